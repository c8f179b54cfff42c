"""The unpaid list as a table for whoever chases."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from livestream_console.core.claims.claim import Claim
from livestream_console.core.claims.unpaid import Unpaid
from livestream_console.core.money import exponent
from livestream_console.ui import formats
from livestream_console.ui.spreadsheet import csv_table

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


def table(buyers: Iterable[Unpaid]) -> bytes:
    """Return one row a claim, as CSV in UTF-8 with the mark that spreadsheets look for."""
    return csv_table(_COLUMNS, (_row(one, claim) for one in buyers for claim in one.claims))


def _row(one: Unpaid, claim: Claim) -> tuple[object, ...]:
    amount = claim.amount
    return (
        one.platform,
        one.viewer.id or "",
        one.viewer.name,
        claim.product or "",
        claim.variant or "",
        claim.qty,
        "" if amount is None else Decimal(amount.minor).scaleb(-exponent(amount.currency)),
        "" if amount is None else amount.currency,
        formats.date_and_clock(claim.at_us),
        "" if claim.until_us is None else formats.date_and_clock(claim.until_us),
        one.chase.state,
        one.chase.reminders,
    )
