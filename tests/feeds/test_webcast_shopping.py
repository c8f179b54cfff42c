"""The shop's messages as events: cards, stock, intentions, orders; offers and lotteries with their fields."""

import pytest

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    Event,
    OrderChanged,
    PlatformCardChanged,
    ProductStatsCounted,
    StockReported,
    UnknownEvent,
)
from livestream_console.core.money import Money
from livestream_console.feeds.webcast import decode_douyin_frame, decode_tiktok_frame
from livestream_console.rehearsal.encoders.webcast_wire import field, fields
from tests.feeds.webcast_messages import NOW, frame, person, webcast

PRODUCT = 3_612_345_678_901_234_567
ID = str(PRODUCT)


def shopping(body: bytes, name: str = "LiveShopping") -> list[Observed]:
    return decode_douyin_frame(frame(webcast(name, body)), NOW)


def events(body: bytes, name: str = "LiveShopping") -> list[Event]:
    return [item.event for item in shopping(body, name)]


def test_a_card_with_its_price_in_fen() -> None:
    info = field(11, fields((1, 5990), (2, "连衣裙"), (4, 1)))
    (item,) = shopping(fields((2, 2), (3, PRODUCT), (10, 7)) + info)
    assert item.event == PlatformCardChanged(ID, price=Money(5990, "CNY"))
    assert item.extra == {
        "douyin": {
            "msg_type": 2,
            "promotion_id": ID,
            "update_type": 7,
            "updated_product_info": {"price": 5990, "title": "连衣裙", "status": 1},
        }
    }


def test_the_older_schema_has_the_product_elsewhere() -> None:
    assert events(fields((2, 2), (4, PRODUCT))) == [PlatformCardChanged(ID)]
    packed_viewers = field(4, b"\x05\x06")
    assert events(fields((2, 2), (3, PRODUCT)) + packed_viewers) == [PlatformCardChanged(ID)]


def test_products_are_named_in_a_list_too() -> None:
    assert events(field(9, b"\x05\x06")) == [PlatformCardChanged("5"), PlatformCardChanged("6")]
    assert [item.id for item in shopping(field(9, b"\x05\x06"))] == ["1", "1#1"]


def test_sold_out_is_a_stock_of_nothing_and_no_card() -> None:
    assert events(fields((3, PRODUCT), (12, 1))) == [StockReported(ID, available=0)]


@pytest.mark.parametrize(
    ("number", "inner", "name", "told"),
    [
        (13, fields((1, "满100减20"), (4, 1), (5, "c9")), "coupon", {"tag": "满100减20", "is_valid": True}),
        (
            14,
            fields((1, 1), (2, "秒杀"), (3, "39.9"), (5, "1795348927"), (9, "2"), (11, "k7")),
            "campaign",
            {"label": "秒杀", "price": "39.9", "user_limit": "2", "campaign_id": "k7"},
        ),
        (20, fields((2, 3), (3, 5)), "group_buy", {"joined": 3, "group_size": 5}),
        (24, fields((1, 100), (8, PRODUCT)), "auction", {"price": 100, "product_id": ID}),
        (25, fields((2, "r1"), (7, 9900)), "red_packet", {"redpack_activity_id": "r1"}),
        (27, fields((4, "l1"), (6, field(1, PRODUCT))), "lottery", {"product_info": {"product_id": ID}}),
    ],
)
def test_offers_of_the_platform_keep_their_fields(
    number: int, inner: bytes, name: str, told: dict[str, object]
) -> None:
    (event,) = events(fields((2, 5), (3, PRODUCT)) + field(number, inner))
    assert isinstance(event, UnknownEvent)
    assert event.name == f"douyin.WebcastLiveShoppingMessage.{name}"
    assert event.fields is not None
    assert event.fields["product"] == ID
    assert told.items() <= event.fields.items()


def test_a_card_and_a_coupon_in_one_message_are_two_events() -> None:
    body = fields((3, PRODUCT), (11, field(1, 100)), (13, field(5, "c9")))
    card, coupon = shopping(body)
    assert card.event == PlatformCardChanged(ID, price=Money(100, "CNY"))
    assert coupon.event == UnknownEvent(
        "douyin.WebcastLiveShoppingMessage.coupon", {"product": ID, "coupon_meta_id": "c9"}
    )
    assert (card.id, coupon.id, card.raw) == ("1", "1#1", coupon.raw)


def test_a_message_about_nothing_known_keeps_its_fields() -> None:
    assert events(fields((2, 9), (8, "notice"), (17, 0))) == [
        UnknownEvent(
            "douyin.WebcastLiveShoppingMessage", {"msg_type": 9, "ecom_notice": "notice", "promotions_num": 0}
        )
    ]


