"""The words of a shelf row: what to call its role, its state, its figures and its one button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.claims.keywords import Doubt
from livestream_console.core.goods.roles import role_of
from livestream_console.core.money import format_money
from livestream_console.ui import formats, messages
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.push.offer_words import kind_name
from livestream_console.ui.shelf.rows import ShelfRow

translate = QCoreApplication.translate

_ROLES = {
    "traffic": (QT_TRANSLATE_NOOP("Shelf", "Traffic"), "action"),
    "hero": (QT_TRANSLATE_NOOP("Shelf", "Hero"), "sale"),
    "profit": (QT_TRANSLATE_NOOP("Shelf", "Profit"), "good"),
    "image": (QT_TRANSLATE_NOOP("Shelf", "Image"), "text"),
    "trial": (QT_TRANSLATE_NOOP("Shelf", "Trial"), "muted"),
    "welfare": (QT_TRANSLATE_NOOP("Shelf", "Welfare"), "live"),
    "clearance": (QT_TRANSLATE_NOOP("Shelf", "Clearance"), "warn"),
    "gift": (QT_TRANSLATE_NOOP("Shelf", "Gift"), "viewer"),
}
_DOUBTS = {
    "number": QT_TRANSLATE_NOOP("Shelf", "{keyword} is a bare number: it may be read as a quantity"),
    "shared": QT_TRANSLATE_NOOP("Shelf", "{keyword} names more than one thing, so it does not claim alone"),
    "shadows": QT_TRANSLATE_NOOP("Shelf", "{keyword} may also be read as a variant of another product"),
}
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


def state(code: str) -> str:
    """Return what it is called to be in a state."""
    return word(_STATES.get(code, QT_TRANSLATE_NOOP("Shelf", "Open")))


def step(state: str) -> str:
    """Return what putting a product into a state is called in a menu."""
    return word(_STEPS[state])


def role_tag(role: str | None) -> tuple[str, str] | None:
    """Return (word, colour role) of a product's role; a role of the seller's own is shown as it is."""
    if not role:
        return None
    source, colour = _ROLES.get(role_of(role), (role, "muted"))
    return (word(source), colour)


def doubt(found: Doubt) -> str:
    """Say what is doubtful about a keyword."""
    return word(_DOUBTS[found.code]).format(keyword=found.keyword)


def prices(row: ShelfRow) -> list[tuple[str, str, bool]]:
    """Return (text, colour role, struck out) of the price mechanism: what it costs now, and what it did."""
    if row.price is None:
        return []
    on_sale = row.was is not None and row.was != row.price
    found = [(format_money(row.price), "sale" if on_sale else "text", False)]
    if on_sale and row.was is not None:
        found.append((format_money(row.was), "muted", True))
    if row.sale_phase is not None:
        found.append((kind_name("flash_sale"), "sale" if row.sale_phase == "live" else "muted", False))
    found += [(kind_name(kind), "sale", False) for kind in dict.fromkeys(row.offers)]
    return found


def facts(row: ShelfRow) -> str:
    """Paid · state: what stands behind the price."""
    parts = []
    if row.paid or row.state in ("open", "explaining"):
        parts.append(translate("Shelf", "paid {0}").format(formats.number(row.paid)))
    if row.state in _STATES:
        parts.append(word(_STATES[row.state]))
    return " · ".join(parts)


def before_audience(row: ShelfRow) -> list[tuple[str, str]]:
    """Return (words, colour role) of the three steps of a card: sent, acknowledged, seen by the viewers."""
    before = row.before
    if before is None:
        return []
    if before.shown == before.targets:
        acknowledged = (translate("Shelf", "● acknowledged"), "good")
    elif before.failed:
        acknowledged = (translate("Shelf", "▲ not acknowledged"), "live")
    else:
        acknowledged = (translate("Shelf", "○ not acknowledged yet"), "muted")
    seen = (translate("Shelf", "○ not seen in a room"), "muted")
    if before.rooms:
        names = ", ".join(messages.platform_name(platform) for platform in before.rooms)
        seen = (translate("Shelf", "● seen: {0}").format(names), "good")
    return [(translate("Shelf", "● sent"), "good"), acknowledged, seen]


def spoken(row: ShelfRow, now_us: int) -> str:
    """Return all of a row in one sentence, for whoever cannot see it."""
    role = role_tag(row.role)
    parts = [f"{row.place}. {row.title}", *([role[0]] if role else []), *(text for text, *_ in prices(row))]
    parts += [facts(row), stock_line(row), *(text[2:] for text, _ in before_audience(row))]
    if row.queued_us is not None:
        parts.append(queued(row, now_us))
    if row.doubt is not None:
        parts.append(doubt(row.doubt))
    return ", ".join(filter(None, parts))


def queued(row: ShelfRow, now_us: int) -> str:
    return translate("Shelf", "Due {0}").format(formats.countdown(row.queued_us, now_us))


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
    if row.oversold:
        # First, so that it is never what a narrow row cuts off.
        parts.insert(0, translate("Shelf", "oversold {0}").format(row.oversold))
    return " · ".join(parts)


def button_words(row: ShelfRow, now_us: int) -> tuple[str, str]:
    """Return (text, key) of a row's button; the key is empty where there is none."""
    key = str(row.place % 10) if row.place <= 10 else ""
    if row.queued_us is not None:
        return (queued(row, now_us), "×")
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
