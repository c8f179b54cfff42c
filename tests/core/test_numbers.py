"""The dictionary by theme: what each figure is made of, and in which words it says that it does not know."""

from __future__ import annotations

import pytest

from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    CostEntered,
    LikesCounted,
    OrderChanged,
    ProductChanged,
    ProductStatsCounted,
    QuestionChanged,
    RefundChanged,
    RoomShared,
    ShowEnded,
    TargetSet,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.numbers import goods
from livestream_console.core.numbers.moment import Moment
from livestream_console.core.numbers.reading import Reading, wilson
from livestream_console.core.readings import DICTIONARY, KEYS, figure, figures, reading
from livestream_console.core.show import ShowState, new_state
from livestream_console.core.values import Line
from tests.core.test_metrics import T0, S, Show


class Told(Show):
    """A journal whose whole state is kept as well."""

    def __init__(self) -> None:
        super().__init__()
        self._state = new_state("s")

    @property
    def state(self) -> ShowState:
        for recorded in self.journal[self._state.seq :]:
            evolve(self._state, recorded)
        return self._state

    def read(self, key: str, at_s: float = 100) -> Reading:
        return figure(self.state, key, T0 + int(at_s * S))

    def ordered(self, order: str, status: str, at_s: float, *lines: Line, **fields: object) -> None:
        event = OrderChanged(order, status, yuan(10), lines, **fields)  # type: ignore[arg-type]
        self.add(event, at_s, platform="shop:demo")


@pytest.fixture
def show() -> Told:
    return Told()


def yuan(amount: int) -> Money:
    return Money(amount * 100, "CNY")


@pytest.mark.parametrize("key", DICTIONARY)
def test_every_figure_says_what_it_is_of_and_why_it_is_not_known(show, key):
    empty = figure(new_state("s"), key, T0)
    assert (empty.value, empty.state) == (None, "no_data")
    assert empty.reason
    show.add(CommentPosted("a"), 1, "1")
    got = show.read(key)
    assert (got.key, got.as_of_us, got.basis in {"known", "reported", "estimated"}) == (
        key,
        T0 + 100 * S,
        True,
    )
    assert (got.reason is None) == (got.state == "ok")
    assert got.value is None or got.value == got.value


def test_several_at_once_are_the_same_as_each_alone(show):
    show.add(AudienceSampled(ccu=10, pv=7), 0)
    show.ordered("o", "paid", 3, Line("A1", amount=yuan(10)))
    now_us = T0 + 60 * S
    assert figures(show.state, DICTIONARY, now_us) == {
        key: figure(show.state, key, now_us) for key in DICTIONARY
    }
    assert {key: reading(show.metrics, key, now_us) for key in KEYS} == figures(show.state, KEYS, now_us)


def test_a_window_begins_at_its_first_moment_and_ends_before_its_last(show):
    for at_s in (39, 40, 99, 100):
        show.add(CommentPosted("a"), at_s)
    assert reading(show.metrics, "comments", T0 + 100 * S, last_s=60).value == 2
    # The whole show has the running second too: what is sold is sold at once.
    assert reading(show.metrics, "comments", T0 + 100 * S).value == 4


@pytest.mark.parametrize("key", ["like_rate", "share_rate", "follow_rate", "carts", "enters_per_min"])
def test_what_nobody_tells_is_not_zero(show, key):
    show.add(AudienceSampled(ccu=10), 0)
    got = show.read(key)
    assert (got.value, got.reason) == (None, "never_told")


def test_how_lively_the_room_is(show):
    show.add(AudienceSampled(ccu=120, uv=200), 0)
    show.add(LikesCounted(30), 1, "1")
    show.add(RoomShared(), 2, "2")
    show.add(ViewerFollowed(), 3, "2")
    for viewer in ("1", "1", "3"):
        show.add(CommentPosted("a"), 4, viewer)
    keys = ("like_rate", "share_rate", "follow_rate", "commenting_share", "engaged_share")
    assert [show.read(key).value for key in keys] == [30 / 60, 1 / 60, 1 / 200, 2 / 200, 3 / 200]
    share = show.read("commenting_share")
    assert (share.basis, share.under) == ("reported", "viewer")
    assert (share.low, share.high) == wilson(2, 200)
    assert share.low < share.value < share.high


def test_the_age_is_that_of_the_newest_event(show):
    show.add(CommentPosted("a"), 20)
    assert show.read("comments").heard_us == T0 + 20 * S
    assert show.read("carts").heard_us is None


