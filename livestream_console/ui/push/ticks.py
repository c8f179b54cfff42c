"""What became of each push at each target: asked for, shown, failed, or nobody can tell."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from livestream_console.core.push import Push
from livestream_console.core.show import ShowState
from livestream_console.ui import formats, theme
from livestream_console.ui.charts.marks import push_name
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

_OUTCOMES = {
    "requested": ("…", "muted", QT_TRANSLATE_NOOP("Ticks", "requested")),
    "shown": ("✓", "good", QT_TRANSLATE_NOOP("Ticks", "shown")),
    "failed": ("!", "live", QT_TRANSLATE_NOOP("Ticks", "failed")),
    "uncertain": ("?", "warn", QT_TRANSLATE_NOOP("Ticks", "nobody can tell")),
}
_TARGETS = {"overlay": QT_TRANSLATE_NOOP("Ticks", "Overlay"), "obs": "OBS"}
_REASONS = {
    "no_client": QT_TRANSLATE_NOOP("Ticks", "No overlay page is open. Paste the overlay address into OBS."),
    "interrupted": QT_TRANSLATE_NOOP("Ticks", "The program stopped before the overlay answered."),
    "no_confirmation": QT_TRANSLATE_NOOP("Ticks", "The overlay took it but did not say that it painted it."),
}
_MOST = 3


def latest(state: ShowState) -> list[Push]:
    """Return the last pushes, newest first."""
    pushes = state.pushes.pushes
    return [pushes[push] for push in list(pushes)[: -_MOST - 1 : -1]]


class Ticks(QWidget):
    """The last three pushes, each with a tick for every target."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = [_Line() for _ in range(_MOST)]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(16)
        for line in self._lines:
            row.addWidget(line)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pushes(self, state: ShowState) -> None:
        pushes = latest(state)
        self.setVisible(bool(pushes))
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(pushes))
            if place < len(pushes):
                line.show_push(state, pushes[place])

    def words(self) -> list[tuple[str, str]]:
        """Return (marks, explanation) of what is shown, newest first."""
        return [(line.marks.text(), line.toolTip()) for line in self._lines if line.marks.text()]


class _Line(QWidget):
    """One push: its name gives way where there is little room, what became of it never does."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.marks = ElidedLabel(), QLabel()
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        theme.set_role(self.name, "small")
        self.marks.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for label in (self.name, self.marks):
            label.setFont(theme.number_font(theme.SMALL_PX))
            row.addWidget(label)

    def show_push(self, state: ShowState, push: Push) -> None:
        colours = theme.current()
        name = f"{push_name(state, push.what, push.product)} {formats.clock(push.at_us)}"
        marks, words = [], [name]
        for target, outcome in push.targets.items():
            sign, role, word = _OUTCOMES[outcome]
            called = _word(_TARGETS.get(target, target))
            marks.append(f'{escape(called)} <b style="color:{getattr(colours, role)}">{sign}</b>')
            reason = push.reasons.get(target)
            words.append(
                f"{called}: {_word(word)}" + (f" – {_word(_REASONS.get(reason, reason))}" if reason else "")
            )
        self.name.setText(name)
        self.marks.setText("".join(f" · {mark}" for mark in marks))
        self.setToolTip("\n".join(words))
        self.setAccessibleName(". ".join(words))


def _word(source: str) -> str:
    return QCoreApplication.translate("Ticks", source)
