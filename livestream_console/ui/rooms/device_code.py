"""The code with which a seller lets this desk into an account, shown until it was typed in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from livestream_console.ui import theme
from livestream_console.ui.dialogs import opened


class DeviceCodeDialog(QDialog):
    """Stands until it is taken away, once the code was typed in, or until the user cancels."""

    def __init__(self, parent: QWidget, url: str, code: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log in"))
        self.setMinimumWidth(420)
        self._code = code
        how = QLabel(self.tr("Open {0} in a browser, log in and type this code:").format(url))
        how.setWordWrap(True)
        how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = QLabel(code)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        theme.set_role(shown, "number")
        waiting = QLabel(self.tr("This window closes by itself once the login is done."))
        theme.set_role(waiting, "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        copy = buttons.addButton(self.tr("Copy the code"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy_clicked)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for widget in (how, shown, waiting, buttons):
            layout.addWidget(widget)

    async def run(self) -> None:
        """Open and wait for the user to cancel."""
        await opened(self)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
