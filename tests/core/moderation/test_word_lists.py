"""What a word list finds and what it lets pass, case by case, and how its lines are read."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.moderation.judging import Judge, Verdict
from livestream_console.core.moderation.word_lists import (
    ENTRIES_MOST,
    Entry,
    Fault,
    WordList,
    WordLists,
    form_of,
    parse,
)


def judge(line: str, comment: str) -> str | None:
    """Return what becomes of a comment under a list of one line."""
    verdict = Judge(WordLists((WordList("list", line),))).judge(comment)
    return None if verdict is None else verdict.action


@pytest.mark.parametrize(
    ("word", "comment"),
    [
        # as it is, anywhere in the comment
        ("微信", "微信"),
        ("微信", "加我微信聊"),
        ("死", "去死吧"),
        # full width, case, invisible characters
        ("vx", "加ＶＸ"),
        ("VX", "加vx"),
        ("ｖｘ", "加Vx"),
        ("微信", "微\u200b信"),
        ("vx", "v\u2060x"),
        # emoji, emotes and signs in between
        ("多少钱", "多·少·钱"),
        ("多少钱", "多❤少❤钱"),
        ("微信", "微[玫瑰]信"),
        ("vx", "v❤x"),
        ("vx", "v❤️x"),
        ("vx", "v[玫瑰]x"),
        ("vx", "v-x"),
        ("vx", "v_x"),
        ("weixin", "wei❤xin"),
        ("fuck", "f.u.c.k"),
        # blanks in between
        ("多少钱", "多 少  钱"),
        ("vx", "加 v x 领"),
        ("weixin", "w e i x i n"),
        ("加微信", "加 微 信"),
        # traditional characters, either way; emoji that stand for a word
        ("链接", "發鏈接"),
        ("鏈接", "发链接"),
        ("给钱", "给💰"),
        # letters said again and again
        ("哈哈哈", "哈哈哈哈哈"),
        # the end of a Latin word is free, and letters and digits are of different kinds
        ("vx", "加vx123abc"),
        ("scam", "Scammers!"),
        ("scam", "a scam"),
        ("88", "vip88"),
        # a blank in an entry of several words
        ("free gift", "FREE   gift for you"),
        ("don't buy", "Don’t buy"),
    ],
)
def test_contained_and_found(word: str, comment: str) -> None:
    assert judge(word, comment) == "hide"


@pytest.mark.parametrize(
    ("word", "comment"),
    [
        ("微信", "微"),
        ("微信", "信微"),
        ("ass", "the glass is nice"),
        ("ass", "as soon as possible"),
        ("vx", "tv x2"),
        ("vx", "love xl"),
        ("88", "188"),
        ("free gift", "freegift"),
        # not promised: homophones, pinyin, characters taken apart
        ("微信", "薇芯"),
        ("微信", "weixin"),
        ("好", "女子"),
    ],
)
def test_contained_and_let_pass(word: str, comment: str) -> None:
    assert judge(word, comment) is None


@pytest.mark.parametrize(
    ("line", "comment", "found"),
    [
        ("=退货", "退货", True),
        ("=退货", "退 货!!", True),
        ("=退货", "退貨", True),
        ("=退货", "怎么退货", False),
        ("=1", "1", True),
        ("=1", "１", True),
        ("=1", "11", False),
        ("=vx", "V❤X", True),
        ("＝退货", "退货", True),
    ],
)
def test_whole(line: str, comment: str, found: bool) -> None:
    assert (judge(line, comment) == "hide") is found


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ("词", Entry("词", "hold", False, "词")),
        ("  词  ", Entry("词", "hold", False, "词")),
        ("词 = hide", Entry("词", "hide", False, "词")),
        ("词=FLAG", Entry("词", "flag", False, "词")),
        ("词 ＝ 待审", Entry("词", "hold", False, "词")),
        ("词 = 隱藏", Entry("词", "hide", False, "词")),
        ("=整句", Entry("整句", "hold", True, "=整句")),
        ("= 整句 = 标记", Entry("整句", "flag", True, "=整句")),
    ],
)
def test_lines(line: str, entry: Entry) -> None:
    assert parse(WordList("list", line, "hold")) == ([entry], [])


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("词 = delete", ("unknown_action", "delete")),
        ("词 =", ("unknown_action", "")),
        ("❤❤", ("nothing_left", "❤❤")),
        ("= = hide", ("nothing_left", "")),
        ("a", ("one_letter", "a")),
        ("7", ("one_letter", "7")),
    ],
)
def test_lines_that_cannot_be_used_are_told_and_the_others_hold(line: str, fault: tuple[str, str]) -> None:
    entries, faults = parse(WordList("list", f"好\n\n{line}\n坏"))
    assert [entry.rule for entry in entries] == ["好", "坏"]
    assert faults == [Fault(3, *fault)]


def test_a_list_has_an_end() -> None:
    lines = "\n".join(f"词{n}" for n in range(ENTRIES_MOST + 7))
    entries, faults = parse(WordList("list", lines))
    assert len(entries) == ENTRIES_MOST
    assert faults == [Fault(ENTRIES_MOST + 1, "too_many", str(ENTRIES_MOST))]


# --- several entries ----------------------------------------------------------------------------------------


def test_the_strictest_wins_then_the_earlier_list() -> None:
    lists = WordLists(
        (
            WordList("odd", "微 = flag\n微信 = hold"),
            WordList("ads", "加微信\n=hm\n微信", in_room="delete"),
            WordList("late", "加微信"),
        )
    )
    found = Judge(lists)
    assert found.judge("加微信") == Verdict("hide", "加微信", "delete")
    assert found.judge("看微") == Verdict("flag", "微")
    assert found.judge("看微信") == Verdict("hide", "微信", "delete")
    assert found.judge("看看") is None


def test_entries_that_begin_alike_are_told_apart() -> None:
    found = Judge(WordLists((WordList("list", "加微 = flag\n加微信号\n加我 = hold"),)))
    assert [v and v.rule for v in map(found.judge, ["加微吧", "加微信号", "加我微信", "加"])] == [
        "加微",
        "加微信号",
        "加我",
        None,
    ]


# --- contacts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("comment", "kind"),
    [
        ("看 https://a.b/c", "link"),
        ("WWW.taobao.com", "link"),
        ("shop.xyz 便宜", "link"),
        ("ｓｈｏｐ．ｃｏｍ", "link"),
        ("淘宝点com", "link"),
        ("打 13800138000", "phone"),
        ("138 0013-8000", "phone"),
        ("１３８００１３８０００", "phone"),
        ("+86 138 0013 8000", "phone"),
        ("1️⃣3️⃣8️⃣00138000", "phone"),
        ("0912-345-678", "phone"),
        ("+1 415 555 0123", "phone"),
        ("微信号：abc_1234", "wechat"),
        ("加v:lulu520", "wechat"),
        ("V X lulu520", "wechat"),
        ("微信 13800", "wechat"),
    ],
)
def test_contacts(comment: str, kind: str) -> None:
    verdict = Judge(WordLists(patterns={kind: "hold"})).judge(comment)  # type: ignore[dict-item]
    assert verdict == Verdict("hold", f"pattern:{kind}")
    assert Judge(WordLists()).judge(comment) is None


@pytest.mark.parametrize(
    "comment",
    [
        "A1+2",
        "160/100斤穿什么码",
        "99.9元",
        "订单 6901234567890123456",
        "微信支付可以吗",
        "加vip",
        "好的。me too",
        "12:30-14:00",
        "1234567890",
        "http 是什么",
    ],
)
def test_no_contacts(comment: str) -> None:
    every = WordLists(patterns={"link": "hide", "phone": "hide", "wechat": "hide"})
    assert Judge(every).judge(comment) is None


def test_a_contact_yields_to_a_stricter_word() -> None:
    judge = Judge(WordLists((WordList("list", "加微信"),), {"wechat": "flag", "link": "hide"}))
    assert judge.judge("加微信 abc12345") == Verdict("hide", "加微信")
    assert judge.judge("微信 abc12345") == Verdict("flag", "pattern:wechat")


# --- any text -----------------------------------------------------------------------------------------------


@given(st.text(max_size=300).map(lambda text: text.replace("=", "").replace("＝", "")))
def test_whatever_an_entry_can_be_made_of_is_found_by_it(text: str) -> None:
    line = " ".join(text.splitlines()).strip()
    entries, _ = parse(WordList("list", f"={line}"))
    for entry in entries:
        assert judge(f"={line}", line) == "hide"
        assert entry.form == form_of(line)


LETTERS = "ab1加微 信"
WORDS = st.text(LETTERS, max_size=4).map(str.strip).filter(lambda word: len(word) > 1)


def begins_a_word(form: str, at: int) -> bool:
    pair = form[max(at - 1, 0) : at + 1]
    return not (len(pair) == 2 and pair.isascii() and (pair.isalpha() or pair.isdigit()))


@given(st.lists(WORDS, max_size=8), st.text(LETTERS, max_size=12))
def test_many_entries_find_what_each_would_find_alone(entries: list[str], text: str) -> None:
    form = form_of(text)
    alone = any(
        begins_a_word(form, at)
        for word in entries
        for at in range(len(form))
        if form.startswith(form_of(word), at)
    )
    assert (judge("\n".join(entries), text) == "hide") is alone


@given(st.text(alphabet="1+86 ·.微信vx加a0_-:\u20e3", max_size=600))
def test_contacts_end_soon_whatever_is_written(text: str) -> None:
    began = time.process_time()
    Judge(WordLists(patterns={"link": "hide", "phone": "hide", "wechat": "hide"})).judge(text)
    assert time.process_time() - began < 0.3  # what backtracks takes minutes
