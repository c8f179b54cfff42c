"""A show in which people are moderated: its commands are decided and folded."""

from __future__ import annotations

from collections.abc import Collection

from livestream_console.core.commands import Command, Rejected, StartShow
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.moderation.moderation import standing_of
from livestream_console.engine.source import Outcome
from livestream_console.ui.moderation import offers
from tests.core.desk import SECOND, Desk
from tests.ui.fakes import FakeSource


class ModeratedShow(FakeSource):
    """A show whose commands are decided and folded."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.desk.do(StartShow, title="show")
        super().__init__(self.desk.state, now_us=self.desk.now_us)

    async def dispatch(self, command: Command) -> Outcome:
        outcome = self.desk.ask(command)
        rejected = outcome if isinstance(outcome, Rejected) else None
        return Outcome(rejected, self.state.seq)

    async def history_before(self, seq: int, kinds: Collection[type[Event]], limit: int) -> list[Recorded]:
        earlier = [item for item in self.desk.journal if item.seq < seq and type(item.event) in kinds]
        return earlier[-limit:]

    def say(self, text: str, viewer: str = "1") -> Recorded:
        self.desk.comment(text, viewer)
        return self.desk.journal[-1]

    def hold(self, *texts: str) -> list[int]:
        seqs = []
        for text in texts:
            said = self.say(text)
            self.desk.ask(offers.hold(said))
            seqs.append(said.seq)
        return seqs

    def standing(self, seq: int) -> str | None:
        return standing_of(self.state.moderation, seq)

    def wait(self, seconds: int) -> None:
        self.desk.now_us += seconds * SECOND
        self.now = self.desk.now_us
