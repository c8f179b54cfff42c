"""One connection's messages to events: which dialect it is, and what becomes of each frame.

The rule: the first message that anybody recognises decides the dialect of the connection; before it, and in
every dialect but our own, what is not understood is kept and never answered.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.events import GiftSent
from livestream_console.core.wire import WireError
from livestream_console.feeds.bridge.codec import accept, refusal
from livestream_console.feeds.bridge.dialects import DIALECTS, DialectError, detect, objects, read, unknown
from livestream_console.feeds.bridge.dialects.dialect import Setting
from livestream_console.feeds.gifts import GiftStreaks
from livestream_console.net.json_fields import Fields

AUTO, OWN = "auto", "events"
"""Find out by listening; our own dialect (reference: events.md)."""

_NAMELESS = "bridge"

Heard = tuple[list[Observed], bytes | None]
"""The events of a frame, and the answer owed for it."""


class Listening:
    """Listens to one tool. ``dialect`` is a name, ``auto`` until the first message that is recognised."""

    def __init__(
        self, dialect: str, streaks: GiftStreaks, platform: str | None = None, room: str | None = None
    ) -> None:
        if dialect not in (AUTO, OWN, *DIALECTS):
            raise ValueError(f"no dialect {dialect!r}")
        self.dialect = None if dialect == AUTO else dialect
        self._streaks = streaks
        self._platform = platform
        self._room = room

    def hear(self, frame: bytes, received_us: int) -> Heard:
        if self.dialect == OWN:
            return self._own(frame, received_us)
        platform = None if self._platform == _NAMELESS else self._platform
        setting = Setting(received_us, platform, self._room)
        try:
            messages = objects(frame)
        except DialectError as error:
            return self._no_json(error, frame, setting)
        if self.dialect is None:
            self.dialect = next(filter(None, map(_dialect_of, messages)), None)
            if self.dialect == OWN:
                return self._own(frame, received_us)
        if self.dialect is None:
            return [_kept("unrecognised", frame, setting)], None
        return self._counted(read(DIALECTS[self.dialect], messages, frame, setting)), None

    def _own(self, frame: bytes, received_us: int) -> Heard:
        try:
            return accept(frame, received_us, self._platform, self._room), None
        except WireError as error:
            return [], refusal(error)

    def _no_json(self, error: DialectError, frame: bytes, setting: Setting) -> Heard:
        # Somebody who is about to learn our dialect sends this, a tool with one of its own does not.
        answer = refusal(WireError(error.code)) if self.dialect is None else None
        return [_kept(f"damaged.{error.code}", frame, setting)], answer

    def _counted(self, seen: list[Observed]) -> list[Observed]:
        """Turn the sums of gift streaks into what each message added."""
        counted = (self._streaks.count(item) if type(item.event) is GiftSent else item for item in seen)
        return [item for item in counted if item is not None]


def _dialect_of(message: Fields) -> str | None:
    if isinstance(message.get("kind"), str):
        return OWN
    found = detect(message)
    return None if found is None else found.name


def _kept(name: str, frame: bytes, setting: Setting) -> Observed:
    return msgspec.structs.replace(unknown(name, setting), raw=frame)
