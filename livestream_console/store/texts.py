"""What comments say and who says it, in the form that is searched in, many at once.

Rule: one row and one fold for all of them. Stepping through hundreds of rows would fight the loop for the GIL
once for each, and folding one by one takes twice as long.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection

from livestream_console.core.events import CommentPosted
from livestream_console.core.text import strict
from livestream_console.store.codes import CODE_OF
from livestream_console.store.encoding import decode_event, decode_rest, decode_viewer

END = "\ud800"
"""Stands after each text. No text from a file holds it: half a surrogate pair cannot be stored."""

_COMMENT = CODE_OF[CommentPosted]
_decode = msgspec.json.Decoder(list[tuple[int, int, str, str, str]]).decode

COMMENTS = (
    "SELECT seq, version, body, rest, profile FROM events INDEXED BY events_by_kind"
    " LEFT JOIN people ON people.show_id = events.show_id AND ordinal = person"
    f" WHERE events.show_id = ? AND kind = {_COMMENT} AND seq > ? AND seq <= ? ORDER BY seq"
)
TEXTS = (
    f"SELECT json_group_array(json_array(seq, version, hex(body), hex(rest), hex(profile))) FROM ({COMMENTS})"
)


def read_texts(connection: Connection, show_id: int, after: int, until: int) -> tuple[list[int], str]:
    """Return the seqs of comments with after < seq <= until, and of each its text and its viewer's name.

    All texts are one, strict, with an END after each; a blank may stand before that.
    """
    rows = _decode(connection.exec_driver_sql(TEXTS, (show_id, after, until)).scalar_one())
    texts: list[str] = []
    for _seq, version, body, rest, profile in rows:
        event = decode_event(_COMMENT, version, bytes.fromhex(body))
        viewer = decode_rest(bytes.fromhex(rest)).viewer if rest else None
        if viewer is None and profile:
            viewer = decode_viewer(bytes.fromhex(profile))
        texts += (getattr(event, "text", ""), END, viewer.name if viewer else "", END)
    return [row[0] for row in rows], strict("".join(texts))
