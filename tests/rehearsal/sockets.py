"""The rooms that are heard over a WebSocket alone, and the shipped feed that listens to each."""

from __future__ import annotations

from random import Random
from typing import Any

from livestream_console.feeds.douyin import DouyinWebFeed
from livestream_console.feeds.douyu import DouyuFeed
from livestream_console.feeds.kuaishou.web import KuaishouWebFeed
from livestream_console.feeds.tiktok import TikTokFeed
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.douyu import DouyuServer
from livestream_console.rehearsal.servers.kuaishou_web import KuaishouWebServer
from livestream_console.rehearsal.servers.webcast import WebcastServer
from tests.rehearsal.wire import NO_FAULTS

DOUYU_ANSWERS = 2
"""To the login and to the first heartbeat: only then is it sure that the room was joined."""


def douyu(faults: Faults = NO_FAULTS) -> DouyuServer:
    return DouyuServer("9999", faults, Random(1))


def douyu_feed(server: DouyuServer) -> DouyuFeed:
    feed = DouyuFeed(server.room, url=server.url)
    feed.heartbeat_s = 0.01
    return feed


def kuaishou(faults: Faults = NO_FAULTS, **options: Any) -> KuaishouWebServer:
    return KuaishouWebServer("live-1", "t0ken", faults, Random(1), **options)


def kuaishou_feed(server: KuaishouWebServer) -> KuaishouWebFeed:
    return KuaishouWebFeed(server.live_stream_id, urls=[server.url], **server.secrets)


def webcast(platform: str, faults: Faults = NO_FAULTS, **options: Any) -> WebcastServer:
    return WebcastServer(platform, "shop-1", "k3y", faults, Random(1), **options)


def webcast_feed(server: WebcastServer) -> DouyinWebFeed | TikTokFeed:
    if server.platform == "douyin":
        return DouyinWebFeed(room=server.room, provider=server.url, api_key=server.secrets["api_key"])
    return TikTokFeed(server.room, provider=server.url, api_key=server.secrets["api_key"])
