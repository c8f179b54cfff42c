"""Products on the shelf by the thousand: a part at a time, so that the comments go on meanwhile.

Rule: all of them are looked at before the first is put up, so that one bad product keeps all of them away.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from livestream_console.core.commands import AddProducts, ProductDraft, Rejected
from livestream_console.core.goods.decisions import refuse_products
from livestream_console.core.ports import Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat
from livestream_console.ui.outcomes import tell_rejected

translate = QCoreApplication.translate

AT_ONCE = 200
_PATIENCE_MS = 400
"""What is put up sooner needs no dialog."""
_NOTHING = "nothing_changed"


async def add_products(
    parent: QWidget, source: ShowSource, products: tuple[ProductDraft, ...], notifier: Notifier
) -> bool:
    """Put products on the shelf, all or none; say why not. Return whether anything changed there."""
    refused = refuse_products(source.state, AddProducts(command_id="", products=products))
    if refused is None:
        with _progress(parent, len(products)) as tell:
            refused = await _add_in_parts(source, products, tell)
    if refused is not None:
        tell_rejected(refused, notifier)
    return refused is None


async def _add_in_parts(
    source: ShowSource, products: tuple[ProductDraft, ...], tell: Callable[[int], None]
) -> Rejected | None:
    """Return what stopped it; a part in which nothing changes stops nothing, unless they are all so."""
    refused: Rejected | None = Rejected(_NOTHING)
    for start in range(0, len(products), AT_ONCE):
        part = products[start : start + AT_ONCE]
        command = AddProducts(command_id=fresh("command"), products=part, by=seat.role())
        outcome = await source.dispatch(command)
        if outcome.rejected is None:
            refused = None
        elif outcome.rejected.code != _NOTHING:
            return outcome.rejected
        tell(start + len(part))
        await asyncio.sleep(0)  # a full disk does not make dispatch wait
    return refused


@contextmanager
def _progress(parent: QWidget, most: int) -> Iterator[Callable[[int], None]]:
    """Show how many are done; half a catalogue is of no use, so there is no way to stop it."""
    text = translate("Desk", "Putting products on the shelf")
    dialog = QProgressDialog(text, "", 0, most, parent)
    dialog.setWindowTitle(text)
    dialog.setCancelButton(None)
    dialog.setMinimumDuration(_PATIENCE_MS)
    try:
        yield dialog.setValue
    finally:
        dialog.close()
        dialog.deleteLater()
