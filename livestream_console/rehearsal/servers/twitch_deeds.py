"""What an account does in a Twitch channel: says, announces, pins, removes, bans, asks.

After https://dev.twitch.tv/docs/api/reference/. Rule: strict where Twitch is strict: the scope of each deed,
ids of messages that were really said, and texts, times and choices within Twitch's bounds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.values import PollOption
from livestream_console.rehearsal.servers.twitch_account import TwitchAccount

_LONGEST_TEXT = 500
_PIN_S = range(30, 1801)


class Deeds:
    """What was done stands in ``said``, ``announced``, ``pinned``, ``removed``,
    ``banned`` (viewer -> seconds, None for good) and ``polls`` (id -> question, options, status).
    """

    def __init__(
        self, channel_id: str, account: TwitchAccount, publish: Callable[[Sequence[Observed]], None]
    ) -> None:
        self._channel_id = channel_id
        self._account = account
        self._publish = publish
        self.said: dict[str, str] = {}
        self.announced: list[str] = []
        self.pinned: dict[str, int | None] = {}
        self.removed: list[str] = []
        self.banned: dict[str, int | None] = {}
        self.polls: dict[str, tuple[str, tuple[PollOption, ...], str]] = {}

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/helix/chat/messages", self._on_post),
            web.post("/helix/chat/announcements", self._on_announce),
            web.put("/helix/chat/pins", self._on_pin),
            web.delete("/helix/chat/pins", self._on_unpin),
            web.delete("/helix/moderation/chat", self._on_delete),
            web.post("/helix/moderation/bans", self._on_ban),
            web.delete("/helix/moderation/bans", self._on_unban),
            web.post("/helix/polls", self._on_poll),
            web.patch("/helix/polls", self._on_poll_end),
        ]

    async def _on_post(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        text = str(body["message"])
        if self._account.lacks("user:write:chat") or body["sender_id"] != self._account.user_id:
            return refused(401, "missing scope or another sender")
        if not text.strip() or len(text) > _LONGEST_TEXT:
            return refused(400, "message of wrong length")
        if text in self.said.values():
            reason = {"code": "msg_duplicate", "message": "Your message is identical to the last."}
            return told([{"message_id": "", "is_sent": False, "drop_reason": reason}])
        number = f"post-{len(self.said) + 1}"
        self.said[number] = text
        role = "owner" if self._account.user_id == self._channel_id else "moderator"
        author = Viewer(self._account.user_id, self._account.login, (role,))
        posted = CommentPosted(text, reply_to=body.get("reply_parent_message_id"))
        self._publish([Observed(posted, at_us=time.time_ns() // 1000, id=number, viewer=author)])
        return told([{"message_id": number, "is_sent": True, "drop_reason": None}])

    async def _on_announce(self, request: web.Request) -> web.Response:
        if self._account.lacks("moderator:manage:announcements"):
            return refused(401, "missing scope")
        self.announced.append(str((await body_of(request))["message"]))
        return web.Response(status=204)

    async def _on_pin(self, request: web.Request) -> web.Response:
        if self._account.lacks("moderator:manage:chat_messages"):
            return refused(401, "missing scope")
        seconds = request.query.get("duration_seconds")
        if seconds is not None and int(seconds) not in _PIN_S:
            return refused(400, "duration_seconds")
        self.pinned[request.query["message_id"]] = None if seconds is None else int(seconds)
        return web.Response(status=204)

    async def _on_unpin(self, request: web.Request) -> web.Response:
        if request.query["message_id"] not in self.pinned:
            return refused(404, "not pinned")
        del self.pinned[request.query["message_id"]]
        return web.Response(status=204)

    async def _on_delete(self, request: web.Request) -> web.Response:
        """As on Twitch, a deletion that names no message clears the whole chat."""
        if self._account.lacks("moderator:manage:chat_messages"):
            return refused(401, "missing scope")
        self.removed.append(request.query.get("message_id", "all"))
        return web.Response(status=204)

    async def _on_ban(self, request: web.Request) -> web.Response:
        if self._account.lacks("moderator:manage:banned_users"):
            return refused(401, "missing scope")
        ban = (await body_of(request))["data"]
        if ban["user_id"] == self._channel_id:
            return refused(400, "the broadcaster may not be banned")
        self.banned[str(ban["user_id"])] = ban.get("duration")
        return told([{"user_id": ban["user_id"], "end_time": None}])

    async def _on_unban(self, request: web.Request) -> web.Response:
        if request.query["user_id"] not in self.banned:
            return refused(400, "not banned")
        del self.banned[request.query["user_id"]]
        return web.Response(status=204)

    async def _on_poll(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        options = tuple(PollOption(str(choice["title"]), 0) for choice in body["choices"])
        if not 2 <= len(options) <= 5 or not 15 <= body["duration"] <= 1800:
            return refused(400, "choices or duration")
        number = f"poll-{len(self.polls) + 1}"
        self.polls[number] = (str(body["title"]), options, "ACTIVE")
        return told([{"id": number, "title": body["title"], "status": "ACTIVE"}])

    async def _on_poll_end(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        question, options, status = self.polls.get(str(body["id"]), ("", (), ""))
        if status != "ACTIVE":
            return refused(404 if not status else 400, "no such poll or not active")
        self.polls[str(body["id"])] = (question, options, str(body["status"]))
        return told([{"id": body["id"], "status": body["status"]}])


async def body_of(request: web.Request) -> dict[str, Any]:
    """Return the fields; like Twitch, take them from the query where there is no body."""
    if not request.can_read_body:
        return dict(request.query)
    return msgspec.json.decode(await request.read(), type=dict[str, Any])


def told(items: list[dict[str, Any]], status: int = 200) -> web.Response:
    return web.json_response({"data": items}, status=status)


def refused(status: int, message: str, headers: dict[str, str] | None = None) -> web.Response:
    body = {"error": HTTPStatus(status).phrase, "status": status, "message": message}
    return web.json_response(body, status=status, headers=headers)
