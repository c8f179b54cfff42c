"""Terms of a giveaway that can be published as they stand; a test changes what it is about."""

from __future__ import annotations

from typing import Any

from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.money import Money

_TERMS: dict[str, Any] = {
    "prize": "口红",
    "prize_value": Money(9_900, "CNY"),
    "phrase": "抽奖",
    "organiser": "小店",
    "contact": "kefu@example.com",
    "delivery": "七天内快递",
}


def terms(**changed: Any) -> GiveawayTerms:
    return GiveawayTerms(**(_TERMS | changed))
