"""Actions on the program itself: theme, language, leaving, a show's end, and the layout that is kept."""

from __future__ import annotations

import base64
import binascii
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from livestream_console.app.errands import Runner
from livestream_console.app.settings import Settings
from livestream_console.app.words import LANGUAGES, reason_of
from livestream_console.core.ports import Notice, Notifier
from livestream_console.ui import seat, theme
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.tasks import TaskScope

translate = QCoreApplication.translate

_LANGUAGE_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}


def add_view_actions(window: MainWindow, settings: Settings, runner: Runner, notifier: Notifier) -> None:
    add = window.registry.add
    tasks = TaskScope(window)
    program, show = translate("Desk", "Program"), translate("Desk", "Show")

    def keep(name: str, value: str) -> None:
        keep_setting(notifier, settings, name, value)

    def switch_theme() -> None:
        name = "light" if theme.current().name == "dark" else "dark"
        keep("theme", name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, theme.THEMES[name])

    def keep_layout() -> None:
        keep("layout", base64.b64encode(window.layout_bytes()).decode())

    seat.take(settings.get("role"))
    seat.add_actions(window.registry, partial(keep, "role"))
    add("program.theme", translate("Desk", "Light or dark"), switch_theme, group=program)
    for code in LANGUAGES:
        add(
            f"program.language.{code}",
            _LANGUAGE_NAMES[code],
            partial(_choose_language, notifier, settings, code),
            group=translate("Desk", "Language"),
        )
    add("view.keep", translate("Desk", "Keep this layout"), keep_layout, group=translate("Desk", "View"))
    add(
        "show.end",
        translate("Desk", "End the show"),
        lambda: tasks.start(runner.end_show(), "end show", exclusive="show"),
        group=show,
    )
    add("program.quit", translate("Desk", "Quit"), window.close, shortcut="Ctrl+Q", group=program)


def restore_layout(window: MainWindow, settings: Settings) -> None:
    try:
        kept = base64.b64decode(settings.get("layout"), validate=True)
    except binascii.Error:
        return
    if kept:
        window.restore_layout(kept)


def _choose_language(notifier: Notifier, settings: Settings, code: str) -> None:
    keep_setting(notifier, settings, "language", code)
    notifier.notify(Notice("language_at_next_start", {"language": _LANGUAGE_NAMES[code]}))


def keep_setting(notifier: Notifier, settings: Settings, name: str, value: str) -> None:
    """Set a setting; it holds for this run even where it cannot be written."""
    try:
        settings.set(name, value)
    except OSError as error:
        notifier.notify(Notice("settings_not_kept", {"reason": reason_of(error)}, "warning"))
