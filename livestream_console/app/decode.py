"""``livestream-console decode``: raw frames in, normalized events out as JSON lines."""

from __future__ import annotations

import base64
import binascii
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path

from livestream_console.app.formats import FORMATS
from livestream_console.core.envelope import Observed
from livestream_console.core.wire import WireError, encode_observed

Decoder = Callable[[bytes, int], list[Observed]]


def decode_file(name: str, source: str) -> int:
    """Print each event of the file (``-``: standard input).

    Return 1 if a frame could not be read, 0 otherwise.
    """
    form = FORMATS[name]
    package = import_module(f"livestream_console.feeds.{form.package}")
    decode: Decoder = getattr(package, form.decoder)
    bad = 0
    for number, line in _lines(source):
        try:
            frame = base64.b64decode(line, validate=True) if form.binary else line
            observed = decode(frame, 0)
        except (ValueError, WireError) as error:  # a codec's error is a ValueError
            bad += 1
            print(f"line {number}: {_reason(error)}", file=sys.stderr)
            continue
        for item in observed:
            print(encode_observed(item).decode())
    return 1 if bad else 0


def _reason(error: Exception) -> str:
    return "not base64" if isinstance(error, binascii.Error) else str(error)


def _lines(source: str) -> Iterator[tuple[int, bytes]]:
    with nullcontext(sys.stdin.buffer) if source == "-" else Path(source).open("rb") as stream:
        for number, line in enumerate(stream, start=1):
            stripped = line.rstrip(b"\r\n")
            if stripped:
                yield number, stripped
