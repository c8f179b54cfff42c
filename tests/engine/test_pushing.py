"""From a command to what the audience sees, and what is recorded about it."""

from __future__ import annotations

import asyncio

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    Command,
    EndCard,
    FireOffer,
    ProductDraft,
    PushCard,
    SetProductState,
)
from livestream_console.core.events import PushFailed, PushRequested, PushShown, PushUncertain
from livestream_console.core.money import Money
from livestream_console.core.shops.deals import RemoteDeal, moved
from livestream_console.core.shops.shop import Deal
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.source import Outcome
from tests.engine.conftest import Room
from tests.engine.fakes import comment, turns

TERMS = FlashSaleTerms(Money(3900, "CNY"), units=5, duration_s=60)


async def carry_out(room: Room, *commands: Command) -> None:
    for command in commands:
        outcome = await room.console.dispatch(command)
        assert outcome.rejected is None, outcome.rejected


async def open_shelf(room: Room) -> None:
    await room.console.start_show("show")
    draft = ProductDraft("A1", "cup", Money(5900, "CNY"), stock=10, keyword="A1")
    await carry_out(
        room,
        AddProducts(command_id="add", products=(draft,)),
        SetProductState(command_id="open", product="A1", state="open"),
    )
    room.console.frame()
    await turns()
    room.stage.states.clear()


def begin(room: Room, command: Command) -> asyncio.Task[Outcome]:
    return asyncio.ensure_future(room.console.dispatch(command))


async def test_a_plain_card_does_not_wait_for_the_disk_but_its_tick_does(room: Room) -> None:
    await open_shelf(room)
    room.journal.holding = True
    pushing = begin(room, PushCard(command_id="p1", product="A1"))
    await turns()
    assert room.stage.states[-1]["card"]["title"] == "cup"
    assert room.console.state.pushes.pushes["p1"].targets["overlay"] != "shown"
    assert not pushing.done()
    room.journal.commit()
    await turns()
    assert room.console.state.pushes.pushes["p1"].targets["overlay"] == "shown"
    room.journal.commit()
    assert (await pushing).rejected is None
    assert len(room.events(PushShown)) == 1


async def test_a_sale_is_shown_only_once_it_is_on_disk(room: Room) -> None:
    await open_shelf(room)
    await carry_out(room, ArmOffer(command_id="arm", offer="o1", product="A1", terms=TERMS))
    room.journal.holding = True
    firing = begin(room, FireOffer(command_id="fire", offer="o1"))
    for _ in range(30):
        room.pass_time(0.1, step_s=0.1)
        await turns()
    assert not any(state["flash_sale"] for state in room.stage.states)
    assert not firing.done()
    room.journal.holding = False
    room.journal.commit()
    await firing
    assert room.stage.states[-1]["flash_sale"]["price"] == "¥39"


async def test_a_code_is_shown_only_once_its_deal_is_on_disk_as_live(room: Room) -> None:
    await open_shelf(room)
    arm = ArmOffer(command_id="arm", offer="o1", product="A1", terms=TERMS)
    await carry_out(room, arm, FireOffer(command_id="fire", offer="o1"))
    ends_us = room.clock.now_us() + 60_000_000
    asked = Deal("LIVE-A", "discount", "cup", 0, ends_us, price=TERMS.price, code="LIVE-A")
    deal = RemoteDeal("o1/shop:a/0", "shop:a", "o1", asked, "A1")
    room.journal.holding = True
    taking = asyncio.ensure_future(room.console.take_in([moved(deal, "live", room.clock.now_us())]))
    for _ in range(5):
        room.pass_time(0.1, step_s=0.1)
        await turns()
    assert room.stage.states[-1]["flash_sale"]["codes"] == []
    room.journal.holding = False
    room.journal.commit()
    await taking
    room.pass_time(0.2, step_s=0.1)
    await turns()
    assert room.stage.states[-1]["flash_sale"]["codes"] == [[None, "LIVE-A"]]


async def test_a_plain_card_waits_while_a_price_is_not_on_disk(room: Room) -> None:
    await open_shelf(room)
    await carry_out(room, ArmOffer(command_id="arm", offer="o1", product="A1", terms=TERMS))
    room.journal.holding = True
    both = [
        begin(room, FireOffer(command_id="fire", offer="o1")),
        begin(room, PushCard(command_id="p1", product="A1")),
    ]
    await turns()
    assert not room.stage.states or room.stage.states[-1]["card"] is None
    room.journal.holding = False
    room.journal.commit()
    await asyncio.gather(*both)
    assert room.stage.states[-1]["card"]["price"] == "¥39"


async def test_every_outcome_is_a_fact(room: Room) -> None:
    await open_shelf(room)
    room.stage.clients = 0
    await carry_out(room, PushCard(command_id="p1", product="A1"))
    failed = room.events(PushFailed)
    assert [(e.push, e.reason, e.retryable) for e in failed] == [("p1", "no_client", True)]
    room.clock.advance(60)
    room.stage.clients, room.stage.mute = 1, True
    await carry_out(room, EndCard(command_id="e1", product="A1"), PushCard(command_id="p2", product="A1"))
    uncertain = room.events(PushUncertain)
    assert [(e.push, e.reason) for e in uncertain] == [("p2", "no_confirmation")]


