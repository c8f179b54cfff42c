"""The real Medusa's back office and customers, through its Admin and Store APIs.

The rule: nothing of the connector under test is used here, the HTTP client apart.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from livestream_console.net.http import HttpClient
from livestream_console.rehearsal.shops.floor import NotSold

TAX_PERCENT = 13
COUNTRIES = {"CNY": "cn", "EUR": "de", "JPY": "jp", "KWD": "kw", "USD": "us"}
"""A country lies in one region, and a region has one currency."""

_SLOW_S = 110.0
"""Buyers who race for one stock are served one after the other."""
_encode = msgspec.json.Encoder(decimal_format="number").encode
_decode = msgspec.json.Decoder(float_hook=Decimal).decode


class Desk:
    """One login at one of the APIs (``admin`` or ``store``)."""

    def __init__(self, http: HttpClient, url: str, **headers: str) -> None:
        self._http = http
        self._url = url
        self._headers = {"Content-Type": "application/json"} | headers

    async def ask(self, method: str, path: str, **asked: Any) -> Any:
        """Return what is said; raise NotSold where the shop says no."""
        body = None if method == "GET" else _encode(asked)
        answer = await self._http.exchange(
            method, f"{self._url}/{path}", body=body, headers=self._headers, timeout_s=_SLOW_S
        )
        said = _decode(answer.body)
        if answer.status >= 500:
            raise AssertionError(said)
        if answer.status >= 400:
            raise NotSold(str(said.get("message", answer.status)))
        return said

    async def get(self, path: str) -> Any:
        return await self.ask("GET", path)

    async def post(self, path: str, **asked: Any) -> Any:
        return await self.ask("POST", path, **asked)


class BackOffice:
    """The owner: sets the shop up, and sees to goods, prices, payments and refunds.

    ``made`` are the ids of what the shop was set up with, by name; regions by their currency.
    """

    def __init__(self, desk: Desk, made: dict[str, str]) -> None:
        self._desk = desk
        self._made = made

    # --- setting up -----------------------------------------------------------------------------------------

    async def lay_foundations(self) -> None:
        """Set up all that every currency needs."""
        post, made = self._desk.post, self._made
        (store,) = (await self._desk.get("stores"))["stores"]
        currencies = [{"currency_code": code.lower(), "is_default": code == "CNY"} for code in COUNTRIES]
        await post(f"stores/{store['id']}", name="直播间", supported_currencies=currencies)
        for currency, country in COUNTRIES.items():
            made[currency] = await self._open_region(currency, country)
        (channel,) = (await self._desk.get("sales-channels"))["sales_channels"]
        made["channel"] = channel["id"]
        place = (await post("stock-locations", name="仓库"))["stock_location"]["id"]
        made["place"] = place
        await post(f"stock-locations/{place}/sales-channels", add=[channel["id"]])
        await post(f"stock-locations/{place}/fulfillment-providers", add=["manual_manual"])
        await self._open_shipping(place)
        key = (await post("api-keys", title="storefront", type="publishable"))["api_key"]
        await post(f"api-keys/{key['id']}/sales-channels", add=[channel["id"]])
        made["key"] = key["token"]
        made["secret"] = (await post("api-keys", title="console", type="secret"))["api_key"]["token"]

    async def _open_region(self, currency: str, country: str) -> str:
        """Make a region whose prices include tax."""
        rate = {"rate": TAX_PERCENT, "code": f"vat-{country}", "name": "VAT"}
        tax = {"country_code": country, "provider_id": "tp_system", "default_tax_rate": rate}
        await self._desk.post("tax-regions", **tax)
        code = currency.lower()
        known = await self._desk.get(f"price-preferences?attribute=currency_code&value={code}")
        (preference,) = known["price_preferences"]
        await self._desk.post(f"price-preferences/{preference['id']}", is_tax_inclusive=True)
        region = {"name": currency, "currency_code": code, "countries": [country]}
        made = await self._desk.post(
            "regions", **region, is_tax_inclusive=True, payment_providers=["pp_system_default"]
        )
        return str(made["region"]["id"])

    async def _open_shipping(self, place: str) -> None:
        """Let everything be sent everywhere for nothing."""
        post = self._desk.post
        (profile,) = (await self._desk.get("shipping-profiles"))["shipping_profiles"]
        path = f"stock-locations/{place}/fulfillment-sets?fields=*fulfillment_sets"
        made = await post(path, name="parcel", type="shipping")
        (fulfillment,) = made["stock_location"]["fulfillment_sets"]
        zones = [{"type": "country", "country_code": country} for country in COUNTRIES.values()]
        path = f"fulfillment-sets/{fulfillment['id']}/service-zones?fields=*service_zones"
        zoned = await post(path, name="everywhere", geo_zones=zones)
        (zone,) = zoned["fulfillment_set"]["service_zones"]
        option = await post(
            "shipping-options",
            name="free",
            service_zone_id=zone["id"],
            shipping_profile_id=profile["id"],
            provider_id="manual_manual",
            price_type="flat",
            type={"label": "free", "description": "free", "code": "free"},
            prices=[{"currency_code": code.lower(), "amount": 0} for code in COUNTRIES],
        )
        self._made |= {"profile": profile["id"], "shipping": option["shipping_option"]["id"]}

    async def put_on_sale(self, title: str, price: Decimal, currency: str, stock: int) -> tuple[str, str]:
        """Return the product's id and its variant's."""
        variant = {
            "title": "单对",
            "sku": title,
            "manage_inventory": True,
            "prices": [{"currency_code": currency.lower(), "amount": price}],
            "options": {"款式": "单对"},
        }
        made = await self._desk.post(
            "products",
            title=title,
            status="published",
            options=[{"title": "款式", "values": ["单对"]}],
            variants=[variant],
            sales_channels=[{"id": self._made["channel"]}],
            shipping_profile_id=self._made["profile"],
        )
        item = made["product"]["id"]
        (sku,) = made["product"]["variants"]
        stocked = await self._inventory_of(item, sku["id"])
        place = self._made["place"]
        await self._desk.post(
            f"inventory-items/{stocked}/location-levels", location_id=place, stocked_quantity=stock
        )
        return item, sku["id"]

    # --- goods ----------------------------------------------------------------------------------------------

    async def price_of(self, item: str, sku: str, currency: str) -> Decimal:
        """Return the price of a variant outside of any price list."""
        fields = "fields=id,prices.id,prices.amount,prices.currency_code"
        found = await self._desk.get(f"products/{item}/variants/{sku}?{fields}")
        (price,) = [
            row["amount"] for row in found["variant"]["prices"] if row["currency_code"] == currency.lower()
        ]
        return Decimal(price)

    async def write_price(self, item: str, sku: str, currency: str, amount: Decimal) -> None:
        """Write what a variant costs, in every running price list as well."""
        price = {"currency_code": currency.lower(), "amount": amount}
        await self._desk.post(f"products/{item}/variants/{sku}", prices=[price])
        fields = "fields=id,status,prices.id,prices.price_set.variant.id"
        for listed in (await self._desk.get(f"price-lists?{fields}&limit=200"))["price_lists"]:
            if listed["status"] != "active":
                continue
            for row in listed["prices"]:
                if row["variant_id"] == sku:
                    changed = {"id": row["id"], "variant_id": sku} | price
                    await self._desk.post(f"price-lists/{listed['id']}/prices/batch", update=[changed])

    async def set_stock(self, item: str, sku: str, units: int) -> None:
        path = f"inventory-items/{await self._inventory_of(item, sku)}/location-levels"
        await self._desk.post(f"{path}/{self._made['place']}", stocked_quantity=units)

    async def _inventory_of(self, item: str, sku: str) -> str:
        fields = "fields=id,inventory_items.inventory_item_id"
        found = await self._desk.get(f"products/{item}/variants/{sku}?{fields}")
        (stocked,) = found["variant"]["inventory_items"]
        return str(stocked["inventory_item_id"])

    # --- orders ---------------------------------------------------------------------------------------------

    async def order(self, order: str) -> Any:
        wanted = ("id", "item_total")
        paid = ("payment_collections.payments.id", "payment_collections.payments.amount")
        fields = f"fields={','.join((*wanted, *paid))}"
        return (await self._desk.get(f"orders/{order}?{fields}"))["order"]

    async def settle(self, order: str) -> None:
        for payment in await self._payments(order):
            await self._desk.post(f"payments/{payment['id']}/capture")

    async def cancel(self, order: str) -> None:
        await self._desk.post(f"orders/{order}/cancel")

    async def refund(self, order: str, amount: Decimal | None) -> None:
        (payment,) = await self._payments(order)
        back = payment["amount"] if amount is None else amount
        await self._desk.post(f"payments/{payment['id']}/refund", amount=back)

    async def take_back(self, order: str, qty: int, amount: Decimal) -> None:
        """Send an order out, take units of its line back into stock, and give their money back."""
        post, place = self._desk.post, self._made["place"]
        (line,) = (await self._desk.get(f"orders/{order}?fields=*items"))["order"]["items"]
        sent = [{"id": line["id"], "quantity": line["quantity"]}]
        await post(f"orders/{order}/fulfillments", location_id=place, items=sent)
        made = await post("returns", order_id=order, location_id=place)
        path, units = f"returns/{made['return']['id']}", [{"id": line["id"], "quantity": qty}]
        await post(f"{path}/request-items", items=units)
        await post(f"{path}/request")
        await post(f"{path}/receive")
        await post(f"{path}/receive-items", items=units)
        await post(f"{path}/receive/confirm")
        await self.refund(order, amount)

    async def _payments(self, order: str) -> list[Any]:
        collections = (await self.order(order))["payment_collections"]
        return [payment for collection in collections for payment in collection["payments"]]

    async def promotions(self, key: str) -> int:
        return int((await self._desk.get(f"promotions?code={key}"))["count"])


class Customer:
    """One visitor with one cart, known by an address of their own."""

    def __init__(self, desk: Desk, name: str, region: str, country: str) -> None:
        self._desk = desk
        self._email = f"{name.encode().hex()}@example.org"
        self._region = region
        self._country = country
        self.cart = ""

    async def add(self, sku: str, qty: int, code: str | None, metadata: dict[str, str] | None = None) -> str:
        """Return the id of the cart."""
        if not self.cart:
            address = {"first_name": "客", "last_name": "客", "address_1": "1", "city": "杭州"}
            made = await self._desk.post(
                "carts",
                region_id=self._region,
                email=self._email,
                shipping_address=address | {"country_code": self._country, "postal_code": "310000"},
                metadata=metadata or {},
            )
            self.cart = made["cart"]["id"]
        await self._desk.post(f"carts/{self.cart}/line-items", variant_id=sku, quantity=qty)
        if code is not None:
            await self._desk.post(f"carts/{self.cart}/promotions", promo_codes=[code])
        return self.cart

    async def amount(self) -> Decimal:
        """Return what the goods in the cart cost."""
        found = await self._desk.get(f"carts/{self.cart}")
        return Decimal(found["cart"]["item_total"])

    async def check_out(self, shipping: str) -> str:
        """Go through the checkout as a guest; the payment is authorised, not captured."""
        post = self._desk.post
        await post(f"carts/{self.cart}/shipping-methods", option_id=shipping)
        made = await post("payment-collections", cart_id=self.cart)
        path = f"payment-collections/{made['payment_collection']['id']}/payment-sessions"
        await post(path, provider_id="pp_system_default")
        done = await post(f"carts/{self.cart}/complete")
        if done["type"] != "order":
            raise NotSold(str(done["error"]))
        return str(done["order"]["id"])
