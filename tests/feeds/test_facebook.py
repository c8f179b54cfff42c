"""Facebook's pages of comments: golden file, any JSON, mentions, and how long to wait between polls."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, UnknownEvent
from livestream_console.core.values import Segment
from livestream_console.feeds.facebook import FacebookFeed, decode_frame
from livestream_console.feeds.facebook.api import LIMITED_S, failure_of
from livestream_console.feeds.facebook.codec import CodecError, read_id, read_page, read_video
from livestream_console.feeds.facebook.interval import LONGEST_S, SPARING_S, Interval, Usage, read_usage
from livestream_console.net.http import Answer

GOLDEN = Path(__file__).parents[1] / "golden/facebook"
NOW = 1_795_348_930_000_000
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
COMMENT: dict[str, Any] = {
    "id": "911_1",
    "created_time": "2026-11-22T12:03:19+0000",
    "from": {"id": "7", "name": "Ann"},
    "message": "A1+2",
}


def page(*comments: object) -> bytes:
    return msgspec.json.encode({"data": comments})


def only(**changes: object) -> Observed:
    (item,) = decode_frame(page(COMMENT | changes), NOW)
    return item


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The file holds one page a line."""
    check_golden(raw, [item for line in raw.read_bytes().splitlines() for item in decode_frame(line, NOW)])


def test_the_envelope_of_a_comment() -> None:
    item = only()
    assert (item.event, item.id, item.viewer) == (CommentPosted("A1+2"), "911_1", Viewer("7", "Ann"))
    assert (item.at_us, item.platform, item.origin) == (1_795_348_999_000_000, "facebook", "official")
    assert item.raw is not None
    assert msgspec.json.decode(item.raw) == COMMENT


def test_an_author_whom_facebook_hides_is_nobody() -> None:
    fields = {name: value for name, value in COMMENT.items() if name != "from"}
    (item,) = decode_frame(page(fields), NOW)
    assert item.viewer is None


def test_replies_attachments_and_what_is_new() -> None:
    item = only(parent={"id": "911_0"}, attachment={"type": "sticker"}, of_tomorrow=[1])
    assert item.event == CommentPosted("A1+2", reply_to="911_0")
    assert item.extra == {"facebook": {"attachment": {"type": "sticker"}, "of_tomorrow": [1]}}


@pytest.mark.parametrize(
    ("tags", "segments"),
    [
        (
            [{"id": "9", "offset": 3, "length": 3}],
            (Segment("text", "hi "), Segment("mention", "Ann", "9"), Segment("text", " 要")),
        ),
        (
            [{"id": "8", "offset": 4, "length": 2}, {"id": "9", "offset": 0, "length": 6}],
            (Segment("mention", "hi Ann", "9"), Segment("text", " 要")),
        ),
        ([{"id": "9", "offset": 3, "length": 99}, {"offset": 0, "length": 1}, 7], ()),
        ({"0": []}, ()),
    ],
)
def test_mentions(tags: object, segments: tuple[Segment, ...]) -> None:
    assert only(message="hi Ann 要", message_tags=tags).event == CommentPosted("hi Ann 要", segments)


@pytest.mark.parametrize("created", ["yesterday", "", "2026-11-22T12:03:19", 7])
def test_times_that_are_none_or_have_no_zone(created: object) -> None:
    assert only(created_time=created).at_us in (None, 1_795_348_999_000_000)


def test_what_is_no_comment_is_kept() -> None:
    seen = decode_frame(page(COMMENT, None, {"id": "911_2"}, "x"), NOW)
    assert [item.event for item in seen] == [
        CommentPosted("A1+2"),
        UnknownEvent("facebook.damaged.json"),
        UnknownEvent("facebook.comment", {"id": "911_2"}),
        UnknownEvent("facebook.damaged.json"),
    ]


@pytest.mark.parametrize(
    ("body", "code"), [(b"", "json"), (b"<html>", "json"), (b"[]", "page"), (b'{"data":{}}', "page")]
)
def test_damage_has_a_name_and_keeps_its_bytes(body: bytes, code: str) -> None:
    with pytest.raises(CodecError) as caught:
        read_page(body)
    assert (caught.value.code, caught.value.raw) == (code, body)
    (item,) = decode_frame(body, NOW)
    assert (item.event, item.raw) == (UnknownEvent(f"facebook.damaged.{code}"), body)


