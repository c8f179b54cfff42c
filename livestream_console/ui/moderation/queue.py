"""The queue of held comments: take some, decide each with one key, take back the last decision.

Rule: it shows what the state says, one's own first, and keeps nothing but one's last decisions.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from livestream_console.core.commands import ApproveHeld, Command, HideComment, TakeHeld
from livestream_console.core.moderation.moderation import held_by
from livestream_console.core.ports import Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat
from livestream_console.ui.actions import Actions
from livestream_console.ui.moderation import offers
from livestream_console.ui.moderation.counted import CountedColumn
from livestream_console.ui.moderation.row import HeldRow
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.tasks import TaskScope

ROWS_MOST = 20
"""Nobody takes more at once (core/moderation/moderating.py); the others are counted."""
_TAKEN_AT_ONCE = 5
_DECISIONS_KEPT = 50


class HeldQueue(QWidget):
    """What waits for a person?"""

    def __init__(self, source: ShowSource, actions: Actions, notifier: Notifier) -> None:
        super().__init__()
        self._source = source
        self._notifier = notifier
        self._tasks = TaskScope(self)
        self._rows: list[HeldRow] = []
        self._shown = 0
        self._decisions: list[str] = []
        self._column = CountedColumn(self.tr("Nothing waits. Comments that a word list holds stand here."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addLayout(self._make_bar(actions))

    @property
    def rows(self) -> list[HeldRow]:
        """What is shown, from the top."""
        return self._rows[: self._shown]

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self._decisions.clear()
        self.refresh()

    def refresh(self) -> None:
        state, now_us, live = self._source.state.moderation, self._source.now_us(), self._source.live
        mine = held_by(state, seat.role(), now_us)
        others = [held for held in reversed(state.held.values()) if held.holder(now_us) != seat.role()]
        wanted = [*mine, *others][:ROWS_MOST]
        self._have_rows(len(wanted))
        for place, (row, held) in enumerate(zip(self.rows, wanted, strict=True)):
            holder = held.holder(now_us)
            row.show_held(held, holder, holder == seat.role(), live, first=place == 0)
        self._column.say_count(len(wanted), of=len(state.held))
        free = any(held.holder(now_us) is None for held in others)
        refusal = seat.refusal(_take())
        for name, possible in (
            ("take", free),
            ("approve", bool(mine)),
            ("hide", bool(mine)),
            ("undo", bool(self._decisions)),
        ):
            self._actions[name].setEnabled(live and possible and not refusal)
            self._actions[name].setToolTip(refusal)

    # --- building

    def _make_bar(self, actions: Actions) -> QHBoxLayout:
        group = self.tr("Moderation")
        self._actions = {
            name: actions.add(f"moderation.{name}", text, handler, shortcut=key, group=group)
            for name, text, handler, key in (
                ("take", self.tr("Take {0}").format(_TAKEN_AT_ONCE), self._on_take_triggered, "F9"),
                ("approve", self.tr("Approve"), self._on_approve_triggered, "F10"),
                ("hide", self.tr("Hide"), self._on_hide_triggered, "F11"),
                ("undo", self.tr("Undo"), self._on_undo_triggered, "Ctrl+Z"),
            )
        }
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        for name in ("take", "approve", "hide"):
            row.addWidget(actions.button(f"moderation.{name}"))
        row.addStretch(1)
        row.addWidget(actions.button("moderation.undo", "flat"))
        return row

    def _have_rows(self, count: int) -> None:
        """Have so many rows; one that is not needed now is kept, as making one takes 2 ms."""
        while len(self._rows) < count:
            row = HeldRow()
            row.approve_pressed.connect(self.approve)
            row.hide_pressed.connect(self.hide_comment)
            self._column.insert(len(self._rows), row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < count)
        self._shown = count

    # --- what a person does

    def approve(self, seq: int) -> None:
        """Show a held comment after all."""
        self._decide(ApproveHeld(command_id=fresh("approve"), by=seat.role(), seq=seq))

    def hide_comment(self, seq: int) -> None:
        held = self._source.state.moderation.held.get(seq)
        if held is not None:
            self._decide(
                HideComment(
                    command_id=fresh("hide"),
                    by=seat.role(),
                    seq=seq,
                    platform=held.platform,
                    room=held.room,
                    viewer=held.viewer,
                    viewer_name=held.name,
                )
            )

    def _on_take_triggered(self) -> None:
        self._send(_take())

    def _on_approve_triggered(self) -> None:
        if (seq := self._first()) is not None:
            self.approve(seq)

    def _on_hide_triggered(self) -> None:
        if (seq := self._first()) is not None:
            self.hide_comment(seq)

    def _on_undo_triggered(self) -> None:
        if self._decisions:
            self._send(offers.undo(f"{self._decisions.pop()}/0"))

    def _first(self) -> int | None:
        mine = held_by(self._source.state.moderation, seat.role(), self._source.now_us())
        return mine[0].seq if mine else None

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    def _decide(self, command: ApproveHeld | HideComment) -> None:
        self._tasks.start(self._carry_out_decision(command), type(command).__name__)

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)

    async def _carry_out_decision(self, command: ApproveHeld | HideComment) -> None:
        if await carry_out(self._source, command, self._notifier):
            self._decisions = [*self._decisions, command.command_id][-_DECISIONS_KEPT:]
            self.refresh()


def _take() -> TakeHeld:
    return TakeHeld(command_id=fresh("take"), by=seat.role(), count=_TAKEN_AT_ONCE)
