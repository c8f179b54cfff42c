"""What if the claim rules had been others: choose them, wait, and see both outcomes side by side.

Rule: nothing of it reaches a show; whoever closes the dialog or stops ends the work.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from livestream_console.analysis.what_if import Changes, WhatIf
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.ui import theme
from livestream_console.ui.claims import words as claim_words
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.tasks import TaskScope
from livestream_console.ui.what_if import words
from livestream_console.ui.what_if.tables import OutcomesByProduct, OutcomesThatDiffer

_SIZE = (820, 620)
_LONGEST_MIN = 14 * 24 * 60

Compute = Callable[[Changes], Awaitable[WhatIf | None]]
"""Returns None when it could not be had; whoever computes has said why."""


class WhatIfDialog(QDialog):
    def __init__(self, parent: QWidget, shelf: ShelfState, compute: Compute) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What if"))
        self.setMinimumSize(*_SIZE)
        self._compute = compute
        self._tasks = TaskScope(self)
        self._is_working = False
        unchanged = self.tr("Unchanged")
        self.hold_field = NumberField(0, _LONGEST_MIN, 0, suffix=self.tr(" min"), least_means=unchanged)
        self.mode_field = QComboBox()
        self.mode_field.addItem(unchanged, None)
        for mode, source in claim_words.MODES.items():
            self.mode_field.addItem(claim_words.translate("Claims", source), mode)
        self.product_field = QComboBox()
        self.product_field.addItem(unchanged, None)
        for place, product in enumerate(shelf.order, start=1):
            self.product_field.addItem(f"{place}. {shelf.products[product].title}", product)
        self.keyword_field = QLineEdit()
        self.keyword_field.setPlaceholderText(self.tr("Keyword"))
        self.keyword_field.setEnabled(False)
        self.product_field.currentIndexChanged.connect(self._on_product_index_changed)
        self.go_button = QPushButton(self.tr("Work it out"))
        theme.set_role(self.go_button, "primary")
        self.go_button.clicked.connect(self._on_go_clicked)
        self.says = QLabel(
            self.tr("The recorded comments are decided again under these rules. Nothing of the show changes.")
        )
        self.says.setWordWrap(True)
        theme.set_role(self.says, "muted")
        self.products = OutcomesByProduct()
        self.differences = OutcomesThatDiffer()
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        keyword = QHBoxLayout()
        keyword.addWidget(self.product_field, 2)
        keyword.addWidget(self.keyword_field, 1)
        for name, field in (
            (self.tr("Hold for"), self.hold_field),
            (self.tr("Who gets it"), self.mode_field),
            (self.tr("Keyword of"), self.product_field),
        ):
            field.setAccessibleName(name)
            form.addRow(name, keyword if field is self.product_field else field)
        self.keyword_field.setAccessibleName(self.tr("Keyword"))
        going = QHBoxLayout()
        going.addWidget(self.says, 1)
        going.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignTop)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.products)
        halves.addWidget(self.differences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addLayout(going)
        layout.addWidget(halves, 1)

    def changes(self) -> Changes:
        """Read the fields."""
        minutes, product = self.hold_field.value(), self.product_field.currentData()
        keyword = self.keyword_field.text().strip()
        named = (product, keyword) if product is not None and keyword else (None, None)
        return Changes(minutes * 60 or None, self.mode_field.currentData(), *named)

    async def settled(self) -> None:
        """Wait until nothing is worked on any more."""
        await self._tasks.settled()

    def done(self, result: int) -> None:
        self._tasks.cancel()
        super().done(result)

    def _on_product_index_changed(self) -> None:
        self.keyword_field.setEnabled(self.product_field.currentData() is not None)

    def _on_go_clicked(self) -> None:
        if self._is_working:
            # A second start in the group would cancel too, but begin anew.
            self._tasks.start(self._stopped(), "what if", exclusive="what if")
            return
        self._tasks.start(self._work(self.changes()), "what if", exclusive="what if")

    async def _work(self, changes: Changes) -> None:
        self._set_working(True)
        self.says.setText(self.tr("The whole show is decided again…"))
        try:
            found = await self._compute(changes)
        finally:
            self._set_working(False)
        if found is None:
            self.says.setText(self.tr("It could not be worked out."))
            return
        self.says.setText(words.summary(found))
        self.products.show_result(found)
        self.differences.show_result(found)

    async def _stopped(self) -> None:
        self.says.setText(self.tr("Stopped."))

    def _set_working(self, working: bool) -> None:
        self._is_working = working
        self.go_button.setText(self.tr("Stop") if working else self.tr("Work it out"))
