"""A login's token that ends, kept fresh; shared by all shops whose tokens do.

The rule: a token is got anew before it ends, and once where the shop says that it is gone; whoever needs one
meanwhile waits for the same. What was got is kept before it is used, for with it the former may be dead.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from livestream_console.core.ports import FeedFailure
from livestream_console.core.shops.shop import Token
from livestream_console.shops.line import Line

ENDED = "access_ended"
"""Only a person can let the app in again."""
_AGAIN_US = 60 * 1_000_000
"""How long a token that is still good is used on where a server gave no other."""
HALF_A_DAY_S = 43_200
"""Renewed so early, a token need not be renewed in the midst of a show."""
T = TypeVar("T")


Keep = Callable[[Token], None]
_NONE = Token()


def keep_none(token: Token) -> None:
    """Forget a token with the connection: another one can be got at any time."""


def require_refresh(former: Token) -> str:
    """Return what another token is got with; raise FeedFailure where nobody gave it."""
    if not former.refresh:
        raise FeedFailure(ENDED, "no refresh token", retryable=False)
    return former.refresh


@contextmanager
def ending_access() -> Iterator[None]:
    """Say that only a person can go on where a shop says no to a refresh token."""
    try:
        yield
    except FeedFailure as failure:
        if failure.retryable:
            raise
        raise FeedFailure(ENDED, failure.detail, retryable=False) from None


def renewed(former: Token, access: str, refresh: str, ends_us: int | None) -> Token:
    """Return the pair that a refresh token brought; raise FeedFailure where it brought none."""
    if not access:
        raise FeedFailure("protocol", "no token")
    return Token(access, ends_us, refresh or former.refresh)


class Tokens:
    """``get`` returns the token after another; ``is_gone`` tells a refused one from other failures."""

    def __init__(
        self,
        line: Line,
        get: Callable[[Token], Awaitable[Token]],
        is_gone: Callable[[FeedFailure], bool],
        early_s: int,
        held: Token = _NONE,
        keep: Keep = keep_none,
    ) -> None:
        self._line = line
        self._get = get
        self._is_gone = is_gone
        self._early_us = early_s * 1_000_000
        self._held = held
        self._due_us = None if held.ends_us is None else held.ends_us - self._early_us
        self._keep = keep
        self._getting: asyncio.Task[None] | None = None

    async def used(self, ask: Callable[[str], Awaitable[T]]) -> T:
        """Return what ``ask`` does with a token."""
        held = await self._fresh()
        try:
            return await ask(held.access)
        except FeedFailure as failure:
            if not self._is_gone(failure):
                raise
        return await ask((await self._after(held)).access)

    async def _fresh(self) -> Token:
        held, now_us = self._held, self._line.our_us()
        if not held.access:
            return await self._after(held)
        if self._due_us is None or now_us < self._due_us:
            return held
        try:
            return await self._after(held)
        except FeedFailure as failure:
            if held.ends_us is None or now_us >= held.ends_us:
                raise
            self._due_us = now_us + _AGAIN_US if failure.retryable else held.ends_us
            return held

    async def _after(self, held: Token) -> Token:
        """Return the token that follows one, got once for all who ask for it."""
        if self._held is held:
            if self._getting is None:
                self._getting = self._line.start(self._renew(held), "token")
            # Whoever stops waiting must not lose an answer that cannot be had twice.
            await asyncio.shield(self._getting)
        return self._held

    async def _renew(self, held: Token) -> None:
        try:
            got = await self._get(held)
            self._keep(got)
            self._held, self._due_us = got, self._due_of(got)
        finally:
            self._getting = None

    def _due_of(self, got: Token) -> int | None:
        """Return when to renew a token that was just got: early, but not before half of its time."""
        if got.ends_us is None:
            return None
        return got.ends_us - min(self._early_us, (got.ends_us - self._line.our_us()) // 2)
