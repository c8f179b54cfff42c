"""The file that a giveaway publishes so that anyone can check its draw (draw.md, 6).

Rule: the audit file is a function of the folded giveaway and the secret; it can be made again at any time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from livestream_console.core.giveaways import draw
from livestream_console.core.giveaways.book import Giveaway, Person

_SOFTWARE = "livestream-console"


def audit(giveaway: Giveaway, secret: str, leaves: Sequence[bytes]) -> dict[str, Any]:
    """Return the content of ``audit.json`` for a drawn giveaway; ``secret`` is hex, as it was drawn with.

    ``leaves`` are the entry hashes in ascending order.
    """
    if giveaway.drawn_us is None or giveaway.beacon is None:
        raise ValueError(f"not drawn: {giveaway.giveaway}")
    content = statement(giveaway, secret, giveaway.beacon, giveaway.drawn, giveaway.drawn_us)
    entries = b"".join(leaves).hex(",", 32).split(",")
    return content | {"entries": entries, "digest": giveaway.digest}


def statement(
    giveaway: Giveaway, secret: str, beacon: str, drawn: Sequence[Person], drawn_us: int
) -> dict[str, Any]:
    """Return the audit file's content without its entries and digest."""
    hashes = [entry for _, _, entry in drawn]
    return {
        "protocol": draw.PROTOCOL,
        "rules": giveaway.rules,
        "rules_hash": giveaway.rules_hash,
        "commit": giveaway.commit,
        "secret": secret,
        "salt": giveaway.salt.hex(),
        "beacon": beacon,
        "n": giveaway.n,
        "root": giveaway.root,
        "winners": hashes[: giveaway.prizes],
        "reserves": hashes[giveaway.prizes :],
        "exclusions": [{"entry": entry.hex(), "reason": code} for entry, code in giveaway.excluded.items()],
        "opened_us": giveaway.opened_us,
        "closed_us": giveaway.closed_us,
        "drawn_us": drawn_us,
        "software": _SOFTWARE,
    }
