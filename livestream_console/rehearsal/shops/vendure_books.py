"""A floor as Vendure's Admin API shows it: its rows, lists and filters.

Rule: the clock of a row has whole seconds, and a row's date moves only when the real one moves it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec

from livestream_console.core.money import exponent
from livestream_console.rehearsal.shops.floor import Discount, Floor, Good, Order, Refund, Sku
from livestream_console.rehearsal.shops.graphql import BadDocument

_DIGITS = 2
_SECOND_US = 1_000_000
_STATES = {"cart": "AddingItems", "placed": "PaymentAuthorized", "paid": "PaymentSettled"}
_SORTS: dict[str, Callable[[Order], int]] = {
    "id": lambda order: int(order.order),
    "updatedAt": lambda order: dated_us(order),
    "orderPlacedAt": lambda order: order.placed_us or 0,
}
Row = dict[str, Any]
T = TypeVar("T")


def shown_price(minor: int, currency: str) -> int:
    """Return an amount in Vendure's own digits, the same for every currency."""
    return minor * int(10**_DIGITS) // int(10 ** exponent(currency))


def unit_price(amount: int, currency: str) -> int:
    return amount * int(10 ** exponent(currency)) // int(10**_DIGITS)


class Books:
    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.actions: dict[str, list[Row]] = {}
        """What each promotion does, as it was asked for."""
        self._customers: dict[str, str] = {}

    def products(self, options: Row) -> Row:
        goods = sorted(self.floor.goods.values(), key=lambda good: int(good.item))
        return _page(goods, options, self.product)

    def product(self, good: Good) -> Row:
        return {
            "id": good.item,
            "name": good.title,
            "enabled": True,
            "featuredAsset": None,
            "variants": [self.variant_row(sku) for sku in good.skus.values()],
        }

    def variant(self, sku_id: str) -> tuple[Good, Sku] | None:
        goods = self.floor.goods.values()
        return next(((good, good.skus[sku_id]) for good in goods if sku_id in good.skus), None)

    def variant_row(self, sku: Sku) -> Row:
        amount = shown_price(sku.price, self.floor.currency)
        return {
            "id": sku.sku,
            "sku": sku.sku,
            "name": sku.title,
            "enabled": True,
            "prices": [{"price": amount, "currencyCode": self.floor.currency}],
            "stockLevels": [{"stockOnHand": sku.stock, "stockAllocated": 0}],
        }

    def orders(self, options: Row) -> Row:
        wanted = options.get("filter") or {}
        found = [order for order in self.floor.orders.values() if _fits(order, wanted)]
        for name, way in (options.get("sort") or {}).items():
            found.sort(key=_SORTS[name], reverse=way == "DESC")
        return _page(found, options, self.order)

    def order(self, order: Order) -> Row:
        is_off = order.state == "cancelled"
        currency = self.floor.currency
        discount = next((one for one in self.floor.discounts.values() if one.code == order.code), None)
        lines = [self._line(order, at, discount) for at in range(len(order.lines))]
        return {
            "id": order.order,
            "code": f"V{order.order}",
            "type": "Regular",
            "state": _STATES.get(order.state, "Cancelled"),
            "active": order.state == "cart",
            "createdAt": _second(order.made_us),
            "updatedAt": _second(dated_us(order)),
            "orderPlacedAt": None if order.placed_us is None else _moment(order.placed_us),
            "currencyCode": currency,
            "totalWithTax": 0 if is_off else shown_price(order.amount, currency),
            "couponCodes": [order.code] if order.code else [],
            "promotions": [{"name": discount.title, "couponCode": discount.code}] if discount else [],
            "customer": None if order.placed_us is None else {"id": self._customer(order.buyer)},
            "lines": lines,
            "payments": [] if order.placed_us is None else [self._payment(order)],
        }

    def _customer(self, buyer: str) -> str:
        return self._customers.setdefault(buyer, str(len(self._customers) + 1))

    def _line(self, order: Order, at: int, discount: Discount | None) -> Row:
        line, is_off, currency = order.lines[at], order.state == "cancelled", self.floor.currency
        full = self.floor.sku(line.item, line.sku).price
        saved = shown_price((line.price - full) * line.qty, currency)
        return {
            "id": f"{order.order}{at:02d}",
            "quantity": 0 if is_off else line.qty,
            "orderPlacedQuantity": 0 if order.placed_us is None else line.qty,
            "proratedLinePriceWithTax": 0 if is_off else shown_price(line.price * line.qty, currency),
            "discounts": [{"description": discount.title, "amountWithTax": saved}] if discount else [],
            "productVariant": {"id": line.sku, "product": {"id": line.item}},
        }

    def _payment(self, order: Order) -> Row:
        return {
            "id": f"{order.order}1",
            "state": "Authorized" if order.paid_us is None else "Settled",
            "updatedAt": _second(order.paid_us or order.placed_us or 0),
            "refunds": [self._refund(order, refund) for refund in order.refunds],
        }

    def _refund(self, order: Order, refund: Refund) -> Row:
        numbered = {(line.item, line.sku): at for at, line in enumerate(order.lines)}
        return {
            "id": refund.refund,
            "state": "Settled" if refund.done else "Pending",
            "total": shown_price(refund.amount, self.floor.currency),
            "createdAt": _second(refund.at_us),
            "lines": [
                {"orderLineId": f"{order.order}{numbered[line.item, line.sku]:02d}", "quantity": line.qty}
                for line in refund.lines
            ],
        }

    def put_up(self, asked: Row) -> Discount:
        """Make a discount of a CreatePromotionInput."""
        (action,) = asked["actions"]
        arguments = _arguments(action)
        conditions = {condition["code"]: _arguments(condition) for condition in asked["conditions"]}
        fits = conditions.get("contains_products", {}).get("productVariantIds", "[]")
        skus = msgspec.json.decode(arguments.get("productVariantIds", fits))
        amount = int(arguments["discount"])
        is_share = action["code"].endswith("percentage_discount")
        least = int(conditions.get("minimum_order_amount", {}).get("amount", 0))
        discount = Discount(
            self.floor.fresh_id(),
            asked["translations"][0]["name"],
            asked.get("couponCode"),
            _us(asked["startsAt"]),
            _us(asked["endsAt"]),
            sku=skus[0] if skus else None,
            off=None if is_share else unit_price(amount, self.floor.currency),
            percent=amount if is_share else None,
            least=unit_price(least, self.floor.currency),
            units=asked.get("usageLimit"),
            per_buyer=asked.get("perCustomerUsageLimit"),
            once=not is_share,
            active=asked["enabled"],
        )
        self.floor.discounts[discount.discount] = discount
        self.actions[discount.discount] = [{"code": action["code"], "args": action["arguments"]}]
        return discount


