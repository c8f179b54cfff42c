"""What the worker is asked for: a show of a store under other claim rules."""

from __future__ import annotations

from pathlib import Path

from livestream_console.analysis.what_if import Changes, WhatIf, what_if
from livestream_console.core.people import People
from livestream_console.store.archive import Archive


def compute(store: str, show: str, changes: Changes) -> WhatIf:
    """Read and decide the whole show again; raise StoreRefused or JournalFailed."""
    archive = Archive(Path(store))
    archive.open()
    try:
        people = People()
        return what_if(archive.read(show, raw=False, people=people), changes, people)
    finally:
        archive.close()