def test_how_long_people_stay_is_estimated_from_how_many_there_are(show):
    show.add(AudienceSampled(ccu=100, uv=50), 0)
    got = show.read("avg_watch")
    assert (got.value, got.basis, got.reason) == (100 * 30 / 50, "estimated", "little")


def test_views_go_on_after_a_counter_began_again_and_have_windows(show):
    for at_s, pv in ((0, 1000), (10, 1100), (20, 40), (70, 90)):
        show.add(AudienceSampled(pv=pv), at_s)
    show.ordered("o", "paid", 75)
    assert show.read("pv").value == 1190
    assert reading(show.metrics, "pv", T0 + 100 * S, last_s=60).value == 50
    assert show.read("gpm").value == 1000 * 1000 / 1190
    assert reading(show.metrics, "gpm", T0 + 100 * S, last_s=60).value == 1000 * 1000 / 50


def test_a_room_that_reports_no_people_makes_the_sum_an_estimate(show):
    show.add(AudienceSampled(uv=50), 0)
    show.add(AudienceSampled(ccu=5), 0, room="2", platform="twitch")
    show.add(CommentPosted("a"), 1, "1")
    assert (show.read("uv").value, show.read("uv").reason) == (50, "rooms_not_alike")
    show.add(AudienceSampled(uv=8), 2, room="2", platform="twitch")
    got = show.read("uv")
    assert (got.value, got.counted, got.de_duplicated, got.basis) == (58, "sum_of_reports", False, "reported")


def test_one_count_far_above_its_neighbours_is_doubted(show):
    for at_s, ccu in ((0, 100), (10, 400), (20, 100)):
        show.add(AudienceSampled(ccu=ccu), at_s)
    assert (show.read("pcu").value, show.read("pcu").reason) == (400, "lone_spike")
    show.add(AudienceSampled(ccu=390), 30)
    assert show.read("pcu").state == "ok"


def test_an_order_is_unpaid_only_after_a_quarter_of_an_hour(show):
    show.ordered("o1", "placed", 10)
    show.ordered("o2", "placed", 10)
    show.ordered("o2", "paid", 800)
    show.ordered("o3", "placed", 400)
    young = show.read("unpaid_rate", 910)
    assert (young.value, young.reason) == (None, "too_young")
    assert (show.read("unpaid_rate", 911).value, show.read("unpaid_rate", 1301).value) == (1 / 2, 2 / 3)


def test_per_buyer_counts_only_orders_of_known_buyers(show):
    gift = Line("G", qty=2, amount=Money(0, "CNY"))
    show.add(OrderChanged("o1", "paid", yuan(30), (Line("A", qty=3, amount=yuan(30)), gift)), 1, "b")
    show.ordered("o2", "paid", 2, Line("A", amount=yuan(10)))
    show.ordered("o3", "paid", 2)
    abv, upt = show.read("abv"), show.read("upt")
    assert (abv.value, abv.reason) == (3000, "some_buyers_not_told")
    assert (upt.value, show.read("units_per_order").value) == (3, 4 / 2)
    assert show.read("units_per_order").reason == "some_orders_bare"
    assert show.metrics.products["G"].gift_units == 2


def test_new_buyers_are_a_share_of_those_of_whom_it_is_known(show):
    assert show.read("new_buyer_share").reason == "nothing_heard"
    for n, new in enumerate([True, False, None]):
        show.add(OrderChanged(f"o{n}", "paid", yuan(1), buyer_is_new=new), n, f"b{n}", platform="shop:demo")
    again = OrderChanged("o9", "paid", yuan(1), buyer_is_new=False)
    show.add(again, 9, "b0", platform="shop:demo")
    got = show.read("new_buyer_share")
    assert (got.value, got.state, got.coverage) == (1 / 2, "partial", (2, 3))


def test_refunds_are_not_all_in_for_a_week(show):
    show.ordered("o1", "paid", 1)
    show.ordered("o2", "paid", 1)
    show.add(RefundChanged("r", "o1", yuan(5)), 2, platform="shop:demo")
    show.add(ShowEnded(), 50)
    rate, orders = show.read("refund_rate"), show.read("refund_rate_orders")
    assert (rate.value, rate.state, orders.value) == (500 / 2000, "immature", 1 / 2)
    assert show.read("refund_rate", 50 + 7 * 86_400).state == "ok"


