"""Twitch chat over a WebSocket: CAP, PASS, NICK, JOIN, PING, then the lines of one channel.

After https://dev.twitch.tv/docs/chat/irc/. Rule: strict where Twitch is strict. A wrong password is told
and the connection ends; a channel that does not exist is met with silence; without the tags capability
nothing is sent.
"""

from __future__ import annotations

import re
from random import Random

from websockets.asyncio.server import ServerConnection

from livestream_console.rehearsal.encoders.twitch import GARBAGE, TwitchEncoder, frames
from livestream_console.rehearsal.faults import Faults
from livestream_console.rehearsal.servers.outlet import Wire
from livestream_console.rehearsal.servers.socket_room import SocketRoom

_HOST = "tmi.twitch.tv"
_KNOWN_CAPABILITIES = frozenset({"twitch.tv/tags", "twitch.tv/commands", "twitch.tv/membership"})
_ANONYMOUS = re.compile(r"justinfan\d+")
_WELCOME = (
    ("001", ":Welcome, GLHF!"),
    ("002", f":Your host is {_HOST}"),
    ("003", ":This server is rather new"),
    ("004", ":-"),
    ("375", ":-"),
    ("372", ":You are in a maze of twisty passages, all alike."),
    ("376", ":>"),
)


class TwitchIrcServer(SocketRoom):
    """Serves one channel. ``token`` is what a named account must give as ``PASS oauth:<token>``; anybody may
    read anonymously.
    """

    def __init__(
        self, channel: str, token: str, faults: Faults, rng: Random, ping_every_s: float = 60.0
    ) -> None:
        encoder = TwitchEncoder(channel)
        super().__init__(Wire(encoder.encode, frames, GARBAGE), faults, rng)
        self.channel = channel
        self._token = token
        self._room_id = encoder.room_id
        self._ping_every_s = ping_every_s
        self._ping_in_s = ping_every_s

    def send_lines(self, lines: list[bytes]) -> None:
        """Send recorded lines as they are."""
        self.outlet.door.send(frames(lines))

    def pass_time(self, dt_s: float) -> None:
        self._ping_in_s -= dt_s
        if self._ping_in_s <= 0:
            self._ping_in_s = self._ping_every_s
            self.outlet.door.send([f"PING :{_HOST}\r\n"])
        super().pass_time(dt_s)

    async def _talk(self, connection: ServerConnection) -> None:
        guest = _Guest(self.channel, self._room_id, self._token)
        async for message in connection:
            text = message if isinstance(message, str) else message.decode("utf-8", "replace")
            for line in text.split("\r\n"):
                if not line:
                    continue
                for answer in guest.answer(line):
                    await connection.send(answer + "\r\n")
                if guest.refused:
                    return
                if guest.joined and not guest.admitted:
                    guest.admitted = True
                    self.outlet.door.admit(connection)


class _Guest:
    """One client's progress through the handshake: lines in, lines out."""

    def __init__(self, channel: str, room_id: str, token: str) -> None:
        self._channel = channel
        self._room_id = room_id
        self._token = token
        self._password = ""
        self._capabilities: set[str] = set()
        self._nick = ""
        self.joined = self.refused = self.admitted = False

    def answer(self, line: str) -> list[str]:
        """Return the server's answers to one line."""
        command, _, rest = line.partition(" ")
        match command.upper():
            case "CAP":
                return self._capability(rest)
            case "PASS":
                self._password = rest.removeprefix(":")
            case "NICK":
                return self._name(rest.strip().lower())
            case "JOIN":
                return self._join(rest.strip().removeprefix(":").lower())
            case "PING":
                return [f":{_HOST} PONG {_HOST} :{rest.removeprefix(':')}"]
        return []

    def _capability(self, rest: str) -> list[str]:
        subcommand, _, asked = rest.partition(" ")
        if subcommand.upper() != "REQ":
            return []
        wanted = asked.removeprefix(":").split()
        if not set(wanted) <= _KNOWN_CAPABILITIES:
            return [f":{_HOST} CAP * NAK :{' '.join(wanted)}"]
        self._capabilities |= set(wanted)
        return [f":{_HOST} CAP * ACK :{' '.join(wanted)}"]

    def _name(self, nick: str) -> list[str]:
        if not _ANONYMOUS.fullmatch(nick) and self._password != f"oauth:{self._token}":
            self.refused = True
            return [f":{_HOST} NOTICE * :Login authentication failed"]
        self._nick = nick
        return [f":{_HOST} {number} {nick} {text}" for number, text in _WELCOME]

    def _join(self, channel: str) -> list[str]:
        if not self._nick or channel != f"#{self._channel}":
            return []
        self.joined = "twitch.tv/tags" in self._capabilities
        nick, person = self._nick, f"{self._nick}.{_HOST}"
        answers = [
            f":{nick}!{nick}@{person} JOIN {channel}",
            f":{person} 353 {nick} = {channel} :{nick}",
            f":{person} 366 {nick} {channel} :End of /NAMES list",
        ]
        if self.joined and "twitch.tv/commands" in self._capabilities:
            modes = "emote-only=0;followers-only=-1;r9k=0"
            tags = f"@{modes};room-id={self._room_id};slow=0;subs-only=0"
            answers.append(f"{tags} :{_HOST} ROOMSTATE {channel}")
        return answers
