"""``livestream-console decode``: raw frames in, normalized events out as JSON lines."""

from __future__ import annotations

import base64
import binascii
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path

from livestream_console.app.command_line.formats import FORMATS
from livestream_console.app.command_line.output import NotWritten, write_lines
from livestream_console.app.words import reason_of, refuse, say
from livestream_console.core.envelope import Observed
from livestream_console.core.wire import WireError, encode_observed

Decoder = Callable[[bytes, int], list[Observed]]


def decode_file(name: str, source: str) -> int:
    """Print each event of the file (``-``: standard input).

    Return 1 if the file or a frame of it could not be read, 0 otherwise.
    """
    frames = _Frames(name)
    try:
        write_lines(frames.events(source))
    except OSError as error:
        return refuse(say("file_unreadable", file=source, reason=reason_of(error)))
    except NotWritten as failed:
        return refuse(say("decode_not_written", reason=reason_of(failed.error)))
    return 1 if frames.bad else 0


class _Frames:
    """Reads one format and counts what it could not read."""

    def __init__(self, name: str) -> None:
        self._form = FORMATS[name]
        package = import_module(f"livestream_console.feeds.{self._form.package}")
        self._decode: Decoder = getattr(package, self._form.decoder)
        self.bad = 0

    def events(self, source: str) -> Iterator[bytes]:
        for number, line in _lines(source):
            try:
                frame = base64.b64decode(line, validate=True) if self._form.binary else line
                observed = self._decode(frame, 0)
            except ValueError as error:  # a codec's error is one
                self.bad += 1
                print(say("decode_bad_frame", line=number, reason=_reason(error)), file=sys.stderr)
            else:
                yield from map(encode_observed, observed)


def _reason(error: ValueError) -> str:
    if isinstance(error, WireError):
        return say(f"import_reason.{error.code}", detail=error.detail)
    return say("decode_not_base64") if isinstance(error, binascii.Error) else str(error)


def _lines(source: str) -> Iterator[tuple[int, bytes]]:
    with nullcontext(sys.stdin.buffer) if source == "-" else Path(source).open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            stripped = line.rstrip(b"\r\n")
            if stripped:
                yield number, stripped
