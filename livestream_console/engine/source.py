"""What a panel knows of a show, be it live or a replay.

Rule: panels depend on this Protocol and on nothing else in the engine.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

import msgspec

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.ports import Found
from livestream_console.core.show import ShowState
from livestream_console.engine.hub import Hub


class Outcome(msgspec.Struct, frozen=True):
    """What became of a command: refused with a reason, or recorded up to ``seq``.

    ``saved`` False means that it took effect but the journal cannot write it now; it is written once it can.
    """

    rejected: Rejected | None = None
    seq: int = 0
    saved: bool = True


class ShowSource(Protocol):
    """A show that can be watched and, when it is live, steered."""

    @property
    def state(self) -> ShowState: ...

    @property
    def hub(self) -> Hub: ...

    @property
    def live(self) -> bool:
        """Whether commands are carried out; a replay refuses them."""

    def now_us(self) -> int:
        """Return the show's present: the wall clock, or the playhead."""

    async def dispatch(self, command: Command) -> Outcome: ...

    async def history_before(self, seq: int, kinds: Collection[type[Event]], limit: int) -> list[Recorded]:
        """Return the last ``limit`` events of these kinds with a lower seq, oldest first.

        Waits for what is not on disk yet, so that none is missing.
        """

    async def search(self, text: str, before_seq: int | None = None, limit: int = 100) -> Found:
        """Return the newest comments that have the text in them or in their viewer's name.

        Of the whole show, wherever a replay's playhead is, and with what is not on disk yet.
        """
