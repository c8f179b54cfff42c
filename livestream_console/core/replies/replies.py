"""Replies that the desk gives by itself: rules in the seller's order, and everything that holds them back.

Its rule: the first rule that fits a comment decides, also where it then keeps silent. Nothing that the shop
or its staff wrote is answered, nothing that is not new, and nothing with the text that was said last.

Words of a rule are looked for in one of three forms (core/text.py): the strict form of the whole message, a
part of the strict form, or a part of the loose form. Latin letters and digits count as whole words only:
``hi`` is not in ``this``, nor ``1`` in ``10``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from livestream_console.core.comments.intent_words import INTENTS
from livestream_console.core.comments.loose import LONGEST, loose
from livestream_console.core.comments.mentions import ShelfWords
from livestream_console.core.comments.understand import understand
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Capabilities
from livestream_console.core.replies.memory import Memory, Who
from livestream_console.core.replies.scripts import (
    Dice,
    Problem,
    Script,
    ScriptError,
    Unready,
    parse_script,
    parse_scripts,
    render,
)
from livestream_console.core.text import strict
from livestream_console.core.values import RoomAction

MOST_RULES = 200

Form = Literal["whole", "contains", "loose"]
How = Literal["send", "dry", "assist"]

_OLD = frozenset({"operator", "import"})
_ASCII_WORD = re.compile("[0-9a-z]")


class Rule(msgspec.Struct, frozen=True, omit_defaults=True):
    """``words`` and ``intent`` must both fit where both are given; ``reply`` is a text as of a quick script,
    or ``=name`` for one of them. ``rooms`` are ``platform`` or ``platform:room``, none for all.
    """

    name: str
    words: tuple[str, ...] = ()
    form: Form = "loose"
    intent: str | None = None
    reply: str = ""
    cooldown_s: int = 30
    times: int = 1
    minutes: int = 10
    """Each viewer is answered at most ``times`` in ``minutes``."""
    rooms: tuple[str, ...] = ()
    on: bool = True


class ReplyBook(msgspec.Struct, frozen=True):
    """What a seller has set up. It is off until switched on, and then only says what it would answer."""

    scripts: str = ""
    rules: tuple[Rule, ...] = ()
    enabled: bool = False
    dry_run: bool = True
    a_minute: int = 6


class Means(msgspec.Struct, frozen=True):
    """How something can be said in a room: ``what`` is reply or post."""

    what: str
    max_text: int | None


def means_of(feeds: Iterable[Capabilities], *, to_comment: bool) -> Means | None:
    """Return the best way to say something in a room that these feeds are of, None where there is none."""
    ways = ("reply", "post") if to_comment else ("post",)
    able = list(feeds)
    return next((Means(what, can.max_text) for what in ways for can in able if what in can.actions), None)


class Scene(msgspec.Struct, frozen=True):
    """What a comment was said in: how its room can be answered, and what the blanks of a script stand for."""

    means: Means | None
    blanks: Mapping[str, str]


class Answer(msgspec.Struct, frozen=True):
    """What a rule answers: to be sent, only said (dry), or offered where the room takes no posts (assist)."""

    rule: str
    how: How
    action: RoomAction


class Ready(msgspec.Struct, frozen=True):
    """A rule made ready; ``pattern`` None fits every text."""

    rule: Rule
    script: Script
    pattern: re.Pattern[str] | None


class Rules:
    """A book made ready; what is wrong in it is told and left out."""

    def __init__(self, book: ReplyBook) -> None:
        self.book = book
        self.scripts, self.script_problems = parse_scripts(book.scripts)
        self.rule_problems: list[Problem] = []
        ready = self._made_ready()
        self._ready = ready if book.enabled else []
        exact = [word for ready in self._ready for word in ready.rule.words if ready.rule.form != "loose"]
        rough = [word for ready in self._ready for word in ready.rule.words if ready.rule.form == "loose"]
        # Plain words only, so that the search leaps over what begins none of them.
        self._exact = re.compile("|".join(re.escape(strict(word)) for word in exact)) if exact else None
        self._rough = re.compile("|".join(re.escape(loose(word)) for word in rough)) if rough else None
        self._any_text = any(ready.pattern is None for ready in self._ready)
        self._intents = any(ready.rule.intent is not None for ready in self._ready)

    def __bool__(self) -> bool:
        return bool(self._ready)

    def find(self, recorded: Recorded, shelf: ShelfWords) -> Ready | None:
        """Return the first rule that fits a comment which may be answered at all."""
        event, viewer = recorded.event, recorded.viewer
        assert isinstance(event, CommentPosted)
        if recorded.backfilled or recorded.origin in _OLD:
            return None
        if viewer is not None and viewer.is_staff:
            return None
        text = event.text[:LONGEST]
        exact = "" if self._exact is None else strict(text)
        rough = "" if self._rough is None else loose(text)
        if not (
            self._any_text
            or (self._exact is not None and self._exact.search(exact))
            or (self._rough is not None and self._rough.search(rough))
        ):
            return None
        intent = understand(text, shelf).intent if self._intents else None
        for ready in self._ready:
            rule, pattern = ready.rule, ready.pattern
            if rule.intent is not None and rule.intent != intent:
                continue
            if pattern is not None and not pattern.search(rough if rule.form == "loose" else exact):
                continue
            if not rule.rooms or recorded.platform in rule.rooms or _room(recorded) in rule.rooms:
                return ready
        return None

    def _made_ready(self) -> list[Ready]:
        scripts = {script.name: script for script in self.scripts}
        ready: list[Ready] = []
        names: set[str] = set()
        for number, rule in enumerate(self.book.rules, 1):
            try:
                if not rule.name or rule.name in names:
                    raise ScriptError("name_twice" if rule.name else "no_name", rule.name)
                if number > MOST_RULES:
                    raise ScriptError("too_many", str(MOST_RULES))
                names.add(rule.name)
                made = Ready(rule, _script(rule, scripts), _pattern(rule))
            except ScriptError as error:
                self.rule_problems.append(Problem(number, error.code, error.text))
            else:
                if rule.on:
                    ready.append(made)
        return ready


def _room(recorded: Recorded) -> str:
    return f"{recorded.platform}:{recorded.room}"


def _script(rule: Rule, scripts: Mapping[str, Script]) -> Script:
    if not rule.reply.startswith("="):
        return parse_script(rule.reply.strip())
    name = rule.reply[1:].strip()
    if name not in scripts:
        raise ScriptError("unknown_script", name)
    return scripts[name]


def _pattern(rule: Rule) -> re.Pattern[str] | None:
    if rule.intent is not None and rule.intent not in INTENTS:
        raise ScriptError("unknown_intent", rule.intent)
    if not rule.words:
        if rule.intent is None:
            raise ScriptError("no_words", rule.name)
        return None
    choices = []
    for word in rule.words:
        said = loose(word) if rule.form == "loose" else strict(word)
        if not said:
            raise ScriptError("nothing_left", word)
        choices.append(re.escape(said) if rule.form == "whole" else _as_part(said))
    either = "|".join(choices)
    return re.compile(rf"\A(?:{either})\Z" if rule.form == "whole" else either)


def _as_part(said: str) -> str:
    before = "(?<![0-9a-z])" if _ASCII_WORD.match(said[0]) else ""
    behind = "(?![0-9a-z])" if _ASCII_WORD.match(said[-1]) else ""
    return before + re.escape(said) + behind


def who_of(rule: str, recorded: Recorded) -> Who:
    """Return whose answers by a rule are counted together with one to this comment."""
    return rule, recorded.platform or "", (recorded.viewer.id if recorded.viewer else None) or ""


def answer(
    found: Ready, book: ReplyBook, memory: Memory, recorded: Recorded, scene: Scene, now_us: int, dice: Dice
) -> Answer | None:
    """Return what a rule says to a comment, noted as said, or None where something holds it back."""
    event, rule, means = recorded.event, found.rule, scene.means
    assert isinstance(event, CommentPosted)
    place = (recorded.platform or "", recorded.room or "")
    who = who_of(rule.name, recorded)
    if (
        not memory.has_room(book.a_minute, now_us)
        or memory.is_cooling(rule.name, rule.cooldown_s, now_us)
        or memory.is_served(who, rule.times, rule.minutes, now_us)
        or memory.is_own(place, event.text)
    ):
        return None
    text = render(found.script, scene.blanks, dice, memory.last(place), means.max_text if means else None)
    if isinstance(text, Unready):
        return None
    memory.note(who, rule.times, now_us)
    memory.said(place, text)
    what = means.what if means else "post"
    action = RoomAction(what, text, target=recorded.id if what == "reply" else None)
    return Answer(rule.name, "dry" if book.dry_run else "send" if means else "assist", action)
