"""What was done to sell, in words: pushes, products, offers, giveaways, tries of two cards, claims."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    ClaimDecided,
    ClaimRulesSet,
    GiveawayChanged,
    OfferChanged,
    ProductChanged,
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
    SwitchbackChanged,
    UnpaidChased,
)
from livestream_console.ui import formats, messages
from livestream_console.ui.claims.words import rules_line
from livestream_console.ui.log.steps import Said, Writers, step
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.push.offer_words import kind_name
from livestream_console.ui.switchback.words import reason

translate = QCoreApplication.translate

_PRODUCT_STEPS = {
    "added": QT_TRANSLATE_NOOP("Log", "Product {0} added: {1}"),
    "edited": QT_TRANSLATE_NOOP("Log", "Product {0} changed {1}"),
    "moved": QT_TRANSLATE_NOOP("Log", "Product {0} moved on the shelf"),
    "state": QT_TRANSLATE_NOOP("Log", "Product {0}: {1}"),
}
_OFFER_STEPS = {
    "armed": QT_TRANSLATE_NOOP("Log", "{0} armed"),
    "live": QT_TRANSLATE_NOOP("Log", "{0} is live"),
    "ended": QT_TRANSLATE_NOOP("Log", "{0} ended"),
    "undone": QT_TRANSLATE_NOOP("Log", "{0} called off"),
}
_GIVEAWAY_STEPS = {
    "opened": QT_TRANSLATE_NOOP("Log", "Giveaway opened"),
    "closed": QT_TRANSLATE_NOOP("Log", "Giveaway closed for entries"),
    "drawn": QT_TRANSLATE_NOOP("Log", "Giveaway drawn"),
    "cancelled": QT_TRANSLATE_NOOP("Log", "Giveaway cancelled"),
    "claimed": QT_TRANSLATE_NOOP("Log", "A winner has claimed the prize"),
    "forfeited": QT_TRANSLATE_NOOP("Log", "A winner forfeits; the next reserve moves up"),
}
_SWITCHBACK_STEPS = {
    "sealed": QT_TRANSLATE_NOOP("Log", "A/B of {0} sealed"),
    "started": QT_TRANSLATE_NOOP("Log", "A/B has begun"),
    "stopped": QT_TRANSLATE_NOOP("Log", "A/B stopped: {1}"),
    "ended": QT_TRANSLATE_NOOP("Log", "A/B is over"),
}
_CLAIM_STEPS = {
    "manual": QT_TRANSLATE_NOOP("Log", "Held by hand: {0} of {1}"),
    "released": QT_TRANSLATE_NOOP("Log", "Hold released: {0} of {1}"),
}
_CHASES = {
    "reminded": QT_TRANSLATE_NOOP("Log", "Reminded to pay: {0}"),
    "promised": QT_TRANSLATE_NOOP("Log", "Promised to pay: {0}"),
    "given_up": QT_TRANSLATE_NOOP("Log", "Given up as unpaid: {0}"),
    "open": QT_TRANSLATE_NOOP("Log", "To be asked to pay again: {0}"),
}


def _push(recorded: Recorded, event: Any) -> Said:
    what = " ".join(part for part in (messages.pushed(event.what), event.product or event.offer) if part)
    target = messages.target_name(event.target)
    match event:
        case PushRequested():
            return "info", translate("Log", "Push to {1}: {0}").format(what, target)
        case PushShown():
            return "info", translate("Log", "Shown on {1}: {0}").format(what, target)
        case PushFailed():
            return "error", translate("Log", "Not shown on {1}: {0} ({2})").format(
                what, target, messages.push_reason(event.reason)
            )
        case PushUncertain():
            return "warning", translate("Log", "Nobody confirmed {0} on {1}; look at the overlay").format(
                what, target
            )
        case PushUndone():
            return "info", translate("Log", "Taken back: {0}").format(what)
    return "info", translate("Log", "Ended: {0}").format(what)


def _product(recorded: Recorded, event: ProductChanged) -> Said:
    detail = event.title or "" if event.action != "state" else messages.product_state(event.state)
    return "info", step(_PRODUCT_STEPS, event.action).format(event.product, detail).strip()


def _offer(recorded: Recorded, event: OfferChanged) -> Said | None:
    if event.action == "claimed":
        return None  # a coupon that a viewer took; the strip counts them
    name = " ".join(filter(None, (kind_name(event.what), event.product)))
    return "info", step(_OFFER_STEPS, event.action).format(name)


def _giveaway(recorded: Recorded, event: GiveawayChanged) -> Said:
    text = step(_GIVEAWAY_STEPS, event.action)
    if event.n is not None:
        text += translate("Log", ", entries: {0}").format(formats.number(event.n))
    return "info", text


def _switchback(recorded: Recorded, event: SwitchbackChanged) -> Said:
    cards = " / ".join(filter(None, (event.a, event.b)))
    return "info", step(_SWITCHBACK_STEPS, event.action).format(cards, reason(event.reason))


def _manual_claim(recorded: Recorded, event: ClaimDecided) -> Said | None:
    if event.result not in _CLAIM_STEPS:
        return None
    return "info", step(_CLAIM_STEPS, event.result).format(event.qty, event.product or "")


def _claim_rules(recorded: Recorded, event: ClaimRulesSet) -> Said:
    return "info", translate("Log", "Claim rules from here on: {0}").format(rules_line(event.rules))


def _chase(recorded: Recorded, event: UnpaidChased) -> Said:
    viewer = recorded.viewer
    return "info", step(_CHASES, event.state).format("" if viewer is None else viewer.name or viewer.id)


WRITERS: Writers = {
    PushRequested: _push,
    PushShown: _push,
    PushFailed: _push,
    PushUncertain: _push,
    PushEnded: _push,
    PushUndone: _push,
    ProductChanged: _product,
    OfferChanged: _offer,
    GiveawayChanged: _giveaway,
    SwitchbackChanged: _switchback,
    ClaimDecided: _manual_claim,
    ClaimRulesSet: _claim_rules,
    UnpaidChased: _chase,
}
