"""The turns of phrase by which comments are understood where no single word tells: who asks, and after what.

Its rule: a frame is for what words cannot list, since something stands between its parts. It reads the loose
text with every number as ``0``, says which characters it can begin with, so that a search leaps to them, and
repeats nothing without a bound. Its weights are those of the words (intent_words.py), 6 beats them all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from livestream_console.core.comments.intent_words import COLOURS

_PIECE = "[件个单套箱盒瓶份条双斤袋包支只组罐台把张对串盆款]"
_SHADE = f"(?:{'|'.join(sorted(COLOURS, key=len, reverse=True))})"


class Frame(NamedTuple):
    intent: str
    topic: str | None
    weight: int
    begins: str
    pattern: str
    asks: bool = True


FRAMES = (
    # 单买一个多少, 两件一起多少, 券完多少: how many, without a word for what, means how much.
    Frame(
        "price",
        None,
        6,
        "0一两单下券折减到最",
        rf"(?:[0一两]{_PIECE}|单买|一起拿?|一共|下来得?|[券折减]完?后?|到手|最[低后])"
        r"(?:[的是要得卖付]|到手)?多少(?:能拿|拿|啊|呀|呢|钱)?$",
    ),
    # 比京东便宜吗, 0是一件还是两件, is it 0 dollars or 0
    Frame(
        "price",
        None,
        6,
        "比0是",
        r"比.{1,6}(?:便宜|贵)(?!一?点|些)|^0[块元]?是.{1,3}还是|^是0还是0$|0 (?:dollars|bucks|usd) or",
    ),
    # 别家才0你们多少, but not 身高多少.
    Frame("price", None, 2, "多", r"(?<![高重度量长宽厚围径码数满宜])多少(?:啊|呀|呢|来着)?$"),
    # 容易断吗, 会不会开胶: what might break is asked of the goods; what broke is after-sales.
    Frame(
        "quality",
        "wear",
        6,
        "会容",
        r"(?:会不会|容易|会)(?:很|经常|老|特别|再|很快)?"
        r"(?:[坏破漏裂断碎散脱爆变掉烂起缩褪勾闷卡沾粘晃响塌]|开[线胶]|发[黄霉]|生锈|过敏|长痘)(?!了)",
    ),
    Frame("quality", "wear", 6, "h", r"how long (?:does|do|will|can) .{1,24}last"),
    # 送充电器吗, but not 送到家吗.
    Frame("coupon", "gift", 5, "送", r"送(?![到货达上人礼长朋妈老])\w{1,6}(?<!合适)(?<!可以)[吗么不没]$"),
    Frame("coupon", "discount", 5, "0", r"0 for 0(?![0-9a-z])"),
    # 没收到赠品, which is no question of gifts.
    Frame("after", "late", 6, "没未", r"[没未]有?(?:收到|给我[发寄送])", asks=False),
    # 能放几天, 送婆婆合适吗
    Frame(
        "quality",
        "use",
        6,
        "放存用吃穿戴送",
        r"[放存用吃穿戴](?:多久|几[天年]|几个月|多长时间)|送\w{1,4}(?:合适|可以|适合)",
    ),
    # 我穿25腰 要拿几号: a number that is worn or picked is a size, any other is a link.
    Frame(
        "size",
        "fit",
        6,
        "穿戴腰斤公脚几多",
        r"(?:穿|戴|腰|斤|公分|脚).{0,6}(?:拿|选|穿|戴|要|买|拍)(?:几号|多大|哪个|什么号)|几号脚"
        r"|(?:多[高大重]|几岁|几个月|多少斤).{0,8}穿",
    ),
    Frame(
        "size",
        "fit",
        3,
        "0xsml有",
        r"(?<![0-9a-z])(?:0码|x{0,4}[sml]码?)有[吗没么不](?!货)|有(?:没有)?(?:0码|x{0,4}[sml](?![a-z]))",
    ),
    # 0还是0的, 一提几卷, 适合多高的人, 还有没有别的颜色
    Frame(
        "size",
        "fit",
        3,
        "0一每多",
        rf"0[码寸号]?还是0|[0一每](?:提|板|排|{_PIECE})(?:有|装|是)?(?:几|多少)(?![钱块元毛米多])\w(?!.{{0,3}}多少钱)|多[大高宽重长厚]的\w",
    ),
    Frame("size", "fit", 6, "几圈戒手", r"几号(?:圈口?|戒)|(?:圈口|戒指|手寸|手镯).{0,4}几号"),
    Frame("size", "colour", 6, "别其另", r"(?:别的|其[他它]|另外的?)(?:什么|啥)?(?:颜?色|花色?|款|尺|码)"),
    Frame("size", "colour", 4, "".join({name[0] for name in COLOURS}), rf"{_SHADE}[色的]?还是"),
    # 怎么才能买到 but not 怎么买不了, which is of stock.
    Frame(
        "link",
        "how",
        5,
        "怎咋如点",
        r"(?:怎么|咋|如何|怎样|怎|点样)(?:才能|可以|能|去|来|样)?"
        r"(?:买|拍|下单|订|购|付|支付|抢|结[账帐]|预[定订])(?!.{0,2}[不了]|的)",
    ),
    Frame(
        "link",
        "show",
        4,
        "看讲试介展st",
        r"(?:[看讲试]|讲解|介绍|试穿|展示)(?:看|下|一下)?0号"
        r"|(?:show|see|try on) .{0,12}(?:number|no|item|link) 0",
    ),
    # 可以用LINE付款吗
    Frame("link", "how", 6, "用可能支接", r"(?:用|可以|能|支持|接受).{0,8}(?:付款|支付|刷卡)[吗么嘛不]"),
    # 黑色L码没货了吗: the size and the colour are said of it.
    Frame("stock", "left", 6, "有没缺断无冇", r"[有没缺断无冇]现?货(?!到付|运)", asks=False),
    # 下次啥时候再有
    Frame("stock", "more", 6, "时会", r"(?:时候?|会)[再还][有上来补进出开放](?!播)"),
    # 怎么还不发, 付款三天了没发货
    Frame(
        "ship",
        "when",
        6,
        "还都没未",
        r"(?:[还都][没不]|[没未])(?:给我|见|有|看到)?(?:发货|出货|寄出)|[还都][没不](?:给我)?[发寄](?![现错])",
    ),
    Frame("ship", "where", 5, "从", r"从哪.{0,4}[发寄]"),
    Frame("ship", "fee", 6, "h", r"how much (?!with|including).{0,14}(?:ship|deliver|postage)"),
)

ENGLISH_QUESTION = re.compile(
    r"(?:(?:hi|hey|hello|so|and|but|ok|sorry|omg|wait|girl|sis) )?"
    r"(?:is|are|do|does|did|can|could|would|will|has|have|should|any|may|what|how|where|when|which|who|why)"
    r"(?: |s )(?!nice|great|fun|good day|a (?:nice|great|good))"
)
"""An English sentence that begins like this asks, with or without its mark."""

ABOUT_GOODS = re.compile(
    r"(?!.*(?:[你您我他她播人歌听看谁在声累困饿雨]|开始|吃饭|朋友|姐妹))"
    r"(?:\w*(?:[是有会能]|可以|需要)\w{1,8}(?:吗|么|嘛|不|没)$|\w{2,8}(?<!了)(?:吗|嘛)$"
    r"|\w{0,6}(?:有没有|会不会|是不是|[要用]不[要用]|需不需要)\w{2,}|有(\w{1,2})没\1"
    r"|\w{1,6}(?<!不)(\w)不\2(?:啊|呀|呢)?$|\w{2,6}还是\w{2,6}$)"
    r"|(?:(?:is|are|does|do|can|will|would|could|did) (?:i \w+ )?"
    r"|how (?:do|to|should|can) (?:i |you |we )?\w+ .{0,12})"
    r"(?:it|this|these|they|that|those|the)(?: |$)"
    r"(?!.*(?:you|u|live|stream|song|music|game|real|raining|host|bot|chat)(?: |$))"
)
"""有内胆没, 耳机降噪吗, is it machine made, but not 你有对象吗: a question of goods without a known word."""

VERDICT = re.compile(
    r"(?:[很真太挺蛮巨好都还]|真的|超级?|有点|特别|非常|相当|还是)"
    r"(?:好(?![吗么不])|不错|可以|快|舒服|漂亮|美|实惠|便宜|划算|值|棒|香|甜|准|合适|满意|喜欢|靠谱|牛|赞"
    r"|给力|服帖|惊艳|有名|厉害|专业|[贵差]|一般)|不值"
    r"|(?:looks?|is|are|so|really|very|super|such) (?:so |really |a )?"
    r"(?:good|great|nice|amazing|insane|incredible|beautiful|perfect|cute|fire|clean|cheap|crazy|expensive)(?![a-z])"
    r"|(?:good|great|nice|amazing|insane|best|perfect|love|excellent) (?:the |this )?"
    r"(?:quality|price|purchase|colou?r|fit|size)(?![a-z])"
)
"""物流很快, 价格太贵了: said of the goods, yet nobody is waiting for an answer."""
