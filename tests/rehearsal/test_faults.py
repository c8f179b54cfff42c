"""Faults are drawn from the seed and every one is counted."""

from __future__ import annotations

from collections import Counter
from random import Random

from livestream_console.rehearsal.faults import FaultCounts, Faults, Mischief, Outages

MESSAGES = [str(n).encode() for n in range(2000)]


def disturbed(faults: Faults, seed: int = 1) -> tuple[list[bytes], FaultCounts]:
    counts = FaultCounts()
    mischief = Mischief(faults, Random(seed), counts)
    repeatable = [n % 2 == 0 for n in range(len(MESSAGES))]
    return mischief.disturb(list(MESSAGES), repeatable), counts


def test_without_faults_nothing_changes() -> None:
    assert disturbed(Faults()) == (MESSAGES, FaultCounts())


def test_every_duplicate_is_counted_and_only_repeatable_messages_are_repeated() -> None:
    sent, counts = disturbed(Faults(duplicate=0.1))
    extra = Counter(sent) - Counter(MESSAGES)
    assert counts.duplicates == extra.total() > 50
    assert all(int(message) % 2 == 0 for message in extra)
    assert list(dict.fromkeys(sent)) != []
    assert set(sent) == set(MESSAGES)


def test_reordering_keeps_every_message() -> None:
    sent, counts = disturbed(Faults(reorder=0.2))
    assert sent != MESSAGES
    assert sorted(sent) == sorted(MESSAGES)
    assert 200 < counts.reordered < 600


def test_the_seed_decides() -> None:
    faults = Faults(duplicate=0.1, reorder=0.1)
    assert disturbed(faults, 4) == disturbed(faults, 4)
    assert disturbed(faults, 4) != disturbed(faults, 5)


def test_garbage_comes_between_good_frames_and_is_counted() -> None:
    counts = FaultCounts()
    frames: list[str | bytes] = [f"good {n}" for n in range(500)]
    soiled = Mischief(Faults(garbage=0.2), Random(1), counts).soil(frames, ("bad", b"worse"))
    assert [frame for frame in soiled if frame in set(frames)] == frames
    assert counts.garbage == len(soiled) - len(frames) > 50


def test_a_drop_comes_when_it_is_due_and_shuts_the_door_for_the_gap() -> None:
    counts = FaultCounts()
    outages = Outages(Faults(drop_every_s=10, gap_s=3), counts)
    outages.pass_time(9)
    assert (outages.drop_now(), outages.is_shut) == (False, False)
    outages.pass_time(5)  # overdue, since nobody was there to suffer it
    assert (outages.drop_now(), outages.is_shut) == (True, True)
    outages.pass_time(3)
    assert (outages.drop_now(), outages.is_shut) == (False, False)
    outages.pass_time(10)
    assert outages.drop_now()
    assert (counts.drops, counts.half_opens) == (2, 0)


def test_connections_fall_silent_as_often_as_wished() -> None:
    counts = FaultCounts()
    outages = Outages(Faults(half_open_every_s=10), counts)
    silent = []
    for _ in range(25):
        outages.pass_time(1)
        silent.append(outages.half_open_now())
    assert [n for n, is_silent in enumerate(silent, 1) if is_silent] == [10, 20]
    assert not outages.drop_now()
    assert (counts.drops, counts.half_opens, outages.is_shut) == (0, 2, False)
