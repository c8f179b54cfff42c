"""The crowd: same seed, same show; the rates that were asked for; answers to what the desk does."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from random import Random

import pytest

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    Event,
    GiveawayChanged,
    OrderChanged,
    PriceChanged,
    ProductChanged,
    PushRequested,
    PushShown,
    RefundChanged,
    tag_of,
)
from livestream_console.core.money import Money
from livestream_console.rehearsal.effects import KNOWN_EFFECTS, Excitement
from livestream_console.rehearsal.scene import Scene
from livestream_console.rehearsal.shoppers import Shoppers
from tests.rehearsal.playing import START_US, Player

Make = Callable[..., Player]
Line = Callable[[Event, int], Recorded]


def comments(seen: list[Observed]) -> list[str]:
    return [one.event.text for one in seen if isinstance(one.event, CommentPosted)]


def carts(seen: list[Observed]) -> list[CartChanged]:
    return [one.event for one in seen if isinstance(one.event, CartChanged)]


def test_the_same_seed_gives_the_same_show(player: Make) -> None:
    first, second, other = (player(seed).play(30) for seed in (7, 7, 8))
    assert first == second
    assert first != other


def test_comments_come_at_the_rate_that_was_asked_for(player: Make) -> None:
    for asked in (20.0, 400.0):
        playing = player(3, asked)
        playing.play(60)
        got = len(comments(playing.play(120))) / 120
        assert 0.75 * asked < got < 1.4 * asked


def test_more_viewers_say_more(player: Make) -> None:
    playing = player(5, 200.0)
    minutes = []
    for _ in range(30):
        said = len(comments(playing.play(20)))
        minutes.append((said, playing.crowd.viewers))
    mean_rate = sum(said for said, _ in minutes) / sum(viewers for _, viewers in minutes)
    assert max(viewers for _, viewers in minutes) > 1.1 * min(viewers for _, viewers in minutes)
    assert all(0.7 < said / viewers / mean_rate < 1.3 for said, viewers in minutes)


def test_ids_are_unique_and_people_stay_who_they_are(player: Make) -> None:
    seen = player(2, 200.0).play(60)
    ids = Counter((one.platform, one.room, one.id) for one in seen if one.id is not None)
    assert max(ids.values()) == 1
    names: dict[tuple[str | None, str | None], str] = {}
    for one in seen:
        if one.viewer is not None:
            assert names.setdefault((one.platform, one.viewer.id), one.viewer.name) == one.viewer.name
    assert len(names) > 500


def test_times_lie_within_the_step_and_fit_the_wire(player: Make) -> None:
    playing = player(2, 100.0)
    seen = playing.play(10)
    assert all(one.at_us is not None and one.at_us <= playing.now_us for one in seen)
    assert all(one.at_us % 1000 == 0 for one in seen if one.platform == "twitch" and one.at_us)
    assert all(one.at_us % 1_000_000 == 0 for one in seen if one.platform == "bilibili" and one.at_us)


def test_each_room_shows_only_what_its_platform_carries(player: Make) -> None:
    kinds: dict[str, set[str]] = {}
    for one in player(4, 50.0).play(300):
        kinds.setdefault(str(one.platform), set()).add(tag_of(one.event))
    assert kinds["twitch"] == {"comment", "membership"}
    assert kinds["bilibili"] == {"comment", "gift", "paid_message", "membership", "like", "enter", "audience"}
    assert kinds["douyin"] == {"comment", "gift", "follow", "share", "like", "enter", "audience"}
    assert kinds["shop:demo"] >= {"cart", "order"}


def test_viewers_are_sampled_every_two_to_five_seconds(player: Make) -> None:
    samples = [
        one.at_us
        for one in player().play(60)
        if one.platform == "douyin" and isinstance(one.event, AudienceSampled) and one.at_us
    ]
    gaps = [(b - a) / 1e6 for a, b in pairwise(samples)]
    assert gaps
    assert all(1.9 <= gap <= 5.1 for gap in gaps)


def test_claims_follow_the_explained_product(player: Make, line: Line) -> None:
    playing = player(6, 400.0)
    playing.crowd.on_recorded([line(ProductChanged("A2", "state", state="explaining"), START_US)])
    claim = re.compile(r"(?i)(A\d|粉|白|红|玫瑰|雪松)\s*[+＋]\d$")
    claims = [found[1].upper() for text in comments(playing.play(60)) if (found := claim.match(text))]
    about = sum(word in {"A2", "粉", "白", "红"} for word in claims)
    assert len(claims) > 300
    assert about / len(claims) > 0.7
    assert {"粉", "白", "红", "A2"} <= set(claims)


def test_the_draw_phrase_is_said_while_the_giveaway_is_open(player: Make, line: Line) -> None:
    playing = player(6, 100.0)
    assert "我要口红" not in comments(playing.play(10))
    opened = GiveawayChanged("g1", "opened", rules={"phrase": "我要口红", "prize": "口红"})
    playing.crowd.on_recorded([line(opened, playing.now_us)])
    said = comments(playing.play(20))
    assert 0.15 < said.count("我要口红") / len(said) < 0.5
    playing.crowd.on_recorded([line(GiveawayChanged("g1", "closed"), playing.now_us)])
    assert "我要口红" not in comments(playing.play(10))


def test_a_product_that_is_removed_is_not_bought(player: Make, line: Line) -> None:
    playing = player(9)
    removed = [line(ProductChanged(f"A{i}", "removed"), START_US) for i in range(2, 9)]
    preheat = line(ProductChanged("A1", "state", state="preheat"), START_US)
    playing.crowd.on_recorded(removed)
    assert {cart.product for cart in carts(playing.play(60))} == {"A1"}
    playing.crowd.on_recorded([preheat])
    assert carts(playing.play(60)) == []


def test_orders_are_placed_then_mostly_paid_and_some_refunded(player: Make) -> None:
    steps: dict[str, list[str]] = {}
    refunds = 0
    for one in player(11).play(1800):
        match one.event:
            case OrderChanged(order=order, status=status):
                steps.setdefault(order, []).append(status)
            case RefundChanged(amount=Money(minor=minor)):
                refunds += 1
                assert minor > 0
    lives = Counter(tuple(life) for life in steps.values())
    assert set(lives) == {("placed",), ("placed", "paid")}
    assert 0.7 < lives["placed", "paid"] / len(steps) < 0.95
    assert 0 < refunds < 0.1 * len(steps)


def test_a_running_sale_sets_the_price_of_orders(player: Make, line: Line) -> None:
    playing = player(12)
    for variant in (None, "pink", "white", "red"):
        playing.crowd.on_recorded([line(PriceChanged("A2", variant, Money(5900, "CNY")), START_US)])
    playing.crowd.on_recorded([line(ProductChanged("A2", "state", state="explaining"), START_US)])
    orders = [one.event for one in playing.play(240) if isinstance(one.event, OrderChanged)]
    bought = [part for order in orders for part in order.lines if part.product == "A2"]
    assert {part.amount.minor // part.qty for part in bought if part.amount} == {5900}


@pytest.mark.parametrize("what", KNOWN_EFFECTS)
def test_the_known_effect_can_be_measured(what: str, shelf: list[ProductDraft]) -> None:
    """Half a minute after a push against half a minute without one, with many viewers for little noise."""
    bought = []
    factors = []
    for pushed in (True, False):
        excitement = Excitement()
        if pushed:
            excitement.note(what, START_US)
        shoppers = Shoppers(Random(f"{what}/{pushed}"), Scene(shelf), excitement, "r", 3480)
        seen: list[Observed] = []
        for second in range(30):
            now_us = START_US + second * 1_000_000
            seen += shoppers.step(now_us, 1.0, 500_000)
            factors.append(excitement.factor(now_us))
        bought.append(len(carts(seen)))
    expected = sum(factors[:30]) / 30
    ratio = bought[0] / bought[1]
    assert ratio == pytest.approx(expected, rel=3 * (1 / bought[0] + 1 / bought[1]) ** 0.5)
    assert expected == pytest.approx({"card": 1.33, "flash_sale": 2.22, "giveaway": 1.0}[what], rel=0.02)


def test_a_push_counts_once_however_often_it_is_told(player: Make, line: Line) -> None:
    request = PushRequested("p1", "flash_sale", product="A1", target="overlay")
    shown = PushShown("p1", "flash_sale", product="A1", target="overlay")
    once, often = player(5), player(5)
    once.crowd.on_recorded([line(request, START_US)])
    often.crowd.on_recorded([line(request, START_US), line(shown, START_US + 1), line(shown, START_US + 2)])
    told_once = once.play(60)
    assert told_once == often.play(60)
    assert len(carts(told_once)) > 1.3 * len(carts(player(5).play(60)))


def test_the_effect_is_full_at_once_and_gone_in_the_end() -> None:
    excitement = Excitement()
    excitement.note("flash_sale", START_US)
    assert excitement.factor(START_US) == pytest.approx(3.0)
    assert excitement.factor(START_US + 40_000_000) == pytest.approx(3.0 ** math.exp(-1))
    assert excitement.factor(START_US + 400_000_000) == 1.0
