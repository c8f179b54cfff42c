"""Everything that bytes from outside are read by.

Rule: the list of decode formats is the shipped one, so that a new format without seeds is an error here.
"""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC
from importlib import import_module
from random import Random

import msgspec

from livestream_console.app.command_line.formats import FORMATS
from livestream_console.core.envelope import Observed
from livestream_console.core.wire import decode_line
from livestream_console.feeds.douyin import signing as douyin_signing
from livestream_console.feeds.instagram import signing as instagram_signing
from livestream_console.feeds.kick import signing as kick_signing
from livestream_console.feeds.kick.normalize import observe
from livestream_console.feeds.kuaishou import official_signing as kuaishou_signing
from livestream_console.feeds.recordings import read_items, read_log, read_table
from livestream_console.net import relay_wire
from livestream_console.rehearsal.encoders import bilibili, kuaishou_web, webcast
from livestream_console.rehearsal.encoders.webcast_wire import field, fields
from tests.faults.mutations import LONGEST
from tests.faults.seeds import NOW_US, SEEDS, golden, kick_calls, lines

Wrap = Callable[[bytes, Random], bytes]


class Target(msgspec.Struct, frozen=True):
    """One reader. ``seeds`` are damaged, then put into ``wrap``; ``bombs`` are fed as they are.

    ``refusals`` are what it may raise beside an error of the program's own that is a ValueError.
    """

    read: Callable[[bytes], Sequence[Observed]]
    seeds: list[bytes]
    wrap: Wrap = lambda data, rng: data
    bombs: list[bytes] = []
    refusals: tuple[type[Exception], ...] = ()


def targets() -> dict[str, Target]:
    """Return every reader by its name."""
    found = {name: Target(_decoder(name), SEEDS[name]()) for name in FORMATS}
    for name, wrap in {"bilibili": _packet, "douyu": _stt_packet}.items():
        found[name] = msgspec.structs.replace(found[name], wrap=wrap)
    for name, bombs in _bombs().items():
        found[name] = msgspec.structs.replace(found[name], bombs=bombs)
    found["events-line"] = Target(lambda data: [decode_line(data)], lines("*/*.jsonl"))
    log, table, items = (golden(f"recordings/*.{kind}") for kind in ("log", "csv", "json"))
    found["recording-log"] = Target(lambda data: read_log(data, "shop-2026-11-22", UTC), log)
    found["recording-table"] = Target(lambda data: read_table(data, "shop", NOW_US, UTC), table)
    found["recording-items"] = Target(lambda data: read_items(data, "shop", NOW_US), items)
    return found | _relay_targets()


def _decoder(name: str) -> Callable[[bytes], list[Observed]]:
    form = FORMATS[name]
    decode = getattr(import_module(f"livestream_console.feeds.{form.package}"), form.decoder)
    return lambda data: decode(data, NOW_US)


# --- layers around what is damaged ------------------------------------------------------------------------


def _packet(body: bytes, rng: Random) -> bytes:
    """Return Bilibili's packet of a body, or several, some of them within zlib."""
    operation = rng.choice((5, 5, 5, 3, 8, rng.randint(0, 99)))
    packed = bilibili.packet(operation, body, rng.choice((0, 0, 0, 1, 3)))
    for _ in range(rng.choice((0, 0, 1, 1, 3))):
        packed = bilibili.packet(5, zlib.compress(packed, 1), 2)
    return packed * rng.choice((1, 1, 2))


def _stt_packet(text: bytes, rng: Random) -> bytes:
    """Return Douyu's packet of a text; its lengths are wrong now and then."""
    body = (690).to_bytes(2, "little") + b"\0\0" + text.replace(b"\0", b"") + b"\0"
    length = (len(body) + 4 + rng.choice((0,) * 20 + (-1, 1, 2**30))).to_bytes(4, "little")
    return (length + length + body) * rng.choice((1, 1, 2))


_GIANT = 128 * 1024
_ALLOWED, _BEYOND = 8 * 1024 * 1024, 64 * 1024 * 1024


