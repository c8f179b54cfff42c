"""What was seen of alarms outlives the desk."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.files import DeskFiles
from livestream_console.ui.alarms.strip import SeenAlarms


def test_what_was_seen_is_read_as_it_was_written(tmp_path: Path) -> None:
    seen = SeenAlarms("s1", ((("oversold", "serum", "red"), 3),))
    DeskFiles(tmp_path).seen_alarms.write(seen)
    assert DeskFiles(tmp_path).seen_alarms.read() == seen
