"""Looks at each comment as it comes and records what the word lists call for.

Rule: a live comment of a viewer is judged once; what was back-filled, or written by the owner, a moderator
or ourselves, never. A platform is asked for something only where a person switched that on for the list, and
only where the room can do it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from livestream_console.core.commands import ActInRoom, Rejected
from livestream_console.core.comments.loose import LONGEST
from livestream_console.core.decide import decide
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import CommentPosted, Event, ModerationApplied, ViewerNoted
from livestream_console.core.ids import DESK, ViewerKey
from livestream_console.core.moderation.judging import Judge, Verdict
from livestream_console.core.moderation.moderation import MUTED, is_muted, is_restricted
from livestream_console.core.moderation.word_lists import InRoom, WordLists
from livestream_console.core.ports import Clock, Feed
from livestream_console.core.rights import RULE
from livestream_console.core.show import ShowState
from livestream_console.core.values import RoomAction

TIMEOUT_S = 600
ASKED_MOST = 50
"""So many things may be under way in rooms; in a flood the platform's limit would never be kept up with."""

_MUTED = Verdict("hide", MUTED)


class Moderator:
    """Watches one show's comments."""

    def __init__(
        self,
        state: ShowState,
        feeds: Callable[[], Iterable[Feed]],
        record: Callable[[Sequence[Observed]], object],
        clock: Clock,
        lists: WordLists,
    ) -> None:
        self._state = state
        self._feeds = feeds
        self._record = record
        self._clock = clock
        self.use(lists)

    def use(self, lists: WordLists) -> None:
        """Go by these lists from the next comment on."""
        self._judge = Judge(lists)
        self._restrict_after = lists.restrict_after

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        if self._state.ended_us is not None:
            return
        now_us = self._clock.now_us()
        facts: list[Observed] = []
        writers: dict[ViewerKey, Recorded] = {}
        for recorded in batch:
            event = recorded.event
            if type(event) is not CommentPosted or recorded.backfilled or recorded.platform == DESK:
                continue
            if recorded.viewer is not None and recorded.viewer.is_staff:
                continue
            verdict = self._verdict(recorded, event, now_us)
            if verdict is not None:
                facts.append(_applied(recorded, event, verdict, now_us))
                if verdict.in_room is not None:
                    facts += self._ask_room(recorded, verdict.in_room, now_us)
                if recorded.viewer_key is not None:
                    writers[recorded.viewer_key] = recorded
        if facts:
            self._record(facts)
            self._restrict(writers, now_us)

    def _verdict(self, recorded: Recorded, event: CommentPosted, now_us: int) -> Verdict | None:
        key = recorded.viewer_key
        if key is not None and is_muted(self._state.moderation, key, now_us):
            return _MUTED
        return self._judge.judge(event.text)

    def _restrict(self, writers: dict[ViewerKey, Recorded], now_us: int) -> None:
        """Restrict who has reached the limit of hits."""
        moderation = self._state.moderation
        facts = [
            _about(recorded, ViewerNoted(key[1], restricted=True, by=RULE), "restricted", now_us)
            for key, recorded in writers.items()
            if 0 < self._restrict_after <= moderation.hits.get(key, 0)
            and not is_restricted(moderation, key, now_us)
        ]
        if facts:
            self._record(facts)

    def _ask_room(self, recorded: Recorded, what: InRoom, now_us: int) -> list[Observed]:
        """Return the intent; where the room cannot do it or is behind, nothing is promised or asked."""
        target = recorded.id if what == "delete" else recorded.viewer and recorded.viewer.id
        if recorded.platform is None or recorded.room is None or not target:
            return []
        if not self._can(recorded, what) or len(self._state.acting.open) >= ASKED_MOST:
            return []
        command = ActInRoom(
            command_id=f"room:{recorded.seq}",
            by=RULE,
            platform=recorded.platform,
            room=recorded.room,
            action=RoomAction(what, target=target, duration_s=TIMEOUT_S if what == "timeout" else None),
        )
        decided = decide(self._state, command, now_us)
        return [] if isinstance(decided, Rejected) else decided

    def _can(self, recorded: Recorded, what: InRoom) -> bool:
        return any(
            what in feed.capabilities.actions
            for feed in self._feeds()
            if feed.platform == recorded.platform and feed.room == recorded.room
        )


def _applied(recorded: Recorded, event: CommentPosted, verdict: Verdict, now_us: int) -> Observed:
    text = event.text[:LONGEST] if verdict.action == "hold" else None
    applied = ModerationApplied(verdict.action, str(recorded.seq), rule=verdict.rule, by=RULE, text=text)
    return _about(recorded, applied, "judged", now_us)


def _about(recorded: Recorded, event: Event, what: str, now_us: int) -> Observed:
    """Word a fact about a comment's viewer; its id follows from the comment's."""
    return Observed(
        event,
        received_us=now_us,
        platform=recorded.platform,
        room=recorded.room,
        origin="operator",
        id=f"{what}:{recorded.seq}",
        viewer=recorded.viewer,
    )
