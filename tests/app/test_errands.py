"""The desk's errands when the files are bad or the disk says no: one notice that names the place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app import errands
from livestream_console.app.errands import Runner
from livestream_console.app.exchange import importing
from livestream_console.app.exchange.importing import Importer
from livestream_console.app.feeds import Feeds
from livestream_console.app.own.rooms import KeptRooms
from livestream_console.app.settings import Settings
from livestream_console.app.vault import MemoryVault
from livestream_console.app.view_actions import add_view_actions
from livestream_console.core.ports import Notice
from livestream_console.engine.console import Console
from livestream_console.ui import messages, theme
from livestream_console.ui.main_window import MainWindow
from tests.e2e.desk import Heard, headless_desk

FEEDS = Feeds("desk", lambda: 0)


GOOD = "product,title,price,stock\nA1,面膜,19.90,20\n"


@pytest.fixture
async def console(tmp_path: Path) -> AsyncIterator[Console]:
    async with headless_desk(tmp_path / "show.sqlite") as desk:
        await desk.start_show("口红专场")
        yield desk


async def imported(
    content: bytes, console: Console, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Notice:
    file = folder / "shelf.csv"
    file.write_bytes(content)

    async def pick(*_: object, **__: object) -> Path:
        return file

    monkeypatch.setattr(importing, "pick_file", pick)
    heard = Heard()
    await Importer(window, console, heard, cast(Any, None)).import_catalogue()
    (notice,) = heard.notices
    return notice


@pytest.mark.parametrize(
    ("content", "code", "named"),
    [
        (b"", "empty_file", ["shelf.csv"]),
        (b"sku,stock\nA1,3\n", "missing_column", ["title"]),
        ("product,title,price\nA1,面膜,about ten\n".encode(), "bad_price", ["about ten", "2"]),
        ("product,title,price\nA1,面膜,-3\n".encode(), "bad_price", ["-3", "2"]),
        ("product,title,price,stock\nA1,面膜,3,many\n".encode(), "bad_stock", ["many", "2"]),
        ("product,title,price\nA1,面膜,3\nA1,口红,4\n".encode(), "duplicate_product", ["A1", "3"]),
        (b"product,title,price\nA1,,3\n", "missing_value", ["title", "2"]),
        (b"\xff\x80\x81\xfe\xff\xff\n" * 9, "no_table", ["shelf.csv"]),
    ],
)
async def test_a_bad_catalogue_is_named_by_row_and_changes_nothing(
    content: bytes,
    code: str,
    named: list[str],
    console: Console,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    notice = await imported(content, console, window, tmp_path, monkeypatch)
    assert (notice.code, notice.level) == (f"catalogue.{code}", "error")
    sentence = messages.notice(notice)
    assert "…" not in sentence
    assert all(word in sentence for word in named), sentence
    assert console.state.shelf.order == []


async def test_a_good_catalogue_is_on_the_shelf(
    console: Console, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notice = await imported(GOOD.encode(), console, window, tmp_path, monkeypatch)
    assert notice.code == "catalogue.imported"
    assert list(console.state.shelf.order) == ["A1"]


async def test_settings_that_cannot_be_written_hold_for_this_run(
    qapp: QApplication, console: Console, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json.new").mkdir()  # what is written first cannot be written
    settings, heard = Settings(folder), Heard()
    runner = Runner(window, console, heard, KeptRooms(MemoryVault(), FEEDS), FEEDS)
    add_view_actions(window, settings, runner, heard)
    before = theme.current()
    window.registry.get("program.theme").trigger()
    try:
        assert theme.current() is not before
        assert settings.get("theme") == theme.current().name
        assert [notice.code for notice in heard.notices] == ["settings_not_kept"]
        assert "…" not in messages.notice(heard.notices[0])
    finally:
        theme.apply(qapp, before)


async def test_the_dialog_stands_over_the_window_that_asked(
    console: Console, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []

    async def pick(parent: QWidget, *_: object, **__: object) -> Path:
        asked.append(parent)
        return tmp_path / "kept.png"

    monkeypatch.setattr(errands, "pick_file", pick)
    runner = Runner(window, console, Heard(), KeptRooms(MemoryVault(), FEEDS), FEEDS)
    review = QWidget()
    qtbot.addWidget(review)
    with qtbot.waitActive(review):
        review.show()
        review.activateWindow()
    await runner.save_file("kept.png", "PNG (*.png)", b"picture")
    assert asked == [review]
    assert (tmp_path / "kept.png").read_bytes() == b"picture"
