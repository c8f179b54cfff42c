"""The switch for golden files and the fixture that compares with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from livestream_console.core.envelope import Observed
from livestream_console.core.wire import encode_observed

# A slow example on a busy machine is no failure.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/**/*.jsonl anew")


@pytest.fixture
def check_golden(request: pytest.FixtureRequest) -> Callable[[Path, Iterable[Observed]], None]:
    """Compare events with the ``.jsonl`` beside their raw ``.txt``, or write it when asked to."""

    def check(raw: Path, seen: Iterable[Observed]) -> None:
        lines = b"".join(encode_observed(item) + b"\n" for item in seen)
        expected = raw.with_suffix(".jsonl")
        if request.config.getoption("--update-golden", default=False):
            expected.write_bytes(lines)
        assert lines.decode().splitlines() == expected.read_text(encoding="utf-8").splitlines()

    return check
