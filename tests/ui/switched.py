"""A show with a switchback, its cards pushed by a person at every switch, in which one card sells better."""

from __future__ import annotations

import random

from livestream_console.core.commands import CueSwitchback, PlanSwitchback, StartSwitchback, StopSwitchback
from livestream_console.core.decide import tick
from livestream_console.core.events import AudienceSampled, CartChanged
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.switchback.book import Switchback
from livestream_console.core.switchback.plan import Design
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SECOND, SellingSource, command_id, open_shelf

SECRET = bytes(range(32)).hex()
CARDS = ("mask", "lipstick")
USUAL, SHORT = Design(), Design(12, 120, 30)


def planned(
    design: Design = USUAL, source: SellingSource | None = None, cards: tuple[str, str] = CARDS
) -> SellingSource:
    """Return a show in which a plan is sealed."""
    show, (a, b) = source or open_shelf(), cards
    show.do(
        PlanSwitchback(command_id=command_id(show), switchback="s1", a=a, b=b, design=design, secret=SECRET)
    )
    return show


def begun(design: Design = USUAL) -> SellingSource:
    show = planned(design)
    start(show)
    return show


def the(show: SellingSource) -> Switchback:
    found: Switchback = show.state.switchbacks.switchbacks["s1"]
    return found


def start(show: SellingSource) -> None:
    show.do(StartSwitchback(command_id=command_id(show), switchback="s1"))


def cue(show: SellingSource) -> None:
    show.do(CueSwitchback(command_id=command_id(show), switchback="s1"))


def stop(show: SellingSource, reason: str = "口红卖完了") -> None:
    show.do(StopSwitchback(command_id=command_id(show), switchback="s1", reason=reason))


def play(
    show: SellingSource,
    seconds: int,
    *,
    a_minute: float = 12.0,
    ratio: float = 1.0,
    late_s: int = 3,
    seed: int = 5,
) -> None:
    """Let people buy: ``ratio`` times as many while card B stands, which comes ``late_s`` after its turn."""
    rng, due = random.Random(seed), 0
    for _ in range(seconds):
        show.now += SECOND
        for fact in tick(show.state, show.now):
            show.record(fact)
        turn = the(show).now(show.now)
        stands = {push.product for push in show.state.pushes.pushes.values() if push.ended_us is None}
        due = due + 1 if turn is not None and the(show).product(turn) not in stands else 0
        if due > late_s:
            cue(show)
        show.paint_pushes()
        if show.now // SECOND % 5 == 0:
            show.happen(AudienceSampled(ccu=1_000))
        rate = a_minute * (ratio if the(show).b in stands else 1.0) / 60
        for _ in range(sum(rng.random() < rate / 4 for _ in range(4))):
            show.happen(CartChanged(the(show).a), viewer=str(rng.randrange(9_999)), platform=BUILTIN_SHOP)


def over(ratio: float = 1.6, design: Design = SHORT, late_s: int = 3) -> SellingSource:
    """Return a show whose switchback went on to its end and a minute beyond."""
    show = planned(design)
    show.now = NOON_US
    start(show)
    play(show, design.total_s + 60, ratio=ratio, late_s=late_s)
    return show
