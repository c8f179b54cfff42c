"""What stands on a floor, in the words of Shopify's Admin schema.

Rule: each form has the fields that Shopify is asked for and some beside them; what is sent is only what was
selected. Times have whole seconds, ids are ``gid://shopify/…``.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from livestream_console.core.money import exponent
from livestream_console.rehearsal.shops.floor import Bought, Discount, Floor, Order, Sku

_LIST_FROM = "-"


class Forms:
    """``on_each`` notes which discounts come off every unit, which the floor does not tell apart."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._digits = exponent(floor.currency)
        self.on_each: dict[str, bool] = {}

    def queries(self) -> dict[str, Any]:
        """Return the root of all queries."""
        scopes = ("write_discounts", "write_products", "read_products", "read_orders")
        return {
            "shop": {"name": "彩排小店", "currencyCode": self._floor.currency, "taxesIncluded": True},
            "currentAppInstallation": {"accessScopes": [{"handle": scope} for scope in scopes]},
            "products": self._products,
            "product": lambda id: self.product(own(id)) if own(id) in self._floor.goods else None,
            "productVariant": lambda id: self._variant_by_id(own(id)),
            "orders": self._orders,
            "order": lambda id: self.order(self._floor.orders[own(id)]),
            "codeDiscountNodeByCode": self._code_node,
            "discountNodes": self._automatic_nodes,
        }

    # --- money and goods ------------------------------------------------------------------------------------

    def minor(self, amount: str) -> int:
        return int(Decimal(amount).scaleb(self._digits))

    def money(self, minor: int) -> dict[str, str]:
        """Shopify leaves out zeros that say nothing: 199.0."""
        amount = Decimal(minor).scaleb(-self._digits)
        text = f"{amount.normalize():f}"
        return {"amount": text if "." in text else f"{text}.0", "currencyCode": self._floor.currency}

    def bag(self, minor: int) -> dict[str, Any]:
        shown = {"amount": "1.23", "currencyCode": "XTS"}
        return {"shopMoney": self.money(minor), "presentmentMoney": shown}

    def least(self, asked: dict[str, Any]) -> int:
        subtotal = (asked.get("minimumRequirement") or {}).get("subtotal")
        return self.minor(subtotal["greaterThanOrEqualToSubtotal"]) if subtotal else 0

    def variant(self, item: str, sku: Sku) -> dict[str, Any]:
        return {
            "id": f"gid://shopify/ProductVariant/{sku.sku}",
            "title": sku.title,
            "price": f"{Decimal(sku.price).scaleb(-self._digits):.{self._digits}f}",
            "inventoryQuantity": sku.stock,
            "product": {"id": f"gid://shopify/Product/{item}"},
        }

    def product(self, item: str) -> dict[str, Any]:
        good = self._floor.goods[item]
        variants = [self.variant(item, sku) for sku in good.skus.values()]
        return {
            "id": f"gid://shopify/Product/{item}",
            "title": good.title,
            "status": "ACTIVE",
            "featuredMedia": None,
            "variants": lambda first, after=None: _page(variants, first, after),
        }

    def _products(self, first: int, sortKey: str, after: str | None = None) -> dict[str, Any]:
        return _page([self.product(item) for item in sorted(self._floor.goods)], first, after)

    def _variant_by_id(self, sku: str) -> dict[str, Any] | None:
        for item, good in self._floor.goods.items():
            if sku in good.skus:
                return self.variant(item, good.skus[sku])
        return None

    # --- orders ---------------------------------------------------------------------------------------------

    def _orders(
        self,
        first: int,
        sortKey: str,
        after: str | None = None,
        query: str | None = None,
        reverse: bool = False,
    ) -> dict[str, Any]:
        since_us = 0 if query is None else seconds_us(query.removeprefix("updated_at:>='").removesuffix("'"))
        dated = [
            (order.updated_us if sortKey == "UPDATED_AT" else order.made_us, int(order.order), order)
            for order in self._floor.orders.values()
            if order.placed_us is not None and order.updated_us // 1_000_000 * 1_000_000 >= since_us
        ]
        dated.sort(key=lambda row: row[:2], reverse=reverse)
        if after is not None:
            place = tuple(int(part) for part in after.split(_LIST_FROM))
            dated = [row for row in dated if (row[:2] < place if reverse else row[:2] > place)]
        page = dated[:first]
        end = f"{page[-1][0]}{_LIST_FROM}{page[-1][1]}" if page else None
        nodes = [self.order(order) for _, _, order in page]
        return {"nodes": nodes, "pageInfo": {"hasNextPage": len(dated) > first, "endCursor": end}}

    def order(self, order: Order) -> dict[str, Any]:
        lines = [self._line(order, line) for line in order.lines]
        return {
            "id": f"gid://shopify/Order/{order.order}",
            "createdAt": time_form(order.made_us),
            "processedAt": time_form(order.placed_us),
            "updatedAt": time_form(order.updated_us),
            "cancelledAt": time_form(order.updated_us) if order.state == "cancelled" else None,
            "displayFinancialStatus": _financial(order),
            "discountCodes": [order.code] if order.code else [],
            "email": "buyer@example.invalid",
            "totalPriceSet": self.bag(order.amount),
            "customAttributes": [
                {"key": key, "value": value} for key, value in {**order.attributes, "gift": "祝好"}.items()
            ],
            "customerJourneySummary": None if order.room is None else _journey(order.room),
            "lineItems": lambda first, after=None: _page(lines, first, after),
            "transactions": lambda first: _transactions(order)[:first],
            "refunds": lambda first: [self._refund(order, one) for one in order.refunds][:first],
        }

    def _line(self, order: Order, line: Bought) -> dict[str, Any]:
        discount = next((one for one in self._floor.discounts.values() if one.code == order.code), None)
        off = (discount.off or 0) * line.qty if order.code and discount is not None else 0
        application = {"__typename": "DiscountCodeApplication", "code": order.code}
        share = {"allocatedAmountSet": self.bag(off), "discountApplication": application}
        return {
            "id": f"gid://shopify/LineItem/{order.order}{line.sku[-4:]}",
            "quantity": line.qty,
            "product": {"id": f"gid://shopify/Product/{line.item}"},
            "variant": {"id": f"gid://shopify/ProductVariant/{line.sku}"},
            "originalTotalSet": self.bag(line.price * line.qty + off),
            "discountAllocations": [share] if off else [],
        }

    def _refund(self, order: Order, refund: Any) -> dict[str, Any]:
        lines = [{"quantity": line.qty, "lineItem": self._line(order, line)} for line in refund.lines]
        states = [{"status": "SUCCESS" if refund.done else "PENDING"}]
        return {
            "id": f"gid://shopify/Refund/{refund.refund}",
            "createdAt": time_form(refund.at_us),
            "totalRefundedSet": self.bag(refund.amount),
            "refundLineItems": lambda first: _page(lines, first, None),
            "transactions": lambda first: {"nodes": states[:first]},
        }

    # --- discounts ------------------------------------------------------------------------------------------

    def _code_node(self, code: str) -> dict[str, Any] | None:
        for one in self._floor.discounts.values():
            if one.code is not None and one.code.casefold() == code.casefold():
                shown = self._discount(one, "DiscountCodeBasic")
                limits = {"usageLimit": one.units, "appliesOncePerCustomer": one.per_buyer is not None}
                node = f"gid://shopify/DiscountCodeNode/{one.discount}"
                return {"id": node, "codeDiscount": {**shown, **limits, "asyncUsageCount": 0}}
        return None

    def _automatic_nodes(self, first: int, query: str, sortKey: str, reverse: bool) -> dict[str, Any]:
        found = [one for one in self._floor.discounts.values() if one.code is None]
        nodes = [
            {
                "id": f"gid://shopify/DiscountAutomaticNode/{one.discount}",
                "discount": self._discount(one, "DiscountAutomaticBasic"),
            }
            for one in (reversed(found) if reverse else found)
        ]
        return _page(nodes, first, None)

    def _discount(self, one: Discount, kind: str) -> dict[str, Any]:
        now_us = self._floor.now_us()
        status = "SCHEDULED" if now_us < one.starts_us else "ACTIVE"
        value: dict[str, Any] = {"__typename": "DiscountPercentage", "percentage": (one.percent or 0) / 100}
        if one.off is not None:
            each = self.on_each[one.discount]
            value = {"__typename": "DiscountAmount", "amount": self.money(one.off), "appliesOnEachItem": each}
        items: dict[str, Any] = {"__typename": "AllDiscountItems", "allItems": True}
        if one.sku is not None:
            targets = [{"id": f"gid://shopify/ProductVariant/{one.sku}"}]
            items = {
                "__typename": "DiscountProducts",
                "productVariants": lambda first: _page(targets, first, None),
            }
        minimum = {
            "__typename": "DiscountMinimumSubtotal",
            "greaterThanOrEqualToSubtotal": self.money(one.least),
        }
        return {
            "__typename": kind,
            "title": one.title,
            "status": "EXPIRED" if now_us >= one.ends_us or not one.active else status,
            "startsAt": time_form(one.starts_us),
            "endsAt": time_form(one.ends_us),
            "customerGets": {"value": value, "items": items},
            "minimumRequirement": minimum if one.least else None,
        }


