"""One section of a review on the screen: its blocks as cards, those that stand aside at the right.

Rule: a card shows its block and nothing else; where a block is empty the card says why.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from livestream_console.ui import theme
from livestream_console.ui.review.chart_view import ChartView
from livestream_console.ui.review.document import Block, Section, Table, Text
from livestream_console.ui.review.stack import Stack
from livestream_console.ui.review.table_view import TableView

_ASIDE = 430
_BESIDE_FROM = 1_080
"""Narrower, what stands aside goes below."""
_GAP = 12
_ANY_WIDTH = 16_777_215


class Card(QFrame):
    """A title with its tags, what a block shows, and its notes."""

    def __init__(self, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.setAccessibleName(block.title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self.column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(_label(block.title, "title"))
        for tag in block.tags if isinstance(block, Table) else ():
            line.addWidget(_label(tag, "badge-idle"))
        line.addStretch(1)
        self.column.addLayout(line)
        for widget in _shown(block):
            self.column.addWidget(widget)


def _shown(block: Block) -> Iterator[QWidget]:
    if isinstance(block, Table):
        yield TableView(block) if block.rows else _label(block.empty, "muted", wrap=True)
        for note in block.notes:
            yield _label(note, "small", wrap=True)
    elif isinstance(block, Text):
        for mark, line in block.marked():
            yield _label(f"{mark} {line}", "", wrap=True)
        if not block.marked():
            yield _label(block.empty, "muted", wrap=True)
    else:
        yield ChartView(block)


def _label(text: str, role: str, *, wrap: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if wrap:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    theme.set_role(label, role)
    return label


class Sheet(QScrollArea):
    """Begins empty; ``fill`` makes a card in one turn of the loop and lays it out in the next, so that the
    show goes on."""

    def __init__(
        self, section: Section, make: Callable[[Block], QWidget] = Card, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(section.title)
        self._section = section
        self._make = make
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        ground = QWidget()
        theme.set_role(ground, "ground")
        ground.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._grid = QGridLayout(ground)
        self._grid.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._grid.setSpacing(_GAP)
        self._blocks, self._aside = Stack(_GAP), Stack(_GAP)
        self._beside = False
        self._grid.addWidget(self._blocks, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._aside, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(2, 1)
        self._aside.setVisible(bool(section.aside))
        self.setWidget(ground)

    async def fill(self) -> None:
        """Add what the section has; call it once."""
        section = self._section
        for stack, blocks in ((self._blocks, section.blocks), (self._aside, section.aside)):
            for block in blocks:
                card = self._make(block)
                await asyncio.sleep(0)
                stack.add(card)
                await asyncio.sleep(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() >= _BESIDE_FROM
        if beside != self._beside:
            self._beside = beside
            self._aside.setMaximumWidth(_ASIDE if beside else _ANY_WIDTH)
            self._aside.setMinimumWidth(_ASIDE if beside else 0)
            place = (0, 1) if beside else (1, 0)
            self._grid.addWidget(self._aside, *place, Qt.AlignmentFlag.AlignTop)
