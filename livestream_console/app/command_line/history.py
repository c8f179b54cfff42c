"""``livestream-console history``: questions over hundreds of shows, asked of Parquet files by DuckDB.

Rule: SQLite keeps the shows, and its pages are read show by show; whatever goes over all of them is asked of
the reviews' tables, which are made once a show and again only when its refunds are due or it has grown.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from livestream_console.analysis.refund_days import due_times
from livestream_console.analysis.review.review import VERSION
from livestream_console.app.command_line.output import NotWritten, write_lines
from livestream_console.app.command_line.refusals import disk_reason, needs_store
from livestream_console.app.exchange.parquet import NoParquet, write_tables
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.reviews.files import ReviewFiles
from livestream_console.app.reviews.job import ReviewWish, ended_shows, make_review
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.app.reviews.tables import tables_of
from livestream_console.app.words import reason_of, refuse, say
from livestream_console.core.ports import JournalFailed, ShowInfo
from livestream_console.core.show import REDUCER_VERSION

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TABLES, _MADE = "tables", "made.json"
QUESTIONS = {
    "shows": """
        SELECT make_timestamp(h.started_us) AS started_utc, h.title, h.currency, h.events,
            max(f.value) FILTER (f.key = 'uv') AS uv, max(f.value) FILTER (f.key = 'cvr') AS cvr,
            m.gmv_paid, m.gmv_refunded, m.gmv_net, h.show_id
        FROM head h JOIN money_once m USING (show_id) LEFT JOIN figures f USING (show_id)
        GROUP BY ALL ORDER BY started_utc""",
    "months": """
        SELECT strftime(make_timestamp(h.started_us), '%Y-%m') AS month, h.currency, count(*) AS shows,
            sum(m.gmv_paid) AS gmv_paid, sum(m.gmv_net) AS gmv_net, median(m.gmv_paid) AS median_gmv_paid
        FROM head h JOIN money_once m USING (show_id) GROUP BY ALL ORDER BY month""",
    "products": """
        SELECT product, arg_max(title, review_us) AS title, count(*) AS shows,
            sum(explained_s) AS explained_s, sum(carts) AS carts, sum(paid_units) AS paid_units,
            sum(gmv_paid) AS gmv_paid,
            sum(refunded) / nullif(sum(gmv_paid), 0) AS refund_share
        FROM products GROUP BY product ORDER BY gmv_paid DESC""",
    "pushes": """
        SELECT k.kind, u.outcome AS judged_by, count(*) AS shows, sum(k.pushes) AS pushes,
            median(k.effect_factor_median) AS median_factor,
            count(*) FILTER (k.effect_verdict = 'more') AS shows_more,
            count(*) FILTER (k.effect_verdict = 'less') AS shows_less
        FROM pushes_uplift_kinds k JOIN pushes_uplift_once u USING (show_id)
        GROUP BY k.kind, u.outcome ORDER BY pushes DESC""",
}
"""Prepared questions by name. Tables and columns are those that ``report --parquet`` writes."""


class Made(msgspec.Struct, frozen=True):
    """What the tables of a show were made of."""

    seq: int
    as_of_us: int
    reducer: int = REDUCER_VERSION
    version: int = VERSION


class BadQuestion(Exception):
    """DuckDB does not understand the SQL; the text is its own."""


@needs_store
def history(options: argparse.Namespace, folder: Path) -> int:
    """Bring the tables up to date, ask, print the answer as CSV; return the exit status."""
    store = folder / STORE_NAME
    try:
        if not store.exists() or not bring_up_to_date(store, time.time_ns() // 1_000):
            return refuse(say("history_empty"))
        names, rows = ask(ReviewFiles(store).root, options.sql or QUESTIONS[options.question])
        write_lines(_csv([names, *rows]))
    except NoParquet:
        return refuse(say("parquet_missing"))
    except BadQuestion as bad:
        return refuse(say("history_bad_sql", reason=bad))
    except JournalFailed as failed:
        return refuse(say("report_stopped", reason=disk_reason(str(failed))))
    except NotWritten as failed:
        return refuse(say("export_not_written", reason=reason_of(failed.error)))
    except OSError as error:
        return refuse(say("report_not_written", file=error.filename, reason=reason_of(error)))
    return 0


def bring_up_to_date(store: Path, now_us: int) -> int:
    """Make the tables that are missing or old; return how many shows there are."""
    files, notes = ReviewFiles(store), KeptNotes(store)
    shows = ended_shows(str(store))
    for info in shows:
        into = files.folder(info.show) / _TABLES
        if _is_fresh(into / _MADE, info, now_us):
            continue
        wish = ReviewWish(now_us, costs=notes.of(info.show).costs)
        write_tables(tables_of(make_review(str(store), info.show, wish)), into)
        (into / _MADE).write_bytes(msgspec.json.encode(Made(info.events, now_us)))
    return len(shows)


def ask(root: Path, sql: str) -> tuple[Sequence[str], list[tuple[Any, ...]]]:
    """Return the answer's columns and rows; raise NoParquet or BadQuestion."""
    try:
        import duckdb
    except ImportError as missing:
        raise NoParquet from missing
    tables = {file.stem for file in root.glob(f"*/{_TABLES}/*.parquet")}
    with duckdb.connect() as database:
        try:
            for name in tables.intersection(re.findall(r"\w+", sql)):
                # Only those that are asked for: a view opens every file of its table.
                files = str(root / "*" / _TABLES / f"{name}.parquet").replace("'", "''")
                database.execute(f"CREATE VIEW {name} AS FROM read_parquet('{files}', union_by_name = true)")
            answer = database.execute(sql)
            return [column[0] for column in answer.description or ()], answer.fetchall()
        except duckdb.Error as error:
            raise BadQuestion(str(error)) from error


def _is_fresh(made: Path, info: ShowInfo, now_us: int) -> bool:
    try:
        was = msgspec.json.decode(made.read_bytes(), type=Made)
    except (OSError, msgspec.DecodeError):
        return False
    if (was.seq, was.reducer, was.version) != (info.events, REDUCER_VERSION, VERSION):
        return False
    return not any(was.as_of_us < due_us <= now_us for due_us in due_times(info.ended_us or now_us))


def _csv(rows: Iterable[Sequence[Any]]) -> Iterator[bytes]:
    for row in rows:
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow([_safe(value) for value in row])
        yield line.getvalue().encode()


def _safe(value: Any) -> Any:
    """Keep spreadsheets from taking what strangers wrote for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
