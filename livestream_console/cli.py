"""The ``livestream-console`` command: it reads words and calls app, nothing else."""

from __future__ import annotations

import argparse
import os
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from livestream_console import __version__
from livestream_console.app.command_line.formats import FORMATS
from livestream_console.app.command_line.help import ASKS, in_language, speak_as_set
from livestream_console.app.paths import data_dir, resources
from livestream_console.app.settings import Settings
from livestream_console.app.words import reason_of, refuse, say, speak

HISTORY_QUESTIONS = ("shows", "months", "products", "pushes")

if TYPE_CHECKING:
    from livestream_console.app.programme import Programme


def main(words: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 done, 1 could not, 2 wrong words."""
    arguments = list(sys.argv[1:] if words is None else words)
    if arguments[:1] == ["verify-draw"]:  # the stand-alone checker reads its own words
        return _verify_draw(arguments[1:])
    parser = _parser()
    if not ASKS.isdisjoint(arguments):
        speak_as_set(arguments)
        parser = in_language(parser)
    options = parser.parse_args(arguments)
    try:
        folder = data_dir(options.data_dir)
    except OSError as error:
        return refuse(say("folder_unusable", folder=options.data_dir, reason=reason_of(error)))
    run = _RUN[options.command or "console"]
    if run is not _desk:  # which reads its settings itself, and tells of damaged ones
        speak(Settings(folder).get("language"))
    return int(run(options, folder))


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    where = "where shows, settings and logs are kept"
    # Accepted before and after the command; a default here would undo what stood before it.
    common.add_argument("--data-dir", metavar="DIR", default=argparse.SUPPRESS, help=where)
    parser = argparse.ArgumentParser(
        prog="livestream-console", description="A desktop console for people who sell on live streams."
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", metavar="DIR", help=where)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    commands.add_parser("console", parents=[common], help="open the desk (the default)")
    rehearse = commands.add_parser("rehearse", parents=[common], help="open the desk with a seeded crowd")
    rehearse.add_argument("--seconds", type=float, help="end after so long (60 where there is no display)")
    rehearse.add_argument("--rate", type=float, default=20.0, help="comments a second at the crowd's height")
    rehearse.add_argument(
        "--rooms", type=int, default=3, help="how many rooms, 3 to 8, each another platform's"
    )
    rehearse.add_argument("--seed", type=int, default=1, help="the same seed gives the same crowd")
    watch = commands.add_parser("watch", parents=[common], help="watch a room without an account")
    watch.add_argument("room", metavar="twitch:CHANNEL")
    watch.add_argument("--seconds", type=float, help="end after so long")
    replay = commands.add_parser("replay", parents=[common], help="look at a recorded show again")
    replay.add_argument("show", metavar="SHOW", help="its id, the start of it, or: last")
    replay.add_argument("--seconds", type=float, help="end after so long")
    export = commands.add_parser("export", parents=[common], help="write a show as JSON lines")
    export.add_argument("show", metavar="SHOW")
    packed = "write it into a show file, with its pictures and notes, that another desk can import"
    export.add_argument("--file", metavar="FILE", help=packed)
    imports = commands.add_parser("import", parents=[common], help="read a show or recorded chat")
    formats = (
        "a show file, JSON lines, CSV (time,name,text), chat-downloader's JSON, "
        "Chatterino's logs (file or folder)"
    )
    imports.add_argument("file", metavar="FILE", help=formats)
    orders = "add the orders that FILE, an export of Taobao, JD or Pinduoduo, has of this show"
    imports.add_argument("--into", metavar="SHOW", help=orders)
    reporting = commands.add_parser("report", parents=[common], help="review a recorded show")
    reporting.add_argument("show", metavar="SHOW", help="its id, the start of it, or: last")
    reporting.add_argument("--json", action="store_true", help="print everything as JSON (the default)")
    for name, where, what in (
        ("html", "FILE", "as a web page"),
        ("pdf", "FILE", "as PDF"),
        ("png", "FILE", "as one long picture"),
        ("xlsx", "FILE", "as a workbook"),
        ("csv", "DIR", "each table as CSV"),
        ("parquet", "DIR", "each table as Parquet"),
    ):
        reporting.add_argument(f"--{name}", metavar=where, help=what)
    cost = "note what the show cost, such as ads=1200; kept, and 0 takes it out"
    reporting.add_argument("--cost", metavar="WHAT=AMOUNT", action="append", default=[], help=cost)
    days = "orders and refunds as they stood so many days after the show"
    reporting.add_argument("--days", type=int, metavar="N", help=days)
    histories = commands.add_parser("history", parents=[common], help="ask something of all shows at once")
    histories.add_argument("question", nargs="?", default="shows", choices=HISTORY_QUESTIONS)
    histories.add_argument("--sql", metavar="QUERY", help="a question of your own, in DuckDB's SQL")
    decode = commands.add_parser("decode", parents=[common], help="print what raw frames mean")
    decode.add_argument("format", choices=sorted(FORMATS))
    decode.add_argument(
        "file", metavar="FILE", help="one frame a line, base64 where binary; - reads standard input"
    )
    trying = commands.add_parser(
        "try-claims", parents=[common], help="print what comments would claim on a shelf"
    )
    trying.add_argument(
        "comments", metavar="COMMENTS", help="JSON lines, CSV (time,name,text), recorded chat or plain lines"
    )
    trying.add_argument("--shelf", metavar="CSV", required=True, help="the products, as CSV or XLSX")
    trying.add_argument("--bare-keyword", action="store_true", help="a keyword without a quantity claims one")
    trying.add_argument("--explain", metavar="PRODUCT", help="a bare +1 means this product")
    relay = commands.add_parser(
        "relay", parents=[common], help="take webhooks on a server until a desk pulls"
    )
    relay.add_argument("--host", default="127.0.0.1", help="the address to listen on (0.0.0.0: every one)")
    relay.add_argument("--port", type=int, default=8750)
    relay.add_argument("--tls-cert", metavar="FILE", help="the certificate chain, PEM")
    relay.add_argument("--tls-key", metavar="FILE", help="its key, PEM, where the chain has none")
    commands.add_parser(
        "restore-prices", parents=[common], help="take down what shows left standing in shops"
    )
    checking = commands.add_parser(
        "check", parents=[common], help="fold a recorded show again: is it still what it was live"
    )
    checking.add_argument("show", metavar="SHOW", help="its id, the start of it, or: last")
    commands.add_parser("doctor", parents=[common], help="say what is missing on this machine")
    commands.add_parser("verify-draw", help="check a draw's audit file")
    return parser


def _desk(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.doctor import QT_PACKAGES, has_display

    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from livestream_console.app.desk import run_desk
    except ImportError as error:  # a system library that Qt needs is not installed
        print(say("qt_missing", reason=error, packages=QT_PACKAGES), file=sys.stderr)
        return 1
    if options.command in ("watch", "replay"):
        # A room or show that does not exist is said before any window opens.
        programme = _programme(options, folder)
        return 1 if programme is None else run_desk(lambda: programme, folder)
    return run_desk(lambda: _programme(options, folder), folder)


def _programme(options: argparse.Namespace, folder: Path) -> Programme | None:
    from livestream_console.app.programme import programme_of

    return programme_of(options, folder)


def _import(options: argparse.Namespace, folder: Path) -> int:
    if options.into is not None:
        from livestream_console.app.exchange.taking_in import import_orders

        return import_orders(Path(options.file), options.into, folder)
    from livestream_console.app.exchange.transfer import import_file

    return import_file(Path(options.file), folder)


def _export(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.exchange.transfer import export_show

    return export_show(options.show, folder, None if options.file is None else Path(options.file))


def _report(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.report import report

    return report(options, folder)


def _history(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.history import history

    return history(options, folder)


def _decode(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.decode import decode_file

    return decode_file(options.format, options.file)


def _try_claims(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.try_claims import try_claims

    return try_claims(
        Path(options.comments),
        Path(options.shelf),
        bare_keyword=options.bare_keyword,
        explain=options.explain,
    )


def _relay(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.relay import run_relay

    return run_relay(options, folder)


def _restore_prices(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.restore_prices import restore_prices

    return restore_prices(folder)


def _check(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.check import check

    return check(options.show, folder)


def _doctor(options: argparse.Namespace, folder: Path) -> int:
    from livestream_console.app.command_line.doctor import doctor

    return doctor(folder)


def _verify_draw(words: list[str]) -> int:
    checker = str(resources() / "verify_draw.py")
    before, sys.argv = sys.argv, [checker, *words]
    try:
        runpy.run_path(checker, run_name="__main__")
    except SystemExit as done:
        if isinstance(done.code, str):
            print(done.code, file=sys.stderr)
        return done.code if isinstance(done.code, int) else int(done.code is not None)
    finally:
        sys.argv = before
    return 0


_RUN = {
    "console": _desk,
    "rehearse": _desk,
    "watch": _desk,
    "replay": _desk,
    "import": _import,
    "export": _export,
    "report": _report,
    "history": _history,
    "decode": _decode,
    "try-claims": _try_claims,
    "relay": _relay,
    "restore-prices": _restore_prices,
    "check": _check,
    "doctor": _doctor,
}
