"""Question groups: who asks what is counted once, answered once, and asked anew after that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from livestream_console.core.commands import (
    AnswerQuestion,
    DropQuestion,
    EndShow,
    MoveProduct,
    OpenGiveaway,
    PushCard,
    TakeQuestion,
)
from livestream_console.core.comments import questions
from livestream_console.core.comments.questions import (
    ASKERS_COUNTED,
    GROUPS_OPEN,
    LAG_US,
    Question,
    by_urgency,
)
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, QuestionChanged
from livestream_console.core.evolve import evolve
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from tests.core.desk import SECOND, Desk, draft, on_air
from tests.core.giveaways.drafts import terms


def open_questions(desk: Desk) -> list[Question]:
    return list(desk.state.questions.open.values())


def only(desk: Desk) -> Question:
    (question,) = open_questions(desk)
    return question


@pytest.fixture
def desk() -> Desk:
    return on_air(draft("A1"), draft("B2"))


def test_a_question_opens_a_group(desk: Desk) -> None:
    (event,) = desk.comment("A1 多少钱?")
    assert isinstance(event, QuestionChanged)
    question = only(desk)
    assert (question.product, question.intent, question.value) == ("A1", "price", None)
    assert (question.text, question.weight) == ("A1 多少钱?", 1)
    assert question.comment == str(desk.state.seq - 1)


def test_one_viewer_counts_once_however_often_and_however_put(desk: Desk) -> None:
    desk.comment("A1 多少钱?", "1")
    assert desk.comment("a1 什么价格", "1") == []
    desk.comment("1号 怎么卖", "2")
    assert only(desk).weight == 2
    desk.comment("A1 多少钱?", "1", platform="taobao")
    assert only(desk).weight == 3


def test_the_unknown_count_as_one(desk: Desk) -> None:
    desk.comment("多少钱", None)
    desk.comment("多少钱", None)
    assert only(desk).weight == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A1 多少钱", "B2 多少钱"),
        ("A1 多少钱", "A1 还有货吗"),
        ("160 100斤穿什么码", "170 140斤穿什么码"),
        ("有黑色吗", "有白色吗"),
        ("包邮吗", "什么时候发货"),
        ("掉色吗", "孕妇能用吗"),
    ],
)
def test_what_needs_another_answer_is_another_group(desk: Desk, one: str, other: str) -> None:
    desk.comment(one, "1")
    desk.comment(other, "2")
    assert len(open_questions(desk)) == 2


@pytest.mark.parametrize("text", ["666", "我要了", "主播几点下播", "A1+1", "没抢到"])
def test_what_is_no_question_to_be_answered(desk: Desk, text: str) -> None:
    desk.comment(text)
    assert open_questions(desk) == []


def test_a_claim_and_a_draw_phrase_are_no_questions(desk: Desk) -> None:
    phrase = "多少钱都要"
    desk.do(
        OpenGiveaway,
        giveaway="g1",
        terms=terms(phrase=phrase),
        salt="00" * 16,
        commit="00" * 32,
    )
    assert desk.comment(phrase) == []
    desk.comment("A1+1 还有货吗")
    desk.comment("A1+1")
    assert {question.intent for question in open_questions(desk)} <= {"stock"}


def test_staff_and_the_desk_itself_do_not_ask(desk: Desk) -> None:
    for platform, viewer in (("douyin", Viewer("7", roles=("moderator",))), ("desk", Viewer("8"))):
        desk.record([Observed(CommentPosted("多少钱?"), platform=platform, viewer=viewer)])
    desk.comment("多少钱?", backfilled=True)
    assert open_questions(desk) == []


def test_what_is_not_named_is_what_the_viewer_saw(desk: Desk) -> None:
    desk.do(PushCard, product="A1")
    desk.wait(60)
    desk.do(PushCard, product="B2")
    desk.comment("多少钱", "1")
    desk.now_us += LAG_US
    desk.comment("多少钱", "2")
    assert [question.product for question in open_questions(desk)] == ["A1", "B2"]


def test_shelf_numbers_follow_a_move(desk: Desk) -> None:
    desk.comment("1号链接多少钱", "1")
    desk.do(MoveProduct, product="B2", index=0)
    desk.comment("1号链接多少钱", "2")
    assert [question.product for question in open_questions(desk)] == ["A1", "B2"]


# --- answers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["text", "air"])
def test_an_answer_closes_the_group_and_the_wait_is_kept(desk: Desk, how: str) -> None:
    desk.comment("多少钱", "1")
    desk.comment("多少钱", "2")
    desk.wait(30)
    desk.do(AnswerQuestion, group=only(desk).group, how=how)
    assert open_questions(desk) == []
    (answer,) = desk.state.questions.answers
    assert (answer.how, answer.delay_us, answer.weight) == (f"answered_{how}", 30 * SECOND, 2)


def test_the_same_question_later_is_a_new_group(desk: Desk) -> None:
    desk.comment("多少钱", "1")
    first = only(desk).group
    desk.do(AnswerQuestion, group=first, how="air")
    desk.comment("多少钱", "1")
    assert only(desk).group != first
    assert only(desk).weight == 1


def test_who_takes_a_question_keeps_it(desk: Desk) -> None:
    desk.comment("多少钱")
    group = only(desk).group
    desk.do(TakeQuestion, group=group, by="amy")
    assert only(desk).taken_by == "amy"
    assert desk.refused(TakeQuestion, group=group, by="amy") == "already_done"
    assert desk.refused(TakeQuestion, group=group, by="bob") == "question_taken"
    desk.comment("多少钱", "2")
    assert (only(desk).taken_by, only(desk).weight) == ("amy", 2)


def test_a_dropped_question_is_gone_and_counted(desk: Desk) -> None:
    desk.comment("多少钱")
    group = only(desk).group
    desk.do(DropQuestion, group=group)
    assert open_questions(desk) == []
    assert desk.state.questions.dropped == 1
    for command in (TakeQuestion, DropQuestion):
        assert desk.refused(command, group=group) == "unknown_question"


def test_nothing_is_asked_after_the_show(desk: Desk) -> None:
    desk.do(EndShow)
    assert desk.comment("多少钱") == []


# --- order and bounds ---------------------------------------------------------------------------------------


def test_order_is_weight_by_age_and_buyers_count_twice(desk: Desk) -> None:
    desk.comment("A1 掉色吗", "1")
    desk.wait(10)
    desk.comment("A1 包邮吗", "2")
    desk.comment("A1 我想要 什么时候发货", "3")
    desk.wait(5)
    order = [question.value for question in by_urgency(desk.state.questions, desk.now_us)]
    assert order == ["wear", "when", "fee"]
    for viewer in ("4", "5", "6"):
        desk.comment("A1 包邮吗", viewer)
    assert by_urgency(desk.state.questions, desk.now_us)[0].value == "fee"


def test_the_group_asked_longest_ago_makes_room(desk: Desk) -> None:
    desk.comment("140斤穿什么码", "taken")
    desk.do(TakeQuestion, group=only(desk).group)
    for number in range(GROUPS_OPEN):
        desk.now_us += SECOND
        desk.comment(f"1{40 + number // 40}cm {60 + number % 40}kg穿什么码", "1")
    weights = [question.value for question in open_questions(desk)]
    assert len(weights) == GROUPS_OPEN
    assert weights[0] == "70kg"
    assert "140cm 60kg" not in weights
    assert len(desk.state.questions.groups) == GROUPS_OPEN


def test_a_great_crowd_is_counted_up_to_a_point(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ASKERS_COUNTED >= 1_000
    monkeypatch.setattr(questions, "ASKERS_COUNTED", 3)
    for viewer in range(5):
        desk.comment("多少钱", str(viewer))
    assert only(desk).weight == 3


# --- replay -------------------------------------------------------------------------------------------------


def busy(desk: Desk) -> None:
    desk.comment("A1 多少钱", "1")
    desk.comment("160 100斤穿什么码", "2")
    desk.do(AnswerQuestion, group=open_questions(desk)[0].group, how="text")
    desk.do(TakeQuestion, group=only(desk).group)


def test_a_checkpoint_keeps_the_questions(desk: Desk) -> None:
    busy(desk)
    again = decode_state(encode_state(desk.state), desk.state.metrics.people)
    assert again.questions == desk.state.questions


def test_a_replay_understands_nothing_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    busy(desk)
    refuse: Callable[..., object] = lambda *_: pytest.fail("understood in a replay")  # noqa: E731
    monkeypatch.setattr(questions, "understand", refuse)
    again = new_state("show")
    for recorded in desk.journal:
        evolve(again, recorded)
    assert state_hash(again) == state_hash(desk.state)
