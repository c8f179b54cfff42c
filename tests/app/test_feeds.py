"""What a person types becomes a feed, is kept, and is asked for in words: one table for all three."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from livestream_console.app.feeds import Feeds, UnknownRoom, feed_of_address
from livestream_console.app.own.rooms import KeptRooms
from livestream_console.app.vault import MemoryVault
from livestream_console.feeds.bridge import BridgeClientFeed
from livestream_console.feeds.bridge.dialects import DIALECTS
from livestream_console.feeds.bridge.listening import AUTO, OWN
from livestream_console.ui.rooms.kinds import KINDS, Kind
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    BridgeRoom,
    RoomRequest,
    TwitchLogin,
    TwitchRoom,
    YouTubeRoom,
)
from livestream_console.ui.rooms.tools import TOOLS, Tool

FEEDS = Feeds("desk", lambda: 0)


def test_rooms_are_kept_with_their_secrets_in_the_vault_only() -> None:
    vault = MemoryVault()
    rooms = KeptRooms(vault, FEEDS)
    twitch, bilibili = TwitchRoom("shop"), BilibiliRoom("code", "12", "key", "secret")
    for request in (twitch, bilibili, twitch):
        rooms.keep(request)
    assert KeptRooms(vault, FEEDS).all() == [bilibili, twitch]
    rooms.forget(feed_of_address("twitch:shop").feed_id)
    assert rooms.all() == [bilibili]


TYPED = {
    **{"text": "12", "name": "momo", "secret": "s", "number": "12", "port": "0", "dialect": "auto"},
    **{"web": "http://127.0.0.1:9", "socket": "ws://127.0.0.1:9/"},
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.request.__name__)
def test_every_kind_of_room_becomes_its_feed_and_is_kept(kind: Kind) -> None:
    values: dict[str, object] = {
        field.name: "" if field.optional else TYPED[field.kind] for field in kind.fields
    }
    # Of two ways to the same room one is enough; an address on the web names its own.
    values |= {
        name: said
        for name, said in {"url": "ws://127.0.0.1:9/", "video": "abcdefghijk"}.items()
        if name in values
    }
    request = msgspec.convert(values, kind.request, strict=False)
    rooms = KeptRooms(MemoryVault(), FEEDS)
    rooms.keep(request)
    assert rooms.all() == [request]
    (feed,) = rooms.feeds()
    assert feed.room or feed.platform == "bilibili"
    rooms.forget(feed.feed_id)
    assert rooms.all() == []


def test_two_rooms_of_one_kind_are_two_feeds() -> None:
    first, second = (FEEDS.of(TwitchLogin(channel, "momo", "t")) for channel in ("a", "b"))
    assert first.feed_id != second.feed_id


def test_what_names_no_room_is_said_so() -> None:
    with pytest.raises(UnknownRoom):
        FEEDS.of(YouTubeRoom("https://example.com/", "key"))


def test_every_room_can_be_asked_for_and_each_of_its_fields_has_words() -> None:
    assert {kind.request for kind in KINDS} == set(get_args(RoomRequest))
    for kind in KINDS:
        assert all(field.label for field in kind.fields)
        assert kind.labels.keys() <= {field.name for field in kind.fields}


def test_every_dialect_of_the_bridge_is_a_tool_that_can_be_chosen() -> None:
    assert [tool.dialect for tool in TOOLS] == [AUTO, OWN, *DIALECTS]


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.dialect)
def test_a_bridge_listens_in_the_dialect_that_was_chosen(tool: Tool) -> None:
    feed = FEEDS.of(BridgeRoom("ws://127.0.0.1:9/", tool.dialect))
    assert isinstance(feed, BridgeClientFeed)
    assert feed.detected == (None if tool.dialect == AUTO else tool.dialect)


def test_a_bridge_kept_before_there_was_a_choice_still_finds_out_by_itself() -> None:
    vault = MemoryVault()
    vault.set("rooms", '[["BridgeRoom", {"url": "ws://127.0.0.1:9/"}]]')
    assert KeptRooms(vault, FEEDS).all() == [BridgeRoom("ws://127.0.0.1:9/", AUTO)]
