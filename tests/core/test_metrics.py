"""The metric fold: what is counted, when, once, and the same live as from any checkpoint."""

from __future__ import annotations

import random
from typing import Any

import pytest

from livestream_console.core import metrics as fold
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    ClaimDecided,
    CommentPosted,
    Event,
    GapClosed,
    GapOpened,
    LikesCounted,
    OrderChanged,
    ProductChanged,
    PushShown,
    RefundChanged,
    ShowEnded,
    ShowStarted,
    ViewersEntered,
)
from livestream_console.core.metrics import Metrics, evolve
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state
from livestream_console.core.tally import SERIES
from livestream_console.core.values import Line

T0 = 1_795_348_800_000_000
S = 1_000_000


class Show:
    """A journal being written, folded as it grows."""

    def __init__(self) -> None:
        self.metrics = Metrics()
        self.journal: list[Recorded] = []
        self.add(ShowStarted("x"), 0, platform="desk")

    def add(self, event: Event, at_s: float, viewer: str | None = None, **fields: Any) -> None:
        settings: dict[str, Any] = {"platform": "douyin", "room": "1", "received_us": T0 + int(at_s * S)}
        who = None if viewer is None else Viewer(viewer)
        recorded = Recorded(len(self.journal) + 1, "s", event, viewer=who, **(settings | fields))
        self.journal.append(recorded)
        evolve(self.metrics, recorded)

    def paid(
        self, order: str, minor: int | None, at_s: float, viewer: str | None = None, **fields: Any
    ) -> None:
        amount = None if minor is None else Money(minor, "CNY")
        self.add(OrderChanged(order, "paid", amount, **fields), at_s, viewer, platform="shop:demo")


@pytest.fixture
def show() -> Show:
    return Show()


def test_events_fall_into_their_second(show):
    show.add(CommentPosted("a"), 0.999)
    show.add(CommentPosted("b"), 1)
    show.add(ViewersEntered(3), 2)
    show.add(LikesCounted(5), 2)
    assert show.metrics.series("comments").tolist() == [1, 1, 0]
    assert show.metrics.series("enters", 1).tolist() == [0, 3]
    assert show.metrics.series("likes").tolist() == [0, 0, 5]
    assert show.metrics.bin_start_us == T0
    assert {len(show.metrics.series(name)) for name in SERIES} == {3}


def test_a_late_event_reopens_its_second(show):
    show.add(CommentPosted("a"), 100)
    show.add(CommentPosted("b"), 101, at_us=T0 + 5 * S)
    assert show.metrics.comments[5] == 1
    assert show.metrics.late_events == 1


@pytest.mark.parametrize("off_s", [-601, 601, 10**9, -(10**12)])
def test_a_clock_that_is_far_off_is_not_believed(show, off_s):
    show.add(CommentPosted("a"), 7, at_us=T0 + (7 + off_s) * S)
    assert show.metrics.comments[7] == 1
    assert show.metrics.last == 7
    assert show.metrics.clock_suspect == 1


def test_what_was_backfilled_may_be_as_old_as_its_gap(show):
    show.add(CommentPosted("a"), 4000, at_us=T0 + 100 * S, backfilled=True)
    assert show.metrics.comments[100] == 1
    assert show.metrics.clock_suspect == 0


def test_a_bogus_receive_time_does_not_eat_the_memory(show):
    show.add(CommentPosted("a"), 10**9)
    assert show.metrics.last == fold.LONGEST_SHOW_S - 1
    assert show.metrics.total("comments") == 1


def test_people_count_once_a_platform(show):
    for viewer in ("1", "2", "1", None):
        show.add(CommentPosted("a"), 1, viewer)
    show.add(CommentPosted("a"), 1, "1", platform="tiktok")
    assert show.metrics.uv == 3
    assert show.metrics.commenters == 3
    assert show.metrics.uv_by_platform == {"douyin": 2, "tiktok": 1}
    assert show.metrics.people == People({("douyin", "1"): 0, ("douyin", "2"): 1, ("tiktok", "1"): 2})


def test_a_viewer_count_holds_until_the_next_or_thirty_seconds(show):
    show.add(AudienceSampled(ccu=100), 2)
    show.add(AudienceSampled(ccu=50), 5)
    show.add(CommentPosted("a"), 60)
    assert show.metrics.series("viewers").tolist() == [0] * 2 + [100] * 3 + [50] * 30 + [0] * 26
    assert show.metrics.series("sampled").tolist() == [0] * 2 + [1] * 33 + [0] * 26


def test_viewers_are_summed_over_rooms(show):
    show.add(AudienceSampled(ccu=100), 0)
    show.add(AudienceSampled(ccu=7), 1, room="2")
    show.add(CommentPosted("a"), 2)
    assert show.metrics.series("viewers").tolist() == [100, 107, 107]


