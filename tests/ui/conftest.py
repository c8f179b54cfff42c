"""What the tests of more than one panel need."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from livestream_console.ui import seat

Role = Callable[[str], None]


@pytest.fixture
def role() -> Iterator[Role]:
    """Take a role at the desk for one test."""
    yield seat.take
    seat.take(seat.OWNER)
