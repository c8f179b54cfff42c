"""What is said and done in a room: comments, gifts, likes, arrivals, follows, figures, the end.

The rule: an action whose number is not documented is no event; its fields are kept.
"""

from __future__ import annotations

from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    Event,
    GiftSent,
    LikesCounted,
    MembershipChanged,
    RoomShared,
    RoomStateChanged,
    ViewerFollowed,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.core.values import Count, Segment
from livestream_console.feeds.counts import shown_count
from livestream_console.feeds.webcast import webcast_pb2 as pb
from livestream_console.feeds.webcast.fields import Reader, sane

# A diamond of one platform is not worth one of the other.
_DIAMONDS = {"douyin": "DY_DIAMOND", "tiktok": "TT_DIAMOND"}
_STREAKABLE = 1  # TikTok's type of a gift that comes in streaks
_MANY = 2**26  # above the largest gift and the longest streak; the product of both is still exact in JSON
_ENTERED = (0, 1)
_FOLLOWED, _SHARED = 1, 3
_STATES = {1: "paused", 2: "resumed", 3: "ended", 4: "ended"}
_FAN_CLUB = {1: "upgrade", 2: "new"}
_ONLINE = "在线"


def _chat(chat: pb.Chat, platform: str) -> list[Event]:
    # Douyin's number for its display hints is TikTok's for emotes; a hint is a placed emote without emote.
    emotes = [placed for placed in chat.emotes if placed.HasField("emote")] if chat.emotes else []
    if not emotes and not chat.HasField("at_user"):
        return [CommentPosted(chat.content)]
    return [CommentPosted(chat.content, _segments(chat.content, chat.at_user, emotes))]


def _segments(text: str, addressed: pb.User, emotes: list[pb.PlacedEmote]) -> tuple[Segment, ...]:
    """Return the comment in pieces: who is addressed, and the emotes where they stand in the text."""
    pieces: list[Segment] = []
    done = 0
    if addressed.nickname:
        mention = f"@{addressed.nickname}"
        pieces.append(Segment("mention", mention, addressed.id_str or str(addressed.id)))
        done = len(mention) if text.startswith(mention) else 0
    for placed in sorted(emotes, key=lambda placed: placed.index):
        until = min(max(placed.index, done), len(text))
        if until > done:
            pieces.append(Segment("text", text[done:until]))
            done = until
        pieces.append(Segment("emote", "", placed.emote.emote_id))
    if done < len(text):
        pieces.append(Segment("text", text[done:]))
    return tuple(pieces)


def _emoji(chat: pb.EmojiChat, platform: str) -> list[Event]:
    text = chat.default_content
    return [CommentPosted(text, (Segment("emote", text, str(chat.emoji_id)),))]


def _gift(message: pb.Gift, platform: str) -> list[Event]:
    """Return a gift; one of a streak as it is told, which is the sum so far and its worth."""
    gift = message.gift
    count = min(message.repeat_count or message.combo_count or 1, _MANY)
    diamonds = gift.diamond_count if gift.HasField("diamond_count") and gift.diamond_count < _MANY else None
    value = Money(diamonds * count, _DIAMONDS[platform]) if diamonds is not None else None
    paid = None if diamonds is None else diamonds > 0
    gift_id = str(message.gift_id or gift.id)
    if not gift.combo and gift.type != _STREAKABLE:
        return [GiftSent(gift_id, gift.name, count, value, paid=paid)]
    streak, is_end = str(message.group_id), bool(message.repeat_end)
    return [GiftSent(gift_id, gift.name, count, value, streak, count, is_end, paid)]


def _like(message: pb.Like, platform: str) -> list[Event]:
    count = sane(message.count) if message.HasField("count") else None
    total = sane(message.total) if message.HasField("total") else None
    return [LikesCounted(count, total)]


def _member(message: pb.Member, platform: str) -> list[Event] | None:
    return [ViewersEntered()] if message.action in _ENTERED else None


def _social(message: pb.Social, platform: str) -> list[Event] | None:
    if message.action == _FOLLOWED:
        return [ViewerFollowed()]
    return [RoomShared()] if message.action == _SHARED else None


def _audience(message: pb.RoomUserSeq, platform: str) -> list[Event]:
    sample = AudienceSampled(
        ccu=_count(message, "total", message.total_str or message.online_user_for_anchor),
        uv=_count(message, "total_user", message.total_user_str),
        pv=shown_count(message.total_pv_for_anchor),
        popularity=_count(message, "popularity", message.pop_str),
    )
    return [sample]


def _count(message: pb.RoomUserSeq, name: str, shown: str) -> Count | None:
    return sane(getattr(message, name)) if message.HasField(name) else shown_count(shown)


def _stats(message: pb.RoomStats, platform: str) -> list[Event] | None:
    """Read the line over the picture. Only where it says 在线 is it known to be a number of viewers."""
    texts = (message.display_long, message.display_middle, message.display_short)
    online = next((shown_count(text) for text in texts if _ONLINE in text), None)
    return None if online is None else [AudienceSampled(ccu=online)]


def _control(message: pb.Control, platform: str) -> list[Event] | None:
    state = _STATES.get(message.action)
    return None if state is None else [RoomStateChanged(state)]


def _fan_club(message: pb.Fansclub, platform: str) -> list[Event] | None:
    action = _FAN_CLUB.get(message.type)
    return None if action is None else [MembershipChanged(action)]


def _pin(message: pb.RoomPin, platform: str) -> None:
    """Read what the platform pinned; the event of that name is about this desk's own overlay."""


READERS = {
    "ChatMessage": Reader(pb.Chat, _chat, "event_time"),
    "EmojiChatMessage": Reader(pb.EmojiChat, _emoji),
    "GiftMessage": Reader(pb.Gift, _gift, "send_time"),
    "LikeMessage": Reader(pb.Like, _like),
    "MemberMessage": Reader(pb.Member, _member, kept=True),
    "SocialMessage": Reader(pb.Social, _social, kept=True),
    "RoomUserSeqMessage": Reader(pb.RoomUserSeq, _audience),
    "RoomStatsMessage": Reader(pb.RoomStats, _stats, kept=True),
    "ControlMessage": Reader(pb.Control, _control),
    "FansclubMessage": Reader(pb.Fansclub, _fan_club, kept=True),
    "RoomPinMessage": Reader(pb.RoomPin, _pin),
}
