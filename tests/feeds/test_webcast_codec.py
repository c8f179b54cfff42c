"""Frames from bytes: gzipped or not, bare or wrapped, damaged in every way; and what a client answers."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.feeds import inflate
from livestream_console.feeds.webcast import codec, decode_douyin_frame, decode_tiktok_frame
from livestream_console.feeds.webcast.codec import CodecError, Delivery, unwrap
from livestream_console.rehearsal.encoders.webcast import push_frame, response
from livestream_console.rehearsal.encoders.webcast_wire import field, fields, read
from tests.feeds.webcast_messages import NOW, chat, frame, gift

FRAME = frame(chat("一"), gift(3, msg_id=2), chat("二", 3), zipped=True)


def code(data: bytes) -> str:
    with pytest.raises(CodecError) as caught:
        unwrap(data)
    assert caught.value.raw == data
    return caught.value.code


def test_gzipped_plain_and_bare_say_the_same() -> None:
    messages = [chat("一"), chat("二", 2)]
    bare = response(messages, internal_ext="ext-7")
    for data in (frame(*messages), frame(*messages, zipped=True), bare):
        assert list(unwrap(data).messages) == messages


def test_gzip_needs_no_announcement() -> None:
    packed = gzip.compress(response([chat("一")], internal_ext=""))
    assert len(unwrap(fields((2, 1), (7, "msg"), (8, packed))).messages) == 1


def test_a_response_without_messages_is_told_from_a_frame() -> None:
    delivery = unwrap(fields((2, "cursor"), (5, "ext"), (8, 5_000), (10, "wss://x"), (11, 1)))
    assert (delivery.cursor, delivery.internal_ext, delivery.push_server) == ("cursor", "ext", "wss://x")
    assert delivery.is_first is True


def test_the_text_that_douyin_has_for_is_first_does_no_harm() -> None:
    assert unwrap(fields((2, "cursor"), (11, "live-cursor"))).is_first is False


def test_a_receipt_is_owed_only_where_it_is_asked_for() -> None:
    assert unwrap(frame(chat("一"))).ack is None
    owed = unwrap(frame(chat("一"), log_id=41, need_ack=True)).ack
    assert owed is not None
    assert read(owed) == {2: [41], 7: [b"ack"], 8: [b"ext-7"]}
    assert read(codec.ack(41, ""))[8] == [b"-"]


def test_what_a_client_says() -> None:
    assert codec.heartbeat() == bytes.fromhex("3a026862")
    beat = read(codec.numbered_heartbeat(829, 4))
    assert (beat[7], read(_payload(beat))) == ([b"hb"], {1: [829], 2: [4]})
    entry = read(codec.enter_room(829, "c-1"))
    assert entry[7] == [b"im_enter_room"]
    assert entry[6] == [b"pb"]
    assert read(_payload(entry)) == {1: [829], 4: [12], 5: [b"audience"], 6: [b"c-1"], 9: [b"0"]}


def _payload(frame: dict[int, list[int | bytes]]) -> bytes:
    (payload,) = frame[8]
    assert isinstance(payload, bytes)
    return payload


def test_other_kinds_of_frames_are_told_by_name() -> None:
    assert unwrap(push_frame(b"", log_id=1, kind="hb")) == Delivery("hb")
    assert unwrap(push_frame(b"?", log_id=1, kind="close")) == Delivery("close")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (push_frame(b"", log_id=1), "empty"),
        (b"\xff\xff\xff", "protobuf"),
        (FRAME[:-5], "protobuf"),
        (push_frame(b"\x0a\x7f", log_id=1), "protobuf"),
        (push_frame(b"\x1f\x8bno gzip", log_id=1), "gzip"),
        (push_frame(gzip.compress(b"\x0a\x01a" * 50)[:-9], log_id=1), "truncated"),
        (fields((5, fields((1, "compress_type"), (2, "br"))), (7, "msg"), (8, b"?")), "compression"),
    ],
)
def test_damage_has_a_name_and_keeps_its_bytes(data: bytes, expected: str) -> None:
    assert code(data) == expected


def test_a_bomb_is_not_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflate, "MAX_INFLATED", 4096)
    assert len(unwrap(push_frame(gzip.compress(field(5, "0" * 4000)), log_id=1)).internal_ext) == 4000
    assert code(push_frame(gzip.compress(field(5, "0" * 1_000_000)), log_id=1)) == "too_large"


@given(st.binary(max_size=120))
def test_any_bytes_are_a_delivery_or_an_error(data: bytes) -> None:
    for decode in (decode_douyin_frame, decode_tiktok_frame):
        for item in decode(data, NOW):
            assert item.received_us == NOW


@given(st.integers(0, len(FRAME) - 1), st.integers(0, 255), st.integers(0, len(FRAME)))
def test_flipped_and_missing_bytes_are_survived(at: int, value: int, length: int) -> None:
    damaged = bytearray(FRAME)
    damaged[at] = value
    decode_douyin_frame(bytes(damaged[:length]), NOW)


@given(st.integers(0, 400), st.integers(0, 255))
def test_bytes_flipped_under_the_gzip_are_survived(at: int, value: int) -> None:
    packed = bytearray(response([chat("一"), gift(3, msg_id=2)], internal_ext="x"))
    packed[at % len(packed)] = value
    zipped = zlib.compressobj(wbits=31)
    body = zipped.compress(bytes(packed)) + zipped.flush()
    decode_tiktok_frame(push_frame(body, log_id=1), NOW)
