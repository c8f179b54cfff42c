"""A shop in memory, whose calls can be cut off before or after they did something, and shows that use it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

import msgspec

from livestream_console.core.commands import AddProducts, ArmOffer, Command, FireOffer, ProductDraft
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.core.shops.shop import (
    Deal,
    Hint,
    HookRefused,
    Polled,
    ShopCapabilities,
    ShopHealth,
    Standing,
)
from livestream_console.core.values import FlashSaleTerms, Listing, Variant
from livestream_console.engine.ids import fresh
from tests.engine.conftest import Room
from tests.engine.fakes import MemoryJournal, turns

SHOP = "shop:test"
ITEM, SKU = "i1", "s1"
PRICE, SALE = 10_000, 7_000
RAW = frozenset({"raw_price"})


class Killed(Exception):
    """The program died here."""


class Counter:
    """The shop itself: what survives the desk. ``log`` has every change in order."""

    def __init__(self) -> None:
        self.price = PRICE
        self.discounts: dict[str, bool] = {}
        self.log: list[str] = []
        self.orders: list[Observed] = []


class MemoryShop:
    """``upset`` is called before and after every call with its name, and may raise."""

    shop_id = SHOP

    def __init__(self, counter: Counter, strategies: frozenset[str] = RAW, **can: object) -> None:
        self.capabilities = msgspec.convert(
            {"strategies": list(strategies), "coupons": True, **can}, ShopCapabilities
        )
        self.counter = counter
        self.upset: Callable[[str], None] = lambda call: None
        self.health = ShopHealth("CNY", "测试店")
        self.is_open = False

    async def __aenter__(self) -> MemoryShop:
        self.is_open = True
        return self

    async def __aexit__(self, *_: object) -> None:
        self.is_open = False

    async def check(self) -> ShopHealth:
        return self.health

    async def catalogue(self) -> AsyncIterator[Sequence[ProductDraft]]:
        price = Money(PRICE, "CNY")
        variant = Variant(SKU, price=price)
        listing = Listing(SHOP, ITEM, SKU, SKU)
        yield [ProductDraft(ITEM, "耳环", price, 10, variants=(variant,), listings=(listing,))]

    async def poll(self, cursor: str | None) -> Polled:
        self.upset("poll")
        place = len(self.counter.orders) if cursor is None else int(cursor)
        return Polled(self.counter.orders[place:], str(len(self.counter.orders)))

    async def sweep(self) -> Sequence[Observed]:
        return self.counter.orders[-200:]

    def hint(self, headers: Mapping[str, str], body: bytes, now_us: int) -> Hint:
        if headers.get("x-signature") != "right":
            raise HookRefused("bad_signature")
        return Hint("orders")

    async def prepare(self, deal: Deal) -> str:
        self.upset("before prepare")
        return str(self.counter.price)

    def price_before(self, before: str) -> Money | None:
        return Money(int(before), "CNY")

    async def apply(self, deal: Deal, before: str) -> str:
        self.upset("before apply")
        if deal.strategy == "discount":
            if deal.key not in self.counter.discounts:
                self.counter.log.append(f"discount {deal.key}")
                self.counter.discounts[deal.key] = True
        elif deal.price is not None and self.counter.price != deal.price.minor:
            self.counter.log.append(f"price {deal.price.minor}")
            self.counter.price = deal.price.minor
        self.upset("after apply")
        return deal.key

    async def inspect(self, deal: Deal, before: str, reference: str | None) -> Standing:
        self.upset("before inspect")
        if deal.strategy == "discount":
            stands = self.counter.discounts.get(deal.key)
            return Standing({None: "absent", True: "ours", False: "ended"}[stands], deal.key)
        found = Money(self.counter.price, "CNY")
        if self.counter.price == int(before):
            return Standing("absent", None, found)
        return Standing("ours" if found == deal.price else "foreign", deal.key, found)

    async def undo(self, deal: Deal, before: str, reference: str | None) -> None:
        self.upset("before undo")
        if deal.strategy == "discount":
            self.counter.discounts[deal.key] = False
        else:
            if deal.price is None or self.counter.price not in (deal.price.minor, int(before)):
                raise FeedFailure("refused", "foreign", retryable=False)
            self.counter.price = int(before)
        self.counter.log.append("undo")
        self.upset("after undo")


def failing(*calls: str, code: str = "network", retryable: bool = True) -> Callable[[str], None]:
    """Return what fails these calls once each."""
    left = list(calls)

    def upset(call: str) -> None:
        if call in left:
            left.remove(call)
            raise FeedFailure(code, retryable=retryable)

    return upset


class LateJournal(MemoryJournal):
    """Writes only when somebody waits for it, so that a kill loses whatever nobody waited for."""

    def append(self, batch: Sequence[Recorded]) -> None:
        self.pending.extend(batch)

    async def wait_committed(self, show: str, seq: int, durable: bool = False) -> None:
        self.commit()
        await super().wait_committed(show, seq)

    def survivor(self) -> LateJournal:
        """Return the journal as a restart finds it."""
        return LateJournal([recorded for show in self.events.values() for recorded in show])


def a_sale(*, duration_s: int = 60, raw_price: bool = True, offer: str = "o1") -> list[Command]:
    """Return what arms and fires a flash sale that goes live in the shop as well."""
    terms = FlashSaleTerms(
        price=Money(SALE, "CNY"), units=5, duration_s=duration_s, shops=(SHOP,), raw_price=raw_price
    )
    armed = ArmOffer(command_id=fresh("c"), offer=offer, product="A1", terms=terms)
    return [the_product(), armed, FireOffer(command_id=fresh("c"), offer=offer)]


def the_product() -> AddProducts:
    listing = Listing(SHOP, ITEM, SKU)
    draft = ProductDraft("A1", "耳环", Money(PRICE, "CNY"), 50, keyword="A1", listings=(listing,))
    return AddProducts(command_id=fresh("c"), products=(draft,))


async def on_sale(
    room: Room, shop: MemoryShop, *, duration_s: int = 60, raw_price: bool = True, offer: str = "o1"
) -> None:
    """Start a show with the shop where there is none, and the sale."""
    sale = a_sale(duration_s=duration_s, raw_price=raw_price, offer=offer)
    if not room.console.state.started_us:
        await room.console.start_show("show")
        await room.console.add_shop(shop)
    else:
        del sale[0]
    for command in sale:
        await tell(room, command)


async def tell(room: Room, command: Command) -> None:
    outcome = await room.console.dispatch(command)
    assert outcome.rejected is None, outcome


async def work(room: Room, seconds: float = 0.0, step_s: float = 1.0) -> None:
    """Let time pass, and what it began be done."""
    for _ in range(max(1, round(seconds / step_s))):
        room.clock.advance(step_s)
        room.console.frame()
        await turns()


def deals(room: Room) -> dict[str, RemoteDeal]:
    return room.console.state.selling.deals


def only(room: Room) -> RemoteDeal:
    (deal,) = deals(room).values()
    return deal
