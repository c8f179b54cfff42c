"""The claims panel: who claimed what, what is unpaid, and the rules in force.

Rule: rows come from the events, those before from the journal; what a person does is a command, and what it
did comes back as events.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from livestream_console.core.claims.disputes import as_record
from livestream_console.core.claims.keywords import Doubt, doubts, entries_of
from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.claims.trial import Trial
from livestream_console.core.claims.unpaid import Unpaid, unpaid
from livestream_console.core.commands import Chased, Command, Rejected, SetClaimRules
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, ClaimRulesSet, ProductChanged, UnpaidChased
from livestream_console.core.ports import Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.claims import deeds, export, words
from livestream_console.ui.claims.book import FILTERS, ClaimRow, ClaimsBook
from livestream_console.ui.claims.evidence import EvidenceDialog, gather, text_of
from livestream_console.ui.claims.live import LiveClaims
from livestream_console.ui.claims.reminder import ReminderForm, chase_command, send_reminder
from livestream_console.ui.claims.rules_form import ClaimRulesForm
from livestream_console.ui.claims.try_dialog import TryDialog
from livestream_console.ui.claims.unpaid_book import UnpaidBook
from livestream_console.ui.claims.unpaid_view import UnpaidView
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.dialogs import SaveFile, opened
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.replies.target import Target, means_to
from livestream_console.ui.tabs import TabStrip
from livestream_console.ui.tasks import TaskScope

KINDS = (ClaimDecided, ClaimRulesSet, UnpaidChased)
REFRESH_MS = 1_000
"""Holds count down without an event."""
CLAIMS_READ = 50_000
UNPAID = "unpaid"


class ClaimsPanel(QWidget):
    """Who gets what, and who still has to pay?"""

    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        rooms: Callable[[], Sequence[RoomStatus]],
        save_file: SaveFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self._source = source
        self._notifier = notifier
        self._rooms = rooms
        self._save_file = save_file
        self._tasks = TaskScope(self)
        self._book, self._unpaid_book = ClaimsBook(), UnpaidBook()
        self._doubts: list[Doubt] = []
        theme.set_role(self, "panel")
        self.tabs = TabStrip()
        for which in FILTERS:
            self.tabs.add(which, words.say(words.FILTERS[which]))
        self.tabs.add(UNPAID, self.tr("Unpaid"))
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.live = LiveClaims(self._now_us, actions)
        self.live.deed_wanted.connect(self._on_deed_wanted)
        self.live.resolve_wanted.connect(self._on_resolve_wanted)
        self.unpaid = UnpaidView(self._now_us, actions)
        self.unpaid.remind_wanted.connect(self._on_remind_wanted)
        self.unpaid.chase_wanted.connect(self._on_chase_wanted)
        self.unpaid.export_wanted.connect(self._on_export_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.live)
        self._pages.addWidget(self.unpaid)
        self._rules = ElidedLabel()
        theme.set_role(self._rules, "small")
        self.doubts = QLabel()
        self.doubts.setWordWrap(True)
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts.setContentsMargins(12, 4, 12, 4)
        theme.set_role(self.doubts, "warn")
        self._arrange(actions)
        self.setFocusProxy(self.live)
        self._look_at_keywords(tell=False)
        self.refresh()

    def _arrange(self, actions: Actions) -> None:
        group = self.tr("Claims")
        actions.add("claims.rules", self.tr("Rules…"), self._on_rules_triggered, group=group)
        actions.add("claims.try", self.tr("Try comments…"), self._on_try_triggered, group=group)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 6, 0)
        head.addWidget(self._rules, 1)
        for name in ("rules", "try"):
            button: QPushButton = actions.button(f"claims.{name}", "flat")
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self.doubts)
        column.addWidget(self._pages, 1)

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    def show_unpaid(self) -> None:
        """Look at the buyers who have not paid."""
        self.tabs.choose(UNPAID)

    # --- the show ---

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.on_reset()
        self.refresh()

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        kinds = {type(recorded.event) for recorded in batch}
        if not kinds.isdisjoint(KINDS):
            for recorded in batch:
                if type(recorded.event) in KINDS:
                    self._unpaid_book.take(recorded)
        if ProductChanged in kinds:
            self._look_at_keywords(tell=self._source.live)
        if ClaimDecided in kinds:
            for recorded in batch:
                if type(recorded.event) is ClaimDecided:
                    self._book.take(recorded)

    def on_reset(self) -> None:
        """Begin a new book and read what was before; what comes meanwhile is taken after it."""
        self._book, self._unpaid_book = ClaimsBook(), UnpaidBook()
        self.live.forget()
        self._look_at_keywords(tell=False)
        self._tasks.start(self._read(self._book), "claims", exclusive="book")

    async def _read(self, book: ClaimsBook) -> None:
        source = self._source
        for recorded in await source.history_before(source.state.seq + 1, (ClaimDecided,), CLAIMS_READ):
            book.take(recorded)
        self.refresh()

    def refresh(self) -> None:
        state, live = self._source.state, self._source.live
        for which in FILTERS:
            self.tabs.set_count(which, len(self._book) if which == FILTERS[0] else self._book.counts[which])
        self.tabs.set_count(UNPAID, len(self._book.holders))
        if self._pages.currentWidget() is self.unpaid:
            self.unpaid.show_buyers(self._unpaid_book.buyers(state.claims), live=live)
        else:
            self.live.show_book(self._book, state.shelf, live=live)
        self._rules.setText(words.rules_line(state.claims.rules))

    def _look_at_keywords(self, *, tell: bool) -> None:
        """Say what is doubtful of the shelf's keywords, and of a new one at once, wherever it was put up."""
        found = doubts(entries_of(self._source.state.shelf))
        new = [one for one in found if one not in self._doubts]
        if tell and new:
            self._notifier.notify(words.doubt_notice(new[0]))
        self._doubts = found
        said = [words.doubt(one) for one in found[:2]]
        if more := len(found) - len(said):
            said.append(self.tr("and {0} more").format(more))
        self.doubts.setText("\n".join(said))
        self.doubts.setVisible(bool(said))

    def _now_us(self) -> int:
        return self._source.now_us()

    # --- what a person does ---

    def _on_tab_chosen(self, tab: str) -> None:
        if tab == UNPAID:
            self._pages.setCurrentWidget(self.unpaid)
            self.setFocusProxy(self.unpaid)
        else:
            self._pages.setCurrentWidget(self.live)
            self.setFocusProxy(self.live)
            self.live.show_filter(tab)
        self.refresh()

    def _on_deed_wanted(self, deed: str, row: ClaimRow) -> None:
        if deed == "evidence":
            self._tasks.start(self._show_evidence(row), "evidence", exclusive="dialog")
        elif deed == "hoarder":
            self._send(deeds.with_hoarder(self._source.state.claims.rules, row))
        else:
            self._send(deeds.command_for(deed, row))

    def _on_resolve_wanted(self, row: ClaimRow, product: str, variant: str | None) -> None:
        self._send(deeds.resolved(row, product, variant))

    def _on_rules_triggered(self) -> None:
        self._tasks.start(self._ask_rules(), "claim rules", exclusive="dialog")

    def _on_try_triggered(self) -> None:
        self._tasks.start(self._try_comments(), "try comments", exclusive="dialog")

    def _on_remind_wanted(self, one: Unpaid) -> None:
        self._tasks.start(self._ask_reminder(one), "remind", exclusive="dialog")

    def _on_chase_wanted(self, state: Chased, one: Unpaid) -> None:
        self._send(chase_command(one, state))

    def _on_export_wanted(self) -> None:
        content = export.table(unpaid(self._source.state.claims))
        self._tasks.start(self._save("unpaid.csv", "CSV (*.csv)", content), "export unpaid")

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)
        self.refresh()

    # --- what takes its time ---

    async def _save(self, name: str, patterns: str, content: bytes) -> None:
        await self._save_file(name, patterns, content)

    async def _ask_rules(self) -> None:
        state = self._source.state
        form = ClaimRulesForm(self, state.claims.rules, state.shelf, self._set_rules)
        await form.run()
        form.deleteLater()

    async def _set_rules(self, rules: ClaimRules) -> Rejected | None:
        command = SetClaimRules(command_id=fresh("command"), by=seat.role(), rules=rules)
        return (await self._source.dispatch(command)).rejected

    async def _try_comments(self) -> None:
        dialog = TryDialog(self, lambda: Trial.of_show(self._source.state))
        await opened(dialog)
        dialog.deleteLater()

    async def _ask_reminder(self, one: Unpaid) -> None:
        state = self._source.state
        target = Target(one.platform, one.room or "", one.claims[-1].comment, one.viewer)
        means = means_to(target, self._rooms())

        async def remind(text: str) -> Rejected | None:
            return await send_reminder(self._source, one, target, means, text)

        text = words.reminder(one, state.claims.rules, state.shelf)
        name = one_line(one.viewer.name or one.viewer.id or "")
        form = ReminderForm(self, name, text, means, remind)
        await form.run()
        form.deleteLater()
        self.refresh()

    async def _show_evidence(self, row: ClaimRow) -> None:
        found, comments = await gather(self._source, row)

        def save() -> None:
            content = msgspec.json.format(msgspec.json.encode(as_record(found, comments)))
            name = f"claim-{row.claim}.json"
            self._tasks.start(self._save(name, "JSON (*.json)", content), "save evidence")

        dialog = EvidenceDialog(self, text_of(found, comments), save)
        await opened(dialog)
        dialog.deleteLater()
