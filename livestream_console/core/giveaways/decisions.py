"""What commands about giveaways decide where claims, coupons, rooms or the overlay have a say too.

Its rule: a phrase means one thing at a time, and at most one giveaway stands before the audience.
"""

from __future__ import annotations

from livestream_console.core import push
from livestream_console.core.claims import claiming
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
from livestream_console.core.deciding import Decision, Decisions
from livestream_console.core.envelope import Observed
from livestream_console.core.events import PushRequested
from livestream_console.core.facts import desk_fact
from livestream_console.core.giveaways import giveaway
from livestream_console.core.giveaways import rules as giveaway_rules
from livestream_console.core.ids import OVERLAY
from livestream_console.core.offers import offer
from livestream_console.core.show import ShowState
from livestream_console.core.text import strict
from livestream_console.core.values import CouponTerms


def _open_giveaway(state: ShowState, command: OpenGiveaway, now_us: int) -> Decision:
    terms, grammar = command.terms, claiming.grammar_of(state.shelf, state.claims.rules)
    if grammar is not None and terms.phrase and grammar.parse(terms.phrase):
        return Rejected("phrase_is_claim", {"phrase": terms.phrase})
    for running in offer.running_offers(state.offers):
        coupon = running.terms.phrase if isinstance(running.terms, CouponTerms) else None
        if coupon and strict(coupon) == strict(terms.phrase):
            return Rejected("phrase_taken", {"phrase": terms.phrase})
    platforms = {platform for platform, _ in terms.rooms or state.rooms.rooms}
    wheel = giveaway_rules.allows_wheel(platforms)
    decision = giveaway.decide(state.giveaways, command, now_us, wheel=wheel)
    if isinstance(decision, Rejected):
        return decision
    return decision + _show_giveaway(state, command, now_us)


def _draw_giveaway(state: ShowState, command: DrawGiveaway, now_us: int) -> Decision:
    decision = giveaway.decide(state.giveaways, command, now_us)
    if isinstance(decision, Rejected):
        return decision
    return decision + _show_giveaway(state, command, now_us)


def _show_giveaway(state: ShowState, command: OpenGiveaway | DrawGiveaway, now_us: int) -> list[Observed]:
    """Put a giveaway or its winners before the audience in place of the one that is there."""
    request = PushRequested(
        command.command_id, "giveaway", offer=command.giveaway, target=OVERLAY, by=command.by
    )
    return [*_take_giveaways_away(state, command, now_us), desk_fact(request, now_us)]


def _cancel_giveaway(state: ShowState, command: CancelGiveaway, now_us: int) -> Decision:
    decision = giveaway.decide(state.giveaways, command, now_us)
    if isinstance(decision, Rejected):
        return decision
    return decision + _take_giveaways_away(state, command, now_us)


def _take_giveaways_away(state: ShowState, command: Command, now_us: int) -> list[Observed]:
    standing = push.standing_of(state.pushes, "giveaway")
    return [push.end(shown, now_us, by=command.by) for shown in standing]


def _settle(state: ShowState, command: Command, now_us: int) -> Decision:
    return giveaway.decide(state.giveaways, command, now_us)


GIVEAWAYS: Decisions = {
    OpenGiveaway: _open_giveaway,
    CloseGiveaway: _settle,
    DrawGiveaway: _draw_giveaway,
    CancelGiveaway: _cancel_giveaway,
    ForfeitWinner: _settle,
    ConfirmWinner: _settle,
}
