"""The one HTTP client: small requests with a bounded answer, and answers that are read as they come.

The rule: one timeout a request, never an unbounded body, and every failure is a FeedFailure without address
or secret.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
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
        return (await self.exchange("POST", url, body=body, headers=headers, timeout_s=timeout_s)).json()

    async def exchange(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | Sequence[tuple[str, str]] | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> Answer:
        """Send one request and return the whole answer, whatever its status."""
        timeout = aiohttp.ClientTimeout(total=timeout_s)
        async with self._asked(method, url, params, body, headers, timeout) as answer:
            return Answer(answer.status, dict(answer.headers), await _bounded(answer))

    @asynccontextmanager
    async def stream(
        self,
        url: str,
        *,
        params: Mapping[str, str] | Sequence[tuple[str, str]] | None = None,
        headers: Mapping[str, str] | None = None,
        silence_s: float,
    ) -> AsyncIterator[Stream]:
        """Open an answer that has no end of its own and is read as it comes.

        A status other than 200 comes at once, with its whole body, from ``Stream.refused``.
        """
        timeout = aiohttp.ClientTimeout(sock_connect=TIMEOUT_S, sock_read=silence_s)
        async with self._asked("GET", url, params, None, headers, timeout) as answer:
            yield Stream(answer)

    @asynccontextmanager
    async def _asked(
        self,
        method: str,
        url: str,
        params: Mapping[str, str] | Sequence[tuple[str, str]] | None,
        body: bytes | None,
        headers: Mapping[str, str] | None,
        patience: aiohttp.ClientTimeout,
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        if self._session is None:
            raise RuntimeError("the client is not open")
        try:
            async with self._session.request(
                method, url, params=params, data=body, headers=headers, timeout=patience
            ) as answer:
                yield answer
        except aiohttp.InvalidURL as error:
            raise FeedFailure("protocol", "bad address", retryable=False) from error
        except (aiohttp.ClientError, OSError) as error:  # a TimeoutError is an OSError
            raise FeedFailure("network", type(error).__name__) from error


class Answer(msgspec.Struct, frozen=True):
    """An answer as it came; header names keep the case the server gave them."""

    status: int
    headers: dict[str, str]
    body: bytes

    def header(self, name: str) -> str | None:
        wanted = name.casefold()
        return next((value for key, value in self.headers.items() if key.casefold() == wanted), None)

    def json(self) -> Any:
        """Return the decoded body of a 2xx answer; raise FeedFailure for any other."""
        if not 200 <= self.status < 300:
            raise classify_status(self.status, self.header("Retry-After"))
        return decoded(self.body)


class Stream:
    """An answer that is read piece by piece, at most MAX_BODY bytes at a time."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def refused(self) -> Answer | None:
        """Return the whole answer where the server did not say 200, else None."""
        if self._answer.status == 200:
            return None
        return Answer(self._answer.status, dict(self._answer.headers), await _bounded(self._answer))

    async def read(self) -> bytes:
        """Return what has come; ``b""`` once the server is done."""
        return await self._answer.content.readany()


def decoded(body: bytes) -> Any:
    """Return a JSON body's content; raise FeedFailure where it is none."""
    try:
        return msgspec.json.decode(body) if body else None
    except msgspec.DecodeError as error:
        raise FeedFailure("protocol", "answer is not JSON") from error


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in answer.content.iter_chunked(65536):
        body += chunk
        if len(body) > MAX_BODY:
            raise FeedFailure("protocol", "answer too large")
    return bytes(body)
