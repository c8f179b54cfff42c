"""The viewer card, below the stream: who somebody is, what they said and claimed, and what to do about it.

Rule: it is about (platform, id); of somebody without an id it says so and offers nothing. It opens with what
the show has, and earlier shows and the note follow when they are read. Escape closes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.comments.viewer_card import EarlierShow, in_show, known_as
from livestream_console.core.envelope import Recorded
from livestream_console.core.ids import ViewerKey
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.comments import badges, words
from livestream_console.ui.comments.rows import Row
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.comments.understood import tag_of
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.moderation.offered import OfferButton
from livestream_console.ui.moderation.offers import about_viewer
from livestream_console.ui.tasks import TaskScope

ROWS = 20
_LIST_HEIGHT = 132
LastOf = Callable[[ViewerKey, int], Sequence[Row]]
"""The last rows of a viewer that the stream has, newest first."""


class ViewerBook(Protocol):
    """What is known of viewers beyond the show."""

    async def history_of(self, platform: str, viewer: str) -> Sequence[EarlierShow]: ...

    async def note_of(self, platform: str, viewer: str) -> str: ...

    async def keep_note(self, platform: str, viewer: str, note: str) -> None: ...


class ViewerCard(QWidget):
    """Hidden until ``open_for`` is told of whom."""

    moderation_wanted = Signal(str, object)
    """The code of an offer, and a Recorded of the viewer."""
    closed = Signal()

    def __init__(self, source: ShowSource, last_of: LastOf, book: ViewerBook | None = None) -> None:
        super().__init__()
        self._source = source
        self._last_of = last_of
        self._book = book
        self._said: Recorded | None = None
        self._note_kept = ""
        self._tasks = TaskScope(self)
        theme.set_role(self, "footer")
        self.name = ElidedLabel()
        theme.set_role(self.name, "title")
        self.who, self.figures, self.earlier = ElidedLabel(), ElidedLabel(), ElidedLabel()
        for label in (self.who, self.figures, self.earlier):
            theme.set_role(label, "small")
        self.rows = QListWidget()
        self.rows.setFixedHeight(_LIST_HEIGHT)
        self.rows.setAccessibleName(self.tr("Last comments"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note about this viewer"))
        self.note.setAccessibleName(self.tr("Note about this viewer"))
        self.note.editingFinished.connect(self._on_note_finished)
        self.mute, self.restrict = OfferButton(), OfferButton()
        for button in (self.mute, self.restrict):
            button.chosen.connect(self._on_offer_chosen)
        self._close = QPushButton("✕")
        self._close.setAccessibleName(self.tr("Close"))
        theme.set_role(self._close, "flat")
        self._close.clicked.connect(self.close_card)
        self._place()
        self.hide()

    def _place(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self._close)
        foot.addWidget(self.restrict)
        foot.addWidget(self.mute)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.who, self.figures, self.rows, self.earlier, self.note):
            column.addWidget(widget)
        column.addLayout(foot)

    async def settled(self) -> None:
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.close_card()

    def close_card(self) -> None:
        self._said = None
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def open_for(self, said: Recorded) -> None:
        """Show who did this."""
        self._said = said
        viewer, key = said.viewer, said.viewer_key
        name = "" if viewer is None else one_line(viewer.name or viewer.id or "")
        self.name.setText(name or self.tr("Somebody unknown"))
        roles = () if viewer is None else viewer.roles
        sure = {
            "anonymous": self.tr("anonymous: cannot be told apart"),
            "masked": self.tr("masked: the name is cut short"),
        }.get(known_as(viewer), "")
        ident = "" if key is None else f"ID {one_line(key[1])}"
        parts = (messages.platform_name(said.platform), ident, *badges.words(roles), sure)
        self.who.setText(" · ".join(part for part in parts if part))
        self.rows.clear()
        rows = [] if key is None else list(self._last_of(key, ROWS))
        for row in rows:
            said_words = words.copied(row, tag_of(row, self._source.state.shelf), None)
            self.rows.addItem(said_words.replace(f" {one_line(row.name)}:", "", 1))
        self.earlier.setText(self.tr("Earlier shows: not known"))
        self.note.clear()
        self._note_kept = ""
        self.note.setEnabled(key is not None and self._book is not None)
        self.show()
        self.refresh()
        self.rows.setFocus()
        if key is not None and self._book is not None:
            self._tasks.start(self._read(self._book, key), "viewer card", exclusive="viewer")

    def refresh(self) -> None:
        """Bring claims and restriction up to date."""
        key = self._key()
        if key is None:
            self.figures.setText(self.tr("Claims and orders: not known"))
        else:
            known = in_show(self._source.state, key, self._source.now_us())
            parts = (
                self.tr("Claims {0}").format(len(known.claims)),
                self.tr("held {0}").format(known.held),
                self.tr("waiting {0}").format(known.waiting),
                self.tr("paid {0}").format(known.paid),
                self.tr("restricted") if known.restricted else "",
            )
            self.figures.setText(" · ".join(part for part in parts if part))
        source, said = self._source, self._said
        offered = [] if said is None else about_viewer(said, source.state.moderation, source.now_us())
        for button, offer in zip_longest((self.mute, self.restrict), offered):
            button.show_offer(offer, live=source.live)

    async def _read(self, book: ViewerBook, key: ViewerKey) -> None:
        note = await book.note_of(*key)
        # Whoever typed meanwhile knows better.
        if self.note.text() == self._note_kept:
            self.note.setText(note)
        self._note_kept = note
        earlier = await book.history_of(*key)
        self.earlier.setText(self._earlier_words(earlier))

    def _earlier_words(self, shows: Sequence[EarlierShow]) -> str:
        if not shows:
            return self.tr("Earlier shows: none")
        comments, orders = sum(show.comments for show in shows), sum(show.orders for show in shows)
        last = max(shows, key=lambda show: show.at_us)
        said = self.tr("Earlier shows: {0} · comments {1} · orders {2} · last {3} {4}")
        return said.format(
            len(shows), formats.number(comments), orders, formats.date_and_clock(last.at_us), last.title
        )

    # --- what can be done ---

    def _key(self) -> ViewerKey | None:
        return None if self._said is None else self._said.viewer_key

    def _on_offer_chosen(self, code: str) -> None:
        if self._said is not None:
            self.moderation_wanted.emit(code, self._said)

    def _on_note_finished(self) -> None:
        key, note = self._key(), self.note.text()
        if key is not None and self._book is not None and note != self._note_kept:
            self._note_kept = note
            self._tasks.start(self._book.keep_note(*key, note), "viewer note")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)
