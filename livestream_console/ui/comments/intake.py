"""From recorded events to rows: which events are rows, and which change a row that stands already.

Rule: one table by event type, O(1) an event. Only the last 20 000 rows can still be changed by name: a
claim is decided within a frame and a platform removes what was just said; older rows keep what they show.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

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
)
from livestream_console.core.ids import ViewerKey
from livestream_console.core.money import format_money
from livestream_console.core.understand import is_question
from livestream_console.ui.comments.model import NO_TAG, CommentStore, Flag, Gap, Kind, Tag

RECENT = 20_000
STREAKS = 1_000

_Source = tuple[str | None, str | None, str]


class Intake:
    """Feeds one store. ``changed`` collects the rows that a batch changed in place."""

    def __init__(self, store: CommentStore) -> None:
        self.changed: set[int] = set()
        self._store = store
        self._rows: dict[_Source, int] = {}
        self._order: deque[tuple[int, _Source | None, ViewerKey | None]] = deque()
        self._gaps: dict[str, int] = {}
        self._streaks: dict[tuple[str | None, str], tuple[int, int]] = {}
        self._takers: dict[type[Event], Callable[[Recorded, Any], None]] = {
            CommentPosted: self._take_comment,
            CommentRemoved: self._take_removal,
            ClaimDecided: self._take_claim,
            GiftSent: self._take_gift,
            PaidMessagePosted: self._take_paid_message,
            MembershipChanged: self._take_membership,
            OrderChanged: self._take_order,
            GapOpened: self._take_gap,
            GapClosed: self._take_gap,
            GapBackfilled: self._take_gap,
        }

    def take(self, batch: Sequence[Recorded]) -> None:
        takers = self._takers
        for recorded in batch:
            taker = takers.get(type(recorded.event))
            if taker is not None:
                taker(recorded, recorded.event)

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

    def _take_removal(self, recorded: Recorded, event: CommentRemoved) -> None:
        target = event.target
        if target is not None and not target.startswith("viewer:"):
            row = self._rows.get((recorded.platform, recorded.room, target))
            if row is not None:
                self._remove(row)
            return
        viewer = None if target is None else (recorded.platform, target.removeprefix("viewer:"))
        for row, source, said_by in self._order:
            in_room = source is not None and source[:2] == (recorded.platform, recorded.room)
            if in_room and (viewer is None or said_by == viewer):
                self._remove(row)

    def _remove(self, row: int) -> None:
        self._store.mark_removed(row)
        self.changed.add(row)

    def _take_claim(self, recorded: Recorded, event: ClaimDecided) -> None:
        if event.comment is None:
            return
        row = self._rows.get((recorded.platform, recorded.room, event.comment))
        if row is None:
            return
        detail = event.reason or "" if event.result in ("refused", "ambiguous") else str(event.qty)
        self._store.mark_claim(row)
        self._store.set_tag(row, Tag(f"claim.{event.result}", detail))
        self.changed.add(row)

    def _take_gift(self, recorded: Recorded, event: GiftSent) -> None:
        key = None if event.streak is None else (recorded.platform, event.streak)
        standing = None if key is None else self._streaks.get(key)
        row, sent = standing or (-1, 0)
        count = event.streak_total or sent + event.count
        value = "" if event.value is None or standing else f" · {format_money(event.value)}"
        tag = Tag("gift", f"{event.name or event.gift_id} ×{count}{value}")
        if standing is not None:
            self._store.set_tag(row, tag)
            self.changed.add(row)
        else:
            row = self._add(recorded, Kind.GIFT, 0, tag, "")
        if key is not None:
            self._streaks[key] = (row, count)
            if len(self._streaks) > STREAKS:
                del self._streaks[next(iter(self._streaks))]

    def _take_paid_message(self, recorded: Recorded, event: PaidMessagePosted) -> None:
        flags = Flag.QUESTION if is_question(event.text) else 0
        self._add(recorded, Kind.PAID_MESSAGE, flags, Tag("paid", format_money(event.amount)), event.text)

    def _take_membership(self, recorded: Recorded, event: MembershipChanged) -> None:
        detail = " ".join(part for part in (event.tier, f"×{event.count}" if event.count > 1 else "") if part)
        self._add(recorded, Kind.MEMBERSHIP, 0, Tag(f"member.{event.action}", detail), "")

    def _take_order(self, recorded: Recorded, event: OrderChanged) -> None:
        detail = "" if event.amount is None else format_money(event.amount)
        self._add(recorded, Kind.ORDER, 0, Tag(f"order.{event.status}", detail), "")

    def _take_gap(self, recorded: Recorded, event: GapOpened | GapClosed | GapBackfilled) -> None:
        row = self._gaps.get(event.gap)
        known = Gap(recorded.platform, event.from_us) if row is None else self._store.gap(row)
        gap = Gap(
            known.platform,
            known.from_us if event.from_us is None else event.from_us,
            known.to_us if event.to_us is None else event.to_us,
            known.missing if event.missing is None else event.missing,
            known.backfilled if event.backfilled is None else event.backfilled,
        )
        if row is None:
            self._gaps[event.gap] = self._store.append_gap(recorded.seq, recorded.time_us, gap)
        else:
            self._store.set_gap(row, gap)
            self.changed.add(row)