def test_a_changed_list_tells_each_product_and_which_is_explained() -> None:
    products = field(4, fields((1, 5), (2, 1), (4, 1))) + field(4, fields((1, 6), (2, 0)))
    assert events(products + field(5, 30), "ProductChange") == [
        PlatformCardChanged("5", "explain", index=1),
        PlatformCardChanged("6", index=0),
    ]
    assert events(field(5, 30), "ProductChange") == [
        UnknownEvent("douyin.WebcastProductChangeMessage", {"total": 30})
    ]


def test_intentions_to_buy_are_counted_by_product() -> None:
    counts = field(2, fields((1, 5), (2, "裙"), (3, 12))) + field(2, fields((1, 6)))
    assert events(counts, "EcomBuyIntention") == [ProductStatsCounted("5", buy_intents=12)]


def test_an_order_is_one_only_with_its_number() -> None:
    body = fields((2, person()), (3, fields((1, 4), (2, 1), (3, 5990), (4, "o-77"))))
    (item,) = shopping(body, "VideoLiveGoodsOrder")
    assert item.event == OrderChanged("o-77", "placed")
    assert item.viewer is not None
    assert item.extra is not None
    assert item.extra["douyin"]["goods_order"]["order_money"] == 5990
    (without,) = events(field(3, field(2, 3)), "VideoLiveGoodsOrder")
    assert without == UnknownEvent(
        "douyin.WebcastVideoLiveGoodsOrderMessage", {"goods_order": {"order_num": 3}}
    )


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        (
            "LiveEcom",
            fields((2, 1), (3, "阿珍"), (4, 18), (13, fields((1, "c9"), (10, 10000), (11, 2000), (24, 0)))),
            {
                "msg_type": 1,
                "nick_name": "阿珍",
                "purchase_cnt": 18,
                "coupon_meta": {"coupon_meta_id": "c9", "threshold": 10000, "credit": 2000, "left_amount": 0},
            },
        ),
        (
            "LiveEcomGeneral",
            fields((2, "toast"), (3, "json"), (6, '{"a":1}')),
            {"content_type": "toast", "content_format": "json", "data": '{"a":1}'},
        ),
        ("LiveEcomGeneral", fields((6, b"\xff\xfe")), {"data": "//4="}),
        (
            "ShelfTradeData",
            field(
                2,
                fields(
                    (2, fields((1, "成交"), (2, "12"))),
                    (3, fields((1, 5), (2, field(1, fields((1, "已售"), (2, "3")))))),
                ),
            ),
            {
                "data": {
                    "top_data": [{"title": "成交", "value": "12"}],
                    "card_data": {"5": {"data_list": [{"title": "已售", "value": "3"}]}},
                }
            },
        ),
        (
            "LotteryEventNew",
            fields((2, 7), (3, 1), (5, 1_795_348_987), (13, 3), (14, 1), (18, "口红")),
            {
                "lottery_id": "7",
                "lottery_status": 1,
                "lottery_draw_time": 1_795_348_987,
                "prize_count": 3,
                "lucky_count": 1,
                "award_name": "口红",
            },
        ),
        (
            "LotteryDrawResultEvent",
            fields((2, 7), (3, b"\x05\x06")),
            {"lottery_id": "7", "user_ids": ["5", "6"]},
        ),
        ("CommerceSale", field(2, 1), {"has_commerce_sale": True}),
        ("Commerce", fields((2, 1), (3, "上新")), {"message_type": 1, "content": "上新"}),
    ],
)
def test_what_has_no_kind_of_event_keeps_its_fields(name: str, body: bytes, told: dict[str, object]) -> None:
    assert events(body, name) == [UnknownEvent(f"douyin.Webcast{name}Message", told)]


@pytest.mark.parametrize(
    ("price", "money"),
    [
        ("£12.50", Money(1250, "GBP")),
        ("US$5", Money(500, "USD")),
        ("$55.99", None),
        ("Rp50.000", None),
        ("£?", None),
    ],
)
def test_tiktoks_card_has_a_price_only_where_its_sign_is_plain(price: str, money: Money | None) -> None:
    product = field(4, fields((1, "Dress"), (2, price), (6, PRODUCT)))
    (item,) = decode_tiktok_frame(frame(webcast("OecLiveShopping", product + field(2, 1))), NOW)
    assert item.event == PlatformCardChanged(ID, price=money)
    assert item.extra is not None
    assert item.extra["tiktok"]["pop_product"]["price"] == price


def test_tiktoks_voucher_keeps_its_fields() -> None:
    voucher = field(21, fields((1, "v1"), (6, "$5")))
    (item,) = decode_tiktok_frame(frame(webcast("OecLiveShopping", voucher)), NOW)
    assert item.event == UnknownEvent(
        "tiktok.WebcastOecLiveShoppingMessage.voucher",
        {"voucher_type_id": "v1", "voucher_max_face_value": "$5"},
    )
