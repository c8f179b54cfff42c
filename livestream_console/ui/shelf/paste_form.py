"""Two hundred products in one paste: what each line was understood as, and one press that adds them all.

Rule: with a problem anywhere nothing is added; each is named by its line, so that it is mended in the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from livestream_console.core.claims.keywords import Doubt, doubts, entries_of
from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.imported import Pasted, PastedLine
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.money import format_money
from livestream_console.ui import formats
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.preview import PreviewRow, roomy
from livestream_console.ui.shelf import words
from livestream_console.ui.shelf.problems import problem_words
from livestream_console.ui.understood import Understood

_TEXT_HEIGHT = 132


class PasteForm(FormDialog):
    """Ask for a text; ``drafts`` are its products once it was accepted."""

    def __init__(self, parent: QWidget, shelf: ShelfState, read: Callable[[str], Pasted]) -> None:
        super().__init__(parent, self.tr("Paste products"), self.tr("Add"))
        roomy(self)
        self._shelf = shelf
        self._read = read
        self._pasted = Pasted()
        self._understood = Understood(
            (
                self.tr("Line"),
                self.tr("Product"),
                self.tr("Title"),
                self.tr("Price"),
                self.tr("Stock"),
                self.tr("Keyword"),
                self.tr("Role"),
                self.tr("Remarks"),
            ),
            wide=2,
            named=self.tr("As it was understood"),
            height=_TEXT_HEIGHT,
            look=self.look,
        )
        self.text_field, self.table = self._understood.text_field, self._understood.table
        self.text_field.setAccessibleName(self.tr("Products, one a line"))
        self.text_field.setPlaceholderText(
            self.tr("A1 Silk blouse 199 stock50\nor cells from a spreadsheet, or CSV with a header")
        )
        self._understood.add_to(self.form)
        self.look()

    @property
    def drafts(self) -> tuple[ProductDraft, ...]:
        return self._pasted.drafts

    def look(self) -> None:
        """Read the text as it stands now."""
        text = self.text_field.toPlainText()
        self._pasted = self._read(text) if text.strip() else Pasted()
        found = {doubt.product: doubt for doubt in doubts(entries_of(self._shelf, self.drafts))}
        self._understood.model.show_rows([self._row(line, found) for line in self._pasted.lines])
        self._understood.summary.setText(self._summary_words())
        self.accept_button.setText(
            self.tr("Add {0} products").format(formats.number(len(self.drafts)))
            if self._ready
            else self.tr("Add")
        )
        self.accept_button.setEnabled(self._ready)

    @property
    def _problems(self) -> int:
        return len(self._pasted.problems) + sum(bool(line.problems) for line in self._pasted.lines)

    @property
    def _ready(self) -> bool:
        return bool(self.drafts) and not self._problems

    def _summary_words(self) -> str:
        if self._pasted.problems:
            return problem_words(self._pasted.problems[0])
        if not self._pasted.lines:
            return self.tr("Nothing yet. Every line is shown here as it was understood, before it is added.")
        known = sum(draft.product in self._shelf.products for draft in self.drafts)
        text = self.tr("{0} products, {1} of them on the shelf already, {2} lines with a problem")
        return text.format(len(self.drafts), known, self._problems)

    def _row(self, line: PastedLine, found: dict[str, Doubt]) -> PreviewRow:
        draft = line.draft
        if draft is None:
            return PreviewRow((str(line.row), "", line.text, "", "", "", "", ""), "live")
        role = words.role_tag(draft.role)
        remarks, tone = "", "muted"
        if line.problems:
            remarks, tone = " · ".join(map(problem_words, line.problems)), "live"
        elif (doubt := found.get(draft.product)) is not None:
            remarks, tone = words.doubt(doubt), "warn"
        elif draft.product in self._shelf.products:
            remarks = self.tr("changes what is on the shelf")
        cells = (
            str(line.row),
            draft.product,
            draft.title,
            format_money(draft.price) if draft.price.minor or not line.problems else formats.UNKNOWN,
            self.tr("Unlimited") if draft.stock is None else formats.number(draft.stock),
            draft.keyword or "",
            "" if role is None else role[0],
            remarks,
        )
        return PreviewRow(cells, tone)

    def accept(self) -> None:
        self.look()
        if self._ready:
            super().accept()
