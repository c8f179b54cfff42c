"""One key makes the battle report of the hour, copies it and keeps it as a file.

Rule: the picture is on the clipboard before anything can fail; what cannot be written is said.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from livestream_console.core.battle import battle
from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.readings import figure
from livestream_console.engine.source import ShowSource
from livestream_console.ui.actions import Actions
from livestream_console.ui.battle import words
from livestream_console.ui.battle.picture import as_png, paint
from livestream_console.ui.tasks import TaskScope

KEY = "Ctrl+B"

KeepPicture = Callable[[str, bytes], Awaitable[None]]
"""Keeps a picture under a name and says where."""


class BattleDeeds:
    """``hot`` says in lines what sells now."""

    def __init__(
        self,
        window: QWidget,
        source: Callable[[], ShowSource],
        actions: Actions,
        notifier: Notifier,
        hot: Callable[[], list[str]],
        keep: KeepPicture | None = None,
    ) -> None:
        self._source = source
        self._notifier = notifier
        self._hot = hot
        self._keep = keep
        self._tasks = TaskScope(window)
        actions.add(
            "show.battle",
            words.translate("Battle", "Battle report of the hour"),
            self.report,
            shortcut=KEY,
            group=words.translate("Battle", "Show"),
        )

    async def settled(self) -> None:
        """Wait until everything this has begun is done."""
        await self._tasks.settled()

    def picture(self) -> tuple[str, QImage]:
        """Return the report of the show that is looked at, and what to call it."""
        source = self._source()
        state, now_us = source.state, source.now_us()
        found = battle(state, now_us)
        cells = words.cells(found, figure(state, "cvr", now_us))
        return words.file_name(found), paint(found, cells, self._hot())

    def report(self) -> None:
        """Make it, copy it, and keep it."""
        name, image = self.picture()
        QGuiApplication.clipboard().setImage(image)
        if self._keep is None:
            self._notifier.notify(Notice("report_copied"))
        else:
            self._tasks.start(self._keep_as(self._keep, name, image), "keep battle report")

    async def _keep_as(self, keep: KeepPicture, name: str, image: QImage) -> None:
        await keep(name, as_png(image))
