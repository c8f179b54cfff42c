"""What is to be done next time: what people wrote down, and what the figures suggest.

Rule: a lesson is ticked off, never deleted; a suggestion becomes one only when somebody keeps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.notes import LONGEST, Lesson
from livestream_console.ui import theme
from livestream_console.ui.review.errands import Lessons
from livestream_console.ui.tasks import TaskScope


class LessonsCard(QFrame):
    """One line a lesson with its tick, one a suggestion with a button that keeps it, and a field."""

    def __init__(
        self, title: str, suggested: Sequence[str], lessons: Lessons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.setAccessibleName(title)
        self._lessons = lessons
        self._suggested = suggested
        self._tasks = TaskScope(self)
        heading = QLabel(title)
        theme.set_role(heading, "title")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("What to do differently next time"))
        self.field.setAccessibleName(self.tr("What to do differently next time"))
        self.field.returnPressed.connect(self._on_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._lines)
        column.addWidget(self.field)
        self._show(())
        self._tasks.start(self._read(), "read lessons")

    async def settled(self) -> None:
        await self._tasks.settled()

    async def _read(self) -> None:
        self._show(await self._lessons.read())

    async def _add(self, text: str) -> None:
        self._show(await self._lessons.add(text))

    async def _tick(self, lesson: str, done: bool) -> None:
        self._show(await self._lessons.tick(lesson, done))

    def _show(self, lessons: Sequence[Lesson]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for lesson in lessons:
            self._lines.addWidget(self._lesson(lesson))
        kept = {lesson.text for lesson in lessons}
        for text in self._suggested:
            if text not in kept:
                self._lines.addWidget(self._suggestion(text))

    def _lesson(self, lesson: Lesson) -> QWidget:
        done = lesson.done_us is not None
        box = QCheckBox()
        box.setChecked(done)
        box.setAccessibleName(lesson.text)
        box.toggled.connect(partial(self._on_ticked, lesson.lesson))
        return _line(box, _words(lesson.text, "muted" if done else ""))

    def _suggestion(self, text: str) -> QWidget:
        keep = QPushButton(self.tr("Keep"))
        keep.setAccessibleName(self.tr("Keep: {0}").format(text))
        theme.set_role(keep, "flat")
        keep.clicked.connect(partial(self._on_kept, text))
        return _line(_words(text, "muted"), keep)

    def _on_entered(self) -> None:
        text = self.field.text()
        self.field.clear()
        self._tasks.start(self._add(text), "add lesson")

    def _on_kept(self, text: str, _checked: bool = False) -> None:
        self._tasks.start(self._add(text), "keep suggestion")

    def _on_ticked(self, lesson: str, done: bool) -> None:
        self._tasks.start(self._tick(lesson, done), "tick lesson")


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.set_role(label, role)
    return label


def _line(*widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLabel) else 0, Qt.AlignmentFlag.AlignVCenter)
    return box
