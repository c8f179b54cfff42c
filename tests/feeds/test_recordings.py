"""Recorded chat of other programs: golden files, clocks, and refusals that name their line."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from livestream_console.core.wire import encode_observed
from livestream_console.feeds.recordings import (
    BadRecording,
    is_item,
    is_log,
    is_table,
    read_items,
    read_log,
    read_table,
)

GOLDEN = Path(__file__).parents[1] / "golden/recordings"
BEGUN = 1_795_348_000_000_000
SECOND = 1_000_000


def read(file: Path) -> list[Observed]:
    content = file.read_bytes()
    match file.suffix:
        case ".log":
            return read_log(content, file.stem, UTC)
        case ".csv":
            return read_table(content, file.stem, BEGUN, UTC)
    return read_items(content, file.stem, BEGUN)


@pytest.mark.parametrize(
    "file", sorted(f for f in GOLDEN.iterdir() if f.suffix != ".jsonl"), ids=lambda file: file.name
)
def test_golden(file: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(file, read(file))


def seconds(log: str, stem: str = "x", hours: int = 0) -> list[int]:
    seen = read_log(log.encode(), stem, timezone(timedelta(hours=hours)))
    return [item.received_us // SECOND for item in seen]


def test_the_file_name_tells_the_day_where_no_header_does() -> None:
    assert seconds("[00:00:01] a: b\n", "some-channel-1970-01-02") == [86_401]
    with pytest.raises(BadRecording, match="line 2: date"):
        seconds("\n[00:00:01] a: b\n", "channel")


def test_midnight_passes_once_and_a_corrected_clock_does_not_count() -> None:
    log = "# Start logging at 1970-01-01 22:00:00 CET\n[23:59:59] a: 1\n[00:00:01] a: 2\n[00:00:00] a: 3\n"
    assert seconds(log) == [86_399, 86_401, 86_400]


def test_a_header_of_utc_needs_no_zone_and_any_other_is_this_computers() -> None:
    header = "# Start logging at 1970-01-02 00:00:00 {}\n[00:00:01] a: b\n"
    assert seconds(header.format("UTC"), hours=8) == [86_401]
    assert seconds(header.format("CST"), hours=8) == [86_401 - 8 * 3600]


def test_names_of_a_log_identify_nobody() -> None:
    (item,) = read_log(b"[00:00:01] azhen: hi: there", "c-2026-11-22")
    assert item.viewer is not None
    assert (item.viewer.id, item.viewer.name, item.room, item.origin) == (None, "azhen", "c", "import")


def test_what_is_no_comment_is_kept() -> None:
    (item,) = read_log(b"[00:00:01] b has been banned: spam", "c-2026-11-22")
    assert item.event == UnknownEvent("chatterino.notice", {"text": "b has been banned: spam"})


@pytest.mark.parametrize(
    ("content", "code", "line", "detail"),
    [
        ("time,name\n1,a\n", "columns", 1, "text"),
        ("name,words\n", "columns", 1, "time, text"),
        ("time,name,text\n1,a,b\nsoon,a,b\n", "time", 3, "soon"),
        ("time,name,text\n1:70,a,b\n", "time", 2, "1:70"),
        ("time,name,text\n0,a,b\n", "time", 2, "0"),
        ("time,name,text\n1,a\n", "cells", 2, "2/3"),
        ('time,name,text\n1,a,"b\n', "quotes", 2, "unexpected end of data"),
    ],
)
def test_a_bad_table_is_refused_with_its_row(content: str, code: str, line: int, detail: str) -> None:
    with pytest.raises(BadRecording) as caught:
        read_table(content.encode(), "t", BEGUN)
    assert (caught.value.code, caught.value.line, caught.value.detail) == (code, line, detail)


@pytest.mark.parametrize(
    ("text", "at_us"),
    [
        ("1795348927", 1_795_348_927 * SECOND),
        ("1795348927.25", 1_795_348_927 * SECOND + 250_000),
        ("1795348927123", 1_795_348_927_123_000),
        ("1970-01-02 00:00:01", 86_401 * SECOND),
        ("1970-01-02T08:00:01+08:00", 86_401 * SECOND),
        ("1970-01-02T00:00:01Z", 86_401 * SECOND),
        ("0:05", BEGUN + 5 * SECOND),
        ("2:01:05.5", BEGUN + 7_265_500_000),
    ],
)
def test_times_of_every_writing(text: str, at_us: int) -> None:
    (item,) = read_table(f"time,name,text\n{text},a,b\n".encode(), "t", BEGUN, UTC)
    assert (item.received_us, item.at_us) == (at_us, at_us)


def test_a_file_in_no_known_writing_is_refused() -> None:
    with pytest.raises(BadRecording, match="line 2: encoding"):
        read_table(b"time,name,text\n1,a,\xff\xff\xff\n", "t", BEGUN)


@pytest.mark.parametrize("content", [b"[{]", b'{"author":{}}', b'[{"author":3,"timestamp":1}]', b"[17]"])
def test_bad_items_are_refused(content: bytes) -> None:
    with pytest.raises(BadRecording):
        read_items(content, "t", BEGUN)


def test_formats_are_told_apart_by_their_beginning() -> None:
    assert is_log("# Start logging at 2026-11-22 20:00:00 CET")
    assert is_log("[20:00:01] a: b")
    assert not is_log('[{"author":{}}]')
    assert is_table("time,name")
    assert is_table('"Time","name","text"')
    assert not is_table("a note, nothing else")
    assert is_item({"author": {}, "timestamp": 1})
    assert not is_item({"kind": "comment", "text": "x"})


@given(st.binary(max_size=200), st.sampled_from([b"", b"time,name,text\n", b"# Start logging at ", b"["]))
def test_any_bytes_are_events_or_a_refusal(content: bytes, before: bytes) -> None:
    readers: list[Callable[[bytes], list[Observed]]] = [
        lambda data: read_log(data, "c-2026-11-22"),
        lambda data: read_table(data, "t", BEGUN),
        lambda data: read_items(data, "t", BEGUN),
    ]
    for reader in readers:
        with suppress(BadRecording):
            for item in reader(before + content):
                encode_observed(item)