def _bombs() -> dict[str, list[bytes]]:
    """Return small frames that inflate to all that is allowed and beyond."""
    zeros = [gzip.compress(bytes(size), 1) for size in (_ALLOWED, _BEYOND)]
    messages = gzip.compress(field(1, webcast.message("WebcastChatMessage", b"", 1)) * (_ALLOWED // 40), 1)
    comments = gzip.compress(field(5, fields((3, "hi"))) * (_ALLOWED // 8), 1)
    packets = bilibili.packet(5, b"{}") * (_ALLOWED // 18)
    return {
        "douyin-web": [webcast.push_frame(bomb, log_id=1) for bomb in (*zeros, messages)],
        "tiktok": [webcast.push_frame(bomb, log_id=1) for bomb in (*zeros, messages)],
        "kuaishou-web": [
            fields((1, kuaishou_web.FEED_PUSH), (2, 2), (3, bomb)) for bomb in (*zeros, comments)
        ],
        "bilibili": [
            bilibili.packet(5, zlib.compress(content, 1), 2)
            for content in (bytes(_ALLOWED), bytes(_BEYOND), packets)
        ],
    }


def giants(seed: bytes) -> list[bytes]:
    """Return what any reader may be sent at its longest."""
    small = [b"", b"\0", b"\n", b"[]", b"{}", b"null", b'""']
    great = [one * (_GIANT // len(one)) for one in (b"\xff", b"A", b"9", b"\n", b"[", b'{"a":')]
    return [*small, *great, b'"' + b"\\u0000" * (_GIANT // 6) + b'"', seed * (LONGEST // len(seed) + 1)]


# --- the relay --------------------------------------------------------------------------------------------


def _relay_targets() -> dict[str, Target]:
    calls, key = kick_calls()
    items = tuple(
        relay_wire.Delivery(
            n, time.time_ns() // 1_000, "kick", "a", "POST", "a=%20", _lowered(call.headers), call.body
        )
        for n, call in enumerate(calls, 1)
    )
    told: list[relay_wire.FromRelay] = [relay_wire.Welcome(9), relay_wire.Missed(1, 4, NOW_US, NOW_US)]
    told += [relay_wire.Deliveries(part) for part in (*((item,) for item in items), items)]
    asked = [relay_wire.Pull("desk/kick:shop", ("kick", "kick/a"), after, 5) for after in (None, 7)]
    bad = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
    return {
        "relay-to-desk": Target(_Desk(key).hear, [relay_wire.encode(one) for one in told], refusals=bad),
        "relay-pull": Target(_pulled, [relay_wire.encode(one) for one in asked], refusals=bad),
        "relay-ack": Target(_acknowledged, [relay_wire.encode(relay_wire.Ack(7))], refusals=bad),
    }


class _Desk:
    """The desk's end of the relay's wire: every signature is asked of each delivery."""

    def __init__(self, kick_key: str) -> None:
        key = kick_signing.load_key(kick_key)
        self._checks: list[Callable[[relay_wire.Delivery], None]] = [
            lambda delivery: kick_signing.verify(delivery, key),
            lambda delivery: douyin_signing.verify(delivery, "secret"),
            lambda delivery: kuaishou_signing.verify(delivery, "secret"),
            lambda delivery: instagram_signing.verify(delivery, "secret"),
        ]

    def hear(self, data: bytes) -> list[Observed]:
        message = relay_wire.decode_from_relay(data)
        if not isinstance(message, relay_wire.Deliveries):
            return []
        for delivery in message.items:
            for check in self._checks:
                with suppress(relay_wire.Refused):
                    check(delivery)
        return [item for delivery in message.items for item in observe(delivery, NOW_US)]


def _lowered(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _pulled(data: bytes) -> list[Observed]:
    relay_wire.decode_pull(data)
    return []


def _acknowledged(data: bytes) -> list[Observed]:
    relay_wire.decode_ack(data)
    return []
