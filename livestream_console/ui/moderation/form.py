"""The form of the word lists: bulk text, what else to look for, and a comment to try them on.

Rule: nothing is saved while a line cannot be used, and each such line is named.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from livestream_console.core.commands import Rejected
from livestream_console.core.moderation.judging import Judge
from livestream_console.core.moderation.word_lists import WordList, WordLists, parse
from livestream_console.ui import theme
from livestream_console.ui.moderation import words
from livestream_console.ui.number_field import NumberField
from livestream_console.ui.submit import Incomplete, SubmitForm

_SIZE = (560, 640)
"""The text takes what the other fields leave."""
_PAUSE_MS = 300
"""So long after the last key the lists are read: five thousand lines take 20 ms."""


class WordListForm(SubmitForm[WordLists]):
    def __init__(
        self, parent: QWidget, lists: WordLists, submit: Callable[[WordLists], Awaitable[Rejected | None]]
    ) -> None:
        super().__init__(parent, self.tr("Word lists"), self.tr("Save"), submit)
        self.setMinimumSize(*_SIZE)
        self._lists = [*lists.lists, WordList("")]
        self._place = 0
        self.list_field = QComboBox()
        self.name_field = QLineEdit()
        self.text_field = QPlainTextEdit()
        self.text_field.setPlaceholderText(self.tr("One a line:\nword\nword = hold\n=whole comment = flag"))
        self._action = _choice(words.ACTIONS)
        self.in_room_field = _choice(words.IN_ROOM)
        self.pattern_fields = {pattern: _choice(words.PATTERN_ACTIONS) for pattern in words.PATTERNS}
        self._restrict_after = NumberField(0, 99, lists.restrict_after, least_means=self.tr("Never"))
        self.try_field = QLineEdit()
        self.try_field.setPlaceholderText(self.tr("Type a comment to see what becomes of it"))
        self._tried = QLabel()
        self._tried.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_role(self._tried, "muted")
        self._arrange()
        for pattern, field in self.pattern_fields.items():
            field.setCurrentIndex(field.findData(lists.patterns.get(pattern)))
        self._fill_chooser()
        self._show_list()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._connect()
        self.look()

    @property
    def tried(self) -> str:
        """What would become of the comment that is tried."""
        return self._tried.text()

    def terms(self) -> WordLists:
        """Return what is entered; a list without a line is dropped."""
        self._keep_list()
        kept = [one for one in self._lists if one.text.strip()]
        for one in kept:
            if not one.name:
                raise Incomplete(self.tr("Give the list a name."))
            if wrong := parse(one)[1]:
                sentence = words.faults(wrong)
                raise Incomplete(sentence if len(kept) == 1 else f"{one.name}\n{sentence}")
        return self._entered(kept)

    def look(self) -> None:
        """Read what is entered so far: say which lines cannot be used and what becomes of the comment."""
        self._keep_list()
        self.complain(words.faults(parse(self._lists[self._place])[1]))
        comment = self.try_field.text()
        entered = self._entered(self._lists)
        self._tried.setText(words.verdict(Judge(entered).judge(comment)) if comment.strip() else "")

    # --- building

    def _arrange(self) -> None:
        self.add_field(self.tr("List"), self.list_field)
        self.add_field(self.tr("Name"), self.name_field)
        self.add_field(self.tr("Words"), self.text_field)
        self.add_field(self.tr("Without an action"), self._action)
        self.add_field(self.tr("In the room"), self.in_room_field)
        note = QLabel(self.tr("Only where the room can do it, and everybody there sees it."))
        theme.set_role(note, "muted")
        self.form.addRow("", note)
        patterns = QGridLayout()
        patterns.setSpacing(4)
        for column, (pattern, field) in enumerate(self.pattern_fields.items()):
            name = words.say(words.PATTERNS[pattern])
            field.setAccessibleName(name)
            patterns.addWidget(QLabel(name), 0, column)
            patterns.addWidget(field, 1, column)
        self.form.addRow(self.tr("Look also for"), patterns)
        self.add_field(self.tr("Restrict after hits"), self._restrict_after)
        self.add_field(self.tr("Try"), self.try_field)
        self.form.addRow("", self._tried)

    def _connect(self) -> None:
        self.list_field.activated.connect(self._on_list_chosen)
        self.name_field.textEdited.connect(self._on_name_edited)
        self.text_field.textChanged.connect(self._pause.start)
        self.try_field.textChanged.connect(self._pause.start)
        for field in (self._action, self.in_room_field, *self.pattern_fields.values()):
            field.activated.connect(self._pause.start)

    def _fill_chooser(self) -> None:
        self.list_field.clear()
        for one in self._lists[:-1]:
            self.list_field.addItem(one.name)
        self.list_field.addItem(self._lists[-1].name or self.tr("New list"))

    # --- the list that is shown

    def _show_list(self) -> None:
        one = self._lists[self._place]
        self.name_field.setText(one.name)
        self.text_field.setPlainText(one.text)
        self._action.setCurrentIndex(self._action.findData(one.action))
        self.in_room_field.setCurrentIndex(self.in_room_field.findData(one.in_room))

    def _keep_list(self) -> None:
        self._lists[self._place] = WordList(
            self.name_field.text().strip(),
            self.text_field.toPlainText(),
            self._action.currentData(),
            self.in_room_field.currentData(),
        )

    def _entered(self, lists: list[WordList]) -> WordLists:
        patterns = {
            pattern: action
            for pattern, field in self.pattern_fields.items()
            if (action := field.currentData()) is not None
        }
        return WordLists(tuple(lists), patterns, self._restrict_after.value())

    def _on_list_chosen(self, place: int) -> None:
        self._keep_list()
        if self._lists[-1].text.strip():
            self._lists.append(WordList(""))
            self.list_field.addItem(self.tr("New list"))
        self._place = place
        self._show_list()
        self.look()

    def _on_name_edited(self, name: str) -> None:
        self.list_field.setItemText(self._place, name.strip() or self.tr("New list"))


def _choice(names: Mapping[Any, str]) -> QComboBox:
    field = QComboBox()
    for code, name in names.items():
        field.addItem(words.say(name), code)
    return field
