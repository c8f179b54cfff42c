"""EventSub's websocket messages as bytes: what kind, about what, and the event's own JSON, no I/O.

The rule: a message that makes no sense is an EventSubError and nothing else; one whose event has an unknown
shape is still a message, since only its reader can tell.
https://dev.twitch.tv/docs/eventsub/handling-websocket-events/
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import msgspec

from livestream_console.core.ports import FeedFailure

WELCOME = "session_welcome"
RECONNECT = "session_reconnect"
NOTIFICATION = "notification"
REVOCATION = "revocation"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# The others of 4000-4007 are the network's or Twitch's own trouble.
# https://dev.twitch.tv/docs/eventsub/websocket-reference/#close-message
_CLOSE_CODES = {
    "close 4001": "protocol",  # we sent something
    "close 4003": "refused",  # nothing was subscribed to in time
    "close 4007": "protocol",  # the address to reconnect to is not valid
}
_REVOKED = {"authorization_revoked": "auth", "user_removed": "not_found", "version_removed": "protocol"}


class EventSubError(ValueError):
    """Bytes that are no EventSub message."""


class _Metadata(msgspec.Struct, frozen=True, gc=False):
    message_id: Annotated[str, msgspec.Meta(min_length=1)]
    message_type: str
    message_timestamp: str = ""
    subscription_type: str = ""


class _Session(msgspec.Struct, frozen=True, gc=False):
    id: str
    reconnect_url: str | None = None


class _Subscription(msgspec.Struct, frozen=True, gc=False):
    status: str = ""


class _Payload(msgspec.Struct, frozen=True, gc=False):
    session: _Session | None = None
    subscription: _Subscription | None = None
    event: msgspec.Raw = msgspec.Raw()


class _Frame(msgspec.Struct, frozen=True, gc=False):
    metadata: _Metadata
    payload: _Payload


class Message(msgspec.Struct, frozen=True, gc=False):
    """One message. ``about`` is the subscription's type, ``event`` that type's JSON, ``raw`` all that came.

    ``session`` and ``address`` (where to reconnect) are of session messages, ``status`` of a revocation.
    """

    kind: str
    id: str
    at_us: int | None = None
    about: str = ""
    event: msgspec.Raw = msgspec.Raw()
    session: str = ""
    address: str | None = None
    status: str = ""
    raw: bytes = b""

    def plain(self) -> dict[str, Any]:
        """Return the event as it came, empty where it is no object."""
        try:
            event = msgspec.json.decode(self.event)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return {}
        return event if isinstance(event, dict) else {}


_decode = msgspec.json.Decoder(_Frame).decode


def parse(frame: bytes) -> Message:
    """Read one websocket message; raise EventSubError where it is none."""
    try:
        read = _decode(frame)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise EventSubError(f"not an EventSub message: {error}") from None
    metadata, payload = read.metadata, read.payload
    session, subscription = payload.session, payload.subscription
    return Message(
        metadata.message_type,
        metadata.message_id,
        time_us(metadata.message_timestamp),
        metadata.subscription_type,
        payload.event,
        session.id if session is not None else "",
        session.reconnect_url if session is not None else None,
        subscription.status if subscription is not None else "",
        frame,
    )


def time_us(text: str) -> int | None:
    """Read an RFC 3339 time; what is finer than a microsecond is cut off. None for anything else."""
    try:
        return (datetime.fromisoformat(text) - _EPOCH) // _MICROSECOND
    except (ValueError, TypeError):  # a TypeError: a time without its zone
        return None


def close_failure(failure: FeedFailure) -> FeedFailure:
    """Return the failure with EventSub's own meaning of its close code."""
    code = _CLOSE_CODES.get(failure.detail)
    return failure if code is None else FeedFailure(code, failure.detail)


def revoked_failure(message: Message) -> FeedFailure:
    """Return why Twitch took a subscription back; nothing that trying again would change."""
    code = _REVOKED.get(message.status, "refused")
    return FeedFailure(code, f"{message.about} {message.status}", retryable=False)
