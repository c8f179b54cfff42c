"""Asks which show this is going to be: a new one, or one that was cut off."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from livestream_console.core.notes import Lesson
from livestream_console.core.ports import ShowInfo
from livestream_console.ui import formats
from livestream_console.ui.dialogs import FormDialog

_CURRENCIES = ("CNY", "TWD", "HKD", "USD", "EUR", "JPY")
_LESSON_WIDTH = 380
_MOST_LESSONS = 6
"""More would push the form off a small screen; the newest count."""


class ShowWish(msgspec.Struct, frozen=True):
    """``resume`` is the id of a show to go on with; else a new one with this title and currency.

    ``done`` are the lessons that were ticked off.
    """

    title: str
    currency: str
    resume: str | None = None
    done: tuple[str, ...] = ()


class ShowForm(FormDialog):
    def __init__(
        self, parent: QWidget, unfinished: Sequence[ShowInfo], lessons: Sequence[Lesson] = ()
    ) -> None:
        super().__init__(parent, self.tr("Start a show"), self.tr("Go"))
        self._which = QComboBox()
        for info in unfinished:
            begun = "" if info.started_us is None else formats.date_and_clock(info.started_us)
            self._which.addItem(self.tr("Go on with “{0}” ({1})").format(info.title, begun), info.show)
        self._which.addItem(self.tr("A new show"), None)
        self._which.currentIndexChanged.connect(self._on_which_changed)
        self._title = QLineEdit(self.tr("Live show"))
        self._currency = QComboBox()
        self._currency.addItems(_CURRENCIES)
        self.form.addRow(self.tr("Show"), self._which)
        self.form.addRow(self.tr("Title"), self._title)
        self.form.addRow(self.tr("Currency"), self._currency)
        self._lessons = _Lessons(lessons[:_MOST_LESSONS])
        if lessons:
            self.form.addRow(self.tr("From last time"), self._lessons)
        self._on_which_changed()

    def wish(self) -> ShowWish:
        return ShowWish(
            self._title.text().strip() or self.tr("Live show"),
            self._currency.currentText(),
            self._which.currentData(),
            self._lessons.ticked(),
        )

    def _on_which_changed(self) -> None:
        new = self._which.currentData() is None
        self._title.setEnabled(new)
        self._currency.setEnabled(new)


class _Lessons(QWidget):
    """What is still to be done, a line each with its box."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setColumnStretch(1, 1)
        for row, lesson in enumerate(lessons):
            box, words = QCheckBox(), QLabel(lesson.text)
            box.setAccessibleName(lesson.text)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            # A dialog asks for its size before its width is known, so the lines are counted here.
            words.ensurePolished()
            words.setMinimumSize(_LESSON_WIDTH, words.heightForWidth(_LESSON_WIDTH))
            words.setBuddy(box)
            lines.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(words, row, 1)
            self._boxes[lesson.lesson] = box

    def ticked(self) -> tuple[str, ...]:
        return tuple(lesson for lesson, box in self._boxes.items() if box.isChecked())


async def ask_for_show(
    parent: QWidget, unfinished: Sequence[ShowInfo], lessons: Sequence[Lesson]
) -> ShowWish | None:
    """Return what the user wants, or None for nothing now; ``lessons`` are what is still to be done."""
    form = ShowForm(parent, unfinished, lessons)
    accepted = await form.run()
    wish = form.wish() if accepted else None
    form.deleteLater()
    return wish
