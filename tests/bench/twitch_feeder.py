"""A Twitch chat room in a process of its own, speaking at a given rate to whoever joins.

Rule: one line a WebSocket frame, as Twitch sends in the worst case, and ``tmi-sent-ts`` is the moment of
sending. Frames are made by hand and leave in one write every few milliseconds, so that the feeder costs
little of the machine it shares with the desk.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import cycle

from websockets.asyncio.server import ServerConnection, serve
from websockets.protocol import State

from tests.bench.child import ROOT

CHANNEL = "bench"
STEP_S = 0.005
JOIN_S = 60.0
PEOPLE = 20_000
TEXTS = (
    "主播今天这件好显白",
    "敏感肌可以用吗?",
    "哈哈哈主播别紧张 库存还有多少呀",
    "这个颜色太美了吧,想给我妈妈也带一支,有没有更滋润一点的推荐",
    "does it ship to Taiwan?",
    "666",
    "love the matte one, restock please",
    "Kappa Kappa gg",
)
_LINE = (
    "@badge-info=subscriber/7;badges=subscriber/6;client-nonce={nonce};color=#1E90FF;display-name=观众{who};"
    "emotes=;first-msg=0;flags=;id=%s;mod=0;returning-chatter=0;room-id=715;subscriber=1;tmi-sent-ts=%d;"
    "turbo=0;user-id={who};user-type= "
    ":viewer{who}!viewer{who}@viewer{who}.tmi.twitch.tv PRIVMSG #bench :{text}"
)
_WELCOME = (
    ":tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands\r\n"
    "@emote-only=0;room-id=715;slow=0 :tmi.twitch.tv ROOMSTATE #bench\r\n"
)


class Feeder:
    """The running process. Leaving the block kills it."""

    def __init__(self, rate: int, seconds: float) -> None:
        command = [sys.executable, "-m", "tests.bench.twitch_feeder", str(rate), str(seconds)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        self.url: str = self._read()["url"]

    def __enter__(self) -> Feeder:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def sent(self) -> int:
        """Return how many lines were sent, once that is over."""
        return int(self._read()["sent"])

    def _read(self) -> dict[str, str]:
        assert self._process.stdout is not None
        return dict(json.loads(self._process.stdout.readline()))


def lines() -> Iterator[bytes]:
    """Return line after line, each still to be given an id and a time."""
    made = [
        (_LINE.format(nonce=f"{who:032x}", who=who + 1, text=TEXTS[who % len(TEXTS)]) + "\r\n").encode()
        for who in range(PEOPLE)
    ]
    return cycle(made)


def frame(payload: bytes) -> bytes:
    """Return one unmasked text frame (RFC 6455 §5.2)."""
    size = len(payload)
    head = bytes((0x81, size)) if size < 126 else b"\x81\x7e" + size.to_bytes(2, "big")
    return head + payload


async def speak(connection: ServerConnection, rate: int, seconds: float) -> int:
    """Send for so long or until the desk leaves, catching up when late; return how many lines that made."""
    source = lines()
    begun = time.perf_counter()
    sent = 0
    while (passed := time.perf_counter() - begun) < seconds and connection.state is State.OPEN:
        due = int(passed * rate) - sent
        now_ms = time.time_ns() // 1_000_000
        made = [frame(next(source) % (b"m-%032d" % (sent + n), now_ms)) for n in range(due)]
        connection.transport.write(b"".join(made))
        sent += due
        await asyncio.sleep(STEP_S)
    return sent


async def main(rate: int, seconds: float) -> None:
    said: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    leave = asyncio.Event()

    async def talk(connection: ServerConnection) -> None:
        async for message in connection:
            if "JOIN" in str(message):
                await connection.send(_WELCOME)
                said.set_result(await speak(connection, rate, seconds))
                await leave.wait()

    async with serve(talk, "127.0.0.1", 0, compression=None, ping_interval=None) as server:
        port = server.sockets[0].getsockname()[1]
        print(json.dumps({"url": f"ws://127.0.0.1:{port}/"}), flush=True)
        async with asyncio.timeout(JOIN_S + seconds):
            print(json.dumps({"sent": await said}), flush=True)
            # The room stays open, silent, until the desk has left.
            await leave.wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2])))
