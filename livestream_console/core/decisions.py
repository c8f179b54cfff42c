"""What each command decides, where more than one rule book has a say; else which one it goes to.

Its rule: one function a command, and nothing in it that a rule book could know by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from livestream_console.core import (
    acting,
    card,
    claiming,
    giveaway,
    moderating,
    offer,
    push,
    questions,
    shelf,
    stock,
)
from livestream_console.core.claiming import Books
from livestream_console.core.commands import (
    ActInRoom,
    AddClaim,
    AddProducts,
    AnswerQuestion,
    ApproveHeld,
    ArmFlashSale,
    CancelGiveaway,
    ChangeStock,
    ClearStage,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    DrawGiveaway,
    DropQuestion,
    EndCard,
    EndFlashSale,
    EndShow,
    FireFlashSale,
    ForfeitWinner,
    HideComment,
    HoldComment,
    MarkClaimPaid,
    MoveProduct,
    MuteViewer,
    OpenGiveaway,
    PinComment,
    PlaceMark,
    PushCard,
    Rejected,
    ReleaseClaim,
    RestrictViewer,
    SetProductState,
    StartShow,
    TakeHeld,
    TakeQuestion,
    UndoFlashSale,
    UndoModeration,
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
from livestream_console.core.show import ShowState

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
    for name in state.offers.running.values():
        sale = state.offers.offers[name]
        facts += offer.finish(sale, state.pushes, now_us, reason="show_ended", by=command.by)
    facts += card.take_away(state.shelf, state.pushes, command.by, now_us)
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
    refusal = shelf.refuse_products(state.shelf, command, state.currency)
    for draft in command.products:
        if draft.product in state.offers.running:
            refusal = refusal or Rejected("sale_running", {"product": draft.product})
        refusal = refusal or stock.refuse_draft(state.stock, draft)
    return refusal or shelf.put_on_shelf(state.shelf, command.products, command.by, now_us)


def _move(state: ShowState, command: MoveProduct, now_us: int) -> Decision:
    return shelf.move(state.shelf, command.product, command.index, command.by, now_us)


def _set_state(state: ShowState, command: SetProductState, now_us: int) -> Decision:
    refusal = shelf.refuse_state(state.shelf, command.product, command.state)
    if refusal is None and command.product in state.offers.running and command.state not in shelf.CLAIMABLE:
        refusal = Rejected("sale_running", {"product": command.product})
    if refusal is not None:
        return refusal
    facts: list[Observed] = []
    if state.shelf.explaining == command.product:
        facts = card.take_away(state.shelf, state.pushes, command.by, now_us, but=command.product)
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
    return [shelf.restock(state.shelf, command.product, command.variant, command.stock, command.by, now_us)]


def _push_card(state: ShowState, command: PushCard, now_us: int) -> Decision:
    return card.explain(state.shelf, state.pushes, command, now_us)


def _end_card(state: ShowState, command: EndCard, now_us: int) -> Decision:
    return card.stop_explaining(state.shelf, state.pushes, command, now_us)


# --- flash sales --------------------------------------------------------------------------------------------


def _arm(state: ShowState, command: ArmFlashSale, now_us: int) -> Decision:
    return offer.arm(state.offers, state.shelf, state.stock, command, now_us)


def _fire(state: ShowState, command: FireFlashSale, now_us: int) -> Decision:
    return offer.fire(state.offers, state.shelf, command.offer, command.by, now_us)


def _stop_sale(state: ShowState, command: EndFlashSale | UndoFlashSale, now_us: int) -> Decision:
    undone = isinstance(command, UndoFlashSale)
    return offer.stop(state.offers, state.pushes, command.offer, command.by, now_us, undone=undone)


# --- giveaways ----------------------------------------------------------------------------------------------


def _open_giveaway(state: ShowState, command: OpenGiveaway, now_us: int) -> Decision:
    grammar = state.shelf.grammar
    if grammar is not None and grammar.parse(command.phrase):
        return Rejected("phrase_is_claim", {"phrase": command.phrase})
    decision = giveaway.decide(state.giveaways, command, now_us)
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


def _add_claim(state: ShowState, command: AddClaim, now_us: int) -> Decision:
    return claiming.add(books(state), command, now_us)


def _release_claim(state: ShowState, command: ReleaseClaim, now_us: int) -> Decision:
    return claiming.release(state.claims, command, now_us)


def _mark_paid(state: ShowState, command: MarkClaimPaid, now_us: int) -> Decision:
    return claiming.mark_paid(state.claims, command, now_us)


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
    ArmFlashSale: _arm,
    FireFlashSale: _fire,
    EndFlashSale: _stop_sale,
    UndoFlashSale: _stop_sale,
    OpenGiveaway: _open_giveaway,
    CloseGiveaway: _giveaway,
    DrawGiveaway: _draw_giveaway,
    CancelGiveaway: _cancel_giveaway,
    ForfeitWinner: _giveaway,
    ConfirmWinner: _giveaway,
    AddClaim: _add_claim,
    ReleaseClaim: _release_claim,
    MarkClaimPaid: _mark_paid,
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
