"""The tests that stand beside the estimates, each with its result and what it means.

Rule: every test is shown, also one that could not be made; the worst result over kinds is the test's.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from livestream_console.analysis.pushes.values import Check, Interval, KindEffect, Uplift
from livestream_console.ui import formats, theme
from livestream_console.ui.effects.rows import kind_name
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.review import cells, words

translate = QCoreApplication.translate

_WINDOWS = "windows"
_KEYS = ("placebo", "lead", "control", _WINDOWS, "after_dip", "fit")
_WORST_FIRST = ("flagged", "impossible", "passed")
_SIGNS = {"passed": "✓", "flagged": "▲", "impossible": "○"}
_MEANINGS = {
    "placebo": QT_TRANSLATE_NOOP(
        "Effects", "The same estimate at 200 random times without a push: how often is it as large? p ≤ 0.10."
    ),
    "lead": QT_TRANSLATE_NOOP(
        "Effects", "Did the rate already move in the minute before pushes? Then it may be the talk before."
    ),
    "control": QT_TRANSLATE_NOOP(
        "Effects", "Did something move along that no push should move, such as likes? Then it is no push's."
    ),
    _WINDOWS: QT_TRANSLATE_NOOP(
        "Effects", "The factor over 60, 120 and 240 seconds: a verdict should not hang on the window."
    ),
    "after_dip": QT_TRANSLATE_NOOP(
        "Effects", "Was there less than usual after the window? Then part of it was only pulled forward."
    ),
    "fit": QT_TRANSLATE_NOOP(
        "Effects",
        "Do as many counts lie outside the predicted 90 % as should (6–14 %)? Else the model is off.",
    ),
}


class CheckLine(msgspec.Struct, frozen=True):
    """One test: ``label`` with its result, ``detail`` what it asks and what came out, kind by kind."""

    key: str
    state: str
    label: str
    detail: str

    @property
    def tone(self) -> str:
        return {"passed": "good", "flagged": "warn"}.get(self.state, "muted")


def lines_of(uplift: Uplift) -> list[CheckLine]:
    """Return every test of a fit; none without one."""
    if uplift.state != "ok":
        return []
    checks = (*uplift.checks, *_window_checks(uplift.kinds))
    return [_line(key, [one for one in checks if one.key == key], uplift) for key in _KEYS]


def _line(key: str, found: list[Check], uplift: Uplift) -> CheckLine:
    state = next((state for state in _WORST_FIRST if any(one.state == state for one in found)), "impossible")
    name = translate("Effects", "Window") if key == _WINDOWS else words.check(key)
    results = list(_windows(uplift.kinds)) if key == _WINDOWS else [_result(one) for one in found]
    detail = [translate("Effects", _MEANINGS[key])]
    if state == "flagged" and key != _WINDOWS:
        detail.append(words.flagged(key))
    detail += results
    label = f"{_SIGNS[state]} {name}: {words.check_state(state)[0]}"
    return CheckLine(key, state, label, "\n".join(detail))


def _result(one: Check) -> str:
    kind = kind_name(one.kind) if one.kind is not None else translate("Effects", "Whole show")
    value = "" if one.value is None else f" {formats.number(one.value, 2)}"
    if one.limit is not None:
        value += translate("Effects", " (limit {0})").format(formats.number(one.limit, 2))
    return f"{kind}: {words.check_state(one.state)[0]}{value}"


def _window_checks(kinds: tuple[KindEffect, ...]) -> Iterator[Check]:
    for one in kinds:
        told = [_side(interval) for _, interval in one.by_window]
        if one.effect.verdict == "too_few_events":
            yield Check(_WINDOWS, "impossible", one.kind)
        else:
            yield Check(_WINDOWS, "passed" if len(set(told)) == 1 else "flagged", one.kind)


def _side(interval: Interval) -> int:
    """Say on which side of no effect an interval lies; 0: on both."""
    return 1 if interval.low > 1 else -1 if interval.high < 1 else 0


def _windows(kinds: tuple[KindEffect, ...]) -> Iterator[str]:
    for one in kinds:
        if one.effect.verdict != "too_few_events":
            factors = (f"{seconds} s {cells.factor(found, '').text}" for seconds, found in one.by_window)
            yield f"{kind_name(one.kind)}: {' · '.join(factors)}"


class ChecksStrip(QLabel):
    """The tests in as many lines as they need; one that is pressed asks for its explanation."""

    explained = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[CheckLine] = []
        self.setAccessibleName(self.tr("Checks"))
        theme.set_role(self, "small")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkActivated.connect(lambda key: self.explained.emit(self._detail(key)))
        self.linkHovered.connect(self._on_link_hovered)
        theme.changes.changed.connect(self._paint_lines)
        self.hide()

    def show_lines(self, lines: list[CheckLine]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        self.setAccessibleDescription("\n".join(f"{line.label}. {line.detail}" for line in lines))
        self.setVisible(bool(lines))
        self._paint_lines()

    def _paint_lines(self) -> None:
        colours = theme.current()
        links = (
            f'<a href="{line.key}" style="color: {getattr(colours, line.tone)}; text-decoration: none">'
            # No break within a test: a result must not stand on a line without its name.
            f"{escape(line.label).replace(' ', '&nbsp;')}</a>"
            for line in self._lines
        )
        self.setText(" &nbsp; ".join(links))

    def _on_link_hovered(self, key: str) -> None:
        self.setToolTip(self._detail(key))

    def _detail(self, key: str) -> str:
        return next((line.detail for line in self._lines if line.key == key), "")
