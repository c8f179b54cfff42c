"""Quick scripts: what a seller says again and again, one a line, and how a line becomes a text.

Its rule: pure, chance comes as dice. A text never equals what was said last in its room, and none is made
where a blank of it cannot be filled.

A line is ``name = text`` or a text alone, ``#`` begins a comment. In a text ``{a/b}`` is one of its variants,
``{user}``, ``{product}`` and ``{price}`` are the viewer and what is being explained, and ``{code}`` is what
buyers must type for its newest offer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import prod

import msgspec

from livestream_console.core.envelope import Viewer
from livestream_console.core.money import format_money
from livestream_console.core.offers.offer import live_offers
from livestream_console.core.shops.codes import codes_of, in_a_line
from livestream_console.core.show import ShowState
from livestream_console.core.text import mask_name

Dice = Callable[[int], int]
"""Throws a die of so many sides: a number from 0 on, below them."""

MOST_SCRIPTS = 500
LONGEST_SCRIPT = 1_000
_TRIES = 16
"""Texts looked at before it is said that there is no other one."""

_BLANKS = {
    "user": "user",
    "用户": "user",
    "用户名": "user",
    "用戶": "user",
    "用戶名": "user",
    "product": "product",
    "商品": "product",
    "price": "price",
    "价格": "price",
    "價格": "price",
    "code": "code",
    "优惠码": "code",
    "優惠碼": "code",
}
_BRACED = re.compile(r"\{([^{}]*)\}")
_SLASH = re.compile("[/／]")
# An address or a variant before the sign means that it belongs to the text.
_NAMED = re.compile(r"([^=＝/／:?&{}]{0,20})[=＝](.*)")


class Problem(msgspec.Struct, frozen=True):
    """What is wrong with a line, from 1 on: a stable code that the UI translates, and the piece meant."""

    line: int
    code: str
    text: str = ""


class ScriptError(ValueError):
    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text


class Blank(msgspec.Struct, frozen=True):
    name: str


Part = tuple[str, ...] | Blank
"""Words of which one is said, or what is filled in."""


class Script(msgspec.Struct, frozen=True):
    """``text`` is as it was written; a script without a name is called by it."""

    name: str
    text: str
    parts: tuple[Part, ...]

    @property
    def ways(self) -> int:
        """In how many ways its variants can be put together."""
        return prod(len(part) for part in self.parts if isinstance(part, tuple))

    def put(self, way: int, blanks: Mapping[str, str]) -> str:
        """Return the text of one way, numbered from 0."""
        said = []
        for part in reversed(self.parts):
            if isinstance(part, Blank):
                said.append(blanks[part.name])
            else:
                way, choice = divmod(way, len(part))
                said.append(part[choice])
        return "".join(reversed(said)).strip()


class Unready(msgspec.Struct, frozen=True):
    """Why there is no text now: no_user, no_product, no_price, no_code, same_again or too_long."""

    code: str


def parse_scripts(text: str) -> tuple[list[Script], list[Problem]]:
    """Read the whole list; a line with a problem is left out."""
    scripts: list[Script] = []
    problems: list[Problem] = []
    names: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        try:
            script = _parse_line(line)
            if script.name in names:
                raise ScriptError("name_twice", script.name)
            if len(scripts) == MOST_SCRIPTS:
                raise ScriptError("too_many", str(MOST_SCRIPTS))
        except ScriptError as error:
            problems.append(Problem(number, error.code, error.text))
        else:
            names.add(script.name)
            scripts.append(script)
    return scripts, problems


def _parse_line(line: str) -> Script:
    named = _NAMED.fullmatch(line)
    return parse_script(line) if named is None else parse_script(named[2].strip(), named[1].strip())


def parse_script(text: str, name: str = "") -> Script:
    """Read one text; raise ScriptError."""
    if not text:
        raise ScriptError("empty", name)
    if len(text) > LONGEST_SCRIPT:
        raise ScriptError("too_long", str(LONGEST_SCRIPT))
    parts: list[Part] = []
    end = 0
    for braced in _BRACED.finditer(text):
        parts += [_plain(text[end : braced.start()]), _braced(braced[1])]
        end = braced.end()
    parts.append(_plain(text[end:]))
    return Script(name or text, text, tuple(part for part in parts if part != ("",)))


def _plain(text: str) -> Part:
    if "{" in text or "}" in text:
        raise ScriptError("bad_braces", text)
    return (text,)


def _braced(inside: str) -> Part:
    variants = tuple(dict.fromkeys(variant.strip() for variant in _SLASH.split(inside)))
    if len(variants) > 1:
        return variants
    blank = _BLANKS.get(variants[0].casefold())
    if blank is None:
        raise ScriptError("unknown_blank", inside)
    return Blank(blank)


def blanks_of(state: ShowState, viewer: Viewer | None) -> dict[str, str]:
    """Return what the blanks stand for now, each as far as it is known; a viewer's name is masked."""
    known = {}
    if viewer is not None and viewer.name:
        known["user"] = viewer.name if viewer.masked else mask_name(viewer.name)
    explained = state.shelf.products.get(state.shelf.explaining or "")
    if explained is not None:
        known["product"] = explained.title
        if explained.price is not None:
            known["price"] = format_money(explained.price)
        for offer in live_offers(state.offers):
            codes = codes_of(state.selling, state.shelf, offer.offer)
            if codes and offer.product in (None, explained.product):
                known["code"] = in_a_line(codes)
    return known


def render(
    script: Script, blanks: Mapping[str, str], dice: Dice, last: str | None = None, most: int | None = None
) -> str | Unready:
    """Return a text of at most ``most`` characters other than the ``last`` one, or why there is none."""
    for part in script.parts:
        if isinstance(part, Blank) and not blanks.get(part.name):
            return Unready(f"no_{part.name}")
    start, fits = dice(script.ways), False
    for step in range(min(script.ways, _TRIES)):
        text = script.put((start + step) % script.ways, blanks)
        if most is not None and len(text) > most:
            continue
        fits = True
        if text and text != last:
            return text
    return Unready("same_again" if fits else "too_long")
