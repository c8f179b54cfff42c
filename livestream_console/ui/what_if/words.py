"""What a comparison of claim rules says, and what it says that nobody can know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.what_if import WhatIf
from livestream_console.ui import formats
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_OUTCOMES = {
    "paid": QT_TRANSLATE_NOOP("WhatIf", "paid"),
    "held": QT_TRANSLATE_NOOP("WhatIf", "held, not paid"),
    "expired": QT_TRANSLATE_NOOP("WhatIf", "expired"),
    "released": QT_TRANSLATE_NOOP("WhatIf", "released"),
    "waitlisted": QT_TRANSLATE_NOOP("WhatIf", "waiting"),
    "refused": QT_TRANSLATE_NOOP("WhatIf", "refused"),
    "ambiguous": QT_TRANSLATE_NOOP("WhatIf", "unclear"),
    "none": QT_TRANSLATE_NOOP("WhatIf", "no claim"),
}


def outcome(code: str) -> str:
    return translate("WhatIf", _OUTCOMES[code])


def pair(was: int, would: int) -> str:
    """Write a count that stayed once, one that did not with what it would be."""
    return formats.number(was) if was == would else f"{formats.number(was)} → {formats.number(would)}"


def summary(found: WhatIf) -> str:
    """Say in a sentence or two what differs and what nobody can know."""
    if not found.products:
        return translate("WhatIf", "Nothing was claimed in this show, and nothing would be.")
    if not found.differ and not found.lost_payments:
        return translate("WhatIf", "Nobody would have got anything else.")
    differ = formats.number(found.differ)
    said = [translate("WhatIf", "{0} viewers would have come off otherwise.").format(differ)]
    if found.lost_payments:
        text = translate(
            "WhatIf",
            "{0} payments were made for what these rules would not have held any more; with them in force, "
            "those buyers might have hurried.",
        )
        said.append(text.format(formats.number(found.lost_payments)))
    if found.unsure:
        text = translate(
            "WhatIf",
            "{0} viewers would have been granted something that they did not get. Nobody can know whether "
            "they would have paid.",
        )
        said.append(text.format(formats.number(found.unsure)))
    return "\n".join(said)
