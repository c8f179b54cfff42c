"""``livestream-console report``: the review of a recorded show, to read, to print and for other programs.

Rule: the review is the same as the desk's, made in this process; every form of it is made of the one document
of words, or of the values themselves.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from livestream_console.analysis.refund_days import due_times
from livestream_console.analysis.review.review import Review
from livestream_console.app.command_line.output import NotWritten, write_lines
from livestream_console.app.command_line.refusals import disk_reason, needs_store, no_such_show
from livestream_console.app.exchange.parquet import NoParquet, write_tables
from livestream_console.app.reviews.job import ReviewWish, make_review
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.app.reviews.tables import tables_of
from livestream_console.app.settings import Settings
from livestream_console.app.shows import find_show
from livestream_console.app.words import language, reason_of, refuse, say
from livestream_console.core.money import parse_money
from livestream_console.core.notes import Lesson
from livestream_console.core.ports import JournalFailed, ShowInfo

Lessons = tuple[Lesson, ...]

_FILES = ("html", "pdf", "png", "xlsx")


@needs_store
def report(options: argparse.Namespace, folder: Path) -> int:
    """Make a review and write it as was asked for; return the exit status."""
    try:
        found = find_show(folder, options.show)
        if found is None:
            return refuse(no_such_show(options.show, folder))
        _enter_costs(*found, options.cost)
        lessons = KeptNotes(found[0]).of(found[1].show).lessons
        return _write(_review(*found, options.days), lessons, options, folder)
    except _BadCost as bad:
        return refuse(say("report_bad_cost", text=bad))
    except JournalFailed as failed:
        return refuse(say("report_stopped", reason=disk_reason(str(failed))))
    except OSError as error:
        return refuse(say("report_not_written", file=error.filename, reason=reason_of(error)))


class _BadCost(Exception):
    """Something that is no ``WHAT=AMOUNT``."""


def _enter_costs(store: Path, info: ShowInfo, entered: Sequence[str]) -> None:
    """Note what a show cost; an amount of nothing takes it back."""
    notes = KeptNotes(store)
    for text in entered:
        what, _, amount = text.partition("=")
        try:
            cost = parse_money(amount, info.currency)
        except ValueError:
            raise _BadCost(text) from None
        if not what:
            raise _BadCost(text)
        notes.enter_cost(info.show, what, cost)


def _review(store: Path, info: ShowInfo, days: int | None) -> Review:
    now_us = time.time_ns() // 1_000
    as_of_us = now_us if days is None else due_times(info.ended_us or now_us, (days,))[0]
    wish = ReviewWish(as_of_us, days, KeptNotes(store).of(info.show).costs)
    return make_review(str(store), info.show, wish)


def _write(review: Review, lessons: Lessons, options: argparse.Namespace, folder: Path) -> int:
    """Write each form that was asked for, JSON where none was."""
    try:
        if options.parquet is not None:
            _say_written(write_tables(tables_of(review), Path(options.parquet))[0].parent)
        in_words = options.json or any(getattr(options, name) for name in (*_FILES, "csv"))
        if in_words or options.parquet is None:
            _write_words(review, lessons, options, language(Settings(folder).get("language")))
    except NoParquet:
        return refuse(say("parquet_missing"))
    except NotWritten as failed:
        return refuse(say("export_not_written", reason=reason_of(failed.error)))
    except ImportError as error:  # a system library that Qt needs is not installed
        from livestream_console.app.command_line.doctor import QT_PACKAGES

        return refuse(say("qt_missing", reason=error, packages=QT_PACKAGES))
    return 0


def _write_words(review: Review, lessons: Lessons, options: argparse.Namespace, spoken: str) -> None:
    """Write what needs the words of the interface, and for pictures and pages Qt's painter."""
    from livestream_console.app.reviews.forms import form_of, speaking
    from livestream_console.ui.review.kept import sheaf

    with speaking(spoken):
        told = msgspec.structs.replace(sheaf(review, spoken), lessons=lessons)
    wanted = {name: Path(target) for name in _FILES if (target := getattr(options, name)) is not None}
    for name, file in wanted.items():
        file.write_bytes(form_of(told, name))
        _say_written(file)
    if options.csv is not None:
        with zipfile.ZipFile(io.BytesIO(form_of(told, "csv"))) as tables:
            tables.extractall(options.csv)
        _say_written(Path(options.csv))
    if options.json or not (wanted or options.csv):
        write_lines([form_of(told, "json")])


def _say_written(place: Path) -> None:
    # Standard output may be carrying the review itself.
    print(say("report_written", file=place), file=sys.stderr)
