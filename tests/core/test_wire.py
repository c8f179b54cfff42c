"""The JSON-lines dialect: loss-free both ways for every kind, tolerant of what is new, exact about errors."""

from __future__ import annotations

import contextlib
import functools
import json
import typing
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import (
    TAGS,
    AudienceSampled,
    CommentPosted,
    OfferChanged,
    OrderChanged,
    PushShown,
    ShowStarted,
    UnknownEvent,
    ViewerNoted,
)
from livestream_console.core.money import Money
from livestream_console.core.values import ApproxCount, Terms
from livestream_console.core.wire import (
    MAX_LINE,
    WireError,
    decode_line,
    decode_message,
    decode_numbered,
    encode_observed,
    encode_recorded,
    in_order,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBER = st.integers(-(2**63), 2**63 - 1)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Return whatever a field of this type may hold."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return JSON
    if hint is type(None):
        return st.none()
    if hint is bool:
        return st.booleans()
    if hint is int:
        return NUMBER
    if hint is str:
        return TEXT
    if origin is tuple and parts[-1] is Ellipsis:
        return st.lists(values(parts[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(values(part) for part in parts))
    if origin is dict:
        return st.dictionaries(values(parts[0]), values(parts[1]), max_size=3)
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return structs(hint)
    return st.one_of([values(part) for part in parts])


@functools.cache
def structs(cls: type) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{name: values(hints[name]) for name in cls.__struct_fields__})


ENVELOPES = st.fixed_dictionaries(
    {
        "received_us": NUMBER,
        "at_us": st.none() | NUMBER,
        "platform": st.none() | TEXT,
        "room": st.none() | TEXT,
        "origin": TEXT,
        "id": st.none() | TEXT,
        "viewer": st.none() | structs(Viewer),
        "backfilled": st.booleans(),
        "raw": st.none() | st.binary(max_size=20),
        "extra": st.none() | st.dictionaries(TEXT.map("x_{}".format), JSON, min_size=1, max_size=3),
    }
)


@pytest.mark.parametrize("tag", TAGS)
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_kind_comes_back_as_it_went(tag, data):
    event = data.draw(structs(TAGS[tag]))
    envelope = data.draw(ENVELOPES)
    observed = Observed(event, **envelope)
    line = encode_observed(observed)
    assert b"\n" not in line
    assert decode_line(line) == observed
    assert encode_observed(decode_line(line)) == line

    seq = data.draw(st.integers(1, 2**53))
    fields = {name: getattr(observed, name) for name in Observed.__struct_fields__}
    assert decode_numbered(encode_recorded(Recorded(seq, "show", **fields))) == (seq, observed)


def line(**fields: Any) -> bytes:
    return json.dumps({"v": 1} | fields, ensure_ascii=False).encode()


def test_the_examples_of_the_reference_are_understood():
    room = '"platform":"douyin","room":"829","origin":"bridge"'
    head = '{"v":1,"kind":'
    lines = [
        head + '"comment","id":"7412","at_us":1795348927123000,' + room + ","
        '"viewer":{"id":"88","name":"阿珍"},"text":"A1+2"}',
        head + '"audience","at_us":1795348930000000,' + room + ',"ccu":3482}',
        head + '"cart","id":"c1","at_us":1795348931000000,"platform":"shop:demo","origin":"official",'
        '"product":"A1","qty":2}',
        head
        + '"push","id":"p9-1","at_us":1795348932000000,"platform":"desk","origin":"operator","push":"p9",'
        '"what":"card","action":"shown","product":"A1","target":"overlay","by":"producer"}',
    ]
    comment, audience, cart, push = (decode_line(each.encode()) for each in lines)
    assert comment.event == CommentPosted("A1+2")
    assert comment.viewer == Viewer("88", "阿珍")
    assert (comment.id, comment.platform, comment.room, comment.at_us) == (
        "7412",
        "douyin",
        "829",
        1795348927123000,
    )
    assert audience.event == AudienceSampled(ccu=3482)
    assert cart.event.qty == 2
    assert push.event == PushShown("p9", "card", product="A1", target="overlay", by="producer")
    for each in lines:
        assert json.loads(encode_observed(decode_line(each.encode()))) == json.loads(each)


def test_unknown_fields_come_back_at_any_depth():
    given = {
        "v": 1,
        "kind": "order",
        "origin": "official",
        "order": "o1",
        "status": "paid",
        "mood": {"a": [1, None]},
        "viewer": {"id": "1", "name": "x", "avatar": "https://a"},
        "amount": {"minor": 5, "currency": "CNY", "text": "¥0.05"},
        "lines": [
            {"product": "A1"},
            {"product": "A2", "sku": "s", "amount": {"minor": 1, "currency": "CNY", "z": 0}},
        ],
    }
    observed = decode_line(line(**given))
    assert observed.event == OrderChanged("o1", "paid", Money(5, "CNY"), observed.event.lines, None, None)
    assert json.loads(encode_observed(observed)) == given


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "hologram", "size": 3, "deep": {"a": [None, 1.5]}},
        {"kind": "push", "action": "exploded", "push": "p"},
        {"kind": "push", "push": "p"},
        {"kind": "push.shown", "push": "p", "what": "card"},
        {"kind": "show", "action": "paused"},
    ],
)
def test_unknown_kinds_are_kept(fields):
    given = {"v": 1, "origin": "bridge", "platform": "douyin", "id": "4"} | fields
    observed = decode_line(line(**given))
    assert type(observed.event) is UnknownEvent
    assert observed.event.name == fields["kind"]
    assert json.loads(encode_observed(observed)) == given


