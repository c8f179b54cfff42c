"""A show goes on after a crash at any event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    CloseGiveaway,
    Command,
    FireOffer,
    ProductDraft,
    PushCard,
    SetProductState,
    UndoOffer,
)
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import GapClosed, GapOpened, PushRequested, PushShown
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.state_bytes import state_hash
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine import checkpoints as checkpoints_module
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.restore import restore
from tests.core.giveaways.drafts import terms
from tests.engine.conftest import Room
from tests.engine.fakes import MemoryJournal, ScriptedFeed, comment, turns

PRICE = Money(5900, "CNY")
MakeRoom = Callable[..., Room]


async def carry_out(room: Room, *commands: Command) -> None:
    for command in commands:
        outcome = await room.console.dispatch(command)
        assert outcome.rejected is None, outcome.rejected


async def flash_sale(room: Room, ending: str) -> list[Recorded]:
    """Play a sale with a crowd from shelf to end and return everything that was recorded."""
    show = await room.console.start_show("show")
    feed = ScriptedFeed()
    room.console.add_feed(feed)
    await turns()
    assert feed.sink is not None
    feed.sink.live()
    draft = ProductDraft("A1", "cup", PRICE, stock=10, keyword="A1")
    terms = FlashSaleTerms(Money(3900, "CNY"), units=3, countdown_s=3, duration_s=10)
    await carry_out(
        room,
        AddProducts(command_id="add", products=(draft,)),
        SetProductState(command_id="open", product="A1", state="open"),
        PushCard(command_id="card", product="A1"),
        ArmOffer(command_id="arm", offer="o1", product="A1", terms=terms),
        FireOffer(command_id="fire", offer="o1"),
    )
    for n in range(16):
        if n == 6 and ending == "undone":
            await carry_out(room, UndoOffer(command_id="undo", offer="o1"))
        feed.sink.offer([comment("A1+1" if n % 4 == 3 else "hello", n, viewer=f"u{n}")])
        room.pass_time(1)
        await turns()
    await room.console.stop()
    return room.journal.events[show]


@pytest.mark.parametrize("ending", ["time", "undone"])
async def test_a_crash_at_any_event_leaves_the_right_price_and_no_push_twice(
    room: Room, make_room: MakeRoom, ending: str
) -> None:
    written = await flash_sale(room, ending)
    show = written[0].show
    assert len(written) > 40
    for cut in range(1, len(written) + 1):
        clock = ManualClock(written[cut - 1].received_us)
        again = make_room(MemoryJournal(written[:cut]), clock)
        await again.console.resume(show)
        for _ in range(40):
            again.pass_time(1)
            await turns(4)
        state = again.console.state
        product = state.shelf.products.get("A1")
        assert product is None or product.price == PRICE, f"cut after {cut}: {written[cut - 1].event}"
        assert not any(sale.phase in ("live", "countdown") for sale in state.offers.offers.values())
        assert again.stage.states[-1]["flash_sale"] is None
        for kind in (PushRequested, PushShown):
            pushes = [event.push for event in again.events(kind)]
            assert len(pushes) == len(set(pushes)), f"cut after {cut}: doubled"
        unsettled = [p for p in state.pushes.pushes.values() if "requested" in p.targets.values()]
        assert not unsettled, f"cut after {cut}"
        again_folded = await restore(again.journal, show, 10**9, People(again.journal.people(show)))
        assert state_hash(again_folded) == state_hash(state)
        await again.console.stop()


async def test_the_absence_is_a_gap_that_the_first_frame_closes(room: Room, make_room: MakeRoom) -> None:
    written = await flash_sale(room, "time")
    last_us = max(r.received_us for r in written if r.id is not None and r.platform == "twitch")
    clock = ManualClock(last_us + 60_000_000)
    again = make_room(MemoryJournal(written), clock)
    await again.console.resume(written[0].show)
    (opened,) = again.events(GapOpened)
    assert (opened.reason, opened.from_us, opened.feed) == ("desk_down", last_us, "twitch:room")
    feed = ScriptedFeed()
    again.console.add_feed(feed)
    await turns()
    assert feed.sink is not None
    feed.sink.live()
    # The platform sends its last two again.
    feed.sink.offer([comment("A1+1", 15, viewer="u15"), comment("hello", 99)])
    again.console.frame()
    (closed,) = again.events(GapClosed)
    assert (closed.gap, closed.to_us) == (opened.gap, clock.now_us())
    ids = [r.id for r in again.journal.events[written[0].show] if r.platform == "twitch"]
    assert ids.count("m15") == 1
    assert ids.count("m99") == 1


async def test_an_unknown_show_is_not_resumed(room: Room) -> None:
    with pytest.raises(LookupError):
        await room.console.resume("nowhere")
    assert room.console.state.show == ""


async def test_a_second_crash_in_the_same_gap_opens_no_other(room: Room, make_room: MakeRoom) -> None:
    written = await flash_sale(room, "time")
    once = make_room(MemoryJournal(written), ManualClock(written[-1].received_us + 10_000_000))
    await once.console.resume(written[0].show)
    await once.console.stop()
    twice = make_room(once.journal, ManualClock(written[-1].received_us + 20_000_000))
    await twice.console.resume(written[0].show)
    assert len(twice.events(GapOpened)) == 1


async def test_a_resume_from_a_checkpoint_equals_a_full_fold(
    room: Room, make_room: MakeRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints_module, "CHECKPOINT_EVERY", 20)
    written = await flash_sale(room, "time")
    show = written[0].show
    assert len(room.journal.checkpoints[show]) >= 2
    people = People(room.journal.people(show))
    from_checkpoint = await restore(room.journal, show, 10**9, people)
    assert "words" in from_checkpoint.shelf.__dict__  # made where nobody waits for it
    straight = await restore(MemoryJournal(written), show, 10**9, people)
    assert state_hash(from_checkpoint) == state_hash(straight)


async def test_a_promised_draw_survives_a_crash(room: Room, make_room: MakeRoom) -> None:
    show = await room.console.start_show("show")
    outcome = await room.console.open_giveaway(terms(phrase="I want it", reserves=1))
    assert outcome.rejected is None, outcome.rejected
    (giveaway,) = room.console.state.giveaways.giveaways
    sink = room.sink()
    sink.offer([comment("i  want it", n, viewer=f"u{n}") for n in range(20)])
    room.console.frame()

    again = make_room(room.journal, room.clock)
    again.vault.secrets = dict(room.vault.secrets)  # the keyring outlives the process
    await again.console.resume(show)
    await carry_out(again, CloseGiveaway(command_id="close", giveaway=giveaway))
    drawn = await again.console.draw_giveaway(giveaway)
    assert drawn.rejected is None, drawn.rejected
    audit = await again.console.audit(giveaway)
    assert (audit["n"], len(audit["winners"]), len(audit["reserves"])) == (20, 1, 1)
    assert (await again.console.draw_giveaway(giveaway)).rejected is not None


async def test_without_its_secret_a_draw_is_refused_in_words(room: Room) -> None:
    await room.console.start_show("show")
    outcome = await room.console.draw_giveaway("unknown")
    assert outcome.rejected is not None
    assert outcome.rejected.code == "secret_missing"
