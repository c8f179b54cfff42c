"""The Channels dashboard: golden file, JSON in texts, totals told as what was added, any JSON at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.events import (
    AudienceSampled,
    Event,
    OrderChanged,
    ProductStatsCounted,
    RoomStateChanged,
    StockReported,
)
from livestream_console.feeds.wechat import WeChatFeed, decode_frame
from livestream_console.feeds.wechat.codec import Live, part, read_answer, read_dashboard, read_lives
from livestream_console.feeds.wechat.normalize import Counted, observe
from livestream_console.net.json_fields import whole

GOLDEN = Path(__file__).parents[1] / "golden/wechat"
NOW = 1_795_348_930_000_000
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
PARTS = (
    "live_dashboard_data",
    "live_comparison_index",
    "live_ec_data_summary",
    "single_live_ec_spu_data_page_v2",
    "live_items",
)


def looked(counted: Counted, *products: dict[str, Any], **parts: Any) -> list[Event]:
    answer = parts | {"single_live_ec_spu_data_page_v2": {"spu_data_list": list(products)}}
    body = msgspec.json.encode(answer)
    return [item.event for item in observe(read_dashboard(read_answer(body)), body, NOW, counted)]


def product(own_id: object = 36, **counts: object) -> dict[str, Any]:
    return {"base_data": {"spu_id": own_id}} | counts


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    """The file holds one answer a line."""
    check_golden(raw, [item for line in raw.read_bytes().splitlines() for item in decode_frame(line, NOW)])


def test_parts_in_texts_and_as_objects_say_the_same() -> None:
    parts: dict[str, Any] = {
        "live_comparison_index": {"is_living": True},
        "live_ec_data_summary": {"online_audience_count": "3482", "total_gmv": 5},
    }
    texts = {name: msgspec.json.encode(value).decode() for name, value in parts.items()}
    assert looked(Counted(), **parts) == looked(Counted(), **texts) == [AudienceSampled(ccu=3482)]


def test_what_no_event_has_a_place_for_is_kept_as_told() -> None:
    trade = {"online_audience_count": 3, "total_gmv": "1299000", "audience_pay_ratio": 0.01}
    (item,) = decode_frame(msgspec.json.encode({"live_ec_data_summary": trade}), NOW)
    assert item.extra == {"wechat": {"trade": trade}}


def test_totals_are_told_as_what_was_added_since_the_first_look() -> None:
    counted = Counted()
    assert looked(counted, product(exp_pv=100, clk_pv="10")) == []
    assert looked(counted, product(exp_pv=130, clk_pv="12")) == [ProductStatsCounted("36", 30, 2)]
    assert looked(counted, product(exp_pv=120, clk_pv="12")) == []  # a correction takes nothing back
    assert looked(counted, product(exp_pv=131, clk_pv="12")) == [ProductStatsCounted("36", 1, 0)]
    assert looked(counted, product(exp_pv=131), product(37, exp_pv=4)) == [ProductStatsCounted("37", 4)]


def test_stock_is_told_when_it_changes() -> None:
    counted = Counted()
    assert looked(counted, product(stock=4)) == [StockReported("36", available=4)]
    assert looked(counted, product(stock="4")) == []
    assert looked(counted, product(stock=0)) == [StockReported("36", available=0)]


def test_sums_of_orders_are_no_orders() -> None:
    counted = Counted()
    looked(counted, product(pay_pv=1, create_pv=1, gmv=5990))
    events = looked(
        counted, product(pay_pv=9, create_pv=9, gmv=59900), live_ec_data_summary={"total_pay_pv": 9}
    )
    assert not any(isinstance(event, OrderChanged) for event in events)


def test_a_show_that_is_over_says_so() -> None:
    assert looked(Counted(), live_comparison_index={"is_living": False}) == [RoomStateChanged("ended")]
    assert looked(Counted(), live_comparison_index={}) == []


def test_lives_of_a_list() -> None:
    answer = {
        "live_items": [{"export_id": "a", "create_time": "5"}, {"create_time": 6}, 7, {"export_id": "b"}]
    }
    assert read_lives(answer) == [Live("a", 5), Live("b", 0)]
    assert read_lives({"live_items": "none"}) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [(7, 7), ("7", 7), ("07", 7), (True, None), (-1, None), (1.5, None), ("٧", None), ("9" * 30, None)],
)
def test_numbers_may_be_texts(told: object, expected: int | None) -> None:
    assert whole({"n": told}, "n") == expected


def test_a_part_that_is_none_costs_only_itself() -> None:
    for told in ("no json", "[1]", "", 7, None, ["x"]):
        assert part({"p": told}, "p") == {}


@given(st.sampled_from(PARTS), JSON, st.booleans())
def test_any_json_is_survived(name: str, told: Any, in_text: bool) -> None:
    value = msgspec.json.encode(told).decode() if in_text else told
    decode_frame(msgspec.json.encode({name: value}), NOW)
    decode_frame(msgspec.json.encode(told), NOW)
    read_lives({name: told})
    page = {"spu_data_list": [told, {"base_data": told}, product(told, exp_pv=told, stock=told)]}
    decode_frame(msgspec.json.encode({"single_live_ec_spu_data_page_v2": page}), NOW)


@given(st.integers(0, 2000), st.integers(0, 255), st.integers(0, 2000))
def test_flipped_and_missing_bytes_are_survived(at: int, value: int, length: int) -> None:
    whole = (GOLDEN / "dashboards.txt").read_bytes().splitlines()[0]
    damaged = bytearray(whole)
    damaged[at % len(damaged)] = value
    for item in decode_frame(bytes(damaged[:length]), NOW):
        assert item.received_us == NOW


def test_only_figures_come_this_way() -> None:
    feed = WeChatFeed("wx1", secret="s3cret")
    assert (feed.capabilities.read_comments, feed.capabilities.viewer_count) == (False, True)
    assert feed.capabilities.actions == frozenset()
    assert "s3cret" not in feed.feed_id + repr(feed)
