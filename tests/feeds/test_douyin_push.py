"""Douyin's official pushes: golden files, signatures, any JSON, published samples, and the answers' codes."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import GiftSent
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.douyin import push
from livestream_console.feeds.douyin.push import decode_push
from livestream_console.feeds.douyin.push_api import RUNNING, PushApi, failure_of
from livestream_console.feeds.douyin.push_normalize import Push, observe
from livestream_console.feeds.douyin.signing import verify
from livestream_console.net.http import Answer, HttpClient
from livestream_console.net.relay import RelayAddress
from livestream_console.net.relay_wire import Refused
from tests.feeds.sinks import MemorySink
from tests.feeds.webhooks import NOW, bodies, can_be_written, delivery, golden_lines

GOLDEN = Path(__file__).parents[1] / "golden/douyin_push"
SECRET = "push s3cret"
BODY = '[{"msg_id":"1","content":"多少钱"}]'.encode()
HEADERS = {
    "x-nonce-str": "123456",
    "x-timestamp": str(NOW // 1000),
    "x-roomid": "268",
    "x-msg-type": "live_comment",
    "content-type": "application/json",
    "x-forwarded-for": "203.0.113.5",
}


def signed(body: bytes = BODY, **changes: str) -> dict[str, str]:
    """Sign step by step as the platform's page says."""
    headers = HEADERS | {name.replace("_", "-"): value for name, value in changes.items()}
    names = sorted(set(headers) - {"x-signature", "content-type", "x-forwarded-for"})
    text = "&".join(f"{name}={headers[name]}" for name in names)
    digest = hashlib.md5((text + body.decode() + SECRET).encode()).digest()
    return headers | {"x-signature": base64.b64encode(digest).decode()}


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(raw, [one for line in golden_lines(raw.read_bytes()) for one in decode_push(line, NOW)])


def test_douyins_own_words_are_believed() -> None:
    verify(delivery("douyin", BODY, signed()), SECRET)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        signed() | {"x-roomid": "269"},
        signed() | {"x-msg-type": "live_gift"},
        signed() | {"x-nonce-str": "x"},
        signed() | {"x-signature": ""},
        signed() | {"x-signature": "é"},
    ],
)
def test_anything_changed_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        verify(delivery("douyin", BODY, headers), SECRET)
    assert refused.value.code == "signature"


