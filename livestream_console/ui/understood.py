"""A text that is typed or pasted, and below it what each of its lines was understood as."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit

from livestream_console.ui import theme
from livestream_console.ui.preview import PreviewModel, preview_table

_LOOK_MS = 150
"""A paste comes as one change, typing as many: whoever types is not read at every key."""


class Understood:
    """The rows of a form for it. ``look`` is called a moment after the text has changed."""

    def __init__(
        self, header: Sequence[str], *, wide: int, named: str, height: int, look: Callable[[], None]
    ) -> None:
        self.text_field = QPlainTextEdit()
        self.text_field.setFixedHeight(height)
        self.model = PreviewModel(header, self.text_field)
        self.table = preview_table(self.model, named, wide)
        self.summary = QLabel()
        theme.set_role(self.summary, "muted")
        self._timer = QTimer(self.text_field)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(look)

    def add_to(self, form: QFormLayout) -> None:
        """Stand in the form; from here on changes are looked at."""
        form.addRow(self.text_field)
        form.addRow(self.summary)
        form.addRow(self.table)
        self.text_field.textChanged.connect(self._timer.start)
