"""One line of a rundown that somebody wrote: ``20:05 5 A1 口红 讲解 @阿珍 | 今天只要 59``.

Rule: a line begins with its start, its minutes and its product, each of which may be missing, then comes its
title; what separates them (blanks, tabs, commas) and how wide the digits are does not matter.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.rundown.plan import LONGEST_S, MOST_LETTERS, Planned
from livestream_console.core.rundown.push_words import NOTHING, push_at_end, push_of
from livestream_console.core.text import strict

_WORD = re.compile(r"[^\s,，]+")
_APART = re.compile(r"[\t,，;；]+")
_TIME = re.compile(r"(\d{1,2})[:点點](\d{2})(?:[-–—~至到](\d{1,2})[:点點](\d{2}))?")
_MINUTES = re.compile(r"(\d{1,4}(?:\.\d{1,2})?)(?:分|分钟|分鐘|min|m|')?", re.IGNORECASE)
_NUMBER = re.compile(r"#?(\d{1,3})(?:号|號|号链接|號連結)?")
_KEYWORD = re.compile(r"([a-z]{1,3})\d{1,3}")


class PastedLine(msgspec.Struct, frozen=True):
    """One line as it was understood. ``problem``: bad_time, time_backwards, no_length, bad_length, no_title,
    unknown_product or too_long; ``about`` is what it is about.
    """

    row: int
    text: str
    plan: Planned
    problem: str | None = None
    about: str = ""


class Timed(msgspec.Struct):
    """A line before its times are put in order; ``at_min`` and ``to_min`` are minutes of a day."""

    line: PastedLine
    at_min: int | None = None
    to_min: int | None = None


class Problem(Exception):
    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(code)
        self.code, self.about = code, about


def understand(row: int, text: str, shelf: ShelfState) -> Timed:
    line = Timed(PastedLine(row, text, Planned("")))
    try:
        line.line = msgspec.structs.replace(line.line, plan=_plan(line, text, shelf))
    except Problem as problem:
        line.line = msgspec.structs.replace(line.line, problem=problem.code, about=problem.about)
    return line


def _plan(line: Timed, text: str, shelf: ShelfState) -> Planned:
    words = _Words(text)
    if (time := words.take(_TIME)) is not None:
        line.at_min = _of_day(time[1], time[2])
        line.to_min = None if time[3] is None else _of_day(time[3], time[4])
    duration_s = 0
    if (minutes := words.take(_MINUTES)) is not None:
        duration_s = round(float(minutes[1]) * 60)
        if not 0 < duration_s <= LONGEST_S:
            raise Problem("bad_length")
    product = words.take_product(shelf)
    head, _, said = words.rest.replace("｜", "|").partition("|")
    title, push, owner, more = _parts(head)
    if not title and product is None:
        if push is None:
            raise Problem("no_title")
        # A word alone is both: what is pushed, and what the segment is called.
        title = next(word for part in _APART.split(head) if push_of(word := _unowned(part)) == push)
    spoken = " ".join(part for part in (*more, said.strip()) if part)
    if max(map(len, (title, owner, spoken))) > MOST_LETTERS:
        raise Problem("too_long")
    return Planned("", title, duration_s, None, product, push, spoken, owner)


def _parts(head: str) -> tuple[str, str | None, str, list[str]]:
    """Return title, push, owner, and what else stands there."""
    first, *others = (part.strip() for part in _APART.split(head))
    owner = next((word[1:] for word in first.split() if word.startswith("@")), "")
    title, push = push_at_end(_unowned(first))
    more = []
    for part in others:
        if part.startswith("@"):
            owner = owner or part[1:]
        elif push is None and (code := push_of(part)) is not None:
            push = code
        elif part != NOTHING:
            more.append(part)
    return title, push, owner, more


def _unowned(text: str) -> str:
    return " ".join(word for word in text.split() if not word.startswith("@"))


class _Words:
    """What is left of a line once its first words were understood."""

    def __init__(self, text: str) -> None:
        self.rest = text

    def next(self) -> str:
        """Return the next word, its digits and letters of usual width."""
        found = _WORD.search(self.rest)
        return "" if found is None else unicodedata.normalize("NFKC", found[0])

    def drop(self) -> None:
        found = _WORD.search(self.rest)
        self.rest = "" if found is None else self.rest[found.end() :].lstrip(" \t\u3000,，")

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.fullmatch(self.next())
        if found is not None:
            self.drop()
        return found

    def take_product(self, shelf: ShelfState) -> str | None:
        """Return the product that the next word names by its keyword, id or number on the shelf."""
        word = self.next()
        if word == NOTHING:
            self.drop()
            return None
        product = called(shelf, word)
        if product is not None:
            self.drop()
        return product


def called(shelf: ShelfState, word: str) -> str | None:
    """Return which product is called so; raise where something off the shelf seems to be meant."""
    folded = strict(word)
    keywords = {strict(p.keyword): p.product for p in shelf.products.values() if p.keyword}
    ids = {strict(product): product for product in shelf.order}
    if (found := keywords.get(folded) or ids.get(folded)) is not None:
        return found
    if (number := _NUMBER.fullmatch(folded)) is not None:
        place = int(number[1])
        if not 0 < place <= len(shelf.order):
            raise Problem("unknown_product", word)
        return shelf.order[place - 1]
    like = _KEYWORD.fullmatch(folded)
    if like is not None and any(_prefix(keyword) == like[1] for keyword in keywords):
        raise Problem("unknown_product", word)
    return None


def _prefix(keyword: str) -> str | None:
    found = _KEYWORD.fullmatch(keyword)
    return None if found is None else found[1]


def _of_day(hours: str, minutes: str) -> int:
    if int(hours) > 23 or int(minutes) > 59:
        raise Problem("bad_time", f"{hours}:{minutes}")
    return int(hours) * 60 + int(minutes)
