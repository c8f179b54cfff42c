"""Who stands when in a switchback: a coin for each pair of blocks, sealed before the first card.

Rule: plan and secret are all that decides, so anybody who has both gets the same turns, in every later
version.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

import msgspec

from livestream_console.core.giveaways.draw import HmacDrbg, canonical

PROTOCOL = b"livestream-console/switchback/1"
SECRET_BYTES = 32
LEAST_PAIRS = 5
"""Four pairs can never reach p ≤ 0.1."""
MOST_PAIRS = 60
LEAST_BLOCK_S, LONGEST_BLOCK_S = 30, 3_600


class Design(msgspec.Struct, frozen=True):
    """``pairs`` of blocks of ``block_s``; the first ``washout_s`` of each, when the last card echoes, is not
    counted."""

    pairs: int = 12
    block_s: int = 240
    washout_s: int = 60

    @property
    def is_sound(self) -> bool:
        return self.pairs >= 1 and 0 <= self.washout_s < self.block_s

    @property
    def total_s(self) -> int:
        return 2 * self.pairs * self.block_s


class Switch(msgspec.Struct, frozen=True):
    """From ``at_s`` of the experiment to ``end_s``, ``card`` (a or b) stands; from ``counts_s`` it counts."""

    at_s: int
    counts_s: int
    end_s: int
    card: str


def seal(secret: bytes, design: Design) -> str:
    """Return what is published before the first card is shown: neither coin nor plan can change any more."""
    return sha256(PROTOCOL + secret + canonical(msgspec.to_builtins(design))).hexdigest()


@lru_cache(maxsize=8)
def schedule(secret: bytes, design: Design) -> tuple[Switch, ...]:
    """Return who stands when; anybody who has the secret gets the same."""
    if not design.is_sound:
        return ()
    coin = HmacDrbg(secret, PROTOCOL)
    order = "".join("ba" if coin.choose(2) else "ab" for _ in range(design.pairs))
    return tuple(
        Switch(n * design.block_s, n * design.block_s + design.washout_s, (n + 1) * design.block_s, order[n])
        for n in range(2 * design.pairs)
    )


def cue(switches: Sequence[Switch], elapsed_s: float) -> Switch | None:
    """Return what is to stand now; None before the start and after the end."""
    return next((switch for switch in switches if switch.at_s <= elapsed_s < switch.end_s), None)
