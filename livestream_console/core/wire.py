"""The JSON-lines dialect ``livestream-console/events/1``, both ways (reference: events.md).

Rule: nothing is lost. A field that is not known goes to ``extra`` and comes back on export, an unknown kind
becomes an UnknownEvent with all its fields. What cannot be understood is a WireError that says where.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import TAGS, VERSION, Event, UnknownEvent, ViewerNoted, tag_of
from livestream_console.core.wire_fields import join, known_fields, plain, split

MAX_MESSAGE = 1 << 20
"""Bytes of one message of the bridge that are still read."""
MAX_LINE = 8 << 20
"""Bytes of one line of a file; it may carry a whole frame of 4 MiB as base64."""

_MOST_COUNTED = 2**63 - 1
"""What is added up lies in signed arrays."""
_MOST_KEPT = 2**64 - 1
"""What is only kept is packed, where only a negative number needs the sign."""

_ENVELOPE = frozenset(
    {
        "v",
        "kind",
        "id",
        "at_us",
        "received_us",
        "seq",
        "platform",
        "room",
        "origin",
        "backfilled",
        "viewer",
        "raw",
    }
)
_WHERE = re.compile(r"`\$\.?(.*)`$")
_MISSING = re.compile(r"required field `(\w+)`")


class WireError(ValueError):
    """Why a line was not taken; ``code`` is stable, ``detail`` says where.

    Codes: not_json, not_an_object, missing_kind, bad_field and too_long.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class _Envelope(msgspec.Struct):
    """The envelope as JSON has it."""

    v: int = VERSION
    id: str | None = None
    at_us: int | None = None
    received_us: int = 0
    seq: int | None = None
    platform: str | None = None
    room: str | None = None
    origin: str = "official"
    backfilled: bool = False
    viewer: Viewer | None = None
    raw: bytes | None = None


# --- reading ----------------------------------------------------------------------------------------------


def decode_line(line: bytes) -> Observed:
    """Read one event."""
    return decode_numbered(line)[1]


def decode_numbered(line: bytes) -> tuple[int | None, Observed]:
    """Read one event and the ``seq`` that an export gave it."""
    return _numbered(_json(line))


def decode_message(data: bytes) -> list[Observed]:
    """Read a message of the bridge: one event or an array of them."""
    content = _json(data, MAX_MESSAGE)
    return [_numbered(item)[1] for item in (content if isinstance(content, list) else [content])]


def in_order(numbered: Iterable[tuple[int | None, Observed]]) -> list[Observed]:
    """Return the events of a file by ``seq``; one without it stays behind the line that it followed."""
    ordered: list[tuple[int, Observed]] = []
    for seq, observed in numbered:
        ordered.append((seq if seq is not None else ordered[-1][0] if ordered else 0, observed))
    ordered.sort(key=lambda pair: pair[0])
    return [observed for _, observed in ordered]


def _json(data: bytes, most: int = MAX_LINE) -> Any:
    if len(data) > most:
        raise WireError("too_long", str(len(data)))
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WireError("not_json", str(error)) from None


def _numbered(content: Any) -> tuple[int | None, Observed]:
    if not isinstance(content, dict):
        raise WireError("not_an_object")
    kind = content.get("kind")
    if kind is None:
        raise WireError("missing_kind")
    if not isinstance(kind, str) or not kind:
        raise WireError("bad_field", "kind")
    envelope_part = {key: value for key, value in content.items() if key in _ENVELOPE and key != "kind"}
    fields = {key: value for key, value in content.items() if key not in _ENVELOPE}
    try:
        return _observed(kind, envelope_part, fields)
    except msgspec.ValidationError as error:
        raise WireError("bad_field", _place(str(error))) from None


def _observed(kind: str, given: dict[str, Any], fields: dict[str, Any]) -> tuple[int | None, Observed]:
    cls = _class_of(kind, fields)
    if cls is ViewerNoted:
        _take_noted_viewer(given, fields)
    elif cls is not None and "backfilled" in known_fields(cls):
        _take_backfilled_count(given, fields)
    known, extra = split(_Envelope, given)
    envelope = msgspec.convert(known, _Envelope)
    if envelope.v != VERSION:
        raise WireError("bad_field", "v")
    event: Event
    if cls is None:
        _require_64_bits(fields, _MOST_KEPT)
        event = UnknownEvent(kind, fields or None)
    else:
        if "action" in fields and "action" not in known_fields(cls):
            del fields["action"]
        known, more = split(cls, fields)
        extra |= more
        _require_64_bits(known, _MOST_KEPT if cls is UnknownEvent else _MOST_COUNTED)
        event = msgspec.convert(known, cls)
    _require_64_bits(extra, _MOST_KEPT)
    return envelope.seq, Observed(
        event,
        received_us=envelope.received_us,
        at_us=envelope.at_us,
        platform=envelope.platform,
        room=envelope.room,
        origin=envelope.origin,
        id=envelope.id,
        viewer=envelope.viewer,
        backfilled=envelope.backfilled,
        raw=envelope.raw,
        extra=extra or None,
    )


