"""The product card: explaining a product puts it before the audience, in place of the one that is there.

Its rule: there is at most one card. The explanation belongs to the shelf, the card to the overlay, so the
overlay can be cleared while the host goes on, and of several products explained at once the newest has it.
"""

from __future__ import annotations

from livestream_console.core import push as push_
from livestream_console.core.commands import ClearStage, EndCard, PushCard, Rejected
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPinned, PushRequested
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods import explaining
from livestream_console.core.goods.shelf import ShelfState, change_state
from livestream_console.core.ids import OVERLAY
from livestream_console.core.push import PushState


def explain(
    shelf: ShelfState, pushes: PushState, limit: int, command: PushCard, now_us: int
) -> list[Observed] | Rejected:
    """Explain a product now, ``limit`` at once, or queue it where a platform would not show it yet."""
    refusal = explaining.refuse(shelf, command.product)
    if refusal is not None:
        return refusal
    if explaining.due_us(shelf, command.product) > now_us:
        return explaining.queue(shelf, command.product, command.by, now_us)
    return _begin(shelf, pushes, limit, command.product, command.command_id, command.by, now_us)


def tick(shelf: ShelfState, pushes: PushState, limit: int, now_us: int) -> list[Observed]:
    """Explain what was queued and has fallen due, one at a time: the next tick sees what became of it."""
    for product, queued in explaining.due(shelf, now_us):
        push = f"{product}@{queued.due_us}"
        return _begin(shelf, pushes, limit, product, push, queued.by, now_us)
    return []


def _begin(
    shelf: ShelfState, pushes: PushState, limit: int, product: str, push: str, by: str | None, now_us: int
) -> list[Observed]:
    """Make room for the product, the one explained longest first, and put its card up."""
    others = [name for name in shelf.explained if name != product]
    leaving = others[: max(0, len(others) + 1 - limit)]
    return [
        *end_cards(pushes, by, now_us),
        *(change_state(name, "open", by, now_us) for name in leaving),
        change_state(product, "explaining", by, now_us),
        desk_fact(PushRequested(push, "card", product, target=OVERLAY, by=by), now_us),
    ]


def stop_explaining(
    shelf: ShelfState, pushes: PushState, command: EndCard, now_us: int
) -> list[Observed] | Rejected:
    """End an explanation and its card; the product stays open for claims."""
    product = command.product
    if product not in shelf.products:
        return Rejected("unknown_product", {"product": product})
    if product not in shelf.explained:
        return Rejected("already_done", {"product": product})
    card = end_cards(pushes, command.by, now_us, about=product)
    return [*card, change_state(product, "open", command.by, now_us)]


def end_cards(pushes: PushState, by: str | None, now_us: int, *, about: str | None = None) -> list[Observed]:
    """Take the card down, or only a card about this product."""
    cards = push_.standing_of(pushes, "card")
    return [push_.end(card, now_us, by=by) for card in cards if about in (None, card.product)]


def end_all(shelf: ShelfState, pushes: PushState, by: str | None, now_us: int) -> list[Observed]:
    """Leave no card, no explanation and none that waits."""
    return [
        *end_cards(pushes, by, now_us),
        *explaining.unqueue_all(shelf, by, now_us),
        *(change_state(product, "open", by, now_us) for product in shelf.explained),
    ]


def clear_stage(
    pushes: PushState, pinned: bool, command: ClearStage, now_us: int
) -> list[Observed] | Rejected:
    """Take everything off the overlay; explanations, sales and giveaways go on."""
    facts = [push_.end(push, now_us, by=command.by) for push in push_.standing_of(pushes)]
    if pinned:
        facts.append(desk_fact(CommentPinned(action="unpin", by=command.by), now_us))
    return facts or Rejected("nothing_on_stage")
