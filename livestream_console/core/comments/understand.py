"""What a comment wants, from its text alone: intent, product, slots, whether it asks, whether it would buy.

Its rule: pure, bounded and ≤ 15 µs; a hint for people, never ground for a decision about money or goods.
Draw phrases and claims are decided before, by their own rule books, on the strict form.

It runs once, live, when core/decide.py reacts to a comment; what follows is recorded (questions.py), so
a replay understands nothing anew and a better table never changes a recorded show. A panel that filters may
ask for the same text again: the last texts are remembered.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from livestream_console.core.comments.intents import read
from livestream_console.core.comments.loose import LONGEST, TEXTS_REMEMBERED, loose
from livestream_console.core.comments.mentions import ShelfWords
from livestream_console.core.comments.slots import NO_SLOTS, Slots, read_slots

# 这么 and 那么 say how much, not what. Each choice begins with a plain character, not a set or a look back:
# only then does the search leap from one possible beginning to the next, three times as fast.
_QUESTION = re.compile(r"\?|？|吗|几|哪|么(?<![这那]么)|多少|怎|有没有|能不能|可不可以|是不是|何时|嗎|麼|幾")

# +1, A3+1, 黑色M +2: an order as sellers in Taiwan take it; 8+256 and 1+1等于几 are none. The loose form
# has lost the plus.
_COUNTED = re.compile(r"[^+＋?？吗嗎]{0,16}(?<![了的好对])[+＋]\s?[0-9]{1,2}[^\w+＋?？]{0,8}$")
_MAY_HOLD_SLOTS = re.compile("[0-9a-z色均一]")
_ANSWERABLE = frozenset({"price", "size", "stock", "link", "ship", "quality", "coupon", "after"})
_ASKED_BY_NAME = frozenset({"size", "quality", "ship", "coupon"})
_NAME_ALONE = 4
_LATIN_NAME = 2
_TELLING = re.compile(r"[是不没很真太了]|(?:not|no|great|good|love)(?![a-z])")
_SPECIFIC = frozenset({"size", "stock"})


class Understanding(msgspec.Struct, frozen=True, gc=False):
    """``intent`` is one of intent_words.py; ``topic`` tells apart what needs different answers."""

    intent: str
    product: str | None = None
    topic: str | None = None
    slots: Slots = NO_SLOTS
    is_question: bool = False
    buying: bool = False

    @property
    def value(self) -> str | None:
        """What a question of this intent is about: the body, size or colour asked for, else the topic."""
        return (str(self.slots) if self.intent in _SPECIFIC else "") or self.topic


NO_SHELF = ShelfWords()


def understand(text: str, words: ShelfWords = NO_SHELF) -> Understanding:
    """Read one comment; ``words`` are those of the shelf it was said before."""
    return _understand(text[:LONGEST], words)


@lru_cache(TEXTS_REMEMBERED)
def _understand(text: str, words: ShelfWords) -> Understanding:
    said = loose(text)
    intent, topic, asks, buying = read(said, asks="?" in text or "？" in text)
    if ("+" in text or "＋" in text) and _COUNTED.match(text):
        intent, topic, asks, buying = "buy", None, False, True
    slots = read_slots(said) if _MAY_HOLD_SLOTS.search(said) else NO_SLOTS
    if slots.is_body and intent == "chat":
        # Nobody says how tall and heavy they are but to be told a size.
        intent, topic, asks = "size", "fit", True
    if intent == "chat":
        return _CHAT
    return Understanding(
        intent,
        words.find(said),
        topic,
        slots,
        intent in _ANSWERABLE and (asks or _asks_by_itself(intent, topic, said)),
        buying or intent == "link",
    )


def _asks_by_itself(intent: str, topic: str | None, said: str) -> bool:
    """``价格`` and ``链接`` want an answer however put, ``补货`` is a request, ``包邮`` alone asks."""
    return intent in ("price", "link") or topic == "more" or (intent in _ASKED_BY_NAME and _is_name(said))


def _is_name(said: str) -> bool:
    """``包邮`` and ``shipping cost`` are names; ``是纯棉的`` and ``色差不大`` tell something."""
    short = said.count(" ") < _LATIN_NAME if said.isascii() else len(said) <= _NAME_ALONE
    return short and _TELLING.search(said) is None


_CHAT = Understanding("chat")


def is_question(text: str) -> bool:
    """Say at once, for every row of a stream, whether a comment reads as a question of any kind."""
    return _QUESTION.search(text) is not None
