"""What relay and desk say to each other: JSON over a WebSocket, bodies in base64.

The desk opens with a Pull and acknowledges with Acks; the relay answers with a Welcome and then, in the
order of ``seq``, Deliveries and what is Missed between them. The rule: a delivery is what a platform sent,
untouched; only the desk can tell whether it is genuine.
"""

from __future__ import annotations

from typing import Any

import msgspec

SKEW_US = 600_000_000
"""A platform signs what it sends now: a signed time further from the arrival is an old request sent again."""


class Refused(ValueError):
    """A delivery that is not from whom it says. ``code``: signature or stale."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Delivery(msgspec.Struct, frozen=True, gc=False):
    """One request as it reached the relay: header names in lower case, the query still percent-coded."""

    seq: int
    received_us: int
    source: str
    name: str
    method: str
    query: str
    headers: dict[str, str]
    body: bytes

    def require_recent(self, sent_us: int) -> None:
        """Raise Refused when it says that it was sent at another time than it arrived."""
        if abs(self.received_us - sent_us) > SKEW_US:
            raise Refused("stale")


class Pull(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a desk wants: ``sources`` are ``source`` or ``source/name``.

    ``desk`` names its place in the log, and ``after`` None goes on from there. What arrived before
    ``since_us`` is passed over.
    """

    desk: str
    sources: tuple[str, ...]
    after: int | None = None
    since_us: int = 0


class Ack(msgspec.Struct, frozen=True):
    """Everything up to here is on the desk's disk."""

    ack: int


class Welcome(msgspec.Struct, frozen=True, tag="welcome"):
    """``newest`` is the last seq at this moment: up to it everything was sent while the desk was away."""

    newest: int


class Missed(msgspec.Struct, frozen=True, tag="missed"):
    """The relay does not have these any more; they may have been of any source."""

    first: int
    last: int
    from_us: int
    to_us: int


class Deliveries(msgspec.Struct, frozen=True, tag="deliveries"):
    items: tuple[Delivery, ...]


FromRelay = Welcome | Missed | Deliveries

encode = msgspec.json.Encoder().encode
decode_from_relay = msgspec.json.Decoder(FromRelay).decode
decode_pull = msgspec.json.Decoder(Pull).decode
decode_ack = msgspec.json.Decoder(Ack).decode


class _Envelope(msgspec.Struct, frozen=True):
    headers: dict[str, str]
    body: Any


def delivery_of(source: str, frame: bytes, received_us: int) -> Delivery:
    """Read a frame of ``decode``: a bare body, or ``{"headers": {…}, "body": text or JSON}``."""
    headers: dict[str, str] = {}
    body = frame
    try:
        envelope = msgspec.json.decode(frame, type=_Envelope)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        pass
    else:
        headers = {name.lower(): value for name, value in envelope.headers.items()}
        whole = isinstance(envelope.body, str)
        body = envelope.body.encode() if whole else msgspec.json.encode(envelope.body)
    return Delivery(0, received_us, source, "", "POST", "", headers, body)
