"""Recorded chat of other programs, as events. Pure: bytes in, events out."""

from livestream_console.feeds.recordings.chatterino import is_log, read_log
from livestream_console.feeds.recordings.downloader import is_item, read_items
from livestream_console.feeds.recordings.recording import BadRecording
from livestream_console.feeds.recordings.table import is_table, read_table

__all__ = ["BadRecording", "is_item", "is_log", "is_table", "read_items", "read_log", "read_table"]
