"""The real Vendure's back office and customers, through its own two APIs.

The rule: nothing of the connector under test is used here, the HTTP client apart.
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.net.http import HttpClient
from livestream_console.rehearsal.shops.floor import NotSold

TAX_PERCENT = 13
_JSON = {"Content-Type": "application/json"}
_ADDRESS = {"streetLine1": "1", "city": "杭州", "countryCode": "CN", "fullName": "客", "postalCode": "310000"}


class Desk:
    """One session at one of the APIs (``admin-api`` or ``shop-api``) of one channel."""

    def __init__(self, http: HttpClient, url: str, channel: str = "") -> None:
        self._http = http
        self._url = url
        self._headers = _JSON | ({"vendure-token": channel} if channel else {})

    async def ask(self, document: str, **variables: Any) -> Any:
        """Return the one field that was asked for; raise NotSold where the shop says no."""
        body = msgspec.json.encode({"query": document, "variables": variables})
        answer = await self._http.exchange("POST", self._url, body=body, headers=self._headers)
        if token := answer.header("vendure-auth-token"):
            self._headers = self._headers | {"Authorization": f"Bearer {token}"}
        said = msgspec.json.decode(answer.body)
        if said.get("errors"):
            raise AssertionError(said["errors"])
        (content,) = said["data"].values()
        if isinstance(content, dict) and (code := content.get("errorCode")):
            raise NotSold(code)
        return content

    async def change(self, field: str, made: str = "", **arguments: tuple[str, Any]) -> Any:
        """Run a mutation with arguments of (type, value). ``made``: what it makes, if it may refuse."""
        types = ", ".join(f"${name}: {kind}" for name, (kind, _) in arguments.items())
        passed = ", ".join(f"{name}: ${name}" for name in arguments)
        wanted = f"__typename ... on {made} {{ id }} ... on ErrorResult {{ errorCode }}" if made else "id"
        call = f"{field}({passed})" if passed else field
        document = f"mutation{f' ({types})' if types else ''} {{ {call} {{ {wanted} }} }}"
        return await self.ask(document, **{name: value for name, (_, value) in arguments.items()})


class BackOffice:
    """The owner of one channel: sets it up, and sees to goods, prices, payments and refunds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def log_in(self, username: str, password: str) -> None:
        login = {"username": ("String!", username), "password": ("String!", password)}
        await self._desk.change("login", "CurrentUser", **login)

    async def lay_foundations(self) -> dict[str, str]:
        """Set up country, zone and tax, once for all channels; return the zone and the tax category."""
        change = self._desk.change
        china = {"code": "CN", "enabled": True, "translations": [_named("China")]}
        country = await change("createCountry", input=("CreateCountryInput!", china))
        members = {"name": "China", "memberIds": [country["id"]]}
        zone = await change("createZone", input=("CreateZoneInput!", members))
        category = {"name": "VAT", "isDefault": True}
        tax = await change("createTaxCategory", input=("CreateTaxCategoryInput!", category))
        rate = {"name": "VAT", "enabled": True, "value": TAX_PERCENT}
        rate |= {"categoryId": tax["id"], "zoneId": zone["id"]}
        await change("createTaxRate", input=("CreateTaxRateInput!", rate))
        return {"zone": zone["id"], "tax": tax["id"]}

    async def open_channel(self, currency: str, zone: str) -> None:
        """Make a channel with prices that include tax; its token is the currency."""
        channel = {
            "code": currency,
            "token": currency,
            "defaultLanguageCode": "en",
            "pricesIncludeTax": True,
            "defaultCurrencyCode": currency,
            "availableCurrencyCodes": [currency],
            "defaultTaxZoneId": zone,
            "defaultShippingZoneId": zone,
        }
        made = await self._desk.change("createChannel", "Channel", input=("CreateChannelInput!", channel))
        places = await self._desk.ask("query { stockLocations { items { id } } }")
        assigned = {"channelId": made["id"], "stockLocationIds": [place["id"] for place in places["items"]]}
        await self._desk.change(
            "assignStockLocationsToChannel", input=("AssignStockLocationsToChannelInput!", assigned)
        )

    async def furnish(self) -> None:
        """Give the channel free shipping and a payment that the owner settles by hand."""
        shipping = {
            "code": "free",
            "fulfillmentHandler": "manual-fulfillment",
            "checker": _operation("default-shipping-eligibility-checker", orderMinimum="0"),
            "calculator": _operation(
                "default-shipping-calculator", rate="0", includesTax="include", taxRate="0"
            ),
            "translations": [_named("free") | {"description": ""}],
        }
        await self._desk.change("createShippingMethod", input=("CreateShippingMethodInput!", shipping))
        payment = {
            "code": "by-hand",
            "enabled": True,
            "handler": _operation("dummy-payment-handler", automaticSettle="false"),
            "translations": [_named("by hand") | {"description": ""}],
        }
        await self._desk.change("createPaymentMethod", input=("CreatePaymentMethodInput!", payment))

    async def put_on_sale(self, title: str, price: int, stock: int, tax: str) -> tuple[str, str]:
        """Return the product's id and its variant's."""
        named = _named(title)
        product = {"translations": [named | {"slug": title, "description": ""}]}
        item = (await self._desk.change("createProduct", input=("CreateProductInput!", product)))["id"]
        variant = {
            "productId": item,
            "sku": title,
            "price": price,
            "stockOnHand": stock,
            "trackInventory": "TRUE",
            "taxCategoryId": tax,
            "translations": [named],
        }
        made = ("[CreateProductVariantInput!]!", [variant])
        (sku,) = await self._desk.change("createProductVariants", input=made)
        return item, sku["id"]

    async def price_of(self, sku: str, currency: str) -> int:
        """Return the tax-inclusive price of a variant."""
        found = await self._desk.ask(
            "query ($id: ID!) { productVariant(id: $id) { prices { price currencyCode } } }", id=sku
        )
        (price,) = [row["price"] for row in found["prices"] if row["currencyCode"] == currency]
        return int(price)

    async def change_variant(self, sku: str, **fields: Any) -> None:
        changed = ("[UpdateProductVariantInput!]!", [{"id": sku, **fields}])
        await self._desk.change("updateProductVariants", input=changed)

    async def order(self, order: str) -> Any:
        return await self._desk.ask(
            """query ($id: ID!) { order(id: $id) { state
            lines { id quantity proratedLinePriceWithTax } payments { id state amount } } }""",
            id=order,
        )

    async def settle(self, order: str) -> None:
        for payment in (await self.order(order))["payments"]:
            await self._desk.change("settlePayment", "Payment", id=("ID!", payment["id"]))

    async def cancel(self, order: str) -> None:
        await self._desk.change("cancelOrder", "Order", input=("CancelOrderInput!", {"orderId": order}))

    async def refund(self, order: str, amount: int | None) -> None:
        """Give all money back, or a part of it without saying for which line."""
        found = await self.order(order)
        (payment,) = found["payments"]
        whole = [{"orderLineId": line["id"], "quantity": line["quantity"]} for line in found["lines"]]
        if amount is None:
            await self._give_back(payment, payment["amount"], whole)
        else:
            await self._give_back(payment, amount, [])

    async def take_back(self, order: str, qty: int, amount: int) -> None:
        found = await self.order(order)
        (payment,), (line,) = found["payments"], found["lines"]
        await self._give_back(payment, amount, [{"orderLineId": line["id"], "quantity": qty}])

    async def _give_back(self, payment: Any, amount: int, lines: list[dict[str, Any]]) -> None:
        """Give money back and say that it arrived."""
        back = {
            "paymentId": payment["id"],
            "amount": amount,
            "lines": lines,
            "shipping": 0,
            "adjustment": 0,
        }
        refund = await self._desk.change("refundOrder", "Refund", input=("RefundOrderInput!", back))
        arrived = {"id": refund["id"], "transactionId": "by hand"}
        await self._desk.change("settleRefund", "Refund", input=("SettleRefundInput!", arrived))

    async def promotions(self, key: str) -> int:
        found = await self._desk.ask(
            """query ($key: String!) { promotions(options: { filter: { couponCode: { eq: $key } } }) {
            totalItems } }""",
            key=key,
        )
        return int(found["totalItems"])


