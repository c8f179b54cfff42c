"""How a shop's answers and amounts are read, and how what it told is named; shared by all shops. Pure.

The rule: nothing about a field is taken for granted, and nothing is rounded. A field that is missing, null or
of a wrong type is "not told" (None); an amount that has no exact place in its currency is not told either.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event, tag_of
from livestream_console.core.money import Money, exponent
from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import Answer
from livestream_console.net.json_fields import BAD_JSON, Fields, text
from livestream_console.net.websocket import classify_status

_MOST = 2**53
_HASH_DIGITS = 16
_BEIJING_AHEAD = timedelta(hours=8)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_decode = msgspec.json.Decoder(float_hook=Decimal).decode


def decode(body: bytes) -> Any:
    """Return a JSON body's content, its fractions as Decimal; raise FeedFailure where it is none."""
    try:
        return _decode(body)
    except BAD_JSON as error:
        raise FeedFailure("protocol", "answer is not JSON") from error


def decode_object(body: bytes) -> Fields:
    """Return a JSON object; raise FeedFailure where it is none."""
    return object_of(decode(body))


def answered(answer: Answer) -> Any:
    """Return what a 2xx answer says; raise FeedFailure for any other status and for what is not JSON."""
    if not 200 <= answer.status < 300:
        raise classify_status(answer.status, answer.header("Retry-After"))
    return decode(answer.body)


def answered_object(answer: Answer) -> Fields:
    """Return the object that a 2xx answer tells; raise FeedFailure for anything else."""
    return object_of(answered(answer))


def own_word(body: bytes, name: str) -> str:
    """Return a shop's own word for why it says no, which lies in one of its answer's fields."""
    try:
        said = decode_object(body)
    except FeedFailure:
        said = {}
    return text(said, name) or "HTTP 400"


def object_of(content: object) -> Fields:
    """Return what is an object; raise FeedFailure for anything else."""
    if not isinstance(content, dict):
        raise FeedFailure("protocol", "answer is not an object")
    return content


def served_s(answer: Answer) -> float | None:
    """Return what the server's clock said at an answer, in seconds since 1970."""
    try:
        return parsedate_to_datetime(answer.header("Date") or "").timestamp()
    except (ValueError, OverflowError):
        return None


# --- numbers and money --------------------------------------------------------------------------------------


def whole(fields: Fields, name: str) -> int | None:
    """Return a whole number, which may be negative or written as text."""
    value = fields.get(name)
    if isinstance(value, str):
        value = _decimal(value)
    if isinstance(value, Decimal):
        value = int(value) if value == value.to_integral_value() else None
    return value if type(value) is int and abs(value) < _MOST else None


def major_money(value: object, currency: str) -> Money | None:
    """Read ``"199.00"``, ``199`` or a Decimal of whole currency units; None unless it is exact."""
    if type(value) is int:
        amount: Decimal | None = Decimal(value)
    elif isinstance(value, str):
        amount = _decimal(value)
    else:
        amount = value if isinstance(value, Decimal) and value.is_finite() else None
    if amount is None or amount.adjusted() > 15:
        return None
    minor = amount.scaleb(exponent(currency))
    return minor_money(int(minor), currency) if minor == minor.to_integral_value() else None


def minor_money(value: object, currency: str) -> Money | None:
    """Read ``19900`` or ``"19900"`` of the currency's minor unit (fen, cents)."""
    minor = whole({"": value}, "")
    return None if minor is None or not currency else Money(minor, currency)


def major_text(money: Money) -> str:
    """Write an amount in whole currency units with all of its currency's digits: ``199.00``."""
    digits = exponent(money.currency)
    return f"{Decimal(money.minor).scaleb(-digits):.{digits}f}"


def _decimal(written: str) -> Decimal | None:
    try:
        amount = Decimal(written.strip()) if written.isascii() else None
    except InvalidOperation:
        return None
    return amount if amount is not None and amount.is_finite() and abs(amount.adjusted()) <= 30 else None


# --- time ---------------------------------------------------------------------------------------------------


def time_us(written: object) -> int | None:
    """Read RFC 3339 (``2026-11-22T20:15:00Z``) as microseconds; one without a zone is in UTC."""
    if not isinstance(written, str):
        return None
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    since = moment - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def stamp_us(fields: Fields, name: str, unit_us: int = 1_000_000) -> int | None:
    """Read a count of seconds, or of other units, since 1970 as microseconds; 0 stands for no time."""
    count = whole(fields, name)
    return count * unit_us if count else None


def beijing_text(at_s: int) -> str:
    """Write seconds as a clock in Beijing shows them: ``2026-11-23 04:15:00``."""
    return (datetime.fromtimestamp(at_s, UTC) + _BEIJING_AHEAD).strftime("%Y-%m-%d %H:%M:%S")


def time_text(at_us: int) -> str:
    """Write microseconds as RFC 3339 in UTC, to the millisecond."""
    seconds, rest_us = divmod(at_us, 1_000_000)
    moment = datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
    return f"{moment.isoformat()}.{rest_us // 1000:03d}Z"


# --- what was told ------------------------------------------------------------------------------------------


def told(
    shop_id: str,
    entity: str,
    event: Event,
    *,
    at_us: int | None,
    version: str | None = None,
    raw: bytes | None = None,
    buyer: str | None = None,
) -> Observed:
    """Wrap an event of the shop, with an id by which a repeat of the same content is known.

    ``entity`` is ``order:1001`` or the like. ``version`` where the shop numbers its changes, else what the
    event says stands for it: when it was, which shops touch without a change, is not part of it. ``buyer`` is
    the shop's own id of who bought, who is told by nothing else.
    """
    name = f"{entity}:{tag_of(event)}:{version or content_version(event)}"
    viewer = Viewer(id=buyer, masked=True) if buyer else None
    return Observed(event, at_us=at_us, platform=shop_id, id=name, viewer=viewer, raw=raw)


def content_version(event: Event) -> str:
    """Return what stands for all that an event says."""
    content = msgspec.json.encode(event, order="deterministic")
    return hashlib.sha256(content).hexdigest()[:_HASH_DIGITS]


def in_order(seen: Sequence[Observed]) -> list[Observed]:
    """Return what was told, oldest first and each once."""
    once = {one.id: one for one in seen}
    return sorted(once.values(), key=lambda one: one.at_us or 0)
