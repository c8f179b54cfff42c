"""What YouTube's API says, as bytes: the chat's stream, its pages and the video itself. No I/O.

The stream is one JSON array that grows while the chat lives; each element is a page as ``list`` answers it.
The rule: a page is what its own outermost braces enclose, wherever the bytes were cut, and damage costs the
page or item it sits in.
https://developers.google.com/youtube/v3/live/docs/liveChatMessages/streamList
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from livestream_console.net.json_fields import BAD_JSON, Fields, decode_object, part, text, whole

MAX_PAGE = 8 * 1024 * 1024
"""2 000 messages, the most YouTube puts into one, need less."""

# Up to the next brace outside a string, at the speed of C: strings are stepped over whole. Unrolled, so
# that going back from an unfinished string is linear; Debian 12's Python reads possessive repeats wrongly.
_IN_STRING = rb'[^"\\]*(?:\\.[^"\\]*)*'
_TO_BRACE = re.compile(rb'[^"{}]*(?:"' + _IN_STRING + rb'"[^"{}]*)*', re.DOTALL)
_TO_QUOTE = re.compile(_IN_STRING, re.DOTALL)
_QUOTE, _BACKSLASH, _OPEN = b'"\\{'
_BETWEEN = b"[], \r\n\t"


class CodecError(ValueError):
    """Bytes that are no page or item. ``code``: json, page, truncated or too_large."""

    def __init__(self, code: str, raw: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.raw = raw


class Page(msgspec.Struct, frozen=True):
    """One page of chat. ``items`` are the messages as they came, ``poll`` is the one now open.

    ``offline``: the broadcast is over. ``error`` is what the API says in place of messages.
    """

    items: tuple[bytes, ...] = ()
    poll: bytes | None = None
    token: str | None = None
    interval_s: float = 0.0
    offline: bool = False
    error: Fields | None = None


class _WirePage(msgspec.Struct, rename="camel"):
    items: list[msgspec.Raw] = []
    active_poll_item: msgspec.Raw = msgspec.Raw()
    next_page_token: Any = None
    polling_interval_millis: Any = None
    offline_at: Any = None
    error: Any = None


_page = msgspec.json.Decoder(_WirePage).decode


class PageReader:
    """Cuts what comes into pages: of a stream, of one answer or of a recording of several."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._at = 0
        self._depth = 0
        self._in_string = False
        self._too_large = False

    def receive_data(self, data: bytes) -> list[Page | CodecError]:
        """Take the next bytes and return the pages that are complete now, in order."""
        if not self._depth and (page := _whole(data)) is not None:
            return [page]
        found: list[Page | CodecError] = []
        self._buffer += data
        while self._begun() and self._ended():
            element = bytes(self._buffer[: self._at])
            del self._buffer[: self._at]
            found.append(CodecError("too_large", b"") if self._too_large else _read_page(element))
            self._too_large = False
        if self._depth and len(self._buffer) > MAX_PAGE:
            self._too_large = True
            del self._buffer[: self._at]
            self._at = 0
        return found

    def finish(self) -> list[Page | CodecError]:
        """Say that nothing follows; return what was left unfinished as damage."""
        rest, self._buffer = bytes(self._buffer), bytearray()
        unfinished, self._depth, self._in_string = self._depth > 0, 0, False
        return [CodecError("truncated", rest)] if unfinished else []

    def _begun(self) -> bool:
        """Drop what stands between pages; return whether one has begun."""
        if not self._depth:
            start = self._buffer.find(b"{")
            if start < 0:
                self._buffer.clear()
                return False
            del self._buffer[:start]
            self._depth = self._at = 1
        return True

    def _ended(self) -> bool:
        """Read on from where the last bytes ended; return whether the page is complete."""
        buffer = self._buffer
        while True:
            self._at = _after(_TO_QUOTE if self._in_string else _TO_BRACE, buffer, self._at)
            if self._at >= len(buffer) or buffer[self._at] == _BACKSLASH:
                return False  # an escape whose second half is still to come
            mark = buffer[self._at]
            self._at += 1
            if mark == _QUOTE:
                self._in_string = not self._in_string
                continue
            self._depth += 1 if mark == _OPEN else -1
            if not self._depth:
                return True


def _whole(data: bytes) -> Page | None:
    """Return the page where the bytes are exactly one: nearly always, and then nothing has to be searched."""
    element = data.strip(_BETWEEN)
    if not (element.startswith(b"{") and element.endswith(b"}")):
        return None
    page = _read_page(element)
    return page if isinstance(page, Page) else None


def _after(pattern: re.Pattern[bytes], buffer: bytearray, at: int) -> int:
    match = pattern.match(buffer, at)
    return at if match is None else match.end()  # neither pattern can fail to match


def _read_page(element: bytes) -> Page | CodecError:
    try:
        wire = _page(element)
    except msgspec.ValidationError:
        return CodecError("page", element)
    except BAD_JSON:
        return CodecError("json", element)
    token, interval_ms = wire.next_page_token, wire.polling_interval_millis
    return Page(
        tuple(map(bytes, wire.items)),
        bytes(wire.active_poll_item) or None,
        token if isinstance(token, str) and token else None,
        interval_ms / 1000 if type(interval_ms) is int and 0 < interval_ms < 2**31 else 0.0,
        bool(wire.offline_at),
        wire.error if isinstance(wire.error, dict) else None,
    )


def read_object(raw: bytes) -> Fields:
    """Return the fields of an item or an answer; raise CodecError where it is no JSON object."""
    try:
        return decode_object(raw)
    except BAD_JSON:
        raise CodecError("json", raw) from None


def read_id(body: bytes) -> str | None:
    """Return the id of what was made; an answer may have nothing to say."""
    try:
        return text(read_object(body), "id") or None
    except CodecError:
        return None


class Video(msgspec.Struct, frozen=True):
    """A broadcast as videos.list tells it. ``state``: live, upcoming or none; what is hidden is None."""

    state: str
    chat: str | None
    ended: bool
    viewers: int | None
    likes: int | None


def read_video(body: bytes) -> Video | None:
    """Return the one video of the answer, None where there is none; raise CodecError for anything else."""
    videos = read_object(body).get("items")
    if not isinstance(videos, list) or not videos:
        return None
    video = videos[0] if isinstance(videos[0], dict) else {}
    snippet, live = part(video, "snippet"), part(video, "liveStreamingDetails")
    return Video(
        text(snippet, "liveBroadcastContent") or "none",
        text(live, "activeLiveChatId") or None,
        bool(live.get("actualEndTime")),
        whole(live, "concurrentViewers"),
        whole(part(video, "statistics"), "likeCount"),
    )
