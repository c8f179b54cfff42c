"""What a giveaway is, and the file it publishes so that anyone can check its draw (draw.md, step 6).

Rule: the audit file is a function of the folded giveaway and the secret; it can be made again at any time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from livestream_console.core import draw
from livestream_console.core.kept import Kept

Person = tuple[str, str, str]
"""(platform, viewer id, entry hash as hex), as GiveawayChanged carries it."""

_SOFTWARE = "livestream-console"


class Giveaway(msgspec.Struct):
    """One giveaway. ``status``: open, closed, drawn or cancelled.

    ``entrants`` (entry hash to platform, viewer id, name) is emptied by the draw; they follow from the
    journal up to ``closed_seq``. ``drawn`` is whom the draw picked: ``prizes`` winners, then reserves.
    """

    giveaway: str
    rules: dict[str, Any]
    rules_hash: str
    commit: str
    salt: bytes
    phrase: str
    prizes: int
    reserves: int
    opened_us: int
    closes_us: int | None = None
    status: str = "open"
    closed_us: int | None = None
    closed_seq: int = 0
    drawn_us: int | None = None
    n: int = 0
    root: str | None = None
    digest: str | None = None
    entrants: Kept[bytes, tuple[str, str, str]] = msgspec.field(default_factory=Kept)
    excluded: Kept[bytes, str] = msgspec.field(default_factory=Kept)
    drawn: list[Person] = []
    names: dict[str, str] = {}
    forfeited: list[str] = []
    claimed: list[str] = []

    @property
    def winners(self) -> list[Person]:
        """Who holds a prize now: those who forfeited are left out and reserves have moved up."""
        return [person for person in self.drawn if person[2] not in self.forfeited][: self.prizes]

    @property
    def entries(self) -> int:
        """How many take part."""
        return len(self.entrants) if self.status == "open" else self.n


def audit(giveaway: Giveaway, secret: str, leaves: Sequence[bytes]) -> dict[str, Any]:
    """Return the content of ``audit.json`` for a drawn giveaway; ``secret`` is hex, as it was drawn with.

    ``leaves`` are the entry hashes in ascending order.
    """
    if giveaway.drawn_us is None:
        raise ValueError(f"not drawn: {giveaway.giveaway}")
    content = statement(giveaway, secret, giveaway.drawn, giveaway.drawn_us)
    entries = b"".join(leaves).hex(",", 32).split(",")
    return content | {"entries": entries, "digest": giveaway.digest}


def statement(giveaway: Giveaway, secret: str, drawn: Sequence[Person], drawn_us: int) -> dict[str, Any]:
    """Return the audit file's content without its entries and digest."""
    hashes = [entry for _, _, entry in drawn]
    return {
        "protocol": draw.PROTOCOL,
        "rules": giveaway.rules,
        "rules_hash": giveaway.rules_hash,
        "commit": giveaway.commit,
        "secret": secret,
        "salt": giveaway.salt.hex(),
        "beacon": draw.ORGANISER_TRUSTED,
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
