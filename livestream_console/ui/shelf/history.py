"""What was changed of a product in this show: when, by whom, from what to what."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from livestream_console.core.goods.revisions import Change, Revision
from livestream_console.core.money import Money, format_money
from livestream_console.core.values import AS_SHELF, Listing, Variant
from livestream_console.ui import formats, seat, theme
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.preview import PreviewModel, PreviewRow, preview_table, roomy
from livestream_console.ui.shelf import words

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("ProductHistory", "Title"),
    "keyword": QT_TRANSLATE_NOOP("ProductHistory", "Keyword"),
    "variants": QT_TRANSLATE_NOOP("ProductHistory", "Variants"),
    "price": QT_TRANSLATE_NOOP("ProductHistory", "Price"),
    "stock": QT_TRANSLATE_NOOP("ProductHistory", "Stock"),
    "floor": QT_TRANSLATE_NOOP("ProductHistory", "Floor price"),
    "cost": QT_TRANSLATE_NOOP("ProductHistory", "Cost"),
    "least_margin": QT_TRANSLATE_NOOP("ProductHistory", "Least margin"),
    "role": QT_TRANSLATE_NOOP("ProductHistory", "Role"),
    "points": QT_TRANSLATE_NOOP("ProductHistory", "Selling points"),
    "image": QT_TRANSLATE_NOOP("ProductHistory", "Image"),
    "link": QT_TRANSLATE_NOOP("ProductHistory", "Link"),
    "listings": QT_TRANSLATE_NOOP("ProductHistory", "In shops"),
    "state": QT_TRANSLATE_NOOP("ProductHistory", "State"),
}

translate = QCoreApplication.translate


class ProductHistory(FormDialog):
    """``revisions`` come the oldest first and are shown the newest first."""

    def __init__(self, parent: QWidget, title: str, revisions: Sequence[Revision]) -> None:
        super().__init__(parent, self.tr("History of {0}").format(title), self.tr("Close"))
        roomy(self)
        header = (self.tr("When"), self.tr("Who"), self.tr("Version"), self.tr("What"), self.tr("From"))
        self.model = PreviewModel((*header, self.tr("To")), self)
        self.model.show_rows(
            [_row(revision, change) for revision in reversed(revisions) for change in revision.changes]
        )
        table = preview_table(self.model, self.tr("Changes"), wide=4)
        empty = QLabel(self.tr("Nothing was changed of it in this show."))
        theme.set_role(empty, "muted")
        empty.setVisible(not self.model.rows)
        # There is nothing to accept here, so nothing to call off.
        for buttons in self.findChildren(QDialogButtonBox):
            buttons.button(QDialogButtonBox.StandardButton.Cancel).hide()
        self.form.addRow(empty)
        self.form.addRow(table)


def _row(revision: Revision, change: Change) -> PreviewRow:
    cells = (
        formats.clock(revision.at_us),
        seat.role_name(revision.by) if revision.by else translate("ProductHistory", "the desk"),
        "" if revision.version is None else str(revision.version),
        translate("ProductHistory", _FIELDS[change.field]),
        _value(change.field, change.was),
        _value(change.field, change.now),
    )
    return PreviewRow(cells, "text")


def _value(field: str, value: Any) -> str:
    if value is None or value == () or value == "":
        return formats.UNKNOWN
    match value:
        case Money():
            return format_money(value)
        case tuple():
            return " / ".join(_part(part) for part in value)
        case int() if field == "least_margin":
            return translate("ProductHistory", "as the shelf has it") if value == AS_SHELF else f"{value} %"
        case str() if field == "state":
            return words.state(value)
        case str() if field == "role":
            return (words.role_tag(value) or (value, ""))[0]
        case str() if field == "image":
            return PurePath(value).name  # where it lies on this machine is nobody's business
    return str(value)


def _part(part: Any) -> str:
    match part:
        case Variant():
            price = "" if part.price is None else f" {format_money(part.price)}"
            return f"{part.title or part.variant}{price}"
        case Listing():
            return f"{part.shop} {part.sku or part.item}"
    return str(part)
