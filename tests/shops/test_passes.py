"""A look goes on from where the last one was, with some overlap, and reads each list of a pass whole."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.ports import FeedFailure
from livestream_console.shops.passes import OVERLAP_S, Place, first_place


def test_a_pass_reads_both_lists_and_the_next_begins_before_its_newest_change() -> None:
    place = first_place(1_000)
    assert place.step([1_010, 1_020], "2", 2, 1_030)
    assert (place.part, place.page) == (0, "2")
    assert place.step([1_025], "", 2, 1_031)
    assert (place.part, place.page) == (1, "")
    assert not place.step([], "", 2, 1_032)
    assert place == Place(1_025 - OVERLAP_S, began_s=1_030)


def test_a_change_that_came_after_the_pass_began_moves_it_no_further() -> None:
    place = first_place(1_000)
    place.step([1_100], "2", 1, 1_050)
    place.step([1_200], "", 1, 1_060)
    assert place.since_s == 1_050 - OVERLAP_S


def test_a_quiet_pass_stays_where_it_is() -> None:
    place = first_place(1_000)
    assert not place.step([], "", 1, 9_000)
    assert place.since_s == 1_000 - OVERLAP_S


@given(st.text(max_size=40))
def test_a_cursor_of_another_kind_is_refused(written: str) -> None:
    with suppress(FeedFailure):
        place = Place.at(written)
        assert Place.at(place.written()) == place


def test_a_cursor_is_read_as_it_was_written() -> None:
    place = Place(7, 1, "a token", 9, 8)
    assert Place.at(place.written()) == place
    with pytest.raises(FeedFailure) as refused:
        Place.at("[]")
    assert (refused.value.code, refused.value.retryable) == ("protocol", False)
