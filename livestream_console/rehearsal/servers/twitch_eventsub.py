"""Twitch EventSub over a WebSocket, with the Helix interface through which a session is subscribed.

After https://dev.twitch.tv/docs/eventsub/handling-websocket-events/. Rule: a session hears only what it
subscribed to; who subscribes to nothing within ten seconds or says anything is sent away, with Twitch's close
code.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import ServerConnection

from livestream_console.core.envelope import Observed
from livestream_console.core.events import AudienceSampled, RoomStateChanged
from livestream_console.net.race import until_first
from livestream_console.rehearsal.encoders import twitch_eventsub as wire
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.socket_room import SocketRoom
from livestream_console.rehearsal.servers.twitch_account import TwitchAccount
from livestream_console.rehearsal.servers.twitch_helix import TwitchHelix

CHAT = "channel.chat.message"
_SUBSCRIBE_WITHIN_S = 10.0
_SPOKE, _UNUSED, _NO_SUCH_SESSION = 4001, 4003, 4007


class _Guest:
    """One connection of a session."""

    def __init__(self, connection: ServerConnection, session: str, keepalive_s: int) -> None:
        self.connection = connection
        self.session = session
        self.keepalive_s = keepalive_s
        self.age_s = 0.0
        self.dismissed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def dismiss(self, code: int) -> None:
        if not self.dismissed.done():
            self.dismissed.set_result(code)


class TwitchEventSubServer(SocketRoom):
    """Serves one channel to one account. ``helix`` is its other half, under ``api`` and ``auth``."""

    def __init__(self, channel: str, account: TwitchAccount, faults: Faults, rng: Random) -> None:
        super().__init__(Wire(self._encode, wire.frames, wire.GARBAGE), faults, rng, "/ws")
        self._encoder = encoder = wire.EventSubEncoder(channel)
        self.helix = TwitchHelix(channel, encoder.channel_id, account, self._subscribe, self.publish)
        self.secrets = {"client_id": account.client_id, "token": account.token}
        self.api = self.auth = ""
        self.hand_overs = 0
        self._guests: dict[str, _Guest] = {}
        self._subscriptions: dict[str, set[str]] = {}
        self._sent = 0
        self._quiet_s = 0.0

    async def start(self) -> None:
        await super().start()
        address = await self.helix.site.start()
        self.api, self.auth = f"{address}/helix", f"{address}/oauth2"

    async def stop(self) -> None:
        await super().stop()
        await self.helix.site.stop()

    def publish(self, batch: Sequence[Observed]) -> None:
        for seen in batch:
            match seen.event:
                case AudienceSampled(ccu=int(viewers)):
                    self.helix.viewers = viewers  # told to whoever asks
                case RoomStateChanged(state="ended"):
                    self.helix.viewers = None
        self._quiet_s = 0.0
        super().publish(batch)

    def send(self, frames: Sequence[bytes]) -> None:
        """Send recorded messages as they are."""
        self.outlet.door.send(wire.frames(frames))

    def pass_time(self, dt_s: float) -> None:
        """Say something to the silent, send away who does not subscribe."""
        self._quiet_s += dt_s
        if any(self._quiet_s >= guest.keepalive_s for guest in self._guests.values()):
            self._quiet_s = 0.0
            self.outlet.door.send([self._message("session_keepalive", {})])
        for guest in self._guests.values():
            guest.age_s += dt_s
            if guest.age_s >= _SUBSCRIBE_WITHIN_S and not self._subscriptions.get(guest.session):
                guest.dismiss(_UNUSED)
        super().pass_time(dt_s)

    def hand_over(self) -> None:
        """Ask every session to move to a new connection."""
        for guest in self._guests.values():
            address = f"{self.url}?id={guest.session}"
            payload = wire.session(guest.session, "reconnecting", None, address)
            self.outlet.door.send([self._message("session_reconnect", payload)])

    def revoke(self, about: str, status: str) -> None:
        """Take a subscription back from every session."""
        for subscribed in self._subscriptions.values():
            subscribed.discard(about)
        payload = {"subscription": wire.subscription(about, status, {})}
        self.outlet.door.send([self._message("revocation", payload, about)])

    def _encode(self, seen: Observed) -> bytes | None:
        encoded = self._encoder.encode(seen)
        if encoded is None or not any(encoded[0] in about for about in self._subscriptions.values()):
            return None
        return encoded[1]

    def _message(self, kind: str, payload: dict[str, Any], about: str = "") -> str:
        self._sent += 1
        return wire.message(kind, f"{kind}-{self._sent}", time.time_ns() // 1000, payload, about).decode()

    def _subscribe(self, session: str, about: str) -> int:
        """Return the HTTP status of a subscription."""
        guest = self._guests.get(session)
        if guest is None:
            return 400
        subscribed = self._subscriptions.setdefault(session, set())
        if about in subscribed:
            return 409
        subscribed.add(about)
        if about == CHAT:
            self.outlet.door.admit(guest.connection)
        return 202

    async def _talk(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        query = parse_qs(urlsplit(connection.request.path).query)
        before = None
        if "id" in query:  # what a hand-over was told to come with
            before = self._guests.get(query["id"][0])
            if before is None:
                await connection.close(_NO_SUCH_SESSION)
                return
            guest = _Guest(connection, before.session, before.keepalive_s)
        else:
            keepalive_s = int(query.get("keepalive_timeout_seconds", ["10"])[0])
            guest = _Guest(connection, f"session-{self._sent + 1}", keepalive_s)
        session = guest.session
        self._guests[session] = guest
        welcome = wire.session(session, "connected", guest.keepalive_s, None)
        await connection.send(self._message("session_welcome", welcome))
        if before is not None:
            self.outlet.door.admit(connection)
            self.outlet.door.dismiss(before.connection)  # closing the old one is up to the client
            self.hand_overs += 1
        try:
            await until_first(inbound=_hear(connection), goodbye=_see_off(guest))
        finally:
            if self._guests.get(session) is guest:
                del self._guests[session]
                self._subscriptions.pop(session, None)


async def _hear(connection: ServerConnection) -> None:
    """Return when the client leaves; one that speaks is sent away."""
    async for _ in connection:
        await connection.close(_SPOKE)


async def _see_off(guest: _Guest) -> None:
    await guest.connection.close(await guest.dismissed)
