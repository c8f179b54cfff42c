"""Operator events in words.

Rule: one table by event type; an event that is not in it does not belong into the log.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    ClaimDecided,
    ClaimRulesSet,
    CommentPinned,
    CostEntered,
    Event,
    FeedStateChanged,
    GapClosed,
    GapOpened,
    GiveawayChanged,
    MarkPlaced,
    ModerationApplied,
    OfferChanged,
    ProductChanged,
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
    QuestionChanged,
    ReplySent,
    ShowEnded,
    ShowStarted,
    SwitchbackChanged,
    TargetSet,
    UnpaidChased,
)
from livestream_console.core.money import format_money
from livestream_console.ui import formats, messages
from livestream_console.ui.claims.words import rules_line
from livestream_console.ui.costs.words import kind as cost_kind
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.push.offer_words import kind_name
from livestream_console.ui.switchback.words import reason

translate = QCoreApplication.translate


def of_event(recorded: Recorded) -> tuple[str, str] | None:
    """Return (level, sentence), or None for an event that is not the log's."""
    writer = _WRITERS.get(type(recorded.event))
    return None if writer is None else writer(recorded, recorded.event)


def _push(recorded: Recorded, event: Any) -> tuple[str, str]:
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


def _product(recorded: Recorded, event: ProductChanged) -> tuple[str, str]:
    detail = event.title or "" if event.action != "state" else messages.product_state(event.state)
    return "info", _step(_PRODUCT_STEPS, event.action).format(event.product, detail).strip()


def _offer(recorded: Recorded, event: OfferChanged) -> tuple[str, str] | None:
    if event.action == "claimed":
        return None  # a coupon that a viewer took; the strip counts them
    name = " ".join(filter(None, (kind_name(event.what), event.product)))
    return "info", _step(_OFFER_STEPS, event.action).format(name)


def _giveaway(recorded: Recorded, event: GiveawayChanged) -> tuple[str, str]:
    text = _step(_GIVEAWAY_STEPS, event.action)
    if event.n is not None:
        text += translate("Log", ", entries: {0}").format(formats.number(event.n))
    return "info", text


def _switchback(recorded: Recorded, event: SwitchbackChanged) -> tuple[str, str]:
    cards = " / ".join(filter(None, (event.a, event.b)))
    return "info", _step(_SWITCHBACK_STEPS, event.action).format(cards, reason(event.reason))


def _step(steps: dict[str, str], action: str) -> str:
    """Return the sentence of an action; one that a newer program wrote is shown as its code."""
    return translate("Log", steps[action]) if action in steps else action


def _feed(recorded: Recorded, event: FeedStateChanged) -> tuple[str, str]:
    level = {"failed": "error", "backoff": "warning", "degraded": "warning"}.get(event.state, "info")
    name, state = messages.platform_name(recorded.platform), messages.feed_state(event.state)
    if event.reason is None:
        return level, translate("Log", "{0}: {1}").format(name, state)
    reason = messages.feed_reason(event.reason)
    return level, translate("Log", "{0}: {1}, {2}").format(name, state, reason)


def _gap_opened(recorded: Recorded, event: GapOpened) -> tuple[str, str]:
    name = messages.platform_name(recorded.platform)
    return "warning", translate("Log", "{0} not heard since {1}").format(name, formats.clock(event.from_us))


def _gap_closed(recorded: Recorded, event: GapClosed) -> tuple[str, str]:
    name = messages.platform_name(recorded.platform)
    known = event.from_us is not None and event.to_us is not None
    length = formats.age(event.to_us - event.from_us) if known else formats.UNKNOWN  # type: ignore[operator]
    return "info", translate("Log", "{0} is heard again after {1}").format(name, length)


def _manual_claim(recorded: Recorded, event: ClaimDecided) -> tuple[str, str] | None:
    if event.result not in _CLAIM_STEPS:
        return None
    return "info", _step(_CLAIM_STEPS, event.result).format(event.qty, event.product or "")


_CHASES = {
    "reminded": QT_TRANSLATE_NOOP("Log", "Reminded to pay: {0}"),
    "promised": QT_TRANSLATE_NOOP("Log", "Promised to pay: {0}"),
    "given_up": QT_TRANSLATE_NOOP("Log", "Given up as unpaid: {0}"),
    "open": QT_TRANSLATE_NOOP("Log", "To be asked to pay again: {0}"),
}


def _claim_rules(recorded: Recorded, event: ClaimRulesSet) -> tuple[str, str]:
    return "info", translate("Log", "Claim rules from here on: {0}").format(rules_line(event.rules))


def _chase(recorded: Recorded, event: UnpaidChased) -> tuple[str, str]:
    viewer = recorded.viewer
    return "info", _step(_CHASES, event.state).format("" if viewer is None else viewer.name or viewer.id)


