"""Who holds what without having paid, and when each is to be reminded (selling.md §2, point 20).

Its rule: a list of one line a buyer, read off the claims; nobody is reminded more than three times, and each
time a person does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from livestream_console.core.claims.claim import Chase, Claim, ClaimState
from livestream_console.core.commands import ChaseUnpaid, Rejected
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import UnpaidChased
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import ViewerKey
from livestream_console.core.money import Money

REMINDERS_MOST = 3
_SECOND_US = 1_000_000
_NEVER = 1 << 63
_OPEN = Chase("open", 0, 0)


class Unpaid(msgspec.Struct, frozen=True, gc=False):
    """One buyer: what is held, the sum, and until when the first of it is.

    ``amounts`` has one sum a currency; what has no price is in none. ``remind_us`` is when a reminder is
    due, None: never again.
    """

    platform: str
    viewer: Viewer
    claims: tuple[Claim, ...]
    amounts: tuple[Money, ...]
    until_us: int | None
    chase: Chase
    remind_us: int | None

    @property
    def units(self) -> int:
        return sum(claim.qty for claim in self.claims)

    @property
    def key(self) -> ViewerKey:
        return (self.platform, self.viewer.id or "")

    @property
    def room(self) -> str | None:
        """Where the buyer claimed last."""
        return next((claim.room for claim in reversed(self.claims) if claim.room is not None), None)


def unpaid(claims: ClaimState) -> list[Unpaid]:
    """Return the buyers who have not paid, whoever has waited longest for a reminder first."""
    held: dict[ViewerKey, list[Claim]] = {}
    for claim in claims.claims.values():
        if claim.result in GRANTING and (key := claim.viewer_key) is not None:
            held.setdefault(key, []).append(claim)
    return in_order(of_buyer(claims, key, found) for key, found in held.items())


def in_order(buyers: Iterable[Unpaid]) -> list[Unpaid]:
    """Return the buyers, those who are never reminded again last."""
    return sorted(buyers, key=lambda one: _NEVER if one.remind_us is None else one.remind_us)


def of_buyer(claims: ClaimState, key: ViewerKey, held: Sequence[Claim]) -> Unpaid:
    """Return the line of one buyer, who holds at least one claim."""
    chase = claims.chases.get(key, _OPEN)
    since_us, until_us = held[0].at_us, None
    sums: dict[str, Money] = {}
    # One walk: in a flood there are thousands of buyers.
    for claim in held:
        since_us = min(since_us, claim.at_us)
        if claim.until_us is not None and (until_us is None or claim.until_us < until_us):
            until_us = claim.until_us
        if (amount := claim.amount) is not None:
            known = sums.get(amount.currency)
            sums[amount.currency] = amount if known is None else known + amount
    if chase.reminders:
        since_us = chase.at_us
    return Unpaid(
        key[0],
        held[-1].viewer or Viewer(key[1]),
        tuple(held),
        tuple(sums.values()),
        until_us,
        chase,
        since_us + claims.rules.remind_s * _SECOND_US if _waits(chase) else None,
    )


def to_remind(claims: ClaimState, now_us: int) -> int:
    """Return how many buyers a reminder is due for, without making the list: this is asked all the time."""
    by_us = now_us - claims.rules.remind_s * _SECOND_US
    due: set[ViewerKey] = set()
    for claim in claims.claims.values():
        if claim.result in GRANTING and (key := claim.viewer_key) is not None and key not in due:
            chase = claims.chases.get(key, _OPEN)
            if _waits(chase) and (chase.at_us if chase.reminders else claim.at_us) <= by_us:
                due.add(key)
    return len(due)


def _waits(chase: Chase) -> bool:
    return chase.state not in ("promised", "given_up") and chase.reminders < REMINDERS_MOST


def chase(claims: ClaimState, command: ChaseUnpaid, now_us: int) -> list[Observed] | Rejected:
    """Keep that a buyer was reminded, has promised, or is given up."""
    key = (command.platform, command.viewer)
    held = [c for c in claims.claims.values() if c.result in GRANTING and c.viewer_key == key]
    if not held:
        return Rejected("nothing_unpaid")
    one = of_buyer(claims, key, held)
    if command.state == "reminded":
        if one.chase.reminders >= REMINDERS_MOST:
            return Rejected("reminded_enough", {"most": REMINDERS_MOST})
    elif command.state == one.chase.state:
        return Rejected("already_done")
    event = UnpaidChased(command.state, command.text, command.how, by=command.by)
    return [
        Observed(
            event,
            received_us=now_us,
            platform=one.platform,
            room=one.room,
            origin="operator",
            viewer=one.viewer,
        )
    ]
