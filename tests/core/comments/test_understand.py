"""The loose form step by step, what is read from a comment, and how often that is right."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.comments.loose import LONGEST, loose
from livestream_console.core.comments.mentions import Named, ShelfWords
from livestream_console.core.comments.slots import read_slots
from livestream_console.core.comments.understand import Understanding, is_question, understand

HELD_OUT = Path(__file__).with_name("comments_held_out.tsv")
FIVE_VIEWERS = Path(__file__).with_name("comments_five_viewers.tsv")
ACCURATE = 0.85
KEPT = 0.95

SHELF = ShelfWords(
    [
        Named("dress", "A1", "法式碎花连衣裙 显瘦黑色"),
        Named("silk", "B2", "真丝连衣裙"),
        Named("lipstick", "粉", "玫瑰口红 iPhone礼盒"),
    ]
)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("ＡＢＣ１２", "abc12"),
        ("多 少 钱", "多少钱"),
        ("多-少-钱", "多少钱"),
        ("多。少…钱", "多少钱"),
        ("多\u200b少\u200b钱", "多少钱"),
        ("這個多少錢?", "这个多少钱"),
        ("多少💰", "多少钱"),
        ("[玫瑰][玫瑰]好看😍😍", "好看"),
        ("How  much?? is it", "how much is it"),
        ("160/100斤", "160 100斤"),
        ("哈哈哈哈哈", "哈哈"),
        ("soooo good", "soo good"),
        ("6666", "66"),
        ("1000块", "1000块"),
        ("111斤", "111斤"),
        ("XXXL码", "xxxl码"),
        ("1️⃣号链接", "1号链接"),
        ("!?。~", ""),
    ],
)
def test_the_loose_form(text: str, form: str) -> None:
    assert loose(text) == form


@given(st.text())
def test_the_loose_form_of_a_loose_form_is_itself(text: str) -> None:
    assert loose(loose(text)) == loose(text)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("160 100斤穿什么码", "160cm 50kg"),
        ("身高160体重100", "160cm 50kg"),
        ("1米65 55kg", "165cm 55kg"),
        ("一米六五 110斤", "165cm 55kg"),
        ("165/55", "165cm 55kg"),
        ("158/95 s还是m", "158cm 47.5kg s"),
        ("有36码吗", "36"),
        ("黑色xxl还有吗", "xxl 黑"),
        ("do you have it in black", "black"),
        ("168块能便宜吗", ""),
        ("i m here", ""),
    ],
)
def test_slots(text: str, slots: str) -> None:
    assert str(read_slots(loose(text))) == slots


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("3号链接多少钱", "lipstick"),
        ("二号还有吗", "silk"),
        ("链接1怎么拍", "dress"),
        ("a1有货吗", "dress"),
        ("Ｂ２ 有货吗", "silk"),
        ("ba1多少钱", None),
        ("碎花的多少钱", "dress"),
        ("口红掉色吗", "lipstick"),
        ("iphone 多少钱", "lipstick"),
        ("连衣裙多少钱", None),
        ("有黑色吗", None),
        ("3号能到吗", None),
        ("9号链接多少钱", None),
        ("第2个多少钱", "silk"),
        ("第一个链接有货吗", "dress"),
        ("第二个半价吗", None),
        ("碎花+2", "dress"),
    ],
)
def test_products(text: str, product: str | None) -> None:
    assert understand(text, SHELF).product == product


def test_a_question_with_all_that_is_said() -> None:
    heard = understand("粉 XL 还有货吗", SHELF)
    assert (heard.intent, heard.product, heard.value) == ("stock", "lipstick", "xl")
    assert heard.is_question
    assert not heard.buying


@pytest.mark.parametrize(
    "text",
    [
        "没抢到",
        "发错货了",
        "我要了",
        "666",
        "价格真好",
        "下单了",
        "不用退 挺好的",
        "没收到",
        "色差不大",
        "是纯棉的",
        "已拍 尽快发货",
        "A3+1",
        "快递很快",
        "老粉报到",
    ],
)
def test_what_asks_nothing(text: str) -> None:
    assert not understand(text).is_question


@pytest.mark.parametrize(
    "text",
    [
        "价格",
        "求链接",
        "补货",
        "包邮",
        "多少",
        "掉色不",
        "好不好看 掉不掉色",
        "160 100斤",
        "包邮不包",
        "shipping cost",
        "is shipping free",
    ],
)
def test_what_asks_without_a_question_mark(text: str) -> None:
    assert understand(text).is_question


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("有运费险吗", "after"),
        ("运费险", "after"),
        ("我要退款", "after"),
        ("拍了什么时候发货", "ship"),
        ("券后多少钱", "price"),
        ("真便宜", "chat"),
        ("上次买的超好用", "chat"),
        ("没有什么不好的", "chat"),
        ("主播多大了", "chat"),
        ("不买", "chat"),
        ("大家不要吵", "chat"),
        ("1号链接有红色吗", "size"),
        ("A1 包邮吗", "ship"),
        ("3包包邮吗", "ship"),
        ("有没有内胆", "quality"),
        ("你有对象吗", "chat"),
        ("有没有人管管", "chat"),
        ("vegan", "chat"),
        ("券完多少", "price"),
        ("身高多少", "size"),
        ("比京东便宜吗", "price"),
        ("容易断吗", "quality"),
        ("收到就断了", "after"),
        ("送充电器吗", "coupon"),
        ("送到家吗", "ship"),
        ("我穿25腰 要拿幾號", "size"),
        ("身上这条几号", "link"),
        ("怎么才能买到", "link"),
        ("怎么买不了", "stock"),
        ("拍了三天了还不发", "ship"),
        ("已拍 坐等发货", "buy"),
        ("what sizes are available", "size"),
        ("is it machine made", "quality"),
        ("is this live", "chat"),
        ("耳机降噪吗", "quality"),
        ("抽奖送手机的话我天天来", "chat"),
        ("价格太贵了", "chat"),
        ("the quality is amazing", "chat"),
        ("私信我低价同款", "chat"),
        ("黑色L码没货了吗", "stock"),
        ("+1", "buy"),
        ("黑色M +2", "buy"),
        ("8+256多少钱", "price"),
        ("说得好的+1", "chat"),
    ],
)
def test_traps(text: str, intent: str) -> None:
    assert understand(text).intent == intent


@pytest.mark.parametrize(("text", "buying"), [("我要了 怎么付款", True), ("求链接", True), ("掉色吗", False)])
def test_who_would_buy(text: str, buying: bool) -> None:
    assert understand(text).buying is buying


def test_reading_as_a_question_is_cheaper_and_broader_than_asking_about_goods() -> None:
    assert is_question("主播几点下播")
    assert not understand("主播几点下播").is_question


@given(st.text(max_size=2 * LONGEST))
def test_any_text_is_understood(text: str) -> None:
    assert isinstance(understand(text, SHELF), Understanding)


@pytest.mark.parametrize("part", ["多少钱", "a ", "[a", "1 ", "0", "吗", "x", "哈", "😀", "ﷺ"])
def test_a_flood_of_characters_costs_little(part: str) -> None:
    text = (part * 10_000)[:10_000]
    began = time.process_time()
    understand(text, SHELF)
    assert time.process_time() - began < 0.05


# --- accuracy -----------------------------------------------------------------------------------------------


def _labelled(file: Path) -> list[tuple[str, str]]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [(intent, text) for intent, _, text in (line.partition("\t") for line in lines)]


def _wrong(labelled: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    heard = [(intent, understand(text).intent, text) for intent, text in labelled]
    return [each for each in heard if each[0] != each[1]]


@pytest.mark.parametrize("half", ["tuned", "not seen"])
def test_intents_of_the_shared_comments(shared_data: Path, half: str) -> None:
    """Every second line was looked at when the words were written, the others were not."""
    every_line = _labelled(shared_data / "comments" / "intents.tsv")
    labelled = every_line[0::2] if half == "tuned" else every_line[1::2]
    wrong = _wrong(labelled)
    assert len(wrong) <= (1 - ACCURATE) * len(labelled), wrong


def test_intents_of_own_comments() -> None:
    """Labelled before the rules were tried on them, 232, 161 and 123 lines at a time."""
    labelled = _labelled(HELD_OUT)
    wrong = _wrong(labelled)
    assert len(wrong) <= (1 - ACCURATE) * len(labelled), wrong


def test_intents_of_five_kinds_of_viewers() -> None:
    """Before the rules were tried on them 0.82 were right; what was learnt since must not be lost again."""
    labelled = _labelled(FIVE_VIEWERS)
    wrong = _wrong(labelled)
    assert len(wrong) <= (1 - KEPT) * len(labelled), wrong
