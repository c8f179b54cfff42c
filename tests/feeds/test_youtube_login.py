"""Google's device flow against the rehearsal's login: pending, slowed down, approved, refused."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from random import Random

import pytest

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.youtube import Credentials, DeviceCode, ask_code, wait_for_login
from livestream_console.feeds.youtube import login as login_module
from livestream_console.feeds.youtube.login import refreshed
from livestream_console.net.http import HttpClient
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.youtube import YouTubeServer
from tests.rehearsal.wire import opened

CODE = DeviceCode("rehearsal-device", "REHE-ARSE", "https://www.google.com/device", 0.0, 1800.0)


@pytest.fixture
async def server() -> AsyncIterator[YouTubeServer]:
    server = YouTubeServer("rehearsal_1", Faults(), Random(1))
    server.login.interval_s = 0
    async with opened(server):
        yield server


async def waited(server: YouTubeServer, code: DeviceCode = CODE, secret: str | None = None) -> Credentials:
    client = server.client
    async with HttpClient() as http:
        return await wait_for_login(
            http, client.client_id, secret or client.client_secret, code, auth=server.secrets["auth"]
        )


async def test_a_code_is_asked_for(server: YouTubeServer) -> None:
    async with HttpClient() as http:
        code = await ask_code(http, server.client.client_id, auth=server.secrets["auth"])
        assert (code.user_code, code.url) == (CODE.user_code, CODE.url)
        assert CODE.device_code not in repr(code)
        with pytest.raises(FeedFailure) as caught:
            await ask_code(http, "unknown", auth=server.secrets["auth"])
    assert (caught.value.code, caught.value.detail) == ("auth", "invalid_client")


async def test_the_login_comes_once_the_code_was_typed(server: YouTubeServer) -> None:
    server.login.pending, server.login.typed = 2, "approved"
    credentials = await waited(server)
    assert server.login.polls == 3
    assert credentials.refresh_token == server.client.refresh_token
    assert server.login.admits({"Authorization": f"Bearer {credentials.access_token}"})


@pytest.mark.parametrize(("typed", "retryable"), [("access_denied", False), ("expired_token", True)])
async def test_a_login_that_does_not_come(server: YouTubeServer, typed: str, retryable: bool) -> None:
    server.login.typed = typed
    with pytest.raises(FeedFailure) as caught:
        await waited(server)
    assert (caught.value.code, caught.value.detail, caught.value.retryable) == ("auth", typed, retryable)


async def test_a_code_has_its_end(server: YouTubeServer) -> None:
    with pytest.raises(FeedFailure, match="expired_token"):
        await waited(server, DeviceCode("rehearsal-device", "", "", 0.0, 0.01))


async def test_who_asks_too_often_slows_down(server: YouTubeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(login_module, "_SLOWER_S", 0.06)
    server.login.interval_s = 0.05
    server.login.typed = "approved"
    server.login.polled_s = time.monotonic()
    assert (await waited(server)).access_token == "rehearsal-access-1"
    assert server.login.polls == 2


async def test_a_wrong_application_is_told_apart_and_not_by_its_secret(server: YouTubeServer) -> None:
    with pytest.raises(FeedFailure) as caught:
        await waited(server, secret="wr0ng")
    assert "wr0ng" not in str(caught.value)
    assert (caught.value.code, caught.value.retryable) == ("auth", False)


async def test_a_token_is_renewed_and_the_rest_kept(server: YouTubeServer) -> None:
    client = server.client
    old = Credentials(client.client_id, client.client_secret, client.refresh_token)
    async with HttpClient() as http:
        new = await refreshed(http, old, auth=server.secrets["auth"])
    assert new.access_token == "rehearsal-access-1"
    assert new.expires_s > 1_700_000_000
    assert (new.client_id, new.refresh_token) == (old.client_id, old.refresh_token)
