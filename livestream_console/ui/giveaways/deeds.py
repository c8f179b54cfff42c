"""What a person does with giveaways, for the strip and the panel alike.

Rule: each deed is one clear press. What cannot be taken back is asked about first; a message to a winner goes
out once, to the room the winner entered in, or onto the clipboard where that room takes none.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    ActInRoom,
    CancelGiveaway,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    ForfeitWinner,
    Rejected,
)
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.values import RoomAction
from livestream_console.engine.ids import fresh
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.source import Outcome, ShowSource
from livestream_console.ui import dialogs
from livestream_console.ui.giveaways import words
from livestream_console.ui.giveaways.export import winners_csv
from livestream_console.ui.giveaways.form import GiveawayForm
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.replies.target import Target, means_to
from livestream_console.ui.tasks import TaskScope


class Giveaways(Protocol):
    """What a giveaway needs beyond commands, since its secret is the engine's; Console is one."""

    async def open_giveaway(self, terms: GiveawayTerms) -> Outcome: ...

    async def draw_giveaway(self, giveaway: str) -> Outcome: ...


class GiveawayFiles(msgspec.Struct, frozen=True):
    """What app saves: the audit file of a giveaway, and content under a suggested name with a dialog's
    patterns."""

    save_audit: Callable[[str], Awaitable[None]]
    save_file: Callable[[str, str, bytes], Awaitable[None]]


class GiveawayDeeds(QObject):
    def __init__(
        self,
        window: QWidget,
        source: ShowSource,
        notifier: Notifier,
        giveaways: Giveaways,
        files: GiveawayFiles,
        rooms: Callable[[], Sequence[RoomStatus]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._source = source
        self._notifier = notifier
        self._giveaways = giveaways
        self._files = files
        self._rooms = rooms
        self._tasks = TaskScope(self)

    def set_source(self, source: ShowSource) -> None:
        self._source = source

    def make_form(self) -> GiveawayForm:
        """Return the form, filled in with what the giveaway before said of the organiser."""
        state = self._source.state
        known = state.giveaways.giveaways
        return GiveawayForm(
            self._window,
            state.currency,
            state.shelf,
            [(room.platform, room.room) for room in self._rooms()],
            self.publish,
            known[next(reversed(known))] if known else None,
        )

    async def publish(self, terms: GiveawayTerms) -> Rejected | None:
        """Open a giveaway for the form; return why it was refused."""
        return (await self._giveaways.open_giveaway(terms)).rejected

    # --- one press each

    def ask_terms(self) -> None:
        self._tasks.start(self._ask_terms(), "giveaway form", exclusive="form")

    def close(self, giveaway: str) -> None:
        self._send(CloseGiveaway(command_id=fresh("command"), giveaway=giveaway))

    def draw(self, giveaway: str) -> None:
        self._tasks.start(self._draw(giveaway), "draw giveaway", exclusive="draw")

    def cancel(self, giveaway: str) -> None:
        self._tasks.start(self._ask_cancel(giveaway), "cancel giveaway", exclusive="question")

    def confirm(self, giveaway: str, entry: str) -> None:
        self._send(ConfirmWinner(command_id=fresh("command"), giveaway=giveaway, entry=entry))

    def decline(self, giveaway: str, entry: str) -> None:
        self._send(ForfeitWinner(command_id=fresh("command"), giveaway=giveaway, entry=entry))

    def pass_on(self, giveaway: str, entry: str) -> None:
        """Give the prize of whom the claim period is over to the next reserve."""
        command = ForfeitWinner(command_id=fresh("command"), giveaway=giveaway, entry=entry, reason="overdue")
        self._send(command)

    def save_audit(self, giveaway: str) -> None:
        self._tasks.start(self._save_audit(giveaway), "save audit file", exclusive="file")

    def save_winners(self, giveaway: str) -> None:
        self._tasks.start(self._ask_save_winners(giveaway), "save winners", exclusive="file")

    def copy_terms(self, giveaway: str) -> None:
        QGuiApplication.clipboard().setText(words.terms_text(self._known(giveaway)))
        self._notifier.notify(Notice("terms_copied"))

    def message(self, giveaway: str, entry: str) -> None:
        """Tell a winner in the room where he entered, or leave the text on the clipboard."""
        known = self._known(giveaway)
        platform = next(platform for platform, _, one in known.drawn if one == entry)
        target, text = Target(platform, known.rooms.get(entry, "")), self.message_text(known, entry)
        means = means_to(target, self._rooms())
        if means is None:
            QGuiApplication.clipboard().setText(text)
            self._notifier.notify(Notice("winner_message_copied"))
            return
        command = ActInRoom(
            command_id=fresh("reply"),
            platform=target.platform,
            room=target.room,
            action=RoomAction(means.what, text),
        )
        self._send(command)

    def message_text(self, giveaway: Giveaway, entry: str) -> str:
        text = self.tr("@{0} You have won: {1}. Please claim it within {2} hours: {3}")
        rules = giveaway.rules
        name, contact = giveaway.names.get(entry, ""), rules.get("contact") or rules.get("organiser", "")
        return text.format(name, rules.get("prize", ""), giveaway.asked.claim_hours or "–", contact)

    # --- what takes its time

    def _known(self, giveaway: str) -> Giveaway:
        return self._source.state.giveaways.giveaways[giveaway]

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)

    async def _ask_terms(self) -> None:
        form = self.make_form()
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        await form.run()

    async def _ask_cancel(self, giveaway: str) -> None:
        answer = await dialogs.ask(
            self._window,
            self.tr("Cancel the giveaway?"),
            self.tr("Nobody wins, and the audience is told so. It cannot be opened again."),
            [self.tr("Cancel it"), self.tr("Go on")],
            danger=True,
        )
        if answer == 0:
            command = CancelGiveaway(command_id=fresh("command"), giveaway=giveaway, reason="operator")
            await self._dispatch(command)

    async def _draw(self, giveaway: str) -> None:
        rejected = (await self._giveaways.draw_giveaway(giveaway)).rejected
        if rejected is not None:
            self._notifier.notify(Notice(f"rejected.{rejected.code}", dict(rejected.params), "warning"))

    async def _save_audit(self, giveaway: str) -> None:
        await self._files.save_audit(giveaway)

    async def _ask_save_winners(self, giveaway: str) -> None:
        answer = await dialogs.ask(
            self._window,
            self.tr("Save the winners"),
            self.tr("Names and ids are personal data. Whoever only counts prizes does not need them."),
            [self.tr("Masked"), self.tr("With names and ids")],
        )
        if answer is not None:
            content = winners_csv(self._known(giveaway), masked=answer == 0)
            await self._files.save_file(f"{giveaway}-winners.csv", "CSV (*.csv)", content)
