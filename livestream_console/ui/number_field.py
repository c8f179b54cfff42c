"""A field for a whole number. A style sheet cannot move the text of a spin box, so its margin is set here."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

_MARGIN_PX = 9


class NumberField(QSpinBox):
    """``least_means`` stands in place of the least number: ``No limit``."""

    def __init__(self, least: int, most: int, value: int, *, suffix: str = "", least_means: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setSpecialValueText(least_means)
        self.lineEdit().setTextMargins(_MARGIN_PX, 0, 0, 0)
