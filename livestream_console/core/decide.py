"""What the desk decides: from a command, from what was just recorded, and from the clock.

Its rule: deciding is pure and reads the state only; what was decided counts once it is recorded. A
command's facts carry ``<command id>/<n>`` as id, so that a command is never carried out twice, not even
across a crash. This module only routes.
"""

from __future__ import annotations

import msgspec

from livestream_console.core import rights
from livestream_console.core.claims import claiming, holds
from livestream_console.core.commands import (
    CancelGiveaway,
    ChaseUnpaid,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    DrawGiveaway,
    EnterCost,
    ExtendHold,
    ForfeitWinner,
    LeaveDeal,
    MarkClaimPaid,
    Rejected,
    ReleaseClaim,
    RestoreAllPrices,
    RestoreDeal,
    RetryDeal,
    StartShow,
    UndoPaid,
    UndoRelease,
)
from livestream_console.core.comments import questions
from livestream_console.core.deciding import Decision, books
from livestream_console.core.decisions import DECISIONS
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import (
    CommentPosted,
)
from livestream_console.core.giveaways import entering, giveaway
from livestream_console.core.goods import card
from livestream_console.core.goods.decisions import explain_limit
from livestream_console.core.offers import offering
from livestream_console.core.show import ShowState
from livestream_console.core.switchback import switching

_AFTER_SHOW = (
    ReleaseClaim,
    UndoRelease,
    ExtendHold,
    ChaseUnpaid,
    MarkClaimPaid,
    UndoPaid,
    CloseGiveaway,
    DrawGiveaway,
    CancelGiveaway,
    ConfirmWinner,
    ForfeitWinner,
    RetryDeal,
    LeaveDeal,
    RestoreDeal,
    RestoreAllPrices,
    EnterCost,
)
"""What remains to be settled when the stream is over."""


def decide(state: ShowState, command: Command, now_us: int) -> Decision:
    """Return the facts that the command makes, or why it makes none."""
    if command.command_id in state.done:
        return Rejected("already_done")
    if state.started_us is None and not isinstance(command, StartShow):
        return Rejected("no_show")
    if state.ended_us is not None and not isinstance(command, _AFTER_SHOW):
        return Rejected("show_ended")
    if not rights.may(command.by, command):
        return Rejected("not_allowed", {"by": command.by})
    decision = DECISIONS[type(command)](state, command, now_us)
    if isinstance(decision, Rejected):
        return Rejected(decision.code, state.shelf.numbered(decision.params))
    return [
        msgspec.structs.replace(fact, id=f"{command.command_id}/{n}") if fact.id is None else fact
        for n, fact in enumerate(decision)
    ]


def react(state: ShowState, recorded: Recorded, now_us: int) -> list[Observed]:
    """Return what follows from an event: a comment's claims, else, unless it is an entry, its question."""
    event = recorded.event
    if type(event) is not CommentPosted or state.ended_us is not None:
        return []
    if recorded.viewer is not None and "staff" in recorded.viewer.roles:
        return []  # our own post, read back from the room
    grammar = claiming.grammar_of(state.shelf, state.claims.rules)
    if grammar is not None and grammar.may_claim(event.text):
        claims = claiming.react(books(state), recorded, event, now_us)
        if claims:
            return claims
    coupons = offering.hand_out(state.offers, recorded, event, now_us)
    if coupons is not None:
        return coupons
    if entering.is_entry(state.giveaways, recorded, event.text):
        return []
    return questions.react(state.questions, state.shelf, recorded, event, now_us)


def tick(state: ShowState, now_us: int) -> list[Observed]:
    """Return what has fallen due. What follows from that falls due at the next tick."""
    return [
        *card.tick(state.shelf, state.pushes, explain_limit(state), now_us),
        *offering.tick(state.offers, state.shelf, state.stock, state.pushes, now_us),
        *holds.tick(books(state), now_us),
        *giveaway.tick(state.giveaways, now_us),
        *switching.tick(state.switchbacks, now_us),
    ]
