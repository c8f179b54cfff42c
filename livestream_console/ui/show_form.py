"""Asks which show this is going to be: a new one, or one that was cut off."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from livestream_console.core.ports import ShowInfo
from livestream_console.ui import formats
from livestream_console.ui.dialogs import FormDialog

_CURRENCIES = ("CNY", "TWD", "HKD", "USD", "EUR", "JPY")


class ShowWish(msgspec.Struct, frozen=True):
    """``resume`` is the id of a show to go on with; else a new one with this title and currency."""

    title: str
    currency: str
    resume: str | None = None


class ShowForm(FormDialog):
    def __init__(self, parent: QWidget, unfinished: Sequence[ShowInfo]) -> None:
        super().__init__(parent, self.tr("Start a show"), self.tr("Go"))
        self._which = QComboBox()
        for info in unfinished:
            begun = formats.clock(info.started_us) if info.started_us is not None else ""
            self._which.addItem(self.tr("Go on with “{0}” ({1})").format(info.title, begun), info.show)
        self._which.addItem(self.tr("A new show"), None)
        self._which.currentIndexChanged.connect(self._on_which_changed)
        self._title = QLineEdit(self.tr("Live show"))
        self._currency = QComboBox()
        self._currency.addItems(_CURRENCIES)
        self.form.addRow(self.tr("Show"), self._which)
        self.form.addRow(self.tr("Title"), self._title)
        self.form.addRow(self.tr("Currency"), self._currency)
        self._on_which_changed()

    def wish(self) -> ShowWish:
        return ShowWish(
            self._title.text().strip() or self.tr("Live show"),
            self._currency.currentText(),
            self._which.currentData(),
        )

    def _on_which_changed(self) -> None:
        new = self._which.currentData() is None
        self._title.setEnabled(new)
        self._currency.setEnabled(new)


async def ask_for_show(parent: QWidget, unfinished: Sequence[ShowInfo]) -> ShowWish | None:
    """Return what the user wants, or None for nothing now."""
    form = ShowForm(parent, unfinished)
    accepted = await form.run()
    wish = form.wish() if accepted else None
    form.deleteLater()
    return wish
