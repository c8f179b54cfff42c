"""What reading a table brought: products or orders, and what is wrong with it, named line by line.

Its rule: a problem is a stable code with the place that it stands at, so that a person finds it in the table.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.events import OrderChanged, RefundChanged


class Problem(msgspec.Struct, frozen=True):
    """What is wrong in one cell, or with the table (row 0); rows count as the table shows them, from 1.

    ``code``: missing_column, empty_file, unreadable, too_large, too_many_rows, missing_value, bad_margin,
    bad_price, bad_stock, duplicate_product, duplicate_keyword, unclear_numbers, bad_time, bad_qty,
    rounded_number, unknown_status or unknown_shop.
    """

    code: str
    row: int = 0
    column: str = ""
    text: str = ""


class PastedLine(msgspec.Struct, frozen=True):
    """One line of a pasted text as it was understood; ``draft`` is None where it is none."""

    row: int
    text: str
    draft: ProductDraft | None = None
    problems: tuple[Problem, ...] = ()


class Pasted(msgspec.Struct, frozen=True):
    """``problems`` are those of the whole text, such as a header without a price."""

    lines: tuple[PastedLine, ...] = ()
    drafts: tuple[ProductDraft, ...] = ()
    problems: tuple[Problem, ...] = ()


class OrderRow(msgspec.Struct, frozen=True):
    """One order as an export has it, in the shop's own ids; ``rows`` are the lines of the table it stands in.

    ``at_us`` is when it came to stand so. ``titles`` and ``codes`` (the seller's own) name its lines.
    """

    order: OrderChanged
    at_us: int | None
    rows: tuple[int, ...]
    titles: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    refund: RefundChanged | None = None


class OrderSheet(msgspec.Struct, frozen=True):
    """``shop`` is whose export it is, such as ``taobao``."""

    shop: str
    orders: tuple[OrderRow, ...] = ()
    problems: tuple[Problem, ...] = ()
