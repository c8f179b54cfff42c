"""Fan-out of recorded events to whoever folds or shows them, live and in replay alike.

Rule: a subscriber is called synchronously with whole batches, in ``seq`` order, after the state has taken
them in.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence

from livestream_console.core.envelope import Recorded

OnBatch = Callable[[Sequence[Recorded]], None]
OnReset = Callable[[], None]

_log = logging.getLogger(__name__)


class Hub:
    """Keeps the subscribers; one that fails is logged and keeps nobody else from hearing."""

    def __init__(self) -> None:
        self._subscribers: list[tuple[OnBatch, OnReset | None]] = []
        self._waiting: deque[Sequence[Recorded]] = deque()
        self._publishing = False

    def subscribe(self, on_batch: OnBatch, on_reset: OnReset | None = None) -> Callable[[], None]:
        """Call ``on_batch`` with what is recorded from now on, ``on_reset`` when the past changed (a seek).

        Return what ends the subscription; ending it twice does nothing.
        """
        entry = (on_batch, on_reset)
        self._subscribers = [*self._subscribers, entry]

        def unsubscribe() -> None:
            self._subscribers = [kept for kept in self._subscribers if kept is not entry]

        return unsubscribe

    def publish(self, batch: Sequence[Recorded]) -> None:
        """Give a batch to every subscriber; what one of them causes comes after it, for everyone."""
        self._waiting.append(batch)
        if self._publishing:
            return
        self._publishing = True
        try:
            while self._waiting:
                self._give(self._waiting.popleft())
        finally:
            self._publishing = False

    def _give(self, batch: Sequence[Recorded]) -> None:
        for on_batch, _ in self._subscribers:
            try:
                on_batch(batch)
            except Exception:
                _log.exception("a subscriber failed on events %d to %d", batch[0].seq, batch[-1].seq)

    def reset(self) -> None:
        """Tell every subscriber to read the state anew."""
        for _, on_reset in self._subscribers:
            if on_reset is not None:
                try:
                    on_reset()
                except Exception:
                    _log.exception("a subscriber failed on a reset")
