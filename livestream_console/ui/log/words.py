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
    CommentPinned,
    Event,
    FeedStateChanged,
    GapClosed,
    GapOpened,
    GiveawayChanged,
    MarkPlaced,
    OfferChanged,
    ProductChanged,
    PushEnded,
    PushFailed,
    PushRequested,
    PushShown,
    PushUncertain,
    PushUndone,
    ShowEnded,
    ShowStarted,
)
from livestream_console.ui import formats, messages

translate = QCoreApplication.translate


def of_event(recorded: Recorded) -> tuple[str, str] | None:
    """Return (level, sentence), or None for an event that is not the log's."""
    writer = _WRITERS.get(type(recorded.event))
    return None if writer is None else writer(recorded, recorded.event)


def _push(recorded: Recorded, event: Any) -> tuple[str, str]:
    what = " ".join(part for part in (event.what, event.product or event.offer) if part)
    target = event.target or ""
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


def _product(recorded: Recorded, event: ProductChanged) -> tuple[str, str]:
    detail = event.state or event.title or ""
    return "info", translate("Log", "Product {0}: {1} {2}").format(
        event.product, event.action, detail
    ).strip()


def _offer(recorded: Recorded, event: OfferChanged) -> tuple[str, str]:
    return "info", translate("Log", "Flash sale of {0}: {1}").format(
        event.product or event.offer, event.action
    )


def _giveaway(recorded: Recorded, event: GiveawayChanged) -> tuple[str, str]:
    entries = "" if event.n is None else translate("Log", ", {0} entries").format(formats.number(event.n))
    return "info", translate("Log", "Giveaway {0}").format(event.action) + entries


def _feed(recorded: Recorded, event: FeedStateChanged) -> tuple[str, str]:
    level = {"failed": "error", "backoff": "warning", "degraded": "warning"}.get(event.state, "info")
    name, state = messages.platform_name(recorded.platform), messages.feed_state(event.state)
    reason = messages.feed_reason(event.reason)
    text = translate("Log", "{0}: {1}").format(name, state)
    return level, f"{text}, {reason}" if reason else text


def _gap_opened(recorded: Recorded, event: GapOpened) -> tuple[str, str]:
    name = messages.platform_name(recorded.platform)
    return "warning", translate("Log", "{0} not heard since {1}").format(name, formats.clock(event.from_us))


def _gap_closed(recorded: Recorded, event: GapClosed) -> tuple[str, str]:
    name = messages.platform_name(recorded.platform)
    known = event.from_us is not None and event.to_us is not None
    length = formats.age(event.to_us - event.from_us) if known else formats.UNKNOWN  # type: ignore[operator]
    return "info", translate("Log", "{0} is heard again after {1}").format(name, length)


def _manual_claim(recorded: Recorded, event: ClaimDecided) -> tuple[str, str] | None:
    if event.result not in ("manual", "released"):
        return None
    return "info", translate("Log", "Claim {0}: {1} of {2}").format(
        event.result, event.qty, event.product or ""
    )


def _pin(recorded: Recorded, event: CommentPinned) -> tuple[str, str]:
    if event.target is None and event.text is None:
        return "info", translate("Log", "Comment taken off the overlay")
    return "info", translate("Log", "Comment on the overlay: {0}").format(event.text or event.target)


def _mark(recorded: Recorded, event: MarkPlaced) -> tuple[str, str]:
    return "info", translate("Log", "Mark {0}").format(event.text).strip()


def _started(recorded: Recorded, event: ShowStarted) -> tuple[str, str]:
    return "info", translate("Log", "Show started: {0}").format(event.title or "")


def _ended(recorded: Recorded, event: ShowEnded) -> tuple[str, str]:
    return "info", translate("Log", "Show ended")


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
    FeedStateChanged: _feed,
    GapOpened: _gap_opened,
    GapClosed: _gap_closed,
    ClaimDecided: _manual_claim,
    CommentPinned: _pin,
    MarkPlaced: _mark,
    ShowStarted: _started,
    ShowEnded: _ended,
}