def own(gid: str) -> str:
    return gid.rpartition("/")[2]


def time_form(at_us: int | None) -> str | None:
    if at_us is None:
        return None
    return datetime.fromtimestamp(at_us // 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds_us(written: str) -> int:
    return int(datetime.fromisoformat(written).timestamp()) * 1_000_000


def _page(nodes: list[Any], first: int, after: str | None) -> dict[str, Any]:
    begin = int(after or 0)
    has_more = len(nodes) > begin + first
    end = str(begin + first) if has_more else None
    return {"nodes": nodes[begin : begin + first], "pageInfo": {"hasNextPage": has_more, "endCursor": end}}


def _financial(order: Order) -> str:
    if order.paid_us is None:
        return "VOIDED" if order.state == "cancelled" else "PENDING"
    back = sum(refund.amount for refund in order.refunds)
    if not back:
        return "PAID"
    return "REFUNDED" if back >= order.amount else "PARTIALLY_REFUNDED"


def _transactions(order: Order) -> list[dict[str, Any]]:
    if order.paid_us is None:
        return []
    return [{"kind": "SALE", "status": "SUCCESS", "processedAt": time_form(order.paid_us)}]


def _journey(room: str) -> dict[str, Any]:
    visit = {"landingPage": "/", "utmParameters": {"source": "live", "content": room}}
    return {"ready": True, "firstVisit": None, "lastVisit": visit}
