"""The same frames through betterproto2, with which the well-known TikTok library decodes them.

Rule: ``WHOLE`` declares as many fields of each message as the platform's schema has, as a generated class
does, for betterproto2 pays for each in every instance; ``SLIM`` only those that stand in the frames, which is
kinder to it than any program that uses it. With pydantic its classes are checked ones, as that library's are.
"""

from __future__ import annotations

import gzip
import types
from collections.abc import Iterable
from typing import Any

import betterproto2 as pb

try:
    from pydantic.dataclasses import dataclass
except ImportError:
    from dataclasses import dataclass

Shape = type[Any]


class Schema:
    """The messages' classes; ``is_whole`` fills them up with the fields that the frames do not use."""

    def __init__(self, *, is_whole: bool) -> None:
        self._is_whole = is_whole
        image = self._shape("Image", range(2, 12), url_list=(1, [str]))
        follow = self._shape("FollowInfo", range(1, 8))
        user = self._shape(
            "User",
            [2, 4, 5, 6, 7, 8, *range(12, 22), *range(23, 36), 1022, 1045],
            id=(1, int),
            nickname=(3, str),
            avatar_thumb=(9, image),
            avatar_medium=(10, image),
            avatar_large=(11, image),
            follow_info=(22, follow),
            display_id=(38, str),
            sec_uid=(46, str),
            id_str=(1028, str),
        )
        common = self._shape(
            "Common", range(5, 25), method=(1, str), msg_id=(2, int), room_id=(3, int), create_time=(4, int)
        )
        gift = self._shape(
            "GiftStruct",
            [*range(1, 5), *range(6, 10), *range(13, 16), *range(17, 60)],
            id=(5, int),
            combo=(10, bool),
            type=(11, int),
            diamond_count=(12, int),
            name=(16, str),
        )
        base: dict[str, Any] = {"common": (1, common)}
        self.by_method = {
            "WebcastChatMessage": self._shape(
                "Chat",
                [*range(4, 8), *range(9, 14), *range(16, 22), 40, 41],
                **base,
                user=(2, user),
                content=(3, str),
                event_time=(15, int),
            ),
            "WebcastGiftMessage": self._shape(
                "Gift",
                [3, 4, 6, 8, 10, *range(12, 15), *range(16, 37)],
                **base,
                gift_id=(2, int),
                repeat_count=(5, int),
                user=(7, user),
                repeat_end=(9, int),
                group_id=(11, int),
                gift=(15, gift),
            ),
            "WebcastLikeMessage": self._shape(
                "Like", [4, *range(6, 12)], **base, count=(2, int), total=(3, int), user=(5, user)
            ),
            "WebcastMemberMessage": self._shape(
                "Member", [*range(3, 10), *range(11, 27)], **base, user=(2, user), action=(10, int)
            ),
            "WebcastRoomUserSeqMessage": self._shape(
                "RoomUserSeq",
                [2, 4, 5, *range(8, 14)],
                **base,
                total=(3, int),
                popularity=(6, int),
                total_user=(7, int),
            ),
        }
        header = self._shape("Header", [], key=(1, str), value=(2, str))
        self.push_frame = self._shape(
            "PushFrame",
            [3, 4, 9],
            seq_id=(1, int),
            log_id=(2, int),
            headers=(5, [header]),
            payload_encoding=(6, str),
            payload_type=(7, str),
            payload=(8, bytes),
        )
        message = self._shape("Message", range(4, 11), method=(1, str), payload=(2, bytes), msg_id=(3, int))
        self.response = self._shape(
            "Response",
            [3, 6, 7, *range(10, 15)],
            messages=(1, [message]),
            cursor=(2, str),
            now=(4, int),
            internal_ext=(5, str),
            heartbeat_duration=(8, int),
            need_ack=(9, bool),
        )

    def decoded(self, frame: bytes) -> list[tuple[Any, ...]]:
        """Return of each message of a frame what is read of any: ids, time, person, text."""
        return self.told(gzip.decompress(self.push_frame.parse(frame).payload))

    def told(self, response: bytes) -> list[tuple[Any, ...]]:
        """Return the same of an unzipped Response."""
        found: list[tuple[Any, ...]] = []
        for message in self.response.parse(response).messages:
            body = self.by_method[message.method].parse(message.payload)
            user = getattr(body, "user", None)
            who = (user.id_str, user.nickname) if user is not None else None
            found.append((message.msg_id, body.common.create_time, who, getattr(body, "content", None)))
        return found

    def _shape(self, name: str, others: Iterable[int], /, **used: tuple[int, Any]) -> Shape:
        """Return a message class with the fields used, and the others, whose types make no difference."""
        declared = {field: _field(number, kind) for field, (number, kind) in used.items()}
        if self._is_whole:
            declared |= {f"other_{number}": _field(number, int) for number in others}
        body: dict[str, Any] = {field: spec for field, (_, spec) in declared.items()}
        body["__annotations__"] = {field: kind for field, (kind, _) in declared.items()}
        bare = types.new_class(name, (pb.Message,), exec_body=lambda space: space.update(body))
        return dataclass(eq=False, repr=False)(bare)


_SCALARS = {int: pb.TYPE_UINT64, str: pb.TYPE_STRING, bytes: pb.TYPE_BYTES, bool: pb.TYPE_BOOL}


def _field(number: int, kind: Any) -> tuple[Any, Any]:
    if isinstance(kind, list):
        (item,) = kind
        return list[item], pb.field(number, _SCALARS.get(item, pb.TYPE_MESSAGE), repeated=True)  # type: ignore[valid-type]
    if kind in _SCALARS:
        return kind, pb.field(number, _SCALARS[kind])
    return kind | None, pb.field(number, pb.TYPE_MESSAGE, optional=True)


WHOLE, SLIM = Schema(is_whole=True), Schema(is_whole=False)
