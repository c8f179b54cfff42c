"""What goods are on the shelf for: bringing people in, earning, showing off, clearing out.

Its rule: a role is a word of the seller's own; those that everybody uses have a code, however a table spells
them, so that they are counted, coloured and translated alike.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from livestream_console.core.goods.shelf import ShelfState

ROLES = ("traffic", "hero", "profit", "image", "trial", "welfare", "clearance", "gift")

_SPELLED = {
    "引流": "traffic",
    "爆单": "hero",
    "爆": "hero",
    "主推": "hero",
    "利润": "profit",
    "利潤": "profit",
    "形象": "image",
    "体验": "trial",
    "體驗": "trial",
    "福利": "welfare",
    "宠粉": "welfare",
    "寵粉": "welfare",
    "清仓": "clearance",
    "清倉": "clearance",
    "赠": "gift",
    "贈": "gift",
}
_ENDINGS = ("款", "品")


class Share(msgspec.Struct, frozen=True):
    """How many products have a role, "" for none, and how many percent should; None: nobody said."""

    role: str
    products: int
    wanted: int | None = None


def role_of(spelled: str | None) -> str:
    """Return the code of a role, or the seller's own word for it; empty for none."""
    word = (spelled or "").strip()
    for ending in _ENDINGS:
        word = word.removesuffix(ending) if len(word) > len(ending) else word
    if word.casefold() in ROLES:
        return word.casefold()
    return _SPELLED.get(word, (spelled or "").strip())


def mix(shelf: ShelfState) -> list[Share]:
    """Return the share of every role that is on the shelf or wanted there; what is off or a draft is not."""
    found: dict[str, int] = {}
    shown = (product.role for product in shelf.products.values() if product.state not in ("draft", "off"))
    for spelled, count in Counter(shown).items():
        role = role_of(spelled)
        found[role] = found.get(role, 0) + count
    wanted = shelf.rules.mix
    order = [*ROLES, *sorted(role for role in found.keys() | wanted.keys() if role not in ROLES)]
    return [
        Share(role, found.get(role, 0), wanted.get(role)) for role in order if role in found or role in wanted
    ]
