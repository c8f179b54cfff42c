"""What the tests of the four webhook platforms share: deliveries, and JSON that no platform would send."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.core.wire import encode_observed
from livestream_console.net.relay_wire import Delivery

NOW = 1_795_348_999_000_000

_LEAVES = st.sampled_from(
    [None, True, 0, 1, -1, 7, 2**53, 2**70, 1.5, "", "A1+2", "2026-11-22T12:00:00Z", "0001-01-01T00:00:00Z",
     "[]", "[{}]", "[{", '"', "\ud800", [], {}, [[]], [{}], [None, 3], {"a": {"b": []}}]
)  # fmt: skip


def bodies(*names: str) -> st.SearchStrategy[bytes]:
    """Return bodies with some of these fields, at two depths, or any bytes at all."""
    fields = st.dictionaries(st.sampled_from(names), _LEAVES, max_size=6)
    nested = st.dictionaries(
        st.sampled_from(names), _LEAVES | fields | st.lists(fields, max_size=2), max_size=6
    )
    whole = nested | st.lists(nested, max_size=2)
    return st.binary(max_size=60) | whole.map(lambda value: json.dumps(value).encode())


def delivery(source: str, body: bytes, headers: dict[str, str], received_us: int = NOW) -> Delivery:
    return Delivery(1, received_us, source, "a", "POST", "", headers, body)


def can_be_written(seen: list[Observed]) -> None:
    """Whatever came, it must go into a journal and out again."""
    for item in seen:
        assert encode_observed(item)


def golden_lines(raw: bytes) -> list[bytes]:
    return [line for line in raw.splitlines() if line]
