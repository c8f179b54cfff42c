"""What stands on a floor, in the words of Medusa's Admin API.

Rule: each form is as talkative as the real one, so that a test can see what is kept of it. Amounts are
numbers of whole currency units; an order's own total sinks with its refunds, and paying moves no date.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from livestream_console.core.money import exponent
from livestream_console.rehearsal.shops.floor import Bought, Discount, Floor, Order, Sku

Form = dict[str, Any]


class PriceList:
    """A price list of one price. While it is active its price stands in the floor's sku."""

    def __init__(self, name: str, asked: Form, amount: int, sku: Sku) -> None:
        self.name = name
        self.asked = asked
        self.amount = amount
        self.sku = sku
        self.status = "draft"

    def switch(self, status: str) -> None:
        self.status = status
        is_on = status == "active"
        dates = moment_us(self.asked["starts_at"]), moment_us(self.asked["ends_at"])
        self.sku.sale = (self.amount, *dates) if is_on else None


class Forms:
    """``asked`` keeps how each promotion was asked for, which the floor does not tell apart."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._digits = exponent(floor.currency)
        self.asked: dict[str, Form] = {}

    def minor(self, amount: Decimal | int | str) -> int:
        return int(Decimal(amount).scaleb(self._digits))

    def amount(self, minor: int) -> Decimal | int:
        amount = Decimal(minor).scaleb(-self._digits)
        return int(amount) if amount == amount.to_integral_value() else amount

    # --- goods ----------------------------------------------------------------------------------------------

    def product(self, item: str) -> Form:
        good = self._floor.goods[item]
        return {
            "id": item,
            "title": good.title,
            "status": "published",
            "thumbnail": "https://shop.example.invalid/1.jpg",
            "variants": [self.variant(item, sku) for sku in good.skus.values()],
        }

    def variant(self, item: str, sku: Sku) -> Form:
        sold = [order for order in self._floor.orders.values() if order.state in ("placed", "paid")]
        held = sum(line.qty for order in sold for line in order.lines if line.sku == sku.sku)
        times = [order.placed_us or 0 for order in sold] + [self._floor.goods[item].updated_us]
        level = {
            "stocked_quantity": sku.stock + held,
            "reserved_quantity": held,
            "updated_at": moment(max(times)),
        }
        elsewhere = {"currency_code": "xxx", "amount": 1, "min_quantity": None, "rules": {}}
        for_many: Form = {"amount": self.amount(1), "min_quantity": 10, "rules": {}}
        price: Form = {"amount": self.amount(sku.price), "min_quantity": None, "rules": {}}
        here = {"currency_code": self._floor.currency.lower()}
        return {
            "id": sku.sku,
            "product_id": item,
            "title": sku.title,
            "manage_inventory": True,
            "allow_backorder": False,
            "prices": [elsewhere, here | for_many, here | price],
            "inventory_items": [{"required_quantity": 1, "inventory": {"location_levels": [level]}}],
        }

    def price_list(self, one: PriceList) -> Form:
        is_edited = one.status == "active" and one.sku.sale is None
        price = {
            "id": f"price_{one.name}",
            "amount": self.amount(one.sku.price if is_edited else one.amount),
            "currency_code": self._floor.currency.lower(),
            "variant_id": one.sku.sku,
        }
        kept = {name: one.asked[name] for name in ("title", "description", "type", "starts_at", "ends_at")}
        return {"id": one.name, "status": one.status, **kept, "prices": [price]}

    # --- orders ---------------------------------------------------------------------------------------------

    def order(self, order: Order) -> Form:
        back = sum(refund.amount for refund in order.refunds)
        came_back = sum(_came_back(order, line) * line.price for line in order.lines)
        payment = {
            "id": f"pay_{order.order}",
            "captured_at": None if order.paid_us is None else moment(order.paid_us),
            "canceled_at": moment(order.updated_us) if order.state == "cancelled" else None,
            "data": {"phone": "13800000000"},
            "refunds": [
                {
                    "id": one.refund,
                    "amount": self.amount(one.amount),
                    "note": "林说不合适",
                    "created_at": moment(one.at_us),
                }
                for one in order.refunds
            ],
        }
        return {
            "id": order.order,
            "status": "canceled" if order.state == "cancelled" else "pending",
            "version": 1 + len(order.refunds),
            "currency_code": self._floor.currency.lower(),
            "total": self.amount(order.amount - back),
            "item_total": self.amount(order.amount - came_back),
            "shipping_total": 0,
            "customer_id": f"cus_{order.buyer.encode().hex()}",
            "email": "a@example.invalid",
            "metadata": order.attributes | {"wish": "请打电话 13800000000"},
            "created_at": moment(order.placed_us or 0),
            "updated_at": moment(dated_us(order)),
            "items": [self._line(order, line) for line in order.lines],
            "payment_collections": [{"id": f"pay_col_{order.order}", "payments": [payment]}],
        }

    def _line(self, order: Order, line: Bought) -> Form:
        came = _came_back(order, line)
        saved = (self._floor.sku(line.item, line.sku).price - line.price) * line.qty
        adjustment = {"code": order.code, "amount": self.amount(saved), "total": self.amount(saved)}
        return {
            "id": f"ordli_{line.sku}",
            "product_title": self._floor.goods[line.item].title,
            "product_id": line.item,
            "variant_id": line.sku,
            "quantity": line.qty,
            "detail": {
                "return_received_quantity": came,
                "return_dismissed_quantity": 0,
                "quantity": line.qty,
            },
            "total": self.amount((line.qty - came) * line.price),
            "return_received_total": self.amount(came * line.price),
            "return_dismissed_total": 0,
            "metadata": {"engraving": "给小林"},
            "adjustments": [adjustment] if order.code and saved else [],
        }

    # --- promotions -----------------------------------------------------------------------------------------

    def promotion(self, one: Discount) -> Form:
        asked = self.asked[one.discount]
        campaign = asked["campaign"]
        return {
            "id": one.discount,
            "code": one.code,
            "status": "active" if one.active else "inactive",
            "limit": asked.get("limit"),
            "application_method": _read_back(asked["application_method"], "target_rules"),
            "rules": _read_back(asked, "rules")["rules"],
            "campaign": {
                "ends_at": campaign["ends_at"],
                "budget": campaign["budget"] | {"used": one.used},
            },
        }

    def discount(self, name: str, asked: Form) -> Discount:
        """Return what is put up when a promotion is made."""
        method, campaign = asked["application_method"], asked["campaign"]
        budget, is_share = campaign["budget"], method["type"] == "percentage"
        skus = [value for rule in method.get("target_rules", []) for value in rule["values"]]
        least = [value for rule in asked.get("rules", []) for value in rule["values"]]
        by_buyer = budget["type"] == "use_by_attribute"
        self.asked[name] = asked
        return Discount(
            name,
            campaign["name"],
            asked["code"],
            moment_us(campaign["starts_at"]),
            moment_us(campaign["ends_at"]),
            sku=skus[0] if skus else None,
            off=None if is_share else self.minor(method["value"]),
            percent=int(method["value"]) if is_share else None,
            least=self.minor(least[0]) if least else 0,
            units=asked.get("limit") if by_buyer else budget["limit"],
            per_buyer=budget["limit"] if by_buyer else None,
            once=method.get("max_quantity") == 1,
            active=asked["status"] == "active",
        )


def _came_back(order: Order, line: Bought) -> int:
    """Return how many units of a line were sent back; every total has so much less."""
    back = [one for refund in order.refunds if refund.goods_back for one in refund.lines]
    return sum(one.qty for one in back if (one.sku, one.price) == (line.sku, line.price))


def dated_us(order: Order) -> int:
    """Return when an order was last dated: as it is placed, refunded or cancelled, never as it is paid."""
    if order.state == "cancelled":
        return order.updated_us
    return max([order.placed_us or 0, *(refund.at_us for refund in order.refunds)])


def _read_back(asked: Form, rules: str) -> Form:
    """Return rules as they are shown: each value is an object of its own."""
    shown = [
        rule | {"values": [{"value": value} for value in rule["values"]]} for rule in asked.get(rules, [])
    ]
    return {"max_quantity": None, "currency_code": None, **asked, rules: shown}


def moment(at_us: int) -> str:
    written = datetime.fromtimestamp(at_us // 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{written}.{at_us // 1_000 % 1_000:03d}Z"


def moment_us(written: str) -> int:
    return round(datetime.fromisoformat(written).timestamp() * 1_000) * 1_000
