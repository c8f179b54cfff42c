"""The rundown below the desk: what is on and for how long yet, what comes next, when the show will be over.

Rule: it only shows. One key goes on (F4), one offers what the segment is planned to push (F3).
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livestream_console.core.ports import Notifier
from livestream_console.core.rundown.clock import Clock, clock
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.rundown import words
from livestream_console.ui.rundown.blocks import Blocks
from livestream_console.ui.rundown.deeds import Prepare, RundownDeeds

REFRESH_MS = 250
"""Its clock runs without events."""
TALL_PX = 800
"""In a lower window the blocks would take room from the comments."""


class RundownPanel(QWidget):
    def __init__(self, source: ShowSource, actions: Actions, notifier: Notifier, prepare: Prepare) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Rundown"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._source = source
        self.deeds = RundownDeeds(self, source, actions, notifier, prepare)
        self.deeds.done.connect(self.refresh)
        self.now, self.left, self.ends = ElidedLabel(), QLabel(), QLabel()
        self.next = ElidedLabel()
        theme.set_role(self.next, "meta")
        for label in (self.left, self.ends):
            label.setFont(theme.number_font())
        self.push_button = actions.button("rundown.push", "primary")
        self.next_button = actions.button("rundown.next", "primary")
        self.write_button = actions.button("rundown.write")
        self.blocks = Blocks()
        self.blocks.menu_wanted.connect(self._on_menu_wanted)
        self._arrange(actions)
        theme.changes.changed.connect(self.refresh)
        self.refresh()

    def _arrange(self, actions: Actions) -> None:
        name = QLabel(self.tr("Rundown"))
        theme.set_role(name, "title")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(name)
        head.addWidget(self.now, 1)
        lines, clocks = QVBoxLayout(), QVBoxLayout()
        lines.addLayout(head)
        lines.addWidget(self.next)
        for label in (self.left, self.ends):
            clocks.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        for column in (lines, clocks):
            column.setSpacing(0)
        self._more = QMenu(self)
        for action in ("back", "skip", "postpone", "write"):
            self._more.addAction(actions.get(f"rundown.{action}"))
        self._more_button = QPushButton("⋯")
        self._more_button.setAccessibleName(self.tr("More"))
        self._more_button.setToolTip(self.tr("More"))
        theme.set_role(self._more_button, "flat")
        self._more_button.clicked.connect(self._on_more_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addLayout(lines, 1)
        row.addLayout(clocks)
        for button in (self.push_button, self.next_button, self.write_button, self._more_button):
            row.addWidget(button)
        line = QFrame()
        theme.set_role(line, "hairline")
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(12, 0, 12, 8)
        strip.addWidget(self.blocks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row)
        column.addWidget(self._strip)

    def minimumSizeHint(self) -> QSize:
        """The blocks are left out before anything else has to give way."""
        least = super().minimumSizeHint()
        blocks = self._strip.sizeHint().height() if self._strip.isVisibleTo(self) else 0
        return QSize(least.width(), least.height() - blocks)

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.deeds.set_source(source)
        self.refresh()

    async def settled(self) -> None:
        await self.deeds.settled()

    # --- what it shows --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        state, now_us = self._source.state, self._source.now_us()
        rundown = state.rundown
        found = clock(rundown, now_us)
        for widget in (self.left, self.ends, self.next_button, self._more_button):
            widget.setVisible(found is not None)
        self.write_button.setVisible(found is None)
        own_window = isinstance(self.window(), QDockWidget)
        self._strip.setVisible(found is not None and (own_window or self.window().height() >= TALL_PX))
        self.push_button.setVisible(self.deeds.allow(found) is not None)
        if found is None:
            self.now.setText("")
            self.next.setText(self.tr("None yet: paste the run of the show, one line a segment."))
            return
        self._show_clock(found)
        self.blocks.show_rundown(rundown, state.shelf, now_us)

    def _show_clock(self, found: Clock) -> None:
        rundown, shelf = self._source.state.rundown, self._source.state.shelf
        current, coming = rundown.current, rundown.coming
        over = current is None and not coming
        if current is not None:
            self.now.setText(words.with_push(shelf, current.plan))
        else:
            self.now.setText(self.tr("It is over.") if over else self.tr("It has not begun."))
        left, role = words.left(found)
        self.left.setText(left)
        theme.set_role(self.left, role)
        ends, role = words.ends(found, over=over)
        self.ends.setText(ends)
        theme.set_role(self.ends, role)
        after = self.tr("Nothing comes after it.") if current is not None else ""
        if coming:
            length = formats.duration(coming[0].plan.duration_us)
            after = self.tr("Next: {0}, {1}").format(words.with_push(shelf, coming[0].plan), length)
        said = "" if current is None else words.said(current.plan)
        self.next.setText(" · ".join(filter(None, (said, after))))

    def _on_menu_wanted(self, segment: str, at: QPoint) -> None:
        menu = self.deeds.menu_of(segment)
        if menu is not None:
            menu.popup(at - QPoint(0, menu.sizeHint().height()))

    def _on_more_clicked(self) -> None:
        size: QSize = self._more.sizeHint()
        corner = self._more_button.mapToGlobal(self._more_button.rect().topRight())
        self._more.popup(corner - QPoint(size.width(), size.height()))
