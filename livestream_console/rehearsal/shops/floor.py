"""The inside of a shop: goods, carts, orders, refunds and discounts, as its server keeps them.

Its rule: it behaves like the real ones, weaknesses included. A cart keeps the price it was filled at, a
discount's limit holds when buyers race, stock does only where the shop is careful, and a refund moves an
order's date only in shops that do so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count


class NotSold(Exception):
    """A buyer could not do it: no_stock, bad_code, used_up, unknown or wrong_state."""


@dataclass
class Sku:
    """``price`` in minor units; ``sale`` is (price, from, until) where the shop itself ends a price."""

    sku: str
    title: str
    price: int
    stock: int
    sale: tuple[int, int, int] | None = None


@dataclass
class Good:
    item: str
    title: str
    skus: dict[str, Sku]
    updated_us: int = 0


@dataclass
class Discount:
    """Off one sku (``sku`` None: off everything); to ``price`` a unit, or ``off``, or ``percent``.

    ``once``: only one unit of an order gets it. ``least`` is what must be in the cart for it.
    """

    discount: str
    title: str
    code: str | None
    starts_us: int
    ends_us: int
    item: str | None = None
    sku: str | None = None
    price: int | None = None
    off: int | None = None
    percent: int | None = None
    least: int = 0
    units: int | None = None
    per_buyer: int | None = None
    once: bool = False
    active: bool = True
    used: int = 0
    users: dict[str, int] = field(default_factory=dict)

    @property
    def of_cart(self) -> bool:
        """Say whether it is so much off the whole cart, however much is in it."""
        return self.off is not None and self.sku is None


@dataclass
class Bought:
    """One line of an order; ``price`` is what a unit costs in it."""

    item: str
    sku: str
    qty: int
    price: int


@dataclass
class Refund:
    """``goods_back``: the units in ``lines`` were sent back; without them it is of money alone."""

    refund: str
    amount: int
    lines: list[Bought]
    at_us: int
    done: bool = True
    goods_back: bool = False


@dataclass
class Order:
    """``state``: cart, placed, paid or cancelled. ``attributes`` are what a card's link put into the cart;
    ``reduced`` once a discount of the whole cart is off.
    """

    order: str
    buyer: str
    state: str = "cart"
    lines: list[Bought] = field(default_factory=list)
    code: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    room: str | None = None
    made_us: int = 0
    placed_us: int | None = None
    paid_us: int | None = None
    updated_us: int = 0
    refunds: list[Refund] = field(default_factory=list)
    reduced: bool = False

    @property
    def amount(self) -> int:
        return sum(line.qty * line.price for line in self.lines)


class Floor:
    """One shop. ``now_us`` is its clock; ``careful`` shops never sell more than they have."""

    def __init__(
        self,
        now_us: Callable[[], int],
        *,
        currency: str = "CNY",
        careful: bool = True,
        refunds_move_date: bool = True,
        first_id: int = 1_000,
    ) -> None:
        self.now_us = now_us
        self.currency = currency
        self.careful = careful
        self.refunds_move_date = refunds_move_date
        self.goods: dict[str, Good] = {}
        self.orders: dict[str, Order] = {}
        self.discounts: dict[str, Discount] = {}
        self.on_change: Callable[[str, Order], None] = lambda topic, order: None
        """Called with placed, paid, cancelled, refunded or cart: what a server sends its hooks for."""
        self._ids = count(first_id)

    def fresh_id(self) -> str:
        return str(next(self._ids))

    def stock(self, item: str, title: str, *skus: Sku) -> Good:
        """Put a product up for sale."""
        good = self.goods[item] = Good(item, title, {sku.sku: sku for sku in skus}, self.now_us())
        return good

    def sku(self, item: str, sku: str) -> Sku:
        try:
            return self.goods[item].skus[sku]
        except KeyError:
            raise NotSold("unknown") from None

    def price_of(self, item: str, sku: str) -> int:
        """Return what one unit costs now without any code."""
        found, now_us = self.sku(item, sku), self.now_us()
        if found.sale is not None and found.sale[1] <= now_us < found.sale[2]:
            return found.sale[0]
        return found.price

    # --- buyers ---------------------------------------------------------------------------------------------

    def add_to_cart(
        self,
        buyer: str,
        item: str,
        sku: str,
        qty: int = 1,
        *,
        order: str | None = None,
        code: str | None = None,
        attributes: dict[str, str] | None = None,
        room: str | None = None,
    ) -> Order:
        """Put units into a new cart or the one named; the cart keeps today's price."""
        now_us, price = self.now_us(), self.price_of(item, sku)
        cart = self.orders.get(order or "")
        if cart is None:
            cart = Order(self.fresh_id(), buyer, made_us=now_us, room=room, attributes=attributes or {})
            self.orders[cart.order] = cart
        cart.code = code or cart.code
        discount = self._discount_for(cart, item, sku)
        if discount is not None and discount.least > cart.amount + qty * price:
            discount = None
        if discount is not None and discount.of_cart:
            discount, cart.reduced = None if cart.reduced else discount, True
        cheaper = 1 if discount is not None and (discount.once or discount.of_cart) else qty
        cart.lines.append(Bought(item, sku, cheaper, _cheaper(price, discount)))
        if qty > cheaper:
            cart.lines.append(Bought(item, sku, qty - cheaper, price))
        cart.updated_us = now_us
        self.on_change("cart", cart)
        return cart

    def place(self, order: str) -> Order:
        """Check the cart out: here codes are used up and stock is taken."""
        cart = self._in_state(order, "cart")
        discounts = {
            id(found): found
            for line in cart.lines
            if (found := self._discount_for(cart, line.item, line.sku))
        }
        for found in discounts.values():
            if found.units is not None and found.used >= found.units:
                raise NotSold("used_up")
            if found.per_buyer is not None and found.users.get(cart.buyer, 0) >= found.per_buyer:
                raise NotSold("used_up")
        if self.careful and any(self.sku(line.item, line.sku).stock < line.qty for line in cart.lines):
            raise NotSold("no_stock")
        for found in discounts.values():
            found.used += 1
            found.users[cart.buyer] = found.users.get(cart.buyer, 0) + 1
        for line in cart.lines:
            self.sku(line.item, line.sku).stock -= line.qty
        cart.placed_us = self.now_us()
        return self._move(cart, "placed", "placed")

    def pay(self, order: str) -> Order:
        placed = self._in_state(order, "placed")
        placed.paid_us = self.now_us()
        return self._move(placed, "paid", "paid")

    def buy(self, buyer: str, item: str, sku: str, qty: int = 1, **cart: object) -> Order:
        """Cart, order and payment in one go."""
        filled = self.add_to_cart(buyer, item, sku, qty, **cart)  # type: ignore[arg-type]
        self.place(filled.order)
        return self.pay(filled.order)

    def cancel(self, order: str) -> Order:
        found = self.orders[order]
        if found.state not in ("placed", "paid"):
            raise NotSold("wrong_state")
        for line in found.lines:
            self.sku(line.item, line.sku).stock += line.qty
        return self._move(found, "cancelled", "cancelled")

    def refund(self, order: str, amount: int | None = None, *, done: bool = True) -> Refund:
        """Give money back: all of it, or a part without saying for which line."""
        paid = self._in_state(order, "paid")
        lines = list(paid.lines) if amount is None else []
        back = paid.amount if amount is None else amount
        return self._give_back(paid, Refund(self.fresh_id(), back, lines, self.now_us(), done))

    def take_back(self, order: str, qty: int) -> Refund:
        """Give the money back for units of the order's first line that were sent back."""
        paid = self._in_state(order, "paid")
        line = paid.lines[0]
        self.sku(line.item, line.sku).stock += qty
        back = [Bought(line.item, line.sku, qty, line.price)]
        refund = Refund(self.fresh_id(), qty * line.price, back, self.now_us(), goods_back=True)
        return self._give_back(paid, refund)

    def _give_back(self, paid: Order, refund: Refund) -> Refund:
        paid.refunds.append(refund)
        if self.refunds_move_date:
            paid.updated_us = self.now_us()
        self.on_change("refunded", paid)
        return refund

    # --- the inside -----------------------------------------------------------------------------------------

    def _discount_for(self, cart: Order, item: str, sku: str) -> Discount | None:
        now_us = self.now_us()
        if cart.code is not None and not any(d.code == cart.code for d in self.discounts.values()):
            raise NotSold("bad_code")
        for found in self.discounts.values():
            fits = found.sku in (None, sku) and found.item in (None, item)
            running = found.active and found.starts_us <= now_us < found.ends_us
            if fits and running and found.code in (None, cart.code):
                return found
        return None

    def _in_state(self, order: str, state: str) -> Order:
        found = self.orders.get(order)
        if found is None:
            raise NotSold("unknown")
        if found.state != state:
            raise NotSold("wrong_state")
        return found

    def _move(self, order: Order, state: str, topic: str) -> Order:
        order.state, order.updated_us = state, self.now_us()
        self.on_change(topic, order)
        return order


def _cheaper(price: int, discount: Discount | None) -> int:
    if discount is None:
        return price
    if discount.price is not None:
        return min(price, discount.price)
    if discount.percent is not None:
        return price - price * discount.percent // 100
    return max(0, price - (discount.off or 0))
