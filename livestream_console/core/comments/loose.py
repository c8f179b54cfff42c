"""The loose form of a comment: what is left of it when typing habits are taken away (reference: events.md).

Its rule, step by step, and nothing else:

1. the strict form: NFKC (so full width and ligatures are plain), casefold, invisible characters dropped;
2. emote codes such as ``[玫瑰]`` are dropped; emoji that stand for a word become it (💰 钱, 🔗 链接);
3. traditional characters of everyday trade become simplified ones, one for one;
4. whatever is neither letter nor digit is dropped, so ``多 少-钱`` is ``多少钱``; only between two Latin
   letters or digits one blank stays, so ``how much`` and ``160/100`` keep their parts;
5. a character said three times or more is said twice (``哈哈哈哈``, ``soooo``); digits only where a number is
   nothing but one digit and ends the word (``666``), since ``1000`` and ``111斤`` mean what they say; nor
   in a size (``xxxl``).

For duplicates, intents and banned words; never for claims or exact phrases.
"""

from __future__ import annotations

import re
from functools import lru_cache

from livestream_console.core.text import strict

TEXTS_REMEMBERED = 4_096
"""Rules, lists and panels ask for the form of one comment within the same frame, and many comments repeat."""
LONGEST = 300
"""No platform lets a viewer write more; of what comes in longer only so much is looked at."""

# Pairs of a traditional character and its simplified one: what viewers of shops in Taiwan and Hong Kong type.
_PAIRS = (
    "這这個个錢钱價价幾几嗎吗麼么麽么沒没還还貨货買买賣卖單单連连結结鏈链鍊链運运費费郵邮遞递發发時时間间長长寬宽顏颜紅红藍蓝綠绿黃黄銀银質质純纯綿绵絲丝膚肤過过嬰婴兒儿媽妈體体號号碼码補补現现預预庫库換换壞坏損损"
    "優优劵券減减滿满贈赠禮礼點点開开關关話话訂订購购車车裡里裏里問问請请謝谢說说聽听見见視视頻频聲声樣样種种類类線线網网電电機机續续內内螢荧證证書书緊紧鬆松顯显縮缩變变髒脏髮发臉脸護护產产裝装褲裤襯衬襪袜圍围適适"
    "會会應应該该為为與与從从對对後后來来係系邊边靚靓無无試试著着蝦虾魚鱼雞鸡鴨鸭鵝鹅絨绒豬猪蘋苹鮮鲜鹹咸乾干濕湿億亿萬万兩两雙双隻只條条塊块圓圆斷断搶抢標标準准遠远區区灣湾門门國国際际東东島岛馬马亞亚歐欧據据認认"
    "識识鑑鉴鑒鉴賞赏錯错帳账戶户領领積积漲涨總总計计親亲寶宝貝贝愛爱讚赞歡欢嘗尝噴喷潤润燙烫熱热涼凉製制寫写備备註注記记傷伤檢检測测驗验實实環环鑽钻鏽锈銹锈鐵铁鋼钢鋁铝膠胶燈灯壓压轉转軟软級级貴贵賠赔賬账資资贊赞"
    "貼贴趕赶較较輕轻農农遲迟選选鄉乡醫医釐厘鏡镜闆板闊阔隨随雜杂難难響响頂顶項项順顺須须顆颗額额願愿風风飯饭飲饮養养騙骗麗丽麥麦麵面齊齐齡龄龍龙廠厂廣广張张強强彈弹復复態态掛挂掃扫擇择擔担數数於于極极歲岁殘残氣气"
    "況况潔洁濃浓營营獎奖疊叠盤盘確确稅税穩稳筆笔簡简粧妆妝妆約约細细給给經经維维編编織织繡绣聯联脫脱舊旧葉叶蓋盖藥药虧亏衛卫訊讯設设許许評评詢询調调讓让負负達达鎖锁險险靜静顧顾飛飞餘余驚惊讀读學学貓猫絕绝紋纹鬧闹"
    "僅仅儘尽冊册剛刚別别動动勞劳勝胜匯汇卻却參参員员嚇吓圖图執执場场夠够夾夹婦妇孫孙寵宠專专將将導导層层屬属幣币帶带幫帮廚厨彎弯徑径悶闷慣惯戲戏搖摇摺折撥拨擺摆敗败曬晒"
    "組组團团報报誰谁講讲們们偽伪凍冻劃划劑剂墊垫寧宁幹干懷怀捨舍捲卷檯台樓楼檔档櫃柜權权淨净淺浅湊凑溫温澀涩爛烂爲为産产當当畫画異异瘋疯癢痒皺皱盡尽簽签紀纪統统綫线緻致縣县繫系腳脚膩腻臺台舉举處处週周進进釦扣鋪铺錶表鍍镀閃闪陸陆雲云韓韩頭头題题訴诉議议豐丰輩辈辦办駝驼喫吃殺杀慶庆樂乐狀状職职錄录妳你漸渐"
)
_AS_TYPED = str.maketrans(
    dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True)) | {"💰": "钱", "💵": "钱", "🔗": "链接", "🚗": "车"}
)
_EMOTE = re.compile(r"\[[^\W\d_]{1,8}\]")
_NOT_WORD = re.compile(r"[\W_]+")
_BLANK_AT_OTHERS = re.compile(r" (?![0-9a-z])|(?<![0-9a-z]) ")
_REPEATS = re.compile(r"(?!x+[sl](?![a-z]))(\D)\1{2,}|(?<!\d)(\d)\2{2,}(?!\w)")


@lru_cache(TEXTS_REMEMBERED)
def loose(text: str) -> str:
    """Return the form that duplicates, intents and banned words are compared in."""
    folded = strict(text)
    if "[" in folded:
        folded = _EMOTE.sub(" ", folded)
    if not folded.isascii():
        folded = folded.translate(_AS_TYPED)
    if not folded.isalnum():
        folded = _BLANK_AT_OTHERS.sub("", _NOT_WORD.sub(" ", folded))
    return _REPEATS.sub(r"\1\1\2\2", folded)
