"""The rehearsal's EventSub and Helix against a client that others wrote: twitchAPI, where it is installed."""

from __future__ import annotations

import asyncio
import gc
from random import Random
from typing import Any

import pytest

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, ViewerFollowed
from livestream_console.core.values import Segment
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.twitch_account import TwitchAccount
from livestream_console.rehearsal.servers.twitch_eventsub import TwitchEventSubServer

twitch_api = pytest.importorskip("twitchAPI.twitch", reason="twitchAPI is not installed")
eventsub = pytest.importorskip("twitchAPI.eventsub.websocket", reason="twitchAPI is not installed")

CHANNEL = "40934651"


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # twitchAPI leaves the loop of its thread open
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_twitch_api_reads_and_posts() -> None:
    server = TwitchEventSubServer("shop", TwitchAccount("client", "token"), Faults(), Random(1))
    await server.start()
    twitch = twitch_api.Twitch(
        "client", "secret", authenticate_app=False, base_url=server.api + "/", auth_base_url=server.auth + "/"
    )
    twitch.auto_refresh_auth = False
    scopes = [twitch_api.AuthScope.USER_READ_CHAT, twitch_api.AuthScope.USER_WRITE_CHAT]
    scopes += [twitch_api.AuthScope.MODERATOR_READ_FOLLOWERS]
    await twitch.set_user_authentication("token", scopes, validate=True)
    heard: asyncio.Queue[Any] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    async def on_event(event: Any) -> None:
        loop.call_soon_threadsafe(heard.put_nowait, event)  # it listens in a thread of its own

    socket = eventsub.EventSubWebsocket(twitch, server.url)
    try:
        await asyncio.to_thread(socket.start)
        await socket.listen_channel_chat_message(CHANNEL, CHANNEL, on_event)
        await socket.listen_channel_follow_v2(CHANNEL, CHANNEL, on_event)
        author = Viewer("5", "Rex", ("moderator",))
        pieces = (Segment("text", "hi "), Segment("emote", "Kappa", "25"))
        said = Observed(CommentPosted("hi Kappa", pieces), at_us=1_000_000, id="c1", viewer=author)
        server.publish([said, Observed(ViewerFollowed(), at_us=2_000_000, id="f1", viewer=author)])
        async with asyncio.timeout(10):
            comment, follow = await heard.get(), await heard.get()
        assert (comment.event.message_id, comment.event.message.text) == ("c1", "hi Kappa")
        assert comment.event.message.fragments[1].emote.id == "25"
        assert [badge.set_id for badge in comment.event.badges] == ["moderator"]
        assert (follow.event.user_id, follow.metadata.message_id) == ("5", "f1")
        sent = await twitch.send_chat_message(CHANNEL, CHANNEL, "thank you")
        assert (sent.is_sent, sent.message_id) == (True, "post-1")
        async with asyncio.timeout(10):
            assert (await heard.get()).event.message_id == "post-1"
    finally:
        await socket.stop()
        await twitch.close()
        await server.stop()
        del socket
        gc.collect()  # so that it is this test that hears of that loop
