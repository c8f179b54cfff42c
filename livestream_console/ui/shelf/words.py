"""The words of a shelf row: what to call its role, its state, its figures and its one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.money import format_money
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.shelf.rows import ShelfRow

translate = QCoreApplication.translate

_ROLES = {
    "traffic": (QT_TRANSLATE_NOOP("Shelf", "Traffic"), "action"),
    "hero": (QT_TRANSLATE_NOOP("Shelf", "Hero"), "sale"),
    "profit": (QT_TRANSLATE_NOOP("Shelf", "Profit"), "good"),
    "trial": (QT_TRANSLATE_NOOP("Shelf", "Trial"), "muted"),
    "clearance": (QT_TRANSLATE_NOOP("Shelf", "Clearance"), "warn"),
    "gift": (QT_TRANSLATE_NOOP("Shelf", "Gift"), "viewer"),
}
_CALLED = {
    "引流款": "traffic",
    "爆单款": "hero",
    "爆款": "hero",
    "利润款": "profit",
    "体验款": "trial",
    "清仓款": "clearance",
    "赠品": "gift",
}
"""What sellers write into their tables for the same roles."""
_STATES = {
    "preheat": QT_TRANSLATE_NOOP("Shelf", "Preheating (price hidden)"),
    "explaining": QT_TRANSLATE_NOOP("Shelf", "Explaining"),
    "sold_out": QT_TRANSLATE_NOOP("Shelf", "Sold out"),
    "off": QT_TRANSLATE_NOOP("Shelf", "Off the shelf"),
    "shelved": QT_TRANSLATE_NOOP("Shelf", "Not shown yet"),
    "draft": QT_TRANSLATE_NOOP("Shelf", "Draft"),
}
_STEPS = {
    "preheat": QT_TRANSLATE_NOOP("Shelf", "Preheat"),
    "open": QT_TRANSLATE_NOOP("Shelf", "Open price"),
    "sold_out": QT_TRANSLATE_NOOP("Shelf", "Mark sold out"),
    "off": QT_TRANSLATE_NOOP("Shelf", "Take off the shelf"),
    "shelved": QT_TRANSLATE_NOOP("Shelf", "Put on the shelf"),
}


def word(source: str) -> str:
    return translate("Shelf", source)


def roles() -> list[tuple[str, str]]:
    """Return (code, word) of every role there is a word for."""
    return [(code, word(source)) for code, (source, _) in _ROLES.items()]


def step(state: str) -> str:
    """Return what putting a product into a state is called in a menu."""
    return word(_STEPS[state])


def role_tag(role: str | None) -> tuple[str, str] | None:
    """Return (word, colour role) of a product's role; a role of the seller's own is shown as it is."""
    if not role:
        return None
    source, colour = _ROLES.get(_CALLED.get(role, role), (role, "muted"))
    return (word(source), colour)


def facts(row: ShelfRow) -> str:
    """Price · paid · state: the second line of a row."""
    parts = [] if row.price is None else [format_money(row.price)]
    if row.state in _STATES:
        parts.append(word(_STATES[row.state]))
    if row.paid or row.state in ("open", "explaining"):
        parts.insert(1, translate("Shelf", "paid {0}").format(formats.number(row.paid)))
    return " · ".join(parts)


def stock_line(row: ShelfRow) -> str:
    """The figures below the bar."""
    parts = [
        translate("Shelf", "unlimited")
        if row.left is None
        else translate("Shelf", "left {0}").format(formats.number(row.left))
    ]
    if row.held:
        parts.append(translate("Shelf", "held {0}").format(row.held))
    if row.waiting:
        parts.append(translate("Shelf", "waiting {0}").format(row.waiting))
    return " · ".join(parts)


def button_words(row: ShelfRow, now_us: int) -> tuple[str, str]:
    """Return (text, key) of a row's button; the key is empty where there is none."""
    key = str(row.place) if row.place <= 9 else ""
    match row.state:
        case "explaining":
            since = row.explaining_since_us
            length = "" if since is None else " " + formats.duration(now_us - since)
            return (translate("Shelf", "Now") + length, "")
        case "preheat":
            return (translate("Shelf", "Open price"), f"⇧{key}" if key else "")
        case "sold_out":
            return (translate("Shelf", "Restock…"), "")
        case "off" | "draft":
            return (translate("Shelf", "Put up"), "")
        case _:
            return (translate("Shelf", "Explain"), key)


def now_line(row: ShelfRow, now_us: int) -> str:
    """What is said of the product being explained, below its price."""
    parts = []
    if row.explaining_since_us is not None:
        length = formats.duration(now_us - row.explaining_since_us)
        parts.append(translate("Shelf", "Explaining {0}").format(length))
    parts.append(translate("Shelf", "carts {0}").format(formats.number(row.carts)))
    parts.append(translate("Shelf", "paid {0}").format(formats.number(row.paid)))
    return " · ".join([*parts, stock_line(row)])
