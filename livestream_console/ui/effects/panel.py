"""The effects panel of the desk: what each push of the show that is looked at did, so far as is known.

Rule: it works nothing out; it puts what stands into words whenever that changed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from livestream_console.analysis.pushes.standing import Standing
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.effects.rows import Pushes
from livestream_console.ui.effects.view import EffectsView

REFRESH_MS = 1_000


class EffectsPanel(QWidget):
    def __init__(
        self, source: ShowSource, standing: Callable[[], Standing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Effects"))
        theme.set_role(self, "panel")
        self._source = source
        self._standing = standing
        self.view = EffectsView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.refresh()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        state, standing = self._source.state, self._standing()
        pushed = {one.product for one in standing.recent}
        if standing.uplift is not None:
            pushed.update(one.product for one in standing.uplift.pushes)
        titles = {
            product: f"{state.shelf.place(product)} {state.shelf.products[product].title}"
            for product in pushed
            if product is not None and product in state.shelf.order
        }
        self.view.show_pushes(Pushes(standing, titles, state.currency))
