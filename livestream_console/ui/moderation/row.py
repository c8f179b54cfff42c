"""One held comment: when, where and who, what it says, why it is held, and the two ways out.

Rule: only what one has taken oneself can be decided here; the others move as new ones come, and a button that
moves is pressed for the wrong comment.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from livestream_console.core.moderation.moderation import Held
from livestream_console.ui import formats, theme
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.moderation import words
from livestream_console.ui.rooms.row import PlatformMark


class HeldRow(QWidget):
    """A place in the queue; which comment stands in it changes."""

    # Each carries the comment's seq.
    approve_pressed = Signal(int)
    hide_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seq = 0
        self._platform = ""
        self._mark = PlatformMark("")
        self._time, self._text, self._holder = QLabel(), QLabel(), QLabel()
        self._name, self._rule = ElidedLabel(), ElidedLabel()
        self._time.setFont(theme.number_font(theme.SMALL_PX))
        self._rule.setFont(theme.text_font(theme.SMALL_PX))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        for label, role in (
            (self._time, "small"),
            (self._name, "small"),
            (self._rule, "warn"),
            (self._holder, "meta"),
        ):
            theme.set_role(label, role)
        self._approve = self._button(self.tr("Approve"), "", self.approve_pressed)
        self._hide = self._button(self.tr("Hide"), "danger", self.hide_pressed)
        self._arrange()

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """Approve and hide."""
        return (self._approve, self._hide)

    def show_held(self, held: Held, holder: str | None, mine: bool, live: bool, first: bool) -> None:
        """Show a comment and whose it is; ``first`` is the one that the keys decide."""
        if held.seq != self.seq:
            self._show_comment(held)
        for button in self.buttons:
            button.setVisible(mine)
            button.setEnabled(live)
        theme.set_role(self._approve, "primary" if first else "")
        whose = ""
        if holder is not None:
            whose = self.tr("yours") if mine else self.tr("with {0}").format(words.person(holder))
        self._holder.setText(whose)
        self._holder.setVisible(bool(whose))

    def _show_comment(self, held: Held) -> None:
        self.seq = held.seq
        self._time.setText(formats.clock(held.at_us))
        self._name.setText(held.name)
        self._text.setText(held.text)
        self._rule.setText(words.rule_name(held.rule))
        self.setAccessibleName(f"{held.name}: {held.text}, {self._rule.text()}")
        platform = held.platform or "desk"
        if platform != self._platform:
            before, self._mark, self._platform = self._mark, PlatformMark(platform), platform
            self._head.replaceWidget(before, self._mark)
            before.hide()
            before.deleteLater()

    def _arrange(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._time)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._rule)
        self._head.addWidget(self._holder)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addLayout(self._head, 0, 0, 1, 3)
        grid.addWidget(self._text, 1, 0)
        grid.addWidget(self._approve, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._hide, 1, 2, Qt.AlignmentFlag.AlignTop)
        hairline = QFrame()
        theme.set_role(hairline, "hairline")
        grid.addWidget(hairline, 2, 0, 1, 3)

    def _button(self, text: str, role: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        theme.set_role(button, role)
        button.clicked.connect(partial(self._emit, pressed))
        return button

    def _emit(self, signal: SignalInstance, _checked: bool = False) -> None:
        signal.emit(self.seq)
