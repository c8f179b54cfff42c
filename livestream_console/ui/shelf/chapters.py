"""The chapters of a replay as video pages take them: ``01:02:03 No. 2 · Lipstick``.

Rule: the first stands at 00:00, or no page takes the list; times count from the start of the show.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from livestream_console.core.goods.explaining import Chapter
from livestream_console.ui import formats

translate = QCoreApplication.translate


def chapter_lines(chapters: Sequence[Chapter], started_us: int) -> list[str]:
    if not chapters:
        return []
    name = translate("Chapters", "No. {0} · {1}")
    lines = [
        f"{formats.duration(one.from_us - started_us)} {name.format(one.place, one.title)}"
        for one in chapters
    ]
    if not lines[0].startswith("00:00 "):
        beginning = translate("Chapters", "Beginning")
        lines.insert(0, f"00:00 {beginning}")
    return lines
