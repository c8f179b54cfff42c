"""The one HTTP client: small JSON requests with a bounded answer.

The rule: one timeout a request, never an unbounded body, and every failure is a FeedFailure without address
or secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any

import aiohttp
import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.net.websocket import classify_status

TIMEOUT_S = 10.0
MAX_BODY = 1024 * 1024


class HttpClient:
    """Use as ``async with``; it owns its connections."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> HttpClient:
        self._session = aiohttp.ClientSession(trust_env=True)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def post_json(
        self, url: str, body: bytes, headers: Mapping[str, str], timeout_s: float = TIMEOUT_S
    ) -> Any:
        """Send a JSON body and return the decoded answer."""
        if self._session is None:
            raise RuntimeError("the client is not open")
        timeout = aiohttp.ClientTimeout(total=timeout_s)
        try:
            async with self._session.post(url, data=body, headers=dict(headers), timeout=timeout) as answer:
                if answer.status != 200:
                    raise classify_status(answer.status, answer.headers.get("Retry-After"))
                return msgspec.json.decode(await _bounded(answer))
        except msgspec.DecodeError as error:
            raise FeedFailure("protocol", "answer is not JSON") from error
        except aiohttp.InvalidURL as error:
            raise FeedFailure("protocol", "bad address", retryable=False) from error
        except (aiohttp.ClientError, OSError) as error:  # a TimeoutError is an OSError
            raise FeedFailure("network", type(error).__name__) from error


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in answer.content.iter_chunked(65536):
        body += chunk
        if len(body) > MAX_BODY:
            raise FeedFailure("protocol", "answer too large")
    return bytes(body)
