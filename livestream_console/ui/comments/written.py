"""A row's name and text, placed within a width: one line drawn as it is, or lines that Qt wraps.

Rule: a busy room brings a screenful of new rows every frame, so a row that fits into one line and turns no
writing direction is only measured; QTextLayout (four times as dear) is for those that need it.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from livestream_console.ui import theme
from livestream_console.ui.comments.rows import Flag, Row
from livestream_console.ui.comments.shown import cut, isolated, one_line, utf16_len

MOST_LINES: Final = 12
_MOST_NAME: Final = 40
_MOST_TEXT: Final = 1_500
_MOST_IN_ONE_LINE: Final = 160
"""Longer text is wrapped without measuring it first."""
_PLAIN: Final = re.compile(
    r"[ -~À-ſƠơƯưẠ-ỹ‐-‧\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]*"
)
"""Written from the left, without marks that combine and without anything that ``one_line`` takes away."""


class Written:
    """Either ``wrapped`` holds everything, or ``name``, ``said`` and ``after`` stand in one line.

    ``after`` says how often it was said, ``×3``.
    """

    __slots__ = ("after", "after_left", "lines", "name", "said", "said_left", "width", "wrapped")

    def __init__(self, name: str, said: str, said_left: float, width: float) -> None:
        self.name = name
        self.said = said
        self.said_left = said_left
        self.width = width
        """Of the first line, or somewhat more."""
        self.after = ""
        self.after_left = 0.0
        self.lines = 1
        self.wrapped: QTextLayout | None = None

    @classmethod
    def as_lines(cls, wrapped: QTextLayout) -> Written:
        made = cls("", "", 0.0, wrapped.lineAt(0).naturalTextWidth())
        made.lines = wrapped.lineCount()
        made.wrapped = wrapped
        return made


class Writer:
    """Places names and texts in the theme's font and colours."""

    def __init__(self) -> None:
        colours = theme.current()
        self.font = theme.text_font(theme.BASE_PX)
        self._metrics = QFontMetricsF(self.font)
        self.line = max(18.0, self._metrics.height() - 1)
        self.ascent = self._metrics.ascent()
        self._highest = float(self.font.pixelSize())
        # Qt copies all of these, so each is made once and filled in anew for every row.
        self._name = QTextLayout.FormatRange()
        self._name.format = _ink(colours.color("viewer"))
        self._removed = QTextLayout.FormatRange()
        self._removed.format = _ink(colours.color("faint"), struck=True)
        self._at = QPointF()
        self._option = QTextOption()
        # Every row is written from the left; who writes from the right does so within.
        self._option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def write(self, row: Row, width: float, times: str) -> Written:
        """Place a row; ``times``, how often it was said, stands behind the text."""
        name, said = row.name, row.text
        plain = _PLAIN.fullmatch(name) is not None and _PLAIN.fullmatch(said) is not None
        if plain:
            name, said = cut(name, _MOST_NAME), cut(said, _MOST_TEXT)
            if (
                not row.flags & Flag.REMOVED
                and (line := self._in_one_line(name, said, times, width)) is not None
            ):
                return line
        else:
            name = isolated(cut(one_line(name), _MOST_NAME)) if name else ""
            said = cut(one_line(said), _MOST_TEXT)
        # A glued blank: the figure never stands alone on a line.
        said = f"{said}\u00a0{times}" if times else said
        return Written.as_lines(self._wrapped_and_cut(row, name, said, width, plain))

    def _in_one_line(self, name: str, said: str, times: str, width: float) -> Written | None:
        if len(said) > _MOST_IN_ONE_LINE:
            return None
        advance = self._metrics.horizontalAdvance
        said_left = advance(f"{name} ") if name and said else advance(name)
        # No plain character is wider than high: what fits even so need not be measured.
        most = len(said) * self._highest
        if times:
            return self._with_times(name, said, said_left, times, width)
        whole = said_left + (most if said_left + most <= width else advance(said))
        return Written(name, said, said_left, whole) if whole <= width else None

    def _with_times(self, name: str, said: str, said_left: float, times: str, width: float) -> Written | None:
        advance = self._metrics.horizontalAdvance
        after_left = said_left + advance(f"{said} ")
        whole = after_left + advance(times)
        if whole > width:
            return None
        made = Written(name, said, said_left, whole)
        made.after, made.after_left = times, after_left
        return made

    def _wrapped_and_cut(self, row: Row, name: str, said: str, width: float, plain: bool) -> QTextLayout:
        layout = self._wrapped(row, name, said, width, MOST_LINES + 1, plain)
        if layout.lineCount() > MOST_LINES:
            # Room for the blank and the isolate before the text, and for the ellipsis at its end.
            kept = max(0, layout.lineAt(MOST_LINES).textStart() - utf16_len(name) - 6)
            said = said.encode("utf-16-le", "replace")[: 2 * kept].decode("utf-16-le", "ignore") + "…"
            layout = self._wrapped(row, name, said, width, MOST_LINES, plain)
        return layout

    def _wrapped(
        self, row: Row, name: str, said: str, width: float, most_lines: int, plain: bool
    ) -> QTextLayout:
        # Where nothing turns the direction, isolates would only make Qt look for what does.
        parts = (name, said if plain or not said else isolated(said))
        body = " ".join(part for part in parts if part)
        layout = QTextLayout(body, self.font)
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        self._name.length = utf16_len(name)
        ranges = [self._name]
        if row.flags & Flag.REMOVED:
            self._removed.length = utf16_len(body)
            ranges.append(self._removed)
        layout.setFormats(ranges)
        layout.beginLayout()
        self._at.setY(0.0)
        while layout.lineCount() < most_lines and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(self._at)
            self._at.setY(self._at.y() + self.line)
        layout.endLayout()
        return layout


def _ink(colour: QColor, *, struck: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    made.setFontStrikeOut(struck)
    return made