async def test_a_command_id_is_carried_out_once(room: Room) -> None:
    await open_shelf(room)
    command = PushCard(command_id="p1", product="A1")
    await asyncio.gather(*(room.console.dispatch(command) for _ in range(3)))
    assert len(room.events(PushRequested)) == 1
    assert len(room.events(PushShown)) == 1


async def test_the_stage_follows_the_crowd_at_most_ten_times_a_second(room: Room) -> None:
    await open_shelf(room)
    await carry_out(
        room,
        ArmOffer(command_id="arm", offer="o1", product="A1", terms=TERMS),
        FireOffer(command_id="fire", offer="o1"),
    )
    room.stage.states.clear()
    sink = room.sink()
    for n in range(30):
        if n < 4:
            sink.offer([comment("A1+1", n, viewer=f"u{n}")])
        room.pass_time(0.033, step_s=0.033)
        await turns()
    assert room.stage.states[-1]["flash_sale"]["sold"] == 4
    assert 1 <= len(room.stage.states) <= 3


async def test_while_the_journal_fails_everything_is_kept_and_the_user_told_once(room: Room) -> None:
    await open_shelf(room)
    room.journal.fail("disk_full")
    sink = room.sink()
    sink.offer([comment("hello", n) for n in range(100)])
    outcome = await room.console.dispatch(PushCard(command_id="p1", product="A1"))
    assert (outcome.rejected, outcome.saved) == (None, False)
    room.pass_time(5)
    await turns()
    saved, recorded = room.console.saved_through
    assert recorded >= saved + 100
    assert room.notices.codes == ["journal_failing"]
    assert not room.events(PushShown), "no tick before the disk has it"
    room.journal.recover()
    room.pass_time(2)
    await turns()
    assert room.console.saved_through == (room.console.state.seq, room.console.state.seq)
    assert room.notices.codes == ["journal_failing", "journal_recovered"]
    assert len(room.events(PushShown)) == 1


async def test_while_a_sale_cannot_be_saved_the_stage_waits_without_piling_up(room: Room) -> None:
    await open_shelf(room)
    await carry_out(room, ArmOffer(command_id="arm", offer="o1", product="A1", terms=TERMS))
    room.journal.fail("disk_full")
    await room.console.dispatch(FireOffer(command_id="fire", offer="o1"))
    sink = room.sink()
    tasks = len(asyncio.all_tasks())
    for n in range(20):
        sink.offer([comment("hello", n)])
        room.pass_time(1)
        await turns()
    assert len(asyncio.all_tasks()) <= tasks
    assert not any(state["flash_sale"] for state in room.stage.states)


async def test_an_unfinished_push_is_finished_later(room: Room) -> None:
    await open_shelf(room)
    room.stage.mute = True
    pushing = begin(room, PushCard(command_id="p1", product="A1"))
    await turns()
    await pushing
    pushes = room.console.state.pushes.pushes
    pushes["p1"].targets["overlay"] = "requested"  # as a crash before the outcome leaves it
    room.stage.mute = False
    room.pass_time(16)
    await turns()
    assert pushes["p1"].targets["overlay"] == "shown"


async def test_a_card_that_nobody_saw_gets_its_tick_once_a_page_connects(room: Room) -> None:
    await open_shelf(room)
    room.stage.clients = 0
    await carry_out(room, PushCard(command_id="p1", product="A1"))
    room.pass_time(5)
    await turns()
    assert len(room.events(PushFailed)) == 1
    for clients in (1, 0, 1, 2):
        room.stage.clients = clients
        room.pass_time(2)
        await turns()
    assert [event.push for event in room.events(PushShown)] == ["p1"]
    assert len(room.events(PushFailed)) == 1
    assert room.console.state.pushes.pushes["p1"].targets == {"overlay": "shown"}


async def test_a_card_that_was_taken_away_meanwhile_gets_none(room: Room) -> None:
    await open_shelf(room)
    room.stage.clients = 0
    await carry_out(room, PushCard(command_id="p1", product="A1"))
    room.clock.advance(60)
    await carry_out(room, EndCard(command_id="e1", product="A1"))
    room.stage.clients = 1
    room.pass_time(2)
    await turns()
    assert room.events(PushShown) == []


async def test_a_page_that_leaves_again_while_painting_adds_no_second_failure(room: Room) -> None:
    await open_shelf(room)
    room.stage.clients = 0
    await carry_out(room, PushCard(command_id="p1", product="A1"))
    room.stage.clients = 1
    room.stage.on_present = lambda _: setattr(room.stage, "clients", 0)
    room.pass_time(1)
    await turns()
    assert len(room.events(PushFailed)) == 1
    assert room.console.state.pushes.pushes["p1"].targets == {"overlay": "failed"}
