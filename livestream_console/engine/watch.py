"""What looks at one show at a time and works out more of it than its state tells.

Rule: it begins anew with another show and with another moment of the same one; what was still being worked
out then is told by its generation.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from livestream_console.core.envelope import Recorded
from livestream_console.engine.source import ShowSource


class Watch(ABC):
    def __init__(self, source: ShowSource) -> None:
        self._generation = 0
        self._source = source
        self._unsubscribe = source.hub.subscribe(_ignore, self._on_reset)

    def set_source(self, source: ShowSource) -> None:
        """Watch another show, or this one again."""
        self._unsubscribe()
        self._source = source
        self._unsubscribe = source.hub.subscribe(_ignore, self._on_reset)
        self._on_reset()

    def close(self) -> None:
        self._unsubscribe()

    def _on_reset(self) -> None:
        self._generation += 1
        self._forget()

    @abstractmethod
    def _forget(self) -> None:
        """Drop what was worked out: it is of another show, or of another moment of this one."""


def _ignore(_batch: Sequence[Recorded]) -> None:
    """What happened is read from the state when it is looked at."""
