"""What platforms get: a yes only for what is kept, a no that says why."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest

from livestream_console.net.relay_wire import Delivery
from livestream_console.relay import hooks
from livestream_console.relay.spool import Place, Spool
from tests.relay.platform import SETTINGS, VERIFY, relaying


async def kept(spool: Spool) -> list[Delivery]:
    return await spool.read(Place(0))


async def test_a_request_is_kept_as_it_came(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        body = b"\x00\xff raw"
        headers = {"X-Sign": "abc=", "Cookie": "secret=1", "X-Bytes": "\udcff"}
        assert await calls.post("kick/a?x=%20y&z", body, headers) == 200
        (found,) = await kept(server.spool)
    assert (found.seq, found.source, found.name, found.method) == (1, "kick", "a", "POST")
    assert (found.body, found.query) == (body, "x=%20y&z")
    assert found.headers["x-sign"] == "abc="
    assert "cookie" not in found.headers
    assert found.received_us > 1_700_000_000_000_000


async def test_a_packed_body_stays_packed(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        assert await calls.post("kick/a", b"\x1f\x8b not gzip", {"Content-Encoding": "gzip"}) == 200
        assert (await kept(server.spool))[0].body == b"\x1f\x8b not gzip"


async def test_a_get_is_kept_too(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        status, _ = await calls.get("/hook/kuaishou/a", {"echo": "1"})
        assert status == 200
        (found,) = await kept(server.spool)
    assert (found.method, found.query) == ("GET", "echo=1")


async def test_only_known_addresses_are_taken(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        assert await calls.post("kick/guessed", b"{}") == 404
        assert await calls.post("nobody/a", b"{}") == 404
        assert server.spool.newest == 0


async def test_a_body_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    async with relaying(tmp_path) as (server, calls):
        assert await calls.post("kick/a", b"x" * hooks.MAX_BODY) == 200
        assert await calls.post("kick/a", b"x" * (hooks.MAX_BODY + 1)) == 413
        assert server.spool.newest == 1


async def test_a_full_log_is_said(tmp_path: Path) -> None:
    async with relaying(tmp_path, msgspec.structs.replace(SETTINGS, limit_bytes=200)) as (_, calls):
        assert await calls.post("kick/a", b"x" * 200) == 200
        assert await calls.post("kick/a", b"x") == 507
        health = await calls.health()
    assert (health["oldest"], health["newest"], health["full"]) == (1, 1, True)
    assert isinstance(health["size"], int)
    assert health["size"] > 200


async def test_a_slow_disk_is_answered_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hooks, "ANSWER_S", 0.05)
    async with relaying(tmp_path) as (server, calls):

        async def never(delivery: Delivery) -> int:
            await asyncio.Event().wait()
            return 0

        monkeypatch.setattr(server.spool, "keep", never)
        assert await calls.post("kick/a", b"x") == 503


@pytest.mark.parametrize(
    ("word", "hook", "status", "answer"),
    [
        (VERIFY, "instagram/a", 200, "1158201444"),
        ("wrong", "instagram/a", 403, ""),
        ("", "instagram/a", 403, ""),
        (VERIFY, "kick/a", 403, ""),  # nobody agreed on a word with Kick
    ],
)
async def test_metas_question_is_answered_to_who_knows_the_word(
    tmp_path: Path, word: str, hook: str, status: int, answer: str
) -> None:
    question = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": word}
    async with relaying(tmp_path) as (server, calls):
        assert await calls.get(f"/hook/{hook}", question) == (status, answer)
        assert server.spool.newest == 0
