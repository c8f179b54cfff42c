"""What a rule would answer: in a dry run only said, where a room takes no posts offered for copying.

Rule: nothing here sends anything; the newest takes the place of the one before.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livestream_console.core.envelope import Recorded
from livestream_console.core.replies.replies import Answer
from livestream_console.ui import theme
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.replies import words


class SuggestionStrip(QWidget):
    """Hidden while there is nothing to suggest."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._words = ElidedLabel()
        theme.set_role(self._words, "small")
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._dismiss = QPushButton("✕")
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        theme.set_role(self._dismiss, "flat")
        self._dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self._dismiss)
        self.hide()

    @property
    def said(self) -> str:
        return self._words.text()

    def suggest(self, given: Answer, recorded: Recorded) -> None:
        self._text = given.action.text
        name = recorded.viewer.name if recorded.viewer is not None else ""
        said = self.tr("Dry run, to {0}: {1}") if given.how == "dry" else self.tr("For {0}: {1}")
        self._words.setText(said.format(words.person(name), one_line(self._text)))
        self._words.setAccessibleName(self._words.text())
        self.copy_button.setVisible(given.how == "assist")
        self.show()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.hide()
