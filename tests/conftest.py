"""What every test may use. Qt draws offscreen unless a display is asked for.

Rule: the same code gives the same result. Property tests draw the same inputs in every run; new ones are
looked for with ``pytest -m hypothesis --hypothesis-profile=default``.
"""

from __future__ import annotations

import os
import socket
from asyncio import Server
from asyncio.selector_events import BaseSelectorEventLoop
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from livestream_console.store.journal import SqliteJournal
    from tests.real.medusa import house as medusa_house
    from tests.real.vendure import house as vendure_house

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")

_accept = BaseSelectorEventLoop._accept_connection2  # type: ignore[attr-defined]


async def _accept_if_serving(
    loop: BaseSelectorEventLoop,
    factory: Any,
    client: socket.socket,
    extra: Any,
    sslcontext: Any = None,
    server: Server | None = None,
    *rest: Any,
    **more: Any,
) -> None:
    """Close who was accepted in the very moment its server stopped: Python 3.11 leaves that socket open,
    and the warning of it would fail whichever test comes next.
    """
    if server is not None and not server.is_serving():
        client.close()
        return
    await _accept(loop, factory, client, extra, sslcontext, server, *rest, **more)


BaseSelectorEventLoop._accept_connection2 = _accept_if_serving  # type: ignore[attr-defined]

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqliteJournal]:
    """A journal in a fresh folder."""
    from livestream_console.store.journal import SqliteJournal

    journal = SqliteJournal(tmp_path / "journal.sqlite")
    journal.open()
    yield journal
    journal.close()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Recordings made by others, beside the checkout; a test that needs them skips, counted, without."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("shared/data is not here")
    return folder


@pytest.fixture(scope="session")
def vendure_server() -> Iterator[vendure_house.Founded]:
    """A real Vendure, skipped with the reason where there is no Node or npm."""
    from tests.real.vendure import house, program

    with program.running() as url:
        yield house.Founded(url)


@pytest.fixture(scope="session")
def medusa_server() -> Iterator[medusa_house.Founded]:
    """A real Medusa, skipped with the reason unless it was asked for and prepared."""
    from tests.real.medusa import house, program

    with program.running() as url:
        yield house.Founded(url)
