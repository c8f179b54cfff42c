"""The numbers that event kinds have on disk.

Rule: a number once given is never changed or used again; a new kind takes the next free one. A test pins
them.
"""

from __future__ import annotations

from livestream_console.core.events import TAGS, Event

CODES: dict[str, int] = {
    "comment": 1,
    "comment_removed": 2,
    "like": 3,
    "gift": 4,
    "paid_message": 5,
    "membership": 6,
    "follow": 7,
    "share": 8,
    "enter": 9,
    "audience": 10,
    "room": 11,
    "product_shown": 12,
    "product_stats": 13,
    "cart": 14,
    "order": 15,
    "refund": 16,
    "stock": 17,
    "price": 18,
    "coupon_used": 19,
    "push.requested": 20,
    "push.shown": 21,
    "push.failed": 22,
    "push.uncertain": 23,
    "push.ended": 24,
    "push.undone": 25,
    "claim": 26,
    "giveaway": 27,
    "segment": 28,
    "cue": 29,
    "reply": 30,
    "moderation": 31,
    "mark": 32,
    "feed": 33,
    "gap.opened": 34,
    "gap.closed": 35,
    "gap.backfilled": 36,
    "product": 37,
    "offer": 38,
    "question": 39,
    "pin": 40,
    "poll": 41,
    "rundown": 42,
    "target": 43,
    "cost": 44,
    "viewer_note": 45,
    "show.started": 46,
    "show.ended": 47,
    "intent": 48,
    "unknown": 49,
    "claim_rules": 50,
    "chase": 51,
    "shelf_rules": 52,
    "switchback": 53,
}

CODE_OF: dict[type[Event], int] = {cls: CODES[tag] for tag, cls in TAGS.items()}
CLASS_OF: dict[int, type[Event]] = {code: cls for cls, code in CODE_OF.items()}
