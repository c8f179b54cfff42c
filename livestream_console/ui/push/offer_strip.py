"""An offer on its way: armed, counting down, live, with a bar of how much of it is gone.

The rule: money takes two steps, so arming is not firing.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.offers.offer import Offer
from livestream_console.core.shops.codes import codes_of, in_a_line
from livestream_console.core.show import ShowState
from livestream_console.core.values import BundleTerms, CouponTerms, FlashSaleTerms, Terms
from livestream_console.ui import formats, theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.push import offer_words

UNDOABLE = frozenset({"armed", "countdown"})
"""The phases in which an offer can be called off, since nobody could buy in it yet."""
_BAR = QSize(72, 6)


class GivenBar(QWidget):
    """How much of what there is is gone; in red where more is gone than there was."""

    def __init__(self) -> None:
        super().__init__()
        self._given = self._cap = 0
        self.setFixedSize(_BAR)

    def show_given(self, given: int, cap: int | None) -> None:
        self._given, self._cap = given, cap or 0
        self.setVisible(cap is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("line"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        if self._given and self._cap:
            width = max(4, self.width() * min(self._given, self._cap) // self._cap)
            painter.setBrush(colours.color("live" if self._given > self._cap else "sale"))
            painter.drawRoundedRect(QRect(0, 0, width, self.height()), 3, 3)


class OfferStrip(QWidget):
    # Start the armed offer; its id.
    fire_wanted = Signal(str)
    # Call an armed or counting offer off; its id.
    undo_wanted = Signal(str)
    # End a live offer; its id. Whoever hears it asks first.
    end_wanted = Signal(str)
    # Copy what buyers must type; the codes in one line.
    copy_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._offer = self._line = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._kind, self._phase, self._words, self.bar = QLabel(), QLabel(), ElidedLabel(), GivenBar()
        self._words.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self._kind, "muted")
        self.fire_button = QPushButton(self.tr("Fire"))
        theme.set_role(self.fire_button, "primary")
        self.fire_button.clicked.connect(self._on_fire_clicked)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self._on_undo_clicked)
        self._end = QPushButton()
        theme.set_role(self._end, "danger")
        self._end.clicked.connect(self._on_end_clicked)
        self.codes, self.copy_button = ElidedLabel(), QPushButton(self.tr("Copy code"))
        self.codes.setFont(theme.number_font(theme.SMALL_PX))
        theme.set_role(self.copy_button, "flat")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        row, self._coded = QHBoxLayout(), QWidget()
        row.setSpacing(10)
        coded = QHBoxLayout(self._coded)
        coded.setContentsMargins(0, 0, 0, 0)
        coded.addWidget(self.codes, 1)
        coded.addWidget(self.copy_button)
        column.addLayout(row)
        column.addWidget(self._coded)
        row.addWidget(self._kind)
        row.addWidget(self._phase)
        row.addWidget(self._words, 1)
        row.addWidget(self.bar)
        row.addWidget(self._undo)
        row.addWidget(self.fire_button)
        row.addWidget(self._end)

    def show_offer(self, state: ShowState, offer: Offer, now_us: int) -> None:
        self._offer = offer.offer
        sale = isinstance(offer.terms, FlashSaleTerms)
        self._kind.setText(offer_words.kind_name(offer.kind))
        self._end.setText(self.tr("End sale") if sale else self.tr("End it"))
        self.fire_button.setVisible(offer.phase == "armed")
        self._undo.setVisible(offer.phase in UNDOABLE)
        self._end.setVisible(offer.phase == "live")
        self.bar.show_given(offer.given, offer.cap if offer.phase == "live" else None)
        phase, role = self._phase_of(offer, now_us)
        self._phase.setText(phase)
        self._phase.setStyleSheet(f"color: {getattr(theme.current(), role)}; font-weight: 700")
        self._words.setText(" · ".join(self._parts(state, offer)))
        self._line = in_a_line(codes_of(state.selling, state.shelf, offer.offer))
        self.codes.setText(self.tr("Code: {0}").format(self._line))
        self._coded.setVisible(bool(self._line))
        said = [self._kind.text(), phase, self._words.text(), self.codes.text() if self._line else ""]
        self.setAccessibleName(" ".join(said).strip())

    def _phase_of(self, offer: Offer, now_us: int) -> tuple[str, str]:
        left = formats.countdown(offer.ends_us, now_us)
        if offer.phase == "armed":
            return self.tr("Armed"), "warn"
        if offer.phase == "countdown":
            return self.tr("Starts in {0}").format(left), "warn"
        if offer.ends_us is None:
            return self.tr("Live"), "sale"
        if offer.closes_us is not None and now_us >= offer.closes_us:
            return self.tr("Closed, usable {0}").format(left), "sale"
        left = formats.countdown(offer.closes_us, now_us)
        return self.tr("Live, left {0}").format(left), "sale"

    def _parts(self, state: ShowState, offer: Offer) -> list[str]:
        """Say what there is to say; what changes comes first, since the end of a long line is cut."""
        terms = offer.terms
        promise = offer_words.promise(state, terms)
        one = offer.product is not None
        parts = [offer_words.about(state, offer), promise] if one else [promise]
        if offer.phase == "live":
            return [*parts, offer_words.progress(state, offer)]
        if offer.cap is not None:
            parts.append(self._limit(terms, offer.cap))
        if offer.phase == "armed" and terms.duration_s is not None:
            parts.append(self.tr("{0} long").format(formats.duration(terms.duration_s * 1_000_000)))
        return parts

    def _limit(self, terms: Terms, cap: int) -> str:
        match terms:
            case CouponTerms():
                text = self.tr("{0} coupons", "", cap)
            case BundleTerms():
                text = self.tr("{0} sets", "", cap)
            case _:
                text = self.tr("{0} units", "", cap)
        return text.format(cap)

    def _on_copy_clicked(self) -> None:
        self.copy_wanted.emit(self._line)

    def _on_fire_clicked(self) -> None:
        self.fire_wanted.emit(self._offer)

    def _on_undo_clicked(self) -> None:
        self.undo_wanted.emit(self._offer)

    def _on_end_clicked(self) -> None:
        self.end_wanted.emit(self._offer)
