"""What the formats of recorded chat have in common: one row of it, and why one is refused.

The rule: a recording is read whole or not at all, and a refusal names the line where it stopped.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event

ORIGIN = "import"


class BadRecording(ValueError):
    """Why a recording was not taken: a stable ``code``, the ``line`` (from 1) and what stood there.

    Codes: columns, cells, time, line, date, json, encoding and quotes.
    """

    def __init__(self, code: str, line: int, detail: str = "") -> None:
        super().__init__(f"line {line}: {code} {detail}".rstrip())
        self.code = code
        self.line = line
        self.detail = detail


def recorded(
    event: Event,
    at_us: int,
    platform: str | None,
    room: str | None,
    *,
    source_id: str | None = None,
    viewer: Viewer | None = None,
    raw: bytes | None = None,
) -> Observed:
    """Return one event of a recording; it was received when it happened, as far as the replay goes."""
    return Observed(event, at_us, at_us, platform, room, ORIGIN, source_id, viewer, raw=raw)


def decoded(content: bytes) -> str:
    """Return a file's text; one that is not UTF-8 is taken for GB18030, as Chinese Excel writes it."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError as error:
        raise BadRecording("encoding", content.count(b"\n", 0, error.start) + 1) from None
