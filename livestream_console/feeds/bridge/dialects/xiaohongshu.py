"""Xiaohongshu's console: the frames of its WebSocket, forwarded as they are.

Verified in oba-live-tool's source (MIT): ``t`` 4 carries ``b.d`` with ``biz`` room and a list ``b`` whose
``d`` is base64 of JSON with ``command`` 1, ``roomId``, ``msgId``, ``ts`` and ``customData``, which is JSON
again: ``type`` text with ``commentId``, ``desc``, ``current_time`` in milliseconds and ``profile``
(``user_id``, ``nickname``). Not verified: ``role`` of a profile (its source supposes that 1 is the host), so
that no role is told.
"""

from __future__ import annotations

import base64

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, nested, person, time_us
from livestream_console.net.json_fields import Fields, own_id, part, rows, text

PLATFORM = "xiaohongshu"
_ROOM_FRAME = 4
_MESSAGE = 1


def _recognises(message: Fields) -> bool:
    if type(message.get("t")) is not int:
        return False
    return "biz" in part(message, "b", "d") if message["t"] == _ROOM_FRAME else "v" in message


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    """Return the events of one frame; those that are no room frame only keep the connection open."""
    if message["t"] != _ROOM_FRAME:
        return []
    seen: list[Observed] = []
    for row in rows(part(message, "b", "d"), "b"):
        try:
            seen.append(_item(row, setting))
        except ValueError:
            seen.append(Teller(setting, PLATFORM).unknown("damaged", row))
    return seen


def _item(row: Fields, setting: Setting) -> Observed:
    """Raise ValueError for what is not as the console writes it."""
    item = nested(base64.b64decode(text(row, "d")))
    teller = Teller(setting, PLATFORM, own_id(item, "roomId"))
    if item.get("command") != _MESSAGE:
        return teller.unknown(
            f"command.{item.get('command')}", item, own_id(item, "msgId"), time_us(item, "ts")
        )
    told = nested(text(item, "customData"))
    at_us = time_us(told, "current_time") or time_us(item, "ts")
    if told.get("type") != "text":
        return teller.unknown(text(told, "type") or "message", told, own_id(item, "msgId"), at_us)
    profile = part(told, "profile")
    viewer = person(own_id(profile, "user_id"), text(profile, "nickname"))
    return teller.tell(CommentPosted(text(told, "desc")), own_id(told, "commentId"), at_us, viewer)


DIALECT = Dialect("xiaohongshu", _recognises, normalize)
