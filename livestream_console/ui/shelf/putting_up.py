"""Many products are put up some at a time: the desk goes on meanwhile, and a person sees how far it is.

Rule: all are looked over before the first is put up. What is up when it is ended stays, and is said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from livestream_console.core.commands import AddProducts, ProductDraft, Rejected
from livestream_console.core.goods.decisions import refusals
from livestream_console.core.goods.shelving import parts
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, seat
from livestream_console.ui.outcomes import tell_rejected

PART = 50
"""So many at a time keep the loop for less than 5 ms, with five thousand on the shelf as well."""
_LOOKED_AT = 250
_PATIENCE_MS = 400
_NOTHING = "nothing_changed"

translate = QCoreApplication.translate


async def put_up(
    parent: QWidget, source: ShowSource, products: Sequence[ProductDraft], notifier: Notifier
) -> bool:
    """Put products on the shelf; say why where that was not done. Return whether all are there now."""
    putting = PuttingUp(parent, source, products)
    try:
        rejected = await putting.run()
    finally:
        putting.close()
        putting.deleteLater()
        if 0 < putting.up < len(products):
            params: dict[str, str | int] = {"count": putting.up, "all": len(products)}
            notifier.notify(Notice("products.cut_short", params, "warning"))
    if rejected is not None:
        tell_rejected(rejected, notifier)
    return rejected is None and putting.up == len(products)


class PuttingUp(QProgressDialog):
    """``up`` counts the products that are on the shelf as they were wanted, the first of all."""

    def __init__(self, parent: QWidget, source: ShowSource, products: Sequence[ProductDraft]) -> None:
        super().__init__("", translate("PuttingUp", "Cancel"), 0, len(products), parent)
        self._source = source
        self._products = products
        self.setWindowTitle(translate("PuttingUp", "Putting products up"))
        bar = QProgressBar()
        bar.setRange(0, len(products))
        bar.setTextVisible(False)  # it is too low for one
        self.setBar(bar)
        self.setMinimumDuration(_PATIENCE_MS)
        self.show_up(0)

    async def run(self) -> Rejected | None:
        """Return why they cannot be put up, None where they were or where it was ended."""
        refused = await self._look_over()
        if refused is not None:
            return refused
        changed = False
        for part in parts(self._source.state.shelf, self._products, PART):
            if self.wasCanceled():
                return None
            command = AddProducts(command_id=fresh("command"), products=tuple(part), by=seat.role())
            rejected = (await self._source.dispatch(command)).rejected
            if rejected is not None and rejected.code != _NOTHING:
                return rejected
            changed = changed or rejected is None
            self.show_up(self.up + len(part))
        return None if changed else Rejected(_NOTHING if self._products else "no_products")

    def show_up(self, count: int) -> None:
        """Say how many are up now."""
        self.up = count
        text = translate("PuttingUp", "{0} of {1} products are on the shelf.\nCancelled now, these stay.")
        self.setLabelText(text.format(formats.number(count), formats.number(len(self._products))))
        self.setValue(count)

    async def _look_over(self) -> Rejected | None:
        state = self._source.state
        for count, refused in enumerate(refusals(state, self._products), start=1):
            if refused is not None:
                return msgspec.structs.replace(refused, params=state.shelf.numbered(refused.params))
            if count % _LOOKED_AT == 0:
                await asyncio.sleep(0)
        return None
