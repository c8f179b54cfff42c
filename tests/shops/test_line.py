"""How a shop is reached: its clock by its answers, the rights of its login, and where no key may travel."""

from __future__ import annotations

import pytest
from aiohttp import web

from livestream_console.core.ports import FeedFailure
from livestream_console.rehearsal.servers.shop_front import ShopFront, changes_nothing, json_answer
from livestream_console.shops.line import Line, lacking, require_private
from tests.contract.house import HandClock, serving, stocked


async def test_the_shops_clock_goes_on_between_two_answers() -> None:
    async def answered(request: web.Request) -> web.Response:
        return json_answer({})

    ours, theirs = HandClock(), HandClock()
    line = Line(ours.now_us)
    assert (line.skew_s, line.now_us()) == (None, ours.now_us())
    theirs.pass_time(90)
    front = ShopFront(stocked(theirs, "CNY"), [web.get("/", answered)], changes_nothing)
    async with serving(front), line.http:
        assert (await line.ask("GET", front.url + "/")).status == 200
    skew_s = (theirs.now_us() - ours.now_us()) / 1_000_000
    assert (line.skew_s, line.now_us()) == (skew_s, theirs.now_us())
    ours.pass_time(5)
    assert line.now_s() == theirs.now_us() // 1_000_000 + 5


async def test_what_is_refused_is_lacking_and_any_other_failure_is_raised() -> None:
    async def look(where: str) -> None:
        if where != "open":
            raise FeedFailure(where, "4204", retryable=False)

    assert await lacking({"stock": "auth", "orders": "open", "prices": "auth"}, look) == ("prices", "stock")
    assert await lacking({"refunds": "refused"}, look, "4204") == ("refunds",)
    with pytest.raises(FeedFailure, match="network"):
        await lacking({"orders": "network"}, look)


@pytest.mark.parametrize("url", ["http://shop.example.invalid/", "ftp://127.0.0.1.example.invalid/"])
def test_a_key_does_not_travel_in_the_open(url: str) -> None:
    require_private("https://shop.example.invalid/")
    require_private("http://127.0.0.1:8000/")
    with pytest.raises(FeedFailure, match="https"):
        require_private(url)
