from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.net.pace import Pace


def test_a_burst_is_free_and_the_next_waits_for_the_first_token() -> None:
    pace = Pace(2, 30.0)
    for _ in range(2):
        assert pace.wait_s(100.0) == 0
        pace.take(100.0)
    assert pace.wait_s(110.0) == 20.0
    assert pace.wait_s(130.0) == 0


@given(st.lists(st.floats(0, 20), min_size=1, max_size=60))
def test_no_window_ever_holds_more_than_allowed(pauses: list[float]) -> None:
    pace, now, taken = Pace(3, 10.0), 0.0, []
    for pause in pauses:
        now += pause
        now += pace.wait_s(now)
        pace.take(now)
        taken.append(now)
    for n in range(len(taken) - 3):
        assert taken[n + 3] - taken[n] >= 10.0 - 1e-9
