"""The IRC grammar against other people's tables, and the conversation's few turns."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.feeds.twitch.codec import TwitchProtocol, encode, parse, split


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


@given(st.binary(max_size=300))
def test_no_bytes_are_too_bad_to_parse(data: bytes) -> None:
    for raw in split(data):
        parse(raw)


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
    protocol.receive_data(b"PING :tmi.twitch.tv\r\nPING :a \0b\r\n")
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
    protocol.receive_data(b":other!x@y JOIN #shop")
    assert not protocol.joined
    protocol.receive_data(line)
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
    protocol.receive_data(line)
    assert protocol.failure is not None
    assert (protocol.failure.code, protocol.failure.retryable) == (code, retryable)


def test_a_notice_in_the_room_ends_nothing() -> None:
    protocol = TwitchProtocol("shop")
    protocol.receive_data(b"@room-id=1 :tmi.twitch.tv ROOMSTATE #shop")
    protocol.receive_data(b"@msg-id=slow_on :tmi.twitch.tv NOTICE #shop :Login unsuccessful, they said")
    assert protocol.failure is None
