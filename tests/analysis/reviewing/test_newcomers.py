"""Who is new is looked up in the desk's own earlier shows; who cannot be recognised is never called new."""

from __future__ import annotations

import pytest

from livestream_console.analysis.pushes.values import Uplift
from livestream_console.analysis.review.history import NewBuyers
from livestream_console.analysis.review.show import FigureTable
from livestream_console.analysis.reviewing.digest import ShowDigest
from livestream_console.analysis.reviewing.newcomers import looked_up, new_buyers
from livestream_console.analysis.shows.segments import Purchase
from livestream_console.core.numbers.reading import Reading

TAOBAO, YOUZAN = "shop:taobao", "shop:youzan"


def show(number: int, *buyers: tuple[str, str]) -> ShowDigest:
    name = f"show-{number}"
    return ShowDigest(
        show=name,
        title=name,
        currency="CNY",
        started_us=number,
        until_us=number,
        seq=1,
        sums={},
        people=(),
        buyers=(),
        spells=(),
        baskets=(),
        purchases=tuple(Purchase(who, name, number, 100) for who in buyers),
        names={},
        titles={},
        uplift=Uplift("no_pushes", "carts"),
    )


def test_a_buyer_is_new_whom_no_earlier_show_saw_buy() -> None:
    shows = (
        show(1, (TAOBAO, "a")),
        show(2, (TAOBAO, "b"), (TAOBAO, "b")),
        show(3, (TAOBAO, "a"), (TAOBAO, "b"), (TAOBAO, "c"), (TAOBAO, "c")),
    )
    assert new_buyers(shows) == NewBuyers(new=1, known=3, of=3, since_us=1, shows=2)


def test_a_shop_that_is_new_itself_tells_of_nobody() -> None:
    shows = (show(1, (TAOBAO, "a")), show(2, (YOUZAN, "x")), show(3, (TAOBAO, "b"), (YOUZAN, "x")))
    assert new_buyers(shows) == NewBuyers(new=1, known=2, of=2, since_us=2, shows=2)
    found = new_buyers((show(1, (TAOBAO, "a")), show(3, (YOUZAN, "a"), (TAOBAO, "a"))))
    assert (found.new, found.known, found.of) == (0, 1, 2)


@pytest.mark.parametrize(
    ("shows", "reason"),
    [
        ((show(1, (TAOBAO, "a")), show(2)), "no_known_buyers"),
        ((show(1, (TAOBAO, "t**1")), show(2, (TAOBAO, "t**1"), (TAOBAO, "张*"))), "buyers_masked"),
        ((show(2, (TAOBAO, "a")),), "no_earlier_shows"),
        ((show(1, (YOUZAN, "a")), show(2, (TAOBAO, "a"))), "no_earlier_buyers"),
    ],
)
def test_why_nobody_knows(shows: tuple[ShowDigest, ...], reason: str) -> None:
    found = new_buyers(shows)
    assert (found.new, found.reason) == (None, reason)


def told(reason: str | None = "history_not_told", value: float | None = None) -> FigureTable:
    state = "no_data" if value is None else "ok"
    share = Reading("new_buyer_share", value, "share", None, None, "events", "order", 9, state, reason=reason)
    return FigureTable((share, Reading("aov", 1.0, "money", 1, 1, "events", "order", 9)))


def test_the_figure_is_an_estimate_that_says_so() -> None:
    share, other = looked_up(told(), NewBuyers(30, 120, 130, 1, 7)).rows
    assert (share.value, share.numerator, share.denominator) == (0.25, 30, 120)
    assert (share.state, share.reason, share.basis) == ("estimated", "own_history", "estimated")
    assert share.low is not None
    assert share.high is not None
    assert share.low < 0.25 < share.high
    assert other == told().rows[1]


def test_what_the_shop_says_stands() -> None:
    assert looked_up(told(None, 0.5), NewBuyers(30, 120, 130, 1, 7)) == told(None, 0.5)


def test_an_unknown_share_says_why() -> None:
    assert looked_up(told(), NewBuyers(reason="buyers_masked")).rows[0].reason == "buyers_masked"
    assert looked_up(told(), NewBuyers(reason="no_known_buyers")).rows[0].reason == "history_not_told"
