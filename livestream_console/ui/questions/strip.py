"""The questions that wait, above the stream: the three most pressing groups and what can be done with one.

Rule: the order is the rule book's (core/comments/questions.py), read anew at each refresh; a group that
somebody chose stays chosen while it stands. Ctrl+F9 takes it, Ctrl+F10 and Ctrl+F11 say that it was
answered in writing or on air, Ctrl+F12 drops it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.core.commands import AnswerQuestion, Command, DropQuestion, TakeQuestion
from livestream_console.core.comments import questions
from livestream_console.core.comments.questions import Question
from livestream_console.core.events import ProductChanged, QuestionChanged
from livestream_console.core.ports import Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, seat, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.comments import words
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.questions.groups import GroupLines, Line
from livestream_console.ui.tasks import TaskScope

KINDS = (QuestionChanged, ProductChanged)
SHOWN = 3
PRESSING_US = 60_000_000
"""Who waits longer than this stands out."""


class QuestionsStrip(QWidget):
    """Refreshed once a second also without events, since waiting is what it shows."""

    def __init__(self, source: ShowSource, actions: Actions, notifier: Notifier) -> None:
        super().__init__()
        self._source = source
        self._notifier = notifier
        self._tasks = TaskScope(self)
        theme.set_role(self, "panel")
        self.groups = GroupLines(SHOWN)
        self.more = QLabel()
        theme.set_role(self.more, "meta")
        deeds = QHBoxLayout()
        deeds.setContentsMargins(8, 2, 12, 6)
        deeds.setSpacing(4)
        group = self.tr("Questions")
        for code, text, key in (
            ("take", self.tr("Take"), "Ctrl+F9"),
            ("text", self.tr("Written"), "Ctrl+F10"),
            ("air", self.tr("On air"), "Ctrl+F11"),
            ("drop", self.tr("Drop"), "Ctrl+F12"),
        ):
            handler = getattr(self, code)
            actions.add(f"questions.{code}", text, handler, shortcut=key, group=group)
            deeds.addWidget(actions.button(f"questions.{code}", "flat"))
        deeds.addStretch(1)
        deeds.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.groups)
        layout.addLayout(deeds)
        self.refresh()

    async def settled(self) -> None:
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        now_us = self._source.now_us()
        waiting = questions.by_urgency(self._source.state.questions, now_us)
        self.groups.show_lines([self._line(question, now_us) for question in waiting[:SHOWN]])
        beyond = len(waiting) - SHOWN
        self.more.setText(self.tr("and {0} more").format(formats.number(beyond)) if beyond > 0 else "")

    def _line(self, question: Question, now_us: int) -> Line:
        shelf = self._source.state.shelf
        waited_us = now_us - question.first_us
        known = question.product is not None and question.product in shelf.products
        facts = [
            self.tr("no. {0}").format(shelf.place(question.product)) if known and question.product else "",
            words.understood(question.intent) if question.intent else "",
            f"×{formats.number(question.weight)}",
            formats.duration(waited_us),
            self.tr("taken by {0}").format(question.taken_by) if question.taken_by else "",
        ]
        return Line(
            question.group,
            one_line(question.text),
            " · ".join(fact for fact in facts if fact),
            pressing=waited_us >= PRESSING_US,
            taken=question.taken_by is not None,
        )

    # --- what can be done with the chosen group ---

    def take(self) -> None:
        """Say that one is about to answer."""
        if group := self._chosen():
            self._send(TakeQuestion(command_id=fresh("question"), by=seat.role(), group=group))

    def text(self) -> None:
        """Say that it was answered in writing."""
        if group := self._chosen():
            self._send(AnswerQuestion(command_id=fresh("question"), by=seat.role(), group=group, how="text"))

    def air(self) -> None:
        """Say that the host answered it."""
        if group := self._chosen():
            self._send(AnswerQuestion(command_id=fresh("question"), by=seat.role(), group=group, how="air"))

    def drop(self) -> None:
        """Say that it needs no answer."""
        if group := self._chosen():
            self._send(DropQuestion(command_id=fresh("question"), by=seat.role(), group=group))

    def _chosen(self) -> str:
        """Return the group that a key acts on: one that is in sight, or, unseen, the most pressing by now."""
        if not self.isVisible():
            self.refresh()
        return self.groups.current

    def _send(self, command: Command) -> None:
        self._tasks.start(self._carry_out(command), "question")

    async def _carry_out(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)
        self.refresh()
