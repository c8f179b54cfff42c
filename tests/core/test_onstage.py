"""What the audience sees follows from the state alone."""

from __future__ import annotations

import hashlib

from livestream_console.core.commands import (
    ArmOffer,
    CancelGiveaway,
    ClearStage,
    CloseGiveaway,
    DrawGiveaway,
    FireOffer,
    OpenGiveaway,
    PinComment,
)
from livestream_console.core.onstage import on_stage
from livestream_console.core.state_bytes import decode_state, encode_state
from livestream_console.core.values import (
    BundleItem,
    BundleTerms,
    CouponTerms,
    FlashSaleTerms,
    MemberPriceTerms,
    SaveStep,
    SpendAndSaveTerms,
    Terms,
)
from tests.core.desk import SECOND, Desk, draft, on_air, yuan
from tests.core.giveaways.drafts import terms

EMPTY = {
    "card": None,
    "flash_sale": None,
    "offers": None,
    "giveaway": None,
    "winner": None,
    "comment": None,
}
SECRET, SALT = bytes(32), bytes(16)
COMMIT = hashlib.sha256(SECRET + SALT).hexdigest()


def giving() -> Desk:
    desk = on_air(draft("A1"))
    desk.do(
        OpenGiveaway, giveaway="G", terms=terms(prize="杯子", phrase="福"), salt=SALT.hex(), commit=COMMIT
    )
    return desk


def test_an_empty_stage() -> None:
    assert on_stage(on_air(draft("A1")).state) == EMPTY
    assert on_stage(Desk().state) == EMPTY


def test_a_card_shows_price_and_what_is_left() -> None:
    desk = on_air(draft("B2"), draft("A1", points=("轻",), link="https://x"), explain="A1")
    desk.comment("A1+2")
    assert on_stage(desk.state)["card"] == {
        "product": "A1",
        "place": 2,
        "title": "title A1",
        "points": ["轻"],
        "price": "¥59",
        "was": None,
        "image": None,
        "link": "https://x",
        "left": 8,
        "total": 10,
    }


def test_a_sale_shows_its_countdown_and_the_price_before() -> None:
    desk = on_air(draft("A1"), explain="A1")
    terms = FlashSaleTerms(yuan(39), units=5, countdown_s=10, duration_s=60)
    desk.do(ArmOffer, offer="S", product="A1", terms=terms)
    assert on_stage(desk.state)["flash_sale"] is None
    desk.do(FireOffer, offer="S")
    sale = on_stage(desk.state)["flash_sale"]
    assert (sale["phase"], sale["price"], sale["was"], sale["sold"]) == ("countdown", "¥39", "¥59", 0)
    assert sale["ends_us"] == desk.now_us + 10 * SECOND
    assert on_stage(desk.state)["card"]["price"] == "¥59"
    desk.wait(10)
    desk.comment("A1+2")
    stage = on_stage(desk.state)
    sale = stage["flash_sale"]
    assert (sale["phase"], sale["was"], sale["sold"], sale["units"]) == ("live", "¥59", 2, 5)
    assert (stage["card"]["price"], stage["card"]["was"]) == ("¥39", "¥59")
    desk.do(ClearStage)
    assert on_stage(desk.state) == EMPTY
    assert desk.state.shelf.products["A1"].price == yuan(39)


def test_offers_are_tickets_with_what_is_left_of_them() -> None:
    desk = on_air(draft("A1"), draft("B2"), explain="A1")
    terms: list[Terms] = [
        SpendAndSaveTerms((SaveStep(yuan(100), yuan(10)),)),
        BundleTerms((BundleItem("A1"), BundleItem("B2")), yuan(99)),
        MemberPriceTerms(yuan(50), level=2),
        CouponTerms(off=yuan(10), phrase="领券", units=2, duration_s=60, valid_s=60),
    ]
    for n, one in enumerate(terms):
        product = "A1" if isinstance(one, MemberPriceTerms) else None
        desk.do(ArmOffer, offer=f"O{n}", product=product, terms=one)
        assert on_stage(desk.state)["flash_sale"] is None
        desk.do(FireOffer, offer=f"O{n}")
    desk.comment("领券", "1")
    bundle, member, coupon = on_stage(desk.state)["offers"]["tickets"]
    assert (bundle["items"], bundle["price"]) == ([["title A1", 1], ["title B2", 1]], "¥99")
    assert (member["title"], member["price"], member["was"]) == ("title A1", "¥50", "¥59")
    assert (coupon["off"], coupon["units"], coupon["given"]) == ("¥10", 2, 1)
    assert coupon["ends_us"] == desk.now_us + 60 * SECOND
    desk.do(ClearStage)
    assert on_stage(desk.state)["offers"] is None


def test_a_giveaway_and_then_its_winner() -> None:
    desk = giving()
    desk.comment("福", "1")
    desk.comment("福", "1")
    desk.comment("福", "2")
    shown = on_stage(desk.state)["giveaway"]
    assert (shown["prize"], shown["phrase"], shown["entries"], shown["commit"]) == ("杯子", "福", 2, COMMIT)
    desk.do(CloseGiveaway, giveaway="G")
    desk.do(DrawGiveaway, giveaway="G", secret=SECRET.hex(), drawn_us=desk.now_us)
    stage = on_stage(desk.state)
    assert stage["giveaway"] is None
    assert (stage["winner"]["names"], stage["winner"]["n"]) == (["阿*"], 2)
    assert stage["winner"]["digest"] == desk.state.giveaways.giveaways["G"].digest
    desk.do(ClearStage)
    assert on_stage(desk.state) == EMPTY


def test_a_cancelled_giveaway_leaves_the_stage() -> None:
    desk = giving()
    desk.do(CancelGiveaway, giveaway="G", reason="mistake")
    assert on_stage(desk.state) == EMPTY
    assert desk.state.pushes.standing == []


def test_a_pinned_comment_hides_the_name() -> None:
    desk = on_air(draft("A1"))
    desk.do(PinComment, seq=3, text="好看", name="小鹿不吃草")
    assert on_stage(desk.state)["comment"] == {"name": "小***草", "text": "好看"}
    desk.do(PinComment)
    assert on_stage(desk.state) == EMPTY
    assert desk.refused(PinComment) == "already_done"


def test_a_restart_shows_the_same() -> None:
    desk = giving()
    desk.comment("福", "1")
    again = decode_state(encode_state(desk.state), {})
    assert on_stage(again) == on_stage(desk.state)
