"""A book that is its own log gives back what was assigned, in the same order and the same bytes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core import kept as kept_module
from livestream_console.core.kept import Kept

KEYS = st.sampled_from("abcdef")
STEPS = st.lists(st.tuples(KEYS, st.integers(0, 9) | st.none()))


@pytest.fixture(autouse=True, scope="module")
def small_leaves() -> Iterator[None]:
    """Hypothesis does not make hundreds of steps."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept_module, "LEAF", 4)
        yield


def kept(steps: list[tuple[str, int | None]]) -> Kept[str, int]:
    book: Kept[str, int] = Kept()
    for key, value in steps:
        if value is None:
            book.pop(key, None)
        else:
            book[key] = value
    return book


@given(STEPS, STEPS)
def test_a_log_gives_the_book_back_and_goes_on_from_there(
    before: list[tuple[str, int | None]], after: list[tuple[str, int | None]]
) -> None:
    straight = kept(before + after)
    again: Kept[str, int] = Kept.read(Kept[str, int], kept(before).log)
    for key, value in after:
        if value is None:
            again.pop(key, None)
        else:
            again[key] = value
    assert list(again.items()) == list(straight.items())
    assert again.log == straight.log


@given(STEPS)
def test_what_is_looked_for_before_all_of_a_log_is_read_is_found(steps: list[tuple[str, int | None]]) -> None:
    straight = kept(steps)
    again: Kept[str, int] = Kept.read(Kept[str, int], straight.log)
    assert {key: again.get(key) for key in "abcdef"} == {key: straight.get(key) for key in "abcdef"}


def test_a_log_that_nobody_looked_into_is_handed_on_as_it_is() -> None:
    book = kept([("a", 1), ("a", 2), ("b", 3)])
    assert Kept.read(Kept[str, int], book.log).log == book.log


def test_what_no_file_can_hold_is_not_taken_in() -> None:
    book = kept([("a", 1)])
    with pytest.raises(OverflowError):
        book["b"] = 2**70
    assert dict(book) == {"a": 1}
    assert dict(Kept.read(Kept[str, int], book.log)) == {"a": 1}
