"""Ctrl+K: every action by its name.

Rule: it lists what the registry holds and triggers it; it knows no action of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from livestream_console.ui import theme
from livestream_console.ui.actions import Actions, label
from livestream_console.ui.keychip import key_of

WIDTH = 520
ROWS = 10
_ACTION = Qt.ItemDataRole.UserRole


class Palette(QFrame):
    """A field and a list over the window; Enter does the chosen action, Escape leaves."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search or run a command…"))
        self._list = QListWidget()
        self._list.setItemDelegate(_RowDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.returnPressed.connect(self.run_chosen)
        self._list.itemClicked.connect(self._run)
        self._field.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show all actions and take the keyboard."""
        window = self._window
        self._before = window.focusWidget()
        self._field.clear()
        self._on_text_changed("")
        self.setFixedWidth(min(WIDTH, window.width() - 32))
        self.setFixedHeight(8 * 2 + 6 + 30 + ROWS * theme.ROW_DENSE + 4)
        self.move((window.width() - self.width()) // 2, 52)
        self.show()
        self.raise_()
        self._field.setFocus()

    def close_palette(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def _on_text_changed(self, query: str) -> None:
        self._list.clear()
        for action in self._actions.find(query):
            group = action.property("group")
            item = QListWidgetItem(f"{group} › {label(action)}" if group else label(action))
            item.setData(_ACTION, action)
            self._list.addItem(item)
        if not self._list.count():
            nothing = QListWidgetItem(self.tr("Nothing is called that."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        self._list.setCurrentRow(0)

    def search(self, query: str) -> None:
        """Type a query."""
        self._field.setText(query)

    def run_chosen(self) -> None:
        """Do the chosen action."""
        item = self._list.currentItem()
        if item is not None:
            self._run(item)

    def _run(self, item: QListWidgetItem) -> None:
        action = item.data(_ACTION)
        if action is not None:
            self.close_palette()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Else a shortcut of the window such as Esc, Esc would swallow the key.
            event.accept()
            return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self._list.count():
                self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_palette()
                return True
        return False


class _RowDelegate(QStyledItemDelegate):
    """An action's words at the left, its key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.ROW_DENSE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        action = index.data(_ACTION)
        key = key_of(action) if isinstance(action, QAction) else ""
        if key:
            rect: QRect = option.rect
            painter.setPen(theme.current().color("muted"))
            painter.setFont(theme.number_font(theme.META_PX))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(0, 0, -10, 0), right, key)
