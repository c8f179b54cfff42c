"""Which alarms were seen at this desk: kept beside the store, so that a restart does not ring them again."""

from __future__ import annotations

from livestream_console.app.keeping import keep
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.ports import Notifier
from livestream_console.ui.alarms.strip import SeenAlarms, SeenKept
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.tasks import TaskScope


def seen_kept(file: KeptFile[SeenAlarms], window: MainWindow, notifier: Notifier) -> SeenKept:
    """Return where the strip loads and saves them."""
    tasks = TaskScope(window)
    return SeenKept(file.read, lambda seen: tasks.start(keep(file, seen, notifier), "keep seen alarms"))
