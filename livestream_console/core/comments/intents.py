"""What a comment is about, from the words in it (core/comments/intent_words.py).

Its rule: one pass over the loose text finds the longest words; each votes for its intent. In a question every
vote counts, and buying only half, since who asks has not bought; elsewhere only plain words (3 and more) do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from livestream_console.core.comments.intent_frames import ABOUT_GOODS, ENGLISH_QUESTION, FRAMES, VERDICT
from livestream_console.core.comments.intent_words import ASKING, COLOURS, COLOURS_EN, INTENTS, ROWS, words

_CHAT = INTENTS.index("chat")
_BUY = INTENTS.index("buy")
_JUDGED = frozenset(map(INTENTS.index, ("after", "ship", "link", "price", "stock", "size", "quality")))
_PLAIN = 3
_MILD = 4
_RANGE = 64
"""So many first letters share a branch."""

# 5, 25 and, before a measure word, 两: how many is nothing that an intent hangs on.
_NUMBER = re.compile(r"[0-9]+|[一二两三四五六七八九十]+(?=[件个单套箱盒瓶份条双斤袋包支只组罐台把张折])")
# 大不大, 有没有, 寄唔寄, 包邮不包; and 掉色不, 还有没, 有货冇 at the end.
_EITHER_OR = re.compile(r"(\w\w?)[不没唔冇]\1|(\w)\w[不没]\2$|[不没否冇未咩](?:有|的)?[呀啊哦呢吖哈了]?$")


class Reading(NamedTuple):
    """``topic`` tells apart what needs different answers; ``buying``: the words show a wish to buy."""

    intent: str
    topic: str | None
    asks: bool
    buying: bool


class _Vote(NamedTuple):
    intent: int
    weight: int
    topic: str | None


class _Meaning(NamedTuple):
    votes: tuple[_Vote, ...]
    asks: bool


def read(loose_text: str, *, asks: bool) -> Reading:
    """Read a loose text; ``asks``: it is known to ask, say by a question mark that the form has lost."""
    text = _NUMBER.sub("0", loose_text)
    found = [_MEANINGS[word] for word in _WORDS.findall(text)]
    frame = _FRAME.search(text)
    if frame and frame.lastindex:
        found.append(_FRAME_MEANINGS[frame.lastindex - 1])
    asks = (
        asks
        or any(meaning.asks for meaning in found)
        or _EITHER_OR.search(text) is not None
        or ENGLISH_QUESTION.match(text) is not None
    )
    least = 1 if asks else _PLAIN
    scores = [0] * len(INTENTS)
    plainest: dict[int, _Vote] = {}
    for meaning in found:
        for vote in meaning.votes:
            intent, weight, _ = vote
            if weight < least:
                continue
            scores[intent] += weight
            if intent not in plainest or plainest[intent].weight < weight:
                plainest[intent] = vote
    buying = scores[_BUY] >= _PLAIN
    if asks:
        scores[_BUY] //= 2
    elif scores[_BUY] > _PLAIN:
        # 已拍 坐等发货: what is said of the goods is said by a buyer.
        scores[_BUY] += 1
    best = max(scores)
    if best == 0 and asks and ABOUT_GOODS.match(text):
        return _SOME_QUALITY
    intent = scores.index(best) if best else _CHAT
    if intent == _CHAT or (intent in _JUDGED and best <= _MILD and not asks and VERDICT.search(text)):
        return _NOTHING_ASKED if asks else _NOTHING
    return Reading(INTENTS[intent], plainest[intent].topic, asks, buying)


def says_something(loose_text: str) -> bool:
    """Tell whether a word of two characters or more stands in the text."""
    return any(len(word) > 1 for word in _WORDS.findall(loose_text))


_SOME_QUALITY = Reading("quality", None, True, False)
_NOTHING = Reading("chat", None, False, False)
_NOTHING_ASKED = Reading("chat", None, True, False)


# --- the table, made ready ------------------------------------------------------------------------------


def any_of(choices: Iterable[str]) -> str:
    """Return a pattern that matches the longest of the words, its branches growing with their letters."""
    below: dict[str, list[str]] = {}
    ends = False
    for word in choices:
        if word:
            below.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    if not below:
        return ""
    branches = "|".join(re.escape(letter) + any_of(rests) for letter, rests in below.items())
    return f"(?:{branches}){'?' if ends else ''}" if ends or len(below) > 1 else branches


def _by_ranges(words: Iterable[str]) -> str:
    """Return the same pattern by ranges of first letters: few branches to try where no word begins."""
    below: dict[str, list[str]] = {}
    for word in words:
        below.setdefault(word[0], []).append(word)
    letters = sorted(below)
    branches = []
    for at in range(0, len(letters), _RANGE):
        part = letters[at : at + _RANGE]
        inside = any_of(word for letter in part for word in below[letter])
        branches.append(f"(?=[{re.escape(part[0])}-{re.escape(part[-1])}]){inside}")
    return "|".join(branches)


def _meanings() -> dict[str, _Meaning]:
    table: dict[str, list[_Vote]] = {}
    silent: set[str] = set()
    for intent, topic, weight, row in ROWS:
        for word in words(_NUMBER.sub("0", row)):
            votes = table.setdefault(word, [])
            if intent == "none":
                silent.add(word)
            else:
                votes.append(_Vote(INTENTS.index(intent), weight, topic))
    colour = _Vote(INTENTS.index("size"), 2, "colour")
    for name in (*(f"{name}{noun}" for name in COLOURS for noun in "色的"), *COLOURS_EN):
        table.setdefault(name, []).append(colour)
    latin = "|".join(word for word in ASKING if word.isascii())
    other = "|".join(word for word in ASKING if not word.isascii())
    asks = re.compile(f"{other}|(?<![a-z])(?:{latin})(?![a-z])")
    meanings = {
        word: _Meaning(tuple(votes), word not in silent and asks.search(word) is not None)
        for word, votes in table.items()
    }
    for word in ASKING:
        meanings[word] = _Meaning(meanings[word].votes if word in meanings else (), True)
    return meanings


_MEANINGS = _meanings()
_FRAME = re.compile(
    f"(?=[{re.escape(''.join(frame.begins for frame in FRAMES))}])"
    f"(?:{'|'.join(f'(?:(?=[{frame.begins}])({frame.pattern}))' for frame in FRAMES)})"
)
_FRAME_MEANINGS = [
    _Meaning((_Vote(INTENTS.index(frame.intent), frame.weight, frame.topic),), frame.asks) for frame in FRAMES
]
_LATIN = re.compile(r"[0-9a-z ]+")
_WORDS = re.compile(
    f"(?=[0-9a-z])(?<![0-9a-z]){any_of(word for word in _MEANINGS if _LATIN.fullmatch(word))}(?![0-9a-z])"
    f"|{_by_ranges(word for word in _MEANINGS if not _LATIN.fullmatch(word))}"
)
