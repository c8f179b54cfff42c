"""The product card: explaining a product puts it before the audience, and the previous one leaves.

Its rule: there is at most one card. The explanation belongs to the shelf, the card to the overlay, so the
overlay can be cleared while the host goes on.
"""

from __future__ import annotations

from livestream_console.core import push as push_
from livestream_console.core.commands import ClearStage, EndCard, PushCard, Rejected
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPinned, PushRequested
from livestream_console.core.facts import desk_fact
from livestream_console.core.ids import OVERLAY
from livestream_console.core.push import PushState
from livestream_console.core.shelf import ShelfState, change_state, refuse_explaining


def explain(
    shelf: ShelfState, pushes: PushState, command: PushCard, now_us: int
) -> list[Observed] | Rejected:
    refusal = refuse_explaining(shelf, command.product, now_us)
    if refusal is not None:
        return refusal
    facts = take_away(shelf, pushes, command.by, now_us, but=command.product)
    facts.append(change_state(command.product, "explaining", command.by, now_us))
    request = PushRequested(command.command_id, "card", command.product, target=OVERLAY, by=command.by)
    return [*facts, desk_fact(request, now_us)]


def stop_explaining(
    shelf: ShelfState, pushes: PushState, command: EndCard, now_us: int
) -> list[Observed] | Rejected:
    if command.product not in shelf.products:
        return Rejected("unknown_product", {"product": command.product})
    if shelf.explaining != command.product:
        return Rejected("already_done", {"product": command.product})
    return take_away(shelf, pushes, command.by, now_us)


def take_away(
    shelf: ShelfState, pushes: PushState, by: str | None, now_us: int, *, but: str | None = None
) -> list[Observed]:
    """End the present card and explanation, ``but`` excepted; the product stays open for claims."""
    facts = [push_.end(card, now_us, by=by) for card in push_.standing_of(pushes, "card")]
    if shelf.explaining is not None and shelf.explaining != but:
        facts.append(change_state(shelf.explaining, "open", by, now_us))
    return facts


def clear_stage(
    pushes: PushState, pinned: bool, command: ClearStage, now_us: int
) -> list[Observed] | Rejected:
    """Take everything off the overlay; explanations, sales and giveaways go on."""
    facts = [push_.end(push, now_us, by=command.by) for push in push_.standing_of(pushes)]
    if pinned:
        facts.append(desk_fact(CommentPinned(action="unpin", by=command.by), now_us))
    return facts or Rejected("nothing_on_stage")
