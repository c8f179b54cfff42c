"""What the codes of a review are called.

Rule: a code without words is shown as it is, so that it can be looked up.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from livestream_console.ui import messages
from livestream_console.ui.costs import words as costs
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.push.offer_words import KINDS, kind_name

translate = QCoreApplication.translate

VERDICTS = {
    "more": (QT_TRANSLATE_NOOP("Review", "works"), "good"),
    "less": (QT_TRANSLATE_NOOP("Review", "costs sales"), "warn"),
    "cannot_tell": (QT_TRANSLATE_NOOP("Review", "cannot tell"), "muted"),
    "too_few_events": (QT_TRANSLATE_NOOP("Review", "too few events"), "muted"),
    "too_few_shows": (QT_TRANSLATE_NOOP("Review", "fewer than three shows"), "muted"),
}
OUTCOMES = {
    "carts": QT_TRANSLATE_NOOP("Review", "Add-to-carts"),
    "orders": QT_TRANSLATE_NOOP("Review", "Orders placed"),
    "buying_comments": QT_TRANSLATE_NOOP("Review", "Comments that want to buy"),
}
WHY = {
    "no_events": QT_TRANSLATE_NOOP("Review", "Nothing was recorded that this could be worked out from."),
    "nobody_tells": QT_TRANSLATE_NOOP("Review", "No room and no shop tells of it."),
    "no_pushes": QT_TRANSLATE_NOOP("Review", "Nothing was pushed in this show."),
    "no_push": QT_TRANSLATE_NOOP("Review", "no push to measure it by"),
    "too_short": QT_TRANSLATE_NOOP("Review", "The show was too short to judge by it."),
    "no_products": QT_TRANSLATE_NOOP("Review", "No product was on the shelf."),
    "nobody_named": QT_TRANSLATE_NOOP("Review", "Nobody did anything at this desk."),
    "no_giveaways": QT_TRANSLATE_NOOP("Review", "There was no giveaway."),
    "no_offers": QT_TRANSLATE_NOOP("Review", "There was no offer."),
    "no_orders": QT_TRANSLATE_NOOP("Review", "No order came in."),
    "no_cost": QT_TRANSLATE_NOOP("Review", "cost unknown"),
    "cost_nothing": QT_TRANSLATE_NOOP("Review", "it cost nothing"),
    "partial": QT_TRANSLATE_NOOP("Review", "Some costs are missing, so the margin is only of what is known."),
    "no_plan": QT_TRANSLATE_NOOP("Review", "Nothing was planned for this show."),
    "no_earlier_shows": QT_TRANSLATE_NOOP("Review", "There is no earlier show to compare with."),
    "too_few_shows": QT_TRANSLATE_NOOP("Review", "Too few shows are on record to judge by them."),
    "no_viewers": QT_TRANSLATE_NOOP("Review", "No room told how many people watch."),
    "nobody_known": QT_TRANSLATE_NOOP("Review", "No room told who came, so nobody can be recognised."),
    "no_known_buyers": QT_TRANSLATE_NOOP("Review", "No shop told who bought."),
    "too_few_buyers": QT_TRANSLATE_NOOP("Review", "Fewer than twenty buyers: the fifths mean little."),
    "no_pairs": QT_TRANSLATE_NOOP("Review", "Nobody bought two different products in one show."),
    "too_few_baskets": QT_TRANSLATE_NOOP("Review", "Too few baskets to judge any pair."),
    "too_few_events": QT_TRANSLATE_NOOP("Review", "too few events"),
    "cannot_tell": QT_TRANSLATE_NOOP("Review", "nothing surely came of it"),
}
_CHECKS = {
    "placebo": QT_TRANSLATE_NOOP("Review", "Placebo times"),
    "lead": QT_TRANSLATE_NOOP("Review", "Trend before pushes"),
    "control": QT_TRANSLATE_NOOP("Review", "What no push should move"),
    "after_dip": QT_TRANSLATE_NOOP("Review", "Dip afterwards"),
    "fit": QT_TRANSLATE_NOOP("Review", "Model fits this show"),
}
_CHECK_STATES = {
    "passed": (QT_TRANSLATE_NOOP("Review", "passed"), "good"),
    "flagged": (QT_TRANSLATE_NOOP("Review", "striking"), "warn"),
    "impossible": (QT_TRANSLATE_NOOP("Review", "data missing"), "muted"),
}
_FLAGGED = {
    "placebo": QT_TRANSLATE_NOOP("Review", "as much was seen at times when nothing was pushed"),
    "lead": QT_TRANSLATE_NOOP("Review", "it rose before the push: it may be the talk before the card"),
    "control": QT_TRANSLATE_NOOP("Review", "something rose along that no push should move"),
    "after_dip": QT_TRANSLATE_NOOP("Review", "less afterwards: part of it was only pulled forward"),
    "fit": QT_TRANSLATE_NOOP("Review", "this show varies in a way that the model does not know"),
}
_FLAGS = {
    "no_viewers": QT_TRANSLATE_NOOP("Review", "No viewer counts: effects are per minute, not per viewer."),
    "viewers_late": QT_TRANSLATE_NOOP("Review", "Viewer counts come late; effects are less sure."),
    "viewers_noisy": QT_TRANSLATE_NOOP("Review", "Viewer counts jump about; intervals are wider for it."),
    "viewers_rounded": QT_TRANSLATE_NOOP("Review", "The rooms round their viewer counts."),
    "viewers_missing": QT_TRANSLATE_NOOP("Review", "Viewer counts are missing for part of the show."),
    "traffic_raised": QT_TRANSLATE_NOOP(
        "Review", "Pushes brought more people in; that stands apart, under arrivals."
    ),
}
_NOTES = {
    "inseparable": QT_TRANSLATE_NOOP("Review", "together with another"),
    "with_talk": QT_TRANSLATE_NOOP("Review", "with talk"),
    "gap": QT_TRANSLATE_NOOP("Review", "partly unheard"),
}
_CUTS = {
    "stock_out": QT_TRANSLATE_NOOP("Review", "until sold out"),
    "price_change": QT_TRANSLATE_NOOP("Review", "until the price changed"),
    "offer_ended": QT_TRANSLATE_NOOP("Review", "until the offer ended"),
    "show_end": QT_TRANSLATE_NOOP("Review", "until the show ended"),
}
_FACTORS = {
    "uv": QT_TRANSLATE_NOOP("Review", "Unique viewers"),
    "cvr": QT_TRANSLATE_NOOP("Review", "Conversion"),
    "orders_per_buyer": QT_TRANSLATE_NOOP("Review", "Orders a buyer"),
    "aov": QT_TRANSLATE_NOOP("Review", "Order value"),
}
_SEGMENTS = {
    "high_value": QT_TRANSLATE_NOOP("Review", "High value"),
    "active": QT_TRANSLATE_NOOP("Review", "Active"),
    "new": QT_TRANSLATE_NOOP("Review", "New"),
    "dormant": QT_TRANSLATE_NOOP("Review", "Dormant"),
    "lost": QT_TRANSLATE_NOOP("Review", "Lost"),
}
SEGMENT_RULES = {
    "high_value": QT_TRANSLATE_NOOP("Review", "bought within 30 days; top fifth by money, often here"),
    "active": QT_TRANSLATE_NOOP("Review", "bought within 30 days"),
    "new": QT_TRANSLATE_NOOP("Review", "first purchase within 14 days"),
    "dormant": QT_TRANSLATE_NOOP("Review", "last purchase 30 to 90 days ago"),
    "lost": QT_TRANSLATE_NOOP("Review", "last purchase more than 90 days ago"),
}
_PHASES = {
    "armed": QT_TRANSLATE_NOOP("Review", "armed"),
    "live": QT_TRANSLATE_NOOP("Review", "live"),
    "ended": QT_TRANSLATE_NOOP("Review", "ended"),
    "undone": QT_TRANSLATE_NOOP("Review", "called off"),
}
_DEEDS = {
    "push": QT_TRANSLATE_NOOP("Review", "pushes"),
    "explain": QT_TRANSLATE_NOOP("Review", "explained"),
    "product": QT_TRANSLATE_NOOP("Review", "shelf changes"),
    "stock": QT_TRANSLATE_NOOP("Review", "stock changes"),
    "offer": QT_TRANSLATE_NOOP("Review", "offers"),
    "giveaway": QT_TRANSLATE_NOOP("Review", "giveaway steps"),
    "switchback": QT_TRANSLATE_NOOP("Review", "A/B steps"),
    "question": QT_TRANSLATE_NOOP("Review", "questions"),
    "question.answered": QT_TRANSLATE_NOOP("Review", "answers"),
    "question.dropped": QT_TRANSLATE_NOOP("Review", "questions dropped"),
    "claim": QT_TRANSLATE_NOOP("Review", "claims by hand"),
    "claim_rules": QT_TRANSLATE_NOOP("Review", "claim rules"),
    "moderation": QT_TRANSLATE_NOOP("Review", "moderated"),
    "reply": QT_TRANSLATE_NOOP("Review", "replies"),
    "viewer": QT_TRANSLATE_NOOP("Review", "viewer notes"),
    "pin": QT_TRANSLATE_NOOP("Review", "comments shown"),
    "mark": QT_TRANSLATE_NOOP("Review", "marks"),
    "cue": QT_TRANSLATE_NOOP("Review", "cues"),
    "rundown": QT_TRANSLATE_NOOP("Review", "rundown changes"),
    "segment": QT_TRANSLATE_NOOP("Review", "rundown steps"),
    "target": QT_TRANSLATE_NOOP("Review", "targets"),
    "cost": QT_TRANSLATE_NOOP("Review", "costs"),
    "unpaid": QT_TRANSLATE_NOOP("Review", "payments chased"),
    "show": QT_TRANSLATE_NOOP("Review", "show begun or ended"),
}
_TARGETS = {
    "gmv": QT_TRANSLATE_NOOP("Review", "Paid amount"),
    "gmv_paid": QT_TRANSLATE_NOOP("Review", "Paid amount"),
    "minutes": QT_TRANSLATE_NOOP("Review", "Length, in minutes"),
    "orders": QT_TRANSLATE_NOOP("Review", "Paid orders"),
    "viewers": QT_TRANSLATE_NOOP("Review", "Viewers"),
}
_FIGURES = {
    "carts_per_viewer_minute": QT_TRANSLATE_NOOP("Review", "Carts per 1,000 viewer-minutes"),
    "comments_per_viewer_minute": QT_TRANSLATE_NOOP("Review", "Comments per 1,000 viewer-minutes"),
    "orders_paid_per_viewer_minute": QT_TRANSLATE_NOOP("Review", "Paid orders per 1,000 viewer-minutes"),
    "carts": QT_TRANSLATE_NOOP("Review", "Carts"),
    "comments": QT_TRANSLATE_NOOP("Review", "Comments"),
    "enters": QT_TRANSLATE_NOOP("Review", "Enters"),
    "uv": QT_TRANSLATE_NOOP("Review", "Viewers"),
    "viewer_minutes": QT_TRANSLATE_NOOP("Review", "Viewer-minutes"),
}
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Review", "Mon"),
    QT_TRANSLATE_NOOP("Review", "Tue"),
    QT_TRANSLATE_NOOP("Review", "Wed"),
    QT_TRANSLATE_NOOP("Review", "Thu"),
    QT_TRANSLATE_NOOP("Review", "Fri"),
    QT_TRANSLATE_NOOP("Review", "Sat"),
    QT_TRANSLATE_NOOP("Review", "Sun"),
)


def why(reason: str | None) -> str:
    """Say why a table has no row."""
    return _say(WHY, reason or "no_events")


def verdict(code: str) -> tuple[str, str]:
    """Return (words, tone)."""
    source, tone = VERDICTS.get(code, (code, "muted"))
    return translate("Review", source), tone


def outcome(code: str) -> str:
    return _say(OUTCOMES, code)


def kind(code: str) -> str:
    """Return what a kind of push is called; several at once are joined."""
    said = " + ".join(kind_name(one) if one in KINDS else messages.pushed(one) for one in code.split("+"))
    return said[:1].upper() + said[1:]


def check(key: str) -> str:
    return _say(_CHECKS, key)


def check_state(state: str) -> tuple[str, str]:
    """Return (words, tone)."""
    source, tone = _CHECK_STATES.get(state, (state, "muted"))
    return translate("Review", source), tone


def flagged(key: str) -> str:
    """Say what it means that a check struck."""
    return _say(_FLAGGED, key)


def flag(code: str) -> str:
    return _say(_FLAGS, code)


def push_note(code: str) -> str:
    return _say(_NOTES, code)


def cut(code: str) -> str:
    return _say(_CUTS, code)


def factor_name(code: str) -> str:
    return _say(_FACTORS, code)


def cost(code: str) -> str:
    """Return what a cost is called; goods are the one that nobody enters."""
    return translate("Review", "Goods") if code == "goods" else costs.kind(code)


def segment(code: str) -> str:
    return _say(_SEGMENTS, code)


def segment_rule(code: str) -> str:
    return _say(SEGMENT_RULES, code)


def phase(code: str) -> str:
    return _say(_PHASES, code)


def deed(code: str) -> str:
    return _say(_DEEDS, code)


def target(code: str) -> str:
    return _say(_TARGETS, code)


def figure(key: str) -> str:
    """Return what a figure is called that only a comparison has."""
    return _say(_FIGURES, key)


def weekday(number: int) -> str:
    return translate("Review", _WEEKDAYS[number])


def _say(table: Mapping[str, str], code: str) -> str:
    source = table.get(code)
    return code if source is None else translate("Review", source)
