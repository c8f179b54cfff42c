"""The tabs of the comments that somebody made: kept from show to show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from livestream_console.app.keeping import keep
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.ports import Notifier
from livestream_console.ui.comments.filters import Tab
from livestream_console.ui.comments.own_tabs import TabsKept
from livestream_console.ui.tasks import TaskScope


def tabs_kept(file: KeptFile[tuple[Tab, ...]], window: QWidget, notifier: Notifier) -> TabsKept:
    """Return where the comments panel loads and saves them."""
    tasks = TaskScope(window)
    return TabsKept(file.read, lambda tabs: _start(tasks, file, tabs, notifier))


def _start(
    tasks: TaskScope, file: KeptFile[tuple[Tab, ...]], tabs: tuple[Tab, ...], notifier: Notifier
) -> None:
    tasks.start(keep(file, tabs, notifier), "keep tabs")
