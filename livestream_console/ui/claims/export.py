"""The unpaid list as a table for whoever chases.

Rule: what strangers wrote never becomes a formula in a spreadsheet.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

from livestream_console.core.money import exponent
from livestream_console.core.unpaid import Unpaid
from livestream_console.ui import formats

_COLUMNS = (
    "platform",
    "viewer",
    "name",
    "product",
    "variant",
    "qty",
    "amount",
    "currency",
    "claimed_at",
    "held_until",
    "chase",
    "reminders",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(buyers: Iterable[Unpaid]) -> bytes:
    """Return one row a claim, as CSV in UTF-8 with the mark that spreadsheets look for."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for one in buyers:
        for claim in one.claims:
            amount = claim.amount
            writer.writerow(
                (
                    one.platform,
                    _harmless(one.viewer.id or ""),
                    _harmless(one.viewer.name),
                    _harmless(claim.product or ""),
                    _harmless(claim.variant or ""),
                    claim.qty,
                    "" if amount is None else Decimal(amount.minor).scaleb(-exponent(amount.currency)),
                    "" if amount is None else amount.currency,
                    formats.date_and_clock(claim.at_us),
                    "" if claim.until_us is None else formats.date_and_clock(claim.until_us),
                    one.chase.state,
                    one.chase.reminders,
                )
            )
    return text.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    """A spreadsheet takes a cell that begins so for a formula; an apostrophe keeps it text."""
    return f"'{text}" if text.startswith(_FORMULA) else text
