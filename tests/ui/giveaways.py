"""Giveaways over a selling show: an engine that keeps the secret here, and the deeds of a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import CloseGiveaway, DrawGiveaway, OpenGiveaway
from livestream_console.core.events import CommentPosted
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.engine.ids import make_draw_secret
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.source import Outcome
from livestream_console.ui.giveaways.deeds import GiveawayDeeds, GiveawayFiles
from tests.core.giveaways.drafts import terms
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SellingSource, command_id


class Engine:
    """Opens and draws as the Console does."""

    def __init__(self, source: SellingSource) -> None:
        self._source = source
        self._secret = make_draw_secret()

    async def open_giveaway(self, terms: GiveawayTerms) -> Outcome:
        return self._source.do(
            OpenGiveaway(
                command_id=command_id(self._source),
                giveaway=f"g{len(self._source.state.giveaways.giveaways) + 1}",
                terms=terms,
                salt=self._secret.salt,
                commit=self._secret.commit,
            )
        )

    async def draw_giveaway(self, giveaway: str) -> Outcome:
        return self._source.do(
            DrawGiveaway(
                command_id=command_id(self._source),
                giveaway=giveaway,
                secret=self._secret.secret,
                drawn_us=self._source.now,
            )
        )


class Saved:
    """What was saved: giveaways whose audit file was asked for, and files by name."""

    def __init__(self) -> None:
        self.audits: list[str] = []
        self.files: dict[str, bytes] = {}

    async def save_audit(self, giveaway: str) -> None:
        self.audits.append(giveaway)

    async def save_file(self, name: str, _patterns: str, content: bytes) -> None:
        self.files[name] = content


def deeds_over(
    window: QWidget,
    source: SellingSource,
    notifier: FakeNotifier,
    saved: Saved | None = None,
    rooms: Sequence[RoomStatus] = (),
) -> GiveawayDeeds:
    kept = saved or Saved()
    files = GiveawayFiles(kept.save_audit, kept.save_file)
    return GiveawayDeeds(window, source, notifier, Engine(source), files, lambda: rooms)


async def drawn(source: SellingSource, people: int = 6, **changed: object) -> str:
    """Let so many people take part in a giveaway and draw it; return its id."""
    engine = Engine(source)
    await engine.open_giveaway(terms(**({"winners": 2, "reserves": 1, "phrase": "我要口红"} | changed)))
    name = next(reversed(source.state.giveaways.giveaways))
    for viewer in range(people):
        source.happen(CommentPosted("我要口红"), viewer=f"100{viewer}")
    source.do(CloseGiveaway(command_id=command_id(source), giveaway=name))
    await engine.draw_giveaway(name)
    return name
