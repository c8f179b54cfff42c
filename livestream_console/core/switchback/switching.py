"""Switchbacks: planned and sealed, started, cued turn by turn, stopped or over.

Rule: cards, plan and secret are in the journal before the first card stands, and nothing changes them later.
No card is pushed without somebody pressing for it.
"""

from __future__ import annotations

from livestream_console.core.commands import (
    Command,
    CueSwitchback,
    PlanSwitchback,
    PushCard,
    Rejected,
    StartSwitchback,
    StopSwitchback,
)
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import SwitchbackChanged
from livestream_console.core.facts import desk_fact
from livestream_console.core.giveaways.draw import unhex
from livestream_console.core.goods import card
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.push import PushState
from livestream_console.core.switchback import plan
from livestream_console.core.switchback.book import Switchback, SwitchbackState
from livestream_console.core.switchback.plan import Design
from livestream_console.core.switchback.turns import is_unseen, standing_card

# --- what follows from the journal ------------------------------------------------------------------------


def evolve(state: SwitchbackState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, SwitchbackChanged)
    if event.action == "sealed":
        _seal(state, event, recorded.time_us)
        return
    one = state.switchbacks.get(event.switchback)
    if one is None or one.over_us is not None:
        return
    match event.action:
        case "started":
            if one.started_us is None:
                one.status, one.started_us = "running", recorded.time_us
        case "stopped" | "ended":
            one.status, one.over_us = event.action, recorded.time_us
            one.stopped_by, one.reason = event.by, event.reason
            state.open = None


def _seal(state: SwitchbackState, event: SwitchbackChanged, at_us: int) -> None:
    """Take a plan over. It may come from an imported file, so one whose seal is of another is left out."""
    if not event.a or not event.b or event.switchback in state.switchbacks:
        return
    design = Design(event.pairs or 0, event.block_s or 0, event.washout_s or 0)
    if not design.is_sound or event.seal != plan.seal(unhex(event.secret or ""), design):
        return
    state.switchbacks[event.switchback] = Switchback(
        event.switchback, event.a, event.b, design, event.secret or "", event.seal, at_us, event.by
    )
    state.open = event.switchback


# --- what is decided live ---------------------------------------------------------------------------------


def decide(
    state: SwitchbackState, shelf: ShelfState, pushes: PushState, limit: int, command: Command, now_us: int
) -> list[Observed] | Rejected:
    """Decide about a plan; its cards are put up with ``limit`` products explained at once."""
    if isinstance(command, PlanSwitchback):
        return _refusal(state, shelf, command) or [_sealed(command, now_us)]
    assert isinstance(command, StartSwitchback | CueSwitchback | StopSwitchback)
    one = state.switchbacks.get(command.switchback)
    if one is None or one.over_us is not None:
        return Rejected("no_switchback")
    match command:
        case StartSwitchback():
            if one.started_us is not None:
                return Rejected("already_done")
            first = _cards(shelf, pushes, limit, one.product(one.switches[0]), command, now_us)
            if isinstance(first, Rejected):
                return first
            return [_changed(one, "started", now_us, command.by), *first]
        case CueSwitchback():
            turn = one.now(now_us)
            if turn is None:
                return Rejected("no_switchback")
            return _cards(shelf, pushes, limit, one.product(turn), command, now_us) or Rejected(
                "already_done"
            )
        case StopSwitchback():
            return [_changed(one, "stopped", now_us, command.by, command.reason)]


def tick(state: SwitchbackState, now_us: int) -> list[Observed]:
    """End the one whose last block is over."""
    if state.open is None:
        return []
    one = state.switchbacks[state.open]
    return [_changed(one, "ended", now_us)] if one.ends_us is not None and now_us >= one.ends_us else []


def finish(state: SwitchbackState, by: str | None, now_us: int) -> list[Observed]:
    """Leave none open when the show ends."""
    if state.open is None:
        return []
    return [_changed(state.switchbacks[state.open], "stopped", now_us, by, "show_ended")]


def _refusal(state: SwitchbackState, shelf: ShelfState, command: PlanSwitchback) -> Rejected | None:
    if state.open is not None or command.switchback in state.switchbacks:
        return Rejected("switchback_open")
    if command.a == command.b:
        return Rejected("same_card")
    for product in (command.a, command.b):
        if product not in shelf.products:
            return Rejected("unknown_product", {"product": product})
    design = command.design
    if (
        not design.is_sound
        or design.pairs > plan.MOST_PAIRS
        or not plan.LEAST_BLOCK_S <= design.block_s <= plan.LONGEST_BLOCK_S
    ):
        return Rejected("bad_switchback")
    return None if len(unhex(command.secret)) == plan.SECRET_BYTES else Rejected("bad_switchback")


def _cards(
    shelf: ShelfState,
    pushes: PushState,
    limit: int,
    product: str,
    command: StartSwitchback | CueSwitchback,
    now_us: int,
) -> list[Observed] | Rejected:
    """Push the card whose turn it is; nothing where it stands already, unless no overlay showed it."""
    card_up = standing_card(pushes)
    if card_up is not None and card_up.product == product and not is_unseen(card_up):
        return []
    asked = PushCard(command_id=command.command_id, by=command.by, product=product)
    return card.explain(shelf, pushes, limit, asked, now_us)


def _sealed(command: PlanSwitchback, now_us: int) -> Observed:
    design = command.design
    event = SwitchbackChanged(
        command.switchback,
        "sealed",
        a=command.a,
        b=command.b,
        pairs=design.pairs,
        block_s=design.block_s,
        washout_s=design.washout_s,
        seal=plan.seal(unhex(command.secret), design),
        secret=command.secret,
        by=command.by,
    )
    return desk_fact(event, now_us)


def _changed(
    one: Switchback, action: str, now_us: int, by: str | None = None, reason: str | None = None
) -> Observed:
    return desk_fact(SwitchbackChanged(one.switchback, action, by=by, reason=reason), now_us)