def test_samples_in_any_order_give_the_same_steps():
    """Each second holds the newest sample of at most 30 seconds before it, however late the samples came."""
    chance = random.Random(3)
    samples = {second: chance.randrange(1000) for second in chance.sample(range(500), 40)}
    order = list(samples)
    chance.shuffle(order)
    show = Show()
    show.add(CommentPosted("a"), 550)
    for second in order:
        show.add(AudienceSampled(ccu=samples[second]), 550, at_us=T0 + second * S)
    for second in range(551):
        held = [at for at in samples if at <= second < at + 30]
        assert show.metrics.viewers[second] == (samples[max(held)] if held else 0)
        assert show.metrics.sampled[second] == bool(held)


def test_an_order_counts_once_when_it_is_first_paid(show):
    lines = (Line("A1", qty=2, amount=Money(5000, "CNY")), Line("A2", amount=Money(990, "CNY")))
    show.add(OrderChanged("o1", "placed", Money(5990, "CNY")), 1, "b", platform="shop:demo")
    for at_s in (3, 4):
        show.paid("o1", 5990, at_s, "b", lines=lines)
    show.paid("o2", 1000, 5, "b")
    metrics = show.metrics
    assert (metrics.total("orders_placed"), metrics.total("orders_paid"), metrics.buyers) == (2, 2, 1)
    assert metrics.gmv_paid[3] == 5990
    assert metrics.total("gmv_paid") == 6990
    assert (metrics.products["A1"].paid_units, metrics.products["A1"].gmv_paid) == (2, 5000)


def test_what_comes_back_is_kept_apart(show):
    show.paid("o1", 5990, 1)
    for _ in range(2):
        show.add(RefundChanged("r1", "o1", Money(990, "CNY"), state="done"), 2, platform="shop:demo")
        show.add(RefundChanged("r2", "o1", Money(70, "CNY"), state="requested"), 2, platform="shop:demo")
        show.add(OrderChanged("o1", "cancelled"), 3, platform="shop:demo")
        show.add(OrderChanged("o2", "cancelled", Money(5, "CNY")), 3, platform="shop:demo")
    metrics = show.metrics
    assert metrics.total("gmv_paid") == 5990
    assert (metrics.gmv_refunded, metrics.gmv_cancelled, metrics.orders_cancelled) == (990, 5990, 2)


def test_other_currencies_and_unknown_amounts_do_not_mix(show):
    show.add(OrderChanged("o1", "paid", Money(700, "USD")), 1)
    show.paid("o2", None, 1)
    assert show.metrics.total("gmv_paid") == 0
    assert show.metrics.foreign == {"USD": 700}
    assert show.metrics.orders_unpriced == 1


def test_carts_count_additions_and_units(show):
    for qty in (2, -1, 1):
        show.add(CartChanged("A1", qty=qty), 1, "v")
    assert (show.metrics.total("carts"), show.metrics.total("cart_units"), show.metrics.carters) == (2, 2, 1)
    assert (show.metrics.products["A1"].carts, show.metrics.products["A1"].cart_units) == (2, 2)


def test_a_claim_counts_once_whatever_becomes_of_it(show):
    for result in ("waitlisted", "held", "paid"):
        show.add(ClaimDecided("c1", result, product="A1", qty=1), 1)
    show.add(ClaimDecided("c2", "refused", product="A1"), 1)
    assert show.metrics.products["A1"].claims == 1


def test_likes_known_only_as_a_total_count_what_is_new(show):
    for total in (100, 130, 130, 5):
        show.add(LikesCounted(total=total), 1)
    assert show.metrics.total("likes") == 30


def test_a_push_is_marked_once_when_it_is_shown(show):
    for target in ("overlay", "obs"):
        show.add(PushShown("p1", "card", product="A1", target=target), 4)
    assert [(mark.at_us, mark.push) for mark in show.metrics.push_markers] == [(T0 + 4 * S, "p1")]
    assert show.metrics.products["A1"].pushes == 1


def test_each_product_is_explained_for_its_own_time(show):
    show.add(ProductChanged("A1", "state", state="explaining"), 10)
    show.add(ProductChanged("A2", "state", state="explaining"), 40)
    show.add(ProductChanged("A1", "edited", title="x"), 50)
    show.add(ProductChanged("A2", "state", state="open"), 60)
    show.add(ProductChanged("A1", "state", state="explaining"), 70)
    show.add(ProductChanged("A2", "state", state="explaining"), 72)
    show.add(ShowEnded(), 75)
    assert show.metrics.products["A1"].explain_us == 65 * S
    assert (show.metrics.products["A1"].explained, show.metrics.products["A2"].explained) == (2, 2)
    assert show.metrics.products["A2"].explain_us == 23 * S


def test_gaps_are_spans(show):
    show.add(GapOpened("g1", "f", from_us=T0 + 5 * S), 9)
    assert show.metrics.gaps[0].to_us is None
    show.add(GapClosed("g1", "f"), 12)
    assert (show.metrics.gaps[0].from_us, show.metrics.gaps[0].to_us) == (T0 + 5 * S, T0 + 12 * S)


