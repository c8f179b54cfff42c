"""The quick scripts as a menu with a field: type to find one, Enter takes the first.

Rule: it pops up and never waits; whoever opened it hears what was chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from livestream_console.core.replies.scripts import Script
from livestream_console.ui.comments.shown import cut

MOST_SHOWN = 12
_MOST_TEXT = 48


class ScriptsMenu(QMenu):
    # A script was chosen; the Script.
    chosen = Signal(object)
    # The list and the rules are to be edited.
    edit_wanted = Signal()

    def __init__(self, scripts: Sequence[Script], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scripts = list(scripts)
        self._shown: list[tuple[QAction, Script]] = []
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find a script…"))
        self._field.setAccessibleName(self.tr("Find a script…"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._on_field_changed)
        self._field.installEventFilter(self)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self._field)
        self.addAction(holder)
        self._end = self.addSeparator()
        self.addAction(self.tr("Scripts and rules…")).triggered.connect(self.edit_wanted)
        self.triggered.connect(self._on_triggered)
        self._on_field_changed("")

    @property
    def shown(self) -> list[Script]:
        """What fits what was typed, the first ones."""
        return [script for _, script in self._shown]

    def search(self, query: str) -> None:
        """Type a query."""
        self._field.setText(query)

    def open_above(self, where: QPoint) -> None:
        """Pop up with its foot at a place of the screen."""
        self.popup(where - QPoint(0, self.sizeHint().height()))
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose_first(self) -> None:
        """Take the script that is marked, else the first one shown."""
        marked = next((script for action, script in self._shown if action is self.activeAction()), None)
        script = marked or next(iter(self.shown), None)
        if script is not None:
            self.chosen.emit(script)
            self.close()

    def _on_field_changed(self, query: str) -> None:
        for action, _ in self._shown:
            self.removeAction(action)
        wanted = query.casefold().strip()
        fitting = [s for s in self._scripts if wanted in s.name.casefold() or wanted in s.text.casefold()]
        self._shown = [(QAction(_label(script), self), script) for script in fitting[:MOST_SHOWN]]
        self.insertActions(self._end, [action for action, _ in self._shown])

    def _on_triggered(self, action: QAction) -> None:
        for shown, script in self._shown:
            if shown is action:
                self.chosen.emit(script)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        # The menu would take Enter for the entry it marks, on top of what is done here.
        self.choose_first()
        return True


def _label(script: Script) -> str:
    text = script.text if script.name == script.text else f"{script.name}  ·  {script.text}"
    return cut(text, _MOST_TEXT).replace("&", "&&")
