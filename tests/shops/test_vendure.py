"""Vendure's answers: what they mean, where a cursor goes on from, and what a login may do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.events import CartChanged, OrderChanged, RefundChanged
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.rehearsal.servers.shop_vendure import VendureServer
from livestream_console.rehearsal.shops.floor import Floor, Sku
from livestream_console.rehearsal.shops.graphql import BadDocument, read, select
from livestream_console.shops.vendure import VendureShop
from livestream_console.shops.vendure.following import Cursor
from livestream_console.shops.vendure.mapping import order_events, product_draft
from livestream_console.shops.vendure.till import Till

_TILL = Till("CNY")
_SECOND = 1_000_000


def _order(**fields: Any) -> dict[str, Any]:
    """Return a paid order as the real server wrote it."""
    line = {
        "id": "1152921504606846980",
        "quantity": 2,
        "orderPlacedQuantity": 2,
        "proratedLinePriceWithTax": 29_800,
        "discounts": [{"description": "直播价", "amountWithTax": -10_000}],
        "productVariant": {"id": "7", "product": {"id": "3"}},
    }
    refund = {"id": "9", "state": "Pending", "total": 5_000, "createdAt": "2026-11-22T18:28:30.000Z"}
    payment = {"id": "5", "state": "Settled", "updatedAt": "2026-11-22T18:28:22.000Z"}
    return {
        "id": "1152921504606846980",
        "type": "Regular",
        "state": "PaymentSettled",
        "active": False,
        "createdAt": "2026-11-22T18:28:22.000Z",
        "updatedAt": "2026-11-22T18:28:22.000Z",
        "orderPlacedAt": "2026-11-22T18:28:22.381Z",
        "currencyCode": "CNY",
        "totalWithTax": 29_800,
        "couponCodes": ["LIVE-ZJ32RHNY"],
        "promotions": [{"name": "直播价", "couponCode": "LIVE-ZJ32RHNY"}],
        "lines": [line],
        "payments": [payment | {"refunds": [refund | {"lines": []}]}],
    } | fields


def _events(order: dict[str, Any]) -> list[Any]:
    return [seen.event for seen in order_events("shop:a", order, _TILL)]


def test_a_paid_order_is_never_paid_before_it_was_placed() -> None:
    changed, refund, used = _events(_order())
    assert changed.status == "paid"
    assert changed.paid_us == changed.placed_us
    assert changed.amount == Money(29_800, "CNY")
    assert refund == RefundChanged("9", "1152921504606846980", Money(5_000, "CNY"), (), "pending")
    assert used.amount == Money(10_000, "CNY")


@pytest.mark.parametrize("state", ["AddingItems", "ArrangingPayment", "Draft", "Created"])
def test_what_is_not_bought_is_no_order(state: str) -> None:
    assert _events(_order(state=state)) == []


def test_an_order_split_off_for_a_seller_does_not_count_twice() -> None:
    assert _events(_order(type="Seller")) == []


def test_a_cancelled_order_keeps_what_was_said_of_its_amount() -> None:
    (changed,) = _events(_order(state="Cancelled", totalWithTax=0, payments=[], lines=[]))
    assert (changed.status, changed.amount, changed.lines) == ("cancelled", None, ())


def test_a_change_within_one_second_has_another_name() -> None:
    names = {
        seen.id
        for total in (29_800, 19_900)
        for seen in order_events("shop:a", _order(totalWithTax=total), _TILL)
        if isinstance(seen.event, OrderChanged)
    }
    assert len(names) == 2


def test_an_order_keeps_its_raw_answer() -> None:
    seen = next(iter(order_events("shop:a", _order(), _TILL)))
    assert seen.raw is not None
    assert msgspec.json.decode(seen.raw) == _order()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(_order())), _JSON))
def test_no_field_of_a_wrong_type_breaks_an_order_or_a_cart(fields: dict[str, Any]) -> None:
    order = _order(**fields)
    list(order_events("shop:a", order, _TILL))
    list(Cursor().carts_of("shop:a", order))
    product_draft("shop:a", order, _TILL)


def test_a_fraction_of_a_yen_is_not_told() -> None:
    assert Till("JPY").money(100) == Money(1, "JPY")
    assert Till("JPY").money(150) is None
    assert Till("KWD").money(1_990) == Money(19_900, "KWD")


# --- cursors ------------------------------------------------------------------------------------------------


def _cart(qty: int, updated_s: int, order: str = "1") -> dict[str, Any]:
    line = {"quantity": qty, "orderPlacedQuantity": 0, "productVariant": {"id": "7", "product": {"id": "3"}}}
    return {
        "id": order,
        "state": "AddingItems",
        "active": True,
        "createdAt": "1970-01-01T00:01:00.000Z",
        "updatedAt": f"1970-01-01T00:01:{updated_s:02d}.000Z",
        "lines": [line] if qty else [],
    }


def _changes(cursor: Cursor, order: dict[str, Any]) -> list[int]:
    events = (seen.event for seen in cursor.carts_of("shop:a", order))
    return [event.qty for event in events if isinstance(event, CartChanged)]


def test_a_cart_is_told_by_its_changes_also_after_the_cursor_was_written_down() -> None:
    cursor = Cursor()
    assert _changes(cursor, _cart(2, 1)) == [2]
    again = Cursor.at(cursor.written())
    assert _changes(again, _cart(2, 1)) == []
    assert _changes(again, _cart(5, 2)) == [3]
    assert _changes(again, _cart(0, 3)) == [-5]


def test_of_a_cart_from_before_only_what_changes_is_told() -> None:
    cursor = Cursor(since_us=100 * _SECOND)
    assert _changes(cursor, _cart(2, 1)) == []
    assert _changes(cursor, _cart(3, 2)) == [1]


def test_a_cursor_stays_small_and_forgets_the_cart_longest_untouched() -> None:
    cursor = Cursor(since_us=100 * _SECOND)
    for order in range(1, 2_000):
        cursor.remember(_cart(1, 1, str(order)))
    assert len(cursor.carts) == 300
    assert "1999" in cursor.carts
    assert "1" not in cursor.carts


def test_a_pass_goes_on_until_its_last_page_and_the_next_begins_before_its_head() -> None:
    cursor = Cursor(since_us=50 * _SECOND, unpaid=["4"])
    assert cursor.step(10, 15, 60 * _SECOND)
    cursor.waiting.append("9")
    assert (cursor.since_us, cursor.skip, cursor.unpaid) == (50 * _SECOND, 10, ["4"])
    assert not cursor.step(5, 15, 99 * _SECOND)
    assert (cursor.since_us, cursor.skip, cursor.unpaid) == (55 * _SECOND, 0, ["9"])


def test_a_cursor_never_goes_back() -> None:
    cursor = Cursor(since_us=50 * _SECOND)
    assert not cursor.step(0, 0, 0)
    assert cursor.since_us == 50 * _SECOND


@pytest.mark.parametrize("written", ["", "{}", '["a"]', "null"])
def test_a_cursor_of_something_else_is_refused(written: str) -> None:
    with pytest.raises(FeedFailure) as refused:
        Cursor.at(written)
    assert refused.value.code == "protocol"


# --- logins -------------------------------------------------------------------------------------------------


@pytest.fixture
async def server() -> AsyncIterator[VendureServer]:
    floor = Floor(lambda: 1_800_000_000 * _SECOND)
    floor.stock("3", "珍珠耳环", Sku("7", "单对", 19_900, 50))
    server = VendureServer(floor, password="right-secret", api_key="key-secret")
    await server.start()
    yield server
    await server.stop()


async def test_a_session_that_ran_out_is_opened_anew(server: VendureServer) -> None:
    async with VendureShop("a", server.url, username="owner", password="right-secret") as shop:
        await shop.poll(None)
        server.forget_sessions()
        await shop.poll(None)
        assert server.calls.count("login") == 2


async def test_an_api_key_needs_no_session(server: VendureServer) -> None:
    async with VendureShop("a", server.url, api_key="key-secret") as shop:
        assert (await shop.check()).currency == "CNY"
        assert "login" not in server.calls
    async with VendureShop("a", server.url, api_key="another") as shop:
        with pytest.raises(FeedFailure) as refused:
            await shop.check()
        assert (refused.value.code, refused.value.retryable) == ("auth", False)


async def test_a_login_that_may_not_sell_says_what_it_lacks(server: VendureServer) -> None:
    server.permissions = ("ReadOrder", "ReadProduct")
    async with VendureShop("a", server.url, api_key="key-secret") as shop:
        assert (await shop.check()).lacks == ("prices", "promotions")


async def test_a_clock_that_differs_is_told(server: VendureServer) -> None:
    def late_us() -> int:
        return server.floor.now_us() - 7 * _SECOND

    async with VendureShop("a", server.url, api_key="key-secret", now_us=late_us) as shop:
        assert (await shop.check()).skew_s == 7


# --- the fake's GraphQL -------------------------------------------------------------------------------------


def test_the_fake_answers_exactly_what_was_asked_for() -> None:
    _, (field,) = read(
        "query ($n: Int!) { a: orders(take: $n) { items { id } ...Rest } } fragment Rest on Page { total }",
        {"n": 2},
    )
    assert (field.alias, field.arguments) == ("a", {"take": 2})
    page = {"items": [{"id": "1", "code": "x"}], "total": 1, "more": False}
    assert select(field, page) == {"items": [{"id": "1"}], "total": 1}


@pytest.mark.parametrize("document", ["{ orders { misspelt } }", "{ orders }", "{ orders", "query ~"])
def test_the_fake_refuses_a_document_that_the_real_one_would(document: str) -> None:
    with pytest.raises(BadDocument):
        select(read(document, {})[1][0], {"items": []})
