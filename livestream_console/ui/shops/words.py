"""What stands in a shop, why it does not, and what a person has to do, in words.

Rule: ended is only said of what the shop itself showed as ended.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.ids import own_name
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.ui import formats, messages
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_REASONS = {
    "access_ended": QT_TRANSLATE_NOOP("Shops", "the shop's access ran out and could not be renewed"),
    "auth": QT_TRANSLATE_NOOP("Shops", "the shop does not accept the login"),
    "ended_there": QT_TRANSLATE_NOOP("Shops", "it was ended in the shop"),
    "foreign": QT_TRANSLATE_NOOP("Shops", "somebody else changed it"),
    "no_end": QT_TRANSLATE_NOOP("Shops", "it has no end, and no shop is left with something for ever"),
    "no_listing": QT_TRANSLATE_NOOP("Shops", "the product is not linked to this shop"),
    "no_way": QT_TRANSLATE_NOOP("Shops", "this shop cannot do such an offer"),
    "not_connected": QT_TRANSLATE_NOOP("Shops", "the shop is not connected"),
    "not_found": QT_TRANSLATE_NOOP("Shops", "the shop does not have it any more"),
    "price_in_use": QT_TRANSLATE_NOOP("Shops", "another sale of ours holds its price"),
    "quota": QT_TRANSLATE_NOOP("Shops", "the shop allows no more requests for now"),
    "raw_not_allowed": QT_TRANSLATE_NOOP("Shops", "its price may not be overwritten"),
    "raw_too_long": QT_TRANSLATE_NOOP("Shops", "a price is overwritten for 30 minutes at most"),
    "several_variants": QT_TRANSLATE_NOOP("Shops", "the product has several variants there"),
    "too_short": QT_TRANSLATE_NOOP("Shops", "there is too little time left for this shop"),
}
"""Why a deal failed or needs somebody."""
DEEDS = {
    "retry": QT_TRANSLATE_NOOP("Shops", "Try again"),
    "leave": QT_TRANSLATE_NOOP("Shops", "Leave it as it is"),
    "restore": QT_TRANSLATE_NOOP("Shops", "Restore this price"),
}
_REFUSED = QT_TRANSLATE_NOOP("Shops", "the shop refused")


def deed(name: str) -> str:
    return translate("Shops", DEEDS[name])


def what(deal: RemoteDeal) -> str:
    """Return what a deal is called in a sentence."""
    amount = deal.deal.price
    return deal.deal.title if amount is None else f"{deal.deal.title} · {messages.money(amount)}"


def step(deal: RemoteDeal) -> str:
    """Say how far a deal is."""
    match deal.step:
        case "planned" | "applying":
            return translate("Shops", "being put up")
        case "live":
            return translate("Shops", "ours until {0}").format(formats.clock(deal.deal.ends_us))
        case "ending":
            return translate("Shops", "ending (unconfirmed)")
        case "needs_person":
            return translate("Shops", "needs you")
        case "failed":
            return translate("Shops", "not put up")
    return translate("Shops", "ended")


def cut_off(deal: RemoteDeal) -> str:
    """Say of a deal in a shop that is not connected what would carry it on."""
    return translate(
        "Shops", "{0} is not connected, so nothing can be done there: connect it, and it goes on by itself."
    ).format(own_name(deal.shop))


def why(deal: RemoteDeal) -> str:
    """Say why it failed or needs somebody, and what to do; empty where there is nothing to do."""
    reason = translate("Shops", _REASONS.get(deal.reason or "", _REFUSED))
    if deal.step == "failed":
        return reason
    if deal.step != "needs_person":
        return ""
    if deal.found is not None and deal.deal.price is not None:
        before = formats.UNKNOWN if deal.was is None else messages.money(deal.was)
        return translate(
            "Shops",
            "Before ours it cost {0}, ours is {1}, and now {2} stands there: "
            "look at it in the shop, then leave it as it is.",
        ).format(before, messages.money(deal.deal.price), messages.money(deal.found))
    if deal.reason == "auth":
        return translate("Shops", "The shop does not accept the login: connect it again, then try again.")
    if deal.reason == "access_ended":
        return translate(
            "Shops",
            "The app may not into the shop any more: let the shop authorise it again, "
            "edit the login with new tokens, then try again.",
        )
    return translate("Shops", "It may still stand there: {0}. Look at it in the shop, or try again.").format(
        reason
    )


def role(deal: RemoteDeal) -> str:
    """Return the colour of its step."""
    return {"needs_person": "error", "failed": "warn", "ending": "warn", "live": "good"}.get(
        deal.step, "muted"
    )
