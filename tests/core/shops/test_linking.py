"""Only a listing says that two products are the same, in facts and in catalogues alike."""

from __future__ import annotations

from livestream_console.core.commands import AddProducts, LinkProduct, ProductDraft
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CartChanged, OrderChanged, PriceChanged
from livestream_console.core.shops.linking import Listings, merged
from livestream_console.core.values import Line, Listing, Variant
from tests.core.desk import Desk, draft, on_air, yuan

SHOP = "shop:a"


def linked() -> Desk:
    variants = (Variant("S", keyword="小"), Variant("M"))
    listings = (Listing(SHOP, "100", "101", "S"), Listing(SHOP, "100", "102", "M"))
    return on_air(draft("A1", variants=variants, listings=listings), draft("A2"))


def order(*lines: Line) -> Observed:
    return Observed(OrderChanged("o1", "paid", yuan(1), lines), platform=SHOP, id="order:o1:order:x")


def test_an_orders_lines_speak_the_shelfs_ids() -> None:
    listings = Listings(linked().state.shelf, SHOP)
    seen = listings.translate(order(Line("100", "102", 2), Line("100", None), Line("7", "8")))
    assert isinstance(seen.event, OrderChanged)
    assert [(line.product, line.variant, line.qty) for line in seen.event.lines] == [
        ("A1", "M", 2),
        ("A1", None, 1),
        ("7", "8", 1),
    ]


def test_the_id_tells_how_it_was_translated() -> None:
    desk = linked()
    first = Listings(desk.state.shelf, SHOP).translate(order(Line("100", "101")))
    again = Listings(desk.state.shelf, SHOP).translate(order(Line("100", "101")))
    assert first.id == again.id != "order:o1:order:x"
    desk.do(LinkProduct, product="A1", shop=SHOP, listings=(Listing(SHOP, "100", "101", "M"),))
    assert Listings(desk.state.shelf, SHOP).translate(order(Line("100", "101"))).id != first.id
    cart = Observed(CartChanged("100", "101", 1, "c"), platform=SHOP, id="cart")
    assert Listings(desk.state.shelf, SHOP).translate(cart).id == "cart"


def test_another_shops_listings_say_nothing_and_equal_ids_neither() -> None:
    shelf = linked().state.shelf
    other = Listings(shelf, "shop:b").translate(order(Line("100", "101"), Line("A2", None)))
    assert isinstance(other.event, OrderChanged)
    assert [line.product for line in other.event.lines] == ["100", "shop:b/A2"]
    price = Observed(PriceChanged("100", "101", yuan(5)), platform=SHOP, id="p")
    assert Listings(shelf, SHOP).translate(price).event == PriceChanged("A1", "S", yuan(5))


def from_shop(item: str, *skus: str, title: str = "新名") -> ProductDraft:
    variants = tuple(Variant(sku, f"v{sku}", price=yuan(9)) for sku in skus)
    return ProductDraft(
        item,
        title,
        yuan(9),
        3,
        variants=variants,
        listings=tuple(Listing(SHOP, item, sku, sku) for sku in skus),
    )


def test_a_linked_product_is_edited_and_keeps_what_the_seller_gave_it() -> None:
    desk = linked()
    products = merged(desk.state.shelf, SHOP, [from_shop("100", "101", "102"), from_shop("A2", "x")])
    assert [one.product for one in products] == ["A1", f"{SHOP}/A2"]
    assert products[0].keyword == "A1"
    assert [(one.variant, one.keyword) for one in products[0].variants] == [("S", "小"), ("M", None)]
    assert {(one.sku, one.variant) for one in products[0].listings} == {("101", "S"), ("102", "M")}
    desk.do(AddProducts, products=products)
    assert desk.state.shelf.order == ["A1", "A2", f"{SHOP}/A2"]
    assert desk.state.shelf.products["A1"].title == "新名"
    again = merged(desk.state.shelf, SHOP, [from_shop("100", "101", "102"), from_shop("A2", "x")])
    assert [one.product for one in again] == [one.product for one in products]


def test_a_place_in_a_shop_stands_for_one_product() -> None:
    desk = linked()
    taken = (Listing(SHOP, "100", "101"),)
    assert desk.refused(LinkProduct, product="A2", shop=SHOP, listings=taken) == "listing_taken"
    assert desk.refused(LinkProduct, product="B", shop=SHOP) == "unknown_product"
    bad = (Listing(SHOP, "200", "201", "XL"),)
    assert desk.refused(LinkProduct, product="A1", shop=SHOP, listings=bad) == "unknown_variant"
    desk.do(LinkProduct, product="A1", shop=SHOP)
    desk.do(LinkProduct, product="A2", shop=SHOP, listings=taken)
    assert desk.refused(LinkProduct, product="A2", shop=SHOP, listings=taken) == "already_done"
    assert desk.state.shelf.products["A1"].listings == ()
