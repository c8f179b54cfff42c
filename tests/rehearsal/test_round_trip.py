"""Canonical in is canonical out: the crowd through our encoders and the shipped decoders, as a multiset.

Compared is what both sides carry: platform, room, id, platform time, person and event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from livestream_console.core.envelope import Observed
from livestream_console.core.events import AudienceSampled, CommentPosted
from livestream_console.feeds import bilibili as bilibili_feed
from livestream_console.feeds import bridge as bridge_feed
from livestream_console.feeds import twitch as twitch_feed
from livestream_console.rehearsal.encoders import bridge, twitch
from livestream_console.rehearsal.encoders.bilibili import BilibiliEncoder
from livestream_console.rehearsal.encoders.twitch import TwitchEncoder
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS
from tests.rehearsal.playing import Player

TWITCH, BILIBILI, DOUYIN = (plan.room for plan in ROOMS[:USUAL_ROOMS])


def essence(seen: list[Observed]) -> Counter[Any]:
    """What must survive the wire, in a form that can be counted."""
    return Counter(
        (
            one.platform,
            one.room,
            # A platform's message that is read as two facts has its id with a suffix on one of them.
            one.id and one.id.removesuffix("#membership"),
            one.at_us,
            one.viewer and (one.viewer.id, one.viewer.name),
            # Not every message tells what its viewer is; comments do.
            one.viewer.roles if one.viewer and isinstance(one.event, CommentPosted) else None,
            repr(one.event),
        )
        for one in seen
    )


def through(
    seen: list[Observed],
    encode: Callable[[Observed], bytes | None],
    frames: Callable[[list[bytes]], list[str | bytes]],
    decode: Callable[[bytes, int], list[Observed]],
) -> list[Observed]:
    messages = [message for message in map(encode, seen) if message is not None]
    out: list[Observed] = []
    for frame in frames(messages):
        out += decode(frame.encode() if isinstance(frame, str) else frame, 1)
    return out


@pytest.fixture
def said(player: Callable[..., Player]) -> list[Observed]:
    seen = player(21, 60.0).play(120)
    assert len(seen) > 5000
    return seen


def test_twitch(said: list[Observed]) -> None:
    mine = [one for one in said if one.platform == "twitch"]
    encoder = TwitchEncoder(TWITCH)
    back = through(mine, encoder.encode, twitch.frames, twitch_feed.decode_frame)
    assert essence(back) == essence(mine)


def test_bilibili(said: list[Observed]) -> None:
    mine = [one for one in said if one.platform == "bilibili" and not isinstance(one.event, AudienceSampled)]
    encoder = BilibiliEncoder(int(BILIBILI))
    back = through(mine, encoder.encode, encoder.frames, bilibili_feed.decode_frame)
    # A captaincy is read as a membership and the money paid for it.
    back = [one for one in back if not (one.id or "").endswith("#paid")]
    assert essence(back) == essence(mine)


def test_bridge(said: list[Observed]) -> None:
    mine = [one for one in said if one.platform in ("douyin", "shop:demo")]
    back = through(mine, bridge.encode, bridge.frames, bridge_feed.decode_frame)
    assert essence(back) == essence(mine)


def test_the_comparison_would_notice_a_lost_comment(said: list[Observed]) -> None:
    shorter = list(said)
    shorter.remove(next(one for one in said if isinstance(one.event, CommentPosted)))
    assert essence(shorter) != essence(said)