def _require_64_bits(content: dict[str, Any], most: int) -> None:
    """Refuse integers that JSON can say and neither the journal nor a checkpoint can hold; ids are texts."""
    waiting: list[Any] = list(content.values())
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
        elif type(value) is int and not -(2**63) <= value <= most:
            raise WireError("bad_field", "an integer beyond 64 bits")


def _class_of(kind: str, fields: dict[str, Any]) -> type[Event] | None:
    """Return the class of a kind, None for one unknown; ``push``, ``gap`` and ``show`` have one an action."""
    if "." in kind:
        return None
    return TAGS.get(kind) or TAGS.get(f"{kind}.{fields.get('action')}")


def _take_noted_viewer(given: dict[str, Any], fields: dict[str, Any]) -> None:
    """Sort out ``viewer`` of a viewer_note: a bare id, or the envelope's viewer, the one noted."""
    viewer = given.get("viewer")
    noted = fields.pop("viewer_id", None)
    if isinstance(viewer, dict):
        noted = viewer.get("id") if noted is None else noted
    else:
        noted = given.pop("viewer", None)
    fields["viewer"] = noted


def _take_backfilled_count(given: dict[str, Any], fields: dict[str, Any]) -> None:
    """Sort out ``backfilled`` of a gap: a count of its own, where other kinds have the envelope's flag."""
    if not isinstance(given.get("backfilled"), bool):
        fields["backfilled"] = given.pop("backfilled", None)
        given["backfilled"] = fields.pop("is_backfilled", None)


def _place(message: str) -> str:
    """Return the path of the field that msgspec complains about, such as ``lines[0].amount``."""
    where, missing = _WHERE.search(message), _MISSING.search(message)
    parts = [where[1] if where else "", missing[1] if missing else ""]
    return ".".join(part for part in parts if part)


# --- writing ----------------------------------------------------------------------------------------------


def encode_recorded(recorded: Recorded) -> bytes:
    """Write one journal line, with its ``seq``."""
    return _encode(recorded, recorded.seq)


def encode_observed(observed: Observed) -> bytes:
    """Write one event that has no place in a journal yet."""
    return _encode(observed, None)


def _encode(item: Recorded | Observed, seq: int | None) -> bytes:
    kind, fields = _kind_and_fields(item)
    head: dict[str, Any] = {"v": VERSION, "kind": kind, "id": item.id, "seq": seq, "at_us": item.at_us}
    head |= {"received_us": item.received_us or None, "platform": item.platform, "room": item.room}
    flag = "is_backfilled" if hasattr(item.event, "backfilled") else "backfilled"
    head |= {"origin": item.origin, flag: item.backfilled or None}
    head["viewer"] = None if item.viewer is None else plain(item.viewer)
    if isinstance(item.event, ViewerNoted):
        noted = fields.pop("viewer")
        if item.viewer is None:
            head["viewer"] = noted
        elif noted != item.viewer.id:
            head["viewer_id"] = noted
    line = {key: value for key, value in head.items() if value is not None} | fields
    if item.raw is not None:
        line["raw"] = item.raw
    return msgspec.json.encode(join(line, item.extra) if item.extra else line)


def _kind_and_fields(item: Recorded | Observed) -> tuple[str, dict[str, Any]]:
    event = item.event
    if isinstance(event, UnknownEvent):
        return _unknown(event, item.extra)
    kind, _, action = tag_of(event).partition(".")
    fields = plain(event)
    return kind, {"action": action} | fields if action else fields


def _unknown(event: UnknownEvent, extra: dict[str, Any] | None) -> tuple[str, dict[str, Any]]:
    """Give an unknown kind back as it came, unless reading it again would give something else."""
    fields = event.fields
    given = {} if fields is None else fields
    as_it_came = (
        event.name
        and not extra
        and fields != {}
        and event.name != "unknown"
        and _class_of(event.name, given) is None
        and _ENVELOPE.isdisjoint(given)
    )
    return (event.name, given) if as_it_came else ("unknown", plain(event))
