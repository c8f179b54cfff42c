"""What a comment claims: ``A1+2``, ``我要A1``, ``SOLD AA 10 blue`` (reference: selling.md, claim grammar).

Its rule: a whole comment made of items is read item by item; in the midst of other words only an explicit
quantity (``A1+1``) counts, and never in a question. ``扣A4`` (type A4!) wants A4 as ``要A4`` does. Where
nothing is called 1, ``扣1`` says no more than ``+1``; ``扣2`` or a plain ``1`` answer what the host knows.
``may_claim`` looks at the raw text so that ordinary chat costs next to nothing; it may say yes too often, but
never no to a text that ``parse`` understands.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

import msgspec

from livestream_console.core.text import spelled, strict
from livestream_console.core.values import Variant

_VERB = r"(?:我想要|我要|想要|要|扣|i want|want|sold)\s*"
_WANTS = re.compile(_VERB)
_REALLY_WANTS = re.compile(rf"(?<![不别別没沒勿]){_VERB}")
_VERBS_BEGIN = frozenset("我想要扣iws")
_TIMES = r"[+*x×]"
_NUMBER = r"[0-9]{1,6}"
_UNIT = r"[件个份套箱盒瓶包双条]?"
_SEPARATOR = re.compile(r"\s*[,、;/&]\s*|\s+")
_ITEM_END = r"(?=\s|[,、;/&]|$)"
_QUESTION = re.compile(r"[?]|多少|怎么|什么|吗|呢|哪|几|how|what|which|where|why")
_PADDING = r"(?:[!。.~…,\s]|谢谢|麻烦|老板|主播|亲|please|pls|thanks|thx)+"
_PADDED = re.compile(f"^{_PADDING}|{_PADDING}$")
_UNMATCHED = re.compile(rf"(?:{_VERB})?\w{{0,8}}\s*\+\s*{_NUMBER}")
_BARE = re.compile(rf"(?:\+|扣(?=\s*1$))\s*({_NUMBER})")
BARE = "bare"
"""The reason of a quantity that stands alone (``+1``, ``扣1``): what it means is the show's to say."""
# Characters that NFKC turns into others or the strict form drops, beyond the full-width ones handled by hand.
_ODD = (
    "\u00a0-\u00bf\u0300-\u036f\u1100-\u11ff\u1d00-\u1dbf\u2000-\u200f\u2028-\u202f\u205f-\u209f\u2100-\u218f"
    "\u2460-\u24ff\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06\ufe00-\ufe6f\uff5f-\uffef"
    "\U0001d400-\U0001d7ff\U0001f100-\U0001f251\U000e0000-\U000e007f"
)
_LONGEST_NAME = 24
_BRANCHES = 300
"""A pattern of more takes longer to make than the loop may be held."""
_BEGINNINGS = (3, 2)


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One product as claims may name it, or one variant of it whose own keyword says which (``variant``)."""

    product: str
    keyword: str
    variants: tuple[Variant, ...] = ()
    variant: str | None = None


class Parsed(msgspec.Struct, frozen=True):
    """``result``: claim, refused (no_quantity) or ambiguous (variant unclear, product unmatched, bare)."""

    result: str
    product: str | None = None
    variant: str | None = None
    qty: int = 0
    reason: str | None = None


class Grammar:
    """The claim grammar of one shelf."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = {spelled(entry.keyword): entry for entry in entries}
        self._items: dict[str, re.Pattern[str]] = {}
        # How long keywords are, by the letter that they begin with, the longest first.
        self._lengths: dict[str, list[int]] = {}
        for length, letter in sorted({(len(name), name[:1]) for name in self._entries}, reverse=True):
            self._lengths.setdefault(letter, []).append(length)
        self._look = re.compile(_sight(_beginnings(self._entries))).search

    def may_claim(self, raw: str) -> bool:
        """Tell cheaply whether ``parse`` is worth its time."""
        return self._look(raw) is not None

    def parse(self, raw: str, *, bare_keyword: bool = False) -> list[Parsed]:
        """Return what the comment claims, in its order; nothing for ordinary talk and questions.

        ``bare_keyword`` is the mode in which a keyword alone claims one.
        """
        text = strict(raw)
        if self._look(text) is None:
            return []
        text = _PADDED.sub("", text)
        whole = self._whole(text, bare_keyword)
        if whole or _QUESTION.search(text):
            return whole
        inner = self._inner(text)
        if inner:
            return inner
        if bare := _BARE.fullmatch(text):
            return [Parsed("ambiguous", qty=int(bare[1]), reason=BARE)]
        return [Parsed("ambiguous", reason="unmatched")] if _UNMATCHED.fullmatch(text) else []

    def why_not(self, raw: str) -> str:
        """Say why a comment claims nothing: no_keyword, question or talk."""
        text = strict(raw)
        if self._look(text) is None:
            return "no_keyword"
        return "question" if _QUESTION.search(text) else "talk"

    def _whole(self, text: str, bare_keyword: bool) -> list[Parsed]:
        found: list[Parsed] = []
        at = 0
        while at < len(text):
            verb = _WANTS.match(text, at)
            keyword, end = self._keyword(text, verb.end()) if verb else (None, at)
            wanted = keyword is not None
            if keyword is None:
                keyword, end = self._keyword(text, at)
            item = self._item(keyword).match(text, end) if keyword is not None else None
            if keyword is None or item is None:
                return []
            named, spaced = item.groupdict().get("named"), item.groupdict().get("after")
            number = item["times"] or item["count"]
            if number is None and (wanted or bare_keyword):
                number = "1"
            found.append(self._read(keyword, named or spaced, number))
            gap = _SEPARATOR.match(text, item.end())
            at = gap.end() if gap else item.end()
        return found

    def _inner(self, text: str) -> list[Parsed]:
        found = []
        at = 0
        while at < len(text):
            keyword, end = self._inner_head(text, at)
            if keyword is None:
                at += 1
                continue
            at = end
            item = self._item(keyword, explicit=True).match(text, end)
            if item:
                found.append(self._read(keyword, item.groupdict().get("named"), item["times"]))
        return found

    def _inner_head(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the keyword that stands here behind a verb, or else where a word begins; and its end."""
        if text[at] in _VERBS_BEGIN and (verb := _REALLY_WANTS.match(text, at)):
            keyword, end = self._keyword(text, verb.end())
            if keyword is not None:
                return keyword, end
        begins = at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_")
        return self._keyword(text, at) if begins else (None, at)

    def _keyword(self, text: str, at: int) -> tuple[str | None, int]:
        """Return the longest keyword that stands here, and where it ends."""
        for length in self._lengths.get(text[at : at + 1], ()):
            keyword = text[at : at + length]
            if keyword in self._entries:
                return keyword, at + length
        return None, at

    def _read(self, keyword: str, name: str | None, number: str | None) -> Parsed:
        entry = self._entries[keyword]
        if number is None or int(number) == 0:
            return Parsed("refused", entry.product, reason="no_quantity")
        if not entry.variants:
            return Parsed("claim", entry.product, entry.variant, int(number))
        variant = _variant(entry, name) if name else None
        if variant is None:
            return Parsed("ambiguous", entry.product, None, int(number), "variant")
        return Parsed("claim", entry.product, variant, int(number))

    def _item(self, keyword: str, *, explicit: bool = False) -> re.Pattern[str]:
        """Return the pattern of what may follow a keyword, made when it is first needed."""
        key = keyword + "+" if explicit else keyword
        if key not in self._items:
            names = [name for v in self._entries[keyword].variants for name in _names(v)]
            prefix = _any_prefix(names)
            named = rf"(?:\s*(?P<named>{prefix}))?" if prefix else ""
            after = rf"(?:\s+(?P<after>{prefix}))?" if prefix else ""
            times = rf"\s*{_TIMES}\s*(?P<times>{_NUMBER})"
            if explicit:
                pattern = rf"{named}{times}(?![a-z0-9]|\.[0-9])"
            else:
                pattern = rf"{named}(?:{times}{_UNIT}|\s+(?P<count>{_NUMBER}){_UNIT})?{after}{_ITEM_END}"
            self._items[key] = re.compile(pattern)
        return self._items[key]


def _names(variant: Variant) -> list[str]:
    return [strict(name)[:_LONGEST_NAME] for name in (variant.keyword, variant.title) if name]


def _variant(entry: Entry, name: str) -> str | None:
    """Return the variant that is called so, or the only one whose name begins so."""
    exact = [v.variant for v in entry.variants if name in _names(v)]
    begins = [v.variant for v in entry.variants if any(n.startswith(name) for n in _names(v))]
    for fitting in (exact, begins):
        if len(fitting) == 1:
            return fitting[0]
    return None


def _any_prefix(names: Iterable[str]) -> str:
    """Return a pattern that matches the longest prefix, of one letter or more, of any of the names."""
    branches = []
    for letter, rests in _by_first_letter(names).items():
        longer = _any_prefix(rests)
        branches.append(re.escape(letter) + (f"(?:{longer})?" if longer else ""))
    return "|".join(branches)


def _beginnings(keywords: Collection[str]) -> Collection[str]:
    """Return as much of the keywords' beginnings as makes not too many of them."""
    if len(keywords) <= _BRANCHES:
        return keywords
    for length in _BEGINNINGS:
        found = {keyword[:length] for keyword in keywords}
        if len(found) <= _BRANCHES:
            return found
    return {keyword[:1] for keyword in keywords}


def _sight(keywords: Iterable[str]) -> str:
    """Return a pattern that finds, in raw text, a keyword, a plus before a digit, 扣1, or an odd character.

    It begins with one set of characters, which is searched ten times faster than alternatives are.
    """
    below = _by_first_letter(keywords)
    first = {letter: _raw_letters(letter) for letter in below}
    single = "".join(first[letter] for letter, rests in below.items() if "" in rests)
    found = [r"(?<=[+＋])\s*[0-9０-９]", r"(?<=扣)\s*[1１]", f"(?<=[{single}{_ODD}])"]
    found += [f"(?<=[{first[c]}]){_raw_rest(rests)}" for c, rests in below.items() if "" not in rests]
    return f"[{''.join(first.values())}+＋扣{_ODD}](?:{'|'.join(found)})"


def _raw_rest(rests: list[str]) -> str:
    """Return a pattern for what must follow a common beginning, in any raw spelling."""
    if "" in rests:
        return ""
    below = _by_first_letter(rests).items()
    spelled = (r"\s+" if c == " " else f"[{_raw_letters(c)}]" for c, _ in below)
    return f"(?:{'|'.join(c + _raw_rest(longer) for c, (_, longer) in zip(spelled, below, strict=True))})"


def _by_first_letter(words: Iterable[str]) -> dict[str, list[str]]:
    below: dict[str, list[str]] = {}
    for word in words:
        if word:
            below.setdefault(word[0], []).append(word[1:])
    return below


def _raw_letters(letter: str) -> str:
    """Return, for a character set, the letter in lower, upper and full-width form."""
    forms = {letter, letter.upper()} if len(letter.upper()) == 1 else {letter}
    forms |= {chr(ord(c) + 0xFEE0) for c in forms if "!" <= c <= "~"}
    return "".join(re.escape(c) for c in sorted(forms))
