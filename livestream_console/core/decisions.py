"""What each command decides, where more than one rule book has a say; else which one it goes to.

Its rule: one function a command, and nothing in it that a rule book could know by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from livestream_console.core import (
    acting,
    card,
    claim_deeds,
    claiming,
    explaining,
    giveaway,
    giveaway_rules,
    keywords,
    linking,
    moderating,
    offer,
    offering,
    push,
    questions,
    selling,
    shelf,
    shelving,
    stock,
    unpaid,
)
from livestream_console.core.allotting import Books
from livestream_console.core.commands import (
    ActInRoom,
    AddClaim,
    AddProducts,
    AnswerQuestion,
    ApproveHeld,
    ArmOffer,
    CancelGiveaway,
    ChangeStock,
    ChaseUnpaid,
    ClearStage,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    DrawGiveaway,
    DropQuestion,
    EndCard,
    EndOffer,
    EndShow,
    ExtendHold,
    FireOffer,
    ForfeitWinner,
    HideComment,
    HoldComment,
    LeaveDeal,
    LinkProduct,
    MarkClaimPaid,
    MoveProduct,
    MuteViewer,
    OpenGiveaway,
    PinComment,
    PlaceMark,
    ProductDraft,
    PushCard,
    Rejected,
    ReleaseClaim,
    RestoreAllPrices,
    RestrictViewer,
    RetryDeal,
    SetClaimRules,
    SetProductState,
    SetShelfRules,
    StartShow,
    TakeHeld,
    TakeQuestion,
    UndoModeration,
    UndoOffer,
    UndoRelease,
    UnqueueCard,
)
from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    CommentPinned,
    MarkPlaced,
    PushRequested,
    ShowEnded,
    ShowStarted,
)
from livestream_console.core.facts import desk_fact
from livestream_console.core.ids import OVERLAY
from livestream_console.core.offer_checks import Known
from livestream_console.core.shelf import ShelfState
from livestream_console.core.show import ShowState
from livestream_console.core.text import strict
from livestream_console.core.values import CouponTerms, FlashSaleTerms

Decision = list[Observed] | Rejected


def books(state: ShowState) -> Books:
    return Books(state.claims, state.shelf, state.stock, state.offers, state.moderation)


# --- the show -----------------------------------------------------------------------------------------------


def _start_show(state: ShowState, command: StartShow, now_us: int) -> Decision:
    if state.started_us is not None:
        return Rejected("already_done")
    return [desk_fact(ShowStarted(command.title, command.currency), now_us)]


def _end_show(state: ShowState, command: EndShow, now_us: int) -> Decision:
    """Leave no price of a sale and no card behind; holds and giveaways may still be settled."""
    facts: list[Observed] = []
    for running in offer.running_offers(state.offers):
        facts += offering.finish(running, state.pushes, now_us, reason="show_ended", by=command.by)
    facts += card.end_all(state.shelf, state.pushes, command.by, now_us)
    return [*facts, desk_fact(ShowEnded(state.title), now_us)]


def _mark(state: ShowState, command: PlaceMark, now_us: int) -> Decision:
    return [desk_fact(MarkPlaced(command.text), now_us)]


def _pin(state: ShowState, command: PinComment, now_us: int) -> Decision:
    if command.seq is None:
        if state.pinned is None:
            return Rejected("already_done")
        return [desk_fact(CommentPinned(action="unpin", by=command.by), now_us)]
    event = CommentPinned(str(command.seq), command.text, command.name, by=command.by)
    return [desk_fact(event, now_us)]


def _clear(state: ShowState, command: ClearStage, now_us: int) -> Decision:
    return card.clear_stage(state.pushes, state.pinned is not None, command, now_us)


# --- the shelf ----------------------------------------------------------------------------------------------


def _add_products(state: ShowState, command: AddProducts, now_us: int) -> Decision:
    refusal = shelving.refuse_products(state.shelf, command, state.currency)
    for draft in command.products:
        known = state.shelf.products.get(draft.product)
        selling = bool(offer.running_on(state.offers, draft.product))
        refusal = refusal or shelving.refuse_edit(known, draft, selling=selling)
        refusal = refusal or stock.refuse_draft(state.stock, draft) or _refuse_variants(state, draft)
    return (
        refusal
        or _refuse_phrase(state, command)
        or shelving.put_on_shelf(state.shelf, command.products, command.by, now_us)
    )


def _refuse_variants(state: ShowState, draft: ProductDraft) -> Rejected | None:
    """Refuse to drop a variant of which units are held or sold."""
    known = state.shelf.products.get(draft.product)
    kept = {variant.variant for variant in draft.variants}
    for variant in known.variants if known is not None else ():
        if variant.variant not in kept and stock.committed(state.stock, draft.product, variant.variant):
            return Rejected("variant_promised", {"product": draft.product, "variant": variant.variant})
    return None


def _refuse_phrase(state: ShowState, command: AddProducts) -> Rejected | None:
    """Refuse a keyword that would claim with the phrase of a giveaway that takes entries."""
    entries = keywords.entries_of(ShelfState(), command.products)
    for taking in state.giveaways.taking:
        phrase = state.giveaways.giveaways[taking].phrase
        product = keywords.claims_phrase(entries, phrase) if phrase else None
        if product is not None:
            return Rejected("keyword_is_phrase", {"product": product})
    return None


def _move(state: ShowState, command: MoveProduct, now_us: int) -> Decision:
    return shelving.move(state.shelf, command.product, command.index, command.by, now_us)


def _set_state(state: ShowState, command: SetProductState, now_us: int) -> Decision:
    refusal = shelving.refuse_state(state.shelf, command.product, command.state)
    if (
        refusal is None
        and offer.running_on(state.offers, command.product)
        and command.state not in shelf.CLAIMABLE
    ):
        refusal = Rejected("sale_running", {"product": command.product})
    if refusal is not None:
        return refusal
    facts = card.end_cards(state.pushes, command.by, now_us, about=command.product)
    return [*facts, shelf.change_state(command.product, command.state, command.by, now_us)]


def _change_stock(state: ShowState, command: ChangeStock, now_us: int) -> Decision:
    product = state.shelf.products.get(command.product)
    if product is None:
        return Rejected("unknown_product", {"product": command.product})
    if command.variant is not None and command.variant not in {v.variant for v in product.variants}:
        return Rejected("unknown_variant", {"product": command.product})
    refusal = stock.refuse_stock(state.stock, command.product, command.variant, command.stock)
    if refusal is not None:
        return refusal
    wanted = (command.product, command.variant, command.stock)
    return [shelving.restock(state.shelf, *wanted, command.by, now_us)]


def _push_card(state: ShowState, command: PushCard, now_us: int) -> Decision:
    return card.explain(state.shelf, state.pushes, command, now_us)


def _unqueue_card(state: ShowState, command: UnqueueCard, now_us: int) -> Decision:
    return explaining.unqueue(state.shelf, command, now_us)


def _set_shelf_rules(state: ShowState, command: SetShelfRules, now_us: int) -> Decision:
    return shelving.set_rules(state.shelf, command, now_us)


def _end_card(state: ShowState, command: EndCard, now_us: int) -> Decision:
    return card.stop_explaining(state.shelf, state.pushes, command, now_us)


# --- offers -------------------------------------------------------------------------------------------------


def _arm(state: ShowState, command: ArmOffer, now_us: int) -> Decision:
    overlap = None
    if isinstance(command.terms, FlashSaleTerms) and command.product is not None:
        overlap = selling.refuse_overlap(state.selling, state.shelf, command.product, command.terms.shops)
    return overlap or offering.arm(known_of(state, now_us), command)


def known_of(state: ShowState, now_us: int) -> Known:
    """Return what an offer is looked at by before it is armed."""
    taking = state.giveaways.open
    phrase = taking.phrase if taking is not None else None
    return Known(state.shelf, state.stock, state.offers, state.currency, now_us, phrase)


def _fire(state: ShowState, command: FireOffer, now_us: int) -> Decision:
    return offering.fire(state.offers, state.shelf, command.offer, command.by, now_us)


def _stop_offer(state: ShowState, command: EndOffer | UndoOffer, now_us: int) -> Decision:
    undone = isinstance(command, UndoOffer)
    return offering.stop(state.offers, state.pushes, command.offer, command.by, now_us, undone=undone)


# --- giveaways ----------------------------------------------------------------------------------------------


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


def _giveaway(state: ShowState, command: Command, now_us: int) -> Decision:
    return giveaway.decide(state.giveaways, command, now_us)


# --- claims and viewers -------------------------------------------------------------------------------------


def _set_claim_rules(state: ShowState, command: SetClaimRules, now_us: int) -> Decision:
    return claim_deeds.set_rules(state.claims, command, now_us)


def _add_claim(state: ShowState, command: AddClaim, now_us: int) -> Decision:
    return claim_deeds.add(books(state), command, now_us)


def _release_claim(state: ShowState, command: ReleaseClaim, now_us: int) -> Decision:
    return claim_deeds.release(state.claims, command, now_us)


def _undo_release(state: ShowState, command: UndoRelease, now_us: int) -> Decision:
    return claim_deeds.undo_release(books(state), command, now_us)


def _extend_hold(state: ShowState, command: ExtendHold, now_us: int) -> Decision:
    return claim_deeds.extend(state.claims, command, now_us)


def _mark_paid(state: ShowState, command: MarkClaimPaid, now_us: int) -> Decision:
    return claim_deeds.mark_paid(books(state), command, now_us)


def _chase(state: ShowState, command: ChaseUnpaid, now_us: int) -> Decision:
    return unpaid.chase(state.claims, command, now_us)


def _moderate(state: ShowState, command: moderating.Command, now_us: int) -> Decision:
    return moderating.decide(state.moderation, command, now_us)


def _question(
    state: ShowState, command: TakeQuestion | AnswerQuestion | DropQuestion, now_us: int
) -> Decision:
    return questions.decide(state.questions, command, now_us)


DECISIONS: dict[type[Command], Callable[[ShowState, Any, int], Decision]] = {
    StartShow: _start_show,
    EndShow: _end_show,
    PlaceMark: _mark,
    ActInRoom: lambda state, command, now_us: acting.decide(command, now_us),
    PinComment: _pin,
    ClearStage: _clear,
    AddProducts: _add_products,
    MoveProduct: _move,
    SetProductState: _set_state,
    ChangeStock: _change_stock,
    PushCard: _push_card,
    EndCard: _end_card,
    UnqueueCard: _unqueue_card,
    SetShelfRules: _set_shelf_rules,
    LinkProduct: lambda state, command, now_us: linking.link(state.shelf, command, now_us),
    RetryDeal: lambda state, command, now_us: selling.retry(state.selling, command, now_us),
    LeaveDeal: lambda state, command, now_us: selling.leave(state.selling, command, now_us),
    RestoreAllPrices: lambda state, command, now_us: selling.restore_all(state.selling, command, now_us),
    ArmOffer: _arm,
    FireOffer: _fire,
    EndOffer: _stop_offer,
    UndoOffer: _stop_offer,
    OpenGiveaway: _open_giveaway,
    CloseGiveaway: _giveaway,
    DrawGiveaway: _draw_giveaway,
    CancelGiveaway: _cancel_giveaway,
    ForfeitWinner: _giveaway,
    ConfirmWinner: _giveaway,
    AddClaim: _add_claim,
    ReleaseClaim: _release_claim,
    UndoRelease: _undo_release,
    ExtendHold: _extend_hold,
    MarkClaimPaid: _mark_paid,
    SetClaimRules: _set_claim_rules,
    ChaseUnpaid: _chase,
    RestrictViewer: _moderate,
    HideComment: _moderate,
    HoldComment: _moderate,
    TakeHeld: _moderate,
    ApproveHeld: _moderate,
    MuteViewer: _moderate,
    UndoModeration: _moderate,
    TakeQuestion: _question,
    AnswerQuestion: _question,
    DropQuestion: _question,
}
