"""From a closed giveaway to its winners.

Rule: nothing here chooses. Root, lots and digest follow from the entries, the secret that was committed to
and the beacon that the rules name; a secret or beacon that does not fit draws nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from livestream_console.core.commands import DrawGiveaway, Lots, Rejected
from livestream_console.core.events import GiveawayChanged
from livestream_console.core.giveaways import beacon, draw
from livestream_console.core.giveaways.audit import statement
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.giveaways.draw import Steps

ROOT_AT_ONCE = 1_000
"""So many entries are hashed within a close; more would hold everything up."""


def closed(giveaway: Giveaway, by: str | None) -> GiveawayChanged:
    """Close at once. The root over many entries takes a while and is stated behind that."""
    n = len(giveaway.entrants)
    root = draw.merkle_root(draw.sort_entries(giveaway.entrants)) if 0 < n <= ROOT_AT_ONCE else None
    return GiveawayChanged(giveaway.giveaway, "closed", by=by, root=root.hex() if root else None, n=n)


def sealed(giveaway: Giveaway, root: bytes) -> GiveawayChanged:
    """State the root over a closed giveaway's entries."""
    return GiveawayChanged(giveaway.giveaway, "closed", root=root.hex(), n=giveaway.n)


def lots_steps(
    giveaway: Giveaway, leaves: Sequence[bytes], secret: str, chance: str, drawn_us: int
) -> Steps[Lots]:
    """Draw a closed giveaway whose root is stated, from its sorted leaves; ``chance`` is the beacon."""
    assert giveaway.root is not None
    seed = draw.make_seed(bytes.fromhex(secret), chance, bytes.fromhex(giveaway.root), giveaway.rules_hash)
    picked = [leaves[i] for i in draw.pick(seed, giveaway.n, giveaway.prizes + giveaway.asked.reserves)]
    people = tuple((*giveaway.entrants[leaf][:2], leaf.hex()) for leaf in picked)
    digest = yield from draw.digest_steps(statement(giveaway, secret, chance, people, drawn_us), leaves)
    return Lots(people, digest)


def refusal(giveaway: Giveaway, command: DrawGiveaway) -> Rejected | None:
    """Return why this giveaway cannot be drawn with this secret and beacon."""
    if giveaway.status != "closed":
        return Rejected({"open": "not_closed", "drawn": "already_drawn"}.get(giveaway.status, "not_open"))
    if giveaway.n == 0:
        return Rejected("no_entries")
    if giveaway.root is None:
        return Rejected("not_closed")
    secret = draw.unhex(command.secret)
    if len(secret) != draw.SECRET_BYTES or draw.commitment(secret, giveaway.salt) != giveaway.commit:
        return Rejected("secret_mismatch")
    if not beacon.fits(command.beacon, giveaway.rules.get("beacon")):
        return Rejected("beacon_mismatch")
    return None


def drawn(giveaway: Giveaway, command: DrawGiveaway) -> GiveawayChanged:
    """State the winners of a giveaway that nothing keeps from being drawn."""
    lots = command.lots
    if lots is None:
        leaves = draw.sort_entries(giveaway.entrants)
        lots = draw.finish(lots_steps(giveaway, leaves, command.secret, command.beacon, command.drawn_us))
    return GiveawayChanged(
        giveaway.giveaway,
        "drawn",
        by=command.by,
        root=giveaway.root,
        n=giveaway.n,
        beacon=command.beacon,
        winners=lots.people,
        digest=lots.digest,
    )
