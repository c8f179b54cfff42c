"""Prices are restored from the store and the keyring alone, and never beside a desk."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from livestream_console.app.command_line.restore_prices import restore_prices, run
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.vault import MemoryVault
from livestream_console.core.events import IntentMoved
from livestream_console.core.shops import deals as selling
from livestream_console.engine.clock import SystemClock
from livestream_console.engine.console import Console
from livestream_console.store.archive import Archive
from livestream_console.store.journal import SqliteJournal
from tests.e2e.desk import Heard
from tests.engine.shops import PRICE, SALE, SHOP, Counter, MemoryShop, a_sale, failing


async def left_live(folder: Path, counter: Counter) -> str:
    """Leave a sale live in the shop, as a desk does that dies."""
    journal = SqliteJournal(folder / STORE_NAME)
    journal.open()
    console = Console(journal, [], SystemClock(), Heard(), MemoryVault())
    show = await console.start_show("show")
    await console.add_shop(MemoryShop(counter))
    for command in a_sale():
        assert (await console.dispatch(command)).rejected is None
    while not console.state.selling.deals or selling.in_step(console.state.selling, selling.UNDER_WAY):
        console.frame()
        await asyncio.sleep(0.005)
    await console.stop()
    journal.close()
    return show


@pytest.fixture
def counter(tmp_path: Path) -> Counter:
    counter = Counter()
    asyncio.run(left_live(tmp_path, counter))
    assert counter.price == SALE
    return counter


def _facts(folder: Path) -> list[tuple[int, str]]:
    archive = Archive(folder / STORE_NAME)
    archive.open()
    (show,) = archive.shows()
    facts = [
        (r.received_us, r.event.step) for r in archive.read(show.show) if isinstance(r.event, IntentMoved)
    ]
    archive.close()
    return facts


def test_what_a_dead_desk_left_is_restored_and_said(
    tmp_path: Path, counter: Counter, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, {SHOP: MemoryShop(counter)}) == 0
    assert counter.price == PRICE
    assert "test: " in capsys.readouterr().out
    facts = _facts(tmp_path)
    assert facts[-1][1] == "done"
    assert facts[-1][0] == facts[-2][0] <= max(when for when, _ in facts[:-2]) + 1_000_000
    assert run(tmp_path, {SHOP: MemoryShop(counter)}) == 0
    assert counter.log == [f"price {SALE}", "undo"]


def test_a_price_that_is_not_ours_stays_and_is_not_called_restored(
    tmp_path: Path, counter: Counter, capsys: pytest.CaptureFixture[str]
) -> None:
    counter.price = 8_800
    assert run(tmp_path, {SHOP: MemoryShop(counter)}) == 1
    assert counter.price == 8_800
    assert "88" in capsys.readouterr().out


def test_a_shop_that_is_not_kept_is_named(tmp_path: Path, counter: Counter) -> None:
    assert run(tmp_path, {}) == 1
    assert run(tmp_path, {SHOP: MemoryShop(counter)}) == 0
    assert counter.price == PRICE


def test_a_refused_login_leaves_it_for_the_next_time(tmp_path: Path, counter: Counter) -> None:
    shop = MemoryShop(counter)
    shop.upset = failing("before inspect", code="auth", retryable=False)
    assert run(tmp_path, {SHOP: shop}) == 1
    assert counter.price == SALE
    assert run(tmp_path, {SHOP: MemoryShop(counter)}) == 0


def test_it_refuses_while_a_desk_has_the_store(
    tmp_path: Path, counter: Counter, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = SqliteJournal(tmp_path / STORE_NAME)
    journal.open()
    try:
        assert run(tmp_path, {SHOP: MemoryShop(counter)}) == 1
    finally:
        journal.close()
    assert counter.price == SALE
    assert STORE_NAME in capsys.readouterr().err


def test_an_empty_folder_has_nothing_to_restore(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("livestream_console.app.command_line.restore_prices.open_vault", MemoryVault)
    assert restore_prices(tmp_path) == 0
