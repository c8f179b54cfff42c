"""One lively show, the same every time, which can be looked at at any of its seconds.

Rule: a seeded crowd and real commands; nothing here is drawn by chance or by the clock of the machine.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from livestream_console.core.commands import AddProducts, SetProductState, StartShow
from livestream_console.core.decide import tick
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.core.ports import Capabilities, Found, Remark
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.outline import Outline, Stretch
from livestream_console.engine.shops import ShopStatus
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS
from livestream_console.shops.builtin.catalogue import read_catalogue
from tests.conftest import ROOT
from tests.gallery.script import SCRIPT
from tests.ui.fakes import NOON_US, room
from tests.ui.selling_show import SECOND, SellingSource, command_id

YOUNG, DRAWN, ARMED, FULL = 20, 900, 2_398, 2_700
"""Seconds worth a look: just begun, after the first draw, before the sale, everything at once."""

_PRODUCTS = read_catalogue(ROOT / "resources" / "demo" / "catalogue.csv", "CNY")
_SEED, _COMMENTS_PER_S = 11, 6.0


class GalleryShow(SellingSource):
    """The show, with what the desk tells about itself beside it and a playhead for the replay bar."""

    def __init__(self, *, live: bool = True) -> None:
        super().__init__(live=live)
        self.rooms: list[RoomStatus] = []
        self.shops: list[ShopStatus] = []
        self.start_us = self.position_us = self.end_us = NOON_US
        self.playing, self.speed = True, 2.0
        self.skips_quiet, self.not_shown, self.is_sampled = True, 0, False
        self.leapt: Stretch | None = None
        self.outline: Outline | None = None

    @property
    def saved_through(self) -> tuple[int, int]:
        return max(0, self.state.seq - 12), self.state.seq

    async def history_before(self, seq: int, kinds: Collection[type[Event]], limit: int) -> list[Recorded]:
        return [one for one in self.history if one.seq < seq and type(one.event) in kinds][-limit:]

    async def search(self, text: str, before_seq: int | None = None, limit: int = 100) -> Found:
        hits = [one for one in reversed(self.history) if text in (getattr(one.event, "text", None) or "")]
        return Found(tuple(hits[:limit]))

    def retry_feed(self, feed_id: str) -> None:
        """No connection stands behind these rooms."""


def show_at(second: int, *, live: bool = True) -> GalleryShow:
    """Return the show as it stands ``second`` seconds after its start."""
    show = GalleryShow(live=live)
    show.do(StartShow(command_id="start", title="秋冬美妆专场"))
    show.do(AddProducts(command_id="add", products=_PRODUCTS))
    for draft in _PRODUCTS:
        state = "preheat" if draft.product == "A4" else "open"
        show.do(SetProductState(command_id=command_id(show), product=draft.product, state=state))
    crowd = Crowd(_SEED, _COMMENTS_PER_S, NOON_US, ROOMS[:USUAL_ROOMS], _PRODUCTS)
    seen = 0
    for now in range(1, second + 1):
        show.now = NOON_US + now * SECOND
        if now in SCRIPT:
            SCRIPT[now](show)
        for observed in (*tick(show.state, show.now), *crowd.step(show.now, 1.0)):
            show.record(observed)
        show.paint_pushes()
        crowd.on_recorded(show.history[seen:])
        seen = len(show.history)
    show.rooms = _rooms(show.now)
    show.position_us, show.end_us = show.now, NOON_US + FULL * 4 // 3 * SECOND
    return show


def _heard(now_us: int, age_us: int, feed_id: str, **fields: Any) -> RoomStatus:
    heard_us = now_us - age_us
    return msgspec.structs.replace(room(feed_id, **fields), last_event_us=heard_us, last_traffic_us=heard_us)


def _rooms(now_us: int) -> list[RoomStatus]:
    bilibili = {"per_minute": 96, "reconnects": 1, "gap_seconds": 44.0, "missing": 62}
    return [
        _heard(now_us, 400_000, "douyin:829", per_minute=212),
        _heard(now_us, 1_100_000, "bilibili:21013446", **bilibili),
        _heard(
            now_us,
            14_000_000,
            "twitch:rehearsal",
            state="backoff",
            reason="network",
            per_minute=0,
            reconnects=3,
            gap_seconds=14.0,
            capabilities=Capabilities(),
        ),
    ]


def every_room(now_us: int) -> list[RoomStatus]:
    """Return a room of each kind of platform, each in another state of health."""
    able = Capabilities(viewer_count=True, actions=frozenset({"post", "reply", "timeout", "poll"}))
    units = Remark("units_low", {"spent": 8_412, "limit": 10_000})
    return [
        *_rooms(now_us),
        _heard(now_us, 600_000, "kuaishou:rehearsal-stream", per_minute=120),
        _heard(now_us, 4_000_000, "facebook:1029384756", per_minute=14),
        _heard(now_us, 900_000, "youtube:rehearsal_1", per_minute=58, capabilities=able, remarks=(units,)),
        _heard(now_us, 61_000_000, "tiktok:rehearsal", state="failed", reason="ended"),
        _heard(
            now_us,
            48_000_000,
            "kick:rehearsal",
            state="degraded",
            reason="silence",
            remarks=(Remark("forged", {"count": 3}),),
        ),
    ]
