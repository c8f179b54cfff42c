"""Which product of the shelf a comment names: by shelf number, keyword, or words of its title.

Its rule: a change of the shelf costs what its product's own words cost, however many others there are; a word
that could mean two products, or that says something else in a comment (``黑色``, ``包邮``), names none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from livestream_console.core.comments.intent_words import words
from livestream_console.core.comments.intents import says_something
from livestream_console.core.comments.loose import loose
from livestream_console.core.text import strict

_CHINESE = {digit: n for n, digit in enumerate("一二三四五六七八九十", 1)}
_NUMBER = re.compile(
    r"(?<![0-9a-z])([0-9]{1,3}|[一二三四五六七八九十])(?:号(?!码|色|能?[发到]|[之以]?前)|链接)"
    r"|第([0-9]{1,3}|[一二三四五六七八九十])[个款](?!半价|[字月人])"
    r"|(?:链接|(?<![a-z])(?:link|item|number|no) ?)([0-9]{1,3})(?![0-9])"
)
_PIECE = re.compile(r"[\W_]+")
_LATIN_WORD = re.compile(r"[a-z][a-z0-9]{2,}")
_LATIN = frozenset("0123456789abcdefghijklmnopqrstuvwxyz")
_SHORTEST, _LONGEST = 2, 4
_TITLES_REMEMBERED = 8_192
"""A replay that jumps has the same shelf anew."""
_EVERYWHERE = frozenset(
    words(
        "新款 爆款 同款 专享 专属 直播 主播 今天 现在 女士 男士 女款 男款 春夏 秋冬 夏季 冬季 秋季 春季 时尚 "
        "经典 高级 百搭 简约 大容 容量 这个 那个 一个 两个 套装 组合 the and for with new"
    )
)


class Named(NamedTuple):
    """A product as people may call it."""

    product: str
    keyword: str | None
    title: str


class ShelfWords:
    """The names of the products of one shelf, given in shelf order.

    A change makes other words, which go on with what these know: these are of no use from then on.
    """

    def __init__(self, shelf: Iterable[Named] = ()) -> None:
        self._keywords, self._titles = _Names(), _Names()
        # Where a word may begin, and how long keywords are that do so: also those of words that went.
        self._beginnings: set[str] = set()
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._order: Sequence[str] = [self._take(each) for each in shelf]

    def changed(self, before: Named | None, now: Named | None, order: Sequence[str]) -> ShelfWords:
        """Return the words of the shelf once one of its products is named otherwise, or stands elsewhere."""
        changed = ShelfWords()
        changed._keywords, changed._titles, changed._order = self._keywords, self._titles, order
        changed._beginnings, changed._lengths = self._beginnings, self._lengths
        if before != now:
            if before is not None:
                self._keywords.drop(before.product, _keyword(before))
                self._titles.drop(before.product, _title_words(before.title))
            if now is not None:
                self._take(now)
        return changed

    def find(self, text: str) -> str | None:
        """Return the product that a loose text names, None where it names none or several."""
        number = _NUMBER.search(text)
        if number:
            said = number[1] or number[2] or number[3]
            product = self._placed(str(_CHINESE.get(said, said)))
            if product is not None:
                return product
        keyword = self._keyword_in(text)
        return self._by_title(text) if keyword is None else self._keywords.product_of[keyword]

    def _take(self, named: Named) -> str:
        keyword = _keyword(named)
        self._keywords.put(named.product, keyword)
        for word in keyword:
            lengths = {*self._lengths.get(word[0], ()), len(word)}
            self._lengths[word[0]] = tuple(sorted(lengths, reverse=True))
        words = _title_words(named.title)
        self._titles.put(named.product, words)
        self._beginnings.update(word[:_SHORTEST] for word in words if not word.isascii())
        return named.product

    def _placed(self, number: str) -> str | None:
        """Return what is called by a number, be it its keyword or its place."""
        if number in self._keywords.product_of:
            return self._keywords.product_of[number]
        place = 0 if number.startswith("0") else int(number)
        return self._order[place - 1] if 0 < place <= len(self._order) else None

    def _keyword_in(self, text: str) -> str | None:
        """Return the first keyword, of several that begin there the longest; a Latin one is a whole word."""
        known, lengths = self._keywords.product_of, self._lengths
        for at, letter in enumerate(text):
            for length in lengths.get(letter, ()):
                word = text[at : at + length]
                if word in known and not word.isdecimal() and (not word.isascii() or _stands(text, at, word)):
                    return word
        return None

    def _by_title(self, text: str) -> str | None:
        titles = self._titles.product_of
        if not titles:
            return None
        starts = [at for at in range(len(text) - 1) if text[at : at + _SHORTEST] in self._beginnings]
        for length in range(_LONGEST, _SHORTEST - 1, -1) if starts else ():
            found = {titles[word] for at in starts if (word := text[at : at + length]) in titles}
            if found:
                return found.pop() if len(found) == 1 else None
        found = {titles[word] for word in _LATIN_WORD.findall(text) if word in titles}
        return found.pop() if len(found) == 1 else None


class _Names:
    """Words, and which product each of them names: None where several have it."""

    def __init__(self) -> None:
        self.product_of: dict[str, str | None] = {}
        self._sharing: dict[str, set[str]] = {}

    def put(self, product: str, words: Collection[str]) -> None:
        for word in words:
            known = self.product_of.setdefault(word, product)
            if known is None:
                self._sharing[word].add(product)
            elif known != product:
                self._sharing[word] = {known, product}
                self.product_of[word] = None

    def drop(self, product: str, words: Collection[str]) -> None:
        for word in words:
            sharing = self._sharing.get(word)
            if sharing is None:
                del self.product_of[word]
                continue
            sharing.remove(product)
            if len(sharing) == 1:
                self.product_of[word] = self._sharing.pop(word).pop()


def _keyword(named: Named) -> tuple[str, ...]:
    said = loose(named.keyword) if named.keyword else ""
    return (said,) if said else ()


def _stands(text: str, at: int, word: str) -> bool:
    """Say whether a word is no part of a longer one."""
    end = at + len(word)
    return (at == 0 or text[at - 1] not in _LATIN) and (end == len(text) or text[end] not in _LATIN)


@lru_cache(_TITLES_REMEMBERED)
def _title_words(title: str) -> frozenset[str]:
    found: set[str] = set()
    for piece in _PIECE.split(strict(title)):
        text = loose(piece)
        if text.isascii():
            found |= {text} if _LATIN_WORD.fullmatch(text) else set()
            continue
        for length in range(_SHORTEST, _LONGEST + 1):
            found |= {text[at : at + length] for at in range(len(text) - length + 1)}
    return frozenset(word for word in found - _EVERYWHERE if not says_something(word))
