"""Finding a stored show by what a person types."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.paths import STORE_NAME
from livestream_console.core.ports import ShowInfo
from livestream_console.store.archive import Archive

REHEARSALS = "rehearsals.sqlite"
"""Rehearsals have a store of their own: they must never count as a real show in any comparison."""


def store_files(folder: Path) -> list[Path]:
    return [file for file in (folder / STORE_NAME, folder / REHEARSALS) if file.exists()]


def find_show(folder: Path, wanted: str) -> tuple[Path, ShowInfo] | None:
    """Return the store file and show whose id is or starts with ``wanted``; ``last`` is the latest of all."""
    found = all_shows(folder)
    if wanted == "last":
        return max(found, key=lambda pair: pair[1].started_us or 0, default=None)
    exact = [pair for pair in found if pair[1].show == wanted]
    alike = exact or [pair for pair in found if pair[1].show.startswith(wanted)]
    return alike[0] if len(alike) == 1 else None


def all_shows(folder: Path) -> list[tuple[Path, ShowInfo]]:
    """Return every stored show with its file; raise StoreRefused when a file cannot be opened."""
    found = []
    for file in store_files(folder):
        archive = Archive(file)
        archive.open()
        try:
            found += [(file, info) for info in archive.shows()]
        finally:
            archive.close()
    return found
