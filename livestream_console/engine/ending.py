"""Tells a platform that nobody reads a room any longer.

Rule: only what is over for good is ended, the show or the seller's wish to hear a room; a connection that was
lost, a desk that goes or crashes ends nothing. Nobody waits long for it, and a platform that does not hear of
it finds out by itself.
"""

from __future__ import annotations

import asyncio
import logging

from livestream_console.core.ports import EndingFeed, Feed, FeedFailure

END_S = 3.0

_log = logging.getLogger(__name__)


async def end(*feeds: Feed) -> None:
    """End the feeds that have something to end, all at once."""
    await asyncio.gather(*(_end(feed) for feed in feeds if isinstance(feed, EndingFeed)))


async def _end(feed: EndingFeed) -> None:
    try:
        async with asyncio.timeout(END_S):
            await feed.end()
    except (FeedFailure, OSError) as error:  # a TimeoutError is an OSError
        _log.warning("feed %s was not ended: %s", feed.feed_id, error or "too slow")
    except Exception:
        _log.exception("feed %s did not end in a way it should not", feed.feed_id)
