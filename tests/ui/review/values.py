"""Reviews to be shown: a lively one with everything in it, and those in which something is missing."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp, sin

import msgspec

from livestream_console.analysis.intervals import Estimate
from livestream_console.analysis.pushes.values import (
    Check,
    Effect,
    Interval,
    KindEffect,
    Pooled,
    PushEffect,
    Traffic,
    Uplift,
)
from livestream_console.analysis.review.review import (
    Against,
    BuyerTable,
    ComparisonTable,
    CostRow,
    FigureTable,
    Gap,
    GiveawayRow,
    GiveawayTable,
    Head,
    MinuteRow,
    MinuteTable,
    MoneyTable,
    NewBuyers,
    OfferRow,
    OfferTable,
    Owed,
    PairTable,
    PersonRow,
    PlanTable,
    ProductRow,
    ProductTable,
    PushTable,
    RateRow,
    RecallRow,
    RefundTable,
    RefundVersion,
    ReturnTable,
    Review,
    SegmentRow,
    ShowRef,
    StandingRow,
    TargetRow,
    TeamTable,
    Unknown,
    WeekTable,
    Worth,
)
from livestream_console.analysis.review.rooms import RoomPushRow, RoomPushTable
from livestream_console.analysis.review.switchback import Found, SwitchbackRow, SwitchbackTable
from livestream_console.analysis.shows.basket import Pair
from livestream_console.analysis.shows.cohorts import Cohort, Retention
from livestream_console.analysis.shows.compare import Funnel, RateStanding, Standing, split
from livestream_console.analysis.shows.heatmap import Cell
from livestream_console.core.battle import Battle, TopProduct
from livestream_console.core.battle import Minute as BattleMinute
from livestream_console.core.readings import Reading
from tests.ui.fakes import NOON_US
from tests.ui.standings import effect

MINUTE_US = 60_000_000
DAY_US = 1_440 * MINUTE_US
START_US = NOON_US + 7 * 60 * MINUTE_US
MINUTES = 186
END_US = START_US + MINUTES * MINUTE_US
HOSTILE = '<script>alert(1)</script>"&=1+1'
"""A name that would do something on a page that does not escape it."""

_LIPSTICK, _MASK, _TONER = "lipstick", "mask", "toner"
_EARLIER = tuple(
    ShowRef(f"show-{n}", title, START_US - (7 - n) * 3 * DAY_US)
    for n, title in enumerate(
        ("双十一预热", "双十一返场", "会员日", "秋冬底妆专场", "周三护肤夜", "感恩季", "返场")
    )
)


def review() -> Review:
    """Return a show of three hours on three rooms that had everything."""
    return Review(
        head=_head(),
        figures=FigureTable(_figures()),
        minutes=MinuteTable(tuple(_minute(n) for n in range(MINUTES))),
        products=ProductTable(_products(), END_US + DAY_US, False),
        pushes=_pushes(),
        team=_team(),
        giveaways=GiveawayTable((_giveaway(),)),
        offers=OfferTable(_offers()),
        money=MoneyTable(
            gmv_paid=8_431_600,
            gmv_refunded=182_000,
            gmv_net=8_249_600,
            costs=(CostRow("goods", 3_120_000), CostRow("coupon", 411_000), CostRow("prize", 48_000)),
            margin=4_718_600,
            lines=812,
            lines_known=761,
            missing=(_TONER,),
            spent=1_200_000,
            roi=7.03,
            profit_roi=2.93,
            reason="partial",
        ),
        refunds=RefundTable(
            tuple(
                RefundVersion(END_US + day * DAY_US, day, 8_431_600, back, 8_431_600 - back, back // 5_000)
                for day, back in ((1, 182_000), (7, 391_000), (15, 462_000))
            ),
            END_US + 30 * DAY_US,
        ),
        plan=_plan(),
        comparison=_comparison(),
        week=WeekTable(tuple(_week()), 8),
        pairs=_pairs(),
        buyers=_buyers(),
        returns=_returns(),
        switchbacks=SwitchbackTable(tuple(_switchbacks()), None),
        room_pushes=RoomPushTable(tuple(_room_pushes()), 120, None),
        unknown=(
            Unknown("events", "gaps", {"gaps": 3, "seconds": 14}),
            Unknown("margin", "costs_missing", {"known": 761, "lines": 812}),
            Unknown("gmv_refunded", "immature"),
        ),
        hours=tuple(_hours()),
    )


def _hours() -> Iterator[Battle]:
    """Yield three whole hours and the last one."""
    for n, until_us in enumerate((*(START_US + n * 60 * MINUTE_US for n in (1, 2, 3)), END_US)):
        yield Battle(
            title="秋冬美妆专场",
            currency="CNY",
            from_us=until_us - 60 * MINUTE_US,
            until_us=until_us,
            whole_show=n == 0,
            gmv=2_411_600 + n * 310_000,
            orders=312 + 40 * n,
            buyers=None if n == 2 else 290 + 40 * n,
            viewers=6_120.5,
            peak=8_412,
            minutes=tuple(
                BattleMinute(40_000 + (n + m * 7) % 11 * 9_000, 5_000.0 + m * 40) for m in range(60)
            ),
            top=(
                TopProduct(_MASK, "补水面膜 10 片", 210, 420_000),
                TopProduct(_TONER, "金盏花爽肤水", 31, None),
            ),
            gap=n == 1,
        )


def empty() -> Review:
    """Return a show in which nothing happened at all."""
    return Review(
        head=Head("show-0", "", "CNY", (), None, None, 0, END_US, 0, (), 0.0, ""),
        figures=FigureTable(reason="no_events"),
        minutes=MinuteTable(reason="no_events"),
        products=ProductTable(reason="no_products"),
        pushes=PushTable(Uplift("no_pushes", "carts"), reason="no_pushes"),
        team=TeamTable(reason="nobody_named"),
        giveaways=GiveawayTable(reason="no_giveaways"),
        offers=OfferTable(reason="no_offers"),
        money=MoneyTable(0, 0, 0, (), None, 0, 0, (), None, None, None, reason="no_orders"),
        refunds=RefundTable(reason="no_orders"),
        plan=PlanTable(reason="no_plan"),
        comparison=ComparisonTable(reason="too_short"),
        week=WeekTable(reason="too_few_shows"),
        pairs=PairTable(reason="no_known_buyers"),
        buyers=BuyerTable(reason="no_known_buyers"),
        returns=ReturnTable(reason="no_earlier_shows"),
    )


def without_carts() -> Review:
    """Return a show whose shops tell of no carts, so that pushes are judged by orders."""
    full = review()
    minutes = tuple(msgspec.structs.replace(row, carts=None) for row in full.minutes.rows)
    uplift = msgspec.structs.replace(full.pushes.uplift, outcome="orders", flags=("viewers_noisy",))
    return msgspec.structs.replace(
        full,
        minutes=MinuteTable(minutes),
        pushes=msgspec.structs.replace(full.pushes, uplift=uplift),
        unknown=(Unknown("carts", "nobody_tells"), Unknown("pushes", "by_orders")),
    )


def without_viewers() -> Review:
    """Return a show of rooms that do not tell how many watch."""
    full = review()
    minutes = tuple(
        msgspec.structs.replace(row, viewers=None, viewer_minutes=None) for row in full.minutes.rows
    )
    uplift = msgspec.structs.replace(full.pushes.uplift, flags=("no_viewers",), traffic=())
    return msgspec.structs.replace(
        full,
        minutes=MinuteTable(minutes),
        pushes=msgspec.structs.replace(full.pushes, uplift=uplift),
        week=WeekTable(reason="no_viewers"),
        returns=ReturnTable(reason="nobody_known"),
    )


def one_push() -> Review:
    """Return a show with a single push, after which too little happened to judge it."""
    full = review()
    uplift = full.pushes.uplift
    few = msgspec.structs.replace(uplift, pushes=uplift.pushes[3:], kinds=(), checks=(), traffic=())
    return msgspec.structs.replace(full, pushes=PushTable(few))


def hostile() -> Review:
    """Return a show whose every name was chosen to do harm."""
    full = review()
    products = tuple(msgspec.structs.replace(row, title=HOSTILE) for row in full.products.rows)
    recall = tuple(msgspec.structs.replace(row, name=HOSTILE) for row in full.buyers.recall)
    return msgspec.structs.replace(
        full,
        head=msgspec.structs.replace(full.head, title=HOSTILE),
        products=msgspec.structs.replace(full.products, rows=products),
        buyers=msgspec.structs.replace(full.buyers, recall=recall),
    )


# --- the parts of the lively one --------------------------------------------------------------------------


def _head() -> Head:
    return Head(
        show="show-8",
        title="秋冬美妆专场",
        currency="CNY",
        rooms=(("douyin", "829"), ("taobao", "1001"), ("wechat", "export")),
        started_us=START_US,
        ended_us=END_US,
        until_us=END_US,
        as_of_us=END_US + DAY_US,
        events=48_213,
        gaps=(
            Gap("douyin", "829", START_US + 85 * MINUTE_US, START_US + 87 * MINUTE_US),
            Gap("taobao", "1001", START_US + 130 * MINUTE_US, START_US + 130 * MINUTE_US + 8_000_000),
        ),
        gap_s=128.0,
        state_hash="5f1c",
    )


def _figures() -> tuple[Reading, ...]:
    def reading(key: str, value: float | None, unit: str, *parts: int | None, **more: str) -> Reading:
        top, bottom = (*parts, None, None)[:2]
        basis, source, state = (
            more.get("basis", "events"),
            more.get("source", "order"),
            more.get("state", "ok"),
        )
        return Reading(key, value, unit, top, bottom, basis, source, END_US, state)

    newcomers = reading("new_buyer_share", 0.365, "share", 212, 581, basis="unique", state="estimated")
    return (
        msgspec.structs.replace(newcomers, reason="own_history", low=0.333, high=0.398),
        reading("gmv_paid", 8_431_600, "money", 8_431_600),
        reading("gmv_net", 8_249_600, "money", 8_431_600, 182_000),
        reading("orders_paid", 651, "count", 651),
        reading("cvr", 0.02696, "share", 581, 21_549, basis="sum_of_platforms"),
        reading("gmv_per_viewer_minute", 31.2, "money_per_viewer_min", 8_431_600, 270_200, basis="samples"),
        reading("gmv_confirmed", 5_210_000, "money", 5_210_000, basis="confirmed"),
        reading("gmv_inferred", 2_100_000, "money", 2_100_000, basis="inferred", state="estimated"),
        reading("gmv_created", None, "money", None, state="no_data"),
    )


def _minute(n: int) -> MinuteRow:
    wave = 1 + 0.35 * sin(n / 17) + 0.8 * exp(-(((n - 97) / 9) ** 2))
    pushes = {13: "card", 65: "coupon", 97: "flash_sale", 117: "giveaway"}
    heard = 0.0 if n in (85, 86) else 0.87 if n == 130 else 1.0
    carts = round(7 * wave * (2.2 if n in range(97, 102) else 1))
    return MinuteRow(
        minute=n,
        at_us=START_US + n * MINUTE_US,
        viewers=None if not heard else 1_450 * wave,
        viewer_minutes=1_450 * wave * heard,
        enters=round(118 * wave),
        comments=round(160 * wave),
        likes=round(900 * wave),
        carts=carts,
        orders_placed=round(carts * 0.6),
        orders_paid=round(carts * 0.5),
        gmv_paid=round(carts * 0.5) * 12_900,
        heard=heard,
        pushes=((pushes[n], f"push-{n}"),) if n in pushes else (),
        product=(_MASK, _LIPSTICK, _TONER)[n // 62],
    )


def _products() -> tuple[ProductRow, ...]:
    def row(product: str, place: int, title: str, role: str, *figures: int, share: float) -> ProductRow:
        explains, explained_s, carts, claims, paid, gmv, stock = figures
        return ProductRow(
            product=product,
            place=place,
            title=title,
            role=role,
            explains=explains,
            explained_s=explained_s,
            pushes=2,
            exposures=12_400 if place < 3 else None,
            clicks=1_310 if place < 3 else None,
            ctr=Estimate(0.1056, 0.1012, 0.1103) if place < 3 else None,
            carts=carts,
            claims=claims,
            orders=paid,
            paid_units=paid,
            gmv_paid=gmv,
            per_minute=gmv / explained_s * 60,
            stock=stock,
            sell_through=paid / stock,
            refunded=round(gmv * share),
            refunded_units=round(paid * share),
            refund_share=share,
            margin=None if place == 3 else gmv // 2,
            asked=90,
            asked_sold_out=77 if place == 1 else 0,
            sold_out_us=END_US - 23 * MINUTE_US if place == 1 else None,
        )

    return (
        row(_MASK, 1, "补水面膜 10 片", "traffic", 4, 1_900, 655, 310, 412, 819_900, 412, share=0.01),
        row(_LIPSTICK, 2, "丝绒哑光口红礼盒", "hero", 3, 1_450, 402, 118, 188, 1_109_200, 200, share=0.032),
        row(_TONER, 3, "金盏花爽肤水", "profit", 2, 1_085, 96, 4, 51, 652_800, 300, share=0.0),
    )


def _pushes() -> PushTable:
    def push(n: int, kind: str, product: str | None, what: Effect, *notes: str) -> PushEffect:
        counted = round(what.expected) + 3
        return PushEffect(
            (f"push-{n}",), kind, product, START_US + n * MINUTE_US, 120.0, None, (), notes, what, counted
        )

    sale = effect(1.4, 1.9, 2.7, 148, worth=4_886)
    card = effect(0.9, 1.3, 1.8, 61, worth=4_886)
    coupon = effect(1.2, 1.6, 2.2, 88, worth=4_886)
    draw = effect(0.5, 1.1, 2.4, 4, worth=None)
    uplift = Uplift(
        state="ok",
        outcome="carts",
        events=1_540,
        pushes=(
            push(13, "card", _MASK, card, "with_talk"),
            push(65, "coupon", None, coupon),
            push(97, "flash_sale", _LIPSTICK, sale, "with_talk"),
            push(117, "giveaway", None, draw),
        ),
        kinds=(
            KindEffect("card", 1, (), card, ((60, Interval(0.9, 1.4, 2.0)), (120, card.factor))),
            KindEffect("coupon", 1, (), coupon, ((60, Interval(1.2, 1.7, 2.4)), (120, coupon.factor))),
            KindEffect(
                "flash_sale", 1, ("coupon",), sale, ((60, Interval(1.5, 2.2, 3.1)), (120, sale.factor))
            ),
        ),
        show=sale,
        traffic=(
            Traffic("giveaway", Interval(1.0, 1.2, 1.5), Interval(-4.0, 42.0, 96.0), 0.94, "cannot_tell"),
        ),
        checks=(
            Check("placebo", "passed", "flash_sale", 0.01, 0.10),
            Check("lead", "passed", "flash_sale", 0.7, 1.645),
            Check("control", "impossible"),
            Check("after_dip", "flagged", "coupon", -1.9, 1.645),
            Check("fit", "passed", None, 0.11, 0.14),
        ),
        flags=("viewers_rounded",),
        money_state="ok",
    )
    pooled = (
        Pooled("flash_sale", 6, Interval(1.7, 2.1, 2.6), 0.18, Interval(1.3, 2.1, 3.4), "more"),
        Pooled("card", 6, Interval(1.0, 1.2, 1.4), 0.1, None, "cannot_tell"),
    )
    at_us = START_US + 97 * MINUTE_US
    owed = (
        Owed("push-97", 88, 519_200, 21, 123_900, "flash_sale", _LIPSTICK, at_us),
        Owed("push-1", 0, 0, 3, 5_970, "card", _MASK, START_US + MINUTE_US),  # no overlay was open yet
    )
    return PushTable(uplift, owed, pooled, 6, pooled_by="carts")


def _team() -> TeamTable:
    return TeamTable(
        rows=(
            PersonRow("producer", {"push": 21, "product": 14, "explain": 9}, START_US, END_US, 0, None, None),
            PersonRow(
                "assistant", {"question.answered": 88, "moderation": 31}, START_US, END_US, 88, 64.0, 210.0
            ),
        ),
        asked=590,
        answered=118,
        dropped=21,
        left_open=9,
        delay_p50_s=64.0,
        delay_p90_s=231.0,
    )


def _giveaway() -> GiveawayRow:
    return GiveawayRow(
        giveaway="draw-1",
        prize="丝绒哑光口红礼盒",
        status="drawn",
        opened_us=START_US + 117 * MINUTE_US,
        closed_us=START_US + 120 * MINUTE_US,
        drawn_us=START_US + 120 * MINUTE_US,
        entries=1_204,
        by_platform={"douyin": 902, "taobao": 302},
        winners=3,
        handed=2,
        forfeited=1,
        prize_value=9_900,
        worth=Worth(19_800, reason="too_few_events"),
        traffic=Traffic("giveaway", Interval(1.0, 1.2, 1.5), Interval(-4.0, 42.0, 96.0), 0.94, "cannot_tell"),
    )


def _offers() -> tuple[OfferRow, ...]:
    return (
        OfferRow(
            offer="offer-1",
            kind="flash_sale",
            product=_LIPSTICK,
            phase="ended",
            live_us=START_US + 97 * MINUTE_US,
            over_us=START_US + 102 * MINUTE_US,
            cap=100,
            taken=100,
            orders=94,
            gmv=554_600,
            worth=Worth(
                300_000,
                extra_orders=Interval(18.0, 35.0, 52.0),
                per_order=Interval(5_769.0, 8_571.0, 16_667.0),
            ),
        ),
        OfferRow(
            offer="offer-2",
            kind="coupon",
            product=None,
            phase="ended",
            live_us=START_US + 65 * MINUTE_US,
            over_us=START_US + 75 * MINUTE_US,
            cap=None,
            taken=61,
            orders=37,
            gmv=512_000,
            worth=Worth(None, extra_orders=Interval(6.0, 17.0, 27.0), reason="no_cost"),
        ),
    )


def _plan() -> PlanTable:
    def segment(name: str, title: str, at: int, planned: int, lasted: int) -> SegmentRow:
        at_us = START_US + at * MINUTE_US
        over = lasted - planned
        return SegmentRow(
            name, title, at_us, planned, at_us, lasted, over, carts=lasted // 9, gmv=lasted * 760
        )

    return PlanTable(
        targets=(
            TargetRow("gmv_paid", "money", 8_000_000, 8_431_600, 1.054),
            TargetRow("minutes", "count", 180, 187, 1.039),
            TargetRow("orders", "count", 700, 651, 0.93),
        ),
        segments=(
            segment("a", "开场与面膜", 0, 3_600, 3_720),
            segment("b", "口红秒杀", 62, 3_600, 3_850),
            segment("c", "爽肤水与返场", 126, 3_600, 3_600),
            SegmentRow("d", "加播", START_US + 186 * MINUTE_US, 600, None, None, None, skipped=True),
        ),
    )


def _comparison() -> ComparisonTable:
    now = Funnel(21_549, 581, 651, 8_431_600)
    earlier = (Funnel(20_700, 519, 575, 7_145_000), Funnel(19_200, 530, 590, 7_300_000))
    return ComparisonTable(
        elapsed_s=MINUTES * 60,
        earlier=_EARLIER,
        sums=(
            StandingRow("gmv_paid", "money", Standing("ok", 8_431_600, 7_145_400, 1.18, 7)),
            StandingRow("orders_paid", "count", Standing("ok", 651, 590, 1.103, 7)),
            StandingRow("carts", "count", Standing("too_few_events", 1_540, None, None, 2)),
        ),
        rates=(
            RateRow(
                "carts_per_viewer_minute",
                "per_viewer_min",
                RateStanding("ok", Estimate(0.0057, 0.0049, 0.0066), 0.0051, 0.1, 1.1),
            ),
            RateRow(
                "cvr", "share", RateStanding("ok", Estimate(0.027, 0.0243, 0.0299), 0.0224, 0.08, 2.4, True)
            ),
        ),
        against=tuple(
            Against(one, MINUTES * 60, split(before, now))
            for one, before in zip(reversed(_EARLIER[-2:]), earlier, strict=True)
        ),
    )


def _week() -> list[Cell]:
    found = []
    for day in range(7):
        for half in range(38, 46):
            rate = 20 + 14 * sin(half / 2) + 3 * day
            found.append(Cell(day, half, 2 + (half + day) % 4, rate * 1.1, rate, (half + day) % 4 == 0))
    return found


def _pairs() -> PairTable:
    return PairTable(
        rows=(
            Pair(_LIPSTICK, _TONER, 41, 188, 61, 4_100, 0.218, 14.7, 11.2, "ok"),
            Pair(_MASK, _LIPSTICK, 30, 412, 188, 4_100, 0.073, 1.59, 0.98, "ok"),
            Pair(_TONER, "cream", 2, 61, 9, 4_100, 0.033, 14.9, 3.1, "too_few_events"),
        ),
        titles={
            _LIPSTICK: "丝绒哑光口红礼盒",
            _MASK: "补水面膜 10 片",
            _TONER: "金盏花爽肤水",
            "cream": "面霜",
        },
        baskets=4_100,
        shows=8,
    )


def _buyers() -> BuyerTable:
    return BuyerTable(
        segments={"high_value": 212, "active": 801, "new": 340, "dormant": 655, "lost": 1_011},
        buyers=3_019,
        shows=8,
        recall=tuple(
            RecallRow("dormant", "taobao", f"u{n}", name, 41.0 + n, 4 - n, 129_900 - n * 30_000, 2, 4 - n, 5)
            for n, name in enumerate(("小鹿乱撞", "Summer 🌞", "王女士"))
        ),
        newcomers=NewBuyers(212, 581, 581, _EARLIER[0].started_us, 7),
    )


def _returns() -> ReturnTable:
    shows = (*_EARLIER[-3:], ShowRef("show-8", "秋冬美妆专场", START_US))
    return ReturnTable(
        shows=shows,
        cohorts=(
            Cohort(shows[1].show, 1_204, (310, 244), 402, Estimate(0.334, 0.312, 0.357), "ok"),
            Cohort(shows[2].show, 988, (201,), 201, Estimate(0.203, 0.183, 0.225), "ok"),
            Cohort(shows[3].show, 12, (), 0, None, "too_few_events"),
        ),
        retention=(
            Retention(
                shows[2].show, 4_410, Estimate(0.41, 0.398, 0.422), Estimate(0.224, 0.214, 0.235), "ok"
            ),
            Retention(shows[3].show, 5_020, None, Estimate(0.002, 0.001, 0.004), "ok"),
        ),
    )


def _switchbacks() -> Iterator[SwitchbackRow]:
    """Yield one that found something, one that did not, and one that was stopped too early."""
    found = (
        Found("ok", "carts", 1.42, 1.1, 1.83, 0.0041, 12, 210, 300),
        Found("ok", "carts", 1.04, 0.86, 1.26, 0.71, 12, 214, 221),
        Found("too_few_events", "orders", pairs=3, events_a=4, events_b=7),
    )
    for n, one in enumerate(found):
        stopped = one.state != "ok"
        yield SwitchbackRow(
            f"s{n}",
            (_LIPSTICK, _MASK, _LIPSTICK)[n],
            (_MASK, _TONER, _TONER)[n],
            "stopped" if stopped else "ended",
            START_US + 55 * n * MINUTE_US,
            START_US + (55 * n + 48) * MINUTE_US,
            12,
            120,
            30,
            f"{n}c7b9ffd3a1e" * 6,
            one,
            (0.974, 1.0, 0.81)[n],
            (2, 0, 3)[n],
            "owner",
            "口红卖完了" if stopped else None,
            (0, 24, 0)[n],
        )


def _room_pushes() -> Iterator[RoomPushRow]:
    """Yield a gain, no difference, and what could not be told."""
    here, there = ("douyin", "829"), ("bilibili", "21013446")
    at_us = START_US + 20 * MINUTE_US
    yield RoomPushRow(at_us, "card", _MASK, here, there, "carts", "ok", 1.9, 1.3, 2.8, 0.11, 24)
    yield RoomPushRow(at_us, "announce", None, there, here, "comments", "ok", 1.1, 0.8, 1.5, 0.09, 24)
    yield RoomPushRow(at_us, "pin", None, there, here, "comments", "too_few_events", quiet=24)
    yield RoomPushRow(at_us, "card", _TONER, here, None, "comments", "no_other")
