"""Tokens that a refresh token renews: TikTok Shop's and Kuaishou's, each new pair kept before it is used."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

import pytest

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.rehearsal.servers.shop_kuaishou import KuaishouServer
from livestream_console.rehearsal.servers.shop_tiktok import TikTokServer
from livestream_console.shops.kuaishou_shop import KuaishouShop
from livestream_console.shops.line import Line
from livestream_console.shops.tiktok_shop import TikTokShop
from livestream_console.shops.tokens import Tokens
from tests.contract.house import HandClock, serving, stocked

_EARLY_S = 43_200
_TYPED = Token("t secret", refresh="r secret")
Renewed = KuaishouShop | TikTokShop


class Opened(NamedTuple):
    """``again`` makes another connector, as after a restart; ``kept`` is each pair that was put away."""

    shop: Renewed
    server: KuaishouServer | TikTokServer
    clock: HandClock
    again: Callable[[Token], Renewed]
    kept: list[Token]


@pytest.fixture(params=["tiktok", "kuaishou"])
async def opened(request: pytest.FixtureRequest) -> AsyncIterator[Opened]:
    clock, kept = HandClock(), list[Token]()
    app: dict[str, Any] = {"app_key": "k7", "app_secret": "a secret"}
    typed = {"token": "t secret", "refresh_token": "r secret"}
    server: KuaishouServer | TikTokServer
    if request.param == "tiktok":
        server = TikTokServer(stocked(clock, "USD"), **app, **typed)
    else:
        server = KuaishouServer(stocked(clock, "CNY"), **app, **typed, sign_secret="s")

    def again(token: Token) -> Renewed:
        if isinstance(server, TikTokServer):
            return TikTokShop(
                "t",
                **app,
                token=token,
                keep=kept.append,
                url=server.url,
                auth_url=server.url,
                now_us=clock.now_us,
            )
        return KuaishouShop(
            "k", **app, sign_secret="s", token=token, keep=kept.append, url=server.url, now_us=clock.now_us
        )

    async with serving(server), again(_TYPED) as shop:
        yield Opened(shop, server, clock, again, kept)


async def test_a_token_is_renewed_once_it_is_refused_and_then_before_it_ends(opened: Opened) -> None:
    shop, server, clock, _, kept = opened
    place = (await shop.poll(None)).cursor
    assert server.grants.count == 0
    clock.pass_time(server.grants.lasts_s)
    await shop.poll(place)
    assert (server.grants.count, len(kept)) == (1, 1)
    assert kept[0].ends_us == clock.now_us() + server.grants.lasts_s * 1_000_000
    clock.pass_time(server.grants.lasts_s - _EARLY_S - 1)
    await shop.poll(place)
    assert server.grants.count == 1
    clock.pass_time(1)
    await shop.poll(place)
    assert (server.grants.count, len(kept)) == (2, 2)
    assert kept[1].refresh == server.grants.refresh != kept[0].refresh


async def test_many_who_find_the_token_gone_get_one_together(opened: Opened) -> None:
    opened.server.grants.withdraw()
    await asyncio.gather(*(opened.shop.check() for _ in range(5)))
    assert opened.server.grants.count == 1


async def test_after_a_restart_the_kept_pair_goes_on_and_the_typed_one_does_not(opened: Opened) -> None:
    opened.server.grants.withdraw()
    await opened.shop.check()
    async with opened.again(opened.kept[-1]) as restarted:
        await restarted.check()
    assert opened.server.grants.count == 1
    opened.server.grants.withdraw()
    async with opened.again(_TYPED) as stale:
        with pytest.raises(FeedFailure) as refused:
            await stale.check()
    assert (refused.value.code, refused.value.retryable) == ("access_ended", False)
    assert "secret" not in f"{refused.value}{_TYPED}{opened.kept}"


async def test_without_a_refresh_token_only_a_person_can_go_on(opened: Opened) -> None:
    async with opened.again(Token("t secret")) as shop:
        await shop.check()
        opened.server.grants.withdraw()
        with pytest.raises(FeedFailure) as refused:
            await shop.check()
    assert (refused.value.code, refused.value.detail) == ("access_ended", "no refresh token")


async def test_a_token_that_is_still_good_is_used_on_where_no_other_can_be_got(opened: Opened) -> None:
    shop, server, clock, _, _ = opened
    server.grants.withdraw()
    await shop.check()
    clock.pass_time(server.grants.lasts_s - _EARLY_S)
    server.fail_next("down")
    await shop.check()
    assert server.grants.count == 1
    clock.pass_time(59)
    await shop.check()
    assert server.grants.count == 1
    clock.pass_time(1)
    await shop.check()
    assert server.grants.count == 2


async def test_a_refused_renewal_is_told_when_the_token_ends_and_not_asked_for_all_the_time(
    opened: Opened,
) -> None:
    shop, server, clock, _, _ = opened
    server.grants.withdraw()
    await shop.check()
    refresh, server.grants.refresh = server.grants.refresh, ""
    clock.pass_time(server.grants.lasts_s - _EARLY_S)
    await shop.check()
    server.grants.refresh = refresh
    clock.pass_time(_EARLY_S - 1)
    await shop.check()
    assert server.grants.count == 1
    server.grants.refresh = ""
    clock.pass_time(1)
    with pytest.raises(FeedFailure, match="access_ended"):
        await shop.check()


async def test_a_server_that_is_down_when_a_token_is_needed_is_tried_again(opened: Opened) -> None:
    shop, server, clock, _, _ = opened
    server.grants.withdraw()
    await shop.check()
    clock.pass_time(server.grants.lasts_s)
    server.fail_next("down")
    with pytest.raises(FeedFailure) as refused:
        await shop.check()
    assert (refused.value.code, refused.value.retryable) == ("network", True)
    await shop.check()


async def test_what_comes_after_nobody_waits_any_more_is_kept_all_the_same() -> None:
    asked, answer, kept = asyncio.Event(), asyncio.Event(), list[Token]()

    async def get(former: Token) -> Token:
        asked.set()
        await answer.wait()
        return Token("second", refresh="r2")

    async def ask(token: str) -> str:
        return token

    line = Line(lambda: 0)
    tokens = Tokens(line, get, lambda failure: False, 0, Token("first", 0, "r1"), kept.append)
    asking = asyncio.get_running_loop().create_task(tokens.used(ask), name="asking")
    await asked.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    answer.set()
    await line.close()
    assert kept == [Token("second", None, "r2")]
    assert await tokens.used(ask) == "second"


async def test_a_line_waits_for_a_token_on_its_way_before_it_closes() -> None:
    done: list[str] = []

    async def get(former: Token) -> Token:
        await asyncio.sleep(0)
        done.append("got")
        raise FeedFailure("network")

    line = Line(lambda: 0)
    tokens = Tokens(line, get, lambda failure: False, 0)
    asking = asyncio.get_running_loop().create_task(tokens.used(_nothing), name="asking")
    await asyncio.sleep(0)
    asking.cancel()
    await line.close()
    assert done == ["got"]


async def test_a_token_that_lasts_shortly_is_not_got_anew_with_every_request() -> None:
    clock, got = HandClock(), list[Token]()

    async def get(former: Token) -> Token:
        return Token(f"{len(got)}", clock.now_us() + 600_000_000)

    tokens = Tokens(Line(clock.now_us), get, lambda failure: False, 3_600, keep=got.append)
    for _ in range(3):
        await tokens.used(_nothing)
    assert len(got) == 1
    clock.pass_time(300)
    await tokens.used(_nothing)
    assert len(got) == 2


async def _nothing(token: str) -> None:
    """Ask for nothing."""
