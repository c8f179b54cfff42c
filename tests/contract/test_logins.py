"""What a shop says of itself, and how its refusals are told apart."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import HookRefused
from livestream_console.rehearsal.shops.mishaps import RETRY_AFTER_S
from tests.contract.following import Follower, orders
from tests.contract.house import House


async def test_a_good_login_tells_the_currency_and_the_clock(house: House) -> None:
    health = await house.shop.check()
    assert health.currency == house.price.currency
    assert health.lacks == ()
    assert health.skew_s is None or abs(health.skew_s) < 5


async def test_a_wrong_login_is_not_tried_again(house: House) -> None:
    with pytest.raises(FeedFailure) as refused:
        async with house.again(wrong_login=True) as shop:
            await shop.check()
    assert (refused.value.code, refused.value.retryable) == ("auth", False)


async def test_a_token_that_is_gone_is_got_anew_and_nothing_is_lost(house: House) -> None:
    follower = Follower(house.shop)
    await follower.look()
    house.withdraw_tokens()
    order = await house.buy("小林")
    house_sees, sweep = await asyncio.gather(follower.look(order), house.shop.sweep())
    assert orders(house_sees)
    assert sweep


async def test_no_secret_is_shown(house: House) -> None:
    assert house.shop.shop_id.startswith("shop:")
    assert "secret" not in f"{house.shop!r}{house.shop.shop_id}"


async def test_too_many_requests_say_when_to_come_again(house: House) -> None:
    await house.shop.poll(None)
    house.fail_next("limited")
    with pytest.raises(FeedFailure) as refused:
        await house.shop.poll(None)
    assert (refused.value.code, refused.value.retryable) == ("quota", True)
    assert refused.value.retry_after_s == RETRY_AFTER_S


async def test_a_server_that_is_down_is_tried_again(house: House) -> None:
    await house.shop.poll(None)
    house.fail_next("down")
    with pytest.raises(FeedFailure) as refused:
        await house.shop.poll(None)
    assert (refused.value.code, refused.value.retryable) == ("network", True)


async def test_an_answer_that_is_no_json_is_said_to_be_that(house: House) -> None:
    await house.shop.poll(None)
    house.fail_next("garbage")
    with pytest.raises(FeedFailure) as refused:
        await house.shop.poll(None)
    assert refused.value.code == "protocol"


async def test_the_catalogue_comes_page_by_page_each_product_once(house: House) -> None:
    await house.stock_up(7)
    drafts = [draft async for page in house.shop.catalogue() for draft in page]
    ids = [draft.product for draft in drafts]
    assert len(set(ids)) == len(ids) >= 8
    (own,) = [draft for draft in drafts if draft.product == house.item]
    (variant,) = own.variants
    assert variant.variant == house.sku
    assert house.price in (own.price, variant.price)


async def test_a_hook_is_only_a_hint_and_only_from_the_shop(house: House) -> None:
    if not house.shop.capabilities.hooks:
        with pytest.raises(HookRefused):
            house.shop.hint({}, b"{}", house.now_us())
        return
    for secret in (0, 1):
        headers, body = house.hook(secret=secret)
        assert house.shop.hint(headers, body, house.now_us()).topic
    for tampered in (body + b" ", body[:-1], b"", b"x" + body[1:]):
        with pytest.raises(HookRefused):
            house.shop.hint(headers, tampered, house.now_us())


async def test_a_hook_without_its_signature_or_with_two_is_refused(house: House) -> None:
    if not house.shop.capabilities.hooks:
        pytest.skip(f"{house.name} sends no hooks")
    headers, body = house.hook()
    for name in headers:
        without = {key: value for key, value in headers.items() if key != name}
        doubled = {**without, name.upper(): headers[name], name.lower(): headers[name]}
        signs = _refused(house, without, body)
        if signs:
            assert _refused(house, doubled, body), f"{name} twice"
    assert _refused(house, {}, body)
    assert _refused(house, headers, body + b" " * (1024 * 1024))


def _refused(house: House, headers: Mapping[str, str], body: bytes) -> bool:
    try:
        house.shop.hint(headers, body, house.now_us())
    except HookRefused:
        return True
    return False