def a_busy_show(n: int = 600) -> Show:
    chance = random.Random(7)
    show = Show()
    for i in range(n):
        viewer = str(chance.randrange(90))
        late = {"at_us": T0 + (i - chance.randrange(60)) * S} if chance.random() < 0.3 else {}
        event = chance.choice(
            [
                CommentPosted("hi"),
                LikesCounted(chance.randrange(5)),
                ViewersEntered(),
                AudienceSampled(ccu=chance.randrange(900), pv=i % 250, uv=i),
                CartChanged(f"A{i % 3}", qty=chance.choice([-1, 1, 2])),
                OrderChanged(
                    f"o{chance.randrange(40)}",
                    chance.choice(["placed", "paid", "cancelled"]),
                    Money(i, "CNY"),
                ),
                ProductChanged(f"A{i % 3}", "state", state=chance.choice(["explaining", "open"])),
                PushShown(f"p{i % 9}", "card", product="A1"),
                GapOpened(f"g{i}", "f"),
            ]
        )
        show.add(event, i, viewer, room=str(i % 2), platform=chance.choice(["douyin", "tiktok"]), **late)
    return show


@pytest.mark.parametrize("cut", [0, 1, 17, 299, 600])
def test_live_equals_a_checkpoint_and_the_rest(cut):
    show = a_busy_show()
    early = Metrics()
    for recorded in show.journal[:cut]:
        evolve(early, recorded)
    resumed = stored(early, show.metrics.people)
    for recorded in show.journal[cut:]:
        evolve(resumed, recorded)
    assert resumed == show.metrics


def stored(metrics: Metrics, people: People) -> Metrics:
    """Return what a checkpoint of a show with these metrics gives back."""
    state = new_state("s")
    state.metrics = metrics
    return decode_state(encode_state(state), people).metrics


def test_a_checkpoint_knows_nobody():
    show = a_busy_show()
    restored = stored(show.metrics, People())
    assert restored.people == People()
    assert restored.uv == show.metrics.uv > 0


def test_a_show_may_begin_with_an_event_older_than_its_receipt():
    metrics = Metrics()
    said = {"event": CommentPosted("a"), "platform": "douyin", "room": "1"}
    evolve(metrics, Recorded(1, "s", received_us=T0, at_us=T0 - 1, **said))
    evolve(metrics, Recorded(2, "s", received_us=T0 + S, at_us=T0 - 1, **said))
    assert list(metrics.series("comments")) == [2]


def test_each_room_has_rows_of_its_own() -> None:
    show = Show()
    for at_s, room in ((0, "1"), (0, "2"), (70, "1")):
        show.add(CommentPosted("hi"), at_s, room=room)
    show.add(ViewersEntered(5), 71, room="2")
    rows = show.metrics.room_rows
    assert [sum(rows["douyin"][room].comments) for room in ("1", "2")] == [2, 1]
    assert rows["douyin"]["1"].comments[70] == 1
    assert rows["douyin"]["2"].enters[71] == 5
    assert show.metrics.total("comments") == 3


def test_what_shops_tell_of_a_room_is_kept_by_room(show):
    """The room is that of the line, unless the order itself says another."""
    show.add(CartChanged("a", qty=2), 1, room="7")
    show.add(CartChanged("a"), 2, platform="shop:demo", room=None)
    hints = {"platform": "tiktok", "room": "9"}
    for status, at_s in (("placed", 3), ("paid", 5), ("paid", 6)):
        fields = {"platform": "shop:builtin", "room": "7"}
        show.add(OrderChanged("o", status, Money(500, "CNY"), hints=hints), at_s, **fields)
    for order, room in (("elsewhere", None), ("here", "7")):
        show.add(OrderChanged(order, "paid", Money(100, "CNY")), 5, platform="shop:demo", room=room)
    rows = show.metrics.room_rows
    assert list(rows["douyin"]["7"].carts[:2]) == [0, 1]
    sold = rows["tiktok"]["9"]
    assert [list(row[:6]) for row in (sold.orders_placed, sold.orders_paid, sold.gmv_paid)] == [
        [0, 0, 0, 1, 0, 0],
        [0, 0, 0, 0, 0, 1],
        [0, 0, 0, 0, 0, 500],
    ]
    assert sum(rows["shop:demo"]["7"].gmv_paid) == 100
    assert show.metrics.total("gmv_paid") == 700
    assert set(rows) == {"douyin", "tiktok", "shop:demo"}


def test_an_order_that_turns_out_to_be_of_another_room_counts_there(show):
    for at_s, room in ((5, "7"), (6, "8")):
        hints = {"platform": "douyin", "room": room}
        show.add(OrderChanged("o", "paid", Money(500, "CNY"), hints=hints), at_s, platform="shop:demo")
    rows = show.metrics.room_rows["douyin"]
    assert [sum(rows[room].gmv_paid) for room in ("7", "8")] == [0, 500]
