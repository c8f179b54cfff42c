"""A fault in one part of the desk is told once and never ends a show.

Rule: whoever is called again and again runs guarded; what a rule book failed on stands in the state, so it
is told by whoever folds, be it live, at a resume or in a replay.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.show import ShowState

_log = logging.getLogger(__name__)


class Faults:
    """The faults of one show; without a notifier they stand in the log alone."""

    def __init__(self, notifier: Notifier | None = None) -> None:
        self._notifier = notifier
        self._told: set[tuple[str, str]] = set()
        self._misfit_seq = 0

    def guard(self, task: str, work: Callable[[], object]) -> None:
        """Do something that is done again later, whether it fails or not."""
        try:
            work()
        except Exception as error:
            self.tell(task, error)

    def tell(self, task: str, error: Exception) -> None:
        """Log a fault and tell the user; the same one only once."""
        cause = (task, type(error).__name__)
        if cause not in self._told:
            self._told.add(cause)
            _log.error("%s failed", task, exc_info=error)
            self._notify(task)

    def look(self, state: ShowState) -> None:
        """Tell which events the state could not take in since the last look."""
        if not state.misfits or state.misfits[-1].seq <= self._misfit_seq:
            return
        for misfit in state.misfits:
            if misfit.seq > self._misfit_seq:
                _log.error("event %d (%s) was not taken in: %s", misfit.seq, misfit.kind, misfit.error)
                self._notify(f"fold {misfit.kind}")
        self._misfit_seq = state.misfits[-1].seq

    def _notify(self, task: str) -> None:
        if self._notifier is not None:
            self._notifier.notify(Notice("internal_error", {"task": task}, "error"))
