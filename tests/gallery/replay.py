"""What opens beside a replay: the claims under other rules, and the video."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from livestream_console.analysis.what_if import Changes, WhatIf, what_if
from livestream_console.core.people import People
from livestream_console.ui.replay.video import VideoBeside, VideoWindow
from livestream_console.ui.what_if.dialog import WhatIfDialog
from tests.gallery.camera import Camera
from tests.gallery.show import GalleryShow
from tests.ui.test_replay_video import FakePlayer


async def photograph_what_if(camera: Camera, parent: QWidget, show: GalleryShow, prefix: str) -> None:
    async def compute(changes: Changes) -> WhatIf:
        return what_if(show.history, changes, People())

    dialog = WhatIfDialog(parent, show.state.shelf, compute)
    dialog.hold_field.setValue(2)
    dialog.mode_field.setCurrentIndex(dialog.mode_field.findData("first_comment"))
    dialog.show()
    camera.widget(dialog, f"{prefix}-what-if-empty")
    dialog.go_button.click()
    await dialog.settled()
    camera.widget(dialog, f"{prefix}-what-if")
    dialog.reject()
    dialog.deleteLater()


def photograph_video(camera: Camera, parent: QWidget, show: GalleryShow, prefix: str) -> None:
    for name, offset_us in (("free", None), ("aligned", show.start_us + 4_000_000), ("short", show.now)):
        video = VideoBeside("/videos/2026-11-21 秋冬美妆专场.mp4", offset_us)
        window = VideoWindow(parent, video, lambda: cast(Any, show), cast(Any, _long_player))
        window.show()
        camera.widget(window, f"{prefix}-video-{name}")
        window.close()
        window.deleteLater()


def _long_player(*given: Any) -> FakePlayer:
    player = FakePlayer(*given)
    player.duration_ms, player.position_ms = 2_800_000, 755_000
    player.screen.setMinimumHeight(240)
    player.screen.setStyleSheet("background: #000")
    return player
