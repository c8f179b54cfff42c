"""What the replay bar says of how it plays, in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.ui import formats
from livestream_console.ui.replay.playback import Playback

translate = QCoreApplication.translate

_LEAP_SHOWN_US = 20_000_000
"""So long after a leap, in show time, it is still said."""


def state_words(playback: Playback) -> str:
    """Return what is out of the ordinary, empty when nothing is."""
    if playback.outline is None:
        return translate("ReplayBar", "The show is gone through once; seeking is slower until then")
    said = []
    leapt = playback.leapt
    if leapt is not None and 0 <= playback.position_us - leapt.to_us < _LEAP_SHOWN_US:
        length = formats.duration(leapt.to_us - leapt.from_us)
        said.append(translate("ReplayBar", "Left out {0} of quiet").format(length))
    if playback.is_sampled:
        said.append(translate("ReplayBar", "Some comments are shown, all are counted"))
        if playback.not_shown:
            count = formats.number(playback.not_shown)
            said[-1] = translate("ReplayBar", "{0} comments not shown, all are counted").format(count)
    return " · ".join(said)
