"""From what a person typed, or a rehearsal offers, to a feed.

Rule: a platform is imported when a room of it is opened; the desk stands before that. What a room asks for
is said once, by its request (ui/rooms/requests.py), and read here by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from livestream_console.core.ports import Feed
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    BridgeListener,
    BridgeRoom,
    DouyinPush,
    DouyinWeb,
    DouyuRoom,
    FacebookVideo,
    InstagramRoom,
    KickRoom,
    KuaishouOfficial,
    KuaishouWeb,
    RoomRequest,
    TikTokRoom,
    TwitchFull,
    TwitchLogin,
    TwitchRoom,
    WeChatChannel,
    YouTubeLogin,
    YouTubeRoom,
)

if TYPE_CHECKING:
    from livestream_console.feeds.youtube import Quota
    from livestream_console.net.relay import RelayAddress


class UnknownRoom(ValueError):
    """No feed of this program fits what was asked for."""


def feed_of_address(address: str) -> Feed:
    """Return the feed of an address such as ``twitch:CHANNEL``; raise UnknownRoom."""
    from livestream_console.feeds.twitch import TwitchFeed

    platform, _, room = address.partition(":")
    if platform.casefold() == "twitch" and re.fullmatch(r"#?\w{1,25}", room):
        return TwitchFeed(room)
    raise UnknownRoom(address)


class Feeds:
    """Makes the feeds of one desk.

    ``desk`` is its stable id, by which a relay keeps its place. ``since_us`` tells the show's start: what
    reached a relay before belongs to no show of this desk.
    """

    def __init__(self, desk: str, since_us: Callable[[], int]) -> None:
        self._desk = desk
        self._since_us = since_us
        self._quotas: dict[str, Quota] = {}
        """By Google project, whose rooms share it."""

    def of(self, request: RoomRequest) -> Feed:
        """Return the feed of what was typed into the Rooms panel; raise UnknownRoom where it names none."""
        try:
            return self._feed(request)
        except ValueError as error:
            raise UnknownRoom(str(error)) from None

    def _feed(self, request: RoomRequest) -> Feed:
        match request:
            case TwitchRoom():
                from livestream_console.feeds.twitch import TwitchFeed

                return TwitchFeed(request.channel)
            case TwitchLogin():
                from livestream_console.feeds.twitch import TwitchFeed

                return TwitchFeed(request.channel, nick=request.nick, token=request.token)
            case TwitchFull():
                from livestream_console.feeds.twitch import TwitchEventSubFeed

                return TwitchEventSubFeed(request.channel, client_id=request.client_id, token=request.token)
            case BilibiliRoom():
                from livestream_console.feeds.bilibili import BilibiliFeed

                return BilibiliFeed(
                    request.code, app_id=int(request.app_id), key=request.key, secret=request.secret
                )
            case YouTubeRoom():
                from livestream_console.feeds.youtube import YouTubeFeed

                return YouTubeFeed(request.video, key=request.key, quota=self._quota(request.key))
            case YouTubeLogin():
                from livestream_console.feeds.youtube import Credentials, YouTubeFeed

                login = Credentials(request.client_id, request.client_secret, request.refresh_token)
                return YouTubeFeed(request.video, credentials=login, quota=self._quota(request.client_id))
            case DouyinWeb():
                from livestream_console.feeds.douyin import DouyinWebFeed

                return DouyinWebFeed(
                    request.url or None,
                    room=request.room,
                    provider=request.provider or None,
                    api_key=request.api_key or None,
                    cookie=request.cookie or None,
                )
            case TikTokRoom():
                from livestream_console.feeds.tiktok import TikTokFeed

                return TikTokFeed(
                    request.room,
                    url=request.url or None,
                    provider=request.provider or None,
                    api_key=request.api_key or None,
                    cookie=request.cookie or None,
                )
            case KuaishouWeb():
                from livestream_console.feeds.kuaishou import KuaishouWebFeed

                return KuaishouWebFeed(request.stream, urls=[request.url], token=request.token)
            case DouyuRoom():
                from livestream_console.feeds.douyu import DouyuFeed

                return DouyuFeed(request.room)
            case FacebookVideo():
                from livestream_console.feeds.facebook import FacebookFeed

                return FacebookFeed(request.video, token=request.token)
            case WeChatChannel():
                from livestream_console.feeds.wechat import WeChatFeed

                return WeChatFeed(request.app_id, secret=request.secret)
            case BridgeRoom():
                from livestream_console.feeds.bridge import BridgeClientFeed

                return BridgeClientFeed(request.url, dialect=request.dialect)
            case BridgeListener():
                from livestream_console.feeds.bridge import BridgeServerFeed

                return BridgeServerFeed(request.port, request.token)
            case _:
                return self._relayed(request)

    def _relayed(self, request: DouyinPush | KuaishouOfficial | KickRoom | InstagramRoom) -> Feed:
        relay = self._relay(request.relay, request.relay_token)
        match request:
            case DouyinPush():
                from livestream_console.feeds.douyin import DouyinPushFeed

                return DouyinPushFeed(
                    request.room,
                    relay=relay,
                    app_id=request.app_id,
                    secret=request.secret,
                    push_secret=request.push_secret,
                )
            case KuaishouOfficial():
                from livestream_console.feeds.kuaishou import KuaishouOfficialFeed

                return KuaishouOfficialFeed(
                    request.room_code, relay=relay, app_id=request.app_id, secret=request.secret
                )
            case KickRoom():
                from livestream_console.feeds.kick import KickFeed

                return KickFeed(request.channel, relay=relay, token=request.token)
            case InstagramRoom():
                from livestream_console.feeds.instagram import InstagramFeed

                return InstagramFeed(request.account, relay=relay, app_secret=request.app_secret)

    def _relay(self, url: str, token: str) -> RelayAddress:
        from livestream_console.net.relay import RelayAddress

        return RelayAddress(url, token, self._desk, self._since_us())

    def _quota(self, project: str) -> Quota:
        from livestream_console.feeds.youtube import Quota

        return self._quotas.setdefault(project, Quota())
