"""What a comment says of body, size and colour: ``160 100斤``, ``1米65 55kg``, ``XL``, ``36码``, ``黑色``.

Its rule: reads the loose form; a number counts as height or weight only where it can be one. Without a unit,
a weight is in 斤 as people type it, or in kilograms where that many 斤 would be a child.
"""

from __future__ import annotations

import re

import msgspec

from livestream_console.core.comments.intent_words import COLOURS, COLOURS_EN

_DIGITS = {digit: str(n) for n, digit in enumerate("零一二三四五六七八九")}
_HEIGHT = re.compile(
    r"(?<![0-9])(?:1[4-9][0-9]|20[0-9]|[89][0-9](?=cm|公分|厘米)|1[0-3][0-9](?=cm|公分|厘米))"
    r"(?![0-9]|斤|公斤|kg|块|元|克|毫升|ml|码|号)"
    r"|(?<=身高)[0-9]{2,3}|[12一]米[0-9一二三四五六七八九]{1,2}|(?<![0-9])1m[0-9]{2}(?![0-9])"
)
_WEIGHT = re.compile(r"(?<![0-9])([0-9]{2,3})\s?(公斤|kg|斤)|体重([0-9]{2,3})")
_BARE_WEIGHT = re.compile(r"(?:cm|公分|厘米|高|的)?[和跟体重 ]{0,3}([0-9]{2,3})(?![0-9]|块|元|码|号|天)")
_SIZE = re.compile(
    r"(?<![0-9a-z])([2-9]?x{1,4}[sl]|[2-9]xl|均码|[0-9]{2}(?=码)|[sml](?=码|号|还|有|可|能|吗|多|要|$)|(?<=穿)[sml])"
    r"(?![0-9a-z])"
)
_COLOUR = re.compile(
    rf"({'|'.join(sorted(COLOURS, key=len, reverse=True))})色|(?<![a-z])({'|'.join(COLOURS_EN)})(?![a-z])"
)
_CHILD_JIN = 75


class Slots(msgspec.Struct, frozen=True):
    height_cm: int | None = None
    weight_kg: float | None = None
    size: str | None = None
    colour: str | None = None

    @property
    def is_body(self) -> bool:
        return self.height_cm is not None and self.weight_kg is not None

    def __str__(self) -> str:
        """Return what tells two questions apart, empty where nothing was said: ``160cm 50kg``, ``xl 黑``."""
        parts = (
            None if self.height_cm is None else f"{self.height_cm}cm",
            None if self.weight_kg is None else f"{self.weight_kg:g}kg",
            self.size,
            self.colour,
        )
        return " ".join(part for part in parts if part is not None)


NO_SLOTS = Slots()


def read_slots(text: str) -> Slots:
    """Read a loose text."""
    height_cm, weight_kg = _body(text)
    size, colour = _SIZE.search(text), _COLOUR.search(text)
    return Slots(height_cm, weight_kg, size and size[1], colour and (colour[1] or colour[2]))


def _body(text: str) -> tuple[int | None, float | None]:
    found = _HEIGHT.search(text)
    height_cm = _centimetres(found[0]) if found else None
    said = _WEIGHT.search(text)
    if said:
        number, unit = int(said[1] or said[3]), said[2]
    elif found and (bare := _BARE_WEIGHT.match(text, found.end())):
        number, unit = int(bare[1]), None
    else:
        return height_cm, None
    is_kg = unit in ("公斤", "kg") or (unit is None and number < _CHILD_JIN)
    return height_cm, number if is_kg else number / 2


def _centimetres(said: str) -> int:
    digits = "".join(_DIGITS.get(c, c) for c in said)
    metres, split, rest = digits.replace("m", "米").partition("米")
    return int(metres) * 100 + int(rest.ljust(2, "0")) if split else int(digits)
