"""Recorded chat of other programs, told apart by what the file begins with.

Rule: what a format says of a row is its own affair; here is only which it is, and the order of what came.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.feeds.recordings import (
    BadRecording,
    is_item,
    is_log,
    is_table,
    read_items,
    read_log,
    read_table,
)

_PEEKED = 64 * 1024
_LOGS = "*.log"


class BadFile(Exception):
    """A recording that was refused, and which file of it: a folder has several."""

    def __init__(self, file: Path, bad: BadRecording) -> None:
        super().__init__(f"{file.name}: {bad}")
        self.file = file
        self.bad = bad


class UnknownFormat(Exception):
    """A file that is no recording of any kind."""


def read_recording(path: Path) -> list[Observed] | None:
    """Return the events of a recording in the order of their times, None for JSON lines of our own.

    Raise OSError, BadFile or UnknownFormat.
    """
    files = sorted(path.rglob(_LOGS)) if path.is_dir() else [path]
    seen: list[Observed] = []
    for file in files:
        try:
            events = _read(file)
        except BadRecording as bad:
            raise BadFile(file, bad) from None
        if events is None:
            return None
        seen += events
    return sorted(seen, key=lambda item: item.received_us)


def _read(file: Path) -> list[Observed] | None:
    line = _first_line(file)
    if is_log(line):
        return read_log(file.read_bytes(), file.stem)
    if line.startswith("[") or is_item(_fields(line)):
        return read_items(file.read_bytes(), file.stem, _begun_us(file))
    if not line or line.startswith("{"):
        return None
    if is_table(line):
        return read_table(file.read_bytes(), file.stem, _begun_us(file))
    raise UnknownFormat


def _first_line(file: Path) -> str:
    with file.open("rb") as stream:
        head = stream.read(_PEEKED)
    # The names of columns and all that a format begins with are ASCII.
    lines = head.decode("utf-8-sig", "replace").splitlines()
    return next((line.strip() for line in lines if line.strip()), "")


def _fields(line: str) -> dict[str, object]:
    try:
        return msgspec.json.decode(line, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return {}


def _begun_us(file: Path) -> int:
    """Return when a chat begins that tells only times since then: when its file was written."""
    return round(file.stat().st_mtime) * 1_000_000
