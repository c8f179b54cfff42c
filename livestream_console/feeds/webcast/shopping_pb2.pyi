from livestream_console.feeds.webcast import webcast_pb2 as _webcast_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UpdatedProduct(_message.Message):
    __slots__ = ("price", "title", "cover", "status")
    PRICE_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    COVER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    price: int
    title: str
    cover: str
    status: int
    def __init__(self, price: _Optional[int] = ..., title: _Optional[str] = ..., cover: _Optional[str] = ..., status: _Optional[int] = ...) -> None: ...

class UpdatedCoupon(_message.Message):
    __slots__ = ("tag", "coupon_url", "coupon_applet", "is_valid", "coupon_meta_id")
    TAG_FIELD_NUMBER: _ClassVar[int]
    COUPON_URL_FIELD_NUMBER: _ClassVar[int]
    COUPON_APPLET_FIELD_NUMBER: _ClassVar[int]
    IS_VALID_FIELD_NUMBER: _ClassVar[int]
    COUPON_META_ID_FIELD_NUMBER: _ClassVar[int]
    tag: str
    coupon_url: str
    coupon_applet: str
    is_valid: bool
    coupon_meta_id: str
    def __init__(self, tag: _Optional[str] = ..., coupon_url: _Optional[str] = ..., coupon_applet: _Optional[str] = ..., is_valid: bool = ..., coupon_meta_id: _Optional[str] = ...) -> None: ...

class UpdatedCampaign(_message.Message):
    __slots__ = ("is_valid", "label", "price", "pic", "start_time", "end_time", "time_start_label", "time_end_label", "user_limit", "is_preheat", "campaign_id")
    IS_VALID_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    PIC_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    TIME_START_LABEL_FIELD_NUMBER: _ClassVar[int]
    TIME_END_LABEL_FIELD_NUMBER: _ClassVar[int]
    USER_LIMIT_FIELD_NUMBER: _ClassVar[int]
    IS_PREHEAT_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    is_valid: bool
    label: str
    price: str
    pic: str
    start_time: str
    end_time: str
    time_start_label: str
    time_end_label: str
    user_limit: str
    is_preheat: str
    campaign_id: str
    def __init__(self, is_valid: bool = ..., label: _Optional[str] = ..., price: _Optional[str] = ..., pic: _Optional[str] = ..., start_time: _Optional[str] = ..., end_time: _Optional[str] = ..., time_start_label: _Optional[str] = ..., time_end_label: _Optional[str] = ..., user_limit: _Optional[str] = ..., is_preheat: _Optional[str] = ..., campaign_id: _Optional[str] = ...) -> None: ...

class UpdatedSku(_message.Message):
    __slots__ = ("min_price", "max_price", "unuse_min_price", "coupon_price")
    MIN_PRICE_FIELD_NUMBER: _ClassVar[int]
    MAX_PRICE_FIELD_NUMBER: _ClassVar[int]
    UNUSE_MIN_PRICE_FIELD_NUMBER: _ClassVar[int]
    COUPON_PRICE_FIELD_NUMBER: _ClassVar[int]
    min_price: int
    max_price: int
    unuse_min_price: int
    coupon_price: int
    def __init__(self, min_price: _Optional[int] = ..., max_price: _Optional[int] = ..., unuse_min_price: _Optional[int] = ..., coupon_price: _Optional[int] = ...) -> None: ...

class UpdatedGroup(_message.Message):
    __slots__ = ("joined", "group_size")
    JOINED_FIELD_NUMBER: _ClassVar[int]
    GROUP_SIZE_FIELD_NUMBER: _ClassVar[int]
    joined: int
    group_size: int
    def __init__(self, joined: _Optional[int] = ..., group_size: _Optional[int] = ...) -> None: ...

class Auction(_message.Message):
    __slots__ = ("price", "status", "product_id", "end_time")
    PRICE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    price: int
    status: int
    product_id: int
    end_time: int
    def __init__(self, price: _Optional[int] = ..., status: _Optional[int] = ..., product_id: _Optional[int] = ..., end_time: _Optional[int] = ...) -> None: ...

