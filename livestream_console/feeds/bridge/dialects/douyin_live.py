"""douyinLive: ws://127.0.0.1:1088/ws/ROOM, Webcast's messages as protobuf's JSON, and notes about the room.

Verified in its source and documentation (MIT): each message is ``protojson`` of Douyin's own type (lower
camel case, 64-bit numbers as texts) with ``method`` put in; notes have ``type`` system, ``event``
live_status, a ``code`` and ``title``. It goes on asking while a room is dark, so the end of a show ends
nothing here.

The rule: a message goes back to the bytes it came from and is read as Webcast reads them, so that one and
the same fact is one and the same event by either way.
"""

from __future__ import annotations

import msgspec
from google.protobuf.json_format import ParseDict, ParseError

from livestream_console.core.envelope import Observed
from livestream_console.core.events import RoomStateChanged
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, Unreadable
from livestream_console.feeds.webcast import room, shopping
from livestream_console.feeds.webcast.codec import Delivery
from livestream_console.feeds.webcast.normalize import DOUYIN, Context, observe
from livestream_console.feeds.webcast.webcast_pb2 import Message
from livestream_console.net.json_fields import Fields, own_id, part, text

_PREFIX = "Webcast"
_READERS = room.READERS | shopping.READERS
_STATES = {"ROOM_ONLINE": "started", "ROOM_ENDED": "ended"}


def _recognises(message: Fields) -> bool:
    is_note = message.get("type") == "system" and message.get("event") == "live_status"
    return is_note or text(message, "method").startswith(_PREFIX)


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    method = text(message, "method")
    if not method:
        return [_note(message, Teller(setting, DOUYIN, own_id(message, "room_id")))]
    reader = _READERS.get(method.removeprefix(_PREFIX))
    if reader is None:
        # There are hundreds of kinds, and the frame has all their fields.
        told_room = own_id(part(message, "common"), "roomId")
        return [Teller(setting, DOUYIN, told_room).unknown(method, {})]
    shaped = reader.shape()
    try:
        ParseDict(message, shaped, ignore_unknown_fields=True)
    except (ParseError, ValueError, TypeError, AttributeError, RecursionError):
        raise Unreadable("fields") from None
    raw = Message(method=method, payload=shaped.SerializeToString(), msg_id=shaped.common.msg_id)
    delivery = Delivery(messages=(raw.SerializeToString(),))
    told = observe(delivery, setting.received_us, Context(DOUYIN))
    return [msgspec.structs.replace(item, room=item.room or setting.room) for seen in told for item in seen]


def _note(message: Fields, teller: Teller) -> Observed:
    state = _STATES.get(text(message, "code"))
    if state is None:
        return teller.unknown("live_status", message)
    return teller.tell(RoomStateChanged(state, text(message, "title") or None))


DIALECT = Dialect("douyin-live", _recognises, normalize)
