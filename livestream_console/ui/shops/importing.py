"""A shop's products being read: how many so far, and a way to stop it.

Rule: nothing is on the shelf before all was read, so that stopping leaves it as it was.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from livestream_console.core.commands import ProductDraft
from livestream_console.ui import formats, theme
from livestream_console.ui.dialogs import opened
from livestream_console.ui.tasks import TaskScope


class Importing(QDialog):
    """``drafts`` is what was read, None where it was stopped or failed; ``failure`` is why it failed."""

    def __init__(self, parent: QWidget, shop: str, pages: AsyncIterator[Sequence[ProductDraft]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading the products of {0}").format(shop))
        self.setMinimumWidth(360)
        self.drafts: list[ProductDraft] | None = None
        self.failure: Exception | None = None
        self._pages = pages
        self._tasks = TaskScope(self)
        self.count = QLabel()
        self.count.setFont(theme.number_font())
        bar = QProgressBar()
        bar.setRange(0, 0)  # how many there are is not known before the last page
        bar.setTextVisible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.count)
        column.addWidget(bar)
        column.addWidget(buttons)
        self._say(0)

    async def run(self) -> list[ProductDraft] | None:
        """Read to the end, or until it is stopped; raise what went wrong."""
        self._tasks.start(self._read(), "read a catalogue")
        try:
            accepted = await opened(self) == QDialog.DialogCode.Accepted
        finally:
            self._tasks.cancel()
        if self.failure is not None:
            raise self.failure
        return self.drafts if accepted else None

    async def _read(self) -> None:
        read: list[ProductDraft] = []
        try:
            async for page in self._pages:
                read += page
                self._say(len(read))
        except Exception as error:
            self.failure = error  # told by whoever asked for the products
            self.reject()
            return
        self.drafts = read
        self.accept()

    def _say(self, count: int) -> None:
        self.count.setText(self.tr("{0} products so far", "", count).format(formats.number(count)))
