"""The words by which a rundown says what a segment puts before the audience, in three languages.

Rule: this is what people type; what the program shows stands in ui/.
"""

from __future__ import annotations

from livestream_console.core.text import strict

_WORDS = {
    "card": "讲解 講解 卡片 商品卡 上卡 explain card",
    "flash_sale": "秒杀 秒殺 限时秒杀 限時秒殺 flash_sale",
    "coupon": "优惠券 優惠券 发券 發券 coupon",
    "giveaway": "抽奖 抽獎 giveaway draw",
    "spend_and_save": "满减 滿減 spend_and_save",
    "buy_and_get": "买赠 買贈 buy_and_get",
    "bundle": "组合价 組合價 套餐 组合 組合 bundle",
    "gift": "赠品 贈品 gift",
    "member_price": "会员价 會員價 member_price",
    "newcomer_price": "新人价 新人價 newcomer_price",
    "deposit": "定金 訂金 预售 預售 deposit",
}
PUSHES = frozenset(_WORDS)
_CODES = {word: code for code, words in _WORDS.items() for word in words.split()}
_MOST_WORDS = 3
NOTHING = "-"
"""Stands where the title would be taken for a product or for a push."""


def push_of(text: str) -> str | None:
    """Return what a word stands for."""
    return _CODES.get(strict(text).replace(" ", "_"))


def push_at_end(text: str) -> tuple[str, str | None]:
    """Return a text without the push that it ends in, and that push; a dash at its end is none."""
    words = text.split()
    if words and words[-1] == NOTHING:
        return " ".join(words[:-1]), None
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        code = push_of(" ".join(words[-count:]))
        if code is not None:
            return " ".join(words[:-count]), code
    return text, None
