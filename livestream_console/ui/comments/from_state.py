"""What the state of the show says of rows: what stands beside them, how moderation lets them stand.

Rule: it is asked when a row comes or is shown, and nothing of it is kept.
"""

from __future__ import annotations

from livestream_console.core.comments.mentions import ShelfWords
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods import stock
from livestream_console.core.moderation.moderation import standing_of
from livestream_console.engine.source import ShowSource
from livestream_console.ui.comments.rows import Row, Tag
from livestream_console.ui.comments.understood import tag_of


class FromState:
    """``source`` may be another show later."""

    def __init__(self, source: ShowSource) -> None:
        self.source = source

    def words(self) -> ShelfWords:
        return self.source.state.shelf.words

    def tag(self, row: Row) -> Tag:
        return tag_of(row, self.source.state.shelf)

    def standing(self, seq: int) -> str | None:
        return standing_of(self.source.state.moderation, seq)

    def left(self, event: ClaimDecided) -> int | None:
        """Return how many units a claim left, None where it took none."""
        if event.product is None or event.result not in stock.GRANTING:
            return None
        return stock.free(self.source.state.stock, event.product, event.variant)
