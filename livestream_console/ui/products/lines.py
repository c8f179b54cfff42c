"""The lines above the product table: what is hot, what grew most, and how far the show is from its target."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from livestream_console.analysis.momentum import Growth
from livestream_console.core.show import ShowState
from livestream_console.core.target import Pace, Traffic
from livestream_console.ui import formats, theme
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.products.columns import money
from livestream_console.ui.products.recent import Momentum

translate = QCoreApplication.translate

_REASONS = {
    "no_length": QT_TRANSLATE_NOOP("Target", "no planned length, so nothing is said of a pace"),
    "time_over": QT_TRANSLATE_NOOP("Target", "the planned time is over"),
    "reached": QT_TRANSLATE_NOOP("Target", "reached"),
}
_PLANS = {
    "linear": QT_TRANSLATE_NOOP("Target", "planned by now {0}"),
    "earlier": QT_TRANSLATE_NOOP("Target", "by now earlier shows had {0}"),
}
_NO_TRAFFIC = {
    "no_cvr": QT_TRANSLATE_NOOP("Target", "viewers needed: nobody is known to have bought yet"),
    "no_basket": QT_TRANSLATE_NOOP("Target", "viewers needed: what a buyer spends is not known"),
}


def hot_line(state: ShowState, found: Momentum) -> str:
    """Return what sold hot in the last ten minutes."""
    each = hot_products(state, found)
    if not each:
        return translate("Products", "Hot: nothing was carted or paid in the last 10 min")
    return translate("Products", "Hot in 10 min: {0}").format(" · ".join(each))


def hot_products(state: ShowState, found: Momentum) -> list[str]:
    """Return each hot product with what it gathered."""
    text = translate("Products", "{0} (carts {1}, paid {2})")
    return [text.format(_name(state, one.product), one.carts, one.paid) for one in found.hot]


def horse_line(state: ShowState, found: Momentum) -> str:
    """Return what grew most and how sure that is."""
    horse = found.horse
    if not found.before_min:
        return translate("Products", "Dark horse: the show is too young to compare with before")
    if horse is None:
        return translate("Products", "Dark horse: too few carts and sales to tell")
    if horse.state != "ok":
        text = translate("Products", "Dark horse: cannot tell yet; perhaps {0} {1}")
        return text.format(_name(state, horse.product), _times(horse))
    text = translate("Products", "Dark horse: {0} {1} against the {2} min before")
    return text.format(_name(state, horse.product), _times(horse), found.before_min)


def target_line(pace: Pace | None, currency: str) -> str:
    """Return where the show stands, and what the rest of it needs."""
    if pace is None:
        return translate("Target", "No target is set for this show")
    parts = [
        translate("Target", "{0} of {1} ({2})").format(
            formats.percent(pace.share, 0), money(pace.target, currency), money(pace.paid, currency)
        )
    ]
    if pace.planned is not None:
        plan = translate("Target", _PLANS[pace.curve])
        parts.append(plan.format(formats.percent(pace.planned, 0)))
    if pace.needed is not None:
        text = translate("Target", "needs {0} per 10 min, last 10 min {1}")
        parts.append(text.format(money(pace.needed, currency), money(pace.lately, currency)))
    if pace.reason is not None:
        parts.append(translate("Target", _REASONS[pace.reason]))
    return " · ".join(parts)


def traffic_line(traffic: Traffic | None, currency: str) -> str:
    """Return how many viewers the target takes, or why that cannot be said."""
    if traffic is None:
        return ""
    if traffic.viewers is None:
        return translate("Target", _NO_TRAFFIC[traffic.reason or "no_cvr"])
    text = translate("Target", "needs {0} viewers at {1} conversion and {2} a buyer")
    return text.format(
        formats.number(traffic.viewers), formats.percent(traffic.cvr), money(traffic.basket, currency)
    )


def _name(state: ShowState, product: str) -> str:
    found = state.shelf.products.get(product)
    return product if found is None else f"{state.shelf.place(product)} {found.title}"


def _times(growth: Growth) -> str:
    """Return ×2.4 (1.5–3.9)."""
    high = "…" if growth.high is None else formats.number(growth.high, 1)
    bounds = f"({formats.number(growth.low, 1)}–{high})"
    return bounds if growth.ratio is None else f"×{formats.number(growth.ratio, 1)} {bounds}"


class TargetBar(QWidget):
    """How much is reached, with a tick where it should be by now."""

    def __init__(self) -> None:
        super().__init__()
        self._pace: Pace | None = None
        self.setFixedHeight(6)

    def show_pace(self, pace: Pace | None) -> None:
        self._pace = pace
        self.setVisible(pace is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pace is None:
            return
        painter, colours, pace = QPainter(self), theme.current(), self._pace
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(self.rect(), colours.color("raised"))
        behind = pace.of_plan is not None and pace.of_plan < 1
        reached = round(self.width() * min(1.0, pace.share))
        painter.fillRect(0, 0, reached, self.height(), colours.color("warn" if behind else "good"))
        if pace.planned is not None:
            painter.fillRect(
                min(self.width() - 2, round(self.width() * pace.planned)),
                0,
                2,
                self.height(),
                colours.color("text"),
            )
