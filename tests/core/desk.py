"""A desk without an engine: it records what is decided as engine/pipeline.py does, at a time set by hand."""

from __future__ import annotations

from typing import Any

from livestream_console.core.commands import (
    AddProducts,
    Command,
    ProductDraft,
    PushCard,
    Rejected,
    StartShow,
)
from livestream_console.core.decide import decide, react, tick
from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import CommentPosted, Event
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.show import ShowState, new_state

SECOND = 1_000_000
START_US = 1_800_000_000 * SECOND


def yuan(amount: int) -> Money:
    return Money(amount * 100, "CNY")


def draft(product: str = "A1", *, stock: int | None = 10, price: int = 59, **fields: Any) -> ProductDraft:
    return ProductDraft(product, f"title {product}", yuan(price), stock, keyword=product, **fields)


class Desk:
    """``journal`` is everything recorded; ``state`` its fold."""

    def __init__(self, state: ShowState | None = None, now_us: int = START_US) -> None:
        self.state = state or new_state("show")
        self.now_us = now_us
        self.journal: list[Recorded] = []
        self._commands = 0

    def record(self, items: list[Observed]) -> list[Recorded]:
        recorded = []
        for item in items:
            row = Recorded(
                self.state.seq + 1,
                "show",
                item.event,
                item.received_us or self.now_us,
                item.at_us,
                item.platform,
                item.room,
                item.origin,
                item.id,
                item.viewer,
                item.backfilled,
            )
            self.journal.append(row)
            recorded.append(row)
            evolve(self.state, row)
            recorded += self.record(react(self.state, row, self.now_us))
        return recorded

    def next_id(self) -> str:
        self._commands += 1
        return f"c{self._commands}"

    def ask(self, command: Command) -> list[Event] | Rejected:
        decision = decide(self.state, command, self.now_us)
        if isinstance(decision, Rejected):
            return decision
        return [recorded.event for recorded in self.record(decision)]

    def do(self, kind: type[Command], **fields: Any) -> list[Event]:
        """Carry out a command that must not be rejected."""
        outcome = self.ask(kind(command_id=self.next_id(), **fields))
        assert not isinstance(outcome, Rejected), outcome
        return outcome

    def refused(self, kind: type[Command], **fields: Any) -> str:
        """Return the code with which a command is rejected."""
        outcome = self.ask(kind(command_id=self.next_id(), **fields))
        assert isinstance(outcome, Rejected), outcome
        return outcome.code

    def comment(
        self, text: str, viewer: str | None = "1", platform: str = "douyin", *, backfilled: bool = False
    ) -> list[Event]:
        """Return what followed from the comment."""
        item = Observed(
            CommentPosted(text),
            platform=platform,
            room="829",
            id=f"m{self.state.seq}",
            viewer=Viewer(viewer, "阿珍"),
            backfilled=backfilled,
        )
        return [recorded.event for recorded in self.record([item])[1:]]

    def wait(self, seconds: float) -> list[Event]:
        """Let time pass, tick until nothing more is due and return what was recorded."""
        self.now_us += int(seconds * SECOND)
        events: list[Event] = []
        while due := self.record(tick(self.state, self.now_us)):
            events += [recorded.event for recorded in due]
        return events


def on_air(*drafts: ProductDraft, explain: str | None = None) -> Desk:
    """Return a desk with a running show, the drafts on its shelf and one of them explained."""
    desk = Desk()
    desk.do(StartShow, title="test")
    if drafts:
        desk.do(AddProducts, products=drafts)
    if explain is not None:
        desk.do(PushCard, product=explain)
    return desk
