"""Journals for the tests of the analysis, written line by line."""

from __future__ import annotations

from typing import Any

from livestream_console.analysis.from_journal import ShowJournal, read
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import Event, ShowStarted

T0 = 1_795_348_800_000_000
S = 1_000_000


class Written:
    """A journal being written, read as it grows."""

    def __init__(self) -> None:
        self.journal = ShowJournal()
        self.lines: list[Recorded] = []
        self.add(ShowStarted("x"), 0, platform="desk")

    def add(self, event: Event, at_s: float, viewer: str | None = None, **fields: Any) -> None:
        settings: dict[str, Any] = {"platform": "douyin", "room": "1", "received_us": T0 + int(at_s * S)}
        who = None if viewer is None else Viewer(viewer)
        line = Recorded(len(self.lines) + 1, "show", event, viewer=who, **(settings | fields))
        self.lines.append(line)
        read(self.journal, line)
