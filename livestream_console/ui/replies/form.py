"""The form of everything that is said again and again: quick scripts as text, rules as a table.

Rule: a list with a line that is wrong is not saved; the line is named, and what was typed stays.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from livestream_console.core.commands import Rejected
from livestream_console.core.replies.replies import ReplyBook, Rules
from livestream_console.core.replies.scripts import parse_scripts
from livestream_console.ui import theme
from livestream_console.ui.replies import words
from livestream_console.ui.replies.rules_page import RulesPage
from livestream_console.ui.submit import Incomplete, SubmitForm

_WIDTH, _HEIGHT = 940, 420
_PROBLEMS_SHOWN = 3


class RepliesForm(SubmitForm[ReplyBook]):
    def __init__(
        self, parent: QWidget, book: ReplyBook, submit: Callable[[ReplyBook], Awaitable[Rejected | None]]
    ) -> None:
        super().__init__(parent, self.tr("Scripts and rules"), self.tr("Save"), submit)
        self.setMinimumWidth(_WIDTH)
        self.scripts = ScriptsPage(book.scripts)
        self.rules = RulesPage(book)
        self.tabs = QTabWidget()
        self.tabs.setMinimumHeight(_HEIGHT)
        self.tabs.addTab(self.scripts, self.tr("Quick scripts"))
        self.tabs.addTab(self.rules, self.tr("Automatic replies"))
        self.form.addRow(self.tabs)

    def terms(self) -> ReplyBook:
        book = ReplyBook(
            scripts=self.scripts.text,
            rules=tuple(self.rules.model.rules),
            enabled=self.rules.enabled_box.isChecked(),
            dry_run=self.rules.dry_box.isChecked(),
            a_minute=self.rules.a_minute,
        )
        checked = Rules(book)
        for problem in checked.script_problems:
            self.tabs.setCurrentWidget(self.scripts)
            raise Incomplete(words.script_problem(problem))
        for problem in checked.rule_problems:
            self.tabs.setCurrentWidget(self.rules)
            self.rules.point_at(problem.line)
            raise Incomplete(words.rule_problem(problem))
        return book


class ScriptsPage(QWidget):
    """One script a line; what is wrong is told while it is typed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        how = QLabel(
            self.tr(
                "One script a line: a name, an equals sign and the text, or the text alone. "
                "# begins a comment. {a/b} is one of its variants; {user}, {product}, {price} and "
                "{code}, which buyers type in the shop, are filled in."
            )
        )
        how.setWordWrap(True)
        theme.set_role(how, "small")
        self.editor = QPlainTextEdit(text)
        self.editor.setAccessibleName(self.tr("Quick scripts"))
        self.editor.setTabChangesFocus(True)
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.editor.textChanged.connect(self._on_editor_changed)
        self._found = QLabel()
        self._found.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(how)
        column.addWidget(self.editor, 1)
        column.addWidget(self._found)
        self._on_editor_changed()

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    @property
    def found(self) -> str:
        """What the list is read as: its problems, or how many scripts there are."""
        return self._found.text()

    def _on_editor_changed(self) -> None:
        scripts, problems = parse_scripts(self.text)
        if problems:
            self._found.setText("\n".join(map(words.script_problem, problems[:_PROBLEMS_SHOWN])))
        else:
            self._found.setText(self.tr("{0} scripts", "", len(scripts)).format(len(scripts)))
        theme.set_role(self._found, "error" if problems else "small")
