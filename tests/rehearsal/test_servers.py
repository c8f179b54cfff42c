"""The servers let in who may come in, refuse others as the platform does, break off as counted."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from random import Random
from typing import Any

import aiohttp
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import AudienceSampled, CommentPosted
from livestream_console.rehearsal.encoders.bilibili import packet
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.bilibili import BilibiliServer, OpenLiveKeys
from livestream_console.rehearsal.servers.bridge import BridgeServer
from livestream_console.rehearsal.servers.twitch_irc import TwitchIrcServer
from tests.rehearsal import decoders
from tests.rehearsal.wire import opened

KEYS = OpenLiveKeys(7, "key", "secret", "code")


def comments(texts: list[str]) -> list[Observed]:
    return [Observed(CommentPosted(text), at_us=1, id=text, viewer=Viewer("5", "b")) for text in texts]


@pytest.fixture
async def twitch() -> AsyncIterator[TwitchIrcServer]:
    async with opened(TwitchIrcServer("shop", "token", Faults(), Random(1))) as server:
        yield server


@pytest.fixture
async def bilibili() -> AsyncIterator[BilibiliServer]:
    async with opened(BilibiliServer(1001, KEYS, Faults(), Random(1), project_s=60, socket_s=70)) as server:
        yield server


async def greet(client: ClientConnection, *lines: str) -> list[str]:
    """Send lines, then a PING, and return what comes until its PONG: the answers to these lines."""
    await client.send("".join(line + "\r\n" for line in (*lines, "PING :here")))
    answers: list[str] = []
    while not answers or "PONG" not in answers[-1]:
        answers.append(str(await client.recv()).strip())
    return answers[:-1]


CAPABILITIES = "CAP REQ :twitch.tv/tags twitch.tv/commands"


async def test_twitch_welcomes_an_anonymous_reader_and_sends_lines(twitch: TwitchIrcServer) -> None:
    async with connect(twitch.url) as client:
        answers = await greet(client, CAPABILITIES, "PASS oauth:anything", "NICK justinfan7")
        assert answers[0] == ":tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands"
        assert answers[1].startswith(":tmi.twitch.tv 001 justinfan7 ")
        assert not twitch.outlet.door.has_listener
        joined = await greet(client, "JOIN #shop")
        assert joined[0] == ":justinfan7!justinfan7@justinfan7.tmi.twitch.tv JOIN #shop"
        assert "ROOMSTATE #shop" in joined[-1]
        twitch.publish(comments(["a", "b"]))
        assert [text for _, _, _, text in decoders.irc(str(await client.recv()))] == ["a", "b"]


async def test_twitch_asks_whether_the_client_lives(twitch: TwitchIrcServer) -> None:
    async with connect(twitch.url) as client:
        await greet(client, CAPABILITIES, "NICK justinfan7", "JOIN #shop")
        twitch.pass_time(61)
        assert await client.recv() == "PING :tmi.twitch.tv\r\n"


async def test_twitch_refuses_a_wrong_token(twitch: TwitchIrcServer) -> None:
    async with connect(twitch.url) as client:
        await client.send("PASS oauth:wrong\r\nNICK seller\r\n")
        assert "Login authentication failed" in str(await client.recv())
        with pytest.raises(ConnectionClosed):
            await client.recv()
    async with connect(twitch.url) as client:
        answers = await greet(client, "PASS oauth:token", "NICK seller")
        assert answers[0].startswith(":tmi.twitch.tv 001 seller ")


async def test_twitch_is_silent_about_other_channels_and_without_tags(twitch: TwitchIrcServer) -> None:
    async with connect(twitch.url) as client:
        await greet(client, CAPABILITIES, "NICK justinfan7")
        assert await greet(client, "JOIN #elsewhere") == []
        assert not twitch.outlet.door.has_listener
    async with connect(twitch.url) as client:
        await greet(client, "NICK justinfan7", "JOIN #shop")
        twitch.publish(comments(["a"]))
        assert not twitch.outlet.door.has_listener
        assert twitch.outlet.counts.lost == 1
        assert (await greet(client, "CAP REQ :twitch.tv/secret"))[0].startswith(":tmi.twitch.tv CAP * NAK")


async def test_the_bridge_wants_its_token() -> None:
    async with opened(BridgeServer("right", Faults(), Random(1))) as server:
        for url in (server.url.replace("right", "wrong"), server.url.split("?")[0]):
            with pytest.raises(InvalidStatus, match="401"):
                await connect(url)
        async with connect(server.url) as client:
            await admitted(client)
            server.publish(comments(["a"]))
            assert [event["text"] for event in decoders.bridge(str(await client.recv()))] == ["a"]


async def admitted(client: ClientConnection) -> None:
    """Return once the server has let this client in: it answers a ping after it started to serve."""
    await (await client.ping())


def signed(body: bytes, secret: str = "secret", **changed: str) -> dict[str, str]:
    headers = {
        "x-bili-accesskeyid": "key",
        "x-bili-content-md5": hashlib.md5(body).hexdigest(),
        "x-bili-signature-method": "HMAC-SHA256",
        "x-bili-signature-nonce": str(time.perf_counter_ns()),
        "x-bili-signature-version": "1.0",
        "x-bili-timestamp": str(int(time.time())),
    } | {name.replace("_", "-"): value for name, value in changed.items()}
    text = "\n".join(f"{name}:{headers[name]}" for name in sorted(headers))
    headers["Authorization"] = hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()
    return headers | {"Content-Type": "application/json", "Accept": "application/json"}


async def call(server: BilibiliServer, path: str, fields: dict[str, Any], **how: Any) -> dict[str, Any]:
    body = json.dumps(fields).encode()
    headers = how.pop("headers", None) or signed(body, **how)
    async with (
        aiohttp.ClientSession() as session,
        session.post(server.url + path, data=body, headers=headers) as got,
    ):
        answer: dict[str, Any] = await got.json()
        return answer


START = {"code": "code", "app_id": 7}


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ({"secret": "wrong"}, 4002),
        ({"x_bili_accesskeyid": "other"}, 4001),
        ({"x_bili_content_md5": "0" * 32}, 4012),
        ({"x_bili_timestamp": "1000"}, 4003),
        ({"x_bili_signature_method": "MD5"}, 4005),
        ({"x_bili_signature_version": "2.0"}, 4006),
        ({"x_bili_signature_nonce": ""}, 4004),
        ({"headers": {"Accept": "application/json"}}, 4001),
        ({}, 0),
    ],
)
async def test_bilibili_checks_each_signed_header(
    bilibili: BilibiliServer, how: dict[str, Any], code: int
) -> None:
    assert (await call(bilibili, "/v2/app/start", START, **how))["code"] == code


async def test_bilibili_takes_a_nonce_once_and_only_its_own_code(bilibili: BilibiliServer) -> None:
    once = {"x_bili_signature_nonce": "n"}
    assert (await call(bilibili, "/v2/app/start", START, **once))["code"] == 0
    assert (await call(bilibili, "/v2/app/start", START, **once))["code"] == 4004
    assert (await call(bilibili, "/v2/app/start", START | {"code": "x"}))["code"] == 7007
    assert (await call(bilibili, "/v2/app/start", START | {"app_id": 8}))["code"] == 4000


async def test_bilibili_projects_end_with_their_heartbeat(bilibili: BilibiliServer) -> None:
    game = {"game_id": (await call(bilibili, "/v2/app/start", START))["data"]["game_info"]["game_id"]}
    assert (await call(bilibili, "/v2/app/heartbeat", game))["code"] == 0
    assert (await call(bilibili, "/v2/app/heartbeat", {"game_id": "never"}))["code"] == 7000
    bilibili.pass_time(61)
    assert (await call(bilibili, "/v2/app/heartbeat", game))["code"] == 7003
    again = {"game_id": (await call(bilibili, "/v2/app/start", START))["data"]["game_info"]["game_id"]}
    assert (await call(bilibili, "/v2/app/end", again | {"app_id": 7}))["code"] == 0
    assert (await call(bilibili, "/v2/app/end", again | {"app_id": 7}))["code"] == 7000


async def test_bilibili_listens_after_auth_and_hangs_up_without_heartbeats(bilibili: BilibiliServer) -> None:
    info = (await call(bilibili, "/v2/app/start", START))["data"]["websocket_info"]
    (link,) = info["wss_link"]
    async with connect(link) as client:
        await client.send(packet(7, b'{"key":"guessed"}'))
        assert decoders.packets(bytes(await client.recv(decode=False))) == [(8, {"code": -101})]
        with pytest.raises(ConnectionClosed):
            await client.recv()
    async with connect(link) as client:
        await client.send(packet(7, info["auth_body"].encode()))
        assert decoders.packets(bytes(await client.recv(decode=False))) == [(8, {"code": 0})]
        bilibili.publish([Observed(AudienceSampled(popularity=4242)), *comments(["a"])])
        ((_, told),) = decoders.packets(bytes(await client.recv(decode=False)))
        assert told["data"]["msg"] == "a"
        await client.send(packet(2, b"{}"))
        assert decoders.packets(bytes(await client.recv(decode=False))) == [(3, (4242).to_bytes(4, "big"))]
        bilibili.pass_time(71)
        with pytest.raises(ConnectionClosed):
            await client.recv()


async def test_a_drop_delivers_all_before_it_and_shuts_the_door_for_the_gap() -> None:
    async with opened(BridgeServer("t", Faults(drop_every_s=10, gap_s=3), Random(1))) as server:
        client = await connect(server.url)
        await admitted(client)
        server.publish(comments(["before"]))
        server.pass_time(10)
        server.publish(comments(["lost 1", "lost 2"]))
        assert decoders.bridge(str(await client.recv()))[0]["text"] == "before"
        with pytest.raises(ConnectionClosed):
            await client.recv()
        with pytest.raises(InvalidStatus, match="503"):
            await connect(server.url)
        server.pass_time(3)
        async with connect(server.url) as back:
            await admitted(back)
            server.publish(comments(["after"]))
            assert decoders.bridge(str(await back.recv()))[0]["text"] == "after"
        counts = server.outlet.counts
        assert (counts.drops, counts.lost, server.outlet.comments_sent) == (1, 2, 2)


async def test_a_half_open_connection_answers_nothing_until_the_client_comes_back() -> None:
    async with opened(BridgeServer("t", Faults(half_open_every_s=10), Random(1))) as server:
        client = await connect(server.url)
        await admitted(client)
        assert await (await client.ping()) >= 0
        server.pass_time(10)
        server.publish(comments(["lost"]))
        pong = await client.ping()
        async with connect(
            server.url
        ) as back:  # a second round trip, and still no pong on the first connection
            await admitted(back)
            server.publish(comments(["after"]))
            assert decoders.bridge(str(await back.recv()))[0]["text"] == "after"
            with pytest.raises(ConnectionClosed):
                await pong
        counts = server.outlet.counts
        assert (counts.half_opens, counts.lost, server.outlet.comments_sent) == (1, 1, 1)
