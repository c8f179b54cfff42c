"""Packets from any split of the bytes, and damage that stays where it is."""

import zlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.feeds import inflate
from livestream_console.feeds.bilibili.codec import CodecError, Operation, Packet, PacketReader, encode
from tests.feeds.bilibili_server import HEADER, comment, compressed, message, packet, popularity

STREAM = b"".join(
    [
        comment(1),
        compressed(comment(2) + comment(3)),
        popularity(7),
        comment(4),
        compressed(comment(5)),
        comment(6),
    ]
)


def read(*messages: bytes) -> list[Packet | CodecError]:
    reader = PacketReader()
    found = [packet for data in messages for packet in reader.receive_data(data)]
    return [*found, *reader.finish()]


def codes(found: list[Packet | CodecError]) -> list[str]:
    return [item.code if isinstance(item, CodecError) else "ok" for item in found]


def test_packets_come_out_flat_and_in_order() -> None:
    found = read(STREAM)
    assert codes(found) == ["ok"] * 7
    assert [p.operation for p in found if isinstance(p, Packet)] == [5, 5, 5, 3, 5, 5, 5]


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_any_split_gives_the_same_packets(cuts: list[int]) -> None:
    edges = sorted({0, len(STREAM), *cuts})
    pieces = [STREAM[a:b] for a, b in pairwise(edges)]
    assert read(*pieces) == read(STREAM)


@pytest.mark.parametrize("size", range(1, 20))
def test_even_the_smallest_pieces_do(size: int) -> None:
    assert read(*(STREAM[n : n + size] for n in range(0, len(STREAM), size))) == read(STREAM)


@pytest.mark.parametrize("echo", [b"{}", b"[object Object]"])
def test_the_echo_behind_a_heartbeat_reply_is_no_packet(echo: bytes) -> None:
    assert codes(read(popularity(7, echo), comment(1))) == ["ok", "ok"]
    assert codes(read(popularity(7, echo) + comment(1))) == ["ok", "ok"]


@pytest.mark.parametrize(
    ("damaged", "code"),
    [
        (HEADER.pack(5, 16, 0, 5, 0) + b"xxxx", "header"),
        (HEADER.pack(20, 3, 0, 5, 0) + b"xxxx", "header"),
        (HEADER.pack(2**31, 16, 0, 5, 0) + b"xxxx", "length"),
        (comment(9)[:-5], "truncated"),
        (packet(5, b"no zlib", 2), "zlib"),
        (packet(5, zlib.compress(comment(9))[:-8], 2), "truncated"),
        (packet(5, b"brotli", 3), "brotli"),
        (packet(5, b"?", 9), "header"),
        (compressed(comment(9)[:-5]), "truncated"),
        (compressed(compressed(comment(9))), "nested"),
    ],
)
def test_damage_costs_only_its_own_packet(damaged: bytes, code: str) -> None:
    assert codes(read(comment(1), damaged, comment(2), comment(3))) == ["ok", code, "ok", "ok"]


def test_damage_inside_leaves_its_neighbours() -> None:
    inside = comment(1) + packet(5, b"x", 3) + comment(2)
    assert codes(read(comment(0) + compressed(inside) + comment(3))) == ["ok", "ok", "nested", "ok", "ok"]


def test_a_bomb_is_not_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflate, "MAX_INFLATED", 4096)
    just_fits = packet(5, b"0" * (4096 - 16))
    assert codes(read(compressed(just_fits))) == ["ok"]
    assert codes(read(compressed(b"0" * 1_000_000), comment(1))) == ["too_large", "ok"]


@given(st.lists(st.binary(max_size=80), max_size=6))
def test_any_bytes_give_packets_or_damage(messages: list[bytes]) -> None:
    for item in read(*messages):
        assert isinstance(item, Packet | CodecError)


@given(st.binary(max_size=200), st.integers(0, 400), st.integers(0, 255))
def test_a_flipped_byte_is_survived(tail: bytes, at: int, value: int) -> None:
    data = bytearray(STREAM + tail)
    data[at % len(data)] = value
    for item in read(bytes(data)):
        assert isinstance(item, Packet | CodecError)


def test_written_packets_are_read() -> None:
    assert read(encode(Operation.AUTH, b"{}")) == [Packet(7, b"{}")]
    assert read(message("LIKE")) != []
