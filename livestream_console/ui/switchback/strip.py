"""A switchback above the desk: which card is to stand now, how long yet, and one key that pushes it.

Rule: no card is pushed without a press, and nothing is said of what sells before the last block is over. When
a card is due the strip turns amber and says so once; how late it came stays to be seen. F8 begins a sealed
plan and, while it runs, pushes the card whose turn it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.analysis.review.switchback import Found
from livestream_console.analysis.switchbacks.found import rate_now
from livestream_console.core.commands import Command, CueSwitchback, Rejected, StartSwitchback
from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.switchback import turns
from livestream_console.core.switchback.book import SECOND_US, Switchback
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, seat, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.submit import SubmitForm
from livestream_console.ui.switchback import words
from livestream_console.ui.switchback.chances import ChancesOf
from livestream_console.ui.switchback.form import StopForm, SwitchbackForm
from livestream_console.ui.tasks import TaskScope

REFRESH_MS = 250
"""Its countdown runs without events."""


class SwitchbackStrip(QWidget):
    """``found`` has the results by name. A line thin while there is nothing: hidden, it is not refreshed."""

    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        found: Callable[[], Mapping[str, Found]],
        chances_of: ChancesOf,
    ) -> None:
        super().__init__()
        self._source = source
        self._notifier = notifier
        self._found = found
        self._chances_of = chances_of
        self._tasks = TaskScope(self)
        self._told: tuple[str, int] | None = None
        self._put_away = ""
        theme.set_role(self, "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(1)
        group = self.tr("A/B of cards")
        for name, text, handler, key in (
            ("plan", self.tr("Plan an A/B of two cards…"), self.plan, ""),
            ("cue", self.tr("Push its card"), self.cue, "F8"),
            ("stop", self.tr("Stop the A/B…"), self.stop, ""),
        ):
            actions.add(f"switchback.{name}", text, handler, shortcut=key, group=group)
        self._plan_action, self._cue_action, self._stop_action = (
            actions.get(f"switchback.{name}") for name in ("plan", "cue", "stop")
        )
        self.status, self.turn, self.left = QLabel(), ElidedLabel(), QLabel()
        self.kept = ElidedLabel()
        theme.set_role(self.kept, "meta")
        self.left.setFont(theme.number_font())
        self.cue_button = actions.button("switchback.cue", "primary")
        self.stop_button = actions.button("switchback.stop", "flat")
        self.away_button = QPushButton(self.tr("Put away"))
        theme.set_role(self.away_button, "flat")
        self.away_button.clicked.connect(self._on_away_clicked)
        self._arrange()
        self.refresh()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.status)
        head.addWidget(self.turn, 1)
        head.addWidget(self.left)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(head)
        lines.addWidget(self.kept)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addLayout(lines, 1)
        for button in (self.cue_button, self.stop_button, self.away_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)

    async def settled(self) -> None:
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self._put_away = ""
        self.refresh()

    # --- what it shows --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        state, live = self._source.state, self._source.live
        one = state.switchbacks.latest
        if one is not None and one.switchback == self._put_away:
            one = None
        status = one.status if one is not None else ""
        self._body.setVisible(one is not None)
        self._plan_action.setEnabled(
            live
            and state.switchbacks.open is None
            and state.started_us is not None
            and state.ended_us is None
        )
        self._stop_action.setEnabled(live and status in ("sealed", "running"))
        self._cue_action.setEnabled(live and status == "sealed")
        for button in (self.cue_button, self.stop_button):
            button.setVisible(status in ("sealed", "running"))
        self.away_button.setVisible(status in ("ended", "stopped"))
        if one is None:
            return
        self.status.setText(words.status(status))
        theme.set_role(self.status, "title")
        if status == "sealed":
            self._show_sealed(one)
        elif status == "running":
            self._show_running(one)
        else:
            self._show_over(one)
        self.setAccessibleName(
            " ".join(filter(None, (self.status.text(), self.turn.text(), self.kept.text())))
        )

    def _show_sealed(self, one: Switchback) -> None:
        shelf = self._source.state.shelf
        self._cue_action.setText(self.tr("Begin"))
        theme.set_role(self.turn, "")
        self.turn.setText(words.cards(shelf, one))
        self.left.setText(formats.duration(one.design.total_s * SECOND_US))
        sealed = self.tr("{0} pairs of {1} · sealed {2} · {3}")
        block = formats.duration(one.design.block_s * SECOND_US)
        self.kept.setText(sealed.format(one.design.pairs, block, formats.clock(one.sealed_us), one.seal[:16]))

    def _show_running(self, one: Switchback) -> None:
        state, now_us = self._source.state, self._source.now_us()
        switch = one.now(now_us)
        if switch is None or one.started_us is None:
            return  # over in this moment; the journal says so at the next tick
        product = one.product(switch)
        card = turns.standing_card(state.pushes)
        stands = card is not None and card.product == product
        unseen = stands and card is not None and turns.is_unseen(card)
        name = f"{switch.card.upper()} {words.card(state.shelf, product)}"
        said = self.tr("{0} stands") if stands else self.tr("Switch now to {0}")
        if unseen:
            said = self.tr("{0} stands · no overlay shows it")
        self.turn.setText(said.format(name))
        self._cue_action.setText(self.tr("Push {0}").format(switch.card.upper()))
        self._cue_action.setEnabled(self._source.live and (unseen or not stands))
        for label in (self.status, self.turn, self.left):
            theme.set_role(label, "" if stands else "warn")
        ends_us = one.started_us + switch.end_s * SECOND_US
        self.left.setText(self.tr("next turn in {0}").format(formats.countdown(ends_us, now_us)))
        place = one.switches.index(switch)
        self.kept.setText(
            " · ".join((self.tr("turn {0} of {1}").format(place + 1, len(one.switches)), *self._course(one)))
        )
        if not stands and self._source.live and self._told != (one.switchback, place):
            self._told = (one.switchback, place)
            self._notifier.notify(Notice("switch_due", {"card": name}, "warning"))

    def _show_over(self, one: Switchback) -> None:
        shelf = self._source.state.shelf
        found = self._found().get(one.switchback)
        said, role = (
            (self.tr("The result is being worked out…"), "muted") if found is None else words.verdict(found)
        )
        if one.started_us is None:
            said, role = self.tr("It never began."), "muted"
        self.turn.setText(said)
        theme.set_role(self.turn, role)
        self.left.setText("")
        figures = "" if found is None else words.figures(found)
        told = (figures, words.reason(one.reason), words.cards(shelf, one), *self._course(one))
        self.kept.setText(" · ".join(filter(None, told)))

    def _course(self, one: Switchback) -> list[str]:
        """Say how well the plan was kept so far."""
        passed = turns.turns(one, self._source.state.pushes, self._source.now_us())
        if not passed:
            return []
        late = turns.late(passed)
        parts = [self.tr("right card {0} of the time").format(words.share(turns.right_share(passed)))]
        if late:
            parts.append(self.tr("late or missed: {0}").format(late))
        unseen = turns.unseen(passed)
        if unseen:
            parts.append(self.tr("on no overlay: {0}").format(unseen))
        latest = passed[-1].late_s
        if one.status == "running" and latest is not None and latest > turns.LATE_S:
            parts.append(self.tr("this one came {0} late").format(formats.duration(int(latest * SECOND_US))))
        return parts

    # --- what a person does ---------------------------------------------------------------------------------

    def plan(self) -> None:
        """Ask for a plan."""
        state = self._source.state
        rate = rate_now(state.metrics, self._source.now_us())
        self._ask(SwitchbackForm(self.window(), state.shelf, rate, self._chances_of, self.submit))

    def cue(self) -> None:
        """Begin what is sealed, or push the card whose turn it is."""
        one = self._source.state.switchbacks.latest
        if one is None or one.over_us is not None:
            return
        kind = StartSwitchback if one.started_us is None else CueSwitchback
        command: Command = kind(command_id=fresh("command"), switchback=one.switchback)
        self._tasks.start(self._carry_out(command), "cue")

    def stop(self) -> None:
        """Ask why it is to stop, then stop it."""
        name = self._source.state.switchbacks.open
        if name is not None:
            self._ask(StopForm(self.window(), name, self.submit))

    async def submit(self, command: Command) -> Rejected | None:
        """Dispatch what a form asks for; return why it was refused."""
        return (await self._source.dispatch(msgspec.structs.replace(command, by=seat.role()))).rejected

    def _ask(self, form: SubmitForm[Command]) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks.start(self._run(form), "switchback form", exclusive="form")

    async def _run(self, form: SubmitForm[Command]) -> None:
        await form.run()
        self.refresh()

    async def _carry_out(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)
        self.refresh()

    def _on_away_clicked(self) -> None:
        latest = self._source.state.switchbacks.latest
        self._put_away = "" if latest is None else latest.switchback
        self.refresh()
