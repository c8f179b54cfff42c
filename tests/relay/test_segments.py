"""Whole records come back, whatever a crash left behind them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.net.relay_wire import Delivery
from livestream_console.relay import segments

bodies = st.lists(st.binary(max_size=300), max_size=8)


def numbered(bodies: list[bytes]) -> list[Delivery]:
    return [
        Delivery(seq, seq, "kick", "a", "POST", "q=1", {"h": "v"}, body)
        for seq, body in enumerate(bodies, start=1)
    ]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("segments") / "one.log"


@given(bodies, st.integers(1, 400))
@settings(deadline=None)
def test_what_was_packed_is_read_in_any_steps(file: Path, bodies: list[bytes], limit: int) -> None:
    wanted = numbered(bodies)
    file.write_bytes(b"".join(map(segments.pack, wanted)))
    found: list[Delivery] = []
    done = 0
    while True:
        part, done = segments.read(file, done, file.stat().st_size, limit)
        if not part:
            break
        found += part
    assert found == wanted


@given(bodies, st.data())
@settings(deadline=None)
def test_a_torn_tail_is_cut_off_and_nothing_before_it(
    file: Path, bodies: list[bytes], data: st.DataObject
) -> None:
    wanted = numbered(bodies)
    records = list(map(segments.pack, wanted))
    whole = b"".join(records)
    length = data.draw(st.integers(0, len(whole)), label="bytes that reached the disk")
    junk = data.draw(
        st.sampled_from([b"", b"\0" * 64, b"\xff" * 64]), label="what the disk shows behind them"
    )
    kept = sum(len(b"".join(records[:n])) <= length for n in range(1, len(records) + 1))
    file.write_bytes(whole[:length] + junk)
    size, last = segments.cut_torn_tail(file)
    assert last == (kept or None)
    assert file.read_bytes() == b"".join(records[:kept])
    assert size == file.stat().st_size


@given(bodies.filter(bool), st.data())
@settings(deadline=None)
def test_any_changed_byte_is_noticed(file: Path, bodies: list[bytes], data: st.DataObject) -> None:
    wanted = numbered(bodies)
    whole = bytearray(b"".join(map(segments.pack, wanted)))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    file.write_bytes(whole)
    found, done = segments.read(file, 0, len(whole), len(whole))
    assert found == wanted[: len(found)]
    assert len(found) < len(wanted)
    assert done <= at


def test_a_record_of_another_kind_ends_the_reading(file: Path) -> None:
    good = segments.pack(numbered([b"x"])[0])
    payload = msgspec.msgpack.encode({"seq": "no number"})
    head = segments._HEAD.pack(len(payload), segments._checksum(payload))
    file.write_bytes(good + head + payload + good)
    found, done = segments.read(file, 0, file.stat().st_size, 1 << 20)
    assert len(found) == 1
    assert done == len(good)
