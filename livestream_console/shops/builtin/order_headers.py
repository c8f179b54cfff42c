"""How the back ends of Taobao (千牛), JD (京麦) and Pinduoduo name the columns and states of an order export.

Rule: a column is found by the words of its header, wherever it stands; nobody's name, address or telephone
number is among them, so none is ever read. The words are those that other people's readers of such exports
look for, of 2016 (JD), 2018 to 2026 (Taobao) and 2026 (Pinduoduo).
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from livestream_console.core.text import strict

_COLUMNS = {
    "order": ("订单编号", "主订单编号", "订单号"),
    "part": ("子订单编号",),
    "status": ("订单状态",),
    "amount": (
        "买家实际支付金额",
        "买家实付金额",
        "用户实付金额",
        "应付金额",
        "订单金额",
        "买家应付货款",
        "总金额",
        "商家实收金额",
    ),
    "title": ("宝贝标题", "商品标题", "标题", "商品名称", "商品"),
    "item": ("宝贝id", "商品id", "商品编号", "sku编号"),
    "sku": ("样式id", "skuid", "sku id"),
    "code": ("商家编码", "商家编码-规格维度", "外部系统编号", "货号", "商家编码-商品维度"),
    "qty": ("购买数量", "订购数量", "商品数量", "宝贝总数量", "数量"),
    "price": ("商品价格", "价格", "京东价", "商品单价"),
    "placed": ("订单创建时间", "下单时间", "订单成交时间", "创建时间"),
    "paid": ("订单付款时间", "付款确认时间", "付款时间", "支付时间"),
    "refund": ("退款金额",),
    "refund_state": ("售后状态", "退款状态"),
}
_MARKS = {
    "pdd": ("用户实付金额", "商家实收金额", "样式id", "商家编码-规格维度"),
    "jd": ("京东价", "下单帐号", "下单账号", "订购数量", "付款确认时间"),
    "taobao": (
        "买家会员名",
        "买家实际支付金额",
        "买家实付金额",
        "宝贝标题",
        "子订单编号",
        "外部系统编号",
        "买家应付货款",
        "买家应付邮费",
    ),
}
"""Headers that only one of the shops has."""

_OFF = ("关闭", "已取消", "取消", "删除")
_UNPAID = ("等待买家付款", "待付款", "未付款", "等待付款", "待支付")
_PAID = (
    "已付款",
    "已支付",
    "已发货",
    "待发货",
    "未发货",
    "待收货",
    "已收货",
    "待签收",
    "已签收",
    "待成团",
    "已成团",
    "交易成功",
    "完成",
    "等待出库",
    "等待确认收货",
    "等待卖家发货",
    "退款",
)
_REFUNDED = ("退款成功", "已退款", "全额退款")


class Columns(msgspec.Struct, frozen=True):
    """``shop`` is whose export it is, None where no header says; ``at`` is where the fields stand."""

    shop: str | None
    at: dict[str, int]


def read_header(header: Sequence[str]) -> Columns:
    words = [_word(cell) for cell in header]
    at: dict[str, int] = {}
    for field, names in _COLUMNS.items():
        # In the order of the names: the first is the one that says most exactly what is meant.
        place = next((words.index(name) for name in names if name in words), None)
        if place is not None:
            at[field] = place
    marks = {shop: sum(mark in words for mark in names) for shop, names in _MARKS.items()}
    best = max(marks, key=lambda shop: marks[shop])
    return Columns(best if marks[best] else None, at)


def status_of(text: str, *, was_paid: bool) -> str | None:
    """Return placed, paid, cancelled (never paid) or closed for a shop's word for it, or None."""
    if any(word in text for word in _UNPAID):
        return "placed"
    if any(word in text for word in _OFF):
        return "closed" if was_paid else "cancelled"
    return "paid" if any(word in text for word in _PAID) else None


def says_refunded(text: str) -> bool:
    return any(word in text for word in _REFUNDED)


def _word(cell: str) -> str:
    """Return a header's word without its unit: ``商品总价(元)`` is ``商品总价``."""
    return strict(cell).split("(", 1)[0].strip()
