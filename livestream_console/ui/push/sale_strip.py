"""A flash sale on its way: armed, counting down, live.

The rule: money takes two steps, so arming is not firing.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livestream_console.core.money import format_money
from livestream_console.core.offer import Offer
from livestream_console.core.show import ShowState
from livestream_console.ui import formats, theme
from livestream_console.ui.elided import ElidedLabel


class SaleStrip(QWidget):
    # Start the armed sale; its offer id.
    fire_wanted = Signal(str)
    # Call an armed or counting sale off; its offer id.
    undo_wanted = Signal(str)
    # End a live sale; its offer id. Whoever hears it asks first.
    end_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._offer = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phase = QLabel()
        self._words = ElidedLabel()
        self._words.setFont(theme.number_font(theme.SMALL_PX))
        self.fire_button = QPushButton(self.tr("Fire"))
        theme.set_role(self.fire_button, "primary")
        self.fire_button.clicked.connect(self._on_fire_clicked)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self._on_undo_clicked)
        self._end = QPushButton(self.tr("End sale"))
        theme.set_role(self._end, "danger")
        self._end.clicked.connect(self._on_end_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._phase)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self.fire_button)
        row.addWidget(self._end)

    def show_sale(self, state: ShowState, sale: Offer, now_us: int) -> None:
        self._offer = sale.offer
        self.fire_button.setVisible(sale.phase == "armed")
        self._undo.setVisible(sale.phase in ("armed", "countdown"))
        self._end.setVisible(sale.phase == "live")
        phase, role = {
            "armed": (self.tr("Armed"), "warn"),
            "countdown": (self.tr("Starts in {0}").format(formats.countdown(sale.ends_us, now_us)), "warn"),
            "live": (self.tr("Live, left {0}").format(formats.countdown(sale.ends_us, now_us)), "sale"),
        }[sale.phase]
        self._phase.setText(phase)
        self._phase.setStyleSheet(f"color: {getattr(theme.current(), role)}; font-weight: 700")
        place = state.shelf.place(sale.product) if sale.product in state.shelf.products else 0
        parts = [
            self.tr("No. {0}").format(place),
            format_money(sale.terms.price),
            self.tr("{0} of {1} sold").format(sale.sold, sale.terms.units)
            if sale.phase == "live"
            else self.tr("{0} units", "", sale.terms.units).format(sale.terms.units),
        ]
        if sale.phase == "armed":
            parts.append(self.tr("{0} long").format(formats.duration(sale.terms.duration_s * 1_000_000)))
        self._words.setText(" · ".join(parts))
        self.setAccessibleName(f"{phase} {self._words.text()}")

    def _on_fire_clicked(self) -> None:
        self.fire_wanted.emit(self._offer)

    def _on_undo_clicked(self) -> None:
        self.undo_wanted.emit(self._offer)

    def _on_end_clicked(self) -> None:
        self.end_wanted.emit(self._offer)
