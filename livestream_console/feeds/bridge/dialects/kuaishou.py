"""Kuaishou's shop console: its decoded payload, forwarded as JSON.

Verified in oba-live-tool's source (MIT): ``commentList`` with ``commentId``, ``fromUserId``,
``fromUserName``, ``commentContent``, ``commentTime`` in milliseconds as text, ``commentSource`` 0 for the
host.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, person, time_us
from livestream_console.net.json_fields import Fields, own_id, rows, text, whole

PLATFORM = "kuaishou"
_HOST = 0


def _recognises(message: Fields) -> bool:
    return isinstance(message.get("commentList"), list)


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    teller = Teller(setting, PLATFORM)
    seen: list[Observed] = []
    for row in rows(message, "commentList"):
        roles = ("owner",) if whole(row, "commentSource") == _HOST else ()
        viewer = person(own_id(row, "fromUserId"), text(row, "fromUserName"), roles)
        comment = CommentPosted(text(row, "commentContent"))
        seen.append(teller.tell(comment, own_id(row, "commentId"), time_us(row, "commentTime"), viewer))
    return seen


DIALECT = Dialect("kuaishou", _recognises, normalize)
