"""Videos beside replays: which file belongs to which show, kept in the data folder and not in the journal."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject

from livestream_console.app.keeping import keep, tell_damaged
from livestream_console.app.own.kept_file import KeptFile
from livestream_console.app.window import Desk
from livestream_console.core.ports import Notice, Notifier
from livestream_console.ui.dialogs import pick_file
from livestream_console.ui.replay import media
from livestream_console.ui.replay.playback import Playback
from livestream_console.ui.replay.video import VideoBeside, VideoWindow
from livestream_console.ui.tasks import TaskScope

_PATTERNS = "*.mp4 *.mkv *.mov *.flv *.ts *.webm *.avi"


class Videos(QObject):
    def __init__(self, desk: Desk, file: KeptFile[dict[str, VideoBeside]], notifier: Notifier) -> None:
        super().__init__(desk)
        self._desk = desk
        self._file = file
        self._notifier = notifier
        self._tasks = TaskScope(self)
        self._window: VideoWindow | None = None
        desk.video_wanted.connect(self.open)

    def open(self) -> None:
        """Show the video of the show that is replayed, or ask which it is."""
        self._tasks.start(self._open(), "video", exclusive="video")

    async def settled(self) -> None:
        """Wait until nothing is asked or kept any more."""
        await self._tasks.settled()

    async def _open(self, ask: bool = False) -> None:
        if not media.is_installed():
            self._notifier.notify(Notice("video_not_installed", level="warning"))
            return
        show = self._desk.bridge.source.state.show
        video = self._file.read().get(show)
        tell_damaged(self._file, self._notifier)
        if video is not None and not await asyncio.to_thread(Path(video.file).is_file):
            self._notifier.notify(Notice("video_gone", {"file": video.file}, "warning"))
            ask = True
        if video is None or ask:
            chosen = await pick_file(self._desk.window, self.tr("Video of this show"), f"({_PATTERNS})")
            if chosen is None:
                return
            # The same file elsewhere keeps its offset.
            same = video is not None and Path(video.file).name == chosen.name
            video = VideoBeside(str(chosen), video.offset_us if video is not None and same else None)
            await self._keep(show, video)
        self._show(show, video)

    def _show(self, show: str, video: VideoBeside) -> None:
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
        window = self._window = VideoWindow(
            self._desk.window, video, lambda: self._playback(show), media.QtPlayer
        )
        window.changed.connect(lambda kept: self._tasks.start(self._keep(show, kept), "keep video"))
        window.other_wanted.connect(
            lambda: self._tasks.start(self._open(ask=True), "video", exclusive="video")
        )
        window.show()

    def _playback(self, show: str) -> Playback | None:
        """Return the replay that the video belongs to, while it is looked at."""
        source = self._desk.bridge.source
        return source if isinstance(source, Playback) and source.state.show == show else None

    async def _keep(self, show: str, video: VideoBeside) -> None:
        await keep(self._file, self._file.read() | {show: video}, self._notifier)
