"""The IRC grammar against other people's tables, and the conversation's few turns."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from livestream_console.feeds.twitch.codec import Comment, TwitchProtocol, encode, parse, read, split


def table(path: Path) -> list[dict[str, Any]]:
    tests: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["tests"]
    return tests


def test_splitting_follows_the_irc_tables(shared_data: Path) -> None:
    cases = table(shared_data / "irc/msg-split.yaml")
    assert len(cases) > 30
    for case in cases:
        line, atoms = parse(case["input"].encode()), case["atoms"]
        assert line.command == atoms["verb"], case["input"]
        assert line.params == atoms.get("params", []), case["input"]
        assert line.source == (atoms.get("source") or ""), case["input"]
        assert line.tags == (atoms.get("tags") or {}), case["input"]


def test_joining_follows_the_irc_tables(shared_data: Path) -> None:
    cases = [c for c in table(shared_data / "irc/msg-join.yaml") if c["atoms"].keys() <= {"verb", "params"}]
    assert cases
    for case in cases:
        written = encode(case["atoms"]["verb"], *case["atoms"].get("params", []))
        assert written.decode().removesuffix("\r\n") in case["matches"]


@given(st.lists(st.text(st.characters(exclude_characters=" \r\n\0:@"), min_size=1), min_size=1), st.text())
def test_what_is_written_is_read_back(atoms: list[str], last: str) -> None:
    if any(mark in last for mark in "\r\n\0") or any(
        "\ud800" <= c <= "\udfff" for c in "".join(atoms) + last
    ):
        return
    line = parse(encode(*atoms, last).removesuffix(b"\r\n"))
    assert [line.command, *line.params] == [*atoms, last]


USUAL = (
    "badge-info=subscriber/7",
    "badges=subscriber/6",
    "client-nonce=0f",
    "color=#1E90FF",
    "display-name=Rex",
    "emotes=25:0-4",
    "first-msg=0",
    "flags=",
    "id=m1",
    "mod=0",
    "returning-chatter=0",
    "room-id=715",
    "subscriber=1",
    "tmi-sent-ts=1795348800000",
    "turbo=0",
    "user-id=5",
    "user-type=",
    "vip=1",
)
ODD = (*USUAL, "id=m2", "bits=100", "reply-parent-msg-id=p1", "login=rex", "display-name=", "turbo", "=", "")
# Pieces that mean something to the grammar, wherever they come to stand.
PIECES = (
    "a",
    "中",
    " ",
    ";",
    "=",
    ":",
    " :",
    "@",
    "\\s",
    "\\",
    "PRIVMSG #b :c",
    "user-type= :x PRIVMSG #y :",
)
words = st.lists(st.sampled_from(PIECES), max_size=4).map("".join)


@st.composite
def chat_lines(draw: st.DrawFn) -> bytes:
    """Make a line as Twitch says nine times in ten, then bend up to three places of it."""
    tags = list(USUAL)
    atoms = [":rex!rex@rex", "PRIVMSG", "#shop", ":" + draw(words)]
    for bend in draw(st.lists(st.sampled_from(["drop", "add", "swap", "tag", "atom"]), max_size=3)):
        n = draw(st.integers(0, len(tags) - 1))
        if bend == "drop":
            del tags[n]
        elif bend == "add":
            tags.insert(n, draw(st.sampled_from(ODD)))
        elif bend == "swap":
            tags[n], tags[0] = tags[0], tags[n]
        elif bend == "tag":
            tags[n] = draw(st.sampled_from([tags[n], tags[n].partition("=")[0] + "="])) + draw(words)
        else:
            at = draw(st.integers(0, 3))
            atoms[at] = draw(st.sampled_from([atoms[at], ""])) + draw(words)
    return " ".join(["@" + ";".join(tags), *atoms]).encode()


def bent(old: str, new: str) -> bytes:
    return f"@{';'.join(USUAL)} :rex!rex@rex PRIVMSG #shop :hi".replace(old, new).encode()


@example(bent("", ""))
@example(bent("=Rex", "=Re\\sx"))
@example(bent("=Rex", "=Re x"))
@example(bent("=Rex", "="))
@example(bent("user-type=", "user-type=;id=m2"))
@example(bent("#shop", ":#shop"))
@given(chat_lines())
def test_a_comment_read_at_once_is_the_one_read_tag_by_tag(raw: bytes) -> None:
    line = parse(raw)
    is_comment = line.command == "PRIVMSG" and len(line.params) > 1
    assert read(raw) == (Comment.of(line) if is_comment else line)


@given(st.binary(max_size=300))
def test_no_bytes_are_too_bad_to_parse(data: bytes) -> None:
    for raw in split(data):
        read(raw)


def test_a_line_end_inside_an_atom_is_refused() -> None:
    with pytest.raises(ValueError, match="line end"):
        encode("JOIN", "#a\r\nQUIT")


def test_a_guest_says_hello() -> None:
    hello = TwitchProtocol("#DemoShop").greeting()
    assert hello[0] == b"CAP REQ :twitch.tv/tags twitch.tv/commands\r\n"
    assert hello[1].startswith(b"NICK justinfan")
    assert hello[-1] == b"JOIN #demoshop\r\n"


@pytest.mark.parametrize("token", ["abc", "oauth:abc"])
def test_an_account_says_hello(token: str) -> None:
    assert TwitchProtocol("shop", "Seller", token).greeting()[1:] == [
        b"PASS oauth:abc\r\n",
        b"NICK seller\r\n",
        b"JOIN #shop\r\n",
    ]


def test_ping_is_answered_once() -> None:
    protocol = TwitchProtocol("shop")
    for line in split(b"PING :tmi.twitch.tv\r\nPING :a \0b\r\n"):
        protocol.receive_line(line)
    assert protocol.take_answers() == [b"PONG tmi.twitch.tv\r\n", b"PONG :a b\r\n"]
    assert protocol.take_answers() == []


@pytest.mark.parametrize(
    "line",
    [
        b":justinfan47261!x@y JOIN #shop",
        b":tmi.twitch.tv 366 justinfan47261 #shop :End of /NAMES list",
        b"@room-id=1 :tmi.twitch.tv ROOMSTATE #shop",
    ],
)
def test_any_sign_of_having_joined_counts(line: bytes) -> None:
    protocol = TwitchProtocol("shop")
    protocol.receive_line(b":other!x@y JOIN #shop")
    assert not protocol.joined
    protocol.receive_line(line)
    assert protocol.joined


@pytest.mark.parametrize(
    ("line", "code", "retryable"),
    [
        (b":tmi.twitch.tv NOTICE * :Login authentication failed", "auth", False),
        (b":tmi.twitch.tv NOTICE * :Improperly formatted auth", "auth", False),
        (b"@msg-id=msg_channel_suspended :tmi.twitch.tv NOTICE #shop :gone", "not_found", False),
        (b"@msg-id=msg_banned :tmi.twitch.tv NOTICE #shop :banned", "refused", False),
        (b":tmi.twitch.tv RECONNECT", "network", True),
    ],
)
def test_endings_are_told_apart(line: bytes, code: str, retryable: bool) -> None:
    protocol = TwitchProtocol("shop")
    protocol.receive_line(line)
    assert protocol.failure is not None
    assert (protocol.failure.code, protocol.failure.retryable) == (code, retryable)


def test_a_notice_in_the_room_ends_nothing() -> None:
    protocol = TwitchProtocol("shop")
    protocol.receive_line(b"@room-id=1 :tmi.twitch.tv ROOMSTATE #shop")
    protocol.receive_line(b"@msg-id=slow_on :tmi.twitch.tv NOTICE #shop :Login unsuccessful, they said")
    assert protocol.failure is None
