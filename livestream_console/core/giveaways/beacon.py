"""Outside randomness for a draw: how rules name it beforehand, how it is spelled afterwards (draw.md, 4).

Rule: what the rules name is fixed at opening and nothing takes its place. drand publishes a number every few
seconds that nobody can know before; its round is later than the closing time.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any, Final

import msgspec

ORGANISER_TRUSTED: Final = "organiser-trusted"
DRAND: Final = "drand"
SERVERS = ("https://api.drand.sh", "https://api2.drand.sh", "https://drand.cloudflare.com")


class Round(msgspec.Struct, frozen=True):
    """One round of a drand chain, named by the chain's hash (hex); it is published at ``at_us``."""

    chain: str
    round: int
    at_us: int


def name(wanted: Round | None) -> dict[str, Any]:
    """Return ``rules.beacon``."""
    if wanted is None:
        return {"kind": ORGANISER_TRUSTED}
    return {"kind": DRAND, "chain": wanted.chain, "round": wanted.round}


def spell(chain: str, number: int, randomness: str, signature: str) -> str:
    """Return the string that goes into the seed."""
    return f"{DRAND}:{chain}:{number}:{randomness}:{signature}"


def fits(beacon: str, named: Any) -> bool:
    """Say whether a beacon's string is the one that rules name, its randomness that of its signature."""
    if not isinstance(named, dict):
        return False
    if named.get("kind") == ORGANISER_TRUSTED:
        return beacon == ORGANISER_TRUSTED
    kind, _, rest = beacon.partition(":")
    parts = rest.split(":")
    if named.get("kind") != DRAND or kind != DRAND or len(parts) != 4:
        return False
    chain, number, randomness, signature = parts
    if (chain, number) != (named.get("chain"), str(named.get("round"))):
        return False
    try:
        return sha256(bytes.fromhex(signature)).hexdigest() == randomness
    except ValueError:
        return False
