"""``livestream-console try-claims``: what recorded or typed comments would claim on a shelf, as JSON lines.

Rule: nothing is decided here. The comments go the way that they go on air, and nothing of it is kept.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from livestream_console.app.command_line.output import NotWritten, write_lines
from livestream_console.app.exchange.recorded_chat import BadFile, UnknownFormat, read_recording
from livestream_console.app.words import reason_of, refuse, say
from livestream_console.core.claims.keywords import doubts, entries_of
from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.claims.trial import NotTried, Trial, Tried
from livestream_console.core.commands import AddProducts
from livestream_console.core.comments.lines import read_line
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.wire import WireError, decode_numbered, in_order
from livestream_console.feeds.recordings import BadRecording
from livestream_console.shops.builtin.catalogue import CatalogueError, read_catalogue


def try_claims(comments: Path, shelf: Path, *, bare_keyword: bool, explain: str | None) -> int:
    """Print one line a comment; return 1 if comments or shelf cannot be used, 0 otherwise.

    ``comments`` are events of our own, recorded chat, or plain lines (``text`` or ``name: text``). With
    ``explain`` that product is explained, and a bare ``+1`` means it.
    """
    for file in (comments, shelf):
        try:
            file.open("rb").close()
        except OSError as error:
            return refuse(say("file_unreadable", file=file, reason=reason_of(error)))
    try:
        said = _comments(comments)
        products = AddProducts(command_id="shelf", products=read_catalogue(shelf, "CNY"))
        rules = ClaimRules(bare_keyword=bare_keyword, bare_plus=explain is not None)
        trial = Trial.of_catalogue(products, rules, explain)
    except (OSError, UnicodeDecodeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else say("import_reason.encoding")
        return refuse(say("file_unreadable", file=comments, reason=reason))
    except BadFile as refused:
        reason = say(f"import_reason.{refused.bad.code}", detail=refused.bad.detail)
        return refuse(say("import_bad_line", line=refused.bad.line, reason=reason))
    except CatalogueError as refused:
        first = refused.problems[0]
        reason = say(f"catalogue_problem.{first.code}", column=first.column, text=first.text)
        if first.code == "unreadable":
            reason = first.text
        if not first.row:
            return refuse(say("file_unreadable", file=shelf, reason=reason))
        return refuse(say("try_shelf_unusable", file=shelf, row=first.row, reason=reason))
    except NotTried as refused:
        about = ", ".join(f"{name}: {value}" for name, value in refused.rejected.params.items())
        return refuse(say("try_not_possible", code=refused.rejected.code, about=about))
    for doubt in doubts(entries_of(ShelfState(), products.products)):
        what = {"keyword": doubt.keyword, "product": doubt.product, "other": doubt.other or ""}
        print(say(f"keyword_doubt.{doubt.code}", **what), file=sys.stderr)
    try:
        write_lines(map(_line, trial.run(said)))
    except NotWritten as failed:
        return refuse(say("decode_not_written", reason=reason_of(failed.error)))
    return 0


def _comments(file: Path) -> Iterator[Observed]:
    """Return the comments of a file in order; raise OSError, UnicodeDecodeError or BadFile."""
    try:
        events = read_recording(file)
    except UnknownFormat:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
        return iter([read_line(line, n) for n, line in enumerate(lines, start=1) if line.strip()])
    if events is None:
        events = _events(file)
    return (_named(item) for item in events if isinstance(item.event, CommentPosted))


def _named(comment: Observed) -> Observed:
    """Tell viewers apart by their names where the file has no more of them."""
    viewer = comment.viewer
    if viewer is None or viewer.id is not None or not viewer.name:
        return comment
    return msgspec.structs.replace(comment, viewer=msgspec.structs.replace(viewer, id=viewer.name))


def _events(file: Path) -> list[Observed]:
    numbered = []
    for number, line in enumerate(file.read_bytes().splitlines(), start=1):
        if line.strip():
            try:
                numbered.append(decode_numbered(line))
            except WireError as error:
                raise BadFile(file, BadRecording(error.code, number, error.detail)) from None
    return in_order(numbered)


def _line(tried: Tried) -> bytes:
    comment = tried.comment
    assert isinstance(comment.event, CommentPosted)
    line: dict[str, Any] = {
        "at_us": comment.at_us or comment.received_us or None,
        "platform": comment.platform,
        "name": comment.viewer.name if comment.viewer is not None else None,
        "text": comment.event.text,
        "claims": [
            {
                "result": claim.result,
                "reason": claim.reason,
                "product": claim.product,
                "variant": claim.variant,
                "qty": claim.qty,
                "until_us": claim.until_us,
            }
            for claim in tried.claims
        ],
    }
    if tried.why is not None:
        line["why"] = tried.why
    return msgspec.json.encode(line)
