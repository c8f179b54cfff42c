"""Comments that somebody typed or kept as plain lines, as the feeds would have told them.

Rule: ``name: text`` names who writes; a line without a name is somebody of its own.
"""

from __future__ import annotations

import re

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted

PLATFORM = "trial"
_NAMED = re.compile(r"(?P<name>[^:：\s][^:：]{0,39})[:：]\s*(?P<text>\S.*)")


def read_line(line: str, number: int) -> Observed:
    """Return the comment of one line; the lines of one name are one viewer's."""
    named = _NAMED.fullmatch(line.strip())
    name, text = (named["name"], named["text"]) if named else (f"#{number}", line.strip())
    return Observed(
        CommentPosted(text), platform=PLATFORM, room=PLATFORM, id=str(number), viewer=Viewer(name, name)
    )
