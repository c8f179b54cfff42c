"""Pages out of any bytes: split anywhere, damaged, oversize, or no pages at all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.feeds.youtube import codec
from livestream_console.feeds.youtube.codec import CodecError, Page, PageReader, Video, read_video

PAGES: list[dict[str, Any]] = [
    {"kind": "x", "nextPageToken": "t1", "items": [{"id": "a", "snippet": {"displayMessage": '}{"\\"'}}]},
    {"nextPageToken": "t2", "pollingIntervalMillis": 2500, "items": []},
    {"items": [{"deep": [{"er": [{}, "\\", '"', "字}"]}]}], "offlineAt": "2026-11-22T15:00:00Z"},
]
STREAM = json.dumps(PAGES, ensure_ascii=False, indent=1).encode()


def read(pieces: Sequence[bytes]) -> list[Page | CodecError]:
    reader = PageReader()
    return [page for piece in pieces for page in reader.receive_data(piece)] + reader.finish()


def outline(pages: list[Page | CodecError]) -> list[Any]:
    return [(page.code, page.raw) if isinstance(page, CodecError) else page for page in pages]


WHOLE = outline(read([STREAM]))


def test_a_stream_is_read_page_by_page() -> None:
    assert [(page.token, page.interval_s, page.offline) for page in WHOLE] == [
        ("t1", 0.0, False),
        ("t2", 2.5, False),
        (None, 0.0, True),
    ]
    assert [[json.loads(item) for item in page.items] for page in WHOLE] == [page["items"] for page in PAGES]


@given(st.lists(st.integers(0, len(STREAM)), max_size=8))
def test_any_split_gives_the_same_pages(cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(STREAM)]
    assert outline(read([STREAM[a:b] for a, b in pairwise(places)])) == WHOLE


def test_byte_by_byte_gives_the_same_pages() -> None:
    assert outline(read([bytes([byte]) for byte in STREAM])) == WHOLE


JSON = st.recursive(
    st.none() | st.integers() | st.text('"\\{}[]字a\n', max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text('"\\{}', max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.lists(st.lists(st.dictionaries(st.text(max_size=3), JSON, max_size=3), max_size=3)), st.booleans())
def test_any_items_come_out_as_they_went_in(pages: list[list[dict[str, Any]]], escaped: bool) -> None:
    stream = json.dumps([{"items": items} for items in pages], ensure_ascii=escaped).encode()
    half = len(stream) // 2
    found = read([stream[:half], stream[half:]])
    assert [[json.loads(item) for item in page.items] for page in found if isinstance(page, Page)] == pages
    assert len(found) == len(pages)


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_any_bytes_are_read_to_their_end(pieces: list[bytes]) -> None:
    joined = outline(read([b"".join(pieces)]))
    assert outline(read(pieces)) == joined
    assert all(type(page) is Page or page[0] in ("json", "page", "truncated") for page in joined)


@given(
    st.lists(st.sampled_from([b'{"items":[', b"{", b"}", b'"', b"\\", b"[", b"]", b"1", b","]), max_size=30)
)
def test_any_marks_are_read_to_their_end(marks: list[bytes]) -> None:
    assert outline(read(marks)) == outline(read([b"".join(marks)]))


@pytest.mark.parametrize(
    ("element", "code"),
    [
        (b'{"items":{}}', "page"),
        (b'{"items":[}', "json"),
        (b'{"nextPageToken":"\xff"}', "json"),
        (b'{"items":[' + b"[" * 100_000 + b"]}", "json"),
    ],
)
def test_damage_costs_only_its_own_page(element: bytes, code: str) -> None:
    good = b'{"nextPageToken":"t"}'
    damaged, page = read([b"[" + element + b"," + good + b"]"])
    assert isinstance(damaged, CodecError)
    assert (damaged.code, damaged.raw) == (code, element)
    assert page == Page(token="t")


@pytest.mark.parametrize(
    "element",
    [
        b'{"nextPageToken":7,"pollingIntervalMillis":"soon","error":"no","offlineAt":null}',
        b'{"nextPageToken":"","pollingIntervalMillis":-5}',
        b'{"pollingIntervalMillis":99999999999}',
    ],
)
def test_odd_values_around_the_items_are_not_known(element: bytes) -> None:
    assert read([element]) == [Page()]


def test_a_page_that_grows_too_large_is_dropped_and_the_next_one_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(codec, "MAX_PAGE", 1000)
    reader = PageReader()
    found = reader.receive_data(b'[{"items":["')
    for _ in range(50):
        found += reader.receive_data(b"}" * 100)
    found += reader.receive_data(b'"]},{"nextPageToken":"t"}')
    assert outline(found) == [("too_large", b""), Page(token="t")]


def test_an_unfinished_page_is_damage_only_once_nothing_follows() -> None:
    reader = PageReader()
    assert reader.receive_data(b'[{"items":[{"id"') == []
    (left,) = reader.finish()
    assert outline([left]) == [("truncated", b'{"items":[{"id"')]
    assert reader.receive_data(b'{"nextPageToken":"t"}') == [Page(token="t")]


def test_a_video_says_what_it_says() -> None:
    body = json.dumps(
        {
            "items": [
                {
                    "snippet": {"title": "直播", "liveBroadcastContent": "live"},
                    "liveStreamingDetails": {"activeLiveChatId": "c", "concurrentViewers": "1234"},
                    "statistics": {"likeCount": "5"},
                }
            ]
        }
    ).encode()
    assert read_video(body) == Video("live", "c", False, 1234, 5)
    assert read_video(b'{"items":[{}]}') == Video("none", None, False, None, None)
    assert read_video(b'{"items":[]}') is None
    assert read_video(b'{"items":[{"statistics":{"likeCount":"-5"}}]}') == Video(
        "none", None, False, None, None
    )
    with pytest.raises(CodecError):
        read_video(b"[]")
