"""Recorded chat as CSV: columns ``time``, ``name`` and ``text``, and perhaps id, user, platform and room.

The first row names them. ``time`` is ISO 8601, seconds or milliseconds since 1970, or ``h:mm:ss`` since the
beginning. The rule: other columns are kept as they are, and one bad row refuses the table.
"""

from __future__ import annotations

import csv
import re
from datetime import datetime, tzinfo
from decimal import Decimal
from io import StringIO

import msgspec

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.feeds.recordings.recording import BadRecording, decoded, recorded

REQUIRED = ("time", "name", "text")
_OPTIONAL = ("id", "user", "platform", "room")
PLATFORM = "csv"
"""Where no column says it; identity needs some platform."""

_NUMBER = re.compile(r"\d{1,16}(?:\.\d{1,6})?", re.ASCII)
_OFFSET = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{2}(?:\.\d{1,6})?)", re.ASCII)


def is_table(line: str) -> bool:
    """Say whether a file that begins with this line is meant as one."""
    return bool(set(_names(line.split(","))) & set(REQUIRED)) and "," in line


def read_table(content: bytes, stem: str, begun_us: int, zone: tzinfo | None = None) -> list[Observed]:
    """Return the comments of a table.

    ``begun_us`` is the beginning that times since it are counted from; ``zone`` is that of times without one,
    None this computer's.
    """
    reader = csv.reader(StringIO(decoded(content), newline=""), strict=True)
    seen: list[Observed] = []
    names: list[str] | None = None
    try:
        for row in reader:
            if not any(row):
                continue
            if names is None:
                names = _header(row, reader.line_num)
            else:
                seen.append(_comment(names, row, reader.line_num, stem, begun_us, zone))
    except csv.Error as error:
        raise BadRecording("quotes", reader.line_num, str(error)) from None
    return seen


def _names(cells: list[str]) -> list[str]:
    return [cell.strip().strip('"').lower() for cell in cells]


def _header(row: list[str], line: int) -> list[str]:
    names = _names(row)
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise BadRecording("columns", line, ", ".join(missing))
    return names


def _comment(
    names: list[str], row: list[str], line: int, stem: str, begun_us: int, zone: tzinfo | None
) -> Observed:
    if len(row) != len(names):
        raise BadRecording("cells", line, f"{len(row)}/{len(names)}")
    cells = dict(zip(names, row, strict=True))
    at_us = _time_us(cells["time"].strip(), begun_us, zone)
    if at_us is None:
        raise BadRecording("time", line, cells["time"][:40])
    viewer = Viewer(cells.get("user") or None, cells["name"])
    comment = recorded(
        CommentPosted(cells["text"]),
        at_us,
        cells.get("platform") or PLATFORM,
        cells.get("room") or stem,
        source_id=cells.get("id") or None,
        viewer=viewer if viewer.id or viewer.name else None,
    )
    others = {name: cell for name, cell in cells.items() if cell and name not in (*REQUIRED, *_OPTIONAL)}
    return msgspec.structs.replace(comment, extra=others or None)


def _time_us(text: str, begun_us: int, zone: tzinfo | None) -> int | None:
    if _NUMBER.fullmatch(text):
        number = Decimal(text)
        unit_us = 1_000_000 if number < 10**11 else 1_000
        return int(number * unit_us) if 0 < number < 10**14 else None
    if offset := _OFFSET.fullmatch(text):
        hours, minutes, seconds = int(offset[1] or 0), int(offset[2]), Decimal(offset[3])
        if minutes > 59 or seconds >= 60:
            return None
        return begun_us + (hours * 3600 + minutes * 60) * 1_000_000 + int(seconds * 1_000_000)
    try:
        moment = datetime.fromisoformat(text)
        at_s = (moment if moment.tzinfo else moment.replace(tzinfo=zone)).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return round(at_s * 1_000_000) if at_s > 0 else None