class AuctionSuccess(_message.Message):
    __slots__ = ("title", "product_id", "product_name", "price", "total")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_NAME_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    title: str
    product_id: int
    product_name: str
    price: int
    total: int
    def __init__(self, title: _Optional[str] = ..., product_id: _Optional[int] = ..., product_name: _Optional[str] = ..., price: _Optional[int] = ..., total: _Optional[int] = ...) -> None: ...

class Redpack(_message.Message):
    __slots__ = ("redpack_type", "redpack_activity_id", "redpack_activity_name", "start_apply_time", "end_apply_time", "total_amount")
    REDPACK_TYPE_FIELD_NUMBER: _ClassVar[int]
    REDPACK_ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    REDPACK_ACTIVITY_NAME_FIELD_NUMBER: _ClassVar[int]
    START_APPLY_TIME_FIELD_NUMBER: _ClassVar[int]
    END_APPLY_TIME_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    redpack_type: int
    redpack_activity_id: str
    redpack_activity_name: str
    start_apply_time: int
    end_apply_time: int
    total_amount: int
    def __init__(self, redpack_type: _Optional[int] = ..., redpack_activity_id: _Optional[str] = ..., redpack_activity_name: _Optional[str] = ..., start_apply_time: _Optional[int] = ..., end_apply_time: _Optional[int] = ..., total_amount: _Optional[int] = ...) -> None: ...

class ShopLotteryProduct(_message.Message):
    __slots__ = ("product_id",)
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    def __init__(self, product_id: _Optional[int] = ...) -> None: ...

class ShopLottery(_message.Message):
    __slots__ = ("lottery_type", "activity_id", "open_time", "product_info")
    LOTTERY_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_INFO_FIELD_NUMBER: _ClassVar[int]
    lottery_type: int
    activity_id: str
    open_time: int
    product_info: ShopLotteryProduct
    def __init__(self, lottery_type: _Optional[int] = ..., activity_id: _Optional[str] = ..., open_time: _Optional[int] = ..., product_info: _Optional[_Union[ShopLotteryProduct, _Mapping]] = ...) -> None: ...

class ShopLotteryWin(_message.Message):
    __slots__ = ("title", "name", "win_record_id", "activity_id", "is_win", "product_id")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    WIN_RECORD_ID_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    IS_WIN_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    title: str
    name: str
    win_record_id: str
    activity_id: str
    is_win: bool
    product_id: int
    def __init__(self, title: _Optional[str] = ..., name: _Optional[str] = ..., win_record_id: _Optional[str] = ..., activity_id: _Optional[str] = ..., is_win: bool = ..., product_id: _Optional[int] = ...) -> None: ...

class ShopLotteryState(_message.Message):
    __slots__ = ("activity_id", "task_type", "open_time", "result_label", "lottery_type")
    ACTIVITY_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_TYPE_FIELD_NUMBER: _ClassVar[int]
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    RESULT_LABEL_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_TYPE_FIELD_NUMBER: _ClassVar[int]
    activity_id: str
    task_type: int
    open_time: int
    result_label: str
    lottery_type: int
    def __init__(self, activity_id: _Optional[str] = ..., task_type: _Optional[int] = ..., open_time: _Optional[int] = ..., result_label: _Optional[str] = ..., lottery_type: _Optional[int] = ...) -> None: ...

class HotAtmosphere(_message.Message):
    __slots__ = ("sale_num", "type", "num")
    SALE_NUM_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    NUM_FIELD_NUMBER: _ClassVar[int]
    sale_num: str
    type: int
    num: str
    def __init__(self, sale_num: _Optional[str] = ..., type: _Optional[int] = ..., num: _Optional[str] = ...) -> None: ...

