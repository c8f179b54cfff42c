"""What stands on a floor, in the words of TikTok Shop's API.

Rule: each form is as talkative as the real one, the buyer's name and address included, so that a test can see
what is kept of it. Every unit is a line of its own, amounts are decimals, times are whole seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from livestream_console.core.money import exponent
from livestream_console.rehearsal.shops.floor import Bought, Floor, Good, Order, Refund, Sku

_ADDRESS = {"name": "林", "phone_number": "(+81)13800000000", "full_address": "南京路 1 号"}
_STATUSES = {"placed": "UNPAID", "paid": "AWAITING_SHIPMENT", "cancelled": "CANCELLED"}


@dataclass
class Activity:
    activity: str
    title: str
    begins_s: int
    ends_s: int
    is_off: bool = False
    prices: dict[tuple[str, str], int] = field(default_factory=dict)
    """By product and SKU."""


class Forms:
    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._digits = exponent(floor.currency)
        self.activities: dict[str, Activity] = {}

    def minor(self, amount: str) -> int:
        return int(Decimal(amount).scaleb(self._digits))

    def money(self, minor: int) -> str:
        return f"{Decimal(minor).scaleb(-self._digits):.{self._digits}f}"

    def product(self, good: Good) -> dict[str, Any]:
        return {
            "id": good.item,
            "title": good.title,
            "status": "ACTIVATE",
            "main_images": [{"urls": ["https://shop.example.invalid/1.jpg"]}],
            "skus": [self._sku(sku) for sku in good.skus.values()],
        }

    def _sku(self, sku: Sku) -> dict[str, Any]:
        return {
            "id": sku.sku,
            "seller_sku": f"S-{sku.sku}",
            "price": {"currency": self._floor.currency, "tax_exclusive_price": self.money(sku.price)},
            "inventory": [{"warehouse_id": "3", "quantity": sku.stock}],
            "sales_attributes": [{"name": "款式", "value_name": sku.title}] if sku.title else [],
        }

    # --- orders ---------------------------------------------------------------------------------------------

    def order(self, order: Order) -> dict[str, Any]:
        form = {
            "id": order.order,
            "status": _STATUSES[order.state],
            "user_id": f"u{order.buyer}",
            "buyer_nickname": order.buyer,
            "buyer_email": "v9x@scs.example.invalid",
            "buyer_message": "请打电话 13800000000",
            "recipient_address": _ADDRESS,
            "create_time": _seconds(order.placed_us or 0),
            "update_time": _seconds(order.updated_us),
            "payment": {
                "currency": self._floor.currency,
                "sub_total": self.money(order.amount),
                "shipping_fee": self.money(0),
                "total_amount": self.money(order.amount),
            },
            "line_items": [self._unit(order, line) for line in order.lines for _ in range(line.qty)],
        }
        return form if order.paid_us is None else form | {"paid_time": _seconds(order.paid_us)}

    def _unit(self, order: Order, line: Bought) -> dict[str, Any]:
        return {
            "id": self._floor.fresh_id(),
            "product_id": line.item,
            "sku_id": line.sku,
            "product_name": self._floor.goods[line.item].title,
            "display_status": _STATUSES[order.state],
            "currency": self._floor.currency,
            "sale_price": self.money(line.price),
            "original_price": self.money(self._floor.sku(line.item, line.sku).price),
        }

    def refund(self, order: Order, refund: Refund) -> dict[str, Any]:
        total = {"currency": self._floor.currency, "refund_total": self.money(refund.amount)}
        status = "COMPLETE" if refund.done else "PENDING"
        return {
            "return_id": refund.refund,
            "order_id": order.order,
            "return_type": "REFUND",
            "return_status": f"RETURN_OR_REFUND_REQUEST_{status}",
            "return_reason_text": "林说不合适",
            "create_time": _seconds(refund.at_us),
            "update_time": _seconds(refund.at_us),
            "refund_amount": total,
            "return_line_items": [
                {
                    "return_line_item_id": f"{refund.refund}{number}",
                    "sku_id": line.sku,
                    "refund_amount": total,
                }
                for line in refund.lines
                for number in range(line.qty)
            ],
        }

    # --- activities -----------------------------------------------------------------------------------------

    def status(self, activity: Activity) -> str:
        now_s = _seconds(self._floor.now_us())
        if activity.is_off:
            return "DEACTIVATED"
        if now_s >= activity.ends_s:
            return "EXPIRED"
        return "ONGOING" if now_s >= activity.begins_s else "NOT_START"

    def activity(self, activity: Activity) -> dict[str, Any]:
        limits = {"quantity_limit": -1, "quantity_per_user": -1}
        return {
            "activity_id": activity.activity,
            "title": activity.title,
            "activity_type": "FIXED_PRICE",
            "product_level": "VARIATION",
            "status": self.status(activity),
            "begin_time": activity.begins_s,
            "end_time": activity.ends_s,
            "products": [
                {"id": item, **limits, "skus": [self._priced(sku, price) | limits]}
                for (item, sku), price in activity.prices.items()
            ],
        }

    def _priced(self, sku: str, price: int) -> dict[str, Any]:
        amount = {"amount": self.money(price), "currency": self._floor.currency}
        return {"id": sku, "activity_price": amount, "used_quantity": 0}


def _seconds(at_us: int) -> int:
    return at_us // 1_000_000
