"""What things are called on screen: platforms, states, targets, kinds of pushes."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from livestream_console.ui.sentences import Sentences

FEED_STATES: Sentences = {
    "idle": QT_TRANSLATE_NOOP("Messages", "not started"),
    "connecting": QT_TRANSLATE_NOOP("Messages", "connecting"),
    "live": QT_TRANSLATE_NOOP("Messages", "live"),
    "degraded": QT_TRANSLATE_NOOP("Messages", "silent"),
    "backoff": QT_TRANSLATE_NOOP("Messages", "trying again"),
    "failed": QT_TRANSLATE_NOOP("Messages", "failed"),
    "stopped": QT_TRANSLATE_NOOP("Messages", "stopped"),
}

VIRTUAL_CURRENCIES: Sentences = {
    "BILI_BATTERY": QT_TRANSLATE_NOOP("Messages", "{amount} batteries"),
    "BILI_MILLI": QT_TRANSLATE_NOOP("Messages", "{amount}/1000 yuan"),
    "DY_DIAMOND": QT_TRANSLATE_NOOP("Messages", "{amount} diamonds"),
    "TT_DIAMOND": QT_TRANSLATE_NOOP("Messages", "{amount} diamonds"),
    "TWITCH_BITS": QT_TRANSLATE_NOOP("Messages", "{amount} bits"),
    "YOUTUBE_JEWELS": QT_TRANSLATE_NOOP("Messages", "{amount} jewels"),
}

PLATFORMS: Sentences = {
    "bilibili": QT_TRANSLATE_NOOP("Messages", "Bilibili"),
    "desk": QT_TRANSLATE_NOOP("Messages", "Desk"),
    "douyin": QT_TRANSLATE_NOOP("Messages", "Douyin"),
    "douyu": QT_TRANSLATE_NOOP("Messages", "Douyu"),
    "facebook": QT_TRANSLATE_NOOP("Messages", "Facebook"),
    "instagram": QT_TRANSLATE_NOOP("Messages", "Instagram"),
    "jd": QT_TRANSLATE_NOOP("Messages", "JD"),
    "kick": QT_TRANSLATE_NOOP("Messages", "Kick"),
    "kuaishou": QT_TRANSLATE_NOOP("Messages", "Kuaishou"),
    "shop:builtin": QT_TRANSLATE_NOOP("Messages", "Shop"),
    "shop:jd": QT_TRANSLATE_NOOP("Messages", "JD"),
    "shop:pdd": QT_TRANSLATE_NOOP("Messages", "Pinduoduo"),
    "shop:taobao": QT_TRANSLATE_NOOP("Messages", "Taobao"),
    "taobao": QT_TRANSLATE_NOOP("Messages", "Taobao"),
    "tiktok": QT_TRANSLATE_NOOP("Messages", "TikTok"),
    "twitch": QT_TRANSLATE_NOOP("Messages", "Twitch"),
    "wechat": QT_TRANSLATE_NOOP("Messages", "WeChat"),
    "xiaohongshu": QT_TRANSLATE_NOOP("Messages", "Xiaohongshu"),
    "youtube": QT_TRANSLATE_NOOP("Messages", "YouTube"),
}

PRODUCT_STATES: Sentences = {
    "draft": QT_TRANSLATE_NOOP("Messages", "draft"),
    "shelved": QT_TRANSLATE_NOOP("Messages", "not shown yet"),
    "preheat": QT_TRANSLATE_NOOP("Messages", "preheating"),
    "open": QT_TRANSLATE_NOOP("Messages", "price open"),
    "explaining": QT_TRANSLATE_NOOP("Messages", "explaining"),
    "sold_out": QT_TRANSLATE_NOOP("Messages", "sold out"),
    "off": QT_TRANSLATE_NOOP("Messages", "off the shelf"),
}

PUSHED: Sentences = {
    "spend_and_save": QT_TRANSLATE_NOOP("Messages", "spend and save"),
    "newcomer_price": QT_TRANSLATE_NOOP("Messages", "newcomer price"),
    "member_price": QT_TRANSLATE_NOOP("Messages", "member price"),
    "deposit": QT_TRANSLATE_NOOP("Messages", "deposit"),
    "buy_and_get": QT_TRANSLATE_NOOP("Messages", "buy and get"),
    "bundle": QT_TRANSLATE_NOOP("Messages", "bundle"),
    "card": QT_TRANSLATE_NOOP("Messages", "card"),
    "coupon": QT_TRANSLATE_NOOP("Messages", "coupon"),
    "flash_sale": QT_TRANSLATE_NOOP("Messages", "flash sale"),
    "gift": QT_TRANSLATE_NOOP("Messages", "gift"),
    "giveaway": QT_TRANSLATE_NOOP("Messages", "giveaway"),
    "message": QT_TRANSLATE_NOOP("Messages", "message"),
}

TARGETS: Sentences = {
    "obs": QT_TRANSLATE_NOOP("Messages", "OBS"),
    "overlay": QT_TRANSLATE_NOOP("Messages", "overlay"),
}
