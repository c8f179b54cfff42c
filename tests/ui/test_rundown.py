"""One key goes on, one offers the push; what runs over says so, and a text with a mistake changes nothing."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import (
    ArmOffer,
    Command,
    NextSegment,
    PushCard,
    Rejected,
    SetRundown,
)
from livestream_console.core.money import Money
from livestream_console.core.rundown.plan import Planned
from livestream_console.core.rundown.push_words import PUSHES, push_of
from livestream_console.core.values import FlashSaleTerms
from livestream_console.ui import messages, theme, translation
from livestream_console.ui.actions import Actions
from livestream_console.ui.charts.marks import Mark, Span, planned_marks
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.rundown import words
from livestream_console.ui.rundown.form import RundownForm
from livestream_console.ui.rundown.insert_form import InsertForm
from livestream_console.ui.rundown.panel import RundownPanel
from tests.conftest import ROOT
from tests.ui.conftest import Role
from tests.ui.fakes import NOON_US, FakeNotifier
from tests.ui.rundowns import MINUTE, PLANS, write
from tests.ui.selling_show import SECOND, SellingSource, open_shelf


class Runner:
    """The panel over a show, with what it said and what it asked to be prepared."""

    def __init__(self, qtbot: QtBot, show: SellingSource | None = None, *plans: Planned) -> None:
        self.show = show or open_shelf()
        if plans:
            write(self.show, plans)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notifier = FakeNotifier()
        self.actions = Actions(self.window)
        self.prepared: list[tuple[str, str | None]] = []
        self.panel = RundownPanel(self.show, self.actions, self.notifier, self._prepare)
        self.panel.setParent(self.window)

    def _prepare(self, kind: str, product: str | None) -> None:
        self.prepared.append((kind, product))

    async def press(self, name: str) -> None:
        self.actions.get(f"rundown.{name}").trigger()
        await self.panel.settled()

    def wait(self, seconds: float) -> None:
        self.show.now += round(seconds * SECOND)
        self.panel.refresh()

    @property
    def on(self) -> str | None:
        current = self.show.state.rundown.current
        return None if current is None else current.plan.segment


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    return Runner(qtbot, None, *PLANS)


def role_of(widget: QWidget) -> Any:
    return widget.property("role")


# --- the panel --------------------------------------------------------------------------------------------


async def test_without_a_rundown_it_says_how_to_get_one(qtbot: QtBot) -> None:
    runner = Runner(qtbot)
    assert "paste the run of the show" in runner.panel.next.text()
    assert runner.panel.write_button.isVisibleTo(runner.panel)
    assert not runner.panel.next_button.isVisibleTo(runner.panel)
    assert not runner.actions.get("rundown.next").isEnabled()


async def test_one_key_goes_on_and_now_next_and_end_are_said(runner: Runner) -> None:
    assert runner.actions.get("rundown.next").shortcut().toString() == "F4"
    assert runner.panel.now.text() == "It has not begun."
    assert runner.panel.ends.text() == f"ends {words.hour(NOON_US + 30 * MINUTE * SECOND)}, on time"
    await runner.press("next")
    assert runner.on == "a"
    runner.wait(90)
    assert runner.panel.now.text() == "开场"
    assert runner.panel.left.text() == "03:30 left"
    assert runner.panel.next.text() == "@小林 · Next: No. 1 面膜 · card, 10:00"


async def test_what_runs_over_is_said_in_words_and_in_red(runner: Runner) -> None:
    await runner.press("next")
    runner.wait(6 * MINUTE + 12)
    assert runner.panel.left.text() == "over by 01:12"
    assert role_of(runner.panel.left) == "error"
    assert runner.panel.ends.text().endswith(", 01:12 late")
    assert role_of(runner.panel.ends) == "warn"


async def test_the_last_segment_is_ended_and_then_it_is_over(runner: Runner) -> None:
    for _ in range(4):
        await runner.press("next")
    assert runner.actions.get("rundown.next").text() == "End the rundown"
    await runner.press("next")
    assert runner.panel.now.text() == "It is over."
    assert runner.panel.ends.text().startswith("ended ")
    assert not runner.actions.get("rundown.next").isEnabled()


async def test_a_card_is_pushed_by_its_key_and_not_before(runner: Runner) -> None:
    await runner.press("next")
    assert not runner.actions.get("rundown.push").isEnabled()
    await runner.press("next")
    assert runner.show.state.pushes.pushes == {}
    assert runner.panel.push_button.isVisibleTo(runner.panel)
    assert runner.actions.get("rundown.push").text() == "Push card"
    await runner.press("push")
    assert isinstance(runner.show.sent[-1], PushCard)
    assert runner.show.state.shelf.explaining == "mask"
    assert not runner.panel.push_button.isVisibleTo(runner.panel)


async def test_whatever_moves_money_is_only_prepared(runner: Runner) -> None:
    for _ in range(3):
        await runner.press("next")
    sent = len(runner.show.sent)
    await runner.press("push")
    assert runner.prepared == [("flash_sale", "lipstick")]
    assert len(runner.show.sent) == sent
    assert runner.actions.get("rundown.push").text() == "Prepare flash sale…"
    terms = FlashSaleTerms(price=Money(5_900, "CNY"), units=10)
    runner.show.do(ArmOffer(command_id="arm", offer="o1", product="lipstick", terms=terms))
    runner.panel.refresh()
    assert not runner.actions.get("rundown.push").isEnabled()
    await runner.press("next")
    await runner.press("push")
    assert runner.prepared[-1] == ("giveaway", None)


async def test_a_press_too_many_goes_back(runner: Runner) -> None:
    await runner.press("next")
    await runner.press("next")
    await runner.press("back")
    assert runner.on == "a"
    await runner.press("skip")
    await runner.press("next")
    assert runner.on == "c"


async def test_a_replay_shows_it_and_changes_nothing(qtbot: QtBot) -> None:
    past = Runner(qtbot, None, *PLANS)
    await past.press("next")
    past.show.live = False
    runner = Runner(qtbot, past.show)
    runner.wait(60)
    assert runner.panel.left.text() == "04:00 left"
    for name in ("next", "push", "back", "skip", "write"):
        assert not runner.actions.get(f"rundown.{name}").isEnabled()
    assert runner.panel.deeds.menu_of("b") is None


async def test_an_assistant_goes_on_but_does_not_go_back(runner: Runner, role: Role) -> None:
    role("assistant")
    await runner.press("next")
    await runner.press("next")
    assert runner.on == "b"
    await runner.press("back")
    assert runner.on == "b"
    assert runner.notifier.notices[-1].code == "rejected.not_allowed"


# --- the blocks -------------------------------------------------------------------------------------------


def entries(menu: QMenu | None) -> dict[str, Any]:
    assert menu is not None
    return {action.text(): action for action in menu.actions()}


async def test_a_block_says_what_was_and_what_will_be(runner: Runner) -> None:
    await runner.press("next")
    runner.wait(6 * MINUTE)
    await runner.press("next")
    blocks, found = runner.panel.blocks, runner.show.state.rundown.segments
    assert blocks.texts(found[0]) == ("开场", "took 06:00 of 05:00")
    assert blocks.texts(found[1])[1].endswith("planned 10:00")
    at = words.hour(NOON_US + 16 * MINUTE * SECOND)
    assert blocks.texts(found[2]) == ("No. 2 口红 · flash sale", f"{at} · 10:00")
    await runner.press("skip")
    assert blocks.texts(found[2])[1] == "left out"


async def test_what_has_not_begun_is_moved_retimed_left_out_and_taken_in_again(runner: Runner) -> None:
    await runner.press("next")
    menu = entries(runner.panel.deeds.menu_of("b"))
    assert not menu["Earlier"].isEnabled()
    for name, text in (("b", "Later"), ("b", "A minute longer"), ("d", "Leave out")):
        entries(runner.panel.deeds.menu_of(name))[text].trigger()
        await runner.panel.settled()
    planned = runner.show.state.rundown.planned
    assert [plan.segment for plan in planned] == ["c", "b", "d"]
    assert (planned[1].duration_s, planned[2].skipped) == (11 * MINUTE, True)
    entries(runner.panel.deeds.menu_of("d"))["Take it in again"].trigger()
    await runner.panel.settled()
    assert not runner.show.state.rundown.planned[2].skipped
    assert runner.panel.deeds.menu_of("a") is None


async def test_a_delay_is_taken_over_into_the_plan(runner: Runner) -> None:
    await runner.press("next")
    runner.wait(30)
    assert not runner.actions.get("rundown.postpone").isEnabled()
    runner.wait(8 * MINUTE)
    assert runner.panel.ends.text().endswith(", 03:30 late")
    await runner.press("postpone")
    assert runner.panel.ends.text().endswith(", on time")
    assert runner.show.state.rundown.planned[0].planned_us == NOON_US + 510 * SECOND
    runner.wait(2 * MINUTE)
    assert runner.panel.ends.text().endswith(", 02:00 late")


async def test_a_segment_is_inserted_and_what_follows_moves(runner: Runner) -> None:
    await runner.press("next")
    form = InsertForm(runner.window, runner.show, "c", runner.panel.deeds.submit)
    wrong = (("", "minutes and its name"), ("3 A9 加播", "there is no “A9”"), ("加播", "minutes first"))
    for text, complaint in wrong:
        form.line_field.setText(text)
        form.accept()
        assert complaint in form.complaint
    form.line_field.setText("3 A3 加播 card")
    form.accept()
    await form.settled()
    assert form.result() == QDialog.DialogCode.Accepted
    runner.panel.refresh()
    assert [plan.title for plan in runner.show.state.rundown.planned] == ["面膜", "加播", "口红", "抽奖"]
    assert runner.panel.ends.text().endswith(", on time")


async def test_the_menu_opens_the_form_of_an_insertion(runner: Runner) -> None:
    entries(runner.panel.deeds.menu_of("d"))["Insert before it…"].trigger()
    await asyncio.sleep(0)
    form = runner.window.findChild(InsertForm)
    assert isinstance(form, InsertForm)
    form.reject()
    await runner.panel.settled()


async def test_every_block_can_be_hit_and_chosen_by_keys(qtbot: Any) -> None:
    many = tuple(Planned(f"m{n}", f"段 {n}", 1 if n else 9_000) for n in range(40))
    show = Runner(qtbot, None, *many)
    blocks = show.panel.blocks
    blocks.resize(1_200, 52)
    rects = [blocks.rect_of(plan.segment) for plan in many]
    assert all(rect.width() >= 26 for rect in rects)
    assert (rects[0].left(), rects[-1].right()) == (0, 1_199)
    assert all(one.right() + 1 == other.left() for one, other in itertools.pairwise(rects))
    asked: list[str] = []
    blocks.menu_wanted.disconnect()
    blocks.menu_wanted.connect(lambda name, _at: asked.append(name))
    qtbot.mouseClick(blocks, Qt.MouseButton.LeftButton, pos=rects[3].center())
    qtbot.keyClick(blocks, Qt.Key.Key_Right)
    qtbot.keyClick(blocks, Qt.Key.Key_Return)
    assert asked == ["m3", "m4"]
    qtbot.mouseClick(blocks, Qt.MouseButton.LeftButton, pos=QPoint(600, 60))
    assert asked == ["m3", "m4"]


# --- the form ---------------------------------------------------------------------------------------------


class Written:
    def __init__(self, qtbot: QtBot, show: SellingSource) -> None:
        self.show = show
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.form = RundownForm(self.window, show, self._submit)

    async def _submit(self, command: Command) -> Rejected | None:
        return self.show.do(command).rejected

    async def accept(self, text: str | None = None) -> bool:
        if text is not None:
            self.form.text_field.setPlainText(text)
        self.form.accept()
        await self.form.settled()
        return self.form.result() == QDialog.DialogCode.Accepted

    def cells(self, row: int) -> tuple[str, ...]:
        self.form.look()
        return self.form.table.model().rows[row].cells


async def test_a_pasted_text_becomes_the_rundown(qtbot: QtBot) -> None:
    written = Written(qtbot, open_shelf())
    assert await written.accept("12:00 5 开场 @小林\n12:05 10 A1 面膜 讲解 | 十片一盒\n10 2号 秒杀\n5 抽奖")
    found = [segment.plan for segment in written.show.state.rundown.segments]
    assert [(plan.title, plan.duration_s, plan.product, plan.push) for plan in found] == [
        ("开场", 300, None, None),
        ("面膜", 600, "mask", "card"),
        ("", 600, "lipstick", "flash_sale"),
        ("抽奖", 300, None, "giveaway"),
    ]
    assert len({plan.segment for plan in found}) == 4
    assert words.hour(found[1].planned_us) == "12:05"


async def test_a_line_with_a_mistake_is_named_and_nothing_is_taken(qtbot: QtBot) -> None:
    written = Written(qtbot, open_shelf())
    assert not await written.accept("12:00 5 开场\n12:05 10 A9 面膜 讲解\n互动")
    assert written.form.complaint == "Line 2: there is no “A9” on the shelf."
    assert written.cells(0)[1:3] == ("12:00", "05:00")
    assert written.cells(1)[-1] == "there is no “A9” on the shelf"
    assert written.cells(2)[-1].startswith("write its minutes first")
    assert "2 lines with a problem" in written.form.summary.text()
    assert written.show.state.rundown.segments == []
    written.form.text_field.setPlainText("12:00 5 开场\n12:03 5 面膜 @阿珍")
    assert written.cells(1)[-1] == "begins 02:00 before the one above it ends · @阿珍"
    assert not await written.accept("")
    assert "at least one" in written.form.complaint
    assert not await written.accept("\n".join("1 a" for _ in range(201)))
    assert "at most 200" in written.form.complaint


async def test_only_what_has_not_begun_is_in_the_text_and_what_is_left_out_stays(
    runner: Runner, qtbot: QtBot
) -> None:
    await runner.press("next")
    await runner.press("skip")
    written = Written(qtbot, runner.show)
    assert written.form.text_field.toPlainText() == "10 A2 口红 flash sale\n5 抽奖"
    assert "first 1 have begun" in written.form.summary.text()
    assert await written.accept("3 A3 爽肤水 card")
    found = [(segment.plan.title, segment.plan.skipped) for segment in runner.show.state.rundown.segments]
    assert found == [("开场", False), ("面膜", True), ("爽肤水", False)]


async def test_a_line_that_nobody_touched_stays_the_segment_it_was(qtbot: QtBot) -> None:
    odd = Planned("x", "返场", 90, NOON_US + 10 * MINUTE * SECOND + 7 * SECOND)
    twice = (Planned("y", "问答", 60), Planned("z", "问答", 60))
    runner = Runner(qtbot, None, odd, *twice)
    written = Written(qtbot, runner.show)
    lines = written.form.text_field.toPlainText().splitlines()
    assert lines[1:] == ["1 问答", "1 问答"]
    assert await written.accept("\n".join([lines[1], lines[0], "2 加播", lines[2]]))
    planned = runner.show.state.rundown.planned
    assert [plan.segment for plan in planned][:2] == ["y", "x"]
    assert planned[1] == odd
    assert (planned[2].title, planned[3].segment) == ("加播", "z")


async def test_a_rundown_that_went_on_meanwhile_is_not_overwritten(runner: Runner, qtbot: QtBot) -> None:
    written = Written(qtbot, runner.show)
    await runner.press("next")
    assert not await written.accept("5 别的")
    assert "has changed meanwhile" in written.form.complaint
    assert written.form.text_field.toPlainText() == "5 别的"


async def test_a_host_may_not_write_it(qtbot: QtBot, role: Role) -> None:
    role("host")
    runner = Runner(qtbot)
    command = SetRundown(command_id="c", segments=PLANS, version=0)
    rejected = await runner.panel.deeds.submit(command)
    assert rejected is not None
    assert rejected.code == "not_allowed"
    assert not any(isinstance(sent, NextSegment) for sent in runner.show.sent)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_what_the_form_writes_it_can_read_in_every_language(qapp: Any, language: str) -> None:
    installed = translation.install(ROOT / "resources" / "i18n", language)
    named = {push: messages.pushed(push) for push in PUSHES}
    for translator in installed:
        qapp.removeTranslator(translator)
    assert {push: push_of(name) for push, name in named.items()} == {push: push for push in PUSHES}


def test_it_is_painted_in_both_themes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = Runner(qtbot, None, *PLANS)
    blocks = runner.panel.blocks
    blocks.resize(900, 52)
    seen = set()
    for one in theme.THEMES.values():
        monkeypatch.setattr(theme, "_current", one)
        seen.add(blocks.grab().toImage().pixelColor(450, 26).name())
    assert len(seen) == 2


# --- the charts -------------------------------------------------------------------------------------------


async def test_what_is_planned_is_marked_ahead_of_now(qtbot: QtBot) -> None:
    runner = Runner(qtbot, None, *PLANS)
    charts = ChartsPanel(runner.show)
    qtbot.addWidget(charts)
    await runner.press("next")
    runner.wait(20 * MINUTE)  # the opening runs over, so what follows begins now
    marks = planned_marks(runner.show.state, runner.show.now)
    assert marks == [
        Mark(1_200, "No. 1", "planned"),
        Mark(1_800, "Sale", "planned"),
        Mark(2_400, "Draw", "planned"),
    ]
    assert charts.window_span() == Span(0, 1_201 + 120)
    for _ in range(3):
        await runner.press("next")
    assert planned_marks(runner.show.state, runner.show.now) == []
    assert charts.window_span() == Span(0, 1_201)
