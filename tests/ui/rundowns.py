"""A show with a rundown: one of each push, the first segment with somebody who takes care of it."""

from __future__ import annotations

from livestream_console.core.commands import NextSegment, SetRundown
from livestream_console.core.rundown.plan import Planned
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SellingSource, command_id

MINUTE = 60
PLANS = (
    Planned("a", "开场", 5 * MINUTE, NOON_US, owner="小林"),
    Planned("b", "面膜", 10 * MINUTE, None, "mask", "card", "十片一盒", "阿珍"),
    Planned("c", "口红", 10 * MINUTE, None, "lipstick", "flash_sale"),
    Planned("d", "抽奖", 5 * MINUTE, None, None, "giveaway"),
)


def write(show: SellingSource, plans: tuple[Planned, ...] = PLANS) -> SellingSource:
    show.do(SetRundown(command_id=command_id(show), segments=plans, version=show.state.rundown.version))
    return show


def go_on(show: SellingSource) -> SellingSource:
    current = show.state.rundown.current
    after = None if current is None else current.plan.segment
    show.do(NextSegment(command_id=command_id(show), after=after))
    return show


def walked(show: SellingSource) -> SellingSource:
    """Write a rundown and begin its second segment, once."""
    if not show.state.rundown.segments:
        write(show)
        for _ in range(2):
            go_on(show)
    return show
