"""Which loopback server a room of the crowd is served by.

Rule: a room's server speaks the platform's own wire format. Unlike the show, secrets never come from the
seed.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from random import Random
from typing import Protocol

from livestream_console.core.envelope import Observed
from livestream_console.rehearsal.encoders.kick import KickEncoder
from livestream_console.rehearsal.encoders.webhook import FORGED
from livestream_console.rehearsal.faults import FaultCounts, Faults
from livestream_console.rehearsal.rooms import RoomPlan
from livestream_console.rehearsal.servers.bilibili import BilibiliServer, OpenLiveKeys
from livestream_console.rehearsal.servers.bridge import BridgeServer
from livestream_console.rehearsal.servers.facebook import FacebookServer
from livestream_console.rehearsal.servers.kuaishou_web import KuaishouWebServer
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.relay import WebhookServer
from livestream_console.rehearsal.servers.twitch_irc import TwitchIrcServer
from livestream_console.rehearsal.servers.webcast import WebcastServer
from livestream_console.rehearsal.servers.youtube import YouTubeServer
from livestream_console.rehearsal.servers.youtube_login import GoogleClient

_APP_ID = 1_700_000_000_001


class SentAndLost(Protocol):
    """The account that a server keeps of its room."""

    comments_sent: int
    counts: FaultCounts


class RoomServer(Protocol):
    """``url`` and ``secrets`` are what a seller would type in; they stand once it has started."""

    url: str
    secrets: dict[str, str]

    @property
    def outlet(self) -> SentAndLost: ...

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    def publish(self, batch: Sequence[Observed]) -> None: ...
    def pass_time(self, dt_s: float) -> None: ...


def house(plan: RoomPlan, faults: Faults, rng: Random) -> RoomServer:
    """Return the server of one room, not yet started."""
    match plan.platform:
        case "twitch":
            return TwitchIrcServer(plan.room, secrets.token_hex(16), faults, rng)
        case "bilibili":
            keys = OpenLiveKeys(_APP_ID, *(secrets.token_hex(16) for _ in range(3)))
            return BilibiliServer(int(plan.room), keys, faults, rng)
        case "youtube":
            client = GoogleClient(*(secrets.token_hex(16) for _ in range(4)))
            return YouTubeServer(plan.room, faults, rng, client=client)
        case "tiktok":
            return WebcastServer("tiktok", plan.room, secrets.token_hex(16), faults, rng)
        case "kick":
            kick = KickEncoder(plan.room, 1)
            wire = Wire(kick.encode, kick.calls, FORGED)
            return WebhookServer(
                "kick", wire, {"public_key": kick.public_key}, secrets.token_hex(16), faults, rng
            )
        case "kuaishou":
            return KuaishouWebServer(plan.room, secrets.token_hex(16), faults, rng)
        case "facebook":
            return FacebookServer(plan.room, secrets.token_hex(16), faults, rng)
        case _:
            return BridgeServer(secrets.token_hex(16), faults, rng)
