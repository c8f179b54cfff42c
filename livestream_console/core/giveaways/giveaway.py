"""Giveaways: opened, closed, drawn, claimed or passed on to a reserve (protocol: draw.md).

Rule: terms, salt and commitment are in the journal before the first entry counts; nothing changes them later.
The secret does not stand in it: it comes with DrawGiveaway and is checked against the commitment.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

import msgspec

from livestream_console.core.commands import (
    CancelGiveaway,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    DrawGiveaway,
    ForfeitWinner,
    OpenGiveaway,
    Rejected,
)
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import GiveawayChanged
from livestream_console.core.facts import desk_fact
from livestream_console.core.giveaways import draw, drawing
from livestream_console.core.giveaways import terms as giveaway_terms
from livestream_console.core.giveaways.beacon import ORGANISER_TRUSTED
from livestream_console.core.giveaways.book import Asked, Giveaway, GiveawayState, share_a_room
from livestream_console.core.kept import Kept
from livestream_console.core.text import strict

REEL = 24
"""So many names pass on the wheel."""


# --- what follows from the journal ------------------------------------------------------------------------


def evolve(state: GiveawayState, recorded: Recorded, writers: int = 0) -> None:
    event = recorded.event
    assert isinstance(event, GiveawayChanged)
    if event.action == "opened":
        _open(state, event, recorded.time_us)
        state.writers = writers
        return
    giveaway = state.giveaways.get(event.giveaway)
    if giveaway is None:
        return
    match event.action:
        case "closed":
            if giveaway.status == "open":
                giveaway.status = "closed"
                giveaway.closed_us, giveaway.closed_seq = recorded.time_us, recorded.seq
                giveaway.n = len(giveaway.entrants)
            if giveaway.status == "closed":
                giveaway.root = event.root or giveaway.root
        case "drawn":
            _draw(giveaway, event, recorded.time_us)
        case "cancelled":
            giveaway.status, giveaway.reason = "cancelled", event.reason
            _let_go(giveaway)
        case "forfeited":
            _forfeit(giveaway, event, recorded.time_us)
        case "claimed":
            giveaway.claimed.extend(entry for _, _, entry in event.winners)
    if giveaway.status != "open" and event.giveaway in state.taking:
        state.taking.remove(event.giveaway)
    state.winners = {person[:2]: None for each in state.giveaways.values() for person in each.winners}


def _open(state: GiveawayState, event: GiveawayChanged, opened_us: int) -> None:
    """Take the terms over. They may come from an imported file, so nothing of a wrong type is believed."""
    rules = event.rules or {}
    try:
        asked = msgspec.convert(rules, Asked)
    except msgspec.ValidationError:
        asked = Asked()
    state.giveaways[event.giveaway] = Giveaway(
        giveaway=event.giveaway,
        rules=rules,
        rules_hash=draw.hash_rules(rules),
        commit=event.commit or "",
        salt=draw.unhex(event.salt or ""),
        asked=asked,
        phrase=strict(asked.phrase or ""),
        opened_us=opened_us,
    )
    if event.giveaway not in state.taking:
        state.taking.append(event.giveaway)


def _draw(giveaway: Giveaway, event: GiveawayChanged, drawn_us: int) -> None:
    giveaway.status, giveaway.drawn_us = "drawn", drawn_us
    giveaway.beacon, giveaway.digest = event.beacon or ORGANISER_TRUSTED, event.digest
    giveaway.drawn = list(event.winners)
    for _, _, entry in event.winners:
        entrant = giveaway.entrants.get(draw.unhex(entry))
        if entrant is not None:
            _, _, giveaway.names[entry], giveaway.rooms[entry] = entrant
    passing = islice(giveaway.entrants, 0, None, len(giveaway.entrants) // REEL + 1)
    giveaway.reel = [giveaway.entrants[entry][2] for entry in passing]
    _let_go(giveaway)


def _let_go(giveaway: Giveaway) -> None:
    giveaway.entrants, giveaway.grounds, giveaway.newcomers = Kept(), Kept(), []


def _forfeit(giveaway: Giveaway, event: GiveawayChanged, at_us: int) -> None:
    before = giveaway.winners
    giveaway.forfeited.extend(entry for _, _, entry in event.winners)
    for person in giveaway.winners:
        if person not in before:
            giveaway.moved_up[person[2]] = at_us


# --- what is decided live ---------------------------------------------------------------------------------


def decide(
    state: GiveawayState, command: Command, now_us: int, *, wheel: bool = True
) -> list[Observed] | Rejected:
    """Return the facts of a command about giveaways; ``wheel`` says whether its platforms allow one."""
    if isinstance(command, OpenGiveaway):
        return _refusal(state, command, now_us) or [_opened(command, now_us, wheel)]
    assert isinstance(command, CloseGiveaway | DrawGiveaway | CancelGiveaway | ForfeitWinner | ConfirmWinner)
    giveaway = state.giveaways.get(command.giveaway)
    if giveaway is None:
        return Rejected("unknown_giveaway")
    match command:
        case CloseGiveaway():
            if giveaway.status != "open":
                return Rejected("not_open")
            return [desk_fact(drawing.closed(giveaway, command.by), now_us)]
        case DrawGiveaway():
            refused = drawing.refusal(giveaway, command)
            return refused or [desk_fact(drawing.drawn(giveaway, command), command.drawn_us)]
        case CancelGiveaway():
            return _cancel(giveaway, command, now_us)
        case ForfeitWinner() | ConfirmWinner():
            return _settle(giveaway, command, now_us)


def tick(state: GiveawayState, now_us: int) -> list[Observed]:
    """Close every giveaway whose closing time has come."""
    due = (state.giveaways[name] for name in state.taking)
    return [
        desk_fact(drawing.closed(giveaway, None), now_us)
        for giveaway in due
        if giveaway.closes_us is not None and now_us >= giveaway.closes_us
    ]


def _refusal(state: GiveawayState, command: OpenGiveaway, now_us: int) -> Rejected | None:
    """Return why these terms cannot be published, or None."""
    terms = command.terms
    if command.giveaway in state.giveaways:
        return Rejected("giveaway_exists")
    for name in state.taking:
        other = state.giveaways[name]
        if share_a_room(other.asked.rooms, terms.rooms):
            return Rejected("another_open")
        if other.phrase and other.phrase == strict(terms.phrase):
            return Rejected("phrase_taken", {"phrase": terms.phrase})
    code = giveaway_terms.refusal(terms, command.round, now_us)
    if code is not None:
        return Rejected(code)
    if len(draw.unhex(command.salt)) != draw.SALT_BYTES or len(draw.unhex(command.commit)) != 32:
        return Rejected("bad_commit")
    return None


def _opened(command: OpenGiveaway, now_us: int, wheel: bool) -> Observed:
    rules: dict[str, Any] = giveaway_terms.publish(command.terms, command.round, now_us, wheel=wheel)
    change = GiveawayChanged(
        command.giveaway, "opened", rules=rules, salt=command.salt, commit=command.commit, by=command.by
    )
    return desk_fact(change, now_us)


def _cancel(giveaway: Giveaway, command: CancelGiveaway, now_us: int) -> list[Observed] | Rejected:
    if giveaway.status not in ("open", "closed"):
        return Rejected("already_drawn" if giveaway.status == "drawn" else "not_open")
    change = GiveawayChanged(giveaway.giveaway, "cancelled", by=command.by, reason=command.reason)
    return [desk_fact(change, now_us)]


def _settle(
    giveaway: Giveaway, command: ForfeitWinner | ConfirmWinner, now_us: int
) -> list[Observed] | Rejected:
    person = next((person for person in giveaway.winners if person[2] == command.entry), None)
    if person is None:
        return Rejected("not_a_winner")
    if command.entry in giveaway.claimed:
        return Rejected("already_claimed")
    if isinstance(command, ConfirmWinner):
        change = GiveawayChanged(giveaway.giveaway, "claimed", by=command.by, winners=(person,))
        return [desk_fact(change, now_us)]
    deadline_us = giveaway.deadline_us(command.entry)
    if command.reason == "overdue" and deadline_us is not None and now_us < deadline_us:
        return Rejected("claim_period_runs")
    change = GiveawayChanged(
        giveaway.giveaway, "forfeited", by=command.by, winners=(person,), reason=command.reason
    )
    return [desk_fact(change, now_us)]
