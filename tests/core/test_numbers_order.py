"""What tells only of sums and sets comes out the same in whatever order the facts came, late or not.

Shops tell the same thing again; of rooms the pipeline lets a repeated event through only once.
"""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    CartChanged,
    CommentPosted,
    Event,
    LikesCounted,
    OrderChanged,
    ProductStatsCounted,
    RefundChanged,
    RoomShared,
    ShowStarted,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.readings import Reading, reading
from livestream_console.core.values import Line
from tests.core.desk import SECOND, START_US, Desk

SHOP = "shop:demo"
HEARD_US = START_US + 1_000 * SECOND
UNORDERED = frozenset(
    {
        "comments",
        "commenting_share",
        "engaged_share",
        "follows",
        "shares",
        "likes",
        "uv",
        "pv",
        "exposures",
        "clicks",
        "card_ctr",
        "orders_placed",
        "orders_paid",
        "unpaid_rate",
        "gmv_created",
        "gmv_paid",
        "gmv_cancelled",
        "gmv_refunded",
        "gmv_after_refunds",
        "gmv_net",
        "refund_rate",
        "refund_rate_orders",
        "aov",
        "abv",
        "upt",
        "units_per_order",
        "gpm",
        "uv_value",
        "new_buyer_share",
        "click_cvr",
        "carts",
        "atc_net",
        "cvr",
    }
)
"""What tells only of sums and sets: neither the order of the facts nor hearing a shop twice changes it."""

AMOUNTS = st.sampled_from([None, Money(1_000, "CNY"), Money(0, "CNY"), Money(700, "USD")])
LINES = st.lists(
    st.builds(Line, st.sampled_from(["A", "B"]), st.none(), st.integers(1, 3), AMOUNTS), max_size=2
).map(tuple)
OF_SHOPS = st.one_of(
    st.builds(
        OrderChanged,
        st.sampled_from(["o1", "o2", "o3"]),
        st.sampled_from(["placed", "paid", "cancelled"]),
        AMOUNTS,
        LINES,
        st.sampled_from([None, True, False]),
    ),
    st.builds(RefundChanged, st.sampled_from(["r1", "r2"]), st.sampled_from(["o1", "o2"]), AMOUNTS, LINES),
    st.builds(CartChanged, st.sampled_from(["A", "B"]), qty=st.integers(-1, 2)),
)
OF_ROOMS = st.one_of(
    st.just(CommentPosted("a")),
    st.just(RoomShared()),
    st.just(ViewerFollowed()),
    st.builds(LikesCounted, st.integers(0, 9)),
    st.builds(ViewersEntered, st.integers(1, 3)),
    st.builds(ProductStatsCounted, st.sampled_from(["A", "B"]), st.integers(0, 9), st.integers(0, 5)),
)


@st.composite
def facts(draw: st.DrawFn) -> list[Observed]:
    made: list[Observed] = []
    for n, event in enumerate(draw(st.lists(st.one_of(OF_SHOPS, OF_ROOMS), max_size=14))):
        at_us = START_US + draw(st.integers(0, 500)) * SECOND
        made.append(
            Observed(
                event, HEARD_US, at_us, *where(event), id=f"{n}", viewer=who(event, draw), backfilled=True
            )
        )
    return made


def where(event: Event) -> tuple[str, str | None]:
    return (SHOP, None) if isinstance(event, OrderChanged | RefundChanged | CartChanged) else ("douyin", "1")


def who(event: Event, draw: st.DrawFn) -> Viewer | None:
    if isinstance(event, OrderChanged):
        return draw(st.sampled_from([None, Viewer(f"buyer of {event.order}")]))
    return Viewer(draw(st.sampled_from(["1", "2", "3"])))


def told(batch: list[Observed]) -> dict[str, Reading]:
    desk = Desk()
    desk.record([Observed(ShowStarted("x"), START_US, START_US, "desk"), *batch])
    assert not desk.state.misfits
    return {key: reading(desk.state.metrics, key, HEARD_US) for key in sorted(UNORDERED)}


@settings(max_examples=150, deadline=None)
@given(batch=facts(), chance=st.randoms(use_true_random=False))
def test_neither_order_nor_what_shops_repeat_changes_a_reading(
    batch: list[Observed], chance: random.Random
) -> None:
    shuffled = [*batch, *(one for one in batch if one.platform == SHOP)]
    chance.shuffle(shuffled)
    assert told(shuffled) == told(batch)
