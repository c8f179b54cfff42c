"""The charts of a review as SVG: one drawing for the window, the page, the PDF and the picture.

Rule: only what SVG Tiny knows, so that Qt and browsers draw alike; colours are roles of the theme that is
given; a chart says in words, too, what it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from math import log

from livestream_console.ui.review.document import Bars, Chart, Heat, Line, Span, Square, Trend
from livestream_console.ui.theme import FAMILIES, Theme

_FAMILIES = ", ".join(FAMILIES)
_PX = 11
FOREST_WIDE, FOREST_LOW, FOREST_HIGH = 150, 0.4, 6.0
_TREND_TOP, _TREND_PLOT, _AXIS = 8, 150, 22
_LEGEND_ROW = 18
_NEAR = 5
_DOT = 0.5
_BAR_ROW, _BAR_NAME, _BAR_TEXT = 24, 150, 120
_HEAT_NAME, _HEAT_ROW = 46, 20


def size(chart: Chart, width: int) -> tuple[int, int]:
    """Return width and height of a chart that is given so much room."""
    if isinstance(chart, Trend):
        rows = max([row for _, row, *_ in _entries(chart, width)], default=0) + 1
        return width, _TREND_TOP + _TREND_PLOT + _AXIS + _LEGEND_ROW * rows
    if isinstance(chart, Bars):
        return width, _BAR_ROW * len(chart.bars) + 4
    return width, _HEAT_ROW * len(chart.rows) + _AXIS


def svg(chart: Chart, width: int, theme: Theme, family: str = _FAMILIES) -> str:
    """Return a chart as a document of its own, also fit to stand inside a page.

    Qt takes one ``family``, browsers a list.
    """
    across, down = size(chart, width)
    body = _DRAWN[type(chart)](chart, across, theme)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{across}" height="{down}" '
        f'viewBox="0 0 {across} {down}" font-family="{escape(family)}" font-size="{_PX}">'
        f"<title>{escape(chart.title)}</title><desc>{escape(spoken(chart))}</desc>{body}</svg>"
    )


def forest(span: Span, role: str, theme: Theme) -> str:
    """Return a factor as a dot on its interval, beside the line of no change."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="{FOREST_WIDE}" height="14" '
        f'viewBox="0 0 {FOREST_WIDE} 14">{"".join(_forest(span, role, theme))}</svg>'
    )


def factor_x(factor: float) -> float:
    """Return where a factor stands in a forest: equal ratios equally far apart, the far ones at the edge."""
    low, high = log(FOREST_LOW), log(FOREST_HIGH)
    at = (log(min(max(factor, FOREST_LOW), FOREST_HIGH)) - low) / (high - low)
    return 5 + at * (FOREST_WIDE - 10)


def spoken(chart: Chart) -> str:
    """Say what a chart shows, for whoever cannot see it."""
    if isinstance(chart, Trend):
        return " · ".join(f"{line.name}: {line.top}" for line in chart.lines)
    if isinstance(chart, Bars):
        return " · ".join(f"{bar.name}: {bar.text}" for bar in chart.bars)
    return " · ".join(square.words for square in chart.squares if square.heat is not None)


def _forest(span: Span, role: str, theme: Theme) -> list[str]:
    color = _color(theme, role or "action")
    one, dot = factor_x(1.0), factor_x(span.middle)
    return [
        _path(f"M{one:.1f} 0V14", theme.faint, dashes="2 2"),
        _path(f"M{factor_x(span.low):.1f} 7H{factor_x(span.high):.1f}", color, 4),
        f'<circle cx="{dot:.1f}" cy="7" r="4" fill="{theme.text}"/>',
    ]


