"""The price for newcomers knows buyers of earlier shows, and a replay knows them from the journal alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    FireOffer,
    MarkClaimPaid,
    ProductDraft,
    SetClaimRules,
    SetProductState,
)
from livestream_console.core.commands.command import Command
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import ClaimDecided, Event, OrderChanged, ShowStarted
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.ports import FeedSink, JournalFailed
from livestream_console.core.state_bytes import state_hash
from livestream_console.core.values import NewcomerPriceTerms
from livestream_console.engine.regulars import earlier_buyers
from livestream_console.engine.restore import restore
from tests.engine.conftest import Room
from tests.engine.fakes import MemoryJournal, comment, turns

USUAL, NEW = Money(5900, "CNY"), Money(990, "CNY")
Act = tuple[Event, str, str | None]


def a_show(show: str, *acts: Act) -> list[Recorded]:
    told: Sequence[Act] = [(ShowStarted("昨天"), "desk", None), *acts]
    return [
        Recorded(seq, show, event, seq, platform=platform, viewer=Viewer(who) if who else None)
        for seq, (event, platform, who) in enumerate(told, 1)
    ]


def sold(order: str, who: str, status: str = "paid", platform: str = "twitch") -> Act:
    return OrderChanged(order, status, hints={"platform": platform}), BUILTIN_SHOP, who


def test_buyers_are_those_whose_orders_stayed_paid_and_can_be_told() -> None:
    one = a_show(
        "s1",
        sold("1", "88"),
        sold("2", "taken back"),
        sold("2", "taken back", "cancelled"),
        sold("3", "never paid", "placed"),
        (OrderChanged("4", "paid"), "douyin", "own order"),
        (OrderChanged("5", "paid"), "shop:vendure", "88 of the shop"),
        (OrderChanged("6", "paid"), "twitch", None),
    )
    two = a_show("s2", sold("1", "88", platform="bilibili"))
    now = a_show("now", sold("1", "this show"))
    journal = MemoryJournal([*one, *two, *now])
    assert earlier_buyers(journal, "now") == {
        ("twitch", "88"),
        ("douyin", "own order"),
        ("bilibili", "88"),
    }


async def carry_out(room: Room, *commands: Command) -> None:
    for command in commands:
        outcome = await room.console.dispatch(command)
        assert outcome.rejected is None, outcome.rejected


async def selling(journal: MemoryJournal, *, offered: bool = True) -> tuple[Room, FeedSink]:
    room = Room(journal)
    await room.console.start_show("show")
    draft = ProductDraft("A1", "cup", USUAL, stock=10, keyword="A1")
    await carry_out(
        room,
        AddProducts(command_id="add", products=(draft,)),
        SetProductState(command_id="open", product="A1", state="open"),
    )
    if offered:
        terms = NewcomerPriceTerms(NEW, duration_s=600)
        await carry_out(
            room,
            ArmOffer(command_id="arm", offer="o1", product="A1", terms=terms),
            FireOffer(command_id="fire", offer="o1"),
        )
    await turns()
    return room, room.sink()


def claim(room: Room, sink: FeedSink, who: str) -> None:
    sink.offer([comment("A1+1", room.console.state.seq, viewer=who)])
    room.pass_time(1)


def told(room: Room) -> list[tuple[bool | None, Money | None]]:
    claims = room.console.state.claims.claims
    return [
        (event.bought_before, claims[event.claim].amount)
        for event in room.events(ClaimDecided)
        if event.result == "held"
    ]


async def test_who_bought_in_an_earlier_show_is_no_newcomer_and_the_journal_says_so() -> None:
    room, sink = await selling(MemoryJournal(a_show("s1", sold("1", "88"))))
    for who in ("88", "99", "99"):
        claim(room, sink, who)
    assert told(room) == [(True, USUAL), (False, NEW), (False, USUAL)]
    show, seq = room.console.state.show, room.console.state.seq
    assert state_hash(await restore(room.journal, show, seq, People())) == state_hash(room.console.state)
    await room.console.stop()


async def test_whoever_pays_first_is_priced_by_the_same_rule() -> None:
    room, sink = await selling(MemoryJournal(a_show("s1", sold("1", "88"))))
    await carry_out(room, SetClaimRules(command_id="rules", rules=ClaimRules(mode="first_paid")))
    claim(room, sink, "88")
    claim(room, sink, "99")
    for name, found in room.console.state.claims.claims.items():
        await carry_out(room, MarkClaimPaid(command_id=f"paid {name}", claim=found.claim))
    assert [event.amount for event in room.events(OrderChanged)] == [USUAL, NEW]
    await room.console.stop()


async def test_without_an_offer_for_newcomers_nobody_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    journal = MemoryJournal(a_show("s1", sold("1", "88")))
    monkeypatch.setattr("livestream_console.engine.regulars.earlier_buyers", pytest.fail)
    room, sink = await selling(journal, offered=False)
    claim(room, sink, "88")
    assert told(room) == [(None, USUAL)]
    await room.console.stop()


async def test_where_earlier_shows_cannot_be_read_this_show_alone_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(journal: object, show: str) -> None:
        raise JournalFailed("damaged")

    monkeypatch.setattr("livestream_console.engine.regulars.earlier_buyers", broken)
    room, sink = await selling(MemoryJournal(a_show("s1", sold("1", "88"))))
    claim(room, sink, "88")
    claim(room, sink, "88")
    assert told(room) == [(None, NEW), (None, USUAL)]
    await room.console.stop()


async def test_after_a_restart_they_are_known_again() -> None:
    room, _ = await selling(MemoryJournal(a_show("s1", sold("1", "88"))))
    show = room.console.state.show
    await room.console.stop()
    again = Room(room.journal, room.clock)
    await again.console.resume(show)
    await turns()
    claim(again, again.sink(), "88")
    assert told(again) == [(True, USUAL)]
    await again.console.stop()