class LiveShopping(_message.Message):
    __slots__ = ("common", "msg_type", "promotion_id", "older_promotion_id", "bubble_type", "ecom_notice", "updated_product_ids", "update_type", "updated_product_info", "sold_out", "updated_coupon_info", "updated_campaign_info", "update_timestamp", "button_label", "promotions_num", "update_sku_info", "updated_group_info", "auction_success", "auction_info", "redpack_activity_info", "lottery_info", "win_lotteryinfo", "lottery_info_list", "hot_atmosphere", "update_toast", "can_sold", "logical_clock")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    PROMOTION_ID_FIELD_NUMBER: _ClassVar[int]
    OLDER_PROMOTION_ID_FIELD_NUMBER: _ClassVar[int]
    BUBBLE_TYPE_FIELD_NUMBER: _ClassVar[int]
    ECOM_NOTICE_FIELD_NUMBER: _ClassVar[int]
    UPDATED_PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TYPE_FIELD_NUMBER: _ClassVar[int]
    UPDATED_PRODUCT_INFO_FIELD_NUMBER: _ClassVar[int]
    SOLD_OUT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_COUPON_INFO_FIELD_NUMBER: _ClassVar[int]
    UPDATED_CAMPAIGN_INFO_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    BUTTON_LABEL_FIELD_NUMBER: _ClassVar[int]
    PROMOTIONS_NUM_FIELD_NUMBER: _ClassVar[int]
    UPDATE_SKU_INFO_FIELD_NUMBER: _ClassVar[int]
    UPDATED_GROUP_INFO_FIELD_NUMBER: _ClassVar[int]
    AUCTION_SUCCESS_FIELD_NUMBER: _ClassVar[int]
    AUCTION_INFO_FIELD_NUMBER: _ClassVar[int]
    REDPACK_ACTIVITY_INFO_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_INFO_FIELD_NUMBER: _ClassVar[int]
    WIN_LOTTERYINFO_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_INFO_LIST_FIELD_NUMBER: _ClassVar[int]
    HOT_ATMOSPHERE_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TOAST_FIELD_NUMBER: _ClassVar[int]
    CAN_SOLD_FIELD_NUMBER: _ClassVar[int]
    LOGICAL_CLOCK_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    msg_type: int
    promotion_id: int
    older_promotion_id: int
    bubble_type: int
    ecom_notice: str
    updated_product_ids: _containers.RepeatedScalarFieldContainer[int]
    update_type: int
    updated_product_info: UpdatedProduct
    sold_out: bool
    updated_coupon_info: UpdatedCoupon
    updated_campaign_info: UpdatedCampaign
    update_timestamp: int
    button_label: str
    promotions_num: int
    update_sku_info: UpdatedSku
    updated_group_info: UpdatedGroup
    auction_success: AuctionSuccess
    auction_info: Auction
    redpack_activity_info: Redpack
    lottery_info: ShopLottery
    win_lotteryinfo: ShopLotteryWin
    lottery_info_list: ShopLotteryState
    hot_atmosphere: HotAtmosphere
    update_toast: str
    can_sold: bool
    logical_clock: int
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., msg_type: _Optional[int] = ..., promotion_id: _Optional[int] = ..., older_promotion_id: _Optional[int] = ..., bubble_type: _Optional[int] = ..., ecom_notice: _Optional[str] = ..., updated_product_ids: _Optional[_Iterable[int]] = ..., update_type: _Optional[int] = ..., updated_product_info: _Optional[_Union[UpdatedProduct, _Mapping]] = ..., sold_out: bool = ..., updated_coupon_info: _Optional[_Union[UpdatedCoupon, _Mapping]] = ..., updated_campaign_info: _Optional[_Union[UpdatedCampaign, _Mapping]] = ..., update_timestamp: _Optional[int] = ..., button_label: _Optional[str] = ..., promotions_num: _Optional[int] = ..., update_sku_info: _Optional[_Union[UpdatedSku, _Mapping]] = ..., updated_group_info: _Optional[_Union[UpdatedGroup, _Mapping]] = ..., auction_success: _Optional[_Union[AuctionSuccess, _Mapping]] = ..., auction_info: _Optional[_Union[Auction, _Mapping]] = ..., redpack_activity_info: _Optional[_Union[Redpack, _Mapping]] = ..., lottery_info: _Optional[_Union[ShopLottery, _Mapping]] = ..., win_lotteryinfo: _Optional[_Union[ShopLotteryWin, _Mapping]] = ..., lottery_info_list: _Optional[_Union[ShopLotteryState, _Mapping]] = ..., hot_atmosphere: _Optional[_Union[HotAtmosphere, _Mapping]] = ..., update_toast: _Optional[str] = ..., can_sold: bool = ..., logical_clock: _Optional[int] = ...) -> None: ...

