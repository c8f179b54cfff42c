"""How the show runs, in words: its start and end, its rooms, targets, costs and marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    CostEntered,
    FeedStateChanged,
    GapClosed,
    GapOpened,
    MarkPlaced,
    ShowEnded,
    ShowStarted,
    TargetSet,
)
from livestream_console.core.money import format_money
from livestream_console.ui import formats, messages
from livestream_console.ui.costs.words import kind as cost_kind
from livestream_console.ui.log.steps import Said, Writers

translate = QCoreApplication.translate


def _started(recorded: Recorded, event: ShowStarted) -> Said:
    return "info", translate("Log", "Show started: {0}").format(event.title or "")


def _ended(recorded: Recorded, event: ShowEnded) -> Said:
    return "info", translate("Log", "Show ended")


def _feed(recorded: Recorded, event: FeedStateChanged) -> Said:
    level = {"failed": "error", "backoff": "warning", "degraded": "warning"}.get(event.state, "info")
    name, state = messages.platform_name(recorded.platform), messages.feed_state(event.state)
    if event.reason is None:
        return level, translate("Log", "{0}: {1}").format(name, state)
    reason = messages.feed_reason(event.reason)
    return level, translate("Log", "{0}: {1}, {2}").format(name, state, reason)


def _gap_opened(recorded: Recorded, event: GapOpened) -> Said:
    name = messages.platform_name(recorded.platform)
    return "warning", translate("Log", "{0} not heard since {1}").format(name, formats.clock(event.from_us))


def _gap_closed(recorded: Recorded, event: GapClosed) -> Said:
    name = messages.platform_name(recorded.platform)
    known = event.from_us is not None and event.to_us is not None
    length = formats.age(event.to_us - event.from_us) if known else formats.UNKNOWN  # type: ignore[operator]
    return "info", translate("Log", "{0} is heard again after {1}").format(name, length)


def _target(recorded: Recorded, event: TargetSet) -> Said | None:
    if event.amount is not None:
        return "info", translate("Log", "Target set: {0}").format(format_money(event.amount))
    if event.count is not None:
        return "info", translate("Log", "Planned length set: {0} min").format(formats.number(event.count))
    return None


def _cost(recorded: Recorded, event: CostEntered) -> Said:
    if event.amount is None:
        return "info", translate("Log", "Cost taken back: {0}").format(cost_kind(event.what))
    amount = format_money(event.amount)
    return "info", translate("Log", "Cost entered: {0} {1}").format(cost_kind(event.what), amount)


def _mark(recorded: Recorded, event: MarkPlaced) -> Said:
    return "info", translate("Log", "Mark {0}").format(event.text).strip()


WRITERS: Writers = {
    ShowStarted: _started,
    ShowEnded: _ended,
    FeedStateChanged: _feed,
    GapOpened: _gap_opened,
    GapClosed: _gap_closed,
    TargetSet: _target,
    CostEntered: _cost,
    MarkPlaced: _mark,
}
