"""WeChat Channels' console: the answer of its message poll, forwarded as JSON.

Verified in oba-live-tool's source (MIT): ``data.msgList`` with ``clientMsgId``, ``nickname``, ``username``,
``content``, ``type`` 1 for a comment and 10017 for one put on the wall; ``data.appMsgList`` with ``msgType``
20002 for a reply given in the console, whose ``payload`` is base64 of JSON with ``content``; there the name
of the id is ``usename``. No message has a time.

The rule: what is shown a second time on the wall is no second comment.
"""

from __future__ import annotations

import base64

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.feeds.bridge.dialects.dialect import Dialect, Setting, Teller, nested, person
from livestream_console.net.json_fields import Fields, own_id, part, rows, text

PLATFORM = "wechat"
_COMMENT = 1
_REPLY = 20002


def _recognises(message: Fields) -> bool:
    data = part(message, "data")
    return "msgList" in data or "appMsgList" in data


def normalize(message: Fields, setting: Setting) -> list[Observed]:
    teller, data = Teller(setting, PLATFORM), part(message, "data")
    seen = [_message(row, teller) for row in rows(data, "msgList")]
    return seen + [_reply(row, teller) for row in rows(data, "appMsgList")]


def _message(row: Fields, teller: Teller) -> Observed:
    source_id = own_id(row, "clientMsgId")
    if row.get("type") != _COMMENT:
        return teller.unknown(f"msg.{row.get('type')}", row, source_id)
    viewer = person(own_id(row, "username"), text(row, "nickname"))
    return teller.tell(CommentPosted(text(row, "content")), source_id, viewer=viewer)


def _reply(row: Fields, teller: Teller) -> Observed:
    source_id = own_id(row, "clientMsgId")
    if row.get("msgType") != _REPLY:
        return teller.unknown(f"app_msg.{row.get('msgType')}", row, source_id)
    contact = part(row, "fromUserContact", "contact")
    author = person(
        own_id(contact, "username") or own_id(contact, "usename"), text(contact, "nickname"), ("staff",)
    )
    try:
        payload = nested(base64.b64decode(text(row, "payload")))
    except ValueError:
        return teller.unknown("damaged", row, source_id)
    return teller.tell(CommentPosted(text(payload, "content")), source_id, viewer=author)


DIALECT = Dialect("wechat", _recognises, normalize)