class ChangedProduct(_message.Message):
    __slots__ = ("promotion_id", "index", "explain_type")
    PROMOTION_ID_FIELD_NUMBER: _ClassVar[int]
    INDEX_FIELD_NUMBER: _ClassVar[int]
    EXPLAIN_TYPE_FIELD_NUMBER: _ClassVar[int]
    promotion_id: int
    index: int
    explain_type: int
    def __init__(self, promotion_id: _Optional[int] = ..., index: _Optional[int] = ..., explain_type: _Optional[int] = ...) -> None: ...

class ProductChange(_message.Message):
    __slots__ = ("common", "update_timestamp", "update_toast", "update_product_info", "total")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TOAST_FIELD_NUMBER: _ClassVar[int]
    UPDATE_PRODUCT_INFO_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    update_timestamp: int
    update_toast: str
    update_product_info: _containers.RepeatedCompositeFieldContainer[ChangedProduct]
    total: int
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., update_timestamp: _Optional[int] = ..., update_toast: _Optional[str] = ..., update_product_info: _Optional[_Iterable[_Union[ChangedProduct, _Mapping]]] = ..., total: _Optional[int] = ...) -> None: ...

class CouponMeta(_message.Message):
    __slots__ = ("coupon_meta_id", "start_time", "expire_time", "coupon_name", "threshold", "credit", "type", "discount", "shop_id", "coupon_string", "left_amount", "has_applied", "status", "total_amount", "product_ids")
    COUPON_META_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    COUPON_NAME_FIELD_NUMBER: _ClassVar[int]
    THRESHOLD_FIELD_NUMBER: _ClassVar[int]
    CREDIT_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    SHOP_ID_FIELD_NUMBER: _ClassVar[int]
    COUPON_STRING_FIELD_NUMBER: _ClassVar[int]
    LEFT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    HAS_APPLIED_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    coupon_meta_id: str
    start_time: str
    expire_time: str
    coupon_name: str
    threshold: int
    credit: int
    type: int
    discount: float
    shop_id: str
    coupon_string: str
    left_amount: int
    has_applied: int
    status: int
    total_amount: int
    product_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, coupon_meta_id: _Optional[str] = ..., start_time: _Optional[str] = ..., expire_time: _Optional[str] = ..., coupon_name: _Optional[str] = ..., threshold: _Optional[int] = ..., credit: _Optional[int] = ..., type: _Optional[int] = ..., discount: _Optional[float] = ..., shop_id: _Optional[str] = ..., coupon_string: _Optional[str] = ..., left_amount: _Optional[int] = ..., has_applied: _Optional[int] = ..., status: _Optional[int] = ..., total_amount: _Optional[int] = ..., product_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class CouponActivity(_message.Message):
    __slots__ = ("activity_type", "before_text", "after_text")
    ACTIVITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    BEFORE_TEXT_FIELD_NUMBER: _ClassVar[int]
    AFTER_TEXT_FIELD_NUMBER: _ClassVar[int]
    activity_type: int
    before_text: str
    after_text: str
    def __init__(self, activity_type: _Optional[int] = ..., before_text: _Optional[str] = ..., after_text: _Optional[str] = ...) -> None: ...

