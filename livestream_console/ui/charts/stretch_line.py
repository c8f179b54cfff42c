"""The line beneath the charts: what the selected stretch adds up to, and what each figure means."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from livestream_console.core.money import Money, format_money
from livestream_console.ui import formats, theme
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from livestream_console.ui.charts.stretch import Stretch

translate = QCoreApplication.translate

_MEANINGS = {
    "viewers": (
        QT_TRANSLATE_NOOP("Stretch", "Viewers on average"),
        QT_TRANSLATE_NOOP("Stretch", "Mean of the counts of all rooms, over the seconds that have one"),
    ),
    "comments": (
        QT_TRANSLATE_NOOP("Stretch", "Comments"),
        QT_TRANSLATE_NOOP("Stretch", "Comments, repeated ones included"),
    ),
    "enters": (
        QT_TRANSLATE_NOOP("Stretch", "Enters"),
        QT_TRANSLATE_NOOP("Stretch", "How often somebody entered a room"),
    ),
    "carts": (
        QT_TRANSLATE_NOOP("Stretch", "Carts"),
        QT_TRANSLATE_NOOP("Stretch", "Add-to-carts; removals do not count"),
    ),
    "orders_placed": (
        QT_TRANSLATE_NOOP("Stretch", "Placed"),
        QT_TRANSLATE_NOOP("Stretch", "Orders placed, paid or not"),
    ),
    "orders_paid": (
        QT_TRANSLATE_NOOP("Stretch", "Paid"),
        QT_TRANSLATE_NOOP("Stretch", "Orders by the time they were paid; refunds stay counted"),
    ),
    "gmv_paid": (
        QT_TRANSLATE_NOOP("Stretch", "GMV (paid)"),
        QT_TRANSLATE_NOOP("Stretch", "What these orders add up to, before refunds"),
    ),
    "conversion": (
        QT_TRANSLATE_NOOP("Stretch", "Paid / 1,000 viewer-min"),
        QT_TRANSLATE_NOOP("Stretch", "Paid orders over viewer-minutes watched (counts added up)"),
    ),
    "carts_per_1000": (
        QT_TRANSLATE_NOOP("Stretch", "Carts / 1,000 viewer-min"),
        QT_TRANSLATE_NOOP("Stretch", "Add-to-carts over viewer-minutes watched"),
    ),
}


class StretchLine(QWidget):
    zoom_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.set_role(self, "footer")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setFont(theme.number_font(theme.META_PX))
        theme.set_role(self.text, "meta")
        zoom, clear = QPushButton(self.tr("Zoom")), QPushButton(self.tr("Clear"))
        for button, wanted, key in ((zoom, self.zoom_wanted, "↵"), (clear, self.clear_wanted, "Esc")):
            theme.set_role(button, "flat")
            button.setToolTip(key)
            button.clicked.connect(wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(zoom)
        row.addWidget(clear)

    def show_stretch(self, stretch: Stretch, start_us: int, currency: str) -> None:
        """``start_us`` is the time of second 0."""
        span = stretch.span
        first, last = (formats.clock(start_us + second * 1_000_000) for second in (span.start, span.stop))
        length = formats.duration((span.stop - span.start) * 1_000_000)
        found = [(key, _figure(stretch, key, currency)) for key in _MEANINGS]
        parts = [f"{_word(_MEANINGS[key][0])} {figure}" for key, figure in found]
        if stretch.partial:
            parts.append(self.tr("a room was not heard all the time"))
        self.text.setText(f"{first}–{last} ({length}): " + " · ".join(parts))
        told = [(_word(_MEANINGS[key][0]), figure, _word(_MEANINGS[key][1])) for key, figure in found]
        rows = "".join(
            f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td align='right'><b>{escape(figure)}</b></td>"
            f"<td>&nbsp;&nbsp;{escape(meaning)}</td></tr>"
            for name, figure, meaning in told
        )
        self.setToolTip(f"<table>{rows}</table>")
        self.text.setAccessibleDescription(". ".join(" ".join(line) for line in told))


def _figure(stretch: Stretch, key: str, currency: str) -> str:
    if key == "viewers":
        return formats.number(stretch.viewers)
    if key == "conversion":
        return formats.number(stretch.per_viewer_minutes("orders_paid", 1_000), 2)
    if key == "carts_per_1000":
        return formats.number(stretch.per_viewer_minutes("carts", 1_000), 2)
    total = stretch.sums.get(key)
    if key == "gmv_paid" and total is not None:
        return format_money(Money(total, currency))
    return formats.number(total)


def _word(source: str) -> str:
    return translate("Stretch", source)
