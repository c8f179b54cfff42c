"""Counts as platforms' pages show them: ``1.2万``, ``10w+``, ``3,456``, ``1.5K``.

The rule: a text that says less than the exact number becomes its lower bound and keeps its wording.
"""

from __future__ import annotations

import re
from decimal import Decimal

from livestream_console.core.values import ApproxCount, Count

_SHOWN = re.compile(r"(\d[\d,]{0,15}(?:\.\d{1,6})?)\s*([万萬wW亿億kKmMbB]?)(\+?)", re.ASCII)
_UNITS = {"万": 10**4, "萬": 10**4, "w": 10**4, "亿": 10**8, "億": 10**8, "k": 10**3, "m": 10**6, "b": 10**9}


def shown_count(text: str) -> Count | None:
    """Return the first count in a display text, exact only where every digit is there; None without one."""
    found = _SHOWN.search(text) if text else None
    if found is None:
        return None
    digits, unit, more = found.groups()
    value = int(Decimal(digits.replace(",", "")) * _UNITS.get(unit.lower(), 1))
    return ApproxCount(value, text) if unit or more or "." in digits else value
