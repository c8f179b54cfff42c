"""One table of colours and one style sheet, so that a colour means the same everywhere (reference: desk.md).

Rule: no widget names a colour or a font of its own; it asks ``theme.current()``. Whoever paints by hand
connects to ``theme.changes.changed``, since the theme may be switched while the desk runs.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

FAMILIES = [
    "Noto Sans CJK SC",
    "Microsoft YaHei UI",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "Noto Sans",
    "sans-serif",
]
BASE_PX = 13
SMALL_PX = 12
META_PX = 11
BIG_PX = 22
ROW_DENSE = 28
ROW_COMFORTABLE = 36
RADIUS = 6


_colors: dict[tuple[str, str, float], QColor] = {}


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """The roles of desk.md; ``viewer`` is a viewer's name in running text, ``on_accent`` stands on fills."""

    name: str
    ground: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    muted: str
    faint: str
    action: str
    live: str
    good: str
    warn: str
    sale: str
    viewer: str
    on_accent: str = "#ffffff"

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def color(self, role: str, alpha: float = 1.0) -> QColor:
        """Return a role's colour, thinned to ``alpha`` for tints; nobody changes what is returned.

        Made once: what paints by hand asks for a dozen a frame, and while PySide makes an object of Qt's any
        other thread may take the interpreter for 5 ms.
        """
        color = _colors.get((self.name, role, alpha))
        if color is None:
            color = _colors[self.name, role, alpha] = QColor(getattr(self, role))
            color.setAlphaF(alpha)
        return color

    def rgba(self, role: str, alpha: float) -> str:
        """Return the same as style sheet text."""
        color = QColor(getattr(self, role))
        return f"rgba({color.red()},{color.green()},{color.blue()},{round(alpha * 255)})"


DARK = Theme(
    name="dark",
    ground="#121418",
    panel="#191c22",
    raised="#222731",
    hover="#2a303c",
    line="#2d333f",
    text="#e9ecf1",
    muted="#98a2b3",
    faint="#5f6b7d",
    action="#4c8dff",
    live="#ff5a5f",
    good="#37c48b",
    warn="#f2a93b",
    sale="#ff7ab2",
    viewer="#8fb4ff",
)
LIGHT = Theme(
    name="light",
    ground="#f6f7f9",
    panel="#ffffff",
    raised="#eef1f6",
    hover="#e4e9f1",
    line="#dfe3ea",
    text="#1b1f27",
    muted="#566072",
    faint="#6b7586",
    action="#2563d9",
    live="#cf2f38",
    good="#127a4e",
    warn="#955a00",
    sale="#b82a6f",
    viewer="#2458b8",
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT)}

# A platform's mark is its letter on its colour; the letter carries the meaning where the colour cannot.
_MARKS = {
    "douyin": ("抖", "#0f0f0f"),
    "taobao": ("淘", "#e8590c"),
    "kuaishou": ("快", "#e8630a"),
    "jd": ("京", "#d81e06"),
    "xiaohongshu": ("红", "#e0243f"),
    "wechat": ("微", "#0a8f46"),
    "bilibili": ("B", "#0089b8"),
    "tiktok": ("♪", "#0f0f0f"),
    "youtube": ("Y", "#e0002d"),
    "twitch": ("T", "#9146ff"),
    "facebook": ("f", "#1769d6"),
    "instagram": ("I", "#c13584"),
    "kick": ("K", "#2f7d12"),
    "douyu": ("斗", "#d9580f"),
    "desk": ("·", "#5f6b7d"),
}


class Changes(QObject):
    """Tells that colours or fonts are new."""

    changed = Signal()


changes = Changes()
_current = DARK


def current() -> Theme:
    return _current


def set_ground(app: QApplication, theme: Theme) -> None:
    """Give windows the theme's ground: all that an empty one shows, without the wait for a style sheet."""
    global _current
    _current = theme
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in a theme; may be called again at any time."""
    set_ground(app, theme)
    app.setFont(text_font(BASE_PX))
    app.setStyleSheet(_style_sheet(theme))
    changes.changed.emit()


def text_font(px: int = BASE_PX, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font: Chinese first, so that one line mixes scripts on one baseline."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(px)
    font.setWeight(weight)
    return font


def number_font(px: int = BASE_PX, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font for figures: all digits equally wide, so that a changing number does not jump."""
    font = text_font(px, weight=weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def platform_mark(platform: str | None) -> tuple[str, str]:
    """Return (letter, colour) of a platform's mark; a shop is its first letter on grey."""
    if platform is None:
        return ("?", "#5f6b7d")
    known = _MARKS.get(platform)
    if known is not None:
        return known
    return (platform.rpartition(":")[2][:1].upper() or "?", "#5f6b7d")


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a look that theme.qss names: title, muted, meta, badge-live, primary, danger, flat …"""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        # A polished label learns of a new padding only by this event.
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.panel),
        (role.Base, theme.ground),
        (role.AlternateBase, theme.panel),
        (role.Button, theme.raised),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.live),
        (role.Highlight, theme.action),
        (role.HighlightedText, theme.on_accent),
        (role.PlaceholderText, theme.faint),
        (role.Link, theme.action),
        (role.Mid, theme.line),
        (role.Dark, theme.ground),
        (role.Light, theme.hover),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.faint))
    return palette


_SIGNS = Path(__file__).with_name("signs")
"""Drawn in a grey that stands out on both themes; a style sheet cannot draw shapes itself."""
_TEMPLATE = (Path(__file__).with_name("theme.qss")).read_text(encoding="utf-8")


def _style_sheet(theme: Theme) -> str:
    sheet = _TEMPLATE
    tints = {
        f"tint-{role}": theme.rgba(role, 0.14) for role in ("action", "live", "good", "warn", "sale", "muted")
    }
    values = {name: value for name, value in msgspec.structs.asdict(theme).items() if name != "name"} | tints
    values["signs"] = _SIGNS.as_posix()
    # Longest names first: @on_accent must not be read as another name plus a rest.
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return sheet
