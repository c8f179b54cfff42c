"""What a row of an order says: of what, how it stands, and in plain words why it is owed to a push.

Rule: who bought is shown by an id with its middle left out, and what is inferred is never called certain.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Viewer
from livestream_console.core.orders.attribution import AFTER_US, EXACT, Attribution
from livestream_console.core.orders.book import Order, OrderKey
from livestream_console.core.show import ShowState
from livestream_console.core.values import Line
from livestream_console.ui import formats, messages
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.orders.book import BEYOND, OrderRow

translate = QCoreApplication.translate

FILTERS = {
    "all": QT_TRANSLATE_NOOP("Orders", "All"),
    "paid": QT_TRANSLATE_NOOP("Orders", "Paid"),
    "unpaid": QT_TRANSLATE_NOOP("Orders", "Unpaid"),
    "refunded": QT_TRANSLATE_NOOP("Orders", "Refunded"),
    "confirmed": QT_TRANSLATE_NOOP("Orders", "Confirmed"),
    "inferred": QT_TRANSLATE_NOOP("Orders", "Inferred"),
    "without": QT_TRANSLATE_NOOP("Orders", "Without"),
    "beyond": QT_TRANSLATE_NOOP("Orders", "Beyond"),
}
_STATUSES = {
    "placed": (QT_TRANSLATE_NOOP("Orders", "unpaid"), "warn"),
    "paid": (QT_TRANSLATE_NOOP("Orders", "paid"), "good"),
    "cancelled": (QT_TRANSLATE_NOOP("Orders", "cancelled"), "muted"),
    "closed": (QT_TRANSLATE_NOOP("Orders", "closed"), "muted"),
}
_REASONS = {
    "code": QT_TRANSLATE_NOOP("Orders", "code {evidence} of the {push}"),
    "push": QT_TRANSLATE_NOOP("Orders", "its cart names the {push}"),
    "claim": QT_TRANSLATE_NOOP("Orders", "claimed in a comment"),
    "room": QT_TRANSLATE_NOOP("Orders", "bought in our live room {evidence}"),
    "utm": QT_TRANSLATE_NOOP("Orders", "came by the link of the {push}"),
    "window": QT_TRANSLATE_NOOP("Orders", "bought within {minutes} min of the {push}"),
    "several_pushes": QT_TRANSLATE_NOOP("Orders", "several pushes stood then: owed to none"),
    "nothing": QT_TRANSLATE_NOOP("Orders", "nothing names a push: owed to none"),
}
_PUSHED_TOO = {
    "claim": QT_TRANSLATE_NOOP("Orders", "claimed in a comment after the {push}"),
    "room": QT_TRANSLATE_NOOP("Orders", "bought in our live room {evidence} after the {push}"),
}
"""What the room or a claim sold after a push of the product."""


class OrderWords:
    """Words of one show; ``buyers`` has who placed an order, as far as somebody said so."""

    def __init__(self, state: Callable[[], ShowState], buyers: Mapping[OrderKey, Viewer]) -> None:
        self._state = state
        self._buyers = buyers

    def buyer(self, key: OrderKey) -> str:
        viewer = self._buyers.get(key)
        return masked(viewer.id) if viewer is not None and viewer.id else formats.UNKNOWN

    def lines(self, order: Order) -> str:
        """Say of what an order is, as the shelf calls it."""
        return " + ".join(map(self._line, order.lines)) or formats.UNKNOWN

    def why(self, row: OrderRow) -> str:
        """Say in one line why an order is owed to a push, or to none."""
        owed = row.owed
        if owed is None:
            return translate("Orders", "only its refund is known")
        table = _PUSHED_TOO if owed.push is not None and owed.reason in _PUSHED_TOO else _REASONS
        source = table.get(owed.reason)
        blanks = {
            "push": self._push(owed.push),
            "evidence": one_line(owed.evidence),
            "minutes": AFTER_US // 60_000_000,
        }
        said = owed.reason if source is None else say(source).format_map(blanks)
        return f"{said} · {sureness(owed)}" if owed.confidence else said

    def in_full(self, row: OrderRow) -> str:
        """Say everything of an order, for the place where there is room."""
        order, owed = row.order, row.owed
        parts = [
            translate("Orders", "Order {0} of {1}").format(
                one_line(row.key[1]), messages.platform_name(row.key[0])
            ),
            f"{formats.clock(row.at_us)} · {self.lines(order)} · {amount(order)} · {status(row)[0]}",
            self.why(row),
        ]
        if owed is not None and owed.confidence:
            sure = translate("Orders", "{0} sure · evidence: {1}").format(
                formats.percent(owed.confidence, 0), one_line(owed.evidence)
            )
            later = "" if owed.counted else translate("Orders", " · counts once it is paid")
            parts.append(f"{sure}{later}")
        return "\n".join(parts)

    def spoken(self, row: OrderRow) -> str:
        """Say a row in one line, for whoever hears it."""
        parts = (
            formats.clock(row.at_us),
            messages.platform_name(row.key[0]),
            self.buyer(row.key),
            self.lines(row.order),
            amount(row.order),
            status(row)[0],
            self.why(row),
        )
        return ", ".join(part for part in parts if part != formats.UNKNOWN)

    def _line(self, line: Line) -> str:
        shelf = self._state().shelf
        product = shelf.products.get(line.product)
        if product is None:
            return f"{one_line(line.product)} ×{line.qty}"
        named = f"{self._number(line.product)} {product.title}"
        variant = next((one for one in product.variants if one.variant == line.variant), None)
        if line.variant is not None:
            named += f" {one_line(variant.title or variant.variant if variant else line.variant)}"
        return f"{named} ×{line.qty}"

    def _push(self, push_id: str | None) -> str:
        push = self._state().pushes.pushes.get(push_id or "")
        if push is None:
            return translate("Orders", "push")
        what = messages.pushed(push.what)
        if push.product is None:
            return what
        return translate("Orders", "{0} of {1}").format(what, self._number(push.product))

    def _number(self, product: str) -> str:
        shelf = self._state().shelf
        return (
            translate("Orders", "No. {0}").format(shelf.place(product))
            if product in shelf.products
            else product
        )


def sureness(owed: Attribution) -> str:
    """Say how sure it is that an order is owed to its push."""
    if not owed.confirmed:
        return translate("Orders", "inferred")
    return translate("Orders", "certain") if owed.confidence >= EXACT else translate("Orders", "confirmed")


def sign(owed: Attribution | None) -> str:
    """Return the mark of how sure it is, so that colour is not all that tells."""
    if owed is None or not owed.confidence:
        return formats.UNKNOWN
    return "✓" if owed.confirmed else "≈"


def amount(order: Order) -> str:
    return formats.UNKNOWN if order.amount is None else messages.money(order.amount)


def status(row: OrderRow) -> tuple[str, str]:
    """Return (words, colour role) of how an order stands."""
    order = row.order
    word, role = _STATUSES.get(order.status or "", (_NO_ORDER, "muted"))
    said = say(word)
    if row.back_all:
        said, role = translate("Orders", "refunded"), "muted"
    elif any(refund.done for refund in order.refunds):
        said, role = translate("Orders", "{0} · {1} back").format(said, _back(order)), "warn"
    elif order.refunds:
        said, role = translate("Orders", "{0} · refund asked for").format(said), "warn"
    if BEYOND in row.filters:
        return translate("Orders", "▲ beyond · {0}").format(said), "live"
    return said, role


def masked(ident: str) -> str:
    """Return an id that can be recognised but not looked up."""
    text = one_line(ident)
    return f"{text[0]}***{text[-1]}" if len(text) > 3 else "***"


_NO_ORDER = QT_TRANSLATE_NOOP("Orders", "refund")


def _back(order: Order) -> str:
    sums = [refund.amount for refund in order.refunds if refund.done and refund.amount is not None]
    return " + ".join(map(messages.money, sums)) or formats.UNKNOWN


def say(source: str) -> str:
    return translate("Orders", source)
