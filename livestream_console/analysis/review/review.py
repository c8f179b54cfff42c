"""One show told in full afterwards: every table of the review as values.

Rule: codes and numbers only, no words; whoever shows them translates. A table without rows says why in
``reason``; a figure that is not known is None, never 0. Amounts are minor units of the show's currency.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.review.history import (
    Against,
    BuyerTable,
    ComparisonTable,
    NewBuyers,
    PairTable,
    RateRow,
    RecallRow,
    ReturnTable,
    ShowRef,
    StandingRow,
    WeekTable,
)
from livestream_console.analysis.review.rooms import RoomPushTable
from livestream_console.analysis.review.sales import (
    CostRow,
    GiveawayRow,
    GiveawayTable,
    MoneyTable,
    OfferRow,
    OfferTable,
    PlanTable,
    RefundTable,
    RefundVersion,
    SegmentRow,
    TargetRow,
    Worth,
)
from livestream_console.analysis.review.show import (
    VERSION,
    FigureTable,
    Gap,
    Head,
    MinuteRow,
    MinuteTable,
    Owed,
    PersonRow,
    ProductRow,
    ProductTable,
    PushTable,
    TeamTable,
)
from livestream_console.analysis.review.switchback import SwitchbackTable
from livestream_console.core.battle import Battle

__all__ = [
    "VERSION",
    "Against",
    "BuyerTable",
    "ComparisonTable",
    "CostRow",
    "FigureTable",
    "Gap",
    "GiveawayRow",
    "GiveawayTable",
    "Head",
    "MinuteRow",
    "MinuteTable",
    "MoneyTable",
    "NewBuyers",
    "OfferRow",
    "OfferTable",
    "Owed",
    "PairTable",
    "PersonRow",
    "PlanTable",
    "ProductRow",
    "ProductTable",
    "PushTable",
    "RateRow",
    "RecallRow",
    "RefundTable",
    "RefundVersion",
    "ReturnTable",
    "Review",
    "RoomPushTable",
    "SegmentRow",
    "ShowRef",
    "StandingRow",
    "SwitchbackTable",
    "TargetRow",
    "TeamTable",
    "Unknown",
    "WeekTable",
    "Worth",
]


class Unknown(msgspec.Struct, frozen=True):
    """What this review cannot say, and why; ``params`` for the sentence."""

    what: str
    reason: str
    params: dict[str, str | int] = {}


class Review(msgspec.Struct, frozen=True):
    head: Head
    figures: FigureTable
    minutes: MinuteTable
    products: ProductTable
    pushes: PushTable
    team: TeamTable
    giveaways: GiveawayTable
    offers: OfferTable
    money: MoneyTable
    refunds: RefundTable
    plan: PlanTable
    comparison: ComparisonTable
    week: WeekTable
    pairs: PairTable
    buyers: BuyerTable
    returns: ReturnTable
    switchbacks: SwitchbackTable = SwitchbackTable()
    room_pushes: RoomPushTable = RoomPushTable()
    unknown: tuple[Unknown, ...] = ()
    hours: tuple[Battle, ...] = ()

    @property
    def untold(self) -> frozenset[str]:
        """Return what nobody told of, so that its 0 is none: comments, viewers, carts, orders, exposure."""
        return frozenset(one.what for one in self.unknown if one.reason == "nobody_tells")
