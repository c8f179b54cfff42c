"""The show behind the slider: who watched, where gaps and quiet stretches lie, what was explained when.

The rule: it is painted once into a picture for each size and theme; a moving playhead costs one copy of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from livestream_console.engine.outline import Outline, Stretch
from livestream_console.ui import formats, theme

translate = QCoreApplication.translate

_TOP, _CHAPTER_PX = 3, 3
_QUIET, _GAP = 0.16, 0.42

Place = Callable[[int], float]
"""From a moment to x."""


def paint(outline: Outline, area: QRectF, place: Place, ratio: float) -> QPixmap:
    """Return the picture of an outline, transparent where there is nothing."""
    picture = QPixmap((area.size() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.current().color("panel", 0.0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft())
    _shade(painter, outline.quiet, area, place, "faint", _QUIET)
    _shade(painter, outline.gaps, area, place, "warn", _GAP)
    _draw_curve(painter, outline, area, place)
    _draw_chapters(painter, outline, area, place)
    _draw_marks(painter, outline, area, place)
    for push in outline.pushes:
        line = QRectF(place(push.at_us) - 0.75, area.top(), 1.5, area.height())
        painter.fillRect(line, theme.current().color("sale"))
    painter.end()
    return picture


def words_at(outline: Outline, us: int) -> list[str]:
    """Say what the outline knows of a moment: the audience, the chapter, a gap, a quiet stretch."""
    words = []
    value = _value_at(outline, us)
    if value is not None:
        names = {
            "viewers": translate("ReplayOutline", "{0} viewers"),
            "comments": translate("ReplayOutline", "{0} comments a second"),
        }
        decimals = 0 if outline.curve_of == "viewers" else 1
        words.append(names[outline.curve_of].format(formats.number(value, decimals)))
    for chapter in outline.chapters:
        if chapter.from_us <= us < (chapter.to_us or outline.to_us):
            words.append(translate("ReplayOutline", "No. {0} · {1}").format(chapter.place, chapter.title))
            break
    if any(gap.from_us <= us < gap.to_us for gap in outline.gaps):
        words.append(translate("ReplayOutline", "gap: a room was not heard"))
    elif any(quiet.from_us <= us < quiet.to_us for quiet in outline.quiet):
        words.append(translate("ReplayOutline", "quiet"))
    return words


def _value_at(outline: Outline, us: int) -> float | None:
    if not outline.curve or not outline.from_us <= us < outline.to_us:
        return None
    share = (us - outline.from_us) / (outline.to_us - outline.from_us)
    return outline.curve[int(share * len(outline.curve))]


def _shade(
    painter: QPainter, stretches: Sequence[Stretch], area: QRectF, place: Place, role: str, alpha: float
) -> None:
    color = theme.current().color(role, alpha)
    for stretch in stretches:
        left, right = place(stretch.from_us), place(stretch.to_us)
        painter.fillRect(QRectF(left, area.top(), max(1.5, right - left), area.height()), color)


def _draw_curve(painter: QPainter, outline: Outline, area: QRectF, place: Place) -> None:
    top = max((value for value in outline.curve if value is not None), default=0.0)
    painter.setPen(QPen(theme.current().color("action"), 1.2))
    height = area.height() - _TOP - _CHAPTER_PX - 2
    for run in _known_runs(outline):
        points = [
            QPointF(place(us), area.top() + _TOP + height * (1 - value / top if top else 1))
            for us, value in run
        ]
        painter.drawPolyline(QPolygonF(points))


def _known_runs(outline: Outline) -> Iterator[list[tuple[int, float]]]:
    """Yield the pieces of the curve between which nothing is known."""
    length = outline.to_us - outline.from_us
    count = len(outline.curve)
    points = (
        (outline.from_us + length * (2 * nth + 1) // (2 * count), value)
        for nth, value in enumerate(outline.curve)
    )
    for is_known, run in groupby(points, lambda point: point[1] is not None):
        if is_known:
            yield [(us, value) for us, value in run if value is not None]


def _draw_chapters(painter: QPainter, outline: Outline, area: QRectF, place: Place) -> None:
    """A bar below for every stretch in which a product was explained; neighbours take turns in shade."""
    for nth, chapter in enumerate(outline.chapters):
        left, right = place(chapter.from_us), place(chapter.to_us or outline.to_us)
        color = theme.current().color("good", 0.9 if nth % 2 else 0.5)
        bar = QRectF(left, area.bottom() - _CHAPTER_PX, max(1.5, right - left), _CHAPTER_PX)
        painter.fillRect(bar, color)


def _draw_marks(painter: QPainter, outline: Outline, area: QRectF, place: Place) -> None:
    color = theme.current().color("text", 0.8)
    for us in outline.marks_us:
        x = place(us)
        flag = QPolygonF(
            [
                QPointF(x, area.top()),
                QPointF(x + 6, area.top() + 3),
                QPointF(x, area.top() + 6),
            ]
        )
        painter.setPen(color)
        painter.setBrush(color)
        painter.drawPolygon(flag)
