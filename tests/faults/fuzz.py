"""Damaged input for every reader of bytes from outside.

Rule: a reader returns or refuses with an error of its own, soon; and what it returns can be written, both as
a line of JSON and on disk, and read back as the same. Anything else is a finding, kept with the shortest
input that showed it.
"""

from __future__ import annotations

import base64
import signal
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import FrameType

import msgspec
import psutil  # type: ignore[import-untyped]

from livestream_console.core.envelope import Observed
from livestream_console.core.events import VERSION
from livestream_console.core.wire import decode_line, encode_observed
from livestream_console.store.encoding import (
    Rest,
    decode_event,
    decode_rest,
    encode,
    encode_event,
    pack_id,
    unpack_id,
)
from tests.faults.mutations import mutated
from tests.faults.targets import Target, giants, targets

SLOW_MS = 100.0
HANG_S = 10.0
GROWTH_MB = 30.0
_ROUNDS = 10
_AGAIN = 4
_TIME_LIMIT_US = 1 << 61


class Tally(msgspec.Struct):
    """What became of one reader's inputs. ``slowest_ms`` is CPU time of one of them.

    ``beyond_store`` counts events with numbers that no file holds; the store puts a stand-in in their place.
    """

    inputs: int = 0
    refused: int = 0
    events: int = 0
    beyond_store: int = 0
    slowest_ms: float = 0.0


class Finding(msgspec.Struct):
    """``fault`` in one line, the input that shows it and how often it was seen."""

    format: str
    fault: str
    data: bytes
    times: int = 1

    def __str__(self) -> str:
        shown = base64.b64encode(self.data[:3_000]).decode()
        return f"{self.format}: {self.fault} ({self.times} times), {len(self.data)} bytes: {shown}"


class Verdict(msgspec.Struct):
    """``growth_mb`` is from the first of ten rounds, which has every kind of input, to the last."""

    tallies: dict[str, Tally]
    findings: list[Finding]
    growth_mb: float


class Hung(BaseException):
    """A reader that does not come back; no ``except Exception`` may keep this from being seen."""


def fuzz(inputs: int, seed: int, slow_ms: float = SLOW_MS) -> Verdict:
    """Feed so many inputs, in equal parts to every reader; above ``slow_ms`` one is a finding."""
    with _interrupted_when_hung():
        benches = [
            _Bench(name, target, Random(f"{seed}/{name}"), slow_ms) for name, target in targets().items()
        ]
        for bench in benches:
            bench.feed_giants()
        early_mb = 0.0
        for number in range(_ROUNDS):
            for bench in benches:
                bench.feed(inputs // (_ROUNDS * len(benches)))
            early_mb = early_mb if number else _rss_mb()
    return Verdict(
        {bench.name: bench.tally for bench in benches},
        [finding for bench in benches for finding in bench.findings],
        _rss_mb() - early_mb,
    )


class _Bench:
    """One reader under test."""

    def __init__(self, name: str, target: Target, rng: Random, slow_ms: float) -> None:
        self.name = name
        self.tally = Tally()
        self._target = target
        self._rng = rng
        self._slow_ms = slow_ms
        self._found: dict[str, Finding] = {}

    @property
    def findings(self) -> list[Finding]:
        return list(self._found.values())

    def feed_giants(self) -> None:
        target = self._target
        for data in (*target.seeds, *giants(target.seeds[0]), *target.bombs):
            self._try(data)
        for data in target.seeds:
            self._try(target.wrap(data, self._rng))

    def feed(self, count: int) -> None:
        target, rng = self._target, self._rng
        for _ in range(count):
            self._try(target.wrap(mutated(rng.choice(target.seeds), target.seeds, rng), rng))

    def _try(self, data: bytes) -> None:
        self.tally.inputs += 1
        try:
            spent_ms, seen = self._timed(data)
            if spent_ms > self._slow_ms:  # a pause of the machine or the collector does not come four times
                spent_ms = min(spent_ms, *(self._timed(data)[0] for _ in range(_AGAIN)))
            self.tally.slowest_ms = max(self.tally.slowest_ms, spent_ms)
            if spent_ms > self._slow_ms:
                self._note(f"slow: over {self._slow_ms:.0f} ms", data)
            self.tally.events += len(seen)
            for item in seen:
                # What no journal can hold as it is never gets into a file either.
                if self._store_and_load(item, data):
                    self._write_and_read(item, data)
        except (Exception, Hung) as error:
            self._note(_told(error), data)

    def _timed(self, data: bytes) -> tuple[float, Sequence[Observed]]:
        """Return the CPU time in milliseconds and what was seen; nothing of what is refused."""
        signal.setitimer(signal.ITIMER_VIRTUAL, HANG_S)
        began_ns = time.thread_time_ns()
        try:
            seen = self._target.read(data)
        except self._target.refusals:
            self.tally.refused += 1
            seen = ()
        except ValueError as error:
            if not type(error).__module__.startswith("livestream_console."):
                raise
            self.tally.refused += 1
            seen = ()
        finally:
            spent_ms = (time.thread_time_ns() - began_ns) / 1e6
            signal.setitimer(signal.ITIMER_VIRTUAL, 0.0)
        return spent_ms, seen

    def _write_and_read(self, item: Observed, data: bytes) -> None:
        line = encode_observed(item)
        back = decode_line(line)
        if back != item:
            self._note(f"comes back as something else: {type(item.event).__name__}", data)
        elif encode_observed(back) != line:
            self._note(f"is written differently the second time: {type(item.event).__name__}", data)

    def _store_and_load(self, item: Observed, data: bytes) -> bool:
        rest = Rest(item.viewer, item.extra)
        try:
            (code, body), packed = encode_event(item.event), encode(rest)
        except OverflowError:
            self.tally.beyond_store += 1
            return False
        ids = (item.platform, item.room, item.origin, item.id)
        back = (
            decode_event(code, VERSION, body),
            decode_rest(packed),
            *map(unpack_id, map(pack_id, ids)),
        )
        if back != (item.event, rest, *ids):
            self._note(f"is stored as something else: {type(item.event).__name__}", data)
        self.tally.beyond_store += item.at_us is not None and abs(item.at_us) >= _TIME_LIMIT_US
        return True

    def _note(self, fault: str, data: bytes) -> None:
        known = self._found.setdefault(fault, Finding(self.name, fault, data, 0))
        known.times += 1
        known.data = min(known.data, data, key=len)


def _told(error: BaseException) -> str:
    """Return the error and the innermost line of the program's that it passed."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "livestream_console" in frame.filename]
    place = f" at {Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
    return f"{type(error).__name__}{place}: {str(error)[:100]}"


@contextmanager
def _interrupted_when_hung() -> Iterator[None]:
    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise Hung

    before = signal.signal(signal.SIGVTALRM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGVTALRM, before)


def _rss_mb() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6
