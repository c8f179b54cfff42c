"""What is asked of the rundown: to be what somebody wrote, and to go on, back, or past a segment."""

from __future__ import annotations

from livestream_console.core.commands.command import Command
from livestream_console.core.rundown.plan import Planned


class SetRundown(Command, frozen=True, kw_only=True, tag=True):
    """Say what is yet to come, as a whole; ``version`` is that of the rundown which this was made from."""

    segments: tuple[Planned, ...]
    version: int


class NextSegment(Command, frozen=True, kw_only=True, tag=True):
    """Begin the next segment, or end the last one; ``after`` is the one that was on when it was pressed."""

    after: str | None


class BackSegment(Command, frozen=True, kw_only=True, tag=True):
    """Go back from ``segment``, begun last, to the one before; one that has ended goes on."""

    segment: str


class SkipSegment(Command, frozen=True, kw_only=True, tag=True):
    """Leave out a segment that has not begun."""

    segment: str
