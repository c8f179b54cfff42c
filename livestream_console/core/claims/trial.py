"""A dry run of claims: what comments would claim on a shelf, and why not.

Its rule: nothing is decided here. The comments go through the same fold and the same decisions as on air, in
a show of their own that nobody keeps.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator

import msgspec

from livestream_console.core import decide
from livestream_console.core.claims.claim import ClaimState
from livestream_console.core.claims.claiming import grammar_of
from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands import AddProducts, PushCard, Rejected, SetClaimRules, StartShow
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import ClaimDecided, CommentPosted
from livestream_console.core.evolve import evolve
from livestream_console.core.goods import shelf
from livestream_console.core.goods.stock import StockState
from livestream_console.core.offers.offer import OfferState, running_offers
from livestream_console.core.show import ShowState, new_state


class Tried(msgspec.Struct, frozen=True):
    """One comment. ``why`` says why it claims nothing at all: no_keyword, question or talk."""

    comment: Observed
    claims: tuple[ClaimDecided, ...]
    why: str | None = None


class NotTried(Exception):
    """The shelf or the rules cannot be used; ``rejected`` says why."""

    def __init__(self, rejected: Rejected) -> None:
        super().__init__(rejected.code)
        self.rejected = rejected


class Trial:
    """A show in which comments are tried, one after the other."""

    def __init__(self, state: ShowState) -> None:
        self._state = state

    @classmethod
    def of_show(cls, running: ShowState) -> Trial:
        """Try on the shelf of a show, with its rules and offers and with what is left there now."""
        state = new_state(running.show)
        state.started_us, state.currency = running.now_us, running.currency
        state.shelf = copy.deepcopy(running.shelf)
        state.stock = StockState(copy.deepcopy(running.stock.accounts))
        offers = copy.deepcopy(running_offers(running.offers))
        state.offers = OfferState({offer.offer: offer for offer in offers}, list(running.offers.running))
        state.moderation = running.moderation
        state.claims = ClaimState(rules=running.claims.rules)
        return cls(state)

    @classmethod
    def of_catalogue(cls, products: AddProducts, rules: ClaimRules, explain: str | None = None) -> Trial:
        """Try on products that are all open; raise NotTried."""
        trial = cls(new_state("trial"))
        currency = products.products[0].price.currency if products.products else "CNY"
        trial._ask(StartShow(command_id="start", title="", currency=currency))
        trial._ask(products)
        for product in trial._state.shelf.order:
            trial._record(shelf.change_state(product, "open", None, 0))
        if rules != ClaimRules():
            trial._ask(SetClaimRules(command_id="rules", rules=rules))
        if explain is not None:
            trial._ask(PushCard(command_id="explain", product=explain))
        return trial

    def run(self, comments: Iterable[Observed]) -> Iterator[Tried]:
        """Yield what each comment claims; holds run out by the comments' own clock."""
        now_us = 0
        for comment in comments:
            now_us = max(now_us, comment.at_us or comment.received_us or 0)
            self._pass_time(now_us)
            yield self._try(comment, now_us)

    def _pass_time(self, to_us: int) -> None:
        """Tick at every deadline on the way, as the clock would have."""
        deadlines = self._state.claims.deadlines
        while deadlines and deadlines[0][0] <= to_us:
            self._tick(deadlines[0][0])
        self._tick(to_us)

    def _tick(self, now_us: int) -> None:
        while due := decide.tick(self._state, now_us):
            for fact in due:
                self._record(fact)

    def _try(self, comment: Observed, now_us: int) -> Tried:
        event = comment.event
        assert isinstance(event, CommentPosted)
        recorded = self._record(comment)
        facts = decide.react(self._state, recorded, now_us)
        for fact in facts:
            self._record(fact)
        claims = tuple(fact.event for fact in facts if isinstance(fact.event, ClaimDecided))
        if claims:
            return Tried(comment, claims)
        grammar = grammar_of(self._state.shelf, self._state.claims.rules)
        return Tried(comment, (), "no_keyword" if grammar is None else grammar.why_not(event.text))

    def _ask(self, command: StartShow | AddProducts | SetClaimRules | PushCard) -> None:
        decision = decide.decide(self._state, command, 0)
        if isinstance(decision, Rejected):
            raise NotTried(decision)
        for fact in decision:
            self._record(fact)

    def _record(self, fact: Observed) -> Recorded:
        state = self._state
        recorded = fact.recorded(state.seq + 1, state.show, fact.received_us or fact.at_us or 0)
        evolve(state, recorded)
        return recorded
