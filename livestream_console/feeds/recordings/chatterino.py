"""Chatterino's chat logs: ``[20:02:07] name: text`` under ``# Start logging at 2026-11-22 20:00:00 CET``.

After its logger (MIT). A line has only a time of day; the day is the last header's or else the file name's
(``channel-2026-11-22.log``), and a time before the one above it is of the next day. The rule: a log has
names and no ids, and a name identifies nobody; whatever is no comment is kept as a notice.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, UnknownEvent
from livestream_console.feeds.recordings.recording import BadRecording, decoded, recorded

PLATFORM = "twitch"

_HEADER = re.compile(r"# (?:Start|Stop) logging at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*(.*)")
_LINE = re.compile(r"\[(\d\d:\d\d:\d\d)\]\s+(.*)")
_SAID = re.compile(r"(\S{1,100}): (.*)")
_NAME = re.compile(r"(.+?)-(\d{4}-\d\d-\d\d)$")
_UNIVERSAL = frozenset({"UTC", "GMT", "Z"})
_BACKWARDS = timedelta(hours=12)
"""Less is a clock that was put right, and no midnight."""


def is_log(line: str) -> bool:
    """Say whether a file that begins with this line is one."""
    return bool(_HEADER.match(line) or _LINE.match(line))


def read_log(content: bytes, stem: str, zone: tzinfo | None = None) -> list[Observed]:
    """Return the events of one log. ``stem`` is the file's name; None of ``zone`` is this computer's."""
    named = _NAME.match(stem)
    room = named[1] if named else stem
    clock = _Clock(_day(named[2], 1) if named else None, zone)
    seen: list[Observed] = []
    for number, line in enumerate(decoded(content).splitlines(), start=1):
        if header := _HEADER.match(line):
            clock.restart(_day(header[1], number), _moment(header[2], number), header[3])
        elif found := _LINE.match(line):
            at_us = clock.at_us(_moment(found[1], number), number)
            seen.append(_event(found[2], at_us, room, line.encode()))
        elif line.strip() and not line.startswith("#"):
            raise BadRecording("line", number, line[:40])
    return seen


def _event(words: str, at_us: int, room: str, raw: bytes) -> Observed:
    said = _SAID.match(words)
    if said is None:
        notice = UnknownEvent("chatterino.notice", {"text": words})
        return recorded(notice, at_us, PLATFORM, room, raw=raw)
    viewer = Viewer(None, said[1])
    return recorded(CommentPosted(said[2]), at_us, PLATFORM, room, viewer=viewer, raw=raw)


class _Clock:
    """Turns times of day into moments."""

    def __init__(self, day: date | None, zone: tzinfo | None) -> None:
        self._day = day
        self._local = zone
        self._zone = zone
        self._last: datetime | None = None

    def restart(self, day: date, moment: time, zone: str) -> None:
        # Abbreviations such as CST mean several zones; only this one is certain.
        self._zone = UTC if zone in _UNIVERSAL else self._local
        self._day = day
        self._last = datetime.combine(day, moment)

    def at_us(self, moment: time, line: int) -> int:
        if self._day is None:
            raise BadRecording("date", line)
        now = datetime.combine(self._day, moment)
        if self._last is not None and self._last - now > _BACKWARDS:
            now += timedelta(days=1)
            self._day = now.date()
        self._last = now
        return round(now.replace(tzinfo=self._zone).timestamp()) * 1_000_000


def _day(text: str, line: int) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadRecording("time", line, text) from None


def _moment(text: str, line: int) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise BadRecording("time", line, text) from None
