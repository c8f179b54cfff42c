"""What a comment seems to want, from its text alone.

Rule: pure and ≤ 2 µs a comment; a hint for people, never ground for a decision about money or goods.
"""

from __future__ import annotations

import re

# 这么 and 那么 say how much, not what. Each choice begins with a plain character, not a set or a look back:
# only then does the search leap from one possible beginning to the next, three times as fast.
_QUESTION = re.compile(r"\?|？|吗|几|哪|么(?<![这那]么)|多少|怎|有没有|能不能|可不可以|是不是|何时|嗎|麼|幾")


def is_question(text: str) -> bool:
    """Say whether a comment reads as a question."""
    return _QUESTION.search(text) is not None
