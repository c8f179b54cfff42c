"""A plain crowd for the store's tests: comments, likes and a viewer count, some with payloads."""

from __future__ import annotations

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import AudienceSampled, CommentPosted, Event, LikesCounted

START_US = 1_795_348_800_000_000


def crowd(first: int, last: int, show: str = "show") -> list[Recorded]:
    """Return the events of seqs first to last; the same seq is always the same event."""
    return [_one(seq, show) for seq in range(first, last + 1)]


def _one(seq: int, show: str) -> Recorded:
    number = seq * 7 % 50
    event: Event = CommentPosted(f"买一个 {seq}")
    if seq % 5 == 0:
        event = LikesCounted(count=seq % 9)
    if seq % 50 == 0:
        event = AudienceSampled(ccu=seq)
    return Recorded(
        seq=seq,
        show=show,
        event=event,
        received_us=START_US + seq * 1000,
        at_us=START_US + seq * 1000 - 500,
        platform="twitch" if seq % 3 else "bilibili",
        room="r1",
        id=f"m{seq}",
        viewer=None if seq % 50 == 0 else Viewer(id=str(number), name=f"n{number}"),
        raw=None if seq % 4 == 0 else f'{{"seq": {seq}}}'.encode(),
    )
