"""Kept is kept: in order, over restarts, days and a full disk."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from livestream_console.net.relay_wire import Delivery
from livestream_console.relay import spool as spool_module
from livestream_console.relay.spool import Place, Spool, SpoolFull, SpoolHeld
from tests.relay.platform import delivery

DAY_US = 86_400_000_000


class Wall:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now_us = 20_000 * DAY_US

    def __call__(self) -> int:
        return self.now_us


async def everything(spool: Spool) -> list[Delivery]:
    place, found = Place(0), []
    while place.seq < spool.newest:
        found += await spool.read(place)
    return found


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.log"))


def refuse(folder: Path) -> None:
    raise OSError(28, "no space")


def texts(deliveries: list[Delivery]) -> list[str]:
    return [one.body.decode() for one in deliveries]


async def test_numbers_go_on_after_a_restart(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    assert [await spool.keep(delivery(t)) for t in "ab"] == [1, 2]
    await spool.stop()
    again = Spool(tmp_path)
    await again.start()
    assert await again.keep(delivery("c")) == 3
    assert texts(await everything(again)) == ["a", "b", "c"]
    await again.stop()


async def test_requests_at_once_share_one_turn_of_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    turns = 0
    real = os.fsync

    def counted(file: int) -> None:
        nonlocal turns
        turns += 1
        real(file)

    monkeypatch.setattr(os, "fsync", counted)
    numbers = await asyncio.gather(*(spool.keep(delivery(str(n))) for n in range(200)))
    await spool.stop()
    assert sorted(numbers) == list(range(1, 201))
    assert turns <= 3


async def test_nothing_is_answered_before_the_disk_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    synced: list[int] = []
    real = os.fsync

    def noted(file: int) -> None:
        real(file)
        synced.append(os.fstat(file).st_size)

    monkeypatch.setattr(os, "fsync", noted)
    await spool.keep(delivery("a"))
    (file,) = files(tmp_path)
    assert synced == [file.stat().st_size]
    await spool.stop()


async def test_a_day_has_its_file_and_leaves_after_three(tmp_path: Path) -> None:
    wall = Wall()
    spool = Spool(tmp_path, now_us=wall)
    await spool.start()
    for day in range(6):
        await spool.keep(delivery(f"day {day}"))
        wall.now_us += DAY_US
    await spool.keep(delivery("day 6"))
    # It is midnight: today's file and three whole days.
    assert spool.oldest == 4
    assert texts(await everything(spool)) == ["day 3", "day 4", "day 5", "day 6"]
    await spool.stop()


async def test_numbers_go_on_when_everything_has_expired(tmp_path: Path) -> None:
    wall = Wall()
    spool = Spool(tmp_path, now_us=wall)
    await spool.start()
    await spool.keep(delivery("old"))
    await spool.stop()
    wall.now_us += 30 * DAY_US
    again = Spool(tmp_path, now_us=wall)
    await again.start()
    assert (again.oldest, again.newest, again.size) == (2, 1, 0)
    assert await again.keep(delivery("new")) == 2
    await again.stop()


async def test_a_full_log_takes_nothing_and_says_so(tmp_path: Path) -> None:
    spool = Spool(tmp_path, limit_bytes=300)
    await spool.start()
    await spool.keep(delivery("x" * 300))
    assert spool.full
    with pytest.raises(SpoolFull):
        await spool.keep(delivery("y"))
    assert len(await everything(spool)) == 1
    await spool.stop()


async def test_a_disk_that_refuses_leaves_no_half_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    await spool.keep(delivery("a"))
    real = os.write

    def half(file: int, data: bytes) -> int:
        real(file, bytes(data)[:10])
        raise OSError(28, "no space")

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(SpoolFull):
        await spool.keep(delivery("b"))
    assert spool.full
    monkeypatch.setattr(os, "write", real)
    assert await spool.keep(delivery("c")) == 2
    assert not spool.full
    assert texts(await everything(spool)) == ["a", "c"]
    await spool.stop()


async def test_a_day_that_cannot_begin_leaves_the_day_before_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wall = Wall()
    spool = Spool(tmp_path, now_us=wall)
    await spool.start()
    await spool.keep(delivery("a"))
    wall.now_us += DAY_US
    monkeypatch.setattr(spool_module, "_sync_names", refuse)
    for _ in range(2):
        with pytest.raises(SpoolFull):
            await spool.keep(delivery("b"))
    monkeypatch.undo()
    assert await spool.keep(delivery("c")) == 2
    assert texts(await everything(spool)) == ["a", "c"]
    await spool.stop()


async def test_what_waits_is_written_before_the_log_closes(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    keeping = [asyncio.ensure_future(spool.keep(delivery(str(n)))) for n in range(20)]
    await asyncio.sleep(0)
    await spool.stop()
    assert [await kept for kept in keeping] == list(range(1, 21))


async def test_a_reader_waits_for_what_comes(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    place = Place(0)
    reading = asyncio.ensure_future(spool.read(place))
    await spool.keep(delivery("a"))
    assert texts(await reading) == ["a"]
    assert place.seq == 1
    await spool.stop()


async def test_a_damaged_day_costs_its_rest_and_no_other(tmp_path: Path) -> None:
    wall = Wall()
    spool = Spool(tmp_path, now_us=wall)
    await spool.start()
    for text in "abc":
        await spool.keep(delivery(text))
    wall.now_us += DAY_US
    await spool.keep(delivery("d"))
    first = files(tmp_path)[0]
    data = bytearray(first.read_bytes())
    data[len(data) // 2] ^= 1
    first.write_bytes(data)
    found = await everything(spool)
    assert [one.seq for one in found] == [1, 4]
    await spool.stop()


async def test_a_second_relay_stays_out(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    await spool.start()
    await spool.keep(delivery("a"))
    with pytest.raises(SpoolHeld):
        await Spool(tmp_path).start()
    assert texts(await everything(spool)) == ["a"]
    await spool.stop()
