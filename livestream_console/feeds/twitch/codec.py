"""Twitch chat as bytes and lines: IRC with IRCv3 message tags, no I/O.

The rule: a line that makes no sense is a Line without a command, never an exception; the room goes on.
https://ircv3.net/specs/extensions/message-tags · https://dev.twitch.tv/docs/chat/irc/
"""

from __future__ import annotations

import re

import msgspec

from livestream_console.core.ports import FeedFailure

CAPABILITIES = "twitch.tv/tags twitch.tv/commands"
ANONYMOUS_NICK = "justinfan47261"
"""Twitch lets any ``justinfan`` plus digits read without an account."""

# These only report; all others may concern the conversation itself.
_CHAT = frozenset({"PRIVMSG", "USERNOTICE", "CLEARCHAT", "CLEARMSG"})

# What a comment's tags can tell an event. Half of the others never change and all of them cost: in a busy
# room reading tags is the dearest step of all, and this looks at the rest only to pass over it.
_COMMENT_TAGS = re.compile(
    r";(badge-info|badges|bits|display-name|emotes|id|login|pinned-chat-paid-(?:amount|currency|exponent)"
    r"|reply-parent-msg-id|tmi-sent-ts|user-id)=([^;]*)"
).findall
_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_ESCAPES = {":": ";", "s": " ", "r": "\r", "n": "\n"}

# NOTICEs that end the connection. Those about a login carry no msg-id, only text.
# https://dev.twitch.tv/docs/chat/irc/#notice-reference
_AUTH_NOTICES = (
    "login authentication failed",
    "improperly formatted auth",
    "login unsuccessful",
    "invalid nick",
)
_GONE_NOTICES = {"msg_channel_suspended": "not_found", "tos_ban": "not_found", "msg_banned": "refused"}


class Line(msgspec.Struct, frozen=True, gc=False):
    """One IRC line. ``raw`` is what came, without its line end. A PRIVMSG has only the tags of use."""

    command: str = ""
    params: list[str] = []
    tags: dict[str, str] = {}
    source: str = ""
    raw: bytes = b""

    @property
    def nick(self) -> str:
        """The login name in ``nick!user@host``."""
        return self.source.partition("!")[0]


def parse(raw: bytes) -> Line:
    """Read one line without its line end. Blanks may repeat between atoms; the last of equal tags counts."""
    rest = raw.decode("utf-8", "replace")
    text = source = ""
    if rest.startswith("@"):
        text, _, rest = rest.partition(" ")
        rest = rest.lstrip(" ")
    if rest.startswith(":"):
        source, _, rest = rest[1:].partition(" ")
    head, colon, trailing = rest.partition(" :")
    atoms = head.split(" ")
    if "" in atoms:
        atoms = [atom for atom in atoms if atom]
        if not atoms:
            return Line(raw=raw)
    if colon:
        atoms.append(trailing)
    command = atoms[0]
    return Line(command, atoms[1:], _parse_tags(text[1:], command) if text else {}, source, raw)


def _parse_tags(text: str, command: str) -> dict[str, str]:
    if command == "PRIVMSG":
        tags = dict(_COMMENT_TAGS(";" + text))
    else:
        pairs = (tag.partition("=") for tag in text.split(";"))
        tags = {key: value for key, _, value in pairs}
    if "\\" in text:
        return {key: _unescape(value) if "\\" in value else value for key, value in tags.items()}
    return tags


def _unescape(value: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPES.get(match[1], match[1]), value)


def split(frame: bytes) -> list[bytes]:
    """Return the lines of one frame; Twitch packs as many as it has into one. CR and NUL belong to none."""
    return [line for line in frame.translate(None, b"\r\0").split(b"\n") if line]


def encode(*atoms: str) -> bytes:
    """Write one line; the last atom may hold blanks. A line end inside would add a command."""
    *middle, last = atoms
    if any("\r" in atom or "\n" in atom or "\0" in atom for atom in atoms):
        raise ValueError("a line end inside an IRC atom")
    if middle and (not last or " " in last or last.startswith(":")):
        last = ":" + last
    return (" ".join([*middle, last]) + "\r\n").encode()


class TwitchProtocol:
    """The conversation of one connection: what to say first, what to answer, when comments may flow.

    States: greeted → joined → ended. ``receive_data`` returns the lines; what is to be sent waits in
    ``take_answers()``, and ``failure`` says why Twitch ended it, so that the lines which came in the same
    frame are not lost.
    """

    def __init__(self, channel: str, nick: str | None = None, token: str | None = None) -> None:
        self.channel = channel.lower().lstrip("#")
        self._nick = (nick or ANONYMOUS_NICK).lower()
        self._token = token
        self._answers: list[bytes] = []
        self.joined = False
        self.failure: FeedFailure | None = None

    def greeting(self) -> list[bytes]:
        """Return the lines that open the conversation, one websocket message each."""
        lines = [encode("CAP", "REQ", CAPABILITIES)]
        if self._token is not None:
            lines.append(encode("PASS", "oauth:" + self._token.removeprefix("oauth:")))
        return [*lines, encode("NICK", self._nick), encode("JOIN", "#" + self.channel)]

    def receive_data(self, frame: bytes) -> list[Line]:
        """Take one frame and return its lines."""
        lines = [parse(raw) for raw in split(frame)]
        for line in lines:
            if line.command not in _CHAT:
                self._converse(line)
        return lines

    def take_answers(self) -> list[bytes]:
        """Return what is to be sent, once."""
        answers, self._answers = self._answers, []
        return answers

    def _converse(self, line: Line) -> None:
        match line.command:
            case "PING":
                self._answers.append(encode("PONG", *line.params[-1:]))
            case "ROOMSTATE" | "366":
                self.joined = True
            case "JOIN":
                self.joined = self.joined or line.nick.lower() == self._nick
            case "RECONNECT":
                self.failure = FeedFailure("network", "server asks to reconnect", retry_after_s=0.0)
            case "NOTICE":
                self._notice(line)

    def _notice(self, line: Line) -> None:
        code = line.tags.get("msg-id", "")
        if code in _GONE_NOTICES:
            self.failure = FeedFailure(_GONE_NOTICES[code], code, retryable=False)
        elif not self.joined and line.params and line.params[-1].lower().startswith(_AUTH_NOTICES):
            self.failure = FeedFailure("auth", "login refused", retryable=False)
