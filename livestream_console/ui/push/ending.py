"""Ending an offer is money, so it is asked about once, wherever its red button stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from livestream_console.ui import dialogs

translate = QCoreApplication.translate


async def wants_to_end_sale(parent: QWidget) -> bool:
    """Ask whether a flash sale shall really end now."""
    answer = await dialogs.ask(
        parent,
        translate("Push", "End the flash sale?"),
        translate("Push", "The price goes back at once. What was sold stays sold."),
        [translate("Push", "End sale"), translate("Push", "Keep selling")],
        danger=True,
    )
    return answer == 0


async def wants_to_end_offer(parent: QWidget, name: str) -> bool:
    """Ask the same of any other offer, by the name of its kind."""
    answer = await dialogs.ask(
        parent,
        translate("Push", "End it: {0}?").format(name),
        translate("Push", "Nobody gets it from now on. What was claimed keeps its price."),
        [translate("Push", "End it"), translate("Push", "Keep it going")],
        danger=True,
    )
    return answer == 0
