"""What the desk knows of viewers beyond the show: earlier shows from the journal, and the crew's own notes.

Rule: a note is about (platform, id), never a name. That one cannot be written is told, and it
holds until the desk is closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livestream_console.app.keeping import keep, tell_damaged
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.comments.viewer_card import EarlierShow
from livestream_console.core.ports import Notifier
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal

MOST_NOTES = 10_000


class KnownViewers:
    """A ViewerBook (ui/viewers/card.py); the show that ``show_now`` names is not an earlier one."""

    def __init__(
        self,
        journal: SqliteJournal | Archive,
        show_now: Callable[[], str],
        file: KeptFile[dict[str, str]],
        notifier: Notifier,
    ) -> None:
        self._journal = journal
        self._show_now = show_now
        self._file = file
        self._notifier = notifier
        self._notes: dict[str, str] | None = None
        """The note touched last is the last; None until somebody asks."""
        self._at_file = asyncio.Lock()

    async def history_of(self, platform: str, viewer: str) -> list[EarlierShow]:
        """Return the earlier shows that a viewer was in, the newest first. Raises JournalFailed."""
        journal = self._journal
        visits = await journal.in_reader(journal.visits, platform, viewer, self._show_now())
        return [EarlierShow(visit.title, visit.started_us, visit.comments, visit.orders) for visit in visits]

    async def note_of(self, platform: str, viewer: str) -> str:
        async with self._at_file:
            return (await self._read()).get(_key(platform, viewer), "")

    async def keep_note(self, platform: str, viewer: str, note: str) -> None:
        """Put a note in place of the one before; an empty one removes it."""
        key, note = _key(platform, viewer), note.strip()
        async with self._at_file:
            before = await self._read()
            notes = [(known, text) for known, text in before.items() if known != key]
            if note:
                notes.append((key, note))
            # Replaced and not changed: what a thread writes is nobody else's.
            self._notes = dict(notes[-MOST_NOTES:])
            await keep(self._file, self._notes, self._notifier)

    async def _read(self) -> dict[str, str]:
        if self._notes is None:
            self._notes = await asyncio.to_thread(self._file.read)
            tell_damaged(self._file, self._notifier)
        return self._notes


def _key(platform: str, viewer: str) -> str:
    return f"{platform}:{viewer}"
