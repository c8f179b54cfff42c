"""The page of the automatic replies: whether they are on, how many a minute, and the rules in their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.replies.memory import MOST_A_MINUTE
from livestream_console.core.replies.replies import ReplyBook
from livestream_console.ui import theme
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.replies import words
from livestream_console.ui.replies.rules_model import FORM, INTENT, NAME, REPLY, WORDS, RulesModel

_WIDTHS = (72, 120, 104, 88, 160, 80, 92, 84, 96)

Choices = Sequence[tuple[str | None, str]]


class RulesPage(QWidget):
    def __init__(self, book: ReplyBook) -> None:
        super().__init__()
        self.enabled_box = QCheckBox(self.tr("Answer comments by these rules"))
        self.enabled_box.setChecked(book.enabled)
        self.dry_box = QCheckBox(self.tr("Dry run: only say what would be answered"))
        self.dry_box.setChecked(book.dry_run)
        self._a_minute = NumberField(1, MOST_A_MINUTE, book.a_minute, suffix=self.tr(" a minute at most"))
        self._a_minute.setAccessibleName(self.tr("Automatic replies a minute"))
        self.model = RulesModel(book.rules, self)
        self.table = self._make_table()
        note = QLabel(
            self.tr(
                "The first rule that fits a comment decides. Staff and own posts are never answered, "
                "and the same text never goes out twice running."
            )
        )
        note.setWordWrap(True)
        theme.set_role(note, "small")
        switches = QHBoxLayout()
        switches.setSpacing(16)
        switches.addWidget(self.enabled_box)
        switches.addWidget(self.dry_box)
        switches.addStretch(1)
        switches.addWidget(self._a_minute)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(switches)
        column.addWidget(self.table, 1)
        column.addLayout(self._make_buttons())
        column.addWidget(note)

    @property
    def a_minute(self) -> int:
        return self._a_minute.value()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Rules"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setItemDelegateForColumn(FORM, _ChoiceDelegate(words.forms(), table))
        table.setItemDelegateForColumn(INTENT, _ChoiceDelegate(words.intents(), table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_DENSE)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        for column in (WORDS, REPLY):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for text, handler in (
            (self.tr("Add rule"), self.add_rule),
            (self.tr("Remove"), self.remove_rule),
            (self.tr("Up"), self._on_up_clicked),
            (self.tr("Down"), self._on_down_clicked),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def add_rule(self) -> None:
        """Add a rule and let its words be typed."""
        row = self.model.add()
        self.table.selectRow(row)
        self.table.edit(self.model.index(row, WORDS))

    def remove_rule(self) -> None:
        """Take the chosen rule away."""
        index = self.table.currentIndex()
        if index.isValid():
            self.model.remove(index.row())

    def _on_up_clicked(self) -> None:
        self._move(-1)

    def _on_down_clicked(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.table.selectRow(self.model.move(index.row(), step))

    def point_at(self, rule: int) -> None:
        """Choose a rule by its number, from 1 on."""
        self.table.setCurrentIndex(self.model.index(rule - 1, NAME))


class _ChoiceDelegate(QStyledItemDelegate):
    """A cell that holds one of a few codes."""

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = QComboBox(parent)
        for code, word in self._choices:
            box.addItem(word, code)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        code = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex([choice for choice, _ in self._choices].index(code))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())
