"""Comments and viewers are put away, reviewed by one person at a time, and everything can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from livestream_console.core.commands import (
    ActInRoom,
    ApproveHeld,
    EndShow,
    FireOffer,
    HideComment,
    HoldComment,
    MarkClaimPaid,
    MuteViewer,
    PlaceMark,
    Rejected,
    RestrictViewer,
    TakeHeld,
    UndoModeration,
    UndoOffer,
)
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import ModerationApplied
from livestream_console.core.evolve import evolve
from livestream_console.core.moderation import moderation
from livestream_console.core.moderation.moderating import LEASE_S, TAKE_MOST
from livestream_console.core.moderation.moderation import HELD_MOST, Stands, held_by, is_muted, is_restricted
from livestream_console.core.people import People
from livestream_console.core.rights import RULE, may
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.core.values import RoomAction
from tests.core.desk import SECOND, Desk, on_air


@pytest.fixture
def desk() -> Desk:
    return on_air()


def say(desk: Desk, text: str = "加vx", viewer: str = "1") -> int:
    """Return the seq of a new comment."""
    desk.comment(text, viewer)
    return desk.state.seq


def hold(desk: Desk, count: int = 1) -> list[int]:
    seqs = [say(desk, f"词{n}") for n in range(count)]
    for n, seq in enumerate(seqs):
        desk.do(HoldComment, seq=seq, platform="douyin", room="829", viewer="1", text=f"词{n}")
    return seqs


def judged(desk: Desk, action: str, seq: int, viewer: str = "1", rule: str = "加vx") -> None:
    """Record what the lists call for, as engine/moderator.py does."""
    desk.record(
        [
            Observed(
                ModerationApplied(action, str(seq), rule=rule, by=RULE),
                platform="douyin",
                origin="operator",
                id=f"judged:{seq}",
                viewer=Viewer(viewer),
            )
        ]
    )


def stands(desk: Desk, seq: int) -> Stands | None:
    return moderation.standing_of(desk.state.moderation, seq)


def undo_last(desk: Desk, seq: int) -> None:
    fact = moderation.last_fact(desk.state.moderation, seq)
    desk.do(UndoModeration, fact=fact)


# --- comments -----------------------------------------------------------------------------------------------


def test_a_comment_is_hidden_and_shown_again(desk: Desk) -> None:
    seq = say(desk)
    assert stands(desk, seq) is None
    desk.do(HideComment, seq=seq, platform="douyin", room="829", viewer="1")
    assert stands(desk, seq) == "hidden"
    assert desk.refused(HideComment, seq=seq) == "already_done"
    undo_last(desk, seq)
    assert stands(desk, seq) is None


def test_a_held_comment_waits_with_its_words_until_it_is_approved_or_hidden(desk: Desk) -> None:
    approved, hidden = hold(desk, 2)
    waiting = list(desk.state.moderation.held.values())
    assert [(held.text, held.viewer, held.platform) for held in waiting] == [
        ("词0", "1", "douyin"),
        ("词1", "1", "douyin"),
    ]
    desk.do(ApproveHeld, seq=approved)
    desk.do(HideComment, seq=hidden)
    assert (stands(desk, approved), stands(desk, hidden)) == (None, "hidden")
    assert desk.state.moderation.held == {}
    assert desk.refused(ApproveHeld, seq=approved) == "not_waiting"


def test_a_decision_about_a_held_comment_can_be_taken_back_step_by_step(desk: Desk) -> None:
    (seq,) = hold(desk)
    desk.do(ApproveHeld, seq=seq)
    desk.do(HideComment, seq=seq)
    undo_last(desk, seq)
    assert (stands(desk, seq), len(desk.state.moderation.held)) == (None, 0)
    undo_last(desk, seq)
    assert (stands(desk, seq), desk.state.moderation.held[seq].text) == ("held", "词0")
    undo_last(desk, seq)
    assert (stands(desk, seq), len(desk.state.moderation.held)) == (None, 0)


def test_only_what_stands_can_be_undone(desk: Desk) -> None:
    (seq,) = hold(desk)
    held = moderation.last_fact(desk.state.moderation, seq)
    desk.do(HideComment, seq=seq)
    assert desk.refused(UndoModeration, fact=held) == "nothing_to_undo"
    hidden = moderation.last_fact(desk.state.moderation, seq)
    desk.do(UndoModeration, fact=hidden)
    assert desk.refused(UndoModeration, fact=hidden) == "nothing_to_undo"
    assert desk.refused(UndoModeration, fact="nobody knows") == "nothing_to_undo"


def test_a_full_queue_lets_the_oldest_go_but_not_into_the_open(desk: Desk) -> None:
    seqs = hold(desk, HELD_MOST + 3)
    state = desk.state.moderation
    assert (len(state.held), state.let_go) == (HELD_MOST, 3)
    assert stands(desk, seqs[0]) == "held"
    desk.do(ApproveHeld, seq=seqs[0])
    assert stands(desk, seqs[0]) is None


def test_what_a_platform_does_in_its_room_is_not_the_desks_doing(desk: Desk) -> None:
    seq = say(desk)
    desk.record([Observed(ModerationApplied("hide", str(seq)), platform="douyin", origin="official")])
    assert stands(desk, seq) is None


@pytest.mark.parametrize("target", [None, "viewer:9", "-1"])
def test_a_fact_of_another_version_does_no_harm(desk: Desk, target: str | None) -> None:
    for action in ("hide", "take", "mute", "undo", "sing"):
        event = ModerationApplied(action, target, undo_of=target)
        desk.record([Observed(event, platform="douyin", origin="operator")])
    assert desk.state.misfits == []
    assert len(desk.state.moderation.standings) == 0


# --- who has what -------------------------------------------------------------------------------------------


def test_two_people_never_get_the_same_comment(desk: Desk) -> None:
    seqs = hold(desk, 5)
    desk.do(TakeHeld, count=3, by="assistant:a")
    desk.do(TakeHeld, count=3, by="assistant:b")
    state = desk.state.moderation
    first, second = (
        [held.seq for held in held_by(state, f"assistant:{name}", desk.now_us)] for name in ("a", "b")
    )
    assert sorted(first) == seqs[2:], "the newest first"
    assert sorted(second) == seqs[:2]
    assert desk.refused(TakeHeld, by="assistant:c") == "nothing_waiting"


def test_what_somebody_has_nobody_else_decides(desk: Desk) -> None:
    (seq,) = hold(desk)
    desk.do(TakeHeld, by="assistant:a")
    held = moderation.last_fact(desk.state.moderation, seq)
    assert desk.refused(ApproveHeld, by="assistant:b", seq=seq) == "held_by_other"
    assert desk.refused(HideComment, by="assistant:b", seq=seq) == "held_by_other"
    assert desk.refused(UndoModeration, by="assistant:b", fact=held) == "held_by_other"
    desk.do(ApproveHeld, seq=seq, by="assistant:a")


def test_what_was_taken_and_left_is_free_again(desk: Desk) -> None:
    (seq,) = hold(desk)
    desk.do(TakeHeld, by="assistant:a")
    desk.now_us += LEASE_S * SECOND - 1
    assert desk.refused(TakeHeld, by="assistant:b") == "nothing_waiting"
    desk.now_us += 1
    desk.do(TakeHeld, by="assistant:b")
    assert desk.refused(ApproveHeld, seq=seq, by="assistant:a") == "held_by_other"


def test_nobody_gets_more_than_one_can_look_at(desk: Desk) -> None:
    hold(desk, TAKE_MOST + 5)
    assert len(desk.do(TakeHeld, count=1_000)) == TAKE_MOST
    assert desk.refused(TakeHeld, count=-1) == "nothing_waiting"


# --- viewers ------------------------------------------------------------------------------------------------


def test_a_mute_ends_by_itself_or_by_undo(desk: Desk) -> None:
    key = ("douyin", "1")
    desk.do(MuteViewer, platform="douyin", viewer="1", duration_s=600)
    assert is_muted(desk.state.moderation, key, desk.now_us + 599 * SECOND)
    assert not is_muted(desk.state.moderation, key, desk.now_us + 600 * SECOND)
    desk.do(MuteViewer, platform="douyin", viewer="1", duration_s=None)
    assert is_muted(desk.state.moderation, key, desk.now_us + 10**6 * SECOND)
    desk.do(UndoModeration, fact=desk.state.moderation.muted[key].fact)
    assert not is_muted(desk.state.moderation, key, desk.now_us)


def test_of_two_mutes_the_later_one_is_undone(desk: Desk) -> None:
    desk.do(MuteViewer, platform="douyin", viewer="1")
    first = desk.state.moderation.muted[("douyin", "1")].fact
    desk.do(MuteViewer, platform="douyin", viewer="1")
    assert desk.refused(UndoModeration, fact=first) == "nothing_to_undo"


def test_a_restriction_is_undone_by_its_fact_and_the_hits_are_forgiven(desk: Desk) -> None:
    for _ in range(3):
        judged(desk, "hide", say(desk))
    assert desk.state.moderation.hits == {("douyin", "1"): 3}
    desk.do(RestrictViewer, platform="douyin", viewer="1")
    fact = desk.journal[-1].id
    desk.do(UndoModeration, fact=fact)
    assert not is_restricted(desk.state.moderation, ("douyin", "1"), desk.now_us)
    assert desk.state.moderation.hits == {}
    assert desk.refused(UndoModeration, fact=fact) == "nothing_to_undo"


def test_hits_are_what_the_lists_found_and_nobody_took_back(desk: Desk) -> None:
    for action, entry in (("hide", "加vx"), ("hold", "退货"), ("flag", "骗"), ("hide", moderation.MUTED)):
        judged(desk, action, say(desk), rule=entry)
    desk.do(HideComment, seq=say(desk), platform="douyin", viewer="1")
    assert desk.state.moderation.hits == {("douyin", "1"): 2}
    first = next(row.seq for row in desk.journal if isinstance(row.event, ModerationApplied)) - 1
    undo_last(desk, first)
    assert desk.state.moderation.hits == {("douyin", "1"): 1}


# --- rights -------------------------------------------------------------------------------------------------

_ORDERS = {
    "hide": HideComment(command_id="c", seq=1),
    "hold": HoldComment(command_id="c", seq=1, text=""),
    "approve": ApproveHeld(command_id="c", seq=1),
    "take": TakeHeld(command_id="c"),
    "mute": MuteViewer(command_id="c", platform="p", viewer="v"),
    "restrict": RestrictViewer(command_id="c", platform="p", viewer="v"),
    "undo": UndoModeration(command_id="c", fact="f"),
    "delete": ActInRoom(command_id="c", platform="p", room="r", action=RoomAction("delete", target="m")),
    "ban": ActInRoom(command_id="c", platform="p", room="r", action=RoomAction("ban", target="v")),
    "post": ActInRoom(command_id="c", platform="p", room="r", action=RoomAction("post", "hi")),
    "mark": PlaceMark(command_id="c"),
    "fire": FireOffer(command_id="c", offer="o"),
    "paid": MarkClaimPaid(command_id="c", claim="k"),
    "arm": UndoOffer(command_id="c", offer="o"),
    "end the show": EndShow(command_id="c"),
}
_FREE = {"post", "mark"}
_DESK = {"hide", "hold", "approve", "take", "mute", "restrict", "undo"}
_ROOM = {"delete", "ban"}
_TRIGGERED = {"fire", "paid"}
_SHOW = {"arm", "end the show"}


@pytest.mark.parametrize(
    ("by", "allowed"),
    [
        ("owner", _FREE | _DESK | _ROOM | _TRIGGERED | _SHOW),
        ("producer", _FREE | _DESK | _ROOM | _TRIGGERED | _SHOW),
        ("producer:小李", _FREE | _DESK | _ROOM | _TRIGGERED | _SHOW),
        (RULE, _FREE | _DESK | _ROOM),
        ("assistant", _FREE | _DESK | _TRIGGERED),
        ("assistant:小王", _FREE | _DESK | _TRIGGERED),
        ("host", _FREE),
        ("", _FREE),
        ("ownership", _FREE),
    ],
)
def test_who_may_do_what(by: str, allowed: set[str]) -> None:
    assert {name for name, order in _ORDERS.items() if may(by, order)} == allowed


def test_what_one_may_not_do_is_refused(desk: Desk) -> None:
    outcome = desk.ask(HideComment(command_id="h", seq=say(desk), by="host"))
    assert outcome == Rejected("not_allowed", {"by": "host"})


# --- checkpoints and any order ------------------------------------------------------------------------------


def test_a_checkpoint_and_a_replay_have_the_same(desk: Desk) -> None:
    seqs = hold(desk, 4)
    judged(desk, "hide", say(desk))
    desk.do(TakeHeld, count=2)
    desk.do(ApproveHeld, seq=seqs[0])
    undo_last(desk, seqs[0])
    desk.do(MuteViewer, platform="douyin", viewer="1")
    back = decode_state(encode_state(desk.state), People())
    assert back.moderation == desk.state.moderation
    again = new_state("show")
    for row in desk.journal:
        evolve(again, row)
    assert state_hash(again) == state_hash(desk.state)


class Reviewing(RuleBasedStateMachine):
    """People hold, take, decide and undo in any order while time passes."""

    @initialize()
    def begin(self) -> None:
        self.desk = on_air()
        self.facts: list[str] = []

    def send(self, kind: type, **fields: object) -> None:
        before = len(self.desk.journal)
        self.desk.ask(kind(command_id=self.desk.next_id(), **fields))
        self.facts += [row.id for row in self.desk.journal[before:] if row.id]

    @rule()
    def hold(self) -> None:
        self.send(HoldComment, seq=say(self.desk), platform="douyin", viewer="1", text="词")

    @rule(by=st.sampled_from("abc"), count=st.integers(1, 4))
    def take(self, by: str, count: int) -> None:
        before = {seq: held.holder(self.desk.now_us) for seq, held in self.desk.state.moderation.held.items()}
        self.send(TakeHeld, by=f"assistant:{by}", count=count)
        for seq, held in self.desk.state.moderation.held.items():
            if before[seq] is not None:
                assert held.taken_by == before[seq], "taken away from somebody"

    @rule(by=st.sampled_from("abc"), approve=st.booleans(), pick=st.integers(0, 50))
    def decide(self, by: str, approve: bool, pick: int) -> None:
        held = list(self.desk.state.moderation.held)
        if held:
            kind = ApproveHeld if approve else HideComment
            self.send(kind, by=f"assistant:{by}", seq=held[pick % len(held)])

    @rule(pick=st.integers(0, 50))
    def undo(self, pick: int) -> None:
        if self.facts:
            self.send(UndoModeration, fact=self.facts[pick % len(self.facts)])

    @rule(seconds=st.integers(1, 90))
    def wait(self, seconds: int) -> None:
        self.desk.now_us += seconds * SECOND

    @invariant()
    def the_queue_has_what_stands_held(self) -> None:
        state = self.desk.state.moderation
        standing = [seq for seq in state.standings if stands(self.desk, seq) == "held"]
        assert sorted(state.held) == sorted(standing)
        assert self.desk.state.misfits == []


TestReviewing = Reviewing.TestCase
TestReviewing.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
