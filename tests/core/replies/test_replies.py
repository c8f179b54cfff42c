"""An automatic reply: which comment it is for, and everything that keeps the desk from talking too much."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.core.comments.mentions import ShelfWords
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import Capabilities
from livestream_console.core.replies import memory as reply_memory
from livestream_console.core.replies.memory import Memory
from livestream_console.core.replies.replies import (
    Answer,
    How,
    Means,
    ReplyBook,
    Rule,
    Rules,
    Scene,
    answer,
    means_of,
)
from livestream_console.core.replies.scripts import Problem
from livestream_console.core.values import RoomAction

SECOND = 1_000_000
TALKING = Scene(Means("reply", 50), {"user": "小***草"})
NO_SHELF = ShelfWords()


def rule(name: str = "ship", words: tuple[str, ...] = ("发货",), **fields: Any) -> Rule:
    return Rule(name, words, **{"reply": "48 小时内发货", "cooldown_s": 0, "times": 99, **fields})


def book(*rules: Rule, **fields: Any) -> ReplyBook:
    return ReplyBook(**{"rules": rules, "enabled": True, "dry_run": False, "a_minute": 60, **fields})


def comment(text: str, seq: int = 1, viewer: Viewer | None = None, **envelope: Any) -> Recorded:
    values: dict[str, Any] = {"platform": "twitch", "room": "momo", "id": f"m{seq}", **envelope}
    return Recorded(
        seq, "s", CommentPosted(text), seq, viewer=viewer or Viewer(f"u{seq}", "小鹿不吃草"), **values
    )


class Desk:
    """Rules and memory, and the clock they are asked by."""

    def __init__(self, of: ReplyBook, scene: Scene = TALKING) -> None:
        self.rules = Rules(of)
        self.memory = Memory()
        self.scene = scene
        self.now_us = 0

    def hear(self, recorded: Recorded) -> Answer | None:
        found = self.rules.find(recorded, NO_SHELF)
        if found is None:
            return None
        return answer(
            found, self.rules.book, self.memory, recorded, self.scene, self.now_us, lambda _sides: 0
        )

    def texts(self, *said: str) -> list[str | None]:
        answers = [self.hear(comment(text, n)) for n, text in enumerate(said, 1)]
        return [given.action.text if given else None for given in answers]


# --- what fits ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "word", "said", "fits"),
    [
        ("whole", "发货", "发货", True),
        ("whole", "发货", "  发货 ", True),
        ("whole", "ship", "ＳＨＩＰ", True),
        ("whole", "发货", "什么时候发货", False),
        ("whole", "发货", "发 货", False),
        ("contains", "发货", "什么时候发货？", True),
        ("contains", "发货", "什么时候发 货", False),
        ("contains", "發貨", "发货", False),
        ("contains", "hi", "this one", False),
        ("contains", "hi", "oh HI there", True),
        ("contains", "1", "10 个", False),
        ("contains", "1", "要1个", True),
        ("contains", "a.b", "axb", False),
        ("loose", "发货", "什么时候发 - 货？！", True),
        ("loose", "发货", "[玫瑰]發貨", True),
        ("loose", "链接", "🔗", True),
        ("loose", "how much", "How  much???", True),
        ("loose", "发货", "发现好货", False),
    ],
)
def test_three_ways_to_find_a_word(form: Any, word: str, said: str, fits: bool) -> None:
    rules = Rules(book(rule(words=(word,), form=form)))
    assert (rules.find(comment(said), NO_SHELF) is not None) == fits


def test_any_of_several_words_fits_and_the_first_rule_wins() -> None:
    desk = Desk(
        book(
            rule("a", ("尺码", "多大"), reply="看详情页"),
            rule("b", ("多大", "发货"), reply="48 小时内"),
            rule("off", ("包邮",), on=False),
        )
    )
    assert desk.texts("多大", "几时发货", "包邮吗") == ["看详情页", "48 小时内", None]


def test_a_rule_that_keeps_silent_does_not_let_the_next_one_speak() -> None:
    desk = Desk(book(rule("a", cooldown_s=60, reply="一"), rule("b", reply="二")))
    assert desk.texts("发货", "发货") == ["一", None]


def test_an_intent_fits_alone_or_together_with_words() -> None:
    alone = Desk(book(rule(words=(), intent="ship", reply="{a/b}")))
    assert alone.texts("什么时候发货", "好看") == ["a", None]
    both = Desk(book(rule(words=("你们",), intent="ship", reply="{a/b}")))
    assert both.texts("什么时候发货", "你们好", "你们什么时候发货") == [None, None, "a"]


def test_a_rule_may_be_for_some_rooms_only() -> None:
    rules = Rules(book(rule(rooms=("bilibili", "twitch:momo"))))
    places = [("bilibili", "1"), ("twitch", "momo"), ("twitch", "other"), (None, None)]
    found = [rules.find(comment("发货", platform=p, room=r), NO_SHELF) for p, r in places]
    assert [ready is not None for ready in found] == [True, True, False, False]


@pytest.mark.parametrize(
    "fields",
    [
        {"backfilled": True},
        {"origin": "import"},
        {"origin": "operator"},
        {"viewer": Viewer("1", "x", roles=("staff",))},
        {"viewer": Viewer("1", "x", roles=("member", "moderator"))},
        {"viewer": Viewer("1", "x", roles=("owner",))},
    ],
)
def test_old_comments_and_those_of_the_staff_are_never_answered(fields: dict[str, Any]) -> None:
    assert Rules(book(rule())).find(comment("发货", **fields), NO_SHELF) is None


def test_nothing_is_answered_until_it_is_switched_on() -> None:
    assert ReplyBook(rules=(rule(),)).enabled is False
    rules = Rules(ReplyBook(rules=(rule(),)))
    assert not rules
    assert rules.find(comment("发货"), NO_SHELF) is None


# --- what holds back ----------------------------------------------------------------------------------------


def test_a_rule_cools_down() -> None:
    desk = Desk(book(rule(cooldown_s=30, reply="{a/b}")))
    assert desk.hear(comment("发货"))
    desk.now_us = 30 * SECOND - 1
    assert desk.hear(comment("发货", 2)) is None
    desk.now_us += 1
    assert desk.hear(comment("发货", 3))


def test_a_viewer_is_answered_so_often_in_so_many_minutes() -> None:
    desk = Desk(book(rule(times=2, minutes=5, reply="{a/b/c}")))
    same = Viewer("7", "阿珍")
    given = []
    for minute in (0, 1, 4, 5, 5):
        desk.now_us = minute * 60 * SECOND
        given.append(desk.hear(comment("发货", viewer=same)) is not None)
    assert given == [True, True, False, True, False]
    assert desk.hear(comment("发货", viewer=Viewer("8", "阿珍")))


def test_viewers_that_cannot_be_told_apart_count_as_one() -> None:
    desk = Desk(book(rule(times=1, reply="{a/b}")))
    assert desk.hear(comment("发货", viewer=Viewer(None, "阿珍")))
    assert desk.hear(comment("发货", viewer=Viewer(None, "小鹿"))) is None


def test_only_so_many_answers_are_given_within_a_minute() -> None:
    desk = Desk(book(rule(reply="{a/b}"), a_minute=3))
    assert desk.texts(*["发货"] * 5) == ["a", "b", "a", None, None]
    desk.now_us = 60 * SECOND
    assert desk.texts("发货") == ["b"]
    silent = Desk(book(rule(), a_minute=0))
    assert silent.texts("发货") == [None]


def test_the_same_text_is_never_said_twice_running_whoever_said_it() -> None:
    desk = Desk(book(rule()))
    desk.memory.said(("twitch", "momo"), "48 小时内发货")
    assert desk.hear(comment("发货")) is None
    desk.memory.said(("twitch", "momo"), "欢迎")
    assert desk.hear(comment("发货"))
    assert desk.hear(comment("发货", 2)) is None
    assert desk.hear(comment("发货", 3, room="other"))


@pytest.mark.parametrize("echo", ["48 小时内发货", "@小鹿 48 小时内发货", " 48 小时内发货"])
def test_our_own_answer_read_back_is_not_answered(echo: str) -> None:
    desk = Desk(book(rule(reply="{48 小时内发货/今天发货}")))
    assert desk.hear(comment("发货"))
    assert desk.hear(comment(echo, 2)) is None
    assert desk.hear(comment(echo, 3, room="other"))


def test_a_short_answer_does_not_silence_every_comment_that_has_it_inside() -> None:
    desk = Desk(book(rule(reply="{有/在}")))
    assert desk.hear(comment("发货"))
    assert desk.hear(comment("有发货吗", 2))


def test_an_answer_with_an_open_blank_is_not_given() -> None:
    desk = Desk(book(rule(reply="{product} 48 小时内发货")))
    assert desk.texts("发货") == [None]
    assert desk.rules.find(comment("发货"), NO_SHELF)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reply_memory, "VIEWERS_KEPT", 10)
    memory = Memory()
    for n in range(100):
        memory.note(("ship", "twitch", f"u{n}"), 1, n)
    assert not memory.is_served(("ship", "twitch", "u0"), 1, 5, 100)
    assert memory.is_served(("ship", "twitch", "u90"), 1, 5, 100)


# --- how it is answered -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("means", "how", "action"),
    [
        (Means("reply", None), "send", RoomAction("reply", "小***草 好的", "m1")),
        (Means("post", None), "send", RoomAction("post", "小***草 好的")),
        (None, "assist", RoomAction("post", "小***草 好的")),
    ],
)
def test_the_room_decides_how_it_is_answered(means: Means | None, how: How, action: RoomAction) -> None:
    desk = Desk(book(rule(reply="{user} 好的")), Scene(means, TALKING.blanks))
    assert desk.hear(comment("发货")) == Answer("ship", how, action)


def test_a_dry_run_says_what_it_would_answer_and_is_held_back_alike() -> None:
    desk = Desk(book(rule(cooldown_s=30), dry_run=True))
    given = desk.hear(comment("发货"))
    assert given is not None
    assert given.how == "dry"
    assert desk.hear(comment("发货", 2)) is None


def test_a_reply_is_better_than_a_post_and_a_room_may_have_two_feeds() -> None:
    reads, posts = Capabilities(), Capabilities(actions=frozenset({"post"}), max_text=40)
    both = Capabilities(actions=frozenset({"post", "reply"}), max_text=500)
    assert means_of([reads], to_comment=True) is None
    assert means_of([reads, posts], to_comment=True) == Means("post", 40)
    assert means_of([posts, both], to_comment=True) == Means("reply", 500)
    assert means_of([both], to_comment=False) == Means("post", 500)


# --- what is wrong ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "code", "text"),
    [
        (rule(""), "no_name", ""),
        (rule(), "name_twice", "ship"),
        (rule("x", ()), "no_words", "x"),
        (rule("x", ("！！",)), "nothing_left", "！！"),
        (rule("x", intent="love"), "unknown_intent", "love"),
        (rule("x", reply=" "), "empty", ""),
        (rule("x", reply="=nobody"), "unknown_script", "nobody"),
        (rule("x", reply="{a"), "bad_braces", "{a"),
    ],
)
def test_a_rule_that_cannot_work_is_told_by_its_number(wrong: Rule, code: str, text: str) -> None:
    rules = Rules(book(rule(), wrong))
    assert rules.rule_problems == [Problem(2, code, text)]
    assert rules.find(comment("发货"), NO_SHELF)


def test_a_rule_may_use_a_quick_script_by_name() -> None:
    desk = Desk(book(rule(reply="= 发货"), scripts="发货 = {今天/明天}发"))
    assert desk.texts("发货", "发货") == ["今天发", "明天发"]
