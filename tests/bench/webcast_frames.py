"""Frames of a busy Webcast room: ten messages each, six of them comments with nine signed avatar links."""

from __future__ import annotations

import gzip
from random import Random

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import AudienceSampled, GiftSent, LikesCounted, ViewersEntered
from livestream_console.core.money import Money
from livestream_console.rehearsal.encoders.webcast import WebcastEncoder, message, push_frame, response
from livestream_console.rehearsal.encoders.webcast_wire import field, fields, read

NOW_US = 1_795_348_927_123_000
FRAMES, PER_FRAME = 200, 10
MESSAGES = FRAMES * PER_FRAME
COMMENTS = 6

_ROOM = 7_412_345_678_901_234_567
_OTHERS = (
    LikesCounted(3, 12_345),
    ViewersEntered(),
    AudienceSampled(ccu=3_482, uv=120_034, popularity=99_120),
    GiftSent("463", "小心心", 3, Money(3, "DY_DIAMOND"), paid=True),
)


def frames() -> list[bytes]:
    """Return FRAMES frames with COMMENTS comments and four other messages each."""
    rng, encoder = Random(1), WebcastEncoder("douyin", _ROOM)
    framed: list[bytes] = []
    for n in range(FRAMES):
        messages = [comment(rng, 7 * 10**18 + n * PER_FRAME + k) for k in range(COMMENTS)]
        for k, event in enumerate(_OTHERS):
            viewer = Viewer(str(10**17 + n), f"观众{n}")
            seen = Observed(event, at_us=NOW_US, id=str(6 * 10**18 + n * PER_FRAME + k), viewer=viewer)
            encoded = encoder.encode(seen)
            assert encoded is not None
            messages.append(encoded)
        packed = response(messages, internal_ext="x" * 120, now_ms=NOW_US // 1000, need_ack=True)
        framed.append(push_frame(packed, log_id=n + 1, zipped=True))
    return framed


def unzipped(frame: bytes) -> bytes:
    """Return the Response within a frame."""
    (payload,) = read(frame)[8]
    assert isinstance(payload, bytes)
    return gzip.decompress(payload)


def comment(rng: Random, msg_id: int) -> bytes:
    """Return one comment of 1.5 kB: three sizes of an avatar from three servers, each link signed."""
    viewer_id = rng.randrange(10**15, 10**17)
    avatars = b"".join(field(number, fields(*((1, link(rng)) for _ in range(3)))) for number in (9, 10, 11))
    who = fields((1, viewer_id), (3, f"观众{viewer_id % 10_000}")) + avatars
    who += fields((38, f"dy{viewer_id}"), (46, f"MS4wLjABAAAA{rng.getrandbits(256):064x}"))
    common = fields((1, "WebcastChatMessage"), (2, msg_id), (3, _ROOM), (4, NOW_US // 1000))
    said = fields((1, common), (2, who + field(1028, str(viewer_id))), (3, f"主播这个多少钱 A{msg_id % 9}+1"))
    return message("WebcastChatMessage", said + field(15, NOW_US // 1_000_000), msg_id)


def link(rng: Random) -> str:
    host = f"https://p{rng.randint(3, 26)}.douyinpic.com/aweme/100x100/aweme-avatar"
    return (
        f"{host}/{rng.getrandbits(128):032x}.jpeg?x-expires=1795348927&x-signature={rng.getrandbits(96):024x}"
    )
