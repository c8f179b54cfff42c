"""Tabs of one's own: a room, a viewer, or kinds, rooms and words that somebody wants to keep an eye on.

Rule: they are kept through ``TabsKept`` and come again with every show; a tab for one viewer is for today and
is not kept. Nothing here knows what rows are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from livestream_console.ui import messages
from livestream_console.ui.comments.filters import KINDS, Tab
from livestream_console.ui.comments.rows import Room
from livestream_console.ui.dialogs import FormDialog
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

MOST_TABS = 20
"""Every one of them looks at every comment."""

_KIND_WORDS = {
    "question": QT_TRANSLATE_NOOP("TabForm", "Questions"),
    "buying": QT_TRANSLATE_NOOP("TabForm", "Wants to buy"),
    "claim": QT_TRANSLATE_NOOP("TabForm", "Claims"),
    "order": QT_TRANSLATE_NOOP("TabForm", "Orders"),
    "gift": QT_TRANSLATE_NOOP("TabForm", "Gifts"),
    "flagged": QT_TRANSLATE_NOOP("TabForm", "Moderated"),
}


class TabsKept(NamedTuple):
    """Where tabs of one's own are kept between shows."""

    load: Callable[[], tuple[Tab, ...]] = tuple
    save: Callable[[tuple[Tab, ...]], None] = lambda _tabs: None


class OwnTabs:
    """The tabs by key, in the order they were made."""

    def __init__(self, kept: TabsKept) -> None:
        self._kept = kept
        self._made = 0
        self.tabs: dict[str, Tab] = {}
        for tab in kept.load():
            self._add(tab)

    def add(self, tab: Tab) -> str | None:
        """Add a tab and return its key, also of one that asks for the same; None where there are too many."""
        for key, other in self.tabs.items():
            if other.which() == tab.which():
                return key
        if len(self.tabs) >= MOST_TABS:
            return None
        key = self._add(tab)
        self._save()
        return key

    def change(self, key: str, tab: Tab) -> None:
        self.tabs[key] = tab
        self._save()

    def remove(self, key: str) -> None:
        del self.tabs[key]
        self._save()

    def _add(self, tab: Tab) -> str:
        self._made += 1
        key = f"own.{self._made}"
        self.tabs[key] = tab
        return key

    def _save(self) -> None:
        self._kept.save(tuple(tab for tab in self.tabs.values() if tab.viewer is None))


def room_name(room: Room) -> str:
    platform, name = room
    return " · ".join(part for part in (messages.platform_name(platform), name) if part)


class TabForm(FormDialog):
    """Asks what a tab shows."""

    def __init__(self, parent: QWidget, rooms: Sequence[Room], tab: Tab | None = None) -> None:
        self._before = tab or Tab("")
        super().__init__(parent, self.tr("Tab"), self.tr("Keep"))
        self.name = QLineEdit(self._before.name)
        self.words = QLineEdit(" ".join(self._before.words))
        self.words.setPlaceholderText(self.tr("one of these words, parted by blanks"))
        self.form.addRow(self.tr("Name"), self.name)
        self.form.addRow(self.tr("Words"), self.words)
        self.kinds: dict[str, QCheckBox] = {}
        for place, kind in enumerate(KINDS):
            box = self.kinds[kind] = QCheckBox(self.tr(_KIND_WORDS[kind]))
            box.setChecked(kind in self._before.kinds)
            self.form.addRow(self.tr("Shows") if place == 0 else "", box)
        self.rooms: dict[Room, QCheckBox] = {}
        for place, room in enumerate(dict.fromkeys([*rooms, *self._before.rooms])):
            box = self.rooms[room] = QCheckBox(room_name(room))
            box.setChecked(room in self._before.rooms)
            self.form.addRow(self.tr("Rooms") if place == 0 else "", box)
        self.form.addRow("", QLabel(self.tr("Nothing ticked means all of them.")))
        self.name.setFocus()

    def tab(self) -> Tab:
        """Return what was asked for; without a name it is called by its words."""
        words = tuple(self.words.text().split())
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        rooms = tuple(room for room, box in self.rooms.items() if box.isChecked())
        named = (*words, *(self.kinds[kind].text() for kind in kinds), *map(room_name, rooms))
        name = self.name.text().strip() or " ".join(named)
        return Tab(name, kinds, rooms, words, self._before.viewer)