@pytest.mark.parametrize(
    ("paging", "after"),
    [
        ({"cursors": {"after": "abc"}, "next": "https://x?access_token=t"}, "abc"),
        ({"cursors": {"after": "abc"}}, None),
        ({"next": "https://x"}, None),
        (None, None),
        ([], None),
    ],
)
def test_the_next_page_is_found_by_its_cursor(paging: object, after: str | None) -> None:
    assert read_page(msgspec.json.encode({"data": [], "paging": paging})).after == after


@given(JSON, JSON)
def test_any_json_is_a_page_or_damage(data: Any, paging: Any) -> None:
    decode_frame(msgspec.json.encode({"data": data, "paging": paging}), NOW)
    decode_frame(msgspec.json.encode(data), NOW)
    for name in (*COMMENT, "message_tags", "parent"):
        only(**{name: data})


@given(st.binary(max_size=80))
def test_any_bytes_are_survived(data: bytes) -> None:
    decode_frame(data, NOW)
    failure_of(Answer(400, {"X-App-Usage": data.decode("latin-1")}, data))
    assert read_id(data) is None


@given(st.integers(0, 200), st.integers(0, 255), st.integers(0, 200))
def test_flipped_and_missing_bytes_are_survived(at: int, value: int, length: int) -> None:
    damaged = bytearray(page(COMMENT, COMMENT))
    damaged[at % len(damaged)] = value
    decode_frame(bytes(damaged[:length]), NOW)


def test_a_video_and_its_hidden_figure() -> None:
    assert read_video(b'{"status":"LIVE","live_views":12}').viewers == 12
    assert read_video(b'{"status":"LIVE","live_views":"12"}').viewers is None


@pytest.mark.parametrize(
    ("status", "error", "code", "retryable"),
    [
        (400, {"code": 190}, "auth", False),
        (400, {"code": 10}, "auth", False),
        (403, {"code": 200}, "auth", False),
        (403, {}, "auth", False),
        (400, {"code": 4}, "quota", True),
        (400, {"code": 17}, "quota", True),
        (400, {"code": 32}, "quota", True),
        (400, {"code": 613}, "quota", True),
        (400, {"code": 80001}, "quota", True),
        (429, {}, "quota", True),
        (400, {"code": 100, "error_subcode": 33}, "not_found", False),
        (404, {}, "not_found", False),
        (400, {"code": 100}, "refused", True),
        (500, {"code": 2}, "network", True),
        (503, {}, "network", True),
    ],
)
def test_what_an_error_means(status: int, error: dict[str, int], code: str, retryable: bool) -> None:
    failure = failure_of(Answer(status, {}, msgspec.json.encode({"error": error})))
    assert (failure.code, failure.retryable) == (code, retryable)
    assert failure.retry_after_s == (LIMITED_S if code == "quota" else None)


def test_how_long_a_limit_lasts_is_told_in_the_header() -> None:
    usage = {"12": [{"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 7}]}
    headers = {"x-business-use-case-usage": msgspec.json.encode(usage).decode()}
    failure = failure_of(Answer(400, headers, b'{"error":{"code":80001}}'))
    assert failure.retry_after_s == 420


def test_quiet_rooms_are_asked_ever_less_and_news_wake_them() -> None:
    interval = Interval()
    pauses = [interval.next_s(0, 0) for _ in range(10)]
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (1.5, LONGEST_S)
    assert interval.next_s(3, 0) == 1.0


def test_a_nearly_spent_app_asks_seldom_even_in_a_busy_room() -> None:
    interval = Interval()
    assert interval.next_s(5, 74.9) == 1.0
    assert LONGEST_S <= interval.next_s(5, 80) < interval.next_s(5, 90) < SPARING_S
    assert interval.next_s(5, 100) == interval.next_s(5, 250) == SPARING_S


def test_usage_is_the_worst_of_all_headers() -> None:
    business = '{"12":[{"call_count":3,"total_time":61,"estimated_time_to_regain_access":0}]}'
    assert read_usage('{"call_count":28}', None, business) == Usage(61.0)
    assert read_usage("no json", "[]", '{"call_count":"many"}') == Usage()


def test_the_token_stays_out_of_the_feeds_name() -> None:
    feed = FacebookFeed("911", token="t0ken")
    assert "t0ken" not in feed.feed_id + repr(feed)
