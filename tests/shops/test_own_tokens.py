"""How an app gets the tokens of its own shop, and who is not let in: Douyin's shops and Youzan's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import NamedTuple

import pytest

from livestream_console.core.ports import FeedFailure
from livestream_console.rehearsal.servers.shop_douyin import DouyinServer
from livestream_console.rehearsal.servers.shop_youzan import YouzanServer
from livestream_console.shops.douyin_shop import DouyinShop
from livestream_console.shops.youzan import YouzanShop
from tests.contract.house import HandClock
from tests.shops.opened import a_douyin_shop, a_youzan_shop

_WEEK_S = 7 * 86_400


class Rented(NamedTuple):
    """``early_s`` is how long before its end a token is renewed."""

    shop: DouyinShop | YouzanShop
    server: DouyinServer | YouzanServer
    clock: HandClock
    early_s: int


@pytest.fixture(params=["douyin", "youzan"])
async def rented(request: pytest.FixtureRequest) -> AsyncIterator[Rented]:
    if request.param == "douyin":
        async with a_douyin_shop("hmac-sha256") as (shop, server, clock):
            yield Rented(shop, server, clock, 3_600)
    else:
        async with a_youzan_shop() as (youzan, cloud, clock):
            yield Rented(youzan, cloud, clock, 600)


async def test_an_address_that_was_not_named_is_said_to_be_that(rented: Rented) -> None:
    rented.server.lets_in = False
    with pytest.raises(FeedFailure) as refused:
        await rented.shop.check()
    assert (refused.value.code, refused.value.retryable) == ("ip_not_allowed", False)


async def test_a_token_is_got_anew_before_it_ends_and_once_it_is_gone(rented: Rented) -> None:
    shop, server = rented.shop, rented.server
    assert (await shop.check()).title == "Rehearsal"
    rented.clock.pass_time(_WEEK_S - rented.early_s - 1)
    place = (await shop.poll(None)).cursor
    assert server.grants == 1
    rented.clock.pass_time(1)
    await shop.poll(place)
    assert server.grants == 2
    server.withdraw_tokens()
    await shop.poll(place)
    assert server.grants == 3
