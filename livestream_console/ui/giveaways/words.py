"""Words about giveaways: conditions, exclusions, what platforms object to, the terms as a text to publish.

Rule: a code without words is shown as it is, so that it can be looked up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from livestream_console.core.giveaways.beacon import DRAND
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.giveaways.rules import Warning
from livestream_console.core.money import Money
from livestream_console.core.rooms import RoomKey
from livestream_console.ui import formats, messages
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

CONDITIONS = {
    "exact_phrase": QT_TRANSLATE_NOOP("Giveaways", "Comment a phrase"),
    "follow": QT_TRANSLATE_NOOP("Giveaways", "Follow the room"),
    "member": QT_TRANSLATE_NOOP("Giveaways", "Comment a phrase as a fan club member"),
    "claimed": QT_TRANSLATE_NOOP("Giveaways", "Claim a product"),
    "bought": QT_TRANSLATE_NOOP("Giveaways", "Buy, or comment a phrase"),
}
PRIZE_KINDS = {
    "goods": QT_TRANSLATE_NOOP("Giveaways", "Goods"),
    "voucher": QT_TRANSLATE_NOOP("Giveaways", "Voucher"),
    "gift_card": QT_TRANSLATE_NOOP("Giveaways", "Gift card"),
    "cash": QT_TRANSLATE_NOOP("Giveaways", "Cash"),
}
STATUSES = {
    "open": QT_TRANSLATE_NOOP("Giveaways", "Giveaway open"),
    "closed": QT_TRANSLATE_NOOP("Giveaways", "Entries closed"),
    "drawn": QT_TRANSLATE_NOOP("Giveaways", "Drawn"),
    "cancelled": QT_TRANSLATE_NOOP("Giveaways", "Cancelled"),
}
_EXCLUSIONS = {
    "staff": QT_TRANSLATE_NOOP("Giveaways", "staff"),
    "restricted": QT_TRANSLATE_NOOP("Giveaways", "restricted"),
    "earlier_winner": QT_TRANSLATE_NOOP("Giveaways", "earlier winners"),
    "account_too_young": QT_TRANSLATE_NOOP("Giveaways", "accounts too young"),
    "burst": QT_TRANSLATE_NOOP("Giveaways", "bursts of newcomers"),
    "not_member": QT_TRANSLATE_NOOP("Giveaways", "not in the fan club"),
}
_WARNINGS = {
    "no_draw_time": QT_TRANSLATE_NOOP("Giveaways", "the time of the draw must be public: set a closing time"),
    "official_tool_only": QT_TRANSLATE_NOOP("Giveaways", "only its own giveaway tool, where it exists"),
    "under_500_dollars": QT_TRANSLATE_NOOP("Giveaways", "a prize must be worth less than 500 US dollars"),
    "no_cash": QT_TRANSLATE_NOOP("Giveaways", "no cash and no gift cards"),
    "must_be_free": QT_TRANSLATE_NOOP("Giveaways", "taking part must be free"),
    "no_emoji": QT_TRANSLATE_NOOP("Giveaways", "no emoji in the phrase"),
    "claim_48_hours": QT_TRANSLATE_NOOP("Giveaways", "winners get at least 48 hours to claim"),
    "no_wheel": QT_TRANSLATE_NOOP("Giveaways", "no wheel: the winners are simply shown"),
    "official_rules": QT_TRANSLATE_NOOP("Giveaways", "official rules must be published with the show"),
    "free_web_entry": QT_TRANSLATE_NOOP("Giveaways", "in the US a free entry by web form must be offered"),
    "exact_title": QT_TRANSLATE_NOOP("Giveaways", "name the prize exactly"),
    "no_extras_with_purchase": QT_TRANSLATE_NOOP("Giveaways", "nothing extra for a purchase"),
}


def condition(code: str) -> str:
    return _say(CONDITIONS, code)


def status(code: str) -> str:
    return _say(STATUSES, code)


def warning(one: Warning) -> str:
    return f"{messages.platform_name(one.platform)}: {_say(_WARNINGS, one.code)}"


def entries(giveaway: Giveaway) -> str:
    """Return how many take part, and where from."""
    by_platform = ", ".join(
        f"{messages.platform_name(platform)} {formats.number(count)}"
        for platform, count in giveaway.by_platform.items()
        if count
    )
    told = formats.number(giveaway.entries)
    return f"{told} ({by_platform})" if by_platform else told


def exclusions(giveaway: Giveaway) -> str:
    """Return how many were kept out, by reason; what cannot be told is said."""
    counts = Counter(giveaway.excluded.values())
    parts = [f"{_say(_EXCLUSIONS, code)} {formats.number(count)}" for code, count in counts.most_common()]
    if giveaway.of_unknown_age:
        count = giveaway.of_unknown_age
        parts.append(
            translate("Giveaways", "account age not told by the platform: {0}, let in").format(
                formats.number(count)
            )
        )
    return ", ".join(parts) or translate("Giveaways", "nobody")


def chance(giveaway: Giveaway) -> str:
    """Say in plain words where the chance comes from."""
    named = giveaway.rules.get("beacon")
    if not isinstance(named, dict) or named.get("kind") != DRAND:
        return translate(
            "Giveaways",
            "organiser-trusted: no outside randomness; that no entries were added cannot be proved to others",
        )
    due = giveaway.asked.draws_us
    return translate("Giveaways", "drand round {0}, published at {1}").format(
        named.get("round"), formats.clock(due)
    )


def room(key: RoomKey) -> str:
    platform, name = key
    return f"{messages.platform_name(platform)} {name}".strip()


def entering(giveaway: Giveaway) -> str:
    phrase = giveaway.rules.get("phrase")
    how = condition(giveaway.asked.condition)
    return f"{how}: “{phrase}”" if phrase else how


def terms_text(giveaway: Giveaway) -> str:
    """Return the published terms as a text for the room's description."""
    rules = giveaway.rules
    deadline = translate("Giveaways", "{0} hours after the draw, else the prize goes to a reserve")
    lines = (
        (translate("Giveaways", "Prize"), prize(rules)),
        (translate("Giveaways", "Winners"), f"{giveaway.prizes} + {giveaway.asked.reserves}"),
        (translate("Giveaways", "How to enter"), entering(giveaway)),
        (translate("Giveaways", "From"), formats.date_and_clock(giveaway.opened_us)),
        (
            translate("Giveaways", "Until"),
            translate("Giveaways", "the organiser closes it")
            if giveaway.closes_us is None
            else formats.date_and_clock(giveaway.closes_us),
        ),
        (translate("Giveaways", "Draw"), f"{rules.get('method', '')} · {chance(giveaway)}"),
        (translate("Giveaways", "To be claimed within"), deadline.format(giveaway.asked.claim_hours)),
        (translate("Giveaways", "Delivery"), str(rules.get("delivery", ""))),
        (
            translate("Giveaways", "Organiser"),
            " · ".join(str(rules[key]) for key in ("organiser", "contact") if rules.get(key)),
        ),
        (translate("Giveaways", "Rules hash"), giveaway.rules_hash),
        (translate("Giveaways", "Commitment"), giveaway.commit),
    )
    return "\n".join(f"{name}: {value}" for name, value in lines)


def prize(rules: Mapping[str, object]) -> str:
    value = rules.get("prize_value")
    parts = [str(rules.get("prize", ""))]
    if isinstance(value, dict):
        parts.append(messages.money(Money(value["minor"], value["currency"])))
    if rules.get("prize_terms"):
        parts.append(str(rules["prize_terms"]))
    return " · ".join(parts)


def _say(table: Mapping[str, str], code: str) -> str:
    source = table.get(code)
    return code if source is None else translate("Giveaways", source)
