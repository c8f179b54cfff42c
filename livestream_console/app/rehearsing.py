"""The rehearsal: a demo shelf, a seeded crowd over the shipped feeds, and a shop that it buys in.

With a display the user pushes, with a rundown to go by; without one an autopilot does, progress is printed,
and screenshots and a summary are left behind.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import msgspec

from livestream_console.app.autopilot import Autopilot
from livestream_console.app.opening import Opened
from livestream_console.app.paths import resources
from livestream_console.app.seats import feed_of_seat, shop_of_seat
from livestream_console.app.trouble import is_offscreen
from livestream_console.app.words import say
from livestream_console.core.commands import AddProducts, EndShow, SetRundown
from livestream_console.core.events import CommentPosted, OrderChanged
from livestream_console.core.money import Money, format_money
from livestream_console.core.readings import reading
from livestream_console.core.rundown.pasted import read
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.engine.scope import TaskScope
from livestream_console.rehearsal.rooms import ROOMS
from livestream_console.rehearsal.theatre import Rehearsal
from livestream_console.shops.builtin.catalogue import read_catalogue

_PROGRESS_S = 5.0
_OFFSCREEN_S = 60.0
_DRAIN_S = 8.0
"""Shops are asked every five seconds."""
_LAID_OUT_S = 0.05
"""Rows that a panel has just got are given their places by the event loop."""
_TITLE = "彩排 · 秋冬美妆专场"


class RehearsalProgramme:
    """``seconds`` is bounded where nobody can close a window."""

    def __init__(
        self, store: Path, folder: Path, *, seed: int, rate: float, rooms: int, seconds: float | None
    ) -> None:
        self.store = store
        self.seconds = seconds
        self._folder = folder
        self._seed = seed
        self._rate = rate
        self._rooms = rooms
        self._begun = time.monotonic()

    async def begin(self, opened: Opened) -> None:
        console = opened.console
        if self.seconds is None and is_offscreen():
            self.seconds = _OFFSCREEN_S
        products = read_catalogue(resources() / "demo" / "catalogue.csv", "CNY")
        self._rehearsal = Rehearsal(self._seed, self._rate, products=products, plans=ROOMS[: self._rooms])
        self._show = await console.start_show(_TITLE)
        products = self._rehearsal.products
        await console.dispatch(AddProducts(command_id=fresh("command"), products=products))
        console.hub.subscribe(self._rehearsal.on_recorded)
        for seat in await self._rehearsal.start():
            console.add_feed(feed_of_seat(seat))
        await console.add_shop(shop_of_seat(self._rehearsal.shop))
        self._begun = time.monotonic()
        self._scope = TaskScope(opened.notices)
        opened.lateness.restart()
        print(
            say("rehearsal_started", seed=self._seed, rate=f"{self._rate:g}", overlay=opened.overlay.address)
        )
        if is_offscreen():
            self._scope.start(Autopilot(console).run(), "autopilot")
            self._scope.start(self._report(opened), "progress")
        else:
            await _write_rundown(console)
        sys.stdout.flush()

    async def end(self, opened: Opened) -> None:
        """Let what was said arrive, then look back."""
        await self._scope.close()
        await self._rehearsal.hush()
        await self._drained(opened)
        p99, worst = opened.lateness.p99_and_worst_ms()
        folder = await self._take_screenshots(opened) if is_offscreen() else None
        await opened.console.dispatch(EndShow(command_id=fresh("command")))
        await opened.console.stop()
        await self._rehearsal.stop()
        self._summarise(opened, p99, worst, folder)

    async def _report(self, opened: Opened) -> None:
        while True:
            await asyncio.sleep(_PROGRESS_S)
            metrics = opened.console.state.metrics
            print(
                say(
                    "rehearsal_progress",
                    elapsed=time.monotonic() - self._begun,
                    comments=metrics.total("comments"),
                    viewers=reading(metrics, "viewers_now", opened.console.now_us()).value or "–",
                    carts=metrics.total("carts"),
                    paid=metrics.total("orders_paid"),
                    saved=opened.console.saved_through[0],
                    gaps=_gaps(opened)[0],
                ),
                flush=True,
            )

    async def _drained(self, opened: Opened) -> None:
        deadline = time.monotonic() + _DRAIN_S
        sent, paid = sum(self._rehearsal.sent.values()), self._rehearsal.paid
        # Two processes' worth of sockets lie between; nobody tells us when they are empty.
        while time.monotonic() < deadline:
            if opened.console.state.metrics.total("comments") >= sent and _heard(opened) >= paid:
                return
            await asyncio.sleep(0.05)

    async def _take_screenshots(self, opened: Opened) -> Path:
        folder = self._folder / "screenshots" / self._show
        folder.mkdir(parents=True, exist_ok=True)
        window = opened.desk.window
        window.grab().save(str(folder / "window.png"))
        for name, dock in window.docks.items():
            window.show_panel(name)
            opened.desk.bridge.frame()
            await asyncio.sleep(_LAID_OUT_S)
            dock.widget().grab().save(str(folder / f"{name}.png"))
        return folder

    def _summarise(self, opened: Opened, p99: float, worst: float, folder: Path | None) -> None:
        state = opened.console.state
        metrics = state.metrics
        stored = sum(1 for _ in opened.journal.read(self._show, kinds=[CommentPosted]))
        told = (line.event for line in opened.journal.read(self._show, kinds=[OrderChanged]))
        orders = {event.order for event in told if isinstance(event, OrderChanged) and event.status == "paid"}
        count, seconds = _gaps(opened)
        print(say("summary_title"))
        print(
            " ",
            say(
                "summary_comments",
                sent=sum(self._rehearsal.sent.values()),
                received=metrics.total("comments"),
                stored=stored,
            ),
        )
        paid = len(self._rehearsal.paid)
        print(" ", say("summary_orders", sent=paid, received=len(_heard(opened)), stored=len(orders)))
        print(" ", say("summary_pushes", pushes=len(state.pushes.pushes), overlays=opened.overlay.clients))
        print(" ", say("summary_gaps", gaps=count, seconds=seconds))
        gmv = format_money(Money(metrics.total("gmv_paid"), state.currency))
        print(" ", say("summary_money", orders=metrics.total("orders_paid"), gmv=gmv))
        print(" ", say("summary_loop", p99=p99, worst=worst))
        if folder is not None:
            print(" ", say("summary_shots", folder=folder))
        print(" ", say("summary_show", show=self._show, folder=f" --data-dir {self._folder}"), flush=True)


async def _write_rundown(console: Console) -> None:
    """Write the demo's rundown, as if somebody had pasted it; it names no times of day."""
    text = (resources() / "demo" / "rundown.txt").read_text(encoding="utf-8")
    now_us, state = console.now_us(), console.state
    plans = read(text, state.shelf, lambda _minutes: now_us, now_us).plans
    segments = tuple(msgspec.structs.replace(plan, segment=fresh("segment")) for plan in plans)
    version = state.rundown.version
    await console.dispatch(SetRundown(command_id=fresh("command"), segments=segments, version=version))


def _heard(opened: Opened) -> set[str]:
    """Return the paid orders that the desk knows."""
    book = opened.console.state.metrics.orders
    return {name for (_, name), order in book.orders.items() if order.sold_us is not None}


def _gaps(opened: Opened) -> tuple[int, float]:
    now_us = opened.console.now_us()
    gaps = [gap for room in opened.console.state.rooms.rooms.values() for gap in room.gaps]
    return len(gaps), float(sum(gap.seconds(now_us) for gap in gaps))
