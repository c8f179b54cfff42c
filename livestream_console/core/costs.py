"""What a show costs beside its goods, as a person enters it: one sum for each kind.

Its rule: nothing is ever deleted. A newer sum stands in place of the older one, and one without an amount
takes it back; both are facts that the journal keeps.
"""

from __future__ import annotations

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
    what = " ".join(command.what.split())
    stands = state.metrics.costs.get(what)
    if not what or len(what) > LONGEST:
        return Rejected("bad_cost_kind", {"most": LONGEST})
    if command.amount is None:
        if stands is None:
            return Rejected("already_done")
        return [desk_fact(CostEntered(what, by=command.by), now_us)]
    each, count = command.amount, command.count
    if each.currency != state.currency or each.minor <= 0 or count < 1:
        return Rejected("bad_cost")
    total = each * count
    if command.more and stands is not None:
        total += Money(stands, state.currency)
    if total.minor > MOST:
        return Rejected("bad_cost")
    if total.minor == stands:
        return Rejected("already_done")
    counted = count if count > 1 and total == each * count else None
    return [desk_fact(CostEntered(what, total, counted, by=command.by), now_us)]
