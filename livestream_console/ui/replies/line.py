"""The line at the foot of the comments in which viewers are answered.

Rule: what was typed is kept until the platform took it. Where a room takes no posts the button copies, and
says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted, ReplySent
from livestream_console.core.replies.replies import Answer, Means
from livestream_console.core.replies.scripts import Dice, Script, Unready, blanks_of, render
from livestream_console.engine.link import RoomStatus
from livestream_console.engine.source import ShowSource
from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.replies import words
from livestream_console.ui.replies.scripts_menu import ScriptsMenu
from livestream_console.ui.replies.sending import Sending
from livestream_console.ui.replies.suggestion import SuggestionStrip
from livestream_console.ui.replies.target import Target, first_room, is_among, means_to, target_of
from livestream_console.ui.tasks import TaskScope

REFRESH_MS = 250
_SLASHES = ("/", "／", "、")
"""What the key gives, also while Chinese is being typed."""


class ReplyLine(QWidget):
    # The scripts and rules are to be edited.
    edit_wanted = Signal()

    def __init__(
        self,
        source: ShowSource,
        rooms: Callable[[], Sequence[RoomStatus]],
        actions: Actions,
        dice: Dice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._rooms = rooms
        self._dice = dice
        self._tasks = TaskScope(self)
        self._scripts: Sequence[Script] = ()
        self._target: Target | None = None
        self._sending = Sending(self)
        self._sending.told.connect(self._tell)
        self._sending.accepted.connect(self._on_sending_accepted)
        self._sending.ended.connect(self.refresh)
        self._last: dict[tuple[str, str], str] = {}
        theme.set_role(self, "panel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.suggestion = SuggestionStrip()
        self._outcome = QLabel()
        self._outcome.setWordWrap(True)
        self._outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._outcome.hide()
        self._where = QPushButton()
        theme.set_role(self._where, "flat")
        self._where.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._where.clicked.connect(self._on_where_clicked)
        self.field = QLineEdit()
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_field_edited)
        self.field.textChanged.connect(self.refresh)
        self.field.returnPressed.connect(self.submit)
        self._count = QLabel()
        self._count.setFont(theme.number_font(theme.META_PX))
        self.send_button = QPushButton()
        theme.set_role(self.send_button, "primary")
        self.send_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.send_button.clicked.connect(self.submit)
        group = self.tr("Replies")
        self._choosing = actions.add(
            "replies.scripts", self.tr("Scripts"), self.open_scripts, shortcut="/", group=group
        )
        actions.add("replies.edit", self.tr("Scripts and rules…"), self.edit_wanted.emit, group=group)
        self._place(actions)
        self.refresh()

    def _place(self, actions: Actions) -> None:
        line = QFrame()
        theme.set_role(line, "hairline")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._where)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addWidget(actions.button("replies.scripts"))
        row.addWidget(self.send_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        inside.addWidget(self.suggestion)
        inside.addWidget(self._outcome)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(inside)

    @property
    def outcome(self) -> str:
        """What became of the last reply, as shown."""
        return self._outcome.text()

    @property
    def count(self) -> str:
        """How long the text is and may be; empty without a text, or where the room does not say."""
        return self._count.text()

    @property
    def target(self) -> Target | None:
        return self._target

    def set_scripts(self, scripts: Sequence[Script]) -> None:
        self._scripts = scripts

    def suggest(self, given: Answer, recorded: Recorded) -> None:
        """Show what a rule answers where it is not sent."""
        if given.how != "send":
            self.suggestion.suggest(given, recorded)

    # --- whom it is for ---

    def aim(self, target: Target | None) -> None:
        """Answer this from now on; None for the room that is spoken in by default."""
        self._target = target
        self._tell("", "")
        self.refresh()

    def aim_at(self, seq: int) -> None:
        """Answer a recorded comment, read back from the journal, and take the keyboard."""
        self._tasks.start(self._aim_at(seq), "aim reply", exclusive="aim")

    async def _aim_at(self, seq: int) -> None:
        found = await self._source.history_before(seq + 1, (CommentPosted,), 1)
        if found and found[-1].seq == seq:
            self.aim(target_of(found[-1]))
            self.field.setFocus()

    def _on_where_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for room in self._rooms():
            target = Target(room.platform, room.room)
            action = menu.addAction(words.place_name(target).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, chosen=target: self.aim(chosen))
        menu.popup(self._where.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # --- the show ---

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.on_reset()

    def on_reset(self) -> None:
        """Another show, or another moment of it: nothing that was begun here is heard of any more."""
        self._sending.forget()
        self._last.clear()
        self.aim(None)

    def on_batch(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            event = recorded.event
            if type(event) is not ReplySent:
                continue
            if event.outcome != "rejected":
                self._last[recorded.platform or "", recorded.room or ""] = event.text
            self._sending.hear(recorded, event)

    def refresh(self) -> None:
        """Offer what the room can do now."""
        rooms, live = self._rooms(), self._source.live
        if self._target is None or (self._target.comment is None and not is_among(self._target, rooms)):
            self._target = first_room(rooms)
        target = self._target
        self.setEnabled(live)
        self._choosing.setEnabled(live)
        means = means_to(target, rooms) if target is not None else None
        most = means.max_text if means is not None else None
        text = self.field.text().strip()
        self.field.setEnabled(target is not None)
        self._set_words(target, means)
        self._count.setText("" if most is None or not text else f"{len(text)}/{most}")
        fits = most is None or len(text) <= most
        theme.set_role(self._count, "meta" if fits else "error")
        self.send_button.setText(self.tr("Copy") if target is not None and means is None else self.tr("Send"))
        self.send_button.setEnabled(bool(text) and fits and not self._sending.busy and target is not None)

    def _set_words(self, target: Target | None, means: Means | None) -> None:
        letter, _ = theme.platform_mark(target.platform if target is not None else None)
        self._where.setText(f"{letter} ▾")
        place = words.place_name(target) if target is not None else self.tr("No room is connected")
        self._where.setToolTip(place)
        self._where.setAccessibleName(self.tr("Speak in: {0}").format(place))
        hint = place if target is None else words.hint(target, means)
        self.field.setPlaceholderText(hint)
        self.field.setToolTip(hint)
        self.field.setAccessibleName(hint)

    # --- scripts ---

    def open_scripts(self) -> ScriptsMenu:
        """Let a script be chosen above the line."""
        menu = ScriptsMenu(self._scripts, self)
        menu.chosen.connect(self.put)
        menu.edit_wanted.connect(self.edit_wanted)
        menu.open_above(self.field.mapToGlobal(QPoint(0, 0)))
        return menu

    def put(self, script: Script) -> None:
        """Write a script's text into the field; it is sent by a second key."""
        target = self._target
        if target is None:
            return
        means = means_to(target, self._rooms())
        blanks = blanks_of(self._source.state, target.viewer)
        most = means.max_text if means is not None else None
        said = render(script, blanks, self._dice, self._last.get(target.place), most)
        if isinstance(said, Unready):
            self._tell(words.unready(said.code), "warn")
            return
        self._tell("", "")
        self.field.setText(said)
        self.field.setFocus()

    def _on_field_edited(self, text: str) -> None:
        if text in _SLASHES:
            self.field.clear()
            self.open_scripts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the comment, so that the next words go to the room."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if self._target is None or self._target.comment is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else the window's own Esc, Esc would swallow the key.
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self.aim(Target(*self._target.place))
        return True

    # --- sending ---

    def submit(self) -> None:
        """Send what was typed, or copy it where the room takes no posts."""
        target, text = self._target, self.field.text().strip()
        if target is None or not self.send_button.isEnabled():
            return
        means = means_to(target, self._rooms())
        if means is not None:
            self._sending.send(self._source, target, means, text)
            self.refresh()
            return
        QGuiApplication.clipboard().setText(text)
        self._last[target.place] = text
        self._tell(self.tr("Copied. Paste it into the room; nothing was sent from here."), "good")

    def _on_sending_accepted(self, text: str) -> None:
        if self.field.text().strip() == text:
            self.field.clear()
        if self._target is not None:
            # What is typed next must not go to the same comment by oversight.
            self._target = Target(*self._target.place)

    def _tell(self, sentence: str, role: str) -> None:
        self._outcome.setText(sentence)
        theme.set_role(self._outcome, role)
        self._outcome.setVisible(bool(sentence))
