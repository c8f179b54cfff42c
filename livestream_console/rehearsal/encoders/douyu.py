"""Canonical events as Douyu's packets.

After reference/feeds.md §1.10. Rule: written by hand and not with the desk's codec; several packets share a
frame as they do on the wire.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, GiftSent, RoomStateChanged, ViewersEntered

PACKETS_PER_FRAME = 20
_SERVER = 690


def stt(fields: dict[str, str]) -> str:
    escaped = ((key, value.replace("@", "@A").replace("/", "@S")) for key, value in fields.items())
    return "".join(f"{key}@={value}/" for key, value in escaped)


def packet(text: str, kind: int = _SERVER) -> bytes:
    body = kind.to_bytes(2, "little") + b"\0\0" + text.encode() + b"\0"
    length = (len(body) + 4).to_bytes(4, "little")
    return length + length + body


def message(**fields: str) -> bytes:
    return packet(stt(fields))


GARBAGE: tuple[str | bytes, ...] = (
    b"\xff\xff\xff",
    b"no packet at all, but longer than the header of one",
    packet("type@=chatmsg/txt@=cut")[:-4],
    packet("type@=chatmsg/txt@=two\0ends/"),
    message(type="chatmsg", nn="nobody"),
    message(type="of_tomorrow", what="?"),
    packet(""),
)


class DouyuEncoder:
    """Packets of one room."""

    def __init__(self, room: str) -> None:
        self._room = room

    def encode(self, seen: Observed) -> bytes | None:
        """Return the packet, or None for what this chat does not carry."""
        told = self._told(seen)
        if told is None:
            return None
        kind, fields = told
        return message(**({"type": kind, "rid": self._room} | self._who(seen.viewer) | fields))

    @staticmethod
    def frames(messages: list[bytes]) -> list[str | bytes]:
        starts = range(0, len(messages), PACKETS_PER_FRAME)
        return [b"".join(messages[start : start + PACKETS_PER_FRAME]) for start in starts]

    def _told(self, seen: Observed) -> tuple[str, dict[str, str]] | None:
        match seen.event:
            case CommentPosted(text):
                sent = {"cst": str(seen.at_us // 1000)} if seen.at_us is not None else {}
                return "chatmsg", {"txt": text, "cid": seen.id or ""} | sent
            case GiftSent() as gift:
                return "dgb", {"gfid": gift.gift_id, "gfn": gift.name, "gfcnt": str(gift.count), "hits": "1"}
            case ViewersEntered(count=1):
                return "uenter", {}
            case RoomStateChanged(state="started" | "ended" as state):
                return "rss", {"ss": str(int(state == "started")), "ivl": "0"}
        return None

    def _who(self, viewer: Viewer | None) -> dict[str, str]:
        if viewer is None:
            return {}
        rights = "5" if "owner" in viewer.roles else "4" if "moderator" in viewer.roles else "1"
        badge = {}
        if viewer.member_level is not None:
            badge = {"bnn": "粉丝", "bl": str(viewer.member_level), "brid": self._room}
        return {"uid": viewer.id or "", "nn": viewer.name, "rg": rights} | badge