class Customer:
    """One visitor with one cart."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._desk = desk
        self._name = name
        self._at_till = False

    async def add(self, sku: str, qty: int, code: str | None) -> str:
        """Return the id of the cart."""
        put = {"productVariantId": ("ID!", sku), "quantity": ("Int!", qty)}
        order = await self._desk.change("addItemToOrder", "Order", **put)
        if code is not None:
            await self._desk.change("applyCouponCode", "Order", couponCode=("String!", code))
        return str(order["id"])

    async def go_to_till(self) -> None:
        """Go through the checkout as a guest, up to the payment."""
        change = self._desk.change
        email = f"{self._name.encode().hex()}@example.org"
        guest = {"firstName": self._name, "lastName": "客", "emailAddress": email}
        await change("setCustomerForOrder", "Order", input=("CreateCustomerInput!", guest))
        await change("setOrderShippingAddress", "Order", input=("CreateAddressInput!", _ADDRESS))
        ways = await self._desk.ask("query { eligibleShippingMethods { id } }")
        await change("setOrderShippingMethod", "Order", shippingMethodId=("[ID!]!", [ways[0]["id"]]))
        await change("transitionOrderToState", "Order", state=("String!", "ArrangingPayment"))
        self._at_till = True

    async def check_out(self) -> None:
        """Have the payment authorised, not settled."""
        if not self._at_till:
            await self.go_to_till()
        payment = {"method": "by-hand", "metadata": {}}
        await self._desk.change("addPaymentToOrder", "Order", input=("PaymentInput!", payment))


def _named(name: str) -> dict[str, str]:
    return {"languageCode": "en", "name": name}


def _operation(code: str, **arguments: str) -> dict[str, Any]:
    return {"code": code, "arguments": [{"name": name, "value": arguments[name]} for name in arguments]}
