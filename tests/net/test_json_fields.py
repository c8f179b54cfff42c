"""Fields of foreign JSON: what is told, and what stands for nothing."""

from __future__ import annotations

import pytest

from livestream_console.net.json_fields import (
    SANE,
    decode_object,
    flag,
    number,
    only,
    own_id,
    part,
    rows,
    text,
    texts,
    whole,
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [(7, "7"), ("x7", "x7"), (0, None), ("0", None), ("", None), (True, None), ([], None)],
)
def test_ids_are_text_and_zero_is_none(told: object, expected: str | None) -> None:
    assert own_id({"id": told}, "id") == expected
    assert own_id({}, "id") is None


def test_ids_beyond_a_double_stay_whole() -> None:
    content = decode_object(b'{"a": 9007199254740993, "b": "6917529027641081857", "c": 0, "d": null}')
    assert [own_id(content, name) for name in "abcd"] == [
        "9007199254740993",
        "6917529027641081857",
        None,
        None,
    ]


@pytest.mark.parametrize("told", [-1, SANE, True, 1.0, None, "x", "-1", "9" * 30, "²"])
def test_what_no_counter_shows_is_no_number(told: object) -> None:
    assert number({"n": told}, "n") is None
    assert whole({"n": told}, "n") is None


def test_only_a_whole_may_be_written_as_text() -> None:
    assert (number({"n": 7}, "n"), number({"n": "7"}, "n")) == (7, None)
    assert (whole({"n": 7}, "n"), whole({"n": " 7 "}, "n")) == (7, 7)
    assert (whole({"n": SANE}, "n", SANE + 1), whole({"n": 7}, "n", 7)) == (SANE, None)


def test_objects_and_lists_of_them() -> None:
    fields = {"a": {"b": {"c": 1}}, "list": [{"c": 2}, 3, None], "text": "x", "none": None}
    assert (part(fields, "a", "b"), part(fields, "a", "x"), part(fields, "list", "b")) == ({"c": 1}, {}, {})
    assert (rows(fields, "list"), rows(fields, "a")) == ([{"c": 2}], [])
    assert (text(fields, "text"), text(fields, "none")) == ("x", "")


def test_flags_and_lists_of_texts() -> None:
    fields = {"yes": True, "one": 1, "list": ["a", 1, None, "b"]}
    assert (flag(fields, "yes"), flag(fields, "one"), flag(fields, "gone")) == (True, None, None)
    assert (texts(fields, "list"), texts(fields, "yes")) == (["a", "b"], [])


def test_only_what_is_named_is_kept_of_an_object() -> None:
    kept = only({"id": 1, "phone": "13800000000", "sum": None}, ("id", "sum", "gone"))
    assert kept == {"id": 1, "sum": None}
