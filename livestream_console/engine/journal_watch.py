"""Whether the journal can still save: the user is told once when it fails, and once when it works again."""

from __future__ import annotations

from livestream_console.core.ports import Clock, Journal, Notice, Notifier

_LOOK_S = 1.0


class JournalWatch:
    def __init__(self, journal: Journal, clock: Clock, notifier: Notifier) -> None:
        self._journal = journal
        self._clock = clock
        self._notifier = notifier
        self._failure: str | None = None
        self._look_at = clock.monotonic()

    def look(self) -> None:
        """Look when it is time again; cheap enough for every frame."""
        now = self._clock.monotonic()
        if now < self._look_at:
            return
        self._look_at = now + _LOOK_S
        failure, before = self._journal.failure, self._failure
        self._failure = failure
        if failure is not None and failure != before:
            self._notifier.notify(Notice("journal_failing", {"reason": failure}, "error"))
        elif failure is None and before is not None:
            self._notifier.notify(Notice("journal_recovered"))
