"""How long an offer lasts: until somebody ends it, for some minutes, or until a time of day."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTimeEdit, QWidget

from livestream_console.ui.number_field import NumberField

_MOST_MINUTES = 24 * 60


class Lasting(msgspec.Struct, frozen=True):
    """Named as the fields of every offer's terms."""

    duration_s: int | None = None
    until_us: int | None = None


class LastingField(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = QComboBox()
        for name, code in (
            (self.tr("Until I end it"), "open"),
            (self.tr("Minutes"), "minutes"),
            (self.tr("Until a time"), "until"),
        ):
            self.choice.addItem(name, code)
        self.minutes = NumberField(1, _MOST_MINUTES, 10, suffix=self.tr(" min"))
        self.until = QTimeEdit(QTime.currentTime().addSecs(3_600))
        self.until.setDisplayFormat("HH:mm")
        self.setFocusProxy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice, 1)
        row.addWidget(self.minutes, 1)
        row.addWidget(self.until, 1)
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.minutes.valueChanged.connect(self.changed)
        self.until.timeChanged.connect(self.changed)
        self._on_choice_changed()

    def read(self) -> Lasting:
        """Return what was chosen; a time of day that is past means tomorrow."""
        match self.choice.currentData():
            case "minutes":
                return Lasting(duration_s=60 * self.minutes.value())
            case "until":
                moment = QDateTime.currentDateTime()
                today = QDateTime(moment.date(), self.until.time())
                return Lasting(
                    until_us=(today if today > moment else today.addDays(1)).toMSecsSinceEpoch() * 1_000
                )
        return Lasting()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for part in (self.choice, self.minutes, self.until):
            part.setAccessibleName(name)

    def _on_choice_changed(self) -> None:
        self.minutes.setVisible(self.choice.currentData() == "minutes")
        self.until.setVisible(self.choice.currentData() == "until")
        self.changed.emit()
