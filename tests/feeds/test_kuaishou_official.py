"""Kuaishou's official pushes: golden files, signatures, any JSON, receipts and what failed to arrive."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, GiftSent, UnknownEvent
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.kuaishou import KuaishouOfficialFeed, decode_official
from livestream_console.feeds.kuaishou.official_normalize import COINS, observe, read_rows
from livestream_console.feeds.kuaishou.official_signing import sign, verify
from livestream_console.net.relay_wire import Refused
from tests.feeds.sinks import running
from tests.feeds.webhooks import NOW, bodies, can_be_written, delivery, golden_lines
from tests.net.test_relay import SavingMemorySink
from tests.rehearsal.wire import served
from tests.relay.platform import address, relaying

GOLDEN = Path(__file__).parents[1] / "golden/kuaishou_official"
SECRET = "app s3cret"


def kwaisign(body: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"kwaisign": hashlib.md5(body + secret.encode()).hexdigest()}


def callback(kind: str, push_id: str, *items: dict[str, Any], room: str = "rc-9") -> bytes:
    data = {"unique_message_id": push_id, "room_code": room, "push_type": kind, "payload": list(items)}
    return json.dumps({"event": "LIVE_INTERACTION_DATA", "timestamp": 5, "data": data}).encode()


def gift(number: str) -> dict[str, Any]:
    return {"uniqueNo": number, "giftId": "9", "giftCount": 1, "giftTotalPrice": 10}


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(raw, [one for line in golden_lines(raw.read_bytes()) for one in decode_official(line, NOW)])


def test_kuaishous_own_words_are_believed() -> None:
    verify(delivery("kuaishou", b"{}", kwaisign(b"{}")), SECRET)
    verify(delivery("kuaishou", b"{}", {"kwaisign": kwaisign(b"{}")["kwaisign"].upper()}), SECRET)


@pytest.mark.parametrize("headers", [{}, kwaisign(b"{ }"), kwaisign(b"{}", "other"), {"kwaisign": "é"}])
def test_anything_else_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(Refused):
        verify(delivery("kuaishou", b"{}", headers), SECRET)


def test_requests_are_signed_over_all_their_fields() -> None:
    wanted = hashlib.md5(b"app_id=ks1&data={}&roomCode=rc-9&timestamp=5app s3cret").hexdigest()
    assert sign("ks1", {"timestamp": 5, "roomCode": "rc-9", "data": "{}"}, SECRET) == wanted


NAMES = (
    "data", "timestamp", "unique_message_id", "uniqueMessageId", "push_type", "pushType", "room_code",
    "payload", "roomCode", "liveTimestamp", "content", "userInfo", "userId", "giftId", "giftTotalPrice",
)  # fmt: skip


@given(bodies(*NAMES))
def test_any_callback_is_survived(body: bytes) -> None:
    can_be_written(observe(delivery("kuaishou", body, {}), NOW))
    can_be_written(decode_official(body, NOW))


@given(bodies(*NAMES))
def test_any_answer_is_survived(body: bytes) -> None:
    with suppress(ValueError):
        read_rows(body.decode("utf-8", "replace"))


class Kuaishou:
    """A small Kuaishou that notes what is asked of it."""

    def __init__(self, failed: Iterable[dict[str, Any]] = (), bind_result: int = 1) -> None:
        self.failed = list(failed)
        self.bind_result = bind_result
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self._changed = asyncio.Event()

    def named(self, end: str) -> list[dict[str, Any]]:
        return [wish for path, wish in self.asked if path.endswith(end)]

    async def until_asked(self, end: str, count: int = 1) -> None:
        async with asyncio.timeout(5):
            while len(self.named(end)) < count:
                self._changed.clear()
                await self._changed.wait()

    async def _on_token(self, request: web.Request) -> web.Response:
        good = request.query["app_secret"] == SECRET
        return web.json_response({"result": 1, "access_token": "t"} if good else {"result": 100200100})

    async def _on_call(self, request: web.Request) -> web.Response:
        wish = await request.json()
        given = wish.pop("sign")
        assert given == sign("ks1", wish, SECRET)
        assert (request.query["app_id"], request.query["access_token"]) == ("ks1", "t")
        self.asked.append((request.path, wish))
        self._changed.set()
        if request.path.endswith("/bind"):
            return web.json_response({"result": self.bind_result})
        data = json.dumps(self.failed) if request.path.endswith("pushdata/query") else None
        return web.json_response({"result": 1, "data": data})

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        routes = (
            web.get("/oauth2/access_token", self._on_token),
            web.post("/{path:.*}", self._on_call),
        )
        async with served(*routes) as url:
            yield url


def feed(relay: str, api: str, secret: str = SECRET) -> KuaishouOfficialFeed:
    made = KuaishouOfficialFeed("rc-9", relay=address(relay), app_id="ks1", secret=secret, api=api)
    made.look_s = 0.01
    return made


async def test_a_room_from_bond_to_receipts(tmp_path: Path) -> None:
    server, sink = Kuaishou(), SavingMemorySink()
    sink.may_save.clear()
    async with relaying(tmp_path) as (_, calls), server.open() as api:
        kuaishou = feed(calls.url, api)
        async with running(kuaishou, sink):
            await asyncio.wait_for(sink.is_live.wait(), 5)
            for body in (
                callback("giftSend", "m-2", gift("n")),
                callback("liveComment", "m-1", {"content": "A1"}),
            ):
                assert await calls.post("kuaishou/a", body, kwaisign(body)) == 200
                await calls.post("kuaishou/a", body, kwaisign(b"forged"))
            await sink.until_saving(2)  # the relay's line and the receipts both wait
            assert server.named("ack/receive") == []
            sink.may_save.set()
            await server.until_asked("ack/show")
            await sink._until(lambda: CommentPosted("A1") in sink.events)
        await kuaishou.end()
    assert GiftSent("9", value=Money(10, COINS), paid=True) in sink.events
    assert [wish["actionType"] for wish in server.named("/bind")] == ["start", "stop"]
    (receipt,) = server.named("ack/receive")
    assert json.loads(receipt["data"])["uniqueMessageId"] == "m-2"
    assert (receipt["roomCode"], receipt["ackType"]) == ("rc-9", "cpClientReceive")


async def test_failed_gifts_come_late_and_once(tmp_path: Path) -> None:
    row = {"uniqueMessageId": "m-9", "roomCode": "rc-9", "pushType": "giftSend", "payload": [gift("n-9")]}
    server, sink = Kuaishou([row]), SavingMemorySink()
    async with relaying(tmp_path) as (_, calls), server.open() as api, running(feed(calls.url, api), sink):
        await server.until_asked("pushdata/query", 3)
        await server.until_asked("ack/show")
    assert [(one.id, one.backfilled) for one in sink.seen] == [("n-9", True)]
    assert len(server.named("ack/receive")) == 1


async def test_a_bond_that_is_there_already_is_said_and_kept(tmp_path: Path) -> None:
    server, sink = Kuaishou(bind_result=20), SavingMemorySink()
    async with relaying(tmp_path) as (_, calls), server.open() as api, running(feed(calls.url, api), sink):
        await asyncio.wait_for(sink.is_live.wait(), 5)
    assert sink.events == [UnknownEvent("kuaishou.bind.refused", {"reason": "result 20"})]


async def test_a_room_that_was_never_tied_is_not_untied(tmp_path: Path) -> None:
    server = Kuaishou()
    async with relaying(tmp_path) as (_, calls), server.open() as api:
        await feed(calls.url, api).end()
    assert server.named("/bind") == []


async def test_a_wrong_secret_waits_for_a_person(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (_, calls), Kuaishou().open() as api:
        with pytest.raises(FeedFailure) as caught:
            await feed(calls.url, api, "wr0ng").run(SavingMemorySink())
    assert (caught.value.code, caught.value.retryable) == ("auth", False)
    assert "wr0ng" not in str(caught.value)
