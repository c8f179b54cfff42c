"""Which product of the shelf a comment names: by shelf number, keyword, or words of its title.

Its rule: made ready once per change of the shelf; a word that could mean two products, or that says something
else in a comment (``黑色``, ``包邮``), names none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from livestream_console.core.comments.intent_words import words
from livestream_console.core.comments.intents import any_of, says_something
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
_SHORTEST, _LONGEST = 2, 4
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
    """The names of the products of one shelf, given in shelf order."""

    def __init__(self, shelf: Iterable[Named] = ()) -> None:
        named = list(shelf)
        self._places = {str(place): each.product for place, each in enumerate(named, 1)}
        keywords = {loose(each.keyword): each.product for each in named if each.keyword}
        self._places |= {keyword: product for keyword, product in keywords.items() if keyword.isdecimal()}
        self._keywords = keywords
        self._keyword = re.compile(_any_keyword([k for k in keywords if k and not k.isdecimal()]))
        self._titles: dict[str, str | None] = {}
        for each in named:
            for word in _title_words(each.title):
                known = self._titles.setdefault(word, each.product)
                self._titles[word] = each.product if known == each.product else None

        self._beginnings = {word[:_SHORTEST] for word in self._titles if not word.isascii()}

    def find(self, text: str) -> str | None:
        """Return the product that a loose text names, None where it names none or several."""
        number = _NUMBER.search(text)
        if number:
            said = number[1] or number[2] or number[3]
            product = self._places.get(str(_CHINESE.get(said, said)))
            if product is not None:
                return product
        keyword = self._keyword.search(text)
        return self._keywords[keyword[0]] if keyword else self._by_title(text)

    def _by_title(self, text: str) -> str | None:
        titles = self._titles
        if not titles:
            return None
        starts = [at for at in range(len(text) - 1) if text[at : at + _SHORTEST] in self._beginnings]
        for length in range(_LONGEST, _SHORTEST - 1, -1) if starts else ():
            found = {titles[word] for at in starts if (word := text[at : at + length]) in titles}
            if found:
                return found.pop() if len(found) == 1 else None
        found = {titles[word] for word in _LATIN_WORD.findall(text) if word in titles}
        return found.pop() if len(found) == 1 else None


def _any_keyword(keywords: Sequence[str]) -> str:
    """Return a pattern for the keywords; a Latin one must be no part of a longer word."""
    latin = any_of(keyword for keyword in keywords if keyword.isascii())
    other = any_of(keyword for keyword in keywords if not keyword.isascii())
    return "|".join(filter(None, (latin and f"(?<![0-9a-z]){latin}(?![0-9a-z])", other))) or "(?!)"


def _title_words(title: str) -> set[str]:
    found: set[str] = set()
    for piece in _PIECE.split(strict(title)):
        text = loose(piece)
        if text.isascii():
            found |= {text} if _LATIN_WORD.fullmatch(text) else set()
            continue
        for length in range(_SHORTEST, _LONGEST + 1):
            found |= {text[at : at + length] for at in range(len(text) - length + 1)}
    return {word for word in found - _EVERYWHERE if not says_something(word)}
