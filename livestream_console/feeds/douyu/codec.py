"""Douyu's packets: bytes in, fields out, and what a client says; no I/O.

A packet is its length twice, a type, text and a NUL; the text is STT, ``key@=value/`` with ``@A`` for @ and
``@S`` for /. The rule: text has no NUL, so the first one after a header ends its packet, wherever the bytes
were cut; what does not end there is damage, which reaches to the next header and no further.
Facts: reference/feeds.md §1.10.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping

import msgspec

MAX_PACKET = 256 * 1024
"""The longest of a room's lists of honour is a tenth of this."""

_FROM_CLIENT, _FROM_SERVER = 689, 690
_HEADER = struct.Struct("<IIHBB")
_UNCOUNTED = 4  # the first length is that of all behind itself
_HEADER_AT = re.compile(rb"(....)\1(?:\xb1|\xb2)\x02\x00\x00", re.DOTALL)

Fields = dict[str, str]


class CodecError(ValueError):
    """Bytes that are no packet. ``code``: framing, or truncated where the stream ended."""

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Packet(msgspec.Struct, frozen=True):
    """One message. Values that are STT themselves stay as their text; ``raw`` is the text's own bytes."""

    fields: Fields
    raw: bytes

    @property
    def kind(self) -> str:
        return self.fields.get("type", "")


class PacketReader:
    """Cuts what comes into packets: frames of a WebSocket, a TCP stream, or a recording of either."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._skipped = bytearray()

    def receive_data(self, data: bytes) -> Iterator[Packet | CodecError]:
        """Take the next bytes and yield the packets that are complete now, in order."""
        self._buffer += data
        while self._find_header() and (end := self._end()) is not None:
            if not end:
                self._skip(1)
                continue
            raw = bytes(self._buffer[_HEADER.size : end - 1])
            del self._buffer[:end]
            yield from self._damage("framing")
            yield Packet(loads(raw.decode(errors="replace")), raw)
        if len(self._skipped) > MAX_PACKET:
            yield from self._damage("framing")

    def finish(self) -> list[CodecError]:
        """Say that nothing follows; return what was left unfinished as damage."""
        self._skip(len(self._buffer))
        return self._damage("truncated")

    def _find_header(self) -> bool:
        """Skip to the next header; keep what may be the beginning of one."""
        header = _HEADER_AT.search(self._buffer)
        self._skip(header.start() if header else max(0, len(self._buffer) - _HEADER.size + 1))
        return header is not None

    def _end(self) -> int | None:
        """Return where the packet ends, 0 if it does not end where it says, None if that is still to come."""
        buffer = self._buffer
        end = _UNCOUNTED + int(_HEADER.unpack_from(buffer)[0])
        if not _HEADER.size < end <= MAX_PACKET:
            return 0
        nul = buffer.find(0, _HEADER.size, end)
        if nul == end - 1:
            return end
        return None if nul < 0 and len(buffer) < end else 0

    def _skip(self, count: int) -> None:
        self._skipped += self._buffer[:count]
        del self._buffer[:count]

    def _damage(self, code: str) -> list[CodecError]:
        skipped, self._skipped = bytes(self._skipped), bytearray()
        return [CodecError(code, skipped)] if skipped else []


def loads(text: str) -> Fields:
    """Read STT; pieces without a key are left out."""
    pieces = (piece.partition("@=") for piece in text.split("/"))
    return {
        (_unescaped(key) if "@" in key else key): (_unescaped(value) if "@" in value else value)
        for key, mark, value in pieces
        if mark
    }


def dumps(fields: Mapping[str, str]) -> str:
    return "".join(f"{_escaped(key)}@={_escaped(value)}/" for key, value in fields.items())


def encode(fields: Mapping[str, str]) -> bytes:
    """Write a client's packet."""
    text = dumps(fields).encode() + b"\0"
    length = _HEADER.size - _UNCOUNTED + len(text)
    return _HEADER.pack(length, length, _FROM_CLIENT, 0, 0) + text


def login(room: str) -> bytes:
    return encode({"type": "loginreq", "roomid": room})


def join(room: str) -> bytes:
    """Ask for everything that is said in the room, not only for one of its groups."""
    return encode({"type": "joingroup", "rid": room, "gid": "-9999"})


def heartbeat() -> bytes:
    return encode({"type": "mrkl"})


def _escaped(text: str) -> str:
    return text.replace("@", "@A").replace("/", "@S")


def _unescaped(text: str) -> str:
    return text.replace("@S", "/").replace("@A", "@")
