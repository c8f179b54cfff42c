"""A Kick channel through a relay: Kick only speaks to public addresses.

The rule: nothing is believed before its signature; anybody may have sent what a relay hands over.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from livestream_console.core.ports import ActionOutcome, Capabilities, FeedFailure, FeedSink, Remark
from livestream_console.core.values import RoomAction
from livestream_console.feeds.kick.api import KickApi, request_of
from livestream_console.feeds.kick.normalize import PLATFORM, TYPES, observe
from livestream_console.feeds.kick.signing import KICK_KEY, load_key, verify
from livestream_console.net.http import HttpClient
from livestream_console.net.relay import RelayAddress, RelayClient
from livestream_console.net.relay_wire import Delivery, delivery_of

API = "https://api.kick.com"
_ACTIONS = frozenset({"post", "reply", "delete", "timeout", "ban", "unban"})


class KickFeed:
    """Reads a channel, named by its slug.

    With the ``token`` of the channel's owner it has the webhooks sent and acts in that name.
    """

    platform = PLATFORM
    origin = "official"
    silence_s = 60.0

    def __init__(
        self,
        channel: str,
        *,
        relay: RelayAddress,
        public_key: str = KICK_KEY,
        token: str = "",
        source: str = PLATFORM,
        api: str = API,
    ) -> None:
        self.room = channel.casefold()
        self.feed_id = f"{PLATFORM}:{self.room}"
        self.capabilities = Capabilities(
            backfill=True, actions=_ACTIONS if token else frozenset(), max_text=500
        )
        self.relay = RelayClient(relay, source)
        self._key = load_key(public_key)
        self._token = token
        self._api = api
        self._broadcaster: int | None = None

    @property
    def remarks(self) -> list[Remark]:
        return self.relay.remarks

    async def run(self, sink: FeedSink) -> None:
        if self._token:
            await self._subscribe(sink)
        await self.relay.run(self, sink, self._observe)

    async def _subscribe(self, sink: FeedSink) -> None:
        """Kick ends subscriptions whose address fails for a day; a refusal does not stop what still comes."""
        try:
            async with HttpClient() as http:
                await KickApi(http, self._api, self._token).subscribe(TYPES)
        except FeedFailure as failure:
            told = UnknownEvent(f"{PLATFORM}.subscribe.refused", {"reason": failure.code})
            sink.offer([Observed(told, platform=PLATFORM, room=self.room)])

    def _observe(self, delivery: Delivery, received_us: int) -> list[Observed]:
        verify(delivery, self._key)
        return observe(delivery, received_us)

    async def act(self, action: RoomAction) -> ActionOutcome:
        async with HttpClient() as http:
            api = KickApi(http, self._api, self._token)
            try:
                if self._broadcaster is None:
                    self._broadcaster = await api.broadcaster(self.room)
            except FeedFailure as failure:
                return ActionOutcome("rejected", failure.code)
            request = request_of(action, self._broadcaster)
            return ActionOutcome("rejected", "invalid") if request is None else await api.do(request)


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Read one webhook, as ``{"headers": …, "body": …}``, without asking who sent it."""
    return observe(delivery_of(PLATFORM, frame, received_us), received_us)
