"""From the press of a key to the overlay, under load, beside a bare push on an idle loop in the same run.

Rule: press and arrival are stamped in different processes by the one wall clock of the machine. What the
desk is asked for is named so that every arrival finds its press.
"""

from __future__ import annotations

import asyncio
import json
import math
import time
from typing import Any

from websockets.asyncio.server import ServerConnection, serve

from livestream_console.app.opening import Opened
from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    Command,
    EndOffer,
    FireOffer,
    ProductDraft,
    PushCard,
)
from livestream_console.core.money import Money
from livestream_console.core.values import FlashSaleTerms
from livestream_console.engine.ids import fresh
from livestream_console.feeds.twitch import TwitchFeed
from tests.bench.child import InDesk
from tests.bench.chromium_page import CHROMIUM, chromium_page
from tests.bench.figures import percentile
from tests.bench.ingest import until_comments
from tests.bench.overlay_client import OverlayClient, Stamps
from tests.bench.twitch_feeder import CHANNEL, Feeder

RATE = 10_000
CARD = {"title": "丝绒哑光口红礼盒", "points": ["不拔干", "三色一盒"], "price": "59", "was": "99"}
LOADED_S = 15.0
"""What the room goes on for beside the pushing: until everybody is connected."""
EVERY_S = 0.03
"""Not a frame's length, so that presses meet every moment of a frame."""


def run(seconds: float = 30.0) -> dict[str, float]:
    """Push for about so long in all, a third each: bare and idle, to bytes, to a painted frame."""
    share_s = seconds / 3
    bound = asyncio.run(bare(share_s))
    clicks, arrived = under_load(share_s)
    card_ms, sale_ms = (late(only(kind, clicks), only(kind, arrived)) for kind in ("card", "sale"))
    figures = {
        "bare_p50_ms": percentile(bound, 0.5),
        "bare_p99_ms": percentile(bound, 0.99),
        "card_p50_ms": percentile(card_ms, 0.5),
        "card_p99_ms": percentile(card_ms, 0.99),
        "priced_p95_ms": percentile(sale_ms, 0.95),
        "unseen": float(len(clicks) - len(card_ms) - len(sale_ms)),
    }
    figures["p50_to_bare"] = figures["card_p50_ms"] / figures["bare_p50_ms"]
    figures["p99_to_bare"] = figures["card_p99_ms"] / figures["bare_p99_ms"]
    if CHROMIUM is None:
        return figures | {"skipped_no_chromium": 1.0}
    clicks, painted = under_load(share_s, chromium=True)
    return figures | {"painted_p95_ms": percentile(late(only("card", clicks), painted), 0.95)}


def only(kind: str, stamps: Stamps) -> Stamps:
    return [(name, at_us) for name, at_us in stamps if name.startswith(kind)]


def late(clicks: Stamps, seen: Stamps) -> list[float]:
    """Return for each press how long it took until it was seen; what was never seen is left out."""
    found: list[float] = []
    for name, clicked_us in clicks:
        at_us = next((at_us for other, at_us in seen if other == name and at_us >= clicked_us), None)
        if at_us is not None:
            found.append((at_us - clicked_us) / 1_000)
    return found


def under_load(seconds: float, *, chromium: bool = False) -> tuple[Stamps, Stamps]:
    """Push in a desk that reads a busy room; return what was pressed and what was seen."""
    room = Feeder(RATE, seconds + LOADED_S)
    with room as feeder, InDesk(push, url=feeder.url, seconds=seconds) as desk:
        address = desk.hear()
        screen = chromium_page(address) if chromium else OverlayClient(socket_of(address))
        with screen as watching:
            clicks = desk.figures(seconds + LOADED_S)["clicks"]
            return [(name, at_us) for name, at_us in clicks], watching.stamps()


def socket_of(address: str) -> str:
    return address.replace("http", "ws", 1).replace("/overlay?", "/overlay/state?")


async def push(opened: Opened, url: str, seconds: float) -> dict[str, Any]:
    """Press keys while comments pour in: cards in turn, and between them a flash sale."""
    console = opened.console
    await console.start_show("bench")
    # A product is not explained again so soon: there is one for every press.
    names = [f"card-{n}" for n in range(math.ceil(seconds / (2 * EVERY_S)))]
    drafts = tuple(ProductDraft(name, name, Money(9_900, "CNY")) for name in names)
    await console.dispatch(AddProducts(command_id=fresh("command"), products=drafts))
    print(opened.overlay.address, flush=True)
    async with asyncio.timeout(LOADED_S):
        while not opened.overlay.clients:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    console.add_feed(TwitchFeed(CHANNEL, url=url))
    await until_comments(opened, RATE)
    clicks: Stamps = []

    async def press(name: str, command: Command) -> None:
        clicks.append((name, time.time_ns() // 1_000))
        outcome = await console.dispatch(command)
        assert outcome.rejected is None, outcome.rejected
        await asyncio.sleep(EVERY_S)

    terms = FlashSaleTerms(price=Money(5_900, "CNY"), units=10)
    ends = time.monotonic() + seconds
    for number, name in enumerate(names):
        if time.monotonic() > ends:
            break
        await press(name, PushCard(command_id=fresh("command"), product=name))
        sale = f"sale-{number}"
        await console.dispatch(ArmOffer(command_id=fresh("command"), offer=sale, product=name, terms=terms))
        await press(sale, FireOffer(command_id=fresh("command"), offer=sale))
        await console.dispatch(EndOffer(command_id=fresh("command"), offer=sale))
    return {"clicks": clicks}


async def bare(seconds: float) -> list[float]:
    """Push a message of a card's size from an otherwise idle loop; return the milliseconds it took."""
    clicks: Stamps = []

    async def talk(socket: ServerConnection) -> None:
        ends = time.monotonic() + seconds
        for number in range(1_000_000):
            if time.monotonic() > ends:
                return
            name = f"card-{number}"
            card = CARD | {"product": name}
            message = {"type": "patch", "number": number, "layers": {"card": card}}
            clicks.append((name, time.time_ns() // 1_000))
            await socket.send(json.dumps(message))
            await socket.recv()
            await asyncio.sleep(EVERY_S)

    async with serve(talk, "127.0.0.1", 0, compression=None) as server:
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        client = await asyncio.to_thread(OverlayClient, url)
        with client:
            return late(clicks, await asyncio.to_thread(client.stamps))
