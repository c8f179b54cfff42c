"""Shows in and out as JSON lines (reference: events.md), loss-free both ways; recorded chat in.

Rule: an import is all or nothing. A line that cannot be read is named, and no half show appears in any list.
"""

from __future__ import annotations

import time
from pathlib import Path

from livestream_console.app.command_line.output import NotWritten, write_lines
from livestream_console.app.command_line.refusals import disk_reason, needs_store, no_such_show
from livestream_console.app.exchange.recorded_chat import BadFile, UnknownFormat, read_recording
from livestream_console.app.exchange.show_file import (
    PICTURES,
    ShowFileRefused,
    is_show_file,
    read_show_file,
    with_pictures,
    write_show_file,
)
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.app.shows import find_show
from livestream_console.app.words import reason_of, refuse, say
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import ShowStarted
from livestream_console.core.ports import JournalFailed
from livestream_console.core.wire import WireError, decode_numbered, encode_recorded, in_order
from livestream_console.engine.ids import fresh_show
from livestream_console.feeds.recordings import BadRecording
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal


@needs_store
def import_file(file: Path, folder: Path) -> int:
    """Read a recording as a new show; print what became of it and return the exit status.

    ``file`` is a show file, JSON lines, recorded chat of another program, or a folder of chat logs.
    """
    unpacked = None
    try:
        if is_show_file(file):
            unpacked = read_show_file(file)
            observed = with_pictures(unpacked, folder / PICTURES)
        else:
            recording = read_recording(file)
            observed = _read(file) if recording is None else recording
    except OSError as error:
        return refuse(say("file_unreadable", file=file, reason=reason_of(error)))
    except ShowFileRefused as refused:
        return refuse(say(f"show_file_refused.{refused.code}", file=file, detail=refused.detail))
    except BadFile as refused:
        return refuse(_why(refused, file))
    except UnknownFormat:
        return refuse(say("import_unknown_format", file=file))
    if not observed:
        return refuse(say("import_empty", file=file))
    recorded = numbered(observed, file.stem)
    try:
        store(recorded, folder / STORE_NAME)
        if unpacked is not None:
            KeptNotes(folder / STORE_NAME).keep(recorded[0].show, unpacked.notes)
    except JournalFailed as failed:
        return refuse(say("import_not_stored", reason=disk_reason(str(failed))))
    print(say("import_done", events=len(observed), title=title_of(recorded), show=recorded[0].show))
    return 0


def _why(refused: BadFile, wanted: Path) -> str:
    bad = refused.bad
    reason = say(f"import_reason.{bad.code}", detail=bad.detail)
    # Of a folder it matters which file the line is in.
    where = "" if refused.file == wanted else f"{refused.file.name}: "
    return where + say("import_bad_line", line=bad.line, reason=reason)


@needs_store
def export_show(wanted: str, folder: Path, target: Path | None = None) -> int:
    """Write a show's events to standard output, or all of it into a file; return the exit status."""
    found = find_show(folder, wanted)
    if found is None:
        return refuse(no_such_show(wanted, folder))
    if target is not None:
        return _pack(found[0], found[1].show, target)
    archive = Archive(found[0])
    archive.open()
    try:
        write_lines(encode_recorded(item) for item in archive.read(found[1].show))
    except JournalFailed as failed:
        return refuse(say("export_stopped", file=found[0], reason=disk_reason(str(failed))))
    except NotWritten as failed:
        return refuse(say("export_not_written", reason=reason_of(failed.error)))
    finally:
        archive.close()
    return 0


def _pack(store: Path, show: str, target: Path) -> int:
    try:
        write_show_file(str(store), show, str(target))
    except JournalFailed as failed:
        return refuse(say("export_stopped", file=store, reason=disk_reason(str(failed))))
    except OSError as error:
        return refuse(say("report_not_written", file=target, reason=reason_of(error)))
    print(say("report_written", file=target))
    return 0


def numbered(observed: list[Observed], title: str) -> list[Recorded]:
    """Give the events of a file their place in a new show, which gets a start if it has none."""
    times = [item.received_us or item.at_us or 0 for item in observed]
    begun_us = next((moment for moment in times if moment), time.time_ns() // 1000)
    if not any(isinstance(item.event, ShowStarted) for item in observed):
        start = Observed(ShowStarted(title), received_us=begun_us, platform="desk", origin="import")
        observed, times = [start, *observed], [begun_us, *times]
    show = fresh_show(begun_us)
    recorded, latest_us = [], begun_us
    for seq, (item, moment_us) in enumerate(zip(observed, times, strict=True), start=1):
        latest_us = moment_us or latest_us
        recorded.append(item.recorded(seq, show, latest_us))
    return recorded


def store(recorded: list[Recorded], file: Path) -> None:
    """Write a whole show in one commit and return once it is on disk; raise StoreRefused or JournalFailed."""
    journal = SqliteJournal(file)
    journal.open()
    try:
        journal.append(recorded)
    finally:
        journal.close()
    if journal.committed_seq(recorded[-1].show) < recorded[-1].seq:
        raise JournalFailed(journal.failure or "io_error")


def title_of(recorded: list[Recorded]) -> str:
    return next((item.event.title for item in recorded if isinstance(item.event, ShowStarted)), "")


def _read(file: Path) -> list[Observed]:
    numbers_and_events = []
    with file.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                numbers_and_events.append(decode_numbered(line))
            except WireError as error:
                raise BadFile(file, BadRecording(error.code, number, error.detail)) from None
    return in_order(numbers_and_events)
