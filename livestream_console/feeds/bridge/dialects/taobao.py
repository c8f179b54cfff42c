"""Taobao Live's console: the answer of its comment query, forwarded as JSON (without the JSONP around it).

Verified in oba-live-tool's source (MIT): ``data.comments`` with ``commentId``, ``content``, ``publisherId``,
``publisherNick``, ``timestamp`` in milliseconds as text, ``replyToCommentId`` ("0": none) and ``renders``
with ``render_anchor``, ``isAddCart``, ``isOrder``, ``liveId``, ``fanLevel``. Not verified: that ``fanLevel``
is the level in this room.

The rule: who bought or put into the cart is a label of the comment, never an order: nothing says of what.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, person, time_us
from livestream_console.net.json_fields import Fields, own_id, part, rows, text, whole

PLATFORM = "taobao"


def _recognises(message: Fields) -> bool:
    return "comments" in part(message, "data") or "comments" in message


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    return [
        _comment(row, setting) for row in rows(message, "comments") or rows(part(message, "data"), "comments")
    ]


def bought_labels(renders: Fields) -> tuple[str, ...]:
    """Return what the platform shows beside a comment: 已加购 and 已下单."""
    labels = (("isAddCart", "in_cart"), ("isOrder", "ordered"))
    return tuple(label for name, label in labels if str(renders.get(name)) == "1")


def _comment(row: Fields, setting: Setting) -> Observed:
    renders = part(row, "renders")
    teller = Teller(setting, PLATFORM, own_id(renders, "liveId"))
    roles = ("owner",) if text(renders, "render_anchor") == "true" else ()
    name = text(row, "publisherNick") or text(row, "tbNick")
    viewer = person(own_id(row, "publisherId"), name, roles, whole(renders, "fanLevel"))
    comment = CommentPosted(
        text(row, "content"), reply_to=own_id(row, "replyToCommentId"), labels=bought_labels(renders)
    )
    return teller.tell(comment, own_id(row, "commentId"), time_us(row, "timestamp"), viewer)


DIALECT = Dialect("taobao", _recognises, normalize)