def test_clicks_and_exposures_are_of_the_products_that_tell_them(show):
    assert show.read("card_ctr").reason == "never_told"
    show.add(ProductStatsCounted("A", 100, 10), 1)
    show.add(ProductStatsCounted("A", 100, 10), 2)
    show.add(ProductStatsCounted("B", buy_intents=4), 2)
    show.ordered("o1", "paid", 3, Line("A"), Line("A"))
    show.ordered("o2", "paid", 3, Line("B"))
    keys = ("exposures", "clicks", "card_ctr", "click_cvr")
    assert [show.read(key).value for key in keys] == [200, 20, 0.1, 1 / 20]
    moment = Moment(show.metrics, T0)
    assert goods.card_ctr(moment, "card_ctr", "A").value == 0.1
    assert goods.card_ctr(moment, "card_ctr", "B").value is None


def test_sold_out_is_of_the_stock_there_was_and_may_pass_it(show):
    show.add(ProductChanged("A", "added", title="a", stock=10), 0, platform="desk")
    show.add(ProductChanged("B", "added", title="b"), 0, platform="desk")
    show.ordered("o1", "paid", 3, Line("A", qty=12))
    show.ordered("o2", "paid", 3, Line("A", qty=3))
    show.ordered("o2", "cancelled", 4, Line("A", qty=3))
    got = show.read("sell_through")
    assert (got.value, got.state, got.coverage) == (1.2, "partial", (1, 2))
    assert (
        goods.sell_through(show.state.stock, Moment(show.metrics, T0), "sell_through", "B").reason
        == "no_stock"
    )


def test_a_margin_says_of_how_many_lines_it_is(show):
    show.ordered("o1", "paid", 1, Line("A", qty=2, amount=yuan(10)))
    assert show.read("margin").reason == "no_costs"
    show.add(ProductChanged("A", "added", title="a", cost=yuan(2)), 2, platform="desk")
    assert (show.read("margin").value, show.read("margin").state) == (1000 - 400, "ok")
    show.add(CostEntered("coupon", yuan(1)), 3, platform="desk")
    show.add(CostEntered("coupon", Money(50, "CNY")), 3, platform="desk")
    assert show.read("margin").value == 550
    show.ordered("o2", "paid", 4, Line("B", amount=yuan(10)))
    show.ordered("o3", "paid", 4, Line("A"))
    got = show.read("margin")
    assert (got.value, got.state, got.reason, got.coverage) == (550, "partial", "costs_missing", (1, 3))


def test_what_was_spent_brings_in(show):
    show.ordered("o1", "paid", 1, Line("A", qty=2, amount=yuan(10)))
    show.add(CostEntered("coupon", yuan(1)), 3, platform="desk")
    assert show.read("roi").reason == "no_costs"
    show.add(CostEntered("ads", yuan(2)), 3, platform="desk")
    show.add(ProductChanged("A", "added", title="a", cost=yuan(2)), 3, platform="desk")
    assert (show.read("costs").value, show.read("roi").value) == (300, 5)
    assert show.read("profit_roi").value == (1000 - 400 - 100 - 200) / 200
    show.add(CostEntered("ads"), 4, platform="desk")
    assert show.read("roi").value is None


def test_targets_are_kept(show):
    show.add(TargetSet("gmv_paid", yuan(5)), 1)
    show.add(TargetSet("orders_paid", count=3), 1)
    assert show.metrics.targets == {"gmv_paid": 500, "orders_paid": 3}


def test_how_soon_questions_are_answered_weighs_those_who_asked(show):
    for n in range(3):
        show.add(QuestionChanged("q1", "new", (str(n),), intent="price"), 0, f"v{n}")
    show.add(QuestionChanged("q2", "new", ("9",), intent="size"), 0, "v9")
    show.add(QuestionChanged("q3", "new", ("8",), intent="ship"), 0, "v8")
    show.add(QuestionChanged("q1", "answered_air"), 10)
    assert (show.read("questions_open").value, show.read("questions_open").numerator) == (2, 2)
    show.add(QuestionChanged("q2", "answered_text"), 60)
    keys = ("answer_delay_p50", "answer_delay_p90", "answered_share")
    assert [show.read(key).value for key in keys] == [10, 60, 2 / 3]


def test_an_enter_counts_for_who_it_is_of(show):
    show.add(ViewersEntered(3), 1, "1")
    assert (show.read("pv").value, show.read("uv").value, show.read("pv").counted) == (3, 1, "events")
