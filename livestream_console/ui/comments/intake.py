"""From recorded events to rows: which events are rows, and which change a row that stands already.

Rule: one table by event type, O(1) an event. What is said of a row that is not loaded waits for it, so a
page read back later shows what the stream would have shown. A platform removes what was just said: among
the rows that came by themselves only the last 20 000 can still be removed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    ClaimDecided,
    CommentPosted,
    CommentRemoved,
    Event,
    GapBackfilled,
    GapClosed,
    GapOpened,
    GiftSent,
    MembershipChanged,
    OrderChanged,
    PaidMessagePosted,
    RefundChanged,
    ViewersEntered,
)
from livestream_console.core.ids import ViewerKey
from livestream_console.core.money import Money, format_money
from livestream_console.core.understand import is_question
from livestream_console.ui import formats
from livestream_console.ui.comments.model import NO_TAG, CommentStore, Flag, Gap, Kind, Tag

RECENT = 20_000
STREAKS = 1_000
CLAIMS = 50_000
"""So many claims can still change: a hold runs out long after its comment."""

_Source = tuple[str | None, str | None, str]
_Place = tuple[str | None, str | None]


class _Streak(NamedTuple):
    row: int
    name: str
    sent: int
    is_total: bool
    """Whether the platform counts, so that nothing before is missing in ``sent``."""


class Intake:
    """Feeds one store. ``changed`` collects the rows that a batch changed in place."""

    def __init__(self, store: CommentStore) -> None:
        self.changed: set[int] = set()
        self._store = store
        self._rows: dict[_Source, int] = {}
        self._claims: dict[_Source, int] = {}
        self._order: deque[tuple[int, _Source | None, ViewerKey | None]] = deque()
        self._gaps: dict[str, int] = {}
        self._streaks: dict[tuple[str | None, str], _Streak] = {}
        self._waiting_tags: dict[_Source, Tag] = {}
        self._waiting_removals: set[_Source] = set()
        self._removed_viewers: set[tuple[_Place, ViewerKey | None]] = set()
        """Whose earlier comments are struck; None: everybody's."""
        self._takers: dict[type[Event], Callable[[Recorded, Any], None]] = {
            CommentPosted: self._take_comment,
            CommentRemoved: self._take_removal,
            ClaimDecided: self._take_claim,
            GiftSent: self._take_gift,
            PaidMessagePosted: self._take_paid_message,
            MembershipChanged: self._take_membership,
            OrderChanged: self._take_order,
            RefundChanged: self._take_refund,
            ViewersEntered: self._take_raid,
            GapOpened: self._take_gap,
            GapClosed: self._take_gap,
            GapBackfilled: self._take_gap,
        }

    @property
    def kinds(self) -> frozenset[type[Event]]:
        """The events that make or change a row."""
        return frozenset(self._takers)

    def take(self, batch: Sequence[Recorded]) -> None:
        takers = self._takers
        for recorded in batch:
            taker = takers.get(type(recorded.event))
            if taker is not None:
                taker(recorded, recorded.event)

    # --- what is read back ---

    def page(self) -> Intake:
        """Return an empty intake for events from before all that were taken here."""
        return Intake(CommentStore(beside=self._store))

    def put_before(self, page: Intake) -> None:
        """Take over a page of earlier rows, with what later events said of them."""
        twice = self._continue_gaps(page) | self._continue_streaks(page)
        numbers = self._store.put_before(page._store, twice)
        for gap, row in page._gaps.items():
            if row in numbers:
                self._gaps[gap] = numbers[row]
        for key, streak in page._streaks.items():
            if streak.row in numbers and len(self._streaks) < STREAKS:
                self._streaks[key] = streak._replace(row=numbers[streak.row])
        for source, row in page._claims.items():
            self._remember_claim(source, numbers[row])
        for row, said_in, said_by in reversed(page._order):
            if row in numbers:
                self._settle(numbers[row], said_in, said_by)
        self._waiting_tags = page._waiting_tags | self._waiting_tags
        self._waiting_removals |= page._waiting_removals
        self._removed_viewers |= page._removed_viewers

    def _settle(self, row: int, source: _Source | None, said_by: ViewerKey | None) -> None:
        """Tell an earlier row what happened to it, and keep it within reach of what comes."""
        if source is not None:
            tag = self._waiting_tags.pop(source, None)
            if tag is not None:
                self._tag_claim(row, source, tag)
            removed = self._removed_viewers
            is_removed = source in self._waiting_removals or (
                bool(removed) and ((source[:2], said_by) in removed or (source[:2], None) in removed)
            )
            if is_removed:
                self._waiting_removals.discard(source)
                self._remove(row)
        if len(self._order) < RECENT:
            self._order.appendleft((row, source, said_by))
            if source is not None:
                self._rows.setdefault(source, row)

    def _continue_gaps(self, page: Intake) -> set[int]:
        """A gap that stands here already needs no second line; return those lines of the page."""
        known = page._gaps.keys() & self._gaps.keys()
        for gap in known:
            row = self._gaps[gap]
            before, after = page._store.gap(page._gaps[gap]), self._store.gap(row)
            self._store.set_gap(row, _joined(before, after))
            self.changed.add(row)
        return {page._gaps[gap] for gap in known}

    def _continue_streaks(self, page: Intake) -> set[int]:
        known = page._streaks.keys() & self._streaks.keys()
        for key in known:
            streak = self._streaks[key]
            if not streak.is_total:
                streak = streak._replace(sent=streak.sent + page._streaks[key].sent)
                self._count_streak(key, streak)
        return {page._streaks[key].row for key in known}

    # --- rows ---

    def _add(self, recorded: Recorded, kind: Kind, flags: int, tag: Tag, text: str) -> int:
        viewer = recorded.viewer
        if recorded.backfilled:
            flags |= Flag.BACKFILLED
        row = self._store.append(
            recorded.seq,
            recorded.time_us,
            recorded.platform,
            kind,
            flags,
            tag,
            "" if viewer is None else viewer.name or viewer.id or "",
            text,
        )
        source = None if recorded.id is None else (recorded.platform, recorded.room, recorded.id)
        if source is not None:
            self._rows[source] = row
        order = self._order
        order.append((row, source, recorded.viewer_key))
        if len(order) > RECENT:
            _, forgotten, _ = order.popleft()
            if forgotten is not None:
                self._rows.pop(forgotten, None)
        return row

    def _take_comment(self, recorded: Recorded, event: CommentPosted) -> None:
        flags = Flag.QUESTION if is_question(event.text) else 0
        self._add(recorded, Kind.COMMENT, flags, NO_TAG, event.text)

    def _take_gift(self, recorded: Recorded, event: GiftSent) -> None:
        key = None if event.streak is None else (recorded.platform, event.streak)
        name, total = event.name or event.gift_id, event.streak_total
        standing = None if key is None else self._streaks.get(key)
        if key is not None and standing is not None:
            count = total or standing.sent + event.count
            self._count_streak(key, _Streak(standing.row, name, count, total is not None))
            return
        count = total or event.count
        value = "" if event.value is None else f" · {format_money(event.value)}"
        row = self._add(recorded, Kind.GIFT, 0, Tag("gift", f"{name} ×{count}{value}"), "")
        if key is not None:
            self._streaks[key] = _Streak(row, name, count, total is not None)
            if len(self._streaks) > STREAKS:
                del self._streaks[next(iter(self._streaks))]

    def _count_streak(self, key: tuple[str | None, str], streak: _Streak) -> None:
        self._streaks[key] = streak
        self._store.set_tag(streak.row, Tag("gift", f"{streak.name} ×{streak.sent}"))
        self.changed.add(streak.row)

    def _take_paid_message(self, recorded: Recorded, event: PaidMessagePosted) -> None:
        flags = Flag.QUESTION if is_question(event.text) else 0
        self._add(recorded, Kind.PAID_MESSAGE, flags, Tag("paid", format_money(event.amount)), event.text)

    def _take_membership(self, recorded: Recorded, event: MembershipChanged) -> None:
        detail = " ".join(part for part in (event.tier, f"×{event.count}" if event.count > 1 else "") if part)
        self._add(recorded, Kind.MEMBERSHIP, 0, Tag(f"member.{event.action}", detail), "")

    def _take_order(self, recorded: Recorded, event: OrderChanged) -> None:
        self._add(recorded, Kind.ORDER, 0, Tag(f"order.{event.status}", _amount(event.amount)), "")

    def _take_refund(self, recorded: Recorded, event: RefundChanged) -> None:
        code = "refund.done" if event.state == "done" else "refund"
        self._add(recorded, Kind.REFUND, 0, Tag(code, _amount(event.amount)), "")

    def _take_raid(self, recorded: Recorded, event: ViewersEntered) -> None:
        """Many who come with somebody are news; one who comes alone, or a mere sum, is not."""
        if event.count > 1 and recorded.viewer is not None:
            self._add(recorded, Kind.RAID, 0, Tag("raid", formats.number(event.count)), "")

    def _take_gap(self, recorded: Recorded, event: GapOpened | GapClosed | GapBackfilled) -> None:
        row = self._gaps.get(event.gap)
        gap = Gap(recorded.platform, event.from_us, event.to_us, event.missing, event.backfilled)
        if row is None:
            self._gaps[event.gap] = self._store.append_gap(recorded.seq, recorded.time_us, gap)
        else:
            self._store.set_gap(row, _joined(self._store.gap(row), gap))
            self.changed.add(row)

    # --- what happens to rows ---

    def _take_removal(self, recorded: Recorded, event: CommentRemoved) -> None:
        target, place = event.target, (recorded.platform, recorded.room)
        if target is not None and not target.startswith("viewer:"):
            source = (*place, target)
            row = self._rows.get(source)
            if row is not None:
                self._remove(row)
            else:
                self._waiting_removals.add(source)
            return
        viewer = None if target is None else (recorded.platform or "", target.removeprefix("viewer:"))
        for row, said_in, said_by in self._order:
            if said_in is not None and said_in[:2] == place and (viewer is None or said_by == viewer):
                self._remove(row)
        self._removed_viewers.add((place, viewer))

    def _remove(self, row: int) -> None:
        self._store.mark_removed(row)
        self.changed.add(row)

    def _take_claim(self, recorded: Recorded, event: ClaimDecided) -> None:
        if event.comment is None:
            return
        source = (recorded.platform, recorded.room, event.comment)
        detail = event.reason or "" if event.result in ("refused", "ambiguous") else str(event.qty)
        tag = Tag(f"claim.{event.result}", detail)
        row = self._rows.get(source, self._claims.get(source))
        if row is None:
            self._waiting_tags[source] = tag
        else:
            self._tag_claim(row, source, tag)

    def _tag_claim(self, row: int, source: _Source, tag: Tag) -> None:
        self._store.mark_claim(row)
        self._store.set_tag(row, tag)
        self.changed.add(row)
        self._remember_claim(source, row)

    def _remember_claim(self, source: _Source, row: int) -> None:
        self._claims[source] = row
        if len(self._claims) > CLAIMS:
            del self._claims[next(iter(self._claims))]


def _amount(amount: Money | None) -> str:
    return "" if amount is None else format_money(amount)


def _joined(known: Gap, news: Gap) -> Gap:
    """Return what is known of a gap after news of it; what the news leave open stays."""
    return Gap(
        known.platform,
        known.from_us if news.from_us is None else news.from_us,
        known.to_us if news.to_us is None else news.to_us,
        known.missing if news.missing is None else news.missing,
        known.backfilled if news.backfilled is None else news.backfilled,
    )
