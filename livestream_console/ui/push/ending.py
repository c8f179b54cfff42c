"""Ending a flash sale is money, so it is asked about once, wherever its red button stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from livestream_console.ui import dialogs


async def wants_to_end_sale(parent: QWidget) -> bool:
    """Ask whether a sale shall really end now."""
    answer = await dialogs.ask(
        parent,
        QCoreApplication.translate("Push", "End the flash sale?"),
        QCoreApplication.translate("Push", "The price goes back at once. What was sold stays sold."),
        [QCoreApplication.translate("Push", "End sale"), QCoreApplication.translate("Push", "Keep selling")],
        danger=True,
    )
    return answer == 0