def told_at(chart: Chart, width: int, x: float, y: float) -> str:
    """Return what a chart of this width shows at a point, empty where it is nothing of its own."""
    if isinstance(chart, Trend):
        scale = width / max(1, max([len(line.values) for line in chart.lines], default=0))
        near = [mark.name for mark in chart.marks if abs(mark.minute * scale - x) <= _NEAR]
        return "\n".join(near)
    if isinstance(chart, Bars):
        row = int(y // _BAR_ROW)
        return f"{chart.bars[row].name}: {chart.bars[row].text}" if 0 <= row < len(chart.bars) else ""
    row, column = int(y // _HEAT_ROW), int((x - _HEAT_NAME) // ((width - _HEAT_NAME) / len(chart.columns)))
    found = (square.words for square in chart.squares if (square.row, square.column) == (row, column))
    return next(found, "")


# --- curves over the show ---------------------------------------------------------------------------------


def _trend(chart: Trend, width: int, theme: Theme) -> str:
    minutes = max([len(line.values) for line in chart.lines], default=0)
    scale = width / max(1, minutes)
    bottom = _TREND_TOP + _TREND_PLOT
    parts = [_rect(0, _TREND_TOP, width, _TREND_PLOT, theme.raised, radius=4)]
    for start, stop in chart.gaps:
        left = max(0.0, start * scale)
        across = max(2.0, min(stop * scale, width) - left)
        parts.append(_rect(left, _TREND_TOP, across, _TREND_PLOT, theme.faint, opacity=0.35))
    for minute, words in chart.ticks:
        x = minute * scale
        parts.append(_path(f"M{x:.1f} {_TREND_TOP}V{bottom}", theme.line))
        anchor = "start" if x < 20 else "end" if x > width - 20 else "middle"
        parts.append(_text(x, bottom + 15, words, theme.muted, anchor))
    parts += [_curve(line, scale, theme) for line in chart.lines]
    for mark in chart.marks:
        x = min(mark.minute * scale, width - 2)
        color = _color(theme, mark.role)
        parts.append(
            f"<g><title>{escape(mark.name)}</title>{_rect(x, _TREND_TOP, 2, _TREND_PLOT, color)}</g>"
        )
    return "".join([*parts, _legend(chart, width, bottom + _AXIS + 12, theme)])


def _curve(line: Line, scale: float, theme: Theme) -> str:
    known = [value for value in line.values if value is not None]
    top = max(known, default=0) or 1.0
    way, pen = [], "M"
    for minute, value in enumerate(line.values):
        if value is None:
            pen = "M"
            continue
        x, y = (minute + 0.5) * scale, _TREND_TOP + _TREND_PLOT - 4 - value / top * (_TREND_PLOT - 12)
        # The short stroke lets a minute be seen that has no neighbour.
        way.append(f"{pen}{x - _DOT:.1f} {y:.1f}H{x + _DOT:.1f}")
        pen = "L"
    return _path("".join(way), _color(theme, line.role), 1.5) if way else ""


def _entries(chart: Trend, width: int) -> list[tuple[float, int, str, str, int]]:
    """Return (x, row, role, words, thickness) of the legend, as many in a row as fit."""
    curves = [(line.role, f"{line.name} {line.top}", 3) for line in chart.lines]
    placed, x, row = [], 0.0, 0
    for role, words, thick in curves + [(role, words, 9) for role, words in chart.legend]:
        needed = 19 + _advance(words)
        if x and x + needed > width:
            x, row = 0.0, row + 1
        placed.append((x, row, role, words, thick))
        x += needed + 20
    return placed


def _legend(chart: Trend, width: int, top: float, theme: Theme) -> str:
    parts = []
    for x, row, role, words, thick in _entries(chart, width):
        y = top + row * _LEGEND_ROW
        parts.append(_rect(x, y - 3.5 - thick / 2, 14, thick, _color(theme, role)))
        parts.append(_text(x + 19, y, words, theme.muted))
    return "".join(parts)


# --- parts of a whole -------------------------------------------------------------------------------------


def _bars(chart: Bars, width: int, theme: Theme) -> str:
    room = width - _BAR_NAME - _BAR_TEXT
    far = max([abs(bar.value) for bar in chart.bars], default=0) or 1.0
    middle = _BAR_NAME + room / 2
    down = _BAR_ROW * len(chart.bars)
    parts = [_path(f"M{middle:.1f} 0V{down}", theme.faint, dashes="2 2")]
    for place, bar in enumerate(chart.bars):
        y = place * _BAR_ROW
        length = abs(bar.value) / far * room / 2
        left = middle if bar.value >= 0 else middle - length
        color = theme.good if bar.value >= 0 else theme.warn
        parts += [
            _text(0, y + 16, bar.name, theme.text),
            _rect(left, y + 7, max(1.0, length), 10, color, radius=2),
            _text(width, y + 16, bar.text, theme.muted, "end"),
        ]
    return "".join(parts)


# --- the week ---------------------------------------------------------------------------------------------


def _heat(chart: Heat, width: int, theme: Theme) -> str:
    across = (width - _HEAT_NAME) / max(1, len(chart.columns))
    parts = [_text(0, row * _HEAT_ROW + 14, name, theme.muted) for row, name in enumerate(chart.rows)] + [
        _rect(
            _HEAT_NAME,
            row * _HEAT_ROW + 1,
            width - _HEAT_NAME,
            _HEAT_ROW - 2,
            theme.raised,
            opacity=0.5,
        )
        for row in range(len(chart.rows))
    ]
    parts += [_square(square, across, theme) for square in chart.squares]
    bottom = len(chart.rows) * _HEAT_ROW + 15
    parts += [
        _text(_HEAT_NAME + place * across, bottom, words, theme.muted)
        for place, words in enumerate(chart.columns)
        if words
    ]
    return "".join(parts)


def _square(square: Square, across: float, theme: Theme) -> str:
    x, y = _HEAT_NAME + square.column * across, square.row * _HEAT_ROW + 1
    color, opacity = (theme.faint, 0.3) if square.heat is None else (theme.action, 0.12 + 0.88 * square.heat)
    shape = _rect(x + 0.5, y, max(1.0, across - 1), _HEAT_ROW - 2, color, opacity=opacity, radius=2)
    return f"<g><title>{escape(square.words)}</title>{shape}</g>"


# --- strokes ----------------------------------------------------------------------------------------------


def _color(theme: Theme, role: str) -> str:
    return str(getattr(theme, role))


def _advance(words: str) -> float:
    """Return about how wide words are: Chinese ones twice as wide as others."""
    return sum(_PX if ord(letter) > 0x2E80 else _PX * 0.58 for letter in words)


def _rect(
    x: float, y: float, width: float, height: float, fill: str, *, opacity: float = 1.0, radius: int = 0
) -> str:
    thin = f' fill-opacity="{opacity:.2f}"' if opacity < 1 else ""
    round_ = f' rx="{radius}"' if radius else ""
    place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
    return f'<rect {place} fill="{fill}"{thin}{round_}/>'


def _path(way: str, stroke: str, width: float = 1.0, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{way}" fill="none" stroke="{stroke}" stroke-width="{width}"{dashed}/>'


def _text(x: float, y: float, words: str, fill: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{fill}" text-anchor="{anchor}">{escape(words)}</text>'


_DRAWN: dict[type, Callable[..., str]] = {Trend: _trend, Bars: _bars, Heat: _heat}