def promotion_of(discount: Discount, actions: list[Row]) -> Row:
    return {
        "__typename": "Promotion",
        "id": discount.discount,
        "enabled": discount.active,
        "startsAt": _moment(discount.starts_us),
        "endsAt": _moment(discount.ends_us),
        "usageLimit": discount.units,
        "perCustomerUsageLimit": discount.per_buyer,
        "actions": actions,
    }


def dated_us(order: Order) -> int:
    """Return when a row was last dated: a cart with each change, an order only when it is cancelled."""
    return order.made_us if order.state in ("placed", "paid") else order.updated_us


def _fits(order: Order, wanted: Row) -> bool:
    for name, test in wanted.items():
        if name == "_or":
            fits = any(_fits(order, one) for one in test)
        elif name == "active":
            fits = (order.state == "cart") is test["eq"]
        elif name == "id":
            fits = order.order in test["in"]
        elif name == "updatedAt":
            fits = dated_us(order) // _SECOND_US * _SECOND_US > _us(test["after"])
        elif name == "orderPlacedAt":
            fits = order.placed_us is not None and order.placed_us > _us(test["after"])
        else:
            raise BadDocument(f'Field "{name}" is not defined by type "OrderFilterParameter".')
        if not fits:
            return False
    return True


def _page(found: Sequence[T], options: Row, row_of: Callable[[T], Row]) -> Row:
    start = options.get("skip") or 0
    page = found[start : start + (options.get("take") or 100)]
    return {"items": [row_of(one) for one in page], "totalItems": len(found)}


def _arguments(operation: Row) -> dict[str, str]:
    return {one["name"]: one["value"] for one in operation["arguments"]}


def _us(written: str) -> int:
    return int(datetime.fromisoformat(written).timestamp() * 1_000) * 1_000


def _moment(at_us: int) -> str:
    return datetime.fromtimestamp(at_us / _SECOND_US, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def _second(at_us: int) -> str:
    return _moment(at_us // _SECOND_US * _SECOND_US)
