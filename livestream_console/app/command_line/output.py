"""What a command writes for other programs: lines on standard output.

Rule: whoever reads them may have enough at any time; that is no failure.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable


class NotWritten(Exception):
    """Standard output took no more. ``error``: why."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


def write_lines(lines: Iterable[bytes]) -> None:
    """Write each line as it comes; raise NotWritten."""
    out = sys.stdout.buffer
    for line in lines:
        # What reading the next line raises is the caller's, so only the writing is guarded.
        try:
            out.write(line + b"\n")
        except OSError as error:
            return _stop(error)
    try:
        out.flush()
    except OSError as error:
        return _stop(error)


def _stop(error: OSError) -> None:
    # Python flushes once more at its end; what is left then has nowhere to go.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not isinstance(error, BrokenPipeError):
        raise NotWritten(error) from None
