"""Colours carry meaning only where they can be read; a switch reaches everybody."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from livestream_console.ui import theme


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


ROLES = ("text", "muted", "viewer", "good", "warn", "live", "sale")


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", ["dark", "light"])
def test_words_can_be_read_on_panels(name: str, role: str) -> None:
    chosen = theme.THEMES[name]
    assert contrast(getattr(chosen, role), chosen.panel) >= 4.5


def test_the_light_theme_keeps_even_faint_words_readable() -> None:
    assert contrast(theme.LIGHT.faint, theme.LIGHT.panel) >= 4.5


def test_a_switch_is_told_and_reaches_the_palette(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.DARK)
    with qtbot.waitSignal(theme.changes.changed, timeout=1_000):
        theme.apply(qapp, theme.LIGHT)
    assert theme.current() is theme.LIGHT
    assert qapp.palette().window().color() == QColor(theme.LIGHT.panel)
    theme.apply(qapp, theme.DARK)


def test_the_style_sheet_has_no_token_left_over(qapp: QApplication) -> None:
    theme.apply(qapp, theme.DARK)
    assert "@" not in qapp.styleSheet()


def test_figures_are_equally_wide(qapp: QApplication) -> None:
    metrics = QFontMetrics(theme.number_font(22))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_a_role_changes_the_look_of_a_widget_that_is_shown(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.DARK)
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    theme.set_role(label, "warn")
    assert label.palette().windowText().color() == QColor(theme.DARK.warn)


def test_an_unknown_platform_still_has_a_mark() -> None:
    assert theme.platform_mark("shop:demo")[0] == "D"
    assert theme.platform_mark(None)[0] == "?"
