"""How a shop is reached: its connections, its clock and what its login may do; shared by all shops.

The rule: where the shop's clock matters, ours counts only as far as the shop's answers say how far it is off.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any, Self
from urllib.parse import urlsplit

from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import Answer, HttpClient
from livestream_console.net.json_fields import Fields
from livestream_console.net.web import LOOPBACK
from livestream_console.shops.fields import served_s


class Line:
    """One shop's HTTP client, which notes how far the clock of its server is ahead of ours."""

    def __init__(self, now_us: Callable[[], int]) -> None:
        self.http = HttpClient()
        self.our_us = now_us
        self._skew_us: int | None = None
        self._unfinished: set[asyncio.Task[None]] = set()

    @property
    def skew_s(self) -> float | None:
        """How far the server's clock was ahead of ours when it last told."""
        return None if self._skew_us is None else self._skew_us / 1_000_000

    def now_us(self) -> int:
        """Return what the shop's clock says, as far as it told."""
        return self.our_us() + (self._skew_us or 0)

    def now_s(self) -> int:
        return self.now_us() // 1_000_000

    async def ask(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | Sequence[tuple[str, str]] | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Return the whole answer, whatever its status."""
        answer = await self.http.exchange(method, url, params=params, body=body, headers=headers)
        clock_s = served_s(answer)
        if clock_s is not None:
            self._skew_us = int(clock_s * 1_000_000) - self.our_us()
        return answer

    def start(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Begin what is done to its end before the line closes, though nobody may wait for it any more."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._unfinished.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def close(self) -> None:
        await asyncio.gather(*self._unfinished, return_exceptions=True)
        await self.http.__aexit__(None, None, None)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._unfinished.discard(task)
        if not task.cancelled():
            task.exception()  # who waited was told


class Connected:
    """The part of a shop that has a name and a line, which is open while the shop is."""

    def __init__(self, name: str, now_us: Callable[[], int], page_size: int) -> None:
        self.shop_id = f"shop:{name}"
        self._line = Line(now_us)
        self._page_size = page_size

    async def __aenter__(self) -> Self:
        await self._line.http.__aenter__()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._line.close()


async def lacking(
    needed: Mapping[str, str], look: Callable[[str], Awaitable[object]], refusal: str = "auth"
) -> tuple[str, ...]:
    """Return for what of ``needed`` looking is refused; ``refusal`` is that failure's code or detail."""
    lacks = []
    for what, where in sorted(needed.items()):
        try:
            await look(where)
        except FeedFailure as failure:
            if refusal not in (failure.code, failure.detail):
                raise
            lacks.append(what)
    return tuple(lacks)


async def unless_refused(asked: Awaitable[Fields]) -> Fields:
    """Return what a shop tells, {} where it does not tell it to this login."""
    try:
        return await asked
    except FeedFailure as failure:
        if failure.code not in ("auth", "not_found", "refused"):
            raise
        return {}


def key_headers(name: str, secret: str = "") -> dict[str, str]:
    """Return the headers that bring a key and JSON."""
    login = base64.b64encode(f"{name}:{secret}".encode()).decode()
    return {"Authorization": f"Basic {login}", "Content-Type": "application/json"}


def require_private(url: str) -> None:
    """Raise FeedFailure for an address to which a key would travel for everybody to read."""
    where = urlsplit(url)
    if where.scheme != "https" and where.hostname != LOOPBACK:
        raise FeedFailure("refused", "https", retryable=False)
