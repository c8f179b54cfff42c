"""What an owner does in a YouTube chat: posts, polls, deletions and bans, each of which the chat then tells.

After https://developers.google.com/youtube/v3/live/docs/liveChatMessages/insert. Rule: a deed is answered as
YouTube answers it, and stands in the log like anything else that happens.
"""

from __future__ import annotations

import time
from typing import Any

import msgspec
from aiohttp import web

from livestream_console.core.envelope import Viewer
from livestream_console.rehearsal.encoders.youtube import YouTubeEncoder
from livestream_console.rehearsal.servers.youtube_log import ChatLog

OWNER = Viewer("UC-rehearsal-owner", "主播", ("owner",))
_MAX_TEXT = 200


class Deeds:
    """Requests of the logged-in owner; whether they may is checked before they come here."""

    def __init__(self, encoder: YouTubeEncoder, log: ChatLog) -> None:
        self._encoder = encoder
        self._log = log
        self._made = 0
        self._polls: dict[str, dict[str, Any]] = {}
        self._bans: set[str] = set()

    def routes(self, api: str) -> list[web.RouteDef]:
        return [
            web.post(f"{api}/liveChat/messages", self._on_insert),
            web.delete(f"{api}/liveChat/messages", self._on_delete),
            web.post(f"{api}/liveChat/messages/transition", self._on_transition),
            web.post(f"{api}/liveChat/bans", self._on_ban),
            web.delete(f"{api}/liveChat/bans", self._on_unban),
        ]

    def tell(
        self, kind: str, details: dict[str, Any], at_us: int, author: Viewer, item_id: str | None = None
    ) -> str:
        """Put a message into the chat and return its id."""
        self._made += 1
        made = item_id or f"made-{self._made}"
        self._log.add([self._encoder.message(kind, details, made, at_us, author)])
        return made

    def _now(self, kind: str, details: dict[str, Any], item_id: str | None = None) -> str:
        return self.tell(kind, details, time.time_ns() // 1000, OWNER, item_id)

    async def _on_insert(self, request: web.Request) -> web.Response:
        snippet = (await _body(request)).get("snippet", {})
        said = snippet.get("textMessageDetails", {}).get("messageText", "")
        poll = snippet.get("pollDetails", {}).get("metadata")
        if snippet.get("type") == "textMessageEvent" and 0 < len(said) <= _MAX_TEXT:
            made = self._now("textMessageEvent", {"textMessageDetails": {"messageText": said}})
        elif snippet.get("type") == "pollEvent" and poll and 2 <= len(poll["options"]) <= 4:
            options = [option | {"tally": "0"} for option in poll["options"]]
            details = {"metadata": poll | {"options": options}, "status": "active"}
            made = self._now("pollEvent", {"pollDetails": details})
            self._polls[made] = details
        else:
            return error(400, "messageTextInvalid")
        return web.json_response({"kind": "youtube#liveChatMessage", "id": made, "snippet": snippet})

    async def _on_delete(self, request: web.Request) -> web.Response:
        self._now("messageDeletedEvent", {"messageDeletedDetails": {"deletedMessageId": request.query["id"]}})
        return web.Response(status=204)

    async def _on_transition(self, request: web.Request) -> web.Response:
        poll = self._polls.pop(request.query["id"], None)
        if poll is None:
            return error(404, "liveChatMessageNotFound")
        self._now("pollEvent", {"pollDetails": poll | {"status": "closed"}}, request.query["id"])
        return web.json_response({"kind": "youtube#liveChatMessage", "id": request.query["id"]})

    async def _on_ban(self, request: web.Request) -> web.Response:
        snippet = (await _body(request)).get("snippet", {})
        person = {"channelId": snippet["bannedUserDetails"]["channelId"], "displayName": ""}
        details = {"bannedUserDetails": person, "banType": snippet["type"]}
        if snippet["type"] == "temporary":
            details["banDurationSeconds"] = snippet["banDurationSeconds"]
        self._now("userBannedEvent", {"userBannedDetails": details})
        ban = f"ban-{self._made}"
        self._bans.add(ban)
        return web.json_response({"kind": "youtube#liveChatBan", "id": ban, "snippet": snippet})

    async def _on_unban(self, request: web.Request) -> web.Response:
        if request.query["id"] not in self._bans:
            return error(404, "liveChatBanNotFound")
        self._bans.remove(request.query["id"])
        return web.Response(status=204)


async def _body(request: web.Request) -> dict[str, Any]:
    return msgspec.json.decode(await request.read(), type=dict[str, Any])


def error(status: int, reason: str) -> web.Response:
    """Return an error as Google's APIs do."""
    errors = [{"message": reason, "domain": "youtube.rehearsal", "reason": reason}]
    body = {"error": {"code": status, "message": reason, "errors": errors}}
    return web.json_response(body, status=status)
