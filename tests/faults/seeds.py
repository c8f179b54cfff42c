"""What every decode format looks like when it is good: the golden files, and what the rehearsal says.

Rule: a seed is the bytes that its decoder takes, but for the layer that ``targets`` puts around it.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable

import msgspec

from livestream_console.core import events
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.money import Money
from livestream_console.core.values import Segment
from livestream_console.rehearsal.encoders import (
    bridge,
    bridge_dialects,
    facebook,
    kuaishou_web,
    twitch,
    twitch_eventsub,
    webcast,
    wechat,
    youtube,
)
from livestream_console.rehearsal.encoders.douyin_push import DouyinPushEncoder
from livestream_console.rehearsal.encoders.kick import KickEncoder
from livestream_console.rehearsal.encoders.webhook import Call, decode_call
from tests.conftest import ROOT

NOW_US = 1_795_348_999_000_000
_GOLDEN = ROOT / "tests" / "golden"

Frames = Iterable[str | bytes]

_SAID: tuple[events.Event, ...] = (
    events.CommentPosted("A1+2 多少钱？"),
    events.CommentPosted("hi Kappa", (Segment("text", "hi "), Segment("emote", "Kappa", "25")), reply_to="9"),
    events.GiftSent("463", "小心心", 2, Money(20, "DY_DIAMOND"), "170", 5, paid=True),
    events.PaidMessagePosted(Money(3_000, "CNY"), "hi", 60),
    events.LikesCounted(1),
    events.LikesCounted(3, 1_000),
    events.ViewersEntered(),
    events.ViewerFollowed(),
    events.RoomShared(),
    events.MembershipChanged("new", "3", 1),
    events.AudienceSampled(ccu=3_482, uv=120_034),
    events.CommentRemoved("7"),
    events.RoomStateChanged("ended"),
    events.CartChanged("3", qty=1),
)
_FIGURES = wechat.Figures(
    4_000, 5_000, 120_034, 1_299_000, {"36": wechat.Shelf(5, 2, 9), "a": wechat.Shelf()}
)


def _said(platform: str) -> list[Observed]:
    viewer = Viewer("88", "阿珍", ("moderator", "member"), 3)
    return [
        Observed(event, NOW_US, NOW_US, platform, "829", "simulated", str(n), viewer)
        for n, event in enumerate(_SAID, 1)
    ]


def _encoded(platform: str, encode: Callable[[Observed], bytes | None]) -> list[bytes]:
    return [told for seen in _said(platform) if (told := encode(seen)) is not None]


def _framed(frames: Callable[[list[bytes]], Frames], messages: list[bytes]) -> list[bytes]:
    """Pack messages alone and all together."""
    packed = [frame for part in ([one] for one in messages) for frame in frames(part)]
    return [frame.encode() if isinstance(frame, str) else frame for frame in (*packed, *frames(messages))]


def _called(calls: list[Call]) -> list[bytes]:
    """Return webhooks as ``decode`` takes them."""
    return [msgspec.json.encode({"headers": call.headers, "body": call.body.decode()}) for call in calls]


def golden(pattern: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted(_GOLDEN.glob(pattern))]


def lines(pattern: str) -> list[bytes]:
    return [line for content in golden(pattern) for line in content.splitlines()]


def _webcast(platform: str) -> list[bytes]:
    encoder = webcast.WebcastEncoder(platform, 829)
    golden = [base64.b64decode(line.split()[1]) for line in lines(f"webcast/{platform}.txt")]
    return golden + _framed(encoder.frames, _encoded(platform, encoder.encode))


def kick_calls() -> tuple[list[Call], str]:
    """Return signed webhooks of Kick, and the key to tell that by."""
    encoder = KickEncoder("shop", 1)
    frames = _framed(encoder.calls, _encoded("kick", encoder.encode))
    return [decode_call(frame) for frame in frames], encoder.public_key


def _douyin_push() -> list[bytes]:
    encoder = DouyinPushEncoder("829", "secret")
    frames = _framed(encoder.calls, _encoded("douyin", encoder.encode))
    return lines("douyin_push/*.txt") + _called([decode_call(frame) for frame in frames])


def _eventsub() -> list[bytes]:
    encoder = twitch_eventsub.EventSubEncoder("shop")
    told = [pair[1] for seen in _said("twitch") if (pair := encoder.encode(seen)) is not None]
    return lines("twitch_eventsub/*.txt") + told


def _kuaishou_web() -> list[bytes]:
    encoder = kuaishou_web.KuaishouWebEncoder()
    golden = [base64.b64decode(line) for line in lines("kuaishou_web/*.txt")]
    return golden + _framed(encoder.frames, _encoded("kuaishou", encoder.encode))


def _youtube() -> list[bytes]:
    items = lines("youtube/*.txt") + _encoded("youtube", youtube.YouTubeEncoder("chat").encode)
    return [youtube.page([item], "next", 1_000) for item in items] + [youtube.page(items, "next")]


def _facebook() -> list[bytes]:
    told = _encoded("facebook", facebook.comment)
    return [
        *lines("facebook/*.txt"),
        facebook.page(told, "c1", "https://graph.test/next"),
        facebook.error(190),
    ]


def _wechat() -> list[bytes]:
    boards = [wechat.dashboard(_FIGURES, is_living=True, in_text=in_text) for in_text in (True, False)]
    return lines("wechat/*.txt") + boards


def _tool(name: str) -> Callable[[], list[bytes]]:
    return lambda: lines(f"bridge/{name}.txt") + _encoded(name, bridge_dialects.encoder(name))


SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "twitch-irc": lambda: [
        *lines("twitch/*.txt"),
        *_framed(twitch.frames, _encoded("twitch", twitch.TwitchEncoder("shop").encode)),
    ],
    "twitch-eventsub": _eventsub,
    "kick": lambda: lines("kick/*.txt") + _called(kick_calls()[0]),
    "instagram": lambda: lines("instagram/*.txt"),
    "douyin-push": _douyin_push,
    "kuaishou-official": lambda: lines("kuaishou_official/*.txt"),
    "kuaishou-web": _kuaishou_web,
    "douyu": lambda: lines("douyu/*.txt"),
    "facebook": _facebook,
    "wechat": _wechat,
    "bilibili": lambda: lines("bilibili/*.txt"),
    "douyin-web": lambda: _webcast("douyin"),
    "tiktok": lambda: _webcast("tiktok"),
    "youtube": _youtube,
    "bridge": lambda: _framed(bridge.frames, _encoded("douyin", bridge.encode)),
    "oba-live-tool": _tool("oba-live-tool"),
    "douyin-barrage-grab": _tool("douyin-barrage-grab"),
    "douyin-live": _tool("douyin-live"),
    "douyin-companion": _tool("douyin-companion"),
    "social-stream": _tool("social-stream"),
    "jd-console": _tool("jd"),
    "xiaohongshu-console": _tool("xiaohongshu"),
    "wechat-console": _tool("wechat"),
    "kuaishou-console": _tool("kuaishou"),
    "taobao-console": _tool("taobao"),
}
