"""A show that sells, with pushes of known effect, for what is estimated while it runs."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    Event,
    OrderChanged,
    ProductChanged,
    PushShown,
    ShowEnded,
    ShowStarted,
)
from livestream_console.core.money import Money
from livestream_console.core.show import new_state
from livestream_console.core.values import Line
from tests.ui.fakes import NOON_US, FakeSource

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

SECOND_US = 1_000_000
DECAY_S = 40.0


class Inline:
    """A ports.Worker that works here; ``failure`` is raised instead."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.failure: Exception | None = None

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        self.asked.append(function.__name__)
        if self.failure is not None:
            raise self.failure
        return function(*args)


class WatchedShow(FakeSource):
    """Plays second by second. ``sells``: carts (and orders), orders, comments, or nothing."""

    def __init__(self, sells: str = "carts", seed: int = 3, effect: float = 4.0) -> None:
        super().__init__(new_state("show"))
        self._sells = sells
        self._rng = random.Random(seed)
        self._effect = math.log(effect)
        self._pushed: list[int] = []
        self._orders = 0
        self.second = 0
        self.tell(ShowStarted("x"), platform="desk")
        self.tell(ProductChanged("mask", "added", title="面膜", stock=900, state="open"), platform="desk")

    def tell(self, event: Event, viewer: str | None = None, platform: str = "douyin") -> None:
        who = None if viewer is None else Viewer(viewer)
        now_us = NOON_US + self.second * SECOND_US
        line = Recorded(len(self.earlier) + 1, "show", event, now_us, platform=platform, room="1", viewer=who)
        self.now = now_us
        self.earlier.append(line)
        self.publish([line])

    def push(self, push: str, kind: str = "card") -> None:
        self._pushed.append(self.second)
        self.tell(PushShown(push, kind, "mask", target="overlay"), platform="desk")

    def end(self) -> None:
        self.tell(ShowEnded(), platform="desk")

    def play(self, seconds: int, rate: float = 0.4) -> None:
        for _ in range(seconds):
            self.second += 1
            if self.second % 5 == 0:
                self.tell(AudienceSampled(ccu=100))
            heat = sum(math.exp((at - self.second) / DECAY_S) for at in self._pushed)
            if self._rng.random() < rate * math.exp(self._effect * min(heat, 1.0)) / 2:
                self._sell()
        self.now = NOON_US + self.second * SECOND_US

    def _sell(self) -> None:
        who = str(self._rng.randrange(10_000))
        if self._sells == "carts":
            self.tell(CartChanged("mask"), who, "shop")
        if self._sells == "comments":
            self.tell(CommentPosted("我要买这个"), who)
        if self._sells in ("orders", "carts") and self._rng.random() < (0.4 if self._sells == "carts" else 1):
            self._orders += 1
            price = Money(1990, "CNY")
            paid = OrderChanged(f"o{self._orders}", "paid", price, (Line("mask", amount=price),))
            self.tell(paid, who, "shop")
