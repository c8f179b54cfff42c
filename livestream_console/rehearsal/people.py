"""Who sits in a room: stable ids in the platform's shape, and names as odd as real ones are.

Rule: a person keeps id, name and roles for the whole rehearsal; names may repeat, ids never do.
"""

from __future__ import annotations

from random import Random

from livestream_console.core.envelope import Viewer

_FIRST = [
    "小鹿",
    "阿珍",
    "王大宝",
    "一只橙子",
    "草莓牛奶",
    "南方姑娘",
    "老张",
    "雾里看花",
    "晚风",
    "爱笑的阿琳",
    "糯米团子",
    "西柚",
    "桃桃",
    "月半",
    "七七",
    "豆豆妈",
    "隔壁老李",
    "山茶",
    "momo",
    "云朵",
]
_LAST = [
    "",
    "",
    "不吃草",
    "今天早睡",
    "在减肥",
    "本人",
    "呀",
    "同学",
    "的小店",
    "爱买买买",
    "_",
    "打工人",
    "要发财",
    "是猫派",
]
_HANDLES = [
    "kenji",
    "pajlada",
    "luna",
    "mika",
    "noodle",
    "otter",
    "rain",
    "sora",
    "toast",
    "vivi",
    "pixel",
    "juno",
    "hazel",
    "milo",
    "nori",
    "bento",
    "echo",
]
_TAILS = ["", "_tv", "_live", "x", "desu", "_tw", "loves_tea", "99"]
_ODD = (
    "🍓🍓草莓🍓🍓",
    "👩‍👩‍👧‍👦一家四口",
    "محمد الحسن",
    "נועה ✨",
    "\u200bmomo\u200b",
    "这个名字特别特别特别特别特别特别特别特别特别特别特别特别特别特别特别特别长",
    "ᴛɪɴʏ ᴄᴀᴘs",
    "ⓜⓞⓜⓞ",
    "Ａ１＋１",
    "<b>bold</b>",
    "a" * 60,
)
_ODD_SHARE = 0.03
_NEWCOMERS = 0.12
_THERE_FROM_THE_START = 10
_ROLES = ((0.002, ("moderator",)), (0.07, ("member",)))
_TWITCH_ROLES = (*_ROLES, (0.08, ("vip",)))


class People:
    """The people of one room; ``someone`` is mostly a familiar face, sometimes a newcomer until ``most`` are
    there.
    """

    def __init__(self, rng: Random, platform: str, most: int) -> None:
        self._rng = rng
        self._platform = platform
        self._most = most
        self._known: list[Viewer] = []
        self._first = rng.randrange(10_000_000, 90_000_000)
        for _ in range(most // _THERE_FROM_THE_START):
            self.newcomer()

    def someone(self) -> Viewer:
        known = self._known
        chance = self._rng.random()
        if not known or (chance < _NEWCOMERS and len(known) < self._most):
            return self.newcomer()
        # The square lets early birds speak more than latecomers, as in every chat.
        return known[int(len(known) * self._rng.random() ** 2)]

    def newcomer(self) -> Viewer:
        """Let one more person in; a full room sees a familiar face again."""
        if len(self._known) >= self._most:
            return self._rng.choice(self._known)
        viewer = Viewer(id=self._fresh_id(), name=self._name(), roles=self._roles())
        self._known.append(viewer)
        return viewer

    def _fresh_id(self) -> str:
        number = self._first + len(self._known) * 7
        # Open Live hands out opaque 32-digit open_ids, the others plain numbers.
        return f"{number * 0x9E3779B97F4A7C15 % 2**128:032x}" if self._platform == "bilibili" else str(number)

    def _name(self) -> str:
        rng = self._rng
        if rng.random() < _ODD_SHARE:
            return rng.choice(_ODD)
        if self._platform == "twitch" and rng.random() < 0.7:
            return rng.choice(_HANDLES).capitalize() + rng.choice(_TAILS) + str(rng.randrange(100))
        return (
            rng.choice(_FIRST) + rng.choice(_LAST) + (str(rng.randrange(1000)) if rng.random() < 0.3 else "")
        )

    def _roles(self) -> tuple[str, ...]:
        chance = self._rng.random()
        known = _TWITCH_ROLES if self._platform == "twitch" else _ROLES
        return next((roles for below, roles in known if chance < below), ())
