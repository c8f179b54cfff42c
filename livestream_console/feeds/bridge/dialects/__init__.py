"""The dialects of tools that sellers run today: what each says, as the events of this desk.

The rule: all of them are pure, tell only what audience, platform and shop did, and lose nothing: what is not
understood is an UnknownEvent, and each event has the frame it came in (of a huge frame only the first).
"""

from __future__ import annotations

from typing import Any

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from livestream_console.feeds.bridge.codec import ORIGIN
from livestream_console.feeds.bridge.dialects import (
    barrage_grab,
    companion,
    douyin_live,
    jd,
    kuaishou,
    oba,
    social_stream,
    taobao,
    wechat,
    xiaohongshu,
)
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Unreadable
from livestream_console.net.json_fields import Fields

DIALECTS: dict[str, Dialect] = {
    module.DIALECT.name: module.DIALECT
    for module in (
        oba,
        barrage_grab,
        douyin_live,
        companion,
        social_stream,
        jd,
        xiaohongshu,
        wechat,
        kuaishou,
        taobao,
    )
}
"""Every foreign dialect by name, in the order they are tried."""

_NAMELESS = "bridge"
_RAW_BYTES = 1 << 20
"""What the events of one frame may keep of it together."""
_decode = msgspec.json.Decoder().decode


class DialectError(ValueError):
    """A frame that is no message of the dialect. ``code``: not_json or unrecognised."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def objects(frame: bytes) -> list[Fields]:
    """Return the JSON objects of a frame, one alone or an array of them; raise DialectError."""
    try:
        content: Any = _decode(frame)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise DialectError("not_json") from None
    return [one for one in (content if isinstance(content, list) else [content]) if isinstance(one, dict)]


def detect(message: Fields) -> Dialect | None:
    """Return the dialect of a message."""
    return next((dialect for dialect in DIALECTS.values() if dialect.recognises(message)), None)


def read(dialect: Dialect, messages: list[Fields], frame: bytes, setting: Setting) -> list[Observed]:
    """Return the events of a frame in a known dialect."""
    # A frame without any object is as strange as an object that nobody knows.
    seen = [item for message in messages or [{}] for item in _events(dialect, message, setting)]
    # The store packs equal bytes well, but not without end.
    is_small = len(frame) * len(seen) <= _RAW_BYTES
    return [
        msgspec.structs.replace(item, origin=ORIGIN, raw=frame if is_small or not n else None)
        for n, item in enumerate(seen)
    ]


def _events(dialect: Dialect, message: Fields, setting: Setting) -> list[Observed]:
    if not dialect.recognises(message):
        return [unknown(f"{dialect.name}.unrecognised", setting)]
    try:
        return dialect.normalize(message, setting)
    except Unreadable as error:
        return [unknown(f"{dialect.name}.damaged.{error}", setting)]


def unknown(name: str, setting: Setting) -> Observed:
    """Return the event of what nobody understands."""
    event = UnknownEvent(f"{_NAMELESS}.{name}")
    return Observed(event, setting.received_us, None, setting.platform or _NAMELESS, setting.room, ORIGIN)


def decode(dialect: Dialect, frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one frame; raise DialectError for one that is not of this dialect."""
    messages = objects(frame)
    if not any(dialect.recognises(message) for message in messages):
        raise DialectError("unrecognised")
    return read(dialect, messages, frame, Setting(received_us))
