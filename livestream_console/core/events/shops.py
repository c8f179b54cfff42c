"""What shops report: carts, orders, refunds, stock, prices, coupons."""

from __future__ import annotations

from livestream_console.core.events.event import Event
from livestream_console.core.money import Money
from livestream_console.core.values import Line


class CartChanged(Event, frozen=True, gc=False, tag="cart"):
    product: str
    variant: str | None = None
    qty: int = 1
    cart: str | None = None


class OrderChanged(Event, frozen=True, gc=False, tag="order"):
    """``status``: placed, paid, cancelled or closed; the envelope's time is when it became so.

    Each event tells the whole order. ``placed_us`` and ``paid_us`` say when it was, also in a later status.
    """

    order: str
    status: str
    amount: Money | None = None
    lines: tuple[Line, ...] = ()
    buyer_is_new: bool | None = None
    hints: dict[str, str] | None = None
    placed_us: int | None = None
    paid_us: int | None = None


class RefundChanged(Event, frozen=True, gc=False, tag="refund"):
    refund: str
    order: str | None = None
    amount: Money | None = None
    lines: tuple[Line, ...] = ()
    state: str | None = None


class StockReported(Event, frozen=True, gc=False, tag="stock"):
    product: str
    variant: str | None = None
    available: int | None = None


class PriceChanged(Event, frozen=True, gc=False, tag="price"):
    product: str
    variant: str | None = None
    price: Money | None = None
    was: Money | None = None


class CouponUsed(Event, frozen=True, gc=False, tag="coupon_used"):
    coupon: str
    order: str | None = None
    amount: Money | None = None
