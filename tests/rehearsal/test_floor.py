"""The inside of a rehearsed shop counts as real ones do."""

from __future__ import annotations

from livestream_console.rehearsal.shops.floor import Discount, Floor, Sku

NOW_US = 1_800_000_000_000_000


def test_so_much_off_the_cart_is_off_once() -> None:
    floor = Floor(lambda: NOW_US)
    floor.stock("i", "杯", Sku("a", "白", 8_900, 50), Sku("b", "蓝", 9_900, 50))
    coupon = Discount("d", "券", "LIVE", NOW_US, NOW_US + 1, off=2_000, least=10_000)
    floor.discounts["d"] = coupon
    cart = floor.add_to_cart("ann", "i", "a", 2, code="LIVE")
    floor.add_to_cart("ann", "i", "b", order=cart.order)
    assert cart.amount == 2 * 8_900 + 9_900 - 2_000
    assert floor.buy("bob", "i", "a", 1, code="LIVE").amount == 8_900
