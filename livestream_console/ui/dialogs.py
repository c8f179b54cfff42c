"""Dialogs that a coroutine awaits.

Rule: ``open()`` plus a future, never ``exec()`` nor a static dialog: a nested Qt loop in a coroutine
orphans the other tasks. A dialog whose parent goes away cancels whoever waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livestream_console.ui import theme
from livestream_console.ui.scrolled_fields import ScrolledFields

_TITLE = 36
"""What the bar with a dialog's title takes of the screen."""

SaveFile = Callable[[str, str, bytes], Awaitable[None]]
"""Saves content where the user wants it: a suggested name, the patterns of a file dialog, the content."""


async def opened(dialog: QDialog) -> int:
    """Show a dialog, wait until it is closed and return its result code."""
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not future.done():
            future.set_result(result)

    def vanish() -> None:
        if not future.done():
            future.cancel()

    dialog.finished.connect(finish)
    dialog.destroyed.connect(vanish)
    dialog.open()
    try:
        return await future
    except asyncio.CancelledError:
        if not future.cancelled():
            dialog.close()
        raise


async def ask(
    parent: QWidget, title: str, text: str, buttons: Sequence[str], *, danger: bool = False
) -> int | None:
    """Ask a question; return the index of the pressed button, or None for Escape.

    Enter presses the first button, unless ``danger``: then it presses the last, which is the way back.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setIcon(QMessageBox.Icon.NoIcon)
    made: list[QPushButton] = []
    for place, word in enumerate(buttons):
        button = box.addButton(word, QMessageBox.ButtonRole.ActionRole)
        if place == 0:
            theme.set_role(button, "danger" if danger else "primary")
        made.append(button)
    box.setDefaultButton(made[-1] if danger else made[0])
    closing = box.addButton(QMessageBox.StandardButton.Cancel)
    closing.hide()
    box.setEscapeButton(closing)
    pressed: list[int] = []

    def remember(clicked: object) -> None:
        pressed.extend(place for place, button in enumerate(made) if button is clicked)

    box.buttonClicked.connect(remember)
    await opened(box)
    return pressed[0] if pressed else None


async def pick_file(
    parent: QWidget, title: str, patterns: str = "", *, save: bool = False, suggested: str = ""
) -> Path | None:
    """Let the user choose one file to open or save; ``patterns`` as in ``Tables (*.csv *.xlsx)``."""
    dialog = QFileDialog(parent, title, suggested, patterns)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if save else QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
    chosen: list[str] = []
    dialog.filesSelected.connect(chosen.extend)
    accepted = await opened(dialog)
    return Path(chosen[0]) if accepted == QDialog.DialogCode.Accepted and chosen else None


class FormDialog(QDialog):
    """A titled form with one primary button; ``complain`` shows what is wrong and keeps it open."""

    def __init__(self, parent: QWidget, title: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._complaint = QLabel()
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        theme.set_role(self._complaint, "error")
        self._buttons = QDialogButtonBox()
        self.accept_button = self._buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        theme.set_role(self.accept_button, "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        self._scrolled = ScrolledFields(self.form)
        layout.addWidget(self._scrolled, 1)
        layout.addWidget(self._complaint)
        layout.addWidget(self._buttons)

    def complain(self, sentence: str) -> None:
        """Say what has to be changed before this can be accepted; empty takes the complaint away."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def fit(self) -> None:
        """Be as small as the fields that are left allow."""
        self._scrolled.updateGeometry()
        self.resize(self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        # Made before the fields, the buttons would have the focus first; added anew, they come last.
        self._buttons.setParent(None)
        self._column.addWidget(self._buttons)
        super().showEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Words that wrap need more room than a form asks for by itself, and long choices a wider one.

        What no screen has is scrolled.
        """
        width = max(self.width(), self._column.totalSizeHint().width())
        margins = self._column.contentsMargins()
        whole = max(self._column.totalHeightForWidth(width), self._column.totalSizeHint().height())
        fields = self._scrolled.height_for(width - margins.left() - margins.right())
        needed = whole + fields - self._scrolled.sizeHint().height()
        most = self.screen().availableGeometry().height() - _TITLE
        height = max(self.height(), min(needed, most))
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)

    async def run(self) -> bool:
        """Open, wait, and say whether it was accepted. The caller reads the fields, then drops the dialog."""
        return await opened(self) == QDialog.DialogCode.Accepted
