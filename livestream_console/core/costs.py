"""What a show costs beside its goods, as a person enters it: one sum for each kind.

Its rule: nothing is ever deleted. A newer sum stands in place of the older one, and one without an amount
takes it back; both are facts that the journal keeps.
"""

from __future__ import annotations

from collections.abc import Mapping

from livestream_console.core.commands import EnterCost, Rejected
from livestream_console.core.deciding import Decision
from livestream_console.core.events import CostEntered
from livestream_console.core.facts import desk_fact
from livestream_console.core.money import Money
from livestream_console.core.show import ShowState

LONGEST = 40
"""No more letters of a kind fit into a table."""
MOST = 10**15
"""Minor units; more than that is a slip of the hand."""


def decide(state: ShowState, command: EnterCost, now_us: int) -> Decision:
    """Set what one kind of cost comes to by now."""
    found = comes_to(state.metrics.costs, state.currency, command)
    if isinstance(found, Rejected):
        return found
    what, total = found
    alone = total is not None and command.amount is not None and total == command.amount * command.count
    counted = command.count if alone and command.count > 1 else None
    return [desk_fact(CostEntered(what, total, counted, by=command.by), now_us)]


def comes_to(
    costs: Mapping[str, int], currency: str, command: EnterCost
) -> tuple[str, Money | None] | Rejected:
    """Return a kind and what it comes to, beside the ``costs`` that stand; None: it is taken back."""
    what = " ".join(command.what.split())
    stands = costs.get(what)
    if not what or len(what) > LONGEST:
        return Rejected("bad_cost_kind", {"most": LONGEST})
    each, count = command.amount, command.count
    if each is None:
        return Rejected("already_done") if stands is None else (what, None)
    if each.currency != currency or each.minor <= 0 or count < 1:
        return Rejected("bad_cost")
    total = each * count
    if command.more and stands is not None:
        total += Money(stands, currency)
    if total.minor > MOST:
        return Rejected("bad_cost")
    return Rejected("already_done") if total.minor == stands else (what, total)
