"""What a crowd says, by language and intent: data for talk.py, in the tone of real sales rooms.

Places: ``{n}`` shelf number, ``{title}`` product, ``{kw}`` its keyword, ``{var}`` a variant's keyword.
"""

from __future__ import annotations

HANS, HANT, EN = "zh-Hans", "zh-Hant", "en"

CHAT: dict[str, tuple[str, ...]] = {
    HANS: (
        "主播今天这件好显白",
        "来啦来啦",
        "主播晚上好",
        "哈哈哈哈哈",
        "666",
        "笑死我了",
        "主播声音好好听",
        "已关注",
        "刚下班赶来",
        "别急慢慢讲",
        "主播喝口水吧",
        "灯光好好看",
        "上次买的还没用完",
        "我是老粉了",
        "今天人好多啊",
        "主播别紧张",
        "妈妈说要买两个",
        "这个包装好精致",
        "真的假的",
        "冲冲冲",
        "家人们好",
        "卡了吗",
        "声音有点小",
        "我朋友推荐我来的",
        "🔥🔥🔥",
        "❤️",
        "好看好看",
        "回头客来报到",
        "物流超快的",
        "手慢无",
        "主播绝了",
        "[鼓掌][鼓掌]",
        "这个颜色太美了吧,想给我妈妈也带一支,不知道她会不会喜欢",
        "上一场没抢到,今天终于等到了,求主播多上点库存",
    ),
    HANT: (
        "主播晚安",
        "剛下班來看",
        "笑死",
        "這個好美",
        "已追蹤",
        "今天人好多喔",
        "主播辛苦了",
        "回購第三次了",
        "包裝好精緻",
        "好燒喔",
        "手刀來了",
        "真的很好用欸",
        "推推",
        "上次買的媽媽很喜歡",
        "聲音有點小聲",
        "哈哈哈哈",
        "台灣觀眾報到",
    ),
    EN: (
        "hi everyone",
        "just got here",
        "LUL",
        "love the packaging",
        "first time here, hi!",
        "that color is gorgeous",
        "PogChamp",
        "the lighting is so good today",
        "lol",
        "hello from Taipei",
        "my sister has this one",
        "so pretty",
        "audio is a bit low",
        "W stream",
        "take your time",
        "back again",
        "can't believe the price",
        "Kappa",
    ),
}

QUESTIONS: dict[str, tuple[str, ...]] = {
    HANS: (
        "{n}号敏感肌可以用吗?",
        "{n}号多少钱",
        "包邮吗",
        "什么时候发货?",
        "{title}保质期多久",
        "孕妇能用吗",
        "{n}号有优惠券吗",
        "有没有小样送",
        "{n}号是正品吗",
        "新疆发货吗",
        "发什么快递",
        "可以退换吗",
        "{n}号还有库存吗",
        "两个能便宜点吗",
        "{title}和上一款有什么区别",
        "干皮适合吗",
        "{n}号多大容量",
        "有没有运费险",
        "黄皮能用吗",
        "怎么下单啊",
    ),
    HANT: (
        "可以寄台灣嗎?",
        "{n}號多少錢",
        "運費怎麼算?",
        "敏感肌可以用嗎",
        "{title}有現貨嗎",
        "什麼時候出貨",
        "有貨到付款嗎",
        "{n}號容量多少",
        "保存期限到什麼時候?",
    ),
    EN: (
        "does it ship to Taiwan?",
        "how much is number {n}?",
        "what size is {title}",
        "is it ok for sensitive skin?",
        "any coupon for {n}?",
        "how long is shipping?",
        "is {n} still in stock?",
        "can I return it?",
    ),
}

WISHES: dict[str, tuple[str, ...]] = {
    HANS: (
        "想要{n}号",
        "已拍",
        "{n}号已下单",
        "给我留一个",
        "准备下单了",
        "求返场{n}号",
        "{title}我要两个",
        "拍了拍了",
        "秒了",
    ),
    HANT: ("想要{n}號", "已下單", "幫我留一個", "{title}我要了", "{n}號求補貨"),
    EN: ("I want {n}", "ordered!", "just bought {title}", "save one for me please", "taking two of {n}"),
}

CLAIMS = ("{kw}+1", "{kw}+1", "{kw}+1", "{kw}+2", "{kw} +1", "{kw}＋1", "{kw_low}+1", "{kw}+3")
VARIANT_CLAIMS = ("{var}+1", "{var}+1", "{var}+2", "{var}＋1")

DRAW_NEAR_MISSES = ("{phrase}!!!", "{phrase} {phrase}", "我要中奖{phrase}")

EMOTES: dict[str, str] = {"Kappa": "25", "LUL": "425618", "PogChamp": "305954156"}
"""Twitch's global emotes that occur above, with their ids."""
