"""Canonical events as Twitch chat lines: IRCv3 tags, PRIVMSG and USERNOTICE.

Written from https://dev.twitch.tv/docs/chat/irc/. Rule: a line says exactly what its event says; what
Twitch chat cannot carry (likes, viewer counts, carts) encodes to None.
"""

from __future__ import annotations

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted, MembershipChanged
from livestream_console.core.values import Segment

LINES_PER_FRAME = 100
_ESCAPES = str.maketrans({";": r"\:", " ": r"\s", "\\": r"\\", "\r": r"\r", "\n": r"\n"})
_PLAIN_TIERS = {"1000": "Tier 1", "2000": "Tier 2", "3000": "Tier 3", "Prime": "Prime"}
_COLOURS = ("#FF69B4", "#1E90FF", "#00FF7F", "#DAA520", "", "#8A2BE2")

GARBAGE: tuple[str | bytes, ...] = (
    "@@@;;== :\r\n",
    ":\r\n",
    "@id=;user-id= PRIVMSG\r\n",
    "\x00\x01\x02\r\n",
    "@tmi-sent-ts=tomorrow :a!a@a PRIVMSG\r\n",
    b"\xff\xfe\xfd",
    ":tmi.twitch.tv 999 justinfan1 :\r\n",
)


class TwitchEncoder:
    """Lines for one channel. What stays the same about a person is written once and kept."""

    def __init__(self, channel: str, room_id: str = "40934651") -> None:
        self.channel = channel
        self.room_id = room_id
        self._people: dict[Viewer, tuple[str, str, str]] = {}

    def encode(self, seen: Observed) -> bytes | None:
        """Return the line without its CR LF, or None for what Twitch chat does not carry."""
        event, viewer = seen.event, seen.viewer
        if viewer is None:
            return None
        if isinstance(event, CommentPosted):
            badges, after, source = self._person(viewer)
            reply = f"reply-parent-msg-id={event.reply_to};" if event.reply_to else ""
            line = (
                f"@{badges}emotes={_emotes(event.segments)};first-msg=0;flags=;id={seen.id};{reply}"
                f"room-id={self.room_id};tmi-sent-ts={(seen.at_us or 0) // 1000};{after} "
                f":{source} PRIVMSG #{self.channel} :{event.text}"
            )
            return line.encode()
        if isinstance(event, MembershipChanged):
            return self._membership(seen, event, viewer).encode()
        return None

    def _membership(self, seen: Observed, event: MembershipChanged, viewer: Viewer) -> str:
        badges, after, _ = self._person(viewer)
        tier = event.tier or "1000"
        what = "sub" if event.action == "new" else "resub"
        words = f"{viewer.name} subscribed with {_PLAIN_TIERS.get(tier, tier)}.".translate(_ESCAPES)
        return (
            f"@{badges}emotes=;flags=;id={seen.id};login={_login(viewer)};msg-id={what};"
            f"msg-param-cumulative-months={event.months};msg-param-months=0;msg-param-should-share-streak=0;"
            f"msg-param-sub-plan={tier};room-id={self.room_id};system-msg={words};"
            f"tmi-sent-ts={(seen.at_us or 0) // 1000};{after} :tmi.twitch.tv USERNOTICE #{self.channel}"
        )

    def _person(self, viewer: Viewer) -> tuple[str, str, str]:
        """Return the tags before and after the message's own, and the line's source."""
        known = self._people.get(viewer)
        if known is None:
            roles = viewer.roles
            moderator, member = "moderator" in roles, "member" in roles
            badges = ["moderator/1"] * moderator + ["vip/1"] * ("vip" in roles) + ["subscriber/3"] * member
            colour = _COLOURS[int(viewer.id or "0") % len(_COLOURS)]
            before = (
                f"badge-info={'subscriber/3' if member else ''};badges={','.join(badges)};color={colour};"
                f"display-name={viewer.name.translate(_ESCAPES)};"
            )
            after = (
                f"mod={moderator:d};subscriber={member:d};turbo=0;user-id={viewer.id};"
                f"user-type={'mod' if moderator else ''}{';vip=1' if 'vip' in roles else ''}"
            )
            login = _login(viewer)
            known = (before, after, f"{login}!{login}@{login}.tmi.twitch.tv")
            self._people[viewer] = known
        return known


def frames(lines: list[bytes]) -> list[str | bytes]:
    """Put lines into WebSocket text messages, many to one as Twitch does under load."""
    return [
        (b"\r\n".join(lines[start : start + LINES_PER_FRAME]) + b"\r\n").decode()
        for start in range(0, len(lines), LINES_PER_FRAME)
    ]


def _login(viewer: Viewer) -> str:
    name = viewer.name.lower()
    return name if name.isascii() and name.isidentifier() and len(name) <= 25 else f"user{viewer.id}"


def _emotes(segments: tuple[Segment, ...]) -> str:
    """Write ``id:first-last/…``, positions in code points of the whole text."""
    if not segments:
        return ""
    places: dict[str, list[str]] = {}
    at = 0
    for segment in segments:
        if segment.type == "emote" and segment.ref:
            places.setdefault(segment.ref, []).append(f"{at}-{at + len(segment.text) - 1}")
        at += len(segment.text)
    return "/".join(f"{ref}:{','.join(spans)}" for ref, spans in places.items())
