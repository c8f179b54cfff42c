"""The battle report: one key copies and keeps a picture that a phone can show."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from livestream_console.app.battle_reports import KeptReports
from livestream_console.core.battle import battle
from livestream_console.core.readings import figure
from livestream_console.ui.actions import Actions
from livestream_console.ui.battle import words
from livestream_console.ui.battle.deeds import KEY, BattleDeeds
from livestream_console.ui.battle.picture import WIDTH
from tests.ui.fakes import FakeNotifier, FakeSource
from tests.ui.selling_show import busy_show


@pytest.fixture(scope="module")
def source():
    return busy_show(1_200)


def cells(source) -> dict[str, tuple[str, str]]:
    found = battle(source.state, source.now)
    made = words.cells(found, figure(source.state, "cvr", source.now))
    return {cell.label: (cell.value, cell.meaning) for cell in made}


async def test_one_key_copies_and_keeps_a_picture(qtbot, source, tmp_path) -> None:
    window, notifier = QWidget(), FakeNotifier()
    qtbot.addWidget(window)
    actions = Actions(window)
    keep = KeptReports(tmp_path, notifier).keep
    deeds = BattleDeeds(window, lambda: source, actions, notifier, lambda: ["2 · 口红"], keep)
    assert actions.get("show.battle").shortcut().toString() == KEY
    actions.get("show.battle").trigger()
    await deeds.settled()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height() > 1_200) == (WIDTH, True)
    (file,) = (tmp_path / "battle-reports").iterdir()
    assert file.name.startswith("秋冬美妆专场-battle-report-")
    assert QImage(str(file)).size() == copied.size()
    assert [notice.code for notice in notifier.notices] == ["report_kept"]


async def test_a_folder_that_cannot_be_written_is_said(qtbot, source, tmp_path) -> None:
    (tmp_path / "battle-reports").write_text("in the way")
    notifier = FakeNotifier()
    await KeptReports(tmp_path, notifier).keep("a.png", b"")
    assert [notice.code for notice in notifier.notices] == ["file_not_written"]


def test_figures_say_what_they_mean(source) -> None:
    shown = cells(source)
    gmv = sum(source.state.metrics.gmv_paid)
    assert shown["GMV (paid)"][0] == words.money(gmv, "CNY")
    assert shown["GMV (paid)"][1] == "what was paid in this time, before refunds"
    assert shown["View-to-pay rate"][1].startswith("buyers ")


def test_a_show_without_anything_has_dashes_reasons_and_a_picture(qtbot) -> None:
    source, window, notifier = FakeSource(), QWidget(), FakeNotifier()
    qtbot.addWidget(window)
    assert {value for value, _ in cells(source).values()} == {"–"}
    assert cells(source)["Buyers"][1] == "no orders were told of"
    deeds = BattleDeeds(window, lambda: source, Actions(window), notifier, list)
    name, image = deeds.picture()
    assert name.startswith("battle-report-")
    assert image.width() == WIDTH
    deeds.report()
    assert notifier.notices[0].code == "report_copied"
