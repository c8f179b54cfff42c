"""An Instagram account's live comments through a relay: Meta only speaks to public addresses.

The rule: nothing is believed before its signature; anybody may have sent what a relay hands over.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed
from livestream_console.core.ports import Capabilities, FeedSink, Remark
from livestream_console.feeds.instagram.normalize import PLATFORM, observe
from livestream_console.feeds.instagram.signing import verify
from livestream_console.net.relay import RelayAddress, RelayClient
from livestream_console.net.relay_wire import Delivery, delivery_of


class InstagramFeed:
    """Reads the live comments of an account, named by its number in the Graph interface."""

    platform = PLATFORM
    origin = "official"
    capabilities = Capabilities(backfill=True)
    silence_s = 60.0

    def __init__(self, account: str, *, relay: RelayAddress, app_secret: str, source: str = PLATFORM) -> None:
        self.room = account
        self.feed_id = f"{PLATFORM}:{account}"
        self.relay = RelayClient(relay, source)
        self._app_secret = app_secret

    @property
    def remarks(self) -> list[Remark]:
        return self.relay.remarks

    async def run(self, sink: FeedSink) -> None:
        await self.relay.run(self, sink, self._observe)

    def _observe(self, delivery: Delivery, received_us: int) -> list[Observed]:
        verify(delivery, self._app_secret)
        return observe(delivery, received_us)


def decode_frame(frame: bytes, received_us: int) -> list[Observed]:
    """Read one webhook, as its body or ``{"headers": …, "body": …}``, without asking who sent it."""
    return observe(delivery_of(PLATFORM, frame, received_us), received_us)
