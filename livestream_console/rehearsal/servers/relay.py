"""A platform that calls webhooks, with a real relay in between that the desk pulls from.

Rule: a call waits until the relay takes it, as a platform calls again; so a relay that is gone for a while
delays comments and loses none. A drop ends the relay and starts it again on the same port with the same log.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from random import Random

import aiohttp

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted
from livestream_console.rehearsal.encoders.webhook import decode_call
from livestream_console.rehearsal.faults import FaultCounts, Faults, Mischief
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.relay.server import RelayServer
from livestream_console.relay.settings import RelaySettings

_SHUT, _OPEN = "shut", "open"


class RelayOutlet:
    """What was sent. ``comments_sent`` counts distinct comments, not repeats."""

    def __init__(self) -> None:
        self.counts = FaultCounts()
        self.comments_sent = 0


class WebhookServer:
    """One room's platform behind one relay. ``secrets`` is what a seller would type in."""

    def __init__(
        self, source: str, wire: Wire, secrets: dict[str, str], token: str, faults: Faults, rng: Random
    ) -> None:
        self.outlet = RelayOutlet()
        self.secrets = {"token": token, **secrets}
        self.url = ""
        self._hook = f"{source}/rehearsal"
        self._settings = RelaySettings(pull_token=token, hooks=(self._hook,))
        self._wire = wire
        self._faults = faults
        self._mischief = Mischief(faults, rng, self.outlet.counts)
        self._folder = tempfile.TemporaryDirectory(prefix="relay-", ignore_cleanup_errors=True)
        self._relay: RelayServer | None = None
        self._port = 0
        self._steps: deque[str | bytes] = deque()
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._caller: asyncio.Task[None] | None = None
        self._now_s = 0.0
        self._drop_at_s = faults.drop_every_s
        self._open_at_s: float | None = None

    async def start(self) -> None:
        await self._open()
        self.url = f"http://127.0.0.1:{self._port}"
        self._caller = asyncio.create_task(self._call_on(), name="webhook caller")

    async def stop(self) -> None:
        if self._caller is not None:
            self._caller.cancel()
            await asyncio.gather(self._caller, return_exceptions=True)
            self._caller = None
        await self._shut()
        self._folder.cleanup()

    @property
    def reachable(self) -> bool:
        return self._open_at_s is None

    def publish(self, batch: Sequence[Observed]) -> None:
        """Call with what the wire carries of a batch."""
        self.outlet.comments_sent += sum(type(seen.event) is CommentPosted for seen in batch)
        messages: list[bytes] = []
        repeatable: list[bool] = []
        for seen in batch:
            message = self._wire.encode(seen)
            if message is not None:
                messages.append(message)
                repeatable.append(seen.id is not None)
        if messages:
            calls = self._wire.frames(self._mischief.disturb(messages, repeatable))
            self._then(*self._mischief.soil(calls, self._wire.garbage))

    def pass_time(self, dt_s: float) -> None:
        """Let the relay go away and come back when that is due."""
        self._now_s += dt_s
        if self._open_at_s is not None and self._now_s >= self._open_at_s:
            self._open_at_s = None
            self._then(_OPEN)
        elif self._drop_at_s is not None and self._open_at_s is None and self._now_s >= self._drop_at_s:
            self._open_at_s = self._now_s + self._faults.gap_s
            self._drop_at_s = self._open_at_s + (self._faults.drop_every_s or 0.0)
            self.outlet.counts.drops += 1
            self._then(_SHUT)

    async def until_called(self) -> None:
        """Return once everything published is in the relay's log."""
        await self._idle.wait()

    def _then(self, *steps: str | bytes) -> None:
        self._steps.extend(steps)
        self._idle.clear()
        self._wake.set()

    async def _call_on(self) -> None:
        async with aiohttp.ClientSession() as http:
            while True:
                while self._steps and (self._relay is not None or _OPEN in self._steps):
                    await self._step(http)
                if not self._steps:
                    self._idle.set()
                self._wake.clear()
                await self._wake.wait()

    async def _step(self, http: aiohttp.ClientSession) -> None:
        if self._relay is None:  # calls wait, the relay's return does not
            self._steps.remove(_OPEN)
            await self._open()
            return
        step = self._steps.popleft()
        if step == _SHUT:
            await self._shut()
        elif isinstance(step, bytes):
            call = decode_call(step)
            url = f"{self.url}/hook/{self._hook}"
            async with http.post(url, data=call.body, headers=call.headers) as answer:
                answer.raise_for_status()

    async def _open(self) -> None:
        self._relay = RelayServer(self._settings, Path(self._folder.name))
        self._port = await self._relay.start(port=self._port)

    async def _shut(self) -> None:
        if self._relay is not None:
            await self._relay.stop()
            self._relay = None
