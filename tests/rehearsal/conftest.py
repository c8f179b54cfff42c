"""What the rehearsal's tests share: the demo shelf, virtual time and journal lines of the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from livestream_console.core.commands import ProductDraft
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event
from livestream_console.rehearsal.crowd import Crowd
from livestream_console.rehearsal.rooms import ROOMS, USUAL_ROOMS
from livestream_console.rehearsal.theatre import demo_products
from tests.rehearsal.playing import START_US, Player

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def shelf() -> list[ProductDraft]:
    return demo_products(RESOURCES)


@pytest.fixture
def line() -> Callable[[Event, int], Recorded]:
    """Build a journal line of the desk."""

    def build(event: Event, at_us: int) -> Recorded:
        return Recorded(1, "s", event, received_us=at_us, at_us=at_us, platform="desk", origin="operator")

    return build


@pytest.fixture
def player(shelf: list[ProductDraft]) -> Callable[..., Player]:
    def build(seed: int = 1, rate_per_s: float = 20.0) -> Player:
        return Player(Crowd(seed, rate_per_s, START_US, ROOMS[:USUAL_ROOMS], shelf))

    return build
