"""One connection of the bridge: how its dialect is found, and that nothing is lost or believed too early."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPosted, GiftSent, UnknownEvent
from livestream_console.core.ids import BUILTIN_SHOP, DESK
from livestream_console.core.wire import encode_observed
from livestream_console.feeds.bridge.codec import REPORTED
from livestream_console.feeds.bridge.listening import Listening
from livestream_console.feeds.gifts import GiftStreaks

NOW = 1_795_348_999_000_000
OURS = {"v": 1, "kind": "comment", "id": "c1", "text": "hi"}
OBA = {"msg_type": "comment", "msg_id": "1", "nick_name": "阿珍", "content": "A1+2"}


def listening(dialect: str = "auto") -> Listening:
    return Listening(dialect, GiftStreaks(), "bridge", "127.0.0.1:12354")


def hear(listener: Listening, message: Any) -> tuple[list[Observed], bytes | None]:
    return listener.hear(json.dumps(message).encode(), NOW)


def test_the_first_message_that_is_recognised_decides() -> None:
    listener = listening()
    seen, answer = hear(listener, {"hello": "world"})
    assert [(item.event, item.raw) for item in seen] == [
        (UnknownEvent("bridge.unrecognised"), b'{"hello": "world"}')
    ]
    assert (answer, listener.dialect) == (None, None)
    (comment,), _ = hear(listener, OBA)
    assert (comment.event, comment.room, comment.origin) == (
        CommentPosted("A1+2"),
        "127.0.0.1:12354",
        "bridge",
    )
    assert listener.dialect == "oba-live-tool"
    (other,), answer = hear(listener, OURS)
    assert (other.event, answer) == (UnknownEvent("bridge.oba-live-tool.unrecognised"), None)


def test_our_own_dialect_is_found_too_and_answered() -> None:
    listener = listening()
    assert [item.id for item in hear(listener, [OURS, OURS | {"id": "c2"}])[0]] == ["c1", "c2"]
    assert listener.dialect == "events"
    seen, answer = hear(listener, OBA)
    assert (seen, json.loads(answer or b"")["error"]) == ([], "missing_kind")


def test_what_is_no_json_is_kept_and_answered_only_before_a_tool_is_known() -> None:
    listener = listening()
    (kept,), answer = listener.hear(b"{half", NOW)
    assert (kept.event, kept.raw) == (UnknownEvent("bridge.damaged.not_json"), b"{half")
    assert json.loads(answer or b"")["error"] == "not_json"
    hear(listener, OBA)
    assert listener.hear(b"{half", NOW)[1] is None


def gift(repeats: int, message_id: int) -> dict[str, Any]:
    data = {"MsgId": message_id, "RoomId": 829, "GiftId": 463, "GroupId": 170, "RepeatCount": repeats}
    return {"Type": 5, "Data": json.dumps(data | {"User": {"Id": 88}, "DiamondCount": 1})}


def test_a_streak_counts_by_how_much_its_highest_sum_grew() -> None:
    listener = listening()
    counted = [hear(listener, gift(repeats, n))[0] for n, repeats in enumerate((1, 4, 3, 4, 9), 1)]
    gifts = [seen[0].event for seen in counted if seen]
    assert [
        (g.count, g.streak_total, g.value and g.value.minor) for g in gifts if isinstance(g, GiftSent)
    ] == [
        (1, 1, 1),
        (3, 4, 3),
        (5, 9, 5),
    ]


@pytest.mark.parametrize("dialect", ["auto", "events", "taobao"])
@given(
    st.lists(
        st.binary(max_size=40)
        | st.sampled_from([OURS, OBA, gift(2, 1), {"kind": "push"}, [], 17, {"type": DESK}]).map(
            lambda message: json.dumps(message).encode()
        ),
        max_size=6,
    )
)
def test_any_frames_are_reported_facts_or_answers(dialect: str, frames: list[bytes]) -> None:
    listener = listening(dialect)
    for frame in frames:
        for item in listener.hear(frame, NOW)[0]:
            assert type(item.event) in REPORTED
            assert item.platform not in (DESK, BUILTIN_SHOP)
            encode_observed(item)
