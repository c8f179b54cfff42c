"""Word lists: what nobody shall write in the room, as a person types it, a line an entry.

Rule: what was typed is what is kept. A line is ``词``, ``词 = hold``, ``=整句`` or ``=整句 = flag``; the
action is hide, hold or flag, by an English or Chinese word, and where a line names none the list's own.

What is compared is the **form** of a text, the same for entry and comment:

1. signs between two Latin letters are dropped, so ``wei❤xin`` and ``f.u.c.k`` are one word;
2. the loose form (core/comments/loose.py): full width, case, invisible characters, emoji, traditional
   characters and every blank or sign in Chinese text make no difference;
3. Latin letters that stand alone are one word: ``v x`` is ``vx``, ``w e i x i n`` is ``weixin``.

A **whole** entry (``=整句``) matches a comment whose form is the entry's form and nothing more. Any other
entry is **contained**: its form stands somewhere in the comment's. Where it begins with a Latin letter (a
digit), no Latin letter (digit) may stand right before it, so ``ass`` is found in ``assets``, never in
``glass``; its end is free, so ``vx`` is found in ``加vx123``. Pinyin, homophones and characters taken apart
are not looked for.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from livestream_console.core.comments.loose import loose

Action = Literal["hide", "hold", "flag"]
InRoom = Literal["delete", "timeout"]
Pattern = Literal["link", "phone", "wechat"]

ENTRIES_MOST = 5_000

_ACTIONS: dict[str, Action] = {
    "hide": "hide",
    "隐藏": "hide",
    "隱藏": "hide",
    "hold": "hold",
    "待审": "hold",
    "待審": "hold",
    "flag": "flag",
    "标记": "flag",
    "標記": "flag",
}
_LETTER = "A-Za-zＡ-Ｚａ-ｚ"
_SIGN_IN_WORD = re.compile(rf"(?<=[{_LETTER}])(?:[^\w\s]|_)+(?=[{_LETTER}])")
_BLANK_BETWEEN_LONE = re.compile(r"(?:(?<=^[a-z])|(?<=[^0-9a-z][a-z])) (?=[a-z](?![0-9a-z]))")


class WordList(msgspec.Struct, frozen=True, omit_defaults=True):
    """``action`` is of the lines that name none; ``in_room`` is asked of the platform as well."""

    name: str
    text: str = ""
    action: Action = "hide"
    in_room: InRoom | None = None


class WordLists(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything a show is watched for. ``restrict_after`` so many hits, 0 for never."""

    lists: tuple[WordList, ...] = ()
    patterns: dict[Pattern, Action] = {}
    restrict_after: int = 0


class Entry(msgspec.Struct, frozen=True):
    """One line; ``rule`` is how the journal names it."""

    form: str
    action: Action
    whole: bool
    rule: str


class Fault(msgspec.Struct, frozen=True):
    """Why a line cannot be used: unknown_action, nothing_left, one_letter or too_many; lines count from 1."""

    line: int
    code: str
    text: str


def form_of(text: str) -> str:
    """Return what entries and comments are compared in."""
    form = loose(text)
    if " " not in form:
        return form
    joined = _SIGN_IN_WORD.sub("", text)
    if joined != text:
        form = loose(joined)
    return _BLANK_BETWEEN_LONE.sub("", form)


def parse(words: WordList) -> tuple[list[Entry], list[Fault]]:
    """Read a list's lines; one that cannot be used is left out and told."""
    entries: list[Entry] = []
    faults: list[Fault] = []
    for number, line in enumerate(words.text.splitlines(), 1):
        if not line.strip():
            continue
        if len(entries) == ENTRIES_MOST:
            faults.append(Fault(number, "too_many", str(ENTRIES_MOST)))
            break
        read = _read(line.strip().replace("＝", "="), words.action)
        if isinstance(read, Entry):
            entries.append(read)
        else:
            faults.append(Fault(number, *read))
    return entries, faults


def _read(line: str, action: Action) -> Entry | tuple[str, str]:
    whole = line.startswith("=")
    word, equals, named = line.removeprefix("=").rpartition("=")
    if equals:
        known = _ACTIONS.get(named.strip().casefold())
        if known is None:
            return ("unknown_action", named.strip())
        action = known
    else:
        word = named
    word = word.strip()
    form = form_of(word)
    if not form:
        return ("nothing_left", word)
    if len(form) == 1 and form.isascii() and not whole:
        return ("one_letter", word)
    return Entry(form, action, whole, f"={word}" if whole else word)
