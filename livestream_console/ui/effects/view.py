"""What each push did: the tests' results, the table, what the chosen row says in full, and the notes.

Rule: it shows plain values and asks nothing, so that the desk, a replay and the review show the same widget.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from livestream_console.ui import theme
from livestream_console.ui.effects.checks import ChecksStrip, lines_of
from livestream_console.ui.effects.kinds import kind_rows, traffic_notes
from livestream_console.ui.effects.rows import Pushes, notes_of, rows_of
from livestream_console.ui.effects.table import EffectsModel, EffectsTable
from livestream_console.ui.tabs import TabStrip

_PUSHES, _KINDS = "pushes", "kinds"


class EffectsView(QWidget):
    """Begins empty; ``show_pushes`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "panel")
        self.setAccessibleName(self.tr("What each push did"))
        self._pushes: Pushes | None = None
        self.checks = ChecksStrip()
        self.checks.setContentsMargins(8, 8, 8, 6)
        self.tabs = TabStrip()
        self.tabs.add(_PUSHES, self.tr("Each push"))
        self.tabs.add(_KINDS, self.tr("By kind"))
        self.tabs.chosen.connect(self._show_rows)
        self.model = EffectsModel(self)
        self.table = EffectsTable(self.model)
        self.table.setAccessibleName(self.tr("What each push did"))
        self.detail = _words("small")
        self.notes = _words("meta")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.checks)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self.notes)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(self._tell_chosen)
        self.table.explained.connect(self._explain)
        self.checks.explained.connect(self._explain)
        theme.changes.changed.connect(self.table.viewport().update)

    def show_pushes(self, pushes: Pushes) -> None:
        """Show what is known of these pushes."""
        if pushes == self._pushes:
            return
        self._pushes = pushes
        uplift = pushes.standing.uplift
        self.checks.show_lines([] if uplift is None else lines_of(uplift))
        raised = [] if uplift is None else traffic_notes(uplift)
        _say(self.notes, "\n".join([*notes_of(pushes), *raised]))
        self._show_rows()

    def _show_rows(self) -> None:
        if self._pushes is not None:
            chosen = self._chosen_key()
            by_kind = self.tabs.current == _KINDS
            self.model.show_rows(kind_rows(self._pushes) if by_kind else rows_of(self._pushes))
            self._choose(chosen)

    def _chosen_key(self) -> tuple[str, ...] | None:
        place = self.table.currentIndex()
        return self.model.rows[place.row()].key if place.isValid() else None

    def _choose(self, key: tuple[str, ...] | None) -> None:
        place = next((n for n, row in enumerate(self.model.rows) if row.key == key), -1)
        if place >= 0:
            self.table.selectRow(place)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        place = self.table.currentIndex()
        self._explain(self.model.rows[place.row()].detail if place.isValid() else "")

    def _explain(self, text: str) -> None:
        _say(self.detail, text)


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(8, 6, 8, 6)
    theme.set_role(label, role)
    label.hide()
    return label


def _say(label: QLabel, text: str) -> None:
    label.setVisible(bool(text))
    label.setText(text)
