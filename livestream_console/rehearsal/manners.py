"""What viewers do besides talking, on each platform: gifts, subscriptions, likes, follows, entering.

Rule: a room shows only what its platform's documented feed really carries (Twitch chat has no likes, Open
Live no viewer count but a popularity), so that nobody gets used in rehearsal to what the air will not
bring.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from livestream_console.core.events import (
    AudienceSampled,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    PaidMessagePosted,
    RoomShared,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money

Habit = tuple[float, Callable[[Random], Event]]
"""How often one viewer does it in a second, and what it looks like."""

_GIFTS = (("31036", "小花花", 1), ("31039", "牛哇牛哇", 1), ("30607", "小心心", 5), ("32125", "电影票", 20))
_FEN_PER_BATTERY = 10
_DOUYIN_GIFTS = (("463", "小心心", 1), ("685", "粉丝灯牌", 1), ("165", "棒棒糖", 9))
_TIKTOK_GIFTS = (("5655", "Rose", 1), ("5269", "TikTok", 1), ("5487", "Finger Heart", 5))
_PAID_WORDS = ("主播加油!", "求多上点2号", "生日快乐呀", "来支持一下", "已经回购三次啦")
_SUB_TIERS, _SUB_WEIGHTS = ("1000", "Prime", "2000"), (0.6, 0.3, 0.1)


def _bilibili_gift(rng: Random) -> Event:
    gift_id, name, batteries = rng.choice(_GIFTS)
    count = rng.choice((1, 1, 1, 5, 10))
    return GiftSent(gift_id, name, count, Money(batteries * count * _FEN_PER_BATTERY, "CNY"), paid=True)


def _super_chat(rng: Random) -> Event:
    yuan, seconds = rng.choice(((30, 60), (50, 120), (100, 300)))
    return PaidMessagePosted(Money(yuan * 100, "CNY"), rng.choice(_PAID_WORDS), seconds)


def _guard(rng: Random) -> Event:
    return MembershipChanged("new", tier=rng.choice(("3", "3", "3", "2")), months=1)


def _likes(rng: Random) -> Event:
    return LikesCounted(count=rng.randint(1, 12), window_ms=2000)


def _enter(rng: Random) -> Event:
    return ViewersEntered()


def _subscription(rng: Random) -> Event:
    months = rng.choice((1, 1, 2, 3, 7, 12, 26))
    tier = rng.choices(_SUB_TIERS, _SUB_WEIGHTS)[0]
    return MembershipChanged("new" if months == 1 else "renew", tier=tier, months=months)


def _douyin_gift(rng: Random) -> Event:
    gift_id, name, diamonds = rng.choice(_DOUYIN_GIFTS)
    return GiftSent(gift_id, name, 1, Money(diamonds, "DY_DIAMOND"), paid=True)


def _follow(rng: Random) -> Event:
    return ViewerFollowed()


def _share(rng: Random) -> Event:
    return RoomShared()


def _super_thanks(rng: Random) -> Event:
    dollars = rng.choice((2, 5, 10, 20))
    return PaidMessagePosted(Money(dollars * 100, "USD"), rng.choice(_PAID_WORDS))


def _youtube_membership(rng: Random) -> Event:
    return MembershipChanged("new", tier=rng.choice(("Fan", "Super fan")))


def _tiktok_gift(rng: Random) -> Event:
    gift_id, name, diamonds = rng.choice(_TIKTOK_GIFTS)
    return GiftSent(gift_id, name, 1, Money(diamonds, "TT_DIAMOND"), paid=True)


def _kuaishou_gift(rng: Random) -> Event:
    return GiftSent(rng.choice(("9", "114", "25")), count=rng.choice((1, 1, 5)))


def _kick_subscription(rng: Random) -> Event:
    return MembershipChanged("new", months=1)


HABITS: dict[str, tuple[Habit, ...]] = {
    "twitch": ((6e-5, _subscription),),
    "bilibili": ((2e-4, _bilibili_gift), (2e-5, _super_chat), (8e-6, _guard), (6e-4, _likes), (1e-3, _enter)),
    "douyin": ((5e-5, _follow), (3e-5, _share), (1e-4, _douyin_gift)),
    "youtube": ((3e-5, _super_thanks), (2e-5, _youtube_membership)),
    "tiktok": ((5e-5, _follow), (3e-5, _share), (1e-4, _tiktok_gift), (6e-4, _likes), (1e-3, _enter)),
    "kuaishou": ((1e-4, _kuaishou_gift),),
    "facebook": (),
    "kick": ((5e-5, _follow), (3e-5, _kick_subscription)),
}


class Counters:
    """What a platform itself reports now and then: viewers or popularity, and sums of likes and arrivals."""

    def __init__(self, rng: Random, platform: str) -> None:
        self._rng = rng
        self._platform = platform
        self._left_s = 0.0
        self._since_s = 0.0
        self._peak = self._views = self._likes = 0

    def step(self, dt_s: float, viewers: int, raid: int) -> list[Event]:
        """Return the reports that are due (every 2 to 5 seconds)."""
        self._peak = max(self._peak, viewers)
        self._views += raid
        self._left_s -= dt_s
        self._since_s += dt_s
        if self._left_s > 0:
            return []
        elapsed_s, self._since_s = self._since_s, 0.0
        self._left_s = self._rng.uniform(2.0, 5.0)
        match self._platform:
            case "douyin":
                return self._full_report(elapsed_s, viewers)
            case "bilibili":
                return [AudienceSampled(popularity=viewers * 13)]
            case "youtube" | "tiktok" | "facebook":
                return [AudienceSampled(ccu=viewers)]
        return []

    def _full_report(self, elapsed_s: float, viewers: int) -> list[Event]:
        likes = round(viewers * elapsed_s * self._rng.uniform(0.01, 0.03))
        arrived = round(viewers * elapsed_s * self._rng.uniform(0.0007, 0.0013))
        self._likes += likes
        self._views += arrived
        reports: list[Event] = [AudienceSampled(ccu=viewers, peak=self._peak, pv=viewers + self._views)]
        if likes:
            reports.append(LikesCounted(count=likes, total=self._likes, window_ms=round(elapsed_s * 1000)))
        if arrived:
            reports.append(ViewersEntered(arrived))
        return reports