_REPLY_STEPS = {
    "accepted": QT_TRANSLATE_NOOP("Log", "Said in {0}: {1}"),
    "rejected": QT_TRANSLATE_NOOP("Log", "Not said in {0}: {1}"),
    "unknown": QT_TRANSLATE_NOOP("Log", "Nobody can tell whether it was said in {0}: {1}"),
}
_REPLY_LEVELS = {"rejected": "warning", "unknown": "warning"}
_MODERATION_STEPS = {
    "hide": QT_TRANSLATE_NOOP("Log", "Comment hidden: {0}"),
    "hold": QT_TRANSLATE_NOOP("Log", "Comment held for review: {0}"),
    "approve": QT_TRANSLATE_NOOP("Log", "Comment approved: {0}"),
    "mute": QT_TRANSLATE_NOOP("Log", "Viewer muted: {0}"),
    "undo": QT_TRANSLATE_NOOP("Log", "Moderation taken back"),
    "delete": QT_TRANSLATE_NOOP("Log", "Comment deleted in the room"),
    "timeout": QT_TRANSLATE_NOOP("Log", "Viewer timed out in the room: {0}"),
    "ban": QT_TRANSLATE_NOOP("Log", "Viewer banned from the room: {0}"),
    "unban": QT_TRANSLATE_NOOP("Log", "Viewer let back into the room: {0}"),
}
_ANSWERED = {
    "answered_text": QT_TRANSLATE_NOOP("Log", "Question answered in writing"),
    "answered_air": QT_TRANSLATE_NOOP("Log", "Question answered on air"),
    "dropped": QT_TRANSLATE_NOOP("Log", "Question dropped"),
}


def _reply(recorded: Recorded, event: ReplySent) -> tuple[str, str]:
    name = messages.platform_name(recorded.platform)
    level = _REPLY_LEVELS.get(event.outcome, "info")
    return level, _step(_REPLY_STEPS, event.outcome).format(name, event.text)


def _moderation(recorded: Recorded, event: ModerationApplied) -> tuple[str, str] | None:
    """A platform's own moderators are its own business, and a flag is only a colour."""
    if recorded.origin != "operator" or event.action not in _MODERATION_STEPS:
        return None
    about = recorded.viewer.name if recorded.viewer is not None and recorded.viewer.name else event.target
    return "info", _step(_MODERATION_STEPS, event.action).format(event.text or about or "")


def _question(recorded: Recorded, event: QuestionChanged) -> tuple[str, str] | None:
    return ("info", _step(_ANSWERED, event.state)) if event.state in _ANSWERED else None


def _pin(recorded: Recorded, event: CommentPinned) -> tuple[str, str]:
    if event.target is None and event.text is None:
        return "info", translate("Log", "Comment taken off the overlay")
    return "info", translate("Log", "Comment on the overlay: {0}").format(event.text or event.target)


def _target(recorded: Recorded, event: TargetSet) -> tuple[str, str] | None:
    if event.amount is not None:
        return "info", translate("Log", "Target set: {0}").format(format_money(event.amount))
    if event.count is not None:
        return "info", translate("Log", "Planned length set: {0} min").format(formats.number(event.count))
    return None


def _cost(recorded: Recorded, event: CostEntered) -> tuple[str, str]:
    if event.amount is None:
        return "info", translate("Log", "Cost taken back: {0}").format(cost_kind(event.what))
    amount = format_money(event.amount)
    return "info", translate("Log", "Cost entered: {0} {1}").format(cost_kind(event.what), amount)


def _mark(recorded: Recorded, event: MarkPlaced) -> tuple[str, str]:
    return "info", translate("Log", "Mark {0}").format(event.text).strip()


def _started(recorded: Recorded, event: ShowStarted) -> tuple[str, str]:
    return "info", translate("Log", "Show started: {0}").format(event.title or "")


def _ended(recorded: Recorded, event: ShowEnded) -> tuple[str, str]:
    return "info", translate("Log", "Show ended")


def nothing_yet() -> str:
    return translate("Log", "Nothing here yet")


_WRITERS: dict[type[Event], Callable[[Recorded, Any], tuple[str, str] | None]] = {
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
    FeedStateChanged: _feed,
    GapOpened: _gap_opened,
    GapClosed: _gap_closed,
    ClaimDecided: _manual_claim,
    ClaimRulesSet: _claim_rules,
    UnpaidChased: _chase,
    CommentPinned: _pin,
    MarkPlaced: _mark,
    TargetSet: _target,
    CostEntered: _cost,
    ReplySent: _reply,
    ModerationApplied: _moderation,
    QuestionChanged: _question,
    ShowStarted: _started,
    ShowEnded: _ended,
}
