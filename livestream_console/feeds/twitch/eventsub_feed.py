"""A Twitch channel through EventSub and Helix, with the seller's own token: read, count, act.

The rule: only what the token and Twitch allow is offered. The chat is the feed; every other subscription that
is refused is named in ``refused`` and in the record, and the rest goes on without it.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import ActionOutcome, Capabilities, FeedFailure, FeedSink, Remark
from livestream_console.core.values import RoomAction
from livestream_console.feeds.twitch.eventsub import parse
from livestream_console.feeds.twitch.eventsub_normalize import observe
from livestream_console.feeds.twitch.eventsub_types import CHAT, granted
from livestream_console.feeds.twitch.eventsub_visit import Place, Visit
from livestream_console.feeds.twitch.helix import API, AUTH, Helix
from livestream_console.feeds.twitch.helix_actions import outcome_of, possible, request_of
from livestream_console.feeds.twitch.normalize import PLATFORM
from livestream_console.net.http import HttpClient

URL = "wss://eventsub.wss.twitch.tv/ws"
KEEPALIVE_S = 10
"""Twitch says something at least this often; the least that it allows to ask for."""


class TwitchEventSubFeed:
    """Reads one channel and acts in it, as the account that the token belongs to."""

    platform = PLATFORM
    origin = "official"
    silence_s = 2.5 * KEEPALIVE_S

    def __init__(
        self,
        channel: str,
        *,
        client_id: str,
        token: str,
        url: str = URL,
        api: str = API,
        auth: str = AUTH,
    ) -> None:
        self.room = channel.lower().lstrip("#")
        self.feed_id = f"{PLATFORM}:{self.room}:eventsub"  # the same room is read over IRC as well
        self.capabilities = Capabilities(viewer_count=True, max_text=500, posts=(20, 30.0))
        self.refused: dict[str, str] = {}
        """Subscription type -> why Twitch does not tell it (``scope``, ``refused``, ``revoked``, …)."""
        self._url = f"{url}?keepalive_timeout_seconds={KEEPALIVE_S}"
        self._access = (client_id, token, api, auth)
        self._visit: Visit | None = None

    @property
    def remarks(self) -> list[Remark]:
        """Say what Twitch does not tell with this token."""
        return [Remark("left_out", {"what": ", ".join(sorted(self.refused))})] if self.refused else []

    async def run(self, sink: FeedSink) -> None:
        async with HttpClient() as http:
            helix = Helix(http, *self._access)
            account = await helix.account()
            scopes = granted(account.scopes)
            if not scopes.issuperset(CHAT.scopes):
                raise FeedFailure("auth", f"scope {CHAT.scopes[0]}", retryable=False)
            place = Place(self.room, await helix.channel_id(self.room), account.user_id, scopes)
            actions = possible(scopes, place.user_id == place.channel_id)
            self.capabilities = msgspec.structs.replace(self.capabilities, actions=actions)
            self.refused.clear()
            self._visit = Visit(sink, helix, place, self.refused, self.silence_s)
            try:
                await self._visit.run(self._url)
            finally:
                self._visit = None

    async def act(self, action: RoomAction) -> ActionOutcome:
        visit = self._visit
        if visit is None:
            return ActionOutcome("rejected", "unavailable")
        if action.what not in self.capabilities.actions:
            return ActionOutcome("rejected", "not_supported")
        request = request_of(action, visit.place.channel_id, visit.place.user_id)
        if request is None:
            return ActionOutcome("rejected", "invalid")
        try:
            answer = await visit.helix.ask(request)
        except FeedFailure as failure:
            return _unanswered(failure)
        return outcome_of(action.what, answer.status, answer.body)


def _unanswered(failure: FeedFailure) -> ActionOutcome:
    """Return what is known without an answer: what surely was not sent is rejected, all else unknown."""
    if failure.code == "quota":
        return ActionOutcome("rejected", "quota")
    if failure.detail.startswith("ClientConnector"):  # the HTTP client's errors before there is a connection
        return ActionOutcome("rejected", "network")
    return ActionOutcome("unknown", failure.code)


def decode_eventsub_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Return the events of one websocket message; raise EventSubError where it is none."""
    return observe([parse(frame)], received_us)
