from __future__ import annotations

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CommentPosted,
    CommentRemoved,
    Event,
    LikesCounted,
    ModerationApplied,
)
from livestream_console.engine.dedupe import (
    KEPT_IDS,
    KEPT_US,
    OVERLAP_US,
    TOLD_TWICE_US,
    Connection,
    Dedupe,
)

NOW = 1_795_348_800_000_000


def said(text: str, *, id: str | None = None, room: str = "r", at_us: int | None = None) -> Observed:
    return Observed(CommentPosted(text), at_us=at_us, platform="p", room=room, id=id, viewer=Viewer("u"))


def removed(event: Event, id: str | None = None, at_us: int | None = None) -> Observed:
    viewer = Viewer("7") if id else None
    return Observed(event, at_us=at_us, platform="p", room="r", id=id, viewer=viewer)


def news(connection: Connection, items: list[Observed], now_us: int = NOW) -> list[bool]:
    return [connection.is_new(item, now_us) for item in items]


def test_an_id_counts_once_per_room_on_any_connection() -> None:
    dedupe = Dedupe()
    assert news(dedupe.connection(), [said("a", id="1"), said("a", id="1"), said("a", id="2")]) == [
        True,
        False,
        True,
    ]
    assert news(dedupe.connection(), [said("a", id="2"), said("a", id="2", room="other")]) == [False, True]


def test_honest_repeats_without_an_id_stay() -> None:
    assert news(Dedupe().connection(), [said("666")] * 5) == [True] * 5


def test_a_reconnect_matches_what_is_delivered_again_as_a_multiset() -> None:
    dedupe = Dedupe()
    news(dedupe.connection(), [said("666"), said("666"), said("hi")])
    again = dedupe.connection()
    # Two 666 and one hi are the old ones; the third 666 and everything after is new.
    assert news(again, [said("666"), said("hi"), said("666"), said("666"), said("hi"), said("new")]) == [
        False,
        False,
        False,
        True,
        True,
        True,
    ]


def test_a_second_reconnect_matches_what_the_first_one_delivered() -> None:
    dedupe = Dedupe()
    news(dedupe.connection(), [said("a")])
    assert news(dedupe.connection(), [said("a"), said("b")]) == [False, True]
    assert news(dedupe.connection(), [said("a"), said("b"), said("b")]) == [False, False, True]


def test_only_the_last_minute_is_matched() -> None:
    dedupe = Dedupe()
    news(dedupe.connection(), [said("a")])
    assert news(dedupe.connection(), [said("a")], NOW + OVERLAP_US + 1) == [True]


def test_platform_time_tells_equal_texts_apart() -> None:
    dedupe = Dedupe()
    news(dedupe.connection(), [said("a", at_us=1)])
    assert news(dedupe.connection(), [said("a", at_us=2), said("a", at_us=1)]) == [True, False]


def test_equal_samples_without_a_time_are_two_readings() -> None:
    dedupe = Dedupe()
    readings = [
        Observed(AudienceSampled(ccu=100), platform="p"),
        Observed(LikesCounted(count=3), platform="p"),
    ]
    news(dedupe.connection(), readings)
    assert news(dedupe.connection(), readings) == [True, True]


def test_two_connections_side_by_side_count_what_is_said_twice_as_two() -> None:
    dedupe = Dedupe()
    one, other = dedupe.connection(), dedupe.connection()
    assert news(one, [said("666")]) == [True]
    assert news(other, [said("666")]) == [False]
    assert news(one, [said("666")]) == [True]
    assert news(other, [said("666"), said("666")]) == [False, True]


def test_a_removal_counts_once_whichever_way_tells_it_first() -> None:
    """As Twitch does: IRC without an id, EventSub with one, each with a time and a viewer of its own."""
    dedupe = Dedupe()
    irc, eventsub = dedupe.connection(), dedupe.connection()
    timeout, left = ModerationApplied("timeout", "viewer:7", duration_s=600), CommentRemoved("viewer:7")
    rounded = ModerationApplied("timeout", "viewer:7", duration_s=599)
    assert news(irc, [removed(left, at_us=1), removed(timeout, at_us=1)]) == [True, True]
    assert news(eventsub, [removed(left, "n1", 2), removed(rounded, "n2", 3)], NOW + 500_000) == [
        False,
        False,
    ]
    assert news(eventsub, [removed(CommentRemoved("m1"), "n3")]) == [True]
    assert news(irc, [removed(CommentRemoved("m1")), removed(CommentRemoved("m2"))]) == [False, True]
    assert news(irc, [removed(ModerationApplied("ban", "viewer:7"), at_us=4)]) == [True]


def test_a_removal_that_is_done_again_counts_again() -> None:
    dedupe = Dedupe()
    irc, eventsub = dedupe.connection(), dedupe.connection()
    left = CommentRemoved("viewer:7")
    assert news(irc, [removed(left, at_us=1), removed(left, at_us=2)]) == [True, True]
    assert news(eventsub, [removed(left, "n1", 1), removed(left, "n2", 2)]) == [False, False]
    later_us = NOW + TOLD_TWICE_US + 1
    assert news(eventsub, [removed(left, "n3", 3)], later_us) == [True]
    assert news(irc, [removed(left, at_us=3)], later_us) == [False]


def test_ids_are_forgotten_only_after_enough_ids_and_enough_time() -> None:
    connection = Dedupe().connection()
    connection.is_new(said("a", id="first"), NOW)

    def hear(many: str, now_us: int) -> None:
        for n in range(2 * KEPT_IDS):
            connection.is_new(said("a", id=f"{many} {n}"), now_us)

    hear("soon", NOW + 1_000_000)
    assert not connection.is_new(said("a", id="first"), NOW + 1_000_000), "young, however many came after"
    hear("late", NOW + 2 * KEPT_US)
    assert not connection.is_new(said("a", id="first"), NOW + 2 * KEPT_US), "old, but in the older generation"
    connection.is_new(said("a", id="few"), NOW + 9 * KEPT_US)
    hear("later", NOW + 9 * KEPT_US)
    assert connection.is_new(said("a", id="first"), NOW + 9 * KEPT_US), "nothing is kept for ever"


def test_few_ids_are_kept_for_a_long_time() -> None:
    connection = Dedupe().connection()
    for n in range(100):
        connection.is_new(said("a", id=str(n)), NOW + n * KEPT_US)
    assert not any(connection.is_new(said("a", id=str(n)), NOW + 100 * KEPT_US) for n in range(100))


def test_a_burst_of_equal_comments_costs_no_more_each() -> None:
    dedupe = Dedupe()
    connection = dedupe.connection()
    item = said("666")
    assert all(connection.is_new(item, NOW + n) for n in range(50_000))
    assert not dedupe.connection().is_new(item, NOW + 50_000)
