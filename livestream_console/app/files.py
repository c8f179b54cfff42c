"""The desk's own files in the data folder, beside its settings and its stores."""

from __future__ import annotations

from pathlib import Path

from livestream_console.app.own.kept_file import KeptFile
from livestream_console.core.moderation.word_lists import WordLists
from livestream_console.core.replies.replies import ReplyBook
from livestream_console.ui.alarms.strip import SeenAlarms
from livestream_console.ui.comments.filters import Tab
from livestream_console.ui.replay.video import VideoBeside


class DeskFiles:
    def __init__(self, folder: Path) -> None:
        self.word_lists = KeptFile(folder / "word_lists.json", WordLists, WordLists())
        self.replies = KeptFile(folder / "replies.json", ReplyBook, ReplyBook())
        self.tabs = KeptFile(folder / "tabs.json", tuple[Tab, ...], ())
        self.videos = KeptFile(folder / "videos.json", dict[str, VideoBeside], {})
        self.seen_alarms = KeptFile(folder / "seen_alarms.json", SeenAlarms, SeenAlarms())
        self.viewer_notes = KeptFile(folder / "viewer_notes.json", dict[str, str], {})