class LiveEcom(_message.Message):
    __slots__ = ("common", "msg_type", "nick_name", "purchase_cnt", "text", "meta_id", "server_time", "countdown", "activity_json_str", "coupon_type", "activity_info", "coupon_meta", "meta_id_str")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MSG_TYPE_FIELD_NUMBER: _ClassVar[int]
    NICK_NAME_FIELD_NUMBER: _ClassVar[int]
    PURCHASE_CNT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    META_ID_FIELD_NUMBER: _ClassVar[int]
    SERVER_TIME_FIELD_NUMBER: _ClassVar[int]
    COUNTDOWN_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_JSON_STR_FIELD_NUMBER: _ClassVar[int]
    COUPON_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACTIVITY_INFO_FIELD_NUMBER: _ClassVar[int]
    COUPON_META_FIELD_NUMBER: _ClassVar[int]
    META_ID_STR_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    msg_type: int
    nick_name: str
    purchase_cnt: int
    text: str
    meta_id: int
    server_time: int
    countdown: int
    activity_json_str: str
    coupon_type: int
    activity_info: CouponActivity
    coupon_meta: CouponMeta
    meta_id_str: str
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., msg_type: _Optional[int] = ..., nick_name: _Optional[str] = ..., purchase_cnt: _Optional[int] = ..., text: _Optional[str] = ..., meta_id: _Optional[int] = ..., server_time: _Optional[int] = ..., countdown: _Optional[int] = ..., activity_json_str: _Optional[str] = ..., coupon_type: _Optional[int] = ..., activity_info: _Optional[_Union[CouponActivity, _Mapping]] = ..., coupon_meta: _Optional[_Union[CouponMeta, _Mapping]] = ..., meta_id_str: _Optional[str] = ...) -> None: ...

class LiveEcomGeneral(_message.Message):
    __slots__ = ("common", "content_type", "content_format", "logic_clock", "data")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FORMAT_FIELD_NUMBER: _ClassVar[int]
    LOGIC_CLOCK_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    content_type: str
    content_format: str
    logic_clock: int
    data: bytes
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., content_type: _Optional[str] = ..., content_format: _Optional[str] = ..., logic_clock: _Optional[int] = ..., data: _Optional[bytes] = ...) -> None: ...

class BuyIntent(_message.Message):
    __slots__ = ("id", "title", "count")
    ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    id: int
    title: str
    count: int
    def __init__(self, id: _Optional[int] = ..., title: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...

class EcomBuyIntention(_message.Message):
    __slots__ = ("common", "counts", "unix_time")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    UNIX_TIME_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    counts: _containers.RepeatedCompositeFieldContainer[BuyIntent]
    unix_time: int
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., counts: _Optional[_Iterable[_Union[BuyIntent, _Mapping]]] = ..., unix_time: _Optional[int] = ...) -> None: ...

class GoodsOrder(_message.Message):
    __slots__ = ("goods_room_order", "order_num", "order_money", "order_id")
    GOODS_ROOM_ORDER_FIELD_NUMBER: _ClassVar[int]
    ORDER_NUM_FIELD_NUMBER: _ClassVar[int]
    ORDER_MONEY_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    goods_room_order: int
    order_num: int
    order_money: int
    order_id: str
    def __init__(self, goods_room_order: _Optional[int] = ..., order_num: _Optional[int] = ..., order_money: _Optional[int] = ..., order_id: _Optional[str] = ...) -> None: ...

class VideoLiveGoodsOrder(_message.Message):
    __slots__ = ("common", "user", "goods_order")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    GOODS_ORDER_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    user: _webcast_pb2.User
    goods_order: GoodsOrder
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., user: _Optional[_Union[_webcast_pb2.User, _Mapping]] = ..., goods_order: _Optional[_Union[GoodsOrder, _Mapping]] = ...) -> None: ...

class TradeFigure(_message.Message):
    __slots__ = ("title", "value", "type")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    title: str
    value: str
    type: int
    def __init__(self, title: _Optional[str] = ..., value: _Optional[str] = ..., type: _Optional[int] = ...) -> None: ...

