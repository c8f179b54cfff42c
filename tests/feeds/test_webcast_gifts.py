"""Gift streaks: counted by growth, whatever is repeated, late or lost, and ended by word or by silence."""

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import GiftSent
from livestream_console.core.money import Money
from livestream_console.feeds.gifts import QUIET_US, REMEMBERED_US, GiftStreaks
from livestream_console.feeds.webcast.codec import unwrap
from livestream_console.feeds.webcast.normalize import DOUYIN, Context, observe
from tests.feeds.webcast_messages import NOW, frame, gift


class Room:
    """A connection's context, fed message by message."""

    def __init__(self) -> None:
        self.streaks = GiftStreaks()
        self.now_us = NOW

    def hear(self, *messages: bytes) -> list[Observed]:
        context = Context(DOUYIN, "829", self.streaks)
        told = observe(unwrap(frame(*messages)), self.now_us, context)
        return [item for items in told for item in items]

    def wait(self, us: int) -> list[Observed]:
        self.now_us += us
        return self.streaks.lapse(self.now_us)


def told(seen: list[Observed]) -> list[tuple[int, int | None, bool]]:
    return [
        (i.event.count, i.event.streak_total, i.event.streak_end)
        for i in seen
        if isinstance(i.event, GiftSent)
    ]


def test_a_streak_counts_what_each_message_adds() -> None:
    seen = Room().hear(gift(1), gift(2, msg_id=2), gift(7, msg_id=3), gift(7, msg_id=4, end=True))
    assert told(seen) == [(1, 1, False), (1, 2, False), (5, 7, False), (0, 7, True)]
    values = [i.event.value for i in seen if isinstance(i.event, GiftSent)]
    assert values == [Money(n * 9, "DY_DIAMOND") for n in (1, 1, 5, 0)]


def test_repeats_and_late_messages_add_nothing() -> None:
    room = Room()
    assert told(room.hear(gift(5), gift(5), gift(3, msg_id=2))) == [(5, 5, False)]
    assert told(room.hear(gift(6, msg_id=3, end=True))) == [(1, 6, True)]
    assert room.hear(gift(4, msg_id=4), gift(6, msg_id=3, end=True)) == []


def test_viewers_gifts_and_groups_are_streaks_of_their_own() -> None:
    seen = Room().hear(gift(2), gift(2, user_id=99), gift(2, group=78))
    assert told(seen) == [(2, 2, False)] * 3


def test_a_streak_without_a_group_starts_again_after_its_end() -> None:
    seen = Room().hear(gift(2, group=0, end=True), gift(1, msg_id=2, group=0))
    assert told(seen) == [(2, 2, True), (1, 1, False)]


def test_a_gift_outside_a_streak_stands_alone() -> None:
    seen = Room().hear(gift(3, combo=False), gift(3, msg_id=2, combo=False))
    assert [i.event for i in seen] == [GiftSent("463", "棒棒糖", 3, Money(27, "DY_DIAMOND"), paid=True)] * 2


def test_silence_ends_a_streak_once() -> None:
    room = Room()
    (last,) = room.hear(gift(4))
    assert room.wait(QUIET_US - 1) == []
    (end,) = room.wait(1)
    assert told([end]) == [(0, 4, True)]
    assert (end.id, end.viewer, end.received_us) == (f"{last.id}#end", last.viewer, room.now_us)
    assert isinstance(end.event, GiftSent)
    assert end.event.value == Money(0, "DY_DIAMOND")
    assert room.wait(QUIET_US) == []


def test_news_keep_a_streak_alive_and_a_late_end_is_not_told_twice() -> None:
    room = Room()
    room.hear(gift(1))
    assert room.wait(QUIET_US - 1) == []
    room.hear(gift(1, msg_id=2))
    assert room.wait(QUIET_US - 1) == []
    assert len(room.wait(1)) == 1
    assert room.hear(gift(1, msg_id=3, end=True)) == []
    assert told(room.hear(gift(3, msg_id=4))) == [(2, 3, False)]
    assert told(room.wait(QUIET_US)) == [(0, 3, True)]


def test_what_is_long_over_is_forgotten() -> None:
    room = Room()
    room.hear(gift(4, end=True))
    room.wait(REMEMBERED_US)
    assert told(room.hear(gift(4, msg_id=2))) == [(4, 4, False)]


@given(st.lists(st.integers(1, 50), min_size=1, max_size=20))
def test_the_counts_sum_to_the_highest_total_in_any_order(totals: list[int]) -> None:
    seen = Room().hear(*(gift(total, msg_id=n + 1) for n, total in enumerate(totals)))
    assert sum(count for count, _, _ in told(seen)) == max(totals)