def test_null_says_nothing():
    observed = decode_line(
        line(kind="cart", product="A1", qty=None, variant=None, viewer=None, received_us=None)
    )
    assert observed == decode_line(line(kind="cart", product="A1"))


def test_ids_are_text_whatever_is_sent():
    observed = decode_line(
        line(
            kind="order",
            id=7,
            room=829,
            order=2**70,
            status="paid",
            viewer={"id": 88},
            lines=[{"product": 5}],
        )
    )
    assert (observed.id, observed.room, observed.event.order) == ("7", "829", str(2**70))
    assert observed.viewer.id == "88"
    assert observed.event.lines[0].product == "5"


def test_rough_counts_say_that_they_are():
    observed = decode_line(line(kind="audience", ccu={"value": 12000, "text": "1.2万", "approx": True}))
    assert observed.event.ccu == ApproxCount(12000, "1.2万")
    assert json.loads(encode_observed(observed))["ccu"] == {"value": 12000, "text": "1.2万", "approx": True}


@pytest.mark.parametrize("viewer", ["88", 88, {"id": 88, "name": "x"}])
def test_a_note_is_about_the_viewer_it_names(viewer):
    observed = decode_line(line(kind="viewer_note", viewer=viewer, restricted=True))
    assert observed.event == ViewerNoted("88", restricted=True)