class ShelfCard(_message.Message):
    __slots__ = ("data_list",)
    DATA_LIST_FIELD_NUMBER: _ClassVar[int]
    data_list: _containers.RepeatedCompositeFieldContainer[TradeFigure]
    def __init__(self, data_list: _Optional[_Iterable[_Union[TradeFigure, _Mapping]]] = ...) -> None: ...

class ShelfTrade(_message.Message):
    __slots__ = ("room_id", "top_data", "card_data")
    class CardDataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: ShelfCard
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[ShelfCard, _Mapping]] = ...) -> None: ...
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TOP_DATA_FIELD_NUMBER: _ClassVar[int]
    CARD_DATA_FIELD_NUMBER: _ClassVar[int]
    room_id: int
    top_data: _containers.RepeatedCompositeFieldContainer[TradeFigure]
    card_data: _containers.MessageMap[int, ShelfCard]
    def __init__(self, room_id: _Optional[int] = ..., top_data: _Optional[_Iterable[_Union[TradeFigure, _Mapping]]] = ..., card_data: _Optional[_Mapping[int, ShelfCard]] = ...) -> None: ...

class ShelfTradeData(_message.Message):
    __slots__ = ("common", "data")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    data: ShelfTrade
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., data: _Optional[_Union[ShelfTrade, _Mapping]] = ...) -> None: ...

class CommerceSale(_message.Message):
    __slots__ = ("common", "has_commerce_sale")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    HAS_COMMERCE_SALE_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    has_commerce_sale: bool
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., has_commerce_sale: bool = ...) -> None: ...

class Commerce(_message.Message):
    __slots__ = ("common", "message_type", "content")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    message_type: int
    content: str
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., message_type: _Optional[int] = ..., content: _Optional[str] = ...) -> None: ...

class LotteryCondition(_message.Message):
    __slots__ = ("type", "content", "need_diamond_count", "min_fans_level")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    NEED_DIAMOND_COUNT_FIELD_NUMBER: _ClassVar[int]
    MIN_FANS_LEVEL_FIELD_NUMBER: _ClassVar[int]
    type: int
    content: str
    need_diamond_count: int
    min_fans_level: int
    def __init__(self, type: _Optional[int] = ..., content: _Optional[str] = ..., need_diamond_count: _Optional[int] = ..., min_fans_level: _Optional[int] = ...) -> None: ...

class LotteryEvent(_message.Message):
    __slots__ = ("common", "lottery_id", "lottery_status", "lottery_start_time", "lottery_draw_time", "lottery_current_time", "prize_type", "conditions", "prize_count", "lucky_count", "award_name", "award_description", "conditions_detail")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_ID_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_STATUS_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_START_TIME_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_DRAW_TIME_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_CURRENT_TIME_FIELD_NUMBER: _ClassVar[int]
    PRIZE_TYPE_FIELD_NUMBER: _ClassVar[int]
    CONDITIONS_FIELD_NUMBER: _ClassVar[int]
    PRIZE_COUNT_FIELD_NUMBER: _ClassVar[int]
    LUCKY_COUNT_FIELD_NUMBER: _ClassVar[int]
    AWARD_NAME_FIELD_NUMBER: _ClassVar[int]
    AWARD_DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    CONDITIONS_DETAIL_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    lottery_id: int
    lottery_status: int
    lottery_start_time: int
    lottery_draw_time: int
    lottery_current_time: int
    prize_type: int
    conditions: _containers.RepeatedScalarFieldContainer[int]
    prize_count: int
    lucky_count: int
    award_name: str
    award_description: str
    conditions_detail: _containers.RepeatedCompositeFieldContainer[LotteryCondition]
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., lottery_id: _Optional[int] = ..., lottery_status: _Optional[int] = ..., lottery_start_time: _Optional[int] = ..., lottery_draw_time: _Optional[int] = ..., lottery_current_time: _Optional[int] = ..., prize_type: _Optional[int] = ..., conditions: _Optional[_Iterable[int]] = ..., prize_count: _Optional[int] = ..., lucky_count: _Optional[int] = ..., award_name: _Optional[str] = ..., award_description: _Optional[str] = ..., conditions_detail: _Optional[_Iterable[_Union[LotteryCondition, _Mapping]]] = ...) -> None: ...

