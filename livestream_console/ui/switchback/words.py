"""What a switchback's plan, course and result are called.

Rule: a card is named by its letter and its place on the shelf, and none is said to be better where chance
explains the difference.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.switchback import Found
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.switchback.book import Switchback
from livestream_console.core.switchback.plan import LEAST_PAIRS
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LEVEL_P = 0.1
"""Up to here a difference counts as found."""
_STATUS = {
    "sealed": QT_TRANSLATE_NOOP("Switchback", "A/B sealed"),
    "running": QT_TRANSLATE_NOOP("Switchback", "A/B runs"),
    "ended": QT_TRANSLATE_NOOP("Switchback", "A/B is over"),
    "stopped": QT_TRANSLATE_NOOP("Switchback", "A/B was stopped"),
}
_COUNTED = {
    "carts": QT_TRANSLATE_NOOP("Switchback", "carts"),
    "orders": QT_TRANSLATE_NOOP("Switchback", "orders"),
}


def status(code: str) -> str:
    return translate("Switchback", _STATUS[code]) if code in _STATUS else code


def counted(outcome: str) -> str:
    return translate("Switchback", _COUNTED[outcome]) if outcome in _COUNTED else outcome


def card(shelf: ShelfState, product: str) -> str:
    """Return a product's place and title."""
    known = shelf.products.get(product)
    return product if known is None else f"{shelf.place(product)} {known.title}"


def reason(code: str | None) -> str:
    """Return why it was stopped: a person's own words, or what this desk said."""
    if code == "show_ended":
        return translate("Switchback", "the show ended")
    return code or ""


def cards(shelf: ShelfState, switchback: Switchback) -> str:
    return f"A {card(shelf, switchback.a)} · B {card(shelf, switchback.b)}"


def verdict(found: Found) -> tuple[str, str]:
    """Return what was found in a sentence, and the role that colours it."""
    if found.state == "no_events":
        return translate("Switchback", "Neither carts nor orders are told: nothing can be compared."), "muted"
    if found.state == "too_few_events":
        few = translate("Switchback", "Too few: {0} pairs and {1} {2}. It takes {3} pairs and 20.")
        events = formats.number(found.events_a + found.events_b)
        return few.format(found.pairs, events, counted(found.outcome), LEAST_PAIRS), "muted"
    if found.ratio is None or found.low is None or found.high is None or found.p is None:
        return translate("Switchback", "Cannot tell: viewers were unknown."), "muted"
    if found.p > LEVEL_P:
        return translate("Switchback", "No difference was found."), ""
    if found.ratio > 1:
        return translate("Switchback", "B sells better than A."), "good"
    return translate("Switchback", "A sells better than B."), "good"


def figures(found: Found) -> str:
    """Return the figures behind the sentence; empty where there are none."""
    if found.ratio is None or found.low is None or found.high is None or found.p is None:
        return ""
    said = translate("Switchback", "B ×{0} of A (90 %: {1}–{2}) · p = {3} · {4} pairs · {5}: A {6}, B {7}")
    return said.format(
        f"{found.ratio:.2f}",
        f"{found.low:.2f}",
        f"{found.high:.2f}",
        probability(found.p),
        found.pairs,
        counted(found.outcome),
        formats.number(found.events_a),
        formats.number(found.events_b),
    )


def probability(p: float) -> str:
    return f"{p:.4f}" if p < 0.01 else f"{p:.3f}"


def share(right: float | None) -> str:
    """Return how much of the counted time the right card stood, down to a whole percent."""
    return formats.UNKNOWN if right is None else f"{int(right * 100)}%"
