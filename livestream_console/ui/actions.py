"""The registry of everything a person can do; it feeds buttons, palette, shortcuts and hardware keys.

Rule: a handler is registered once, under a stable id such as ``shelf.explain.1``; whoever shows it (button,
menu, palette) shows the same QAction, so that text, key and availability never disagree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from livestream_console.ui.double_press import DoublePress, is_double

if TYPE_CHECKING:
    from livestream_console.ui.keychip import KeyButton


class Actions(QObject):
    """All actions of one window, which hosts them: shortcuts work wherever the focus is in it."""

    changed = Signal()
    """An action came or went."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}

    def add(
        self, action_id: str, text: str, handler: Callable[[], object], *, shortcut: str = "", group: str = ""
    ) -> QAction:
        """Register what happens under an id; ``group`` is the word before the text in the palette."""
        if action_id in self._actions:
            raise ValueError(f"action {action_id!r} exists")
        keys = QKeySequence(shortcut)
        # Qt carries out neither of two actions that share a key.
        taken = next((one for one, has in self._actions.items() if shortcut and has.shortcut() == keys), None)
        if taken is not None:
            raise ValueError(f"{action_id!r} wants the key of {taken!r}: {shortcut}")
        action = QAction(text, self)
        action.setObjectName(action_id)
        action.setProperty("group", group)
        if is_double(keys):
            DoublePress(self._window, action, keys)
        elif shortcut:
            action.setShortcut(keys)
        # A held key must not push a card thirty times a second.
        action.setAutoRepeat(False)
        action.triggered.connect(_without_argument(handler))
        self._actions[action_id] = action
        self._window.addAction(action)
        self.changed.emit()
        return action

    def remove(self, action_id: str) -> None:
        action = self._actions.pop(action_id)
        self._window.removeAction(action)
        action.deleteLater()
        self.changed.emit()

    def get(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._actions

    def button(self, action_id: str, role: str = "") -> KeyButton:
        """Return a new button for an action, its key visible on it; ``role`` is primary, danger or flat."""
        from livestream_console.ui.keychip import KeyButton  # would delay the first window

        return KeyButton(self._actions[action_id], role)

    def find(self, query: str) -> list[QAction]:
        """Return the available actions that fit what was typed, best first; all for an empty query."""
        ranked = [
            (rank, place, action)
            for place, action in enumerate(self._actions.values())
            if action.isEnabled() and (rank := _rank(query, action)) is not None
        ]
        return [action for _, _, action in sorted(ranked, key=lambda found: found[:2])]


def label(action: QAction) -> str:
    """Return an action's text without the ampersand of menus."""
    return action.text().replace("&", "")


def _without_argument(handler: Callable[[], object]) -> Callable[[], None]:
    def triggered() -> None:
        handler()

    return triggered


def _rank(query: str, action: QAction) -> int | None:
    """Return how far an action is from the query: 0 for a prefix, more when scattered, None for no match."""
    wanted = query.casefold().replace(" ", "")
    text = f"{action.property('group') or ''}{label(action)}".casefold().replace(" ", "")
    for candidate in (label(action).casefold().replace(" ", ""), text, action.objectName()):
        at = candidate.find(wanted)
        if at >= 0:
            return at
    position, spread = -1, 0
    for letter in wanted:
        found = text.find(letter, position + 1)
        if found < 0:
            return None
        spread += found - position - 1
        position = found
    return 1_000 + spread
