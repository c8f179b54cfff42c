"""The winners of a giveaway as a table for whoever sends the prizes.

Rule: names and ids are masked unless a person asked for them in full; either way the entry hash tells who is
meant.
"""

from __future__ import annotations

import csv
from io import StringIO

from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.text import mask_name
from livestream_console.ui import formats

_HEAD = ("place", "state", "platform", "viewer", "name", "claim_until", "entry")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the beginning of a formula."""


def winners_csv(giveaway: Giveaway, *, masked: bool = True) -> bytes:
    """Return the table in UTF-8 with a byte order mark, as spreadsheets want it."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    for place, (platform, viewer, entry) in enumerate(giveaway.drawn, 1):
        name, state = giveaway.names.get(entry, ""), _state(giveaway, entry)
        if masked:
            viewer, name = mask_name(viewer), mask_name(name)
        deadline_us = giveaway.deadline_us(entry) if state == "winner" else None
        until = "" if deadline_us is None else formats.date_and_clock(deadline_us)
        writer.writerow((place, state, platform, _plain(viewer), _plain(name), until, entry))
    return text.getvalue().encode("utf-8-sig")


def _state(giveaway: Giveaway, entry: str) -> str:
    if entry in giveaway.claimed:
        return "claimed"
    if entry in giveaway.forfeited:
        return "forfeited"
    return "winner" if any(entry == one for _, _, one in giveaway.winners) else "reserve"


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