@pytest.mark.parametrize(
    ("data", "code", "detail"),
    [
        (b"", "not_json", None),
        (b"{", "not_json", None),
        (b'{"kind":"comment","text":"\xff"}', "not_json", None),
        (b"[" * 100_000, "not_json", None),
        (b"7", "not_an_object", ""),
        (b"[]", "not_an_object", ""),
        (b"{}", "missing_kind", ""),
        (b'{"kind":null}', "missing_kind", ""),
        (b'{"kind":5}', "bad_field", "kind"),
        (b'{"kind":"comment"}', "bad_field", "text"),
        (b'{"kind":"comment","text":5}', "bad_field", "text"),
        (b'{"kind":"comment","text":"a","v":2}', "bad_field", "v"),
        (b'{"kind":"comment","text":"a","at_us":1.5}', "bad_field", "at_us"),
        (b'{"kind":"comment","text":"a","viewer":7}', "bad_field", "viewer"),
        (b'{"kind":"comment","text":"a","raw":"?"}', "bad_field", "raw"),
        (b'{"kind":"order","order":"1","status":"paid","amount":9.9}', "bad_field", "amount"),
        (
            b'{"kind":"order","order":"1","status":"paid","amount":{"minor":990.0,"currency":"CNY"}}',
            "bad_field",
            "amount.minor",
        ),
        (
            b'{"kind":"order","order":"1","status":"paid","lines":[{"product":"1","qty":"2"}]}',
            "bad_field",
            "lines[0].qty",
        ),
        (b'{"kind":"viewer_note"}', "bad_field", "viewer"),
        (b" " * (MAX_LINE + 1), "too_long", None),
    ],
)
def test_what_is_wrong_is_named(data, code, detail):
    with pytest.raises(WireError) as caught:
        decode_line(data)
    assert caught.value.code == code
    if detail is not None:
        assert caught.value.detail == detail


@given(st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
def test_nothing_else_is_ever_raised(data):
    with contextlib.suppress(WireError):
        decode_line(data)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted({tag.split(".")[0] for tag in TAGS})), st.data())
def test_known_kinds_with_any_fields_never_raise_anything_else(kind, data):
    names = [
        "action",
        "viewer",
        "id",
        "lines",
        "amount",
        "raw",
        "winners",
        "terms",
        "ccu",
        "product",
        "segments",
    ]
    fields = data.draw(st.dictionaries(st.sampled_from(names), JSON))
    with contextlib.suppress(WireError):
        decode_line(line(kind=kind, **fields))


def test_a_message_is_one_event_or_several():
    one = {"kind": "comment", "text": "a"}
    assert [item.event.text for item in decode_message(line(**one))] == ["a"]
    assert len(decode_message(json.dumps([one, one]).encode())) == 2
    assert decode_message(b"[]") == []
    with pytest.raises(WireError, match="not_an_object"):
        decode_message(b"[7]")


def test_an_export_is_read_in_its_order():
    lines = [
        line(kind="comment", text="c", seq=3),
        line(kind="comment", text="c2"),
        line(kind="comment", text="a", seq=1),
        line(kind="comment", text="b", seq=2),
    ]
    events = in_order(decode_numbered(each) for each in lines)
    assert [each.event.text for each in events] == ["a", "b", "c", "c2"]


def test_a_show_starts_in_its_currency():
    observed = Observed(ShowStarted("周年庆", "TWD"), platform="desk", origin="operator")
    written = json.loads(encode_observed(observed))
    assert (written["kind"], written["action"], written["currency"]) == ("show", "started", "TWD")
    assert decode_line(encode_observed(observed)) == observed


@pytest.mark.parametrize("cls", typing.get_args(Terms), ids=lambda cls: cls.__name__)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_terms_of_every_kind_come_back_and_keep_what_is_new_in_them(cls, data):
    event = OfferChanged("o", "armed", product="A1", terms=data.draw(structs(cls)))
    written = encode_observed(Observed(event))
    assert decode_line(written).event == event
    content = json.loads(written)
    content["terms"]["later"] = [1]
    newer = json.dumps(content).encode()
    assert decode_line(newer).event == event
    assert json.loads(encode_observed(decode_line(newer))) == content


def test_ids_in_terms_are_text_and_strays_of_another_kind_stay():
    terms = {"type": "bundle", "items": [{"product": 7, "qty": 2}], "price": {"minor": 1, "currency": "CNY"}}
    given = line(kind="offer", offer="o", action="armed", terms=terms | {"units": 3, "percent": 5})
    event = decode_line(given).event
    assert event.terms.items[0].product == "7"
    assert event.terms.units == 3
    assert json.loads(encode_observed(decode_line(given)))["terms"]["percent"] == 5