@pytest.mark.parametrize("stamp", [str(NOW // 1000 - 700_000), "soon", "", "9" * 30, "-5"])
def test_an_old_request_sent_again_is_refused(stamp: str) -> None:
    with pytest.raises(Refused) as refused:
        verify(delivery("douyin", BODY, signed(x_timestamp=stamp)), SECRET)
    assert refused.value.code == "stale"


def test_another_secret_is_not_douyins() -> None:
    with pytest.raises(Refused):
        verify(delivery("douyin", BODY, signed()), "other")


# --- events ---------------------------------------------------------------------------------------

KINDS = ("live_comment", "live_gift", "live_like", "live_fansclub", "live_follow", "live_enter_room", "x", "")
NAMES = (
    "payload", "roomid", "msg_type", "msg_id", "sec_openid", "content", "nickname", "timestamp", "like_num",
    "sec_gift_id", "gift_num", "gift_value", "test", "fansclub_reason_type", "fansclub_level",
)  # fmt: skip


@given(bodies(*NAMES), st.sampled_from(KINDS))
def test_any_push_is_survived(body: bytes, kind: str) -> None:
    can_be_written(observe(delivery("douyin", body, {"x-msg-type": kind, "x-roomid": "1"}), NOW))
    can_be_written(decode_push(body, NOW))


@given(st.lists(st.dictionaries(st.sampled_from(NAMES), st.text(max_size=5)), max_size=5))
def test_each_item_keeps_its_own_bytes(items: list[dict[str, str]]) -> None:
    body = json.dumps(items).encode()
    seen = observe(delivery("douyin", body, {"x-msg-type": "live_comment"}), NOW)
    assert [json.loads(one.raw or b"") for one in seen] == items


def test_a_gifts_value_is_the_total_in_fen() -> None:
    body = b'[{"sec_gift_id":"g","gift_num":3,"gift_value":30}]'
    (seen,) = observe(delivery("douyin", body, {"x-msg-type": "live_gift"}), NOW)
    assert seen.event == GiftSent("g", count=3, value=Money(30, "CNY"), paid=True)


def test_a_room_longer_than_a_double_stays_whole() -> None:
    (seen,) = decode_push(b'{"roomid":7214015683695250235,"msg_type":"live_comment","payload":"[{}]"}', NOW)
    assert seen.room == "7214015683695250235"


# --- requests -------------------------------------------------------------------------------------


class Sample(HttpClient):
    """Gives one answer to everything."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self._body = body
        self.asked: list[tuple[str, bytes | None]] = []

    async def exchange(self, method: str, url: str, **rest: Any) -> Answer:
        self.asked.append((f"{method} {url}", rest.get("body")))
        return Answer(200, {}, self._body)


def api(http: HttpClient) -> PushApi:
    return PushApi(http, "https://w.test", "https://t.test", "tt1234567cac", "s3cret")


async def test_published_samples_are_understood(shared_data: Path) -> None:
    samples = {path.stem: path.read_bytes() for path in (shared_data / "douyin").glob("*.json")}

    info = Sample(samples["WebcastMateInfoResponse"])
    assert await api(info).room("launch") == "7214015683695250235"

    start = Sample(samples["WebcastLiveDataTaskStartResponse"])
    await api(start).start("123456", "live_comment")
    ((_, wish),) = start.asked
    assert json.loads(wish or b"") == json.loads(samples["WebcastLiveDataTaskStartRequest"])

    status = await api(Sample(samples["WebcastLiveDataTaskGetResponse"])).status("123456", "live_comment")
    assert status == 1 != RUNNING

    failed = await api(Sample(samples["WebcastLiveDataTaskFailDataGetResponse"])).failed(
        "12345", "live_gift", 1
    )
    assert [(one.roomid, one.msg_type, bytes(one.payload)) for one in failed] == [
        ("12345", "live_gift", b'"[]"')
    ]


@pytest.mark.parametrize(
    ("code", "wanted", "retryable"),
    [(40022, "auth", False), (40017, "auth", False), (10001, "refused", True), ([], "refused", True)],
)
def test_codes_mean_what_the_table_says(code: object, wanted: str, retryable: bool) -> None:
    failure = failure_of(code)
    assert (failure.code, failure.retryable) == (wanted, retryable)


@given(st.binary(max_size=30) | bodies("err_no", "errcode", "data", "info", "room_id", "data_list", "status"))
async def test_any_answer_is_survived(body: bytes) -> None:
    for ask in (
        lambda one: one.log_in(),
        lambda one: one.room("t"),
        lambda one: one.status("r", "live_gift"),
        lambda one: one.failed("r", "live_gift", 1),
    ):
        with suppress(FeedFailure):
            await ask(api(Sample(body)))


def test_an_empty_payload_is_no_event() -> None:
    assert decode_push(b'{"msg_type":"live_gift","payload":"[]"}', NOW) == []
    assert decode_push(msgspec.json.encode([]), NOW) == []


class Tasks:
    """Stands in for the platform: remembers which tasks were started and stopped."""

    started: list[str]
    stopped: list[str]

    def __init__(self, *_: object) -> None:
        pass

    async def log_in(self) -> None:
        pass

    async def start(self, room: str, kind: str) -> None:
        self.started.append(kind)

    async def stop(self, room: str, kind: str) -> None:
        self.stopped.append(kind)
        if kind == "live_gift":
            raise FeedFailure("refused")

    async def status(self, room: str, kind: str) -> int:
        return RUNNING

    async def failed(self, room: str, kind: str, page: int) -> list[Push]:
        return []


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> type[Tasks]:
    monkeypatch.setattr(Tasks, "started", [], raising=False)
    monkeypatch.setattr(Tasks, "stopped", [], raising=False)
    monkeypatch.setattr(push, "PushApi", Tasks)
    return Tasks


async def test_the_end_of_a_show_stops_every_task_once(tasks: type[Tasks]) -> None:
    nowhere = RelayAddress("http://127.0.0.1:1", "t", "desk")
    feed = push.DouyinPushFeed("268", relay=nowhere, app_id="a", secret="s", push_secret="p")
    await feed.end()
    assert tasks.stopped == []
    with pytest.raises(FeedFailure):
        await feed.run(MemorySink())
    assert tasks.stopped == []
    await feed.end()
    await feed.end()
    assert tasks.stopped == tasks.started == list(push.KINDS)
