"""What stands on a floor, in the words of WooCommerce's REST API.

Rule: each form is as talkative as the real one, the buyer's name and address included, so that a test can see
what is kept of it. Amounts are net and tax apart, times without a zone.
"""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from livestream_console.core.money import exponent
from livestream_console.rehearsal.shops.floor import Bought, Discount, Floor, Order, Refund, Sku

NEVER_US = 2**60
_TAX_SHARE = Decimal("0.2")
_STATUSES = {"placed": "pending", "paid": "processing", "cancelled": "cancelled"}
_ADDRESS = {
    "first_name": "林",
    "phone": "13800000000",
    "address_1": "南京路 1 号",
    "email": "a@example.invalid",
}


class Forms:
    """``on_one`` notes which coupons come off one unit an order, which the floor does not tell apart."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._digits = exponent(floor.currency)
        self.on_one: dict[str, bool] = {}

    def minor(self, amount: str) -> int:
        return int(Decimal(amount).scaleb(self._digits))

    def money(self, minor: int) -> str:
        return f"{Decimal(minor).scaleb(-self._digits):.{self._digits}f}"

    def _split(self, minor: int, digits: int) -> tuple[str, str]:
        """Return net and tax of what is paid, each rounded to the digits that were asked for."""
        amount, place = Decimal(minor).scaleb(-self._digits), Decimal(1).scaleb(-digits)
        tax = (amount * _TAX_SHARE / (1 + _TAX_SHARE)).quantize(place, ROUND_HALF_UP)
        return f"{amount - tax:.{digits}f}", f"{tax:.{digits}f}"

    # --- goods ----------------------------------------------------------------------------------------------

    def product(self, item: str) -> dict[str, Any]:
        good = self._floor.goods[item]
        kind = "simple" if set(good.skus) == {item} else "variable"
        form = {
            "id": int(item),
            "name": good.title,
            "type": kind,
            "status": "publish",
            "images": [{"id": 1, "src": "https://shop.example.invalid/1.jpg"}],
            "manage_stock": False,
            "stock_quantity": None,
            "price": "",
            "regular_price": "",
            "sale_price": "",
        }
        if kind == "simple":
            form |= {**self.variation(item, good.skus[item]), "name": good.title, "type": kind}
        return form

    def variation(self, item: str, sku: Sku) -> dict[str, Any]:
        price, since_us, until_us = sku.sale or (None, 0, NEVER_US)
        return {
            "id": int(sku.sku),
            "price": self.money(self._floor.price_of(item, sku.sku)),
            "regular_price": self.money(sku.price),
            "sale_price": "" if price is None else self.money(price),
            "date_on_sale_from_gmt": date_form(since_us or None),
            "date_on_sale_to_gmt": date_form(None if until_us == NEVER_US else until_us),
            "on_sale": self._floor.price_of(item, sku.sku) != sku.price,
            "manage_stock": True,
            "stock_quantity": sku.stock,
            "attributes": [{"id": 1, "name": "款式", "option": sku.title}],
        }

    # --- orders ---------------------------------------------------------------------------------------------

    def order(self, order: Order, digits: int) -> dict[str, Any]:
        back = sum(refund.amount for refund in order.refunds)
        status = "refunded" if back and back >= order.amount else _STATUSES[order.state]
        meta = {**order.attributes, "_billing_wish": "请打电话 13800000000"}
        if order.room is not None:
            meta |= {
                "_wc_order_attribution_utm_source": "live",
                "_wc_order_attribution_utm_content": order.room,
            }
        return {
            "id": int(order.order),
            "status": status,
            "currency": self._floor.currency,
            "total": self.money(order.amount),
            "customer_id": 1 + zlib.crc32(order.buyer.encode()) % 1_000_000,
            "billing": _ADDRESS,
            "shipping": _ADDRESS,
            "customer_ip_address": "203.0.113.7",
            "date_created_gmt": date_form(order.placed_us),
            "date_modified_gmt": date_form(order.updated_us),
            "date_paid_gmt": date_form(order.paid_us),
            "line_items": [self._line(number, line, digits) for number, line in enumerate(order.lines)],
            "coupon_lines": self._coupon_lines(order, digits),
            "refunds": [
                {"id": int(one.refund), "reason": "林说不合适", "total": f"-{self.money(one.amount)}"}
                for one in order.refunds
            ],
            "meta_data": [{"id": 1, "key": key, "value": value} for key, value in meta.items()],
        }

    def _line(self, number: int, line: Bought, digits: int) -> dict[str, Any]:
        net, tax = self._split(line.qty * line.price, digits)
        return {
            "id": number + 1,
            "name": self._floor.goods[line.item].title,
            "product_id": int(line.item),
            "variation_id": 0 if line.sku == line.item else int(line.sku),
            "quantity": line.qty,
            "total": net,
            "total_tax": tax,
            "meta_data": [{"id": 2, "key": "engraving", "value": "给小林"}],
        }

    def _coupon_lines(self, order: Order, digits: int) -> list[dict[str, Any]]:
        if order.code is None:
            return []
        known = next((one for one in self._floor.discounts.values() if one.code == order.code), None)
        units = sum(line.qty for line in order.lines)
        net, tax = self._split((known.off or 0) * units if known is not None else 0, digits)
        return [{"id": 1, "code": order.code.lower(), "discount": net, "discount_tax": tax}]

    def refund(self, refund: Refund, digits: int) -> dict[str, Any]:
        lines = [
            {**self._line(number, line, digits), "quantity": -line.qty}
            for number, line in enumerate(refund.lines)
        ]
        return {
            "id": int(refund.refund),
            "date_created_gmt": date_form(refund.at_us),
            "amount": self.money(refund.amount),
            "reason": "林说不合适",
            "line_items": lines,
        }

    # --- coupons --------------------------------------------------------------------------------------------

    def coupon(self, one: Discount) -> dict[str, Any]:
        is_percent = one.percent is not None
        return {
            "id": int(one.discount),
            "code": (one.code or "").lower(),
            "amount": f"{one.percent}.00" if is_percent else self.money(one.off or 0),
            "discount_type": "percent" if is_percent else "fixed_product" if one.sku else "fixed_cart",
            "description": one.title,
            "date_expires_gmt": date_form(None if one.ends_us == NEVER_US else one.ends_us),
            "usage_count": one.used,
            "usage_limit": one.units,
            "usage_limit_per_user": one.per_buyer,
            "limit_usage_to_x_items": 1 if self.on_one[one.discount] else None,
            "product_ids": [int(one.sku)] if one.sku else [],
            "minimum_amount": self.money(one.least),
        }


def date_form(at_us: int | None) -> str | None:
    if at_us is None:
        return None
    return datetime.fromtimestamp(at_us // 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def date_us(written: str) -> int:
    moment = datetime.fromisoformat(written)
    return int(moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()) * 1_000_000
