"""The desk's line to a relay: pull, check, hand over, and acknowledge what is saved.

The rule: nothing is acknowledged before the journal has it, so that a crash of either side repeats deliveries
and never loses one. What was sent while the desk was away is back-filled and decides nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit, urlunsplit

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import Event, GapClosed, GapOpened, UnknownEvent
from livestream_console.core.ports import Feed, FeedFailure, FeedSink, Remark
from livestream_console.net.race import until_first
from livestream_console.net.relay_wire import (
    Ack,
    Deliveries,
    Delivery,
    FromRelay,
    Missed,
    Pull,
    Refused,
    Welcome,
    decode_from_relay,
    encode,
)
from livestream_console.net.websocket import Session, opened

Observe = Callable[[Delivery, int], list[Observed]]
"""Checks a delivery and tells its events, given the time of now; raises Refused for a forged one."""

_SCHEMES = {"http": "ws", "https": "wss"}


class RelayAddress(msgspec.Struct, frozen=True):
    """Where a relay is and who asks. ``desk`` tells this desk's place in the log from other desks'.

    What reached the relay before ``since_us`` (a show's start) is not wanted.
    """

    url: str
    token: str
    desk: str
    since_us: int = 0

    def __repr__(self) -> str:
        return f"RelayAddress({self.url!r}, desk={self.desk!r})"  # the token belongs in no log

    @property
    def pull_url(self) -> str:
        parts = urlsplit(self.url)
        scheme = _SCHEMES.get(parts.scheme, parts.scheme)
        return urlunsplit((scheme, parts.netloc, parts.path.rstrip("/") + "/pull", "", ""))


class RelayClient:
    """What one feed pulls. ``refused`` counts deliveries that were dropped as not genuine, by code."""

    def __init__(self, address: RelayAddress, source: str) -> None:
        self.refused: Counter[str] = Counter()
        self._address = address
        self._source = source

    @property
    def remarks(self) -> list[Remark]:
        """Say how many deliveries were not genuine."""
        forged = self.refused.total()
        return [Remark("forged", {"count": forged})] if forged else []

    async def run(self, feed: Feed, sink: FeedSink, observe: Observe) -> None:
        """Make one connection and hand over what comes until it ends."""
        address = self._address
        headers = {"Authorization": f"Bearer {address.token}"}
        async with opened(address.pull_url, sink, feed.silence_s, headers=headers) as session:
            pull = Pull(f"{address.desk}/{feed.feed_id}", (self._source,), since_us=address.since_us)
            await session.send(encode(pull), text=True)
            line = _Line(feed, session, sink, observe, self.refused)
            await until_first(read=line.read(), probe=session.keep_probing())


class _Line:
    """One connection."""

    def __init__(
        self, feed: Feed, session: Session, sink: FeedSink, observe: Observe, refused: Counter[str]
    ) -> None:
        self._feed = feed
        self._session = session
        self._sink = sink
        self._observe = observe
        self._refused = refused
        self._late_until = 0

    async def read(self) -> None:
        while True:
            last = 0
            for frame in await self._session.read():
                last = self._take(_decoded(frame)) or last
            if last:
                await self._sink.saved()
                await self._session.send(encode(Ack(last)), text=True)

    def _take(self, message: FromRelay) -> int:
        """Return the seq that is to be acknowledged, 0 for none."""
        match message:
            case Welcome(newest=newest):
                self._late_until = newest
                self._sink.live()
            case Missed():
                self._offer(self._gap(message))
            case Deliveries(items=[*_, newest]) as parcel:
                self._offer(self._seen(parcel.items))
                return newest.seq
        return 0

    def _seen(self, deliveries: Sequence[Delivery]) -> list[Observed]:
        seen: list[Observed] = []
        refused: Counter[str] = Counter()
        room, now_us = self._feed.room, time.time_ns() // 1000
        for delivery in deliveries:
            try:
                found = self._observe(delivery, now_us)
            except Refused as refusal:
                refused[refusal.code] += 1
                continue
            late = delivery.seq <= self._late_until
            # One application may serve several rooms, each with a feed of its own.
            seen += [
                msgspec.structs.replace(item, room=room, backfilled=late)
                for item in found
                if item.room in (None, room)
            ]
        self._refused += refused
        # The forged bytes themselves are not worth keeping: anybody may send as many as he likes.
        names = {code: f"{self._feed.platform}.refused.{code}" for code in refused}
        seen += [self._told(UnknownEvent(names[code], {"count": n})) for code, n in refused.items()]
        return seen

    def _gap(self, missed: Missed) -> list[Observed]:
        feed = self._feed.feed_id
        gap = f"{feed}#{missed.first}-{missed.last}"
        return [
            self._told(GapOpened(gap, feed, from_us=missed.from_us, reason="sequence_hole")),
            self._told(GapClosed(gap, feed, to_us=missed.to_us)),
        ]

    def _told(self, event: Event) -> Observed:
        return Observed(event, platform=self._feed.platform, room=self._feed.room, origin=self._feed.origin)

    def _offer(self, seen: list[Observed]) -> None:
        if seen:
            self._sink.offer(seen)


def _decoded(frame: bytes) -> FromRelay:
    try:
        message: FromRelay = decode_from_relay(frame)
        return message
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise FeedFailure("protocol", "not a relay's message") from None
