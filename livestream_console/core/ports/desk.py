"""What a desk has around it: a stage, secrets, a clock, a worker, and somebody to tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar, TypeVarTuple

import msgspec

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Stage(Protocol):
    """What the audience sees. A stage keeps the latest state and gives it in full to whoever connects."""

    name: str

    @property
    def clients(self) -> int:
        """How many screens are connected."""

    def send(self, state: dict[str, Any]) -> int:
        """Show the whole new state: it is on its way by the return, which numbers it for ``confirmed``.

        Raise StageFailed("no_client") when none is connected.
        """

    async def confirmed(self, number: int) -> int:
        """Return how many clients confirmed painting what was sent; raise TimeoutError when none did."""


class StageFailed(Exception):
    def __init__(self, code: str, *, retryable: bool = True) -> None:
        super().__init__(code)
        self.code = code
        self.retryable = retryable


class Vault(Protocol):
    """Secrets: the system keyring, or memory for this run where there is none."""

    def get(self, name: str) -> str | None: ...
    def set(self, name: str, secret: str) -> None: ...
    def delete(self, name: str) -> None: ...


class Clock(Protocol):
    def now_us(self) -> int:
        """Wall time, microseconds since 1970 UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""


class Worker(Protocol):
    """Computes what is dear beside the desk: module-level functions of frozen values and arrays."""

    async def run(self, function: Callable[[*Ts], T], *args: *Ts) -> T:
        """Return what the function returns or raise what it raises; being cancelled ends the work."""


class WorkerDied(Exception):
    """The worker was closed, or died twice over the same work; nothing came of it."""


class Notice(msgspec.Struct, frozen=True):
    """A message to the user: a code that the UI translates to what happened, what was kept and what to do."""

    code: str
    params: dict[str, str | int] = {}
    level: str = "info"
    """info, warning or error."""


class Notifier(Protocol):
    def notify(self, notice: Notice) -> None:
        """Show a message once per cause."""
