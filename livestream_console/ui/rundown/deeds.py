"""What a person does with the rundown: goes on and back, pushes, leaves out, moves, inserts, writes it anew.

Rule: a card is pushed by its one press; whatever states a price or a prize only opens its form, where a
person arms it. What has not begun is changed as a whole, from what stood there when it was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from livestream_console.core.commands import (
    BackSegment,
    Command,
    NextSegment,
    PushCard,
    Rejected,
    SetRundown,
    SkipSegment,
)
from livestream_console.core.ports import Notifier
from livestream_console.core.rundown import pushing
from livestream_console.core.rundown.clock import Clock
from livestream_console.core.rundown.plan import Planned, Plans
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import messages, seat
from livestream_console.ui.actions import Actions
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.rundown.changes import changes_of, postponed_from
from livestream_console.ui.rundown.form import RundownForm
from livestream_console.ui.rundown.insert_form import InsertForm
from livestream_console.ui.rundown.words import LATE_US
from livestream_console.ui.submit import SubmitForm
from livestream_console.ui.tasks import TaskScope

Prepare = Callable[[str, str | None], object]
"""Opens the form of a kind of offer, or of a giveaway, for a product."""


class RundownDeeds(QObject):
    """``parent`` is the panel whose window the forms open over."""

    done = Signal()
    """Something was carried out, or refused."""

    def __init__(
        self, parent: QWidget, source: ShowSource, actions: Actions, notifier: Notifier, prepare: Prepare
    ) -> None:
        super().__init__(parent)
        self._panel = parent
        self._source = source
        self._notifier = notifier
        self._prepare = prepare
        self._tasks = TaskScope(self)
        group = self.tr("Rundown")
        self._actions = {
            name: actions.add(f"rundown.{name}", text, deed, shortcut=key, group=group)
            for name, text, deed, key in (
                ("next", self.tr("Next segment"), self.go_on, "F4"),
                ("push", self.tr("Push what is planned"), self.push, "F3"),
                ("back", self.tr("Back to the segment before"), self.go_back, "Shift+F4"),
                ("skip", self.tr("Leave out the next segment"), self.skip, ""),
                ("postpone", self.tr("Time the rest anew"), self.postpone, ""),
                ("write", self.tr("Write the rundown…"), self.write, "Ctrl+F4"),
            )
        }
        self._actions["postpone"].setToolTip(
            self.tr("What is yet to come is planned for when it will really begin.")
        )

    def set_source(self, source: ShowSource) -> None:
        self._source = source

    async def settled(self) -> None:
        await self._tasks.settled()

    def allow(self, found: Clock | None) -> Planned | None:
        """Offer what can be done now; return the segment whose push is due."""
        state, rundown = self._source.state, self._source.state.rundown
        can = self._source.live and state.started_us is not None and state.ended_us is None
        due = pushing.due(state) if can else None
        off_plan = found is not None and found.behind_us is not None and abs(found.behind_us) >= LATE_US
        coming, current = bool(rundown.coming), rundown.current
        for name, possible in (
            ("next", coming or current is not None),
            ("push", due is not None),
            ("back", rundown.at is not None),
            ("skip", coming),
            ("postpone", coming and off_plan),
            ("write", True),
        ):
            self._actions[name].setEnabled(can and possible)
        last = current is not None and not coming
        self._actions["next"].setText(self.tr("End the rundown") if last else self.tr("Next segment"))
        if due is not None and due.push is not None:
            said = self.tr("Push {0}") if due.push == "card" else self.tr("Prepare {0}…")
            self._actions["push"].setText(said.format(messages.pushed(due.push)))
        return due

    # --- one press ------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Leave the segment that is on and begin the next."""
        current = self._source.state.rundown.current
        after = None if current is None else current.plan.segment
        self._send(NextSegment(command_id=fresh("command"), after=after))

    def go_back(self) -> None:
        at = self._source.state.rundown.at
        if at is not None:
            self._send(BackSegment(command_id=fresh("command"), segment=at))

    def skip(self) -> None:
        coming = self._source.state.rundown.coming
        if coming:
            self._send(SkipSegment(command_id=fresh("command"), segment=coming[0].plan.segment))

    def push(self) -> None:
        """Put the segment's card up, or open the form of what it is to sell or draw."""
        due = pushing.due(self._source.state)
        if due is None or due.push is None:
            return
        if due.push == "card" and due.product is not None:
            self._send(PushCard(command_id=fresh("command"), product=due.product))
        else:
            self._prepare(due.push, due.product)

    def postpone(self) -> None:
        """Take the delay over into the plan, so that it is counted from here on."""
        rundown = self._source.state.rundown
        self._change(postponed_from(rundown, self._source.now_us()), rundown.version)

    # --- what is yet to come --------------------------------------------------------------------------------

    def menu_of(self, segment: str) -> QMenu | None:
        """Return what can be done with a segment that has not begun, None for all others."""
        rundown, planned = self._source.state.rundown, self._source.state.rundown.planned
        found = next((plan for plan in planned if plan.segment == segment), None)
        if found is None or not self._actions["write"].isEnabled():
            return None
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, changed in changes_of(found, planned):
            deed = partial(self._change, changed, rundown.version)
            menu.addAction(text, deed).setEnabled(changed != planned)
        if not found.skipped:
            skip = SkipSegment(command_id=fresh("command"), segment=segment)
            menu.addAction(self.tr("Leave out"), partial(self._send, skip))
        menu.addSeparator()
        menu.addAction(self.tr("Insert before it…"), partial(self.insert, segment))
        menu.addAction(self._actions["write"])
        return menu

    def write(self) -> None:
        """Let what is yet to come be written anew."""
        self._ask(RundownForm(self._panel.window(), self._source, self.submit))

    def insert(self, before: str) -> None:
        """Let one segment be written that comes before another."""
        self._ask(InsertForm(self._panel.window(), self._source, before, self.submit))

    async def submit(self, command: Command) -> Rejected | None:
        """Dispatch what a form asks for; return why it was refused."""
        return (await self._source.dispatch(msgspec.structs.replace(command, by=seat.role()))).rejected

    def _change(self, changed: Plans, version: int) -> None:
        self._send(SetRundown(command_id=fresh("command"), segments=changed, version=version))

    def _send(self, command: Command) -> None:
        self._tasks.start(self._carry_out(command), type(command).__name__)

    async def _carry_out(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)
        self.done.emit()

    def _ask(self, form: SubmitForm[Command]) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks.start(self._run(form), "rundown form", exclusive="form")

    async def _run(self, form: SubmitForm[Command]) -> None:
        await form.run()
        self.done.emit()
