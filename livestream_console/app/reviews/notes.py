"""The notes of every show, each in a file of its own beside what is kept of its reviews.

Rule: these are a person's own words: a file that cannot be read is put aside, never overwritten. All of it is
file work, so it is called off the loop.
"""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.own.kept_file import KeptFile
from livestream_console.app.reviews.files import ReviewFiles
from livestream_console.core import notes as notes_
from livestream_console.core.money import Money
from livestream_console.core.notes import Lesson, ShowNotes

_FILE = "notes.json"


class KeptNotes:
    """Every change is on disk when it returns; each raises OSError where the folder cannot be written."""

    def __init__(self, store: Path) -> None:
        self._files = ReviewFiles(store)

    def of(self, show: str) -> ShowNotes:
        return self._file(show).read()

    def keep(self, show: str, notes: ShowNotes) -> ShowNotes:
        """Replace a show's notes; return them."""
        self._file(show).write(notes)
        return notes

    def add_lesson(self, show: str, text: str, by: str, now_us: int) -> ShowNotes:
        return self.keep(show, notes_.add_lesson(self.of(show), show, text, by, now_us))

    def tick(self, show: str, lesson: str, by: str, now_us: int, *, done: bool = True) -> ShowNotes:
        return self.keep(show, notes_.tick(self.of(show), lesson, by, now_us, done=done))

    def enter_cost(self, show: str, what: str, amount: Money) -> ShowNotes:
        return self.keep(show, notes_.enter_cost(self.of(show), what, amount))

    def open(self) -> list[Lesson]:
        """Return what is still to be done, of all shows, the newest first."""
        shows = (path.parent.name for path in self._files.root.glob(f"*/{_FILE}"))
        lessons = [lesson for show in shows for lesson in self.of(show).lessons if lesson.done_us is None]
        return sorted(lessons, key=lambda lesson: -lesson.at_us)

    def _file(self, show: str) -> KeptFile[ShowNotes]:
        return KeptFile(self._files.folder(show) / _FILE, ShowNotes, ShowNotes())
