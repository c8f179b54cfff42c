"""What the program understood of a row, said at its right: ``品质 · 2号``.

Rule: worked out when a row is shown, never kept: it is a hint for people. What was decided or done (a claim,
what moderation says, a gift) stands before it.
"""

from __future__ import annotations

from livestream_console.core.comments.questions import LAG_US
from livestream_console.core.comments.understand import understand
from livestream_console.core.goods.shelf import ShelfState, explained_at
from livestream_console.ui.comments.rows import MODERATED, NO_TAG, STANDINGS, Flag, Kind, Row, Tag

_TAGS = {bit: Tag(f"standing.{code}") for code, bit in STANDINGS.items()}


def tag_of(row: Row, shelf: ShelfState) -> Tag:
    """Return the tag that a row shows before a shelf."""
    if row.tag.code:
        return row.tag
    if row.flags & MODERATED:
        return next(tag for bit, tag in _TAGS.items() if row.flags & bit)
    if row.kind != Kind.COMMENT or row.flags & Flag.OWN:
        return NO_TAG
    heard = understand(row.text, shelf.words)
    asks = row.flags & Flag.QUESTION
    if heard.intent == "chat" and not asks:
        return NO_TAG
    product = heard.product
    if product is None and asks and heard.intent != "chat":
        product = explained_at(shelf, row.time_s * 1_000_000 - LAG_US)
    known = product is not None and product in shelf.products
    code = "question" if heard.intent == "chat" else heard.intent
    return Tag(f"intent.{code}", str(shelf.place(product)) if known and product is not None else "")
