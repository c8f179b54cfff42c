"""Where a look at what changed in a shop goes on from; shared by shops that list by the time of a change.

The rule: one pass reads each list whole, in an order in which a change meanwhile shows a row twice at worst,
never not at all; so no list is asked for up to a moment, only since one. The next pass begins a little before
this one did, or before the newest change that it brought.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Self

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Polled
from livestream_console.shops.fields import in_order

OVERLAP_S = 30
"""How late a change may show up in a list that is told by time."""


class Bookmark(msgspec.Struct, array_like=True):
    """Where to go on from, as a value that the desk keeps as text until the next look."""

    def written(self) -> str:
        return msgspec.json.encode(self).decode()

    @classmethod
    def at(cls, written: str) -> Self:
        """Read what was written; raise FeedFailure for anything else."""
        try:
            return msgspec.json.decode(written, type=cls)
        except msgspec.MsgspecError as error:
            raise FeedFailure("protocol", "cursor", retryable=False) from error


class Place(Bookmark):
    """Where the pass begins; in which of the lists it is, and at which page ("": the first one).

    ``began_s`` is when it began by the shop's clock, ``newest_s`` the newest change that it brought.
    """

    since_s: int
    part: int = 0
    page: str = ""
    began_s: int = 0
    newest_s: int = 0

    def step(
        self, times: Iterable[int], next_page: str, parts: int, now_s: int, overlap_s: int = OVERLAP_S
    ) -> bool:
        """Note that a page was read; return whether the pass goes on, with that page or the next list."""
        if self.part == 0 and not self.page:
            self.began_s = now_s
        self.newest_s = max(self.newest_s, *times, 0)
        self.page = next_page
        if not next_page:
            self.part += 1
        if self.part < parts:
            return True
        head_s = min(self.newest_s, self.began_s) - overlap_s
        self.since_s, self.part, self.newest_s = max(self.since_s, head_s), 0, 0
        return False


def first_place(now_s: int, overlap_s: int = OVERLAP_S) -> Place:
    return Place(now_s - overlap_s)


class Page(msgspec.Struct, frozen=True):
    """A page of what changed in one list; when each of its rows did, and which page is next, if any."""

    seen: Sequence[Observed]
    times: Sequence[int]
    next_page: str


async def next_page(
    cursor: str | None,
    lists: Sequence[str],
    read: Callable[[str, int, str], Awaitable[Page]],
    now_s: Callable[[], int],
    overlap_s: int = OVERLAP_S,
) -> Polled:
    """Read the page at which a pass is. ``read`` asks a list for what changed in it since a moment."""
    if cursor is None:
        await read(lists[0], now_s(), "")
        return Polled((), first_place(now_s(), overlap_s).written())
    place = Place.at(cursor)
    page = await read(lists[place.part], place.since_s, place.page)
    goes_on = place.step(page.times, page.next_page, len(lists), now_s(), overlap_s)
    return Polled(in_order(page.seen), place.written(), goes_on)
