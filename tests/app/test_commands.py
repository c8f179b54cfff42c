"""The commands that need no desk, as a user types them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import msgspec
import pytest

from livestream_console.app.feeds import Feeds, UnknownRoom, feed_of_address
from livestream_console.app.rooms import KeptRooms
from livestream_console.app.vault import MemoryVault
from livestream_console.cli import main
from livestream_console.ui.rooms.kinds import KINDS, Kind
from livestream_console.ui.rooms.requests import (
    BilibiliRoom,
    TwitchLogin,
    TwitchRoom,
    YouTubeRoom,
)

FEEDS = Feeds("desk", lambda: 0)


LINE = (
    "@badge-info=;badges=;display-name=momo;id=i-1;tmi-sent-ts=1795348927123;user-id=88 "
    ":momo!momo@momo.tmi.twitch.tv PRIVMSG #shop :A1+2"
)


def test_decode_prints_normalized_events(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "frames.txt"
    file.write_text(LINE + "\n\n", encoding="utf-8")
    assert main(["decode", "twitch-irc", str(file), "--data-dir", str(tmp_path)]) == 0
    event = json.loads(capsys.readouterr().out)
    assert (event["kind"], event["text"], event["id"]) == ("comment", "A1+2", "i-1")
    assert event["viewer"] == {"id": "88", "name": "momo"}
    assert base64.b64decode(event["raw"]).decode() == LINE


def test_decode_names_the_frame_it_could_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "frames.txt"
    file.write_text('{"kind":"share"}\n{broken\n', encoding="utf-8")
    assert main(["decode", "bridge", str(file), "--data-dir", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["kind"] == "share"
    assert said.err.startswith("line 2:")
    assert main(["decode", "bilibili", str(tmp_path / "absent"), "--data-dir", str(tmp_path)]) == 1


def test_verify_draw_accepts_the_reference_and_refuses_a_change(
    shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reference = shared_data / "draw" / "audit-example.json"
    assert main(["verify-draw", str(reference)]) == 0
    changed = tmp_path / "audit.json"
    changed.write_text(
        reference.read_text(encoding="utf-8").replace('"winners": 3', '"winners": 2'), encoding="utf-8"
    )
    assert main(["verify-draw", str(changed)]) == 1


@pytest.mark.parametrize("address", ["twitch:", "twitch:a b", "douyin:829", "https://twitch.tv/x", ""])
def test_rooms_that_cannot_be_watched_are_refused(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UnknownRoom):
        feed_of_address(address)
    assert main(["watch", address, "--data-dir", str(tmp_path)]) == 1
    assert "twitch:" in capsys.readouterr().err


def test_rooms_are_kept_with_their_secrets_in_the_vault_only() -> None:
    vault = MemoryVault()
    rooms = KeptRooms(vault, FEEDS)
    twitch, bilibili = TwitchRoom("shop"), BilibiliRoom("code", "12", "key", "secret")
    for request in (twitch, bilibili, twitch):
        rooms.keep(request)
    assert KeptRooms(vault, FEEDS).all() == [bilibili, twitch]
    rooms.forget(feed_of_address("twitch:shop").feed_id)
    assert rooms.all() == [bilibili]


TYPED = {"text": "12", "name": "momo", "secret": "s", "number": "12", "port": "0"}
ADDRESSES = {"url": "ws://127.0.0.1:9/", "video": "abcdefghijk"}
PLACES = {"web": "http://127.0.0.1:9", "socket": "ws://127.0.0.1:9/"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.request.__name__)
def test_every_kind_of_room_becomes_its_feed_and_is_kept(kind: Kind) -> None:
    values: dict[str, object] = {
        field.name: "" if field.optional else (TYPED | PLACES)[field.kind] for field in kind.fields
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
