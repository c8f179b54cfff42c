"""What commands about the shelf decide where stock, sales, cards or giveaways have a say too.

Its rule: nothing is changed under what was promised with it: held units, a running sale, an open phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from livestream_console.core.claims import keywords
from livestream_console.core.commands import (
    AddProducts,
    ChangeStock,
    EndCard,
    LinkProduct,
    MoveProduct,
    ProductDraft,
    PushCard,
    Rejected,
    SetProductState,
    SetShelfRules,
    UnqueueCard,
)
from livestream_console.core.deciding import Decision, Decisions
from livestream_console.core.goods import card, explaining, shelf, shelving, stock
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.offers import offer
from livestream_console.core.rooms import streaming
from livestream_console.core.shops import linking
from livestream_console.core.show import ShowState


def _add_products(state: ShowState, command: AddProducts, now_us: int) -> Decision:
    if not command.products:
        return Rejected("no_products")
    refusal = next(filter(None, refusals(state, command.products)), None)
    return refusal or shelving.put_on_shelf(state.shelf, command.products, command.by, now_us)


def refusals(state: ShowState, drafts: Sequence[ProductDraft]) -> Iterator[Rejected | None]:
    """Look products over that shall go up together: yield for each why it cannot, or None.

    One at a time, so that whoever has thousands need not wait for all of them at once.
    """
    for draft, refusal in zip(drafts, shelving.refusals(state.shelf, drafts, state.currency), strict=True):
        known = state.shelf.products.get(draft.product)
        selling = bool(offer.running_on(state.offers, draft.product))
        yield (
            refusal
            or shelving.refuse_edit(known, draft, selling=selling)
            or stock.refuse_draft(state.stock, draft)
            or _refuse_variants(state, draft)
            or _refuse_phrase(state, draft)
        )


def _refuse_variants(state: ShowState, draft: ProductDraft) -> Rejected | None:
    """Refuse to drop a variant of which units are held or sold."""
    known = state.shelf.products.get(draft.product)
    kept = {variant.variant for variant in draft.variants}
    for variant in known.variants if known is not None else ():
        if variant.variant not in kept and stock.committed(state.stock, draft.product, variant.variant):
            return Rejected("variant_promised", {"product": draft.product, "variant": variant.variant})
    return None


def _refuse_phrase(state: ShowState, draft: ProductDraft) -> Rejected | None:
    """Refuse a keyword that would claim with the phrase of a giveaway that takes entries."""
    if not state.giveaways.taking:
        return None
    entries = keywords.entries_of(ShelfState(), [draft])
    for taking in state.giveaways.taking:
        phrase = state.giveaways.giveaways[taking].phrase
        if phrase and keywords.claims_phrase(entries, phrase) is not None:
            return Rejected("keyword_is_phrase", {"product": draft.product})
    return None


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


def explain_limit(state: ShowState) -> int:
    """Return how many products are explained at once in the rooms that the host is in."""
    return state.shelf.rules.limit(streaming(state.rooms))


SHELF: Decisions = {
    AddProducts: _add_products,
    MoveProduct: lambda state, command, now_us: shelving.move(
        state.shelf, command.product, command.index, command.by, now_us
    ),
    SetProductState: _set_state,
    ChangeStock: _change_stock,
    PushCard: lambda state, command, now_us: card.explain(
        state.shelf, state.pushes, explain_limit(state), command, now_us
    ),
    EndCard: lambda state, command, now_us: card.stop_explaining(state.shelf, state.pushes, command, now_us),
    UnqueueCard: lambda state, command, now_us: explaining.unqueue(state.shelf, command, now_us),
    SetShelfRules: lambda state, command, now_us: shelving.set_rules(state.shelf, command, now_us),
    LinkProduct: lambda state, command, now_us: linking.link(state.shelf, command, now_us),
}
