"""Orders out of an export, into the live show and into one that is over; long files that are ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app.exchange import importing
from livestream_console.app.exchange.importing import Importer
from livestream_console.app.exchange.taking_in import state_of
from livestream_console.app.paths import STORE_NAME
from livestream_console.cli import main
from livestream_console.core.commands import AddProducts, ProductDraft
from livestream_console.core.money import Money
from livestream_console.core.show import ShowState
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.shops.builtin.catalogue import read_catalogue
from livestream_console.store.journal import SqliteJournal
from livestream_console.ui import reading
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.reading import read_watched
from livestream_console.ui.shelf.orders_form import OrdersForm
from livestream_console.ui.shelf.putting_up import PART
from tests.e2e.desk import Heard, headless_desk

HEADER = "订单编号,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题,宝贝总数量"


@pytest.fixture
async def console(tmp_path: Path) -> AsyncIterator[Console]:
    async with headless_desk(tmp_path / "show.sqlite") as desk:
        await desk.start_show("口红专场")
        draft = ProductDraft("A1", "口红", Money(5900, "CNY"), stock=9)
        await desk.dispatch(AddProducts(command_id=fresh("command"), products=(draft,)))
        yield desk


def export(folder: Path, console: Console) -> Path:
    """Write an export with one order of a minute after the show's start, as China's clocks say it."""
    placed = datetime.fromtimestamp((console.state.started_us or 0) / 1e6, UTC) + timedelta(hours=8)
    text = f"{placed:%Y-%m-%d %H:%M:%S}"
    file = folder / "orders.csv"
    file.write_text(
        f'{HEADER}\n="1001",118.00,买家已付款，等待卖家发货,{text},{text},口红,2\n', encoding="gbk"
    )
    return file


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let whoever is asked pick this file and press the button where there is something to take in."""

    def answer(file: Path) -> None:
        async def pick(*_: object, **__: object) -> Path:
            return file

        async def press(form: OrdersForm) -> bool:
            return form.accept_button.isEnabled()

        monkeypatch.setattr(importing, "pick_file", pick)
        monkeypatch.setattr(OrdersForm, "run", press)

    return answer


async def frames(console: Console, work: Any) -> None:
    task = asyncio.ensure_future(work)
    while not task.done():
        console.frame()
        await asyncio.sleep(0.005)
    await task


def table(folder: Path, rows: list[str]) -> Path:
    file = folder / "货盘.csv"
    file.write_text("\n".join(("product,title,price", *rows)), encoding="utf-8")
    return file


async def test_a_long_catalogue_goes_up_by_parts_or_not_at_all(
    console: Console, window: MainWindow, tmp_path: Path, taken: Callable[[Path], None]
) -> None:
    heard, batches = Heard(), list[int]()
    console.hub.subscribe(lambda batch: batches.append(len(batch)))
    importer = Importer(window, console, heard, cast(SqliteJournal, console._journal))
    for rows in (["B1,帽子,abc", "B2,围巾,9"], ["B1,帽子,abc", "B2,围巾,-"]):
        taken(table(tmp_path, rows))
        await frames(console, importer.import_catalogue())
    assert [notice.code for notice in heard.notices] == ["catalogue.bad_price", "catalogue.problems"]
    assert (heard.notices[1].params["row"], heard.notices[1].params["count"]) == (2, 2)
    assert batches == []
    taken(table(tmp_path, [f"B{n},商品{n},9" for n in range(1_000)]))
    await frames(console, importer.import_catalogue())
    assert max(batches) == PART
    assert sum(batches) == 1_000
    assert len(console.state.shelf.order) == 1_001
    assert heard.notices[-1].code == "catalogue.imported"


async def test_orders_of_the_live_show_are_on_its_books_once(
    console: Console, window: MainWindow, tmp_path: Path, taken: Callable[[Path], None]
) -> None:
    taken(export(tmp_path, console))
    heard = Heard()
    importer = Importer(window, console, heard, cast(SqliteJournal, console._journal))
    for _ in range(2):
        await frames(console, importer.import_orders())
    assert sum(console.state.metrics.gmv_paid) == 11_800
    assert console.state.stock.accounts["A1"][""].paid == 2
    assert [notice.code for notice in heard.notices] == ["orders_taken_in"]


async def test_orders_of_a_show_that_is_over_are_written_behind_it(
    console: Console, window: MainWindow, tmp_path: Path, taken: Callable[[Path], None]
) -> None:
    taken(export(tmp_path, console))
    await console.stop()
    importer = Importer(window, console, Heard(), cast(SqliteJournal, console._journal))
    for _ in range(2):
        await importer.import_orders()
    state: ShowState = await state_of(console._journal, console.state.show)
    assert sum(state.metrics.gmv_paid) == 11_800
    assert state.seq == console.state.seq + 1


def test_the_command_line_takes_orders_in_as_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")

    async def show() -> Path:
        async with headless_desk(tmp_path / STORE_NAME) as desk:
            await desk.start_show("口红专场")
            return export(tmp_path, desk)

    file = asyncio.run(show())
    words = ["import", str(file), "--into", "last", "--data-dir", str(tmp_path)]
    assert (main(words), main(words)) == (0, 0)
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("1 orders were added to “口红专场”")
    assert "0 orders were added" in second
    assert "1 were in it already" in second
    assert main(["import", str(tmp_path / "none.csv"), "--into", "last", "--data-dir", str(tmp_path)]) == 1


async def test_a_long_table_is_read_beside_the_loop_and_can_be_ended(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    file = tmp_path / "long.csv"
    rows = "\n".join(f"P{n},商品{n},9.9,{n},K{n}" for n in range(5_000))
    file.write_text(f"product,title,price,stock,keyword\n{rows}\n", encoding="utf-8")
    products = await read_watched(parent, "long.csv", lambda tell: read_catalogue(file, "CNY", tell))
    assert products is not None
    assert len(products) == 5_000

    def endless(tell: Callable[[int], None]) -> int:
        row = 0
        while True:
            row += 1
            tell(row)

    monkeypatch.setattr(reading, "_PATIENCE_MS", 0)
    waiting = asyncio.ensure_future(read_watched(parent, "long.csv", endless))
    await asyncio.sleep(0)
    dialog = parent.findChildren(QProgressDialog)[-1]
    while not dialog.isVisible():
        QApplication.processEvents()
    dialog.findChild(QPushButton).click()
    assert await waiting is None
