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
    """One IRC line. ``raw`` is what came, without its line end."""

    command: str = ""
    params: list[str] = []
    tags: dict[str, str] = {}
    source: str = ""
    raw: bytes = b""

    @property
    def nick(self) -> str:
        """The login name in ``nick!user@host``."""
        return self.source.partition("!")[0]


class Comment(msgspec.Struct, frozen=True, gc=False):
    """A PRIVMSG with what its tags can tell an event, as they say it; empty is what they do not say."""

    raw: bytes
    badge_info: str
    badges: str
    name: str
    emotes: str
    id: str
    sent_ms: str
    user: str
    channel: str
    text: str
    reply_to: str | None = None
    bits: str = ""
    paid_amount: str = ""
    paid_currency: str = ""
    paid_exponent: str = ""

    @classmethod
    def of(cls, line: Line) -> Comment:
        said = line.tags.get
        return cls(
            line.raw,
            said("badge-info", ""),
            said("badges", ""),
            said("display-name") or said("login") or line.nick,
            said("emotes", ""),
            said("id", ""),
            said("tmi-sent-ts", ""),
            said("user-id", ""),
            line.params[0],
            line.params[1],
            said("reply-parent-msg-id"),
            said("bits", ""),
            said("pinned-chat-paid-amount", ""),
            said("pinned-chat-paid-currency", ""),
            said("pinned-chat-paid-exponent", ""),
        )


# In a busy room reading is the dearest step of all, and most lines are comments with just these tags, in
# Twitch's order. The groups are a Comment's first fields behind ``raw``.
_USUAL = re.compile(
    r"@badge-info=([^;]*);badges=([^;]*);(?:client-nonce=[^;]*;)?(?:color=[^;]*;)?display-name=([^;]+);"
    r"emotes=([^;]*);(?:first-msg=[^;]*;)?(?:flags=[^;]*;)?id=([^;]*);(?:mod=[^;]*;)?"
    r"(?:returning-chatter=[^;]*;)?(?:room-id=[^;]*;)?(?:subscriber=[^;]*;)?tmi-sent-ts=([^;]*);"
    r"(?:turbo=[^;]*;)?user-id=([^;]*);user-type=[^; ]*(?:;vip=[^; ]*)? :[^ ]* PRIVMSG (#[^ ]*) :(.*)",
    re.DOTALL,
).fullmatch
_USER = 7


def read(raw: bytes) -> Line | Comment:
    """Read one line without its line end: a comment, or whatever else it is."""
    text = raw.decode("utf-8", "replace")
    usual = _USUAL(text)
    # A blank would have ended the tags before, and a backslash stands for another character.
    if usual is not None and text.index(" ") > usual.end(_USER) and "\\" not in text:
        return Comment(raw, *usual.groups())
    line = parse(raw)
    return Comment.of(line) if line.command == "PRIVMSG" and len(line.params) > 1 else line


def parse(raw: bytes) -> Line:
    """Read any line without its line end. Blanks may repeat between atoms; the last of equal tags counts."""
    rest = raw.decode("utf-8", "replace")
    text = source = ""
    if rest.startswith("@"):
        text, _, rest = rest.partition(" ")
        rest = rest.lstrip(" ")
    if rest.startswith(":"):
        source, _, rest = rest[1:].partition(" ")
    head, colon, trailing = rest.partition(" :")
    atoms = [atom for atom in head.split(" ") if atom]
    if not atoms:
        return Line(raw=raw)
    if colon:
        atoms.append(trailing)
    return Line(atoms[0], atoms[1:], _parse_tags(text[1:]) if text else {}, source, raw)


def _parse_tags(text: str) -> dict[str, str]:
    pairs = (tag.partition("=") for tag in text.split(";"))
    if "\\" in text:
        return {key: _unescape(value) for key, _, value in pairs}
    return {key: value for key, _, value in pairs}


def _unescape(value: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPES.get(match[1], match[1]), value)


def split(frame: bytes) -> list[bytes]:
    """Return the lines of one frame; Twitch packs as many as it has into one. CR and NUL belong to none."""
    return [line for line in frame.replace(b"\r", b"").replace(b"\0", b"").split(b"\n") if line]


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

    States: greeted → joined → ended. What is to be sent waits in ``take_answers()``, and ``failure`` says why
    Twitch ended it, so that the lines which came in the same frame are not lost.
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

    def receive_line(self, raw: bytes) -> Line | Comment:
        """Take one line without its line end and return what it says."""
        line = read(raw)
        if isinstance(line, Line):
            self._converse(line)
        return line

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
