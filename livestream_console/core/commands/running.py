"""What is asked of the show as a whole: its start and end, marks, what it is to reach and
what it costs, and cards that take turns."""

from __future__ import annotations

from livestream_console.core.commands.command import Command
from livestream_console.core.money import Money
from livestream_console.core.switchback.plan import Design


class StartShow(Command, frozen=True, kw_only=True, tag=True):
    title: str
    currency: str = "CNY"


class EndShow(Command, frozen=True, kw_only=True, tag=True):
    pass


class PlaceMark(Command, frozen=True, kw_only=True, tag=True):
    text: str = ""


class PlanSwitchback(Command, frozen=True, kw_only=True, tag=True):
    """Seal which two cards take turns, how often, and by which coin; ``secret`` is 32 bytes, hex."""

    switchback: str
    a: str
    b: str
    design: Design
    secret: str


class StartSwitchback(Command, frozen=True, kw_only=True, tag=True):
    """Let the first block begin, with its card."""

    switchback: str


class CueSwitchback(Command, frozen=True, kw_only=True, tag=True):
    """Push the card whose turn it is."""

    switchback: str


class StopSwitchback(Command, frozen=True, kw_only=True, tag=True):
    switchback: str
    reason: str = ""


class SetTarget(Command, frozen=True, kw_only=True, tag=True):
    """Say what the show is to sell for and how long it is to last; None takes either back."""

    sales: Money | None = None
    minutes: int | None = None


class EnterCost(Command, frozen=True, kw_only=True, tag=True):
    """Say that ``count`` of something cost ``amount`` each; no amount takes what was entered back.

    ``more``: on top of what stands there of this kind, in place of it otherwise.
    """

    what: str
    amount: Money | None = None
    count: int = 1
    more: bool = False
