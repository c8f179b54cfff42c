"""The funnel panel: people above, orders below, each step a row with its bar.

Rule: a bar is as long as the step is of the first one of its kind; what is not known has no bar but a reason.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.funnel import ORDERS, PEOPLE, Step, funnel
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.funnel import words
from livestream_console.ui.tip_on_focus import TipOnFocus

REFRESH_MS = 2_000

_PAD, _BAR, _HEIGHT = 12, 4, 42


class FunnelPanel(QScrollArea):
    def __init__(self, source: ShowSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Funnel"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._source = source
        self.rows: dict[str, StepRow] = {}
        inner = QWidget()
        theme.set_role(inner, "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        self._column = column
        self.setWidget(inner)
        self.refresh()
        theme.changes.changed.connect(self.refresh)

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        steps = funnel(self._source.state, self._source.now_us())
        if not self.rows:
            self._build(steps)
        for step in steps:
            self.rows[step.key].show_step(step)

    def _build(self, steps: list[Step]) -> None:
        headed = set()
        for step in steps:
            if step.unit in (PEOPLE, ORDERS) and step.unit not in headed:
                headed.add(step.unit)
                head = QLabel(words.unit(step.unit))
                head.setContentsMargins(_PAD, 8, _PAD, 2)
                theme.set_role(head, "meta")
                self._column.addWidget(head)
            self.rows[step.key] = row = StepRow(step)
            self._column.addWidget(row)
        self._column.addStretch(1)
        self.setFocusProxy(self.rows["watched"])


class StepRow(TipOnFocus):
    """One step. It explains itself under the pointer and on focus."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.step = step
        self.show_step(step)

    def show_step(self, step: Step) -> None:
        self.step = step
        told = words.explained(step)
        self.setToolTip("\n".join(told))
        self.setAccessibleName(
            f"{words.name(step)}: {formats.number(step.count)} {words.shares(step)}".strip()
        )
        self.setAccessibleDescription(" ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, step = theme.current(), self.step
        known = step.count is not None
        line = QRect(_PAD, 3, self.width() - 2 * _PAD, 20)
        align = Qt.AlignmentFlag
        count = formats.number(step.count)
        painter.setFont(theme.number_font(theme.BASE_PX + 2, weight=QFont.Weight.DemiBold))
        painter.setPen(colours.color("text" if known else "faint"))
        painter.drawText(line, align.AlignRight | align.AlignVCenter, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + 8
        name_font = theme.text_font(theme.SMALL_PX)
        painter.setFont(name_font)
        painter.setPen(colours.color("text" if known else "muted"))
        name = words.name(step)
        painter.drawText(line, align.AlignLeft | align.AlignVCenter, name)
        left = QFontMetrics(name_font).horizontalAdvance(name) + 10
        note_font = theme.number_font(theme.META_PX)
        painter.setFont(note_font)
        painter.setPen(colours.color("muted"))
        note = line.adjusted(left, 0, -taken, 0)
        text = QFontMetrics(note_font).elidedText(
            words.shares(step), Qt.TextElideMode.ElideRight, max(0, note.width())
        )
        painter.drawText(note, align.AlignRight | align.AlignVCenter, text)
        self._paint_bar(painter, QRect(_PAD, 27, line.width(), _BAR))
        if self.hasFocus():
            painter.setPen(colours.color("action"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_bar(self, painter: QPainter, area: QRect) -> None:
        colours, step = theme.current(), self.step
        painter.fillRect(area, colours.color("raised"))
        if step.count is None or step.unit not in (PEOPLE, ORDERS):
            return
        share = 1.0 if step.of_first is None and step.reason is None else step.of_first or 0.0
        role = "live" if step.key == "refunded" else "action" if step.unit == PEOPLE else "good"
        width = max(2, round(area.width() * share)) if share else 0
        painter.fillRect(QRect(area.left(), area.top(), width, area.height()), colours.color(role))
