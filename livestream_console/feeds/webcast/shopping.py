"""What the platforms say about the shop in a room: cards, offers, orders, intentions, lotteries.

The rule: a fact that has a kind of event becomes one, and the whole message goes to its ``extra``; offers
and lotteries of the platform have none, since the events of that name are this desk's own, and become
UnknownEvents with their fields. What msg_type, update_type and explain_type mean is not public; they are kept
as numbers.
"""

from __future__ import annotations

from google.protobuf.message import Message

from livestream_console.core.events import (
    Event,
    OrderChanged,
    PlatformCardChanged,
    ProductStatsCounted,
    StockReported,
    UnknownEvent,
)
from livestream_console.core.money import Money, parse_money
from livestream_console.feeds.webcast import shopping_pb2 as pb
from livestream_console.feeds.webcast.fields import Reader, sane, told

_LIVE_SHOPPING, _OEC_LIVE_SHOPPING = "LiveShoppingMessage", "OecLiveShoppingMessage"

_DOUYIN_NEWS = {
    "updated_coupon_info": "coupon",
    "updated_campaign_info": "campaign",
    "updated_group_info": "group_buy",
    "auction_info": "auction",
    "auction_success": "auction_success",
    "redpack_activity_info": "red_packet",
    "lottery_info": "lottery",
    "win_lotteryinfo": "lottery_win",
    "lottery_info_list": "lottery_state",
}
_TIKTOK_NEWS = {"voucher": "voucher"}

# The signs that stand for one currency and one way to write numbers; "$", "€" and "Rp" do not.
_PRICE_SIGNS = {"US$": "USD", "£": "GBP"}


def _live_shopping(message: pb.LiveShopping, platform: str) -> list[Event] | None:
    products = [message.promotion_id or message.older_promotion_id] if _names_one(message) else []
    products = products or list(message.updated_product_ids)
    about = str(products[0]) if len(products) == 1 else None
    news = _news(message, _DOUYIN_NEWS, f"{platform}.Webcast{_LIVE_SHOPPING}", about)
    sold_out = [StockReported(str(product), available=0) for product in products if message.sold_out]
    is_card = message.HasField("updated_product_info") or not (news or sold_out)
    cards = [PlatformCardChanged(str(product), price=_price(message)) for product in products if is_card]
    return [*cards, *sold_out, *news] or None


def _names_one(message: pb.LiveShopping) -> bool:
    return bool(message.promotion_id or message.older_promotion_id)


def _price(message: pb.LiveShopping) -> Money | None:
    """Return the price told, which Douyin's shop counts in fen."""
    info = message.updated_product_info
    fen = sane(info.price) if info.HasField("price") else None
    return None if fen is None else Money(fen, "CNY")


def _news(message: Message, names: dict[str, str], prefix: str, product: str | None) -> list[Event]:
    about = {} if product is None else {"product": product}
    return [
        UnknownEvent(f"{prefix}.{name}", about | told(getattr(message, field)))
        for field, name in names.items()
        if message.HasField(field)
    ]


def _product_change(message: pb.ProductChange, platform: str) -> list[Event] | None:
    return [
        PlatformCardChanged(
            str(product.promotion_id),
            "explain" if product.explain_type else "show",
            index=product.index if product.HasField("index") else None,
        )
        for product in message.update_product_info
        if product.promotion_id
    ] or None


def _buy_intention(message: pb.EcomBuyIntention, platform: str) -> list[Event] | None:
    return [
        ProductStatsCounted(str(product.id), buy_intents=sane(product.count))
        for product in message.counts
        if product.id and product.HasField("count")
    ] or None


def _order(message: pb.VideoLiveGoodsOrder, platform: str) -> list[Event] | None:
    """Read an order. The unit of order_money is not documented, so that it is no amount here."""
    order = message.goods_order.order_id
    return [OrderChanged(order, "placed")] if order else None


def _oec_live_shopping(message: pb.OecLiveShopping, platform: str) -> list[Event] | None:
    product = str(message.pop_product.product_id) if message.pop_product.product_id else None
    news = _news(message, _TIKTOK_NEWS, f"{platform}.Webcast{_OEC_LIVE_SHOPPING}", product)
    if product is None:
        return news or None
    return [PlatformCardChanged(product, price=_written_price(message.pop_product.price)), *news]


def _written_price(text: str) -> Money | None:
    for sign, currency in _PRICE_SIGNS.items():
        if text.startswith(sign):
            try:
                return parse_money(text, currency)
            except ValueError:
                return None
    return None


def _no_event(message: Message, platform: str) -> None:
    """Read a message whose fields are known but which is no kind of event."""


READERS = {
    _LIVE_SHOPPING: Reader(pb.LiveShopping, _live_shopping, kept=True),
    "ProductChangeMessage": Reader(pb.ProductChange, _product_change, kept=True),
    "LiveEcomMessage": Reader(pb.LiveEcom, _no_event),
    "LiveEcomGeneralMessage": Reader(pb.LiveEcomGeneral, _no_event),
    "EcomBuyIntentionMessage": Reader(pb.EcomBuyIntention, _buy_intention, kept=True),
    "VideoLiveGoodsOrderMessage": Reader(pb.VideoLiveGoodsOrder, _order, kept=True),
    "ShelfTradeDataMessage": Reader(pb.ShelfTradeData, _no_event),
    "CommerceMessage": Reader(pb.Commerce, _no_event),
    "CommerceSaleMessage": Reader(pb.CommerceSale, _no_event),
    "LotteryEventMessage": Reader(pb.LotteryEvent, _no_event),
    "LotteryEventNewMessage": Reader(pb.LotteryEvent, _no_event),
    "LotteryDrawResultEventMessage": Reader(pb.LotteryDrawResult, _no_event),
    _OEC_LIVE_SHOPPING: Reader(pb.OecLiveShopping, _oec_live_shopping, kept=True),
}
