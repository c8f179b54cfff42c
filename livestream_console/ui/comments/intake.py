"""From recorded events to rows: which events are rows, and which change a row that stands already.

Rule: one table by event type, O(1) an event. What is said of a row that is not loaded waits for it, so a
page read back later shows what the stream would have shown. Comments, nearly all there is, go in by runs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
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
    ModerationApplied,
    OrderChanged,
    PaidMessagePosted,
    RefundChanged,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.ui import formats, messages
from livestream_console.ui.comments import words
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.recent import Place, RecentRows, Source, source_of
from livestream_console.ui.comments.rows import FLAG_OF_KIND, MODERATED, STANDINGS, Flag, Gap, Kind, Tag
from livestream_console.ui.comments.streaks import Streaks, gift_name, gifts_sent
from livestream_console.ui.comments.taken import Reading, Taken, flags_of

Left = Callable[[ClaimDecided], int | None]
"""How many units a claim left, where that can be said."""


def _not_known(event: ClaimDecided) -> int | None:
    return None


class Intake:
    """Feeds one store.

    ``left`` can be said only of claims as they happen: the stock of an earlier moment is not known.
    """

    def __init__(self, store: CommentStore, reading: Reading | None = None, left: Left = _not_known) -> None:
        self._store = store
        self._reading = reading or Reading()
        self._left = left
        self._taken = Taken(store, self._reading)
        self._recent = RecentRows()
        self._gaps: dict[str, int] = {}
        self._streaks = Streaks(store)
        self._waiting_tags: dict[Source, Tag] = {}
        self._waiting_removals: set[Source] = set()
        self._removed_viewers: set[tuple[Place, str | None]] = set()
        """Whose earlier comments are struck; None: everybody's."""
        self._takers: dict[type[Event], Callable[[Recorded, Any], None]] = {
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
            ModerationApplied: self._take_moderation,
        }

    @property
    def kinds(self) -> frozenset[type[Event]]:
        """The events that make or change a row."""
        return frozenset({CommentPosted, *self._takers})

    def take(self, batch: Sequence[Recorded]) -> None:
        takers = self._takers
        comments: list[Recorded] = []
        claimed = {
            (seen.platform, seen.room, seen.event.comment)
            for seen in batch
            if type(seen.event) is ClaimDecided and seen.event.comment is not None
        }
        for recorded in batch:
            event = recorded.event
            kind = type(event)
            if kind is CommentPosted:
                comments.append(recorded)
                continue
            taker = takers.get(kind)
            if taker is None or (kind is ViewersEntered and not _is_raid(recorded)):
                continue
            # It may speak of one of these.
            self._take_comments(comments, claimed)
            comments = []
            taker(recorded, event)
        self._take_comments(comments, claimed)

    # --- what is read back ---

    def page(self) -> Intake:
        """Return an empty intake for events from before all that were taken here."""
        return Intake(CommentStore(beside=self._store), self._reading)

    def put_before(self, page: Intake) -> None:
        """Take over a page of earlier rows, with what later events said of them."""
        twice = self._continue_gaps(page) | self._streaks.join(page._streaks)
        numbers = self._store.put_before(page._store, twice)
        for gap, row in page._gaps.items():
            if row in numbers:
                self._gaps[gap] = numbers[row]
        self._streaks.put_before(page._streaks, numbers)
        for claimed, row in page._recent.claims():
            self._recent.keep_claim(claimed, numbers[row])
        for row, source, said_by in page._recent.newest_first():
            if row in numbers:
                self._settle(numbers[row], source, said_by)
        self._waiting_tags = page._waiting_tags | self._waiting_tags
        self._waiting_removals |= page._waiting_removals
        self._removed_viewers |= page._removed_viewers

    def _settle(self, row: int, source: Source | None, said_by: str | None) -> None:
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
        self._recent.put_before((row, source, said_by))

    def _continue_gaps(self, page: Intake) -> set[int]:
        """A gap that stands here already needs no second line; return those lines of the page."""
        known = page._gaps.keys() & self._gaps.keys()
        for gap in known:
            row = self._gaps[gap]
            before, after = page._store.gap(page._gaps[gap]), self._store.gap(row)
            self._store.set_gap(row, before.joined(after))
        return {page._gaps[gap] for gap in known}

    # --- rows ---

    def _add(self, recorded: Recorded, kind: Kind, flags: int, tag: Tag, text: str) -> int:
        viewer = recorded.viewer
        if recorded.backfilled:
            flags |= Flag.BACKFILLED
        row = self._store.append(
            recorded.seq,
            recorded.time_us,
            self._store.origin(recorded.platform, recorded.room, () if viewer is None else viewer.roles),
            kind,
            flags | FLAG_OF_KIND.get(kind, 0),
            tag,
            "" if viewer is None else viewer.name or viewer.id or "",
            text,
            recorded.viewer_key,
        )
        self._recent.extend(
            range(row, row + 1), [source_of(recorded)], [None if viewer is None else viewer.id]
        )
        return row

    def _take_comments(self, said: list[Recorded], claimed: Collection[Source]) -> None:
        if not said:
            return
        rows = self._taken.take(said, claimed)
        self._recent.extend(
            rows,
            [None if seen.id is None else (seen.platform, seen.room, seen.id) for seen in said],
            [None if seen.viewer is None else seen.viewer.id for seen in said],
        )

    def _take_gift(self, recorded: Recorded, event: GiftSent) -> None:
        key = None if event.streak is None else (recorded.platform, event.streak)
        if key is not None and self._streaks.go_on(key, event):
            return
        value = "" if event.value is None else f" · {messages.money(event.value)}"
        tag = Tag("gift", f"{gift_name(event)} ×{gifts_sent(event)}{value}")
        row = self._add(recorded, Kind.GIFT, 0, tag, "")
        if key is not None:
            self._streaks.begin(key, row, event)

    def _take_paid_message(self, recorded: Recorded, event: PaidMessagePosted) -> None:
        roles = () if recorded.viewer is None else recorded.viewer.roles
        flags = flags_of(event.text, roles, self._reading.words())
        self._add(recorded, Kind.PAID_MESSAGE, flags, Tag("paid", messages.money(event.amount)), event.text)

    def _take_membership(self, recorded: Recorded, event: MembershipChanged) -> None:
        parts = (words.tier(event.tier or ""), f"×{event.count}" if event.count > 1 else "")
        detail = " ".join(part for part in parts if part)
        self._add(recorded, Kind.MEMBERSHIP, 0, Tag(f"member.{event.action}", detail), "")

    def _take_order(self, recorded: Recorded, event: OrderChanged) -> None:
        self._add(recorded, Kind.ORDER, 0, Tag(f"order.{event.status}", _amount(event.amount)), "")

    def _take_refund(self, recorded: Recorded, event: RefundChanged) -> None:
        code = "refund.done" if event.state == "done" else "refund"
        self._add(recorded, Kind.REFUND, 0, Tag(code, _amount(event.amount)), "")

    def _take_raid(self, recorded: Recorded, event: ViewersEntered) -> None:
        self._add(recorded, Kind.RAID, 0, Tag("raid", formats.number(event.count)), "")

    def _take_gap(self, recorded: Recorded, event: GapOpened | GapClosed | GapBackfilled) -> None:
        row = self._gaps.get(event.gap)
        gap = Gap(recorded.platform, event.from_us, event.to_us, event.missing, event.backfilled)
        if row is None:
            self._gaps[event.gap] = self._store.append_gap(recorded.seq, recorded.time_us, gap, recorded.room)
        else:
            self._store.set_gap(row, self._store.gap(row).joined(gap))

    # --- what happens to rows ---

    def _take_removal(self, recorded: Recorded, event: CommentRemoved) -> None:
        target, place = event.target, (recorded.platform, recorded.room)
        if target is not None and not target.startswith("viewer:"):
            source = (*place, target)
            row = self._recent.row(source)
            if row is not None:
                self._remove(row)
            else:
                self._waiting_removals.add(source)
            return
        viewer = None if target is None else target.removeprefix("viewer:")
        for row in self._recent.said_in(place, viewer):
            self._remove(row)
        self._removed_viewers.add((place, viewer))

    def _remove(self, row: int) -> None:
        self._store.change_flags(row, add=Flag.REMOVED)

    def _take_moderation(self, recorded: Recorded, event: ModerationApplied) -> None:
        """Ask anew about the row that this is about; what is so by now is what counts."""
        target = event.target
        number = self._store.row_of(int(target)) if target is not None and target.isdecimal() else None
        if number is None:
            return
        row = self._store.row(number)
        bit = STANDINGS.get(self._reading.standing(row.seq) or "", 0)
        if bit != row.flags & MODERATED:
            self._store.change_flags(number, add=bit, drop=MODERATED & ~bit)

    def _take_claim(self, recorded: Recorded, event: ClaimDecided) -> None:
        if event.comment is None:
            return
        source = (recorded.platform, recorded.room, event.comment)
        detail = event.reason or "" if event.result in ("refused", "ambiguous") else str(event.qty)
        left = self._left(event)
        tag = Tag(f"claim.{event.result}", detail, "" if left is None else formats.number(left))
        row = self._recent.claimable(source)
        if row is None:
            self._waiting_tags[source] = tag
        else:
            self._tag_claim(row, source, tag)

    def _tag_claim(self, row: int, source: Source, tag: Tag) -> None:
        self._store.change_flags(row, add=Flag.CLAIM, drop=Flag.REPEAT)
        self._store.set_tag(row, tag)
        self._recent.keep_claim(source, row)


def _is_raid(recorded: Recorded) -> bool:
    """Many who come with somebody are news; one who comes alone, or a mere sum, is not."""
    event = recorded.event
    return isinstance(event, ViewersEntered) and event.count > 1 and recorded.viewer is not None


def _amount(amount: Money | None) -> str:
    return "" if amount is None else messages.money(amount)
