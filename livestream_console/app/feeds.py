"""From what a person typed, or a rehearsal offers, to a feed.

Rule: a platform is imported when a room of it is opened; the desk stands before that.
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
            case TwitchRoom(channel):
                from livestream_console.feeds.twitch import TwitchFeed

                return TwitchFeed(channel)
            case TwitchLogin(channel, nick, token):
                from livestream_console.feeds.twitch import TwitchFeed

                return TwitchFeed(channel, nick=nick, token=token)
            case TwitchFull(channel, client_id, token):
                from livestream_console.feeds.twitch import TwitchEventSubFeed

                return TwitchEventSubFeed(channel, client_id=client_id, token=token)
            case BilibiliRoom(code, app_id, key, secret):
                from livestream_console.feeds.bilibili import BilibiliFeed

                return BilibiliFeed(code, app_id=int(app_id), key=key, secret=secret)
            case YouTubeRoom(video, key):
                from livestream_console.feeds.youtube import YouTubeFeed

                return YouTubeFeed(video, key=key, quota=self._quota(key))
            case YouTubeLogin(video, client_id, client_secret, refresh_token):
                from livestream_console.feeds.youtube import Credentials, YouTubeFeed

                login = Credentials(client_id, client_secret, refresh_token)
                return YouTubeFeed(video, credentials=login, quota=self._quota(client_id))
            case DouyinWeb(room, url, provider, api_key, cookie):
                from livestream_console.feeds.douyin import DouyinWebFeed

                return DouyinWebFeed(
                    url or None,
                    room=room,
                    provider=provider or None,
                    api_key=api_key or None,
                    cookie=cookie or None,
                )
            case TikTokRoom(room, url, provider, api_key, cookie):
                from livestream_console.feeds.tiktok import TikTokFeed

                return TikTokFeed(
                    room,
                    url=url or None,
                    provider=provider or None,
                    api_key=api_key or None,
                    cookie=cookie or None,
                )
            case KuaishouWeb(stream, url, token):
                from livestream_console.feeds.kuaishou import KuaishouWebFeed

                return KuaishouWebFeed(stream, urls=[url], token=token)
            case DouyuRoom(room):
                from livestream_console.feeds.douyu import DouyuFeed

                return DouyuFeed(room)
            case FacebookVideo(video, token):
                from livestream_console.feeds.facebook import FacebookFeed

                return FacebookFeed(video, token=token)
            case WeChatChannel(app_id, secret):
                from livestream_console.feeds.wechat import WeChatFeed

                return WeChatFeed(app_id, secret=secret)
            case BridgeRoom(url):
                from livestream_console.feeds.bridge import BridgeClientFeed

                return BridgeClientFeed(url)
            case BridgeListener(port, token):
                from livestream_console.feeds.bridge import BridgeServerFeed

                return BridgeServerFeed(port, token)
            case _:
                return self._relayed(request)

    def _relayed(self, request: DouyinPush | KuaishouOfficial | KickRoom | InstagramRoom) -> Feed:
        relay = self._relay(request.relay, request.relay_token)
        match request:
            case DouyinPush(room, app_id, secret, push_secret):
                from livestream_console.feeds.douyin import DouyinPushFeed

                return DouyinPushFeed(
                    room, relay=relay, app_id=app_id, secret=secret, push_secret=push_secret
                )
            case KuaishouOfficial(room_code, app_id, secret):
                from livestream_console.feeds.kuaishou import KuaishouOfficialFeed

                return KuaishouOfficialFeed(room_code, relay=relay, app_id=app_id, secret=secret)
            case KickRoom(channel, token):
                from livestream_console.feeds.kick import KickFeed

                return KickFeed(channel, relay=relay, token=token)
            case InstagramRoom(account, app_secret):
                from livestream_console.feeds.instagram import InstagramFeed

                return InstagramFeed(account, relay=relay, app_secret=app_secret)

    def _relay(self, url: str, token: str) -> RelayAddress:
        from livestream_console.net.relay import RelayAddress

        return RelayAddress(url, token, self._desk, self._since_us())

    def _quota(self, project: str) -> Quota:
        from livestream_console.feeds.youtube import Quota

        return self._quotas.setdefault(project, Quota())