class LotteryDrawResult(_message.Message):
    __slots__ = ("common", "lottery_id", "user_ids")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    LOTTERY_ID_FIELD_NUMBER: _ClassVar[int]
    USER_IDS_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    lottery_id: int
    user_ids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., lottery_id: _Optional[int] = ..., user_ids: _Optional[_Iterable[int]] = ...) -> None: ...

class OecProduct(_message.Message):
    __slots__ = ("title", "price", "image_url", "open_url", "product_type", "product_id", "source", "platform", "product_status")
    TITLE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    IMAGE_URL_FIELD_NUMBER: _ClassVar[int]
    OPEN_URL_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_TYPE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_STATUS_FIELD_NUMBER: _ClassVar[int]
    title: str
    price: str
    image_url: str
    open_url: str
    product_type: int
    product_id: int
    source: str
    platform: int
    product_status: int
    def __init__(self, title: _Optional[str] = ..., price: _Optional[str] = ..., image_url: _Optional[str] = ..., open_url: _Optional[str] = ..., product_type: _Optional[int] = ..., product_id: _Optional[int] = ..., source: _Optional[str] = ..., platform: _Optional[int] = ..., product_status: _Optional[int] = ...) -> None: ...

class OecSnapshot(_message.Message):
    __slots__ = ("product_id", "title", "stock_type", "timestamp")
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    STOCK_TYPE_FIELD_NUMBER: _ClassVar[int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    product_id: int
    title: str
    stock_type: int
    timestamp: int
    def __init__(self, product_id: _Optional[int] = ..., title: _Optional[str] = ..., stock_type: _Optional[int] = ..., timestamp: _Optional[int] = ...) -> None: ...

class OecVoucher(_message.Message):
    __slots__ = ("voucher_type_id", "task_id", "task_type", "voucher_max_face_value")
    VOUCHER_TYPE_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_TYPE_FIELD_NUMBER: _ClassVar[int]
    VOUCHER_MAX_FACE_VALUE_FIELD_NUMBER: _ClassVar[int]
    voucher_type_id: str
    task_id: str
    task_type: int
    voucher_max_face_value: str
    def __init__(self, voucher_type_id: _Optional[str] = ..., task_id: _Optional[str] = ..., task_type: _Optional[int] = ..., voucher_max_face_value: _Optional[str] = ...) -> None: ...

class OecLiveShopping(_message.Message):
    __slots__ = ("common", "action_type", "live_product_number", "pop_product", "product_snap_shot", "card_type", "voucher")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ACTION_TYPE_FIELD_NUMBER: _ClassVar[int]
    LIVE_PRODUCT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    POP_PRODUCT_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_SNAP_SHOT_FIELD_NUMBER: _ClassVar[int]
    CARD_TYPE_FIELD_NUMBER: _ClassVar[int]
    VOUCHER_FIELD_NUMBER: _ClassVar[int]
    common: _webcast_pb2.Common
    action_type: int
    live_product_number: int
    pop_product: OecProduct
    product_snap_shot: OecSnapshot
    card_type: int
    voucher: OecVoucher
    def __init__(self, common: _Optional[_Union[_webcast_pb2.Common, _Mapping]] = ..., action_type: _Optional[int] = ..., live_product_number: _Optional[int] = ..., pop_product: _Optional[_Union[OecProduct, _Mapping]] = ..., product_snap_shot: _Optional[_Union[OecSnapshot, _Mapping]] = ..., card_type: _Optional[int] = ..., voucher: _Optional[_Union[OecVoucher, _Mapping]] = ...) -> None: ...
