"""Fields of a shop's JSON: exact or not told."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.events import CouponUsed, OrderChanged
from livestream_console.core.money import Money, exponent
from livestream_console.core.ports import FeedFailure
from livestream_console.net.http import Answer
from livestream_console.shops import fields


@pytest.mark.parametrize(
    ("value", "currency", "minor"),
    [
        ("199.00", "CNY", 19_900),
        ("199", "CNY", 19_900),
        (199, "CNY", 19_900),
        (Decimal("0.10"), "CNY", 10),
        ("1E+2", "CNY", 10_000),
        ("5000", "JPY", 5_000),
        ("5000.00", "JPY", 5_000),
        ("1.234", "KWD", 1_234),
        ("-3.50", "CNY", -350),
    ],
)
def test_money_in_whole_units_is_read_to_the_unit(value: object, currency: str, minor: int) -> None:
    assert fields.major_money(value, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    "value", ["", "free", "1.005", "NaN", "Infinity", "1e999", "9" * 30, None, True, 1.5, [], "1٠"]
)
def test_money_that_has_no_exact_place_is_not_told(value: object) -> None:
    assert fields.major_money(value, "CNY") is None


def test_a_fraction_of_a_whole_currency_is_not_told() -> None:
    assert fields.major_money("50.5", "JPY") is None


@given(st.integers(-(2**52), 2**52), st.sampled_from(["CNY", "JPY", "KWD"]))
def test_what_is_written_reads_the_same(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert fields.major_money(fields.major_text(money), currency) == money
    number = fields.decode(fields.major_text(money).encode())
    assert fields.major_money(number, currency) == money
    assert exponent(currency) == 0 or isinstance(number, Decimal)


@given(st.integers(0, 4_000_000_000_000))
def test_times_read_as_they_are_written(at_ms: int) -> None:
    assert fields.time_us(fields.time_text(at_ms * 1000)) == at_ms * 1000


@pytest.mark.parametrize(
    ("written", "at_us"),
    [
        ("1970-01-01T00:00:01Z", 1_000_000),
        ("1970-01-01T08:00:01+08:00", 1_000_000),
        ("1970-01-01T00:00:01", 1_000_000),
        ("1970-01-01T00:00:01.000250Z", 1_000_250),
        ("yesterday", None),
        (None, None),
        (7, None),
    ],
)
def test_times(written: object, at_us: int | None) -> None:
    assert fields.time_us(written) == at_us


@given(st.binary(max_size=64))
def test_no_body_raises_anything_but_a_failure_of_the_protocol(body: bytes) -> None:
    with suppress(FeedFailure):
        assert isinstance(fields.decode_object(body), dict)


def test_too_many_requests_say_when_to_come_again() -> None:
    with pytest.raises(FeedFailure) as refused:
        fields.answered(Answer(429, {"retry-after": "7"}, b""))
    assert refused.value.retry_after_s == 7


@pytest.mark.parametrize(
    ("date", "told_s"),
    [
        ("Sun, 22 Nov 2026 20:15:00 GMT", 1_795_378_500.0),
        ("1 Jan 99999999999999999999 0:0:0", None),
        ("Sun, 22 Nov 2026 20:15:00 +9999", None),
        ("soon", None),
        ("", None),
    ],
)
def test_the_servers_clock_is_told_or_not(date: str, told_s: float | None) -> None:
    assert fields.served_s(Answer(200, {"date": date}, b"")) == told_s
    assert fields.served_s(Answer(200, {}, b"")) is None


def test_equal_content_has_one_name_and_other_content_another() -> None:
    first = fields.told("shop:a", "order:1", OrderChanged("1", "paid"), at_us=1)
    again = fields.told("shop:a", "order:1", OrderChanged("1", "paid"), at_us=2)
    other = fields.told("shop:a", "order:1", OrderChanged("1", "placed"), at_us=1)
    assert first.id == again.id != other.id
    assert (
        fields.told("shop:a", "coupon:1", CouponUsed("1"), at_us=1, version="7").id
        == "coupon:1:coupon_used:7"
    )
    assert [one.at_us for one in fields.in_order([other, first, again])] == [1, 2]
