"""Outside randomness from drand's public servers: which round a giveaway names, and that round's number.

Rule: a server is believed only as far as its answer fits: the chain and round asked for, and a randomness
that is the hash of its signature. Whether the signature is genuine is for everybody to look up (draw.md, 7).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from livestream_console.core.giveaways import beacon
from livestream_console.core.giveaways.beacon import SERVERS, Round
from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import HttpClient

QUICKNET = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
"""The League of Entropy's chain with a number every three seconds."""

MARGIN_S = 10
"""So long the entries are closed and their root is stated before the number can be known."""
TIMEOUT_S = 5.0

T = TypeVar("T")


class _Info(msgspec.Struct):
    hash: str
    genesis_time: int
    period: int


class _Number(msgspec.Struct):
    round: int
    randomness: str
    signature: str


class Drand:
    """One chain, and the servers that are asked for it in turn."""

    def __init__(self, servers: Sequence[str] = SERVERS, chain: str = QUICKNET) -> None:
        self._servers = tuple(server.rstrip("/") for server in servers)
        self._chain = chain

    async def round_after(self, closes_us: int) -> Round:
        """Return the first round that is safely later than a closing time; raise FeedFailure."""
        info = await self._ask(f"{self._chain}/info", _Info)
        if info.hash != self._chain or info.period < 1:
            raise FeedFailure("protocol", "another chain")
        genesis_us, period_us = info.genesis_time * 1_000_000, info.period * 1_000_000
        passed = max(0, closes_us + MARGIN_S * 1_000_000 - genesis_us) // period_us
        return Round(self._chain, passed + 2, genesis_us + (passed + 1) * period_us)

    async def number(self, rules_beacon: dict[str, Any]) -> str:
        """Return the string of the round that rules name; raise FeedFailure while it cannot be had."""
        chain, wanted = rules_beacon["chain"], rules_beacon["round"]
        told = await self._ask(f"{chain}/public/{wanted}", _Number)
        spelled = beacon.spell(chain, told.round, told.randomness, told.signature)
        if not beacon.fits(spelled, rules_beacon):
            raise FeedFailure("protocol", "the number does not fit")
        return spelled

    async def _ask(self, path: str, kind: type[T]) -> T:
        """Return the first server's answer that can be read."""
        failure = FeedFailure("unavailable", "no server")
        async with HttpClient() as http:
            for server in self._servers:
                try:
                    answer = await http.exchange("GET", f"{server}/{path}", timeout_s=TIMEOUT_S)
                    return msgspec.convert(answer.json(), kind)
                except FeedFailure as error:
                    failure = error
                except msgspec.ValidationError:
                    failure = FeedFailure("protocol", "answer of another form")
        raise failure
