"""What a message of each platform costs from bytes to event, as CPU time of one core."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import islice

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.feeds import bilibili, twitch
from livestream_console.feeds.bilibili.codec import PacketReader
from livestream_console.feeds.twitch.codec import read
from livestream_console.rehearsal.encoders.bilibili import BilibiliEncoder
from tests.bench.twitch_feeder import TEXTS, lines

NOW_US = 1_795_348_800_000_000
MESSAGES = 2_000

Decode = Callable[[bytes, int], list[Observed]]


def run(seconds: float = 4.0) -> dict[str, float]:
    """Decode for a quarter of the time each: bytes to messages only, and on to events."""
    irc, packets = irc_lines(), bilibili_frames()
    share_s = seconds / 4
    figures = {
        "irc_parse_us": cost_us(lambda: [read(line) for line in irc], share_s),
        "irc_event_us": cost_us(lambda: decoded(twitch.decode_frame, irc), share_s),
        "bilibili_unpack_us": cost_us(
            lambda: [packet for frame in packets for packet in PacketReader().receive_data(frame)], share_s
        ),
        "bilibili_event_us": cost_us(lambda: decoded(bilibili.decode_frame, packets), share_s),
    }
    return figures | {f"{name[:-3]}_per_s": 1e6 / cost for name, cost in figures.items()}


def irc_lines() -> list[bytes]:
    said = enumerate(islice(lines(), MESSAGES))
    return [line.rstrip(b"\r\n") % (b"m-%032d" % n, NOW_US // 1_000) for n, line in said]


def bilibili_frames() -> list[bytes]:
    """Return frames as the rehearsal's server sends them: a hundred packets each, every other one zipped."""
    encoder = BilibiliEncoder(1)
    packets = [
        encoder.encode(
            Observed(
                CommentPosted(TEXTS[n % len(TEXTS)]),
                at_us=NOW_US,
                id=f"m-{n}",
                viewer=Viewer(f"open-{n}", f"观众{n}"),
            )
        )
        for n in range(MESSAGES)
    ]
    framed = encoder.frames([packet for packet in packets if packet is not None])
    return [frame for frame in framed if isinstance(frame, bytes)]


def decoded(decode: Decode, frames: list[bytes]) -> list[Observed]:
    return [seen for frame in frames for seen in decode(frame, NOW_US)]


def cost_us(step: Callable[[], Sequence[object]], seconds: float) -> float:
    """Return microseconds a message of the fastest of as many rounds as fit the time."""
    best = float("inf")
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        begun = time.process_time()
        messages = len(step())
        best = min(best, (time.process_time() - begun) / messages * 1e6)
        assert messages == MESSAGES
    return best
