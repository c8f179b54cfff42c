"""The planner tells length, price and chances first; the runner cues, and pushes only what is pressed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.analysis.review.switchback import Found
from livestream_console.analysis.switchbacks.found import Chances, Rate
from livestream_console.core.commands import (
    Command,
    CueSwitchback,
    PlanSwitchback,
    Rejected,
    StartSwitchback,
    StopSwitchback,
)
from livestream_console.core.events import PushFailed
from livestream_console.core.switchback.plan import Design
from livestream_console.engine.estimates import Estimates
from livestream_console.ui.actions import Actions
from livestream_console.ui.switchback import words
from livestream_console.ui.switchback.form import StopForm, SwitchbackForm
from livestream_console.ui.switchback.strip import SwitchbackStrip
from tests.engine.watched_show import Inline
from tests.ui.conftest import Role
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SECOND, SellingSource, open_shelf
from tests.ui.switched import begun, over, planned, play, stop, the

RATE = Rate("carts", 8.0)
BETTER = Found("ok", "carts", 1.42, 1.1, 1.83, 0.004, 12, 210, 300)


class Runner:
    """A strip over a show, with what it said."""

    def __init__(self, qtbot: QtBot, show: SellingSource) -> None:
        self.show = show
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notifier = FakeNotifier()
        self.found: dict[str, Found] = {}
        self.actions = Actions(self.window)
        self.strip = SwitchbackStrip(show, self.actions, self.notifier, lambda: self.found, _no_chances)
        self.strip.setParent(self.window)

    @property
    def sent(self) -> list[str]:
        return [type(command).__name__ for command in self.show.sent]

    async def press(self, name: str) -> None:
        self.actions.get(f"switchback.{name}").trigger()
        await self.strip.settled()

    def wait(self, seconds: int) -> None:
        self.show.now += seconds * SECOND
        self.strip.refresh()


async def _no_chances(_design: Design, _rate: float) -> Chances | None:
    return None


def role_of(widget: QWidget) -> Any:
    return widget.property("role")


# --- the runner -------------------------------------------------------------------------------------------


async def test_without_a_switchback_the_strip_takes_no_room(qtbot: QtBot) -> None:
    runner = Runner(qtbot, open_shelf())
    assert not runner.strip._body.isVisibleTo(runner.strip)
    assert runner.actions.get("switchback.plan").isEnabled()
    assert not runner.actions.get("switchback.cue").isEnabled()


async def test_one_key_begins_and_then_pushes_whose_turn_it_is(qtbot: QtBot) -> None:
    runner = Runner(qtbot, planned())
    assert runner.actions.get("switchback.cue").shortcut().toString() == "F8"
    assert "2 丝绒" in runner.strip.turn.text()
    await runner.press("cue")
    assert isinstance(runner.show.sent[-1], StartSwitchback)
    assert "stands" in runner.strip.turn.text()
    assert not runner.actions.get("switchback.cue").isEnabled()
    first = the(runner.show).switches
    runner.wait(next(s.at_s for s in first if s.card != first[0].card) + 14)
    assert "Switch now" in runner.strip.turn.text()
    assert role_of(runner.strip.turn) == "warn"
    assert "next turn in 03:46" in runner.strip.left.text()
    await runner.press("cue")
    assert isinstance(runner.show.sent[-1], CueSwitchback)
    assert role_of(runner.strip.turn) != "warn"
    assert "late or missed: 1" in runner.strip.kept.text()
    assert "00:14 late" in runner.strip.kept.text()


async def test_a_due_card_is_told_once_and_pushed_by_nobody(qtbot: QtBot) -> None:
    runner = Runner(qtbot, begun())
    cards = len(runner.show.state.pushes.pushes)
    change = next(s.at_s for s in the(runner.show).switches if s.card != the(runner.show).switches[0].card)
    for _ in range(5):
        runner.wait(change // 5 + 1)
    runner.wait(1)
    assert [notice.code for notice in runner.notifier.notices] == ["switch_due"]
    assert len(runner.show.state.pushes.pushes) == cards


async def test_a_card_that_no_overlay_shows_stands_and_may_be_pushed_again(qtbot: QtBot) -> None:
    runner = Runner(qtbot, begun())
    card = next(iter(runner.show.state.pushes.pushes.values()))
    runner.show.happen(PushFailed(card.push, "card", card.product, target="overlay"), platform="desk")
    runner.wait(90)
    assert "stands · no overlay shows it" in runner.strip.turn.text()
    assert role_of(runner.strip.turn) != "warn"
    assert "on no overlay: 1" in runner.strip.kept.text()
    assert "late" not in runner.strip.kept.text()
    await runner.press("cue")
    assert isinstance(runner.show.sent[-1], CueSwitchback)
    assert len(runner.show.state.pushes.pushes) == 2


async def test_nothing_is_said_of_sales_before_it_is_over(qtbot: QtBot) -> None:
    runner = Runner(qtbot, begun())
    runner.found["s1"] = BETTER
    play(runner.show, 500)
    runner.strip.refresh()
    shown = runner.strip.turn.text() + runner.strip.left.text() + runner.strip.kept.text()
    assert "×" not in shown
    assert "better" not in shown


async def test_the_result_stands_until_it_is_put_away(qtbot: QtBot) -> None:
    runner = Runner(qtbot, over(design=Design(5, 60, 15)))
    runner.strip.refresh()
    assert "worked out" in runner.strip.turn.text()
    runner.found["s1"] = BETTER
    runner.strip.refresh()
    assert runner.strip.turn.text() == "B sells better than A."
    assert "×1.42 of A (90 %: 1.10–1.83) · p = 0.0040 · 12 pairs" in runner.strip.kept.text()
    assert runner.actions.get("switchback.plan").isEnabled()
    runner.strip.away_button.click()
    assert not runner.strip._body.isVisibleTo(runner.strip)


async def test_a_replay_shows_what_was_and_changes_nothing(qtbot: QtBot) -> None:
    past = begun()
    play(past, 300)
    past.live = False
    runner = Runner(qtbot, past)
    runner.wait(200)
    assert "Switch now" in runner.strip.turn.text() or "stands" in runner.strip.turn.text()
    assert runner.notifier.notices == []
    for name in ("plan", "cue", "stop"):
        assert not runner.actions.get(f"switchback.{name}").isEnabled()


async def test_an_assistant_may_cue_but_not_begin(qtbot: QtBot, role: Role) -> None:
    role("assistant")
    runner = Runner(qtbot, planned())
    await runner.press("cue")
    assert the(runner.show).status == "sealed"
    assert runner.notifier.notices[-1].code == "rejected.not_allowed"
    role("owner")
    await runner.press("cue")
    role("assistant")
    changed = next(s.at_s for s in the(runner.show).switches if s.card != the(runner.show).switches[0].card)
    runner.wait(changed + 1)
    await runner.press("cue")
    assert "stands" in runner.strip.turn.text()


async def test_why_it_was_stopped_is_kept_and_shown(qtbot: QtBot) -> None:
    runner = Runner(qtbot, begun())
    form = StopForm(runner.window, "s1", runner.strip.submit)
    form.accept()
    assert form.complaint
    form.reason_field.setText("口红卖完了")
    form.accept()
    await form._tasks.settled()
    assert form.result() == QDialog.DialogCode.Accepted
    assert isinstance(runner.show.sent[-1], StopSwitchback)
    runner.strip.refresh()
    assert "口红卖完了" in runner.strip.kept.text()


async def test_one_that_never_began_has_no_result(qtbot: QtBot) -> None:
    show = planned()
    stop(show)
    runner = Runner(qtbot, show)
    assert "never began" in runner.strip.turn.text()


async def test_after_a_restart_the_strip_knows_where_it_was(qtbot: QtBot) -> None:
    show = begun()
    play(show, 700)
    before, after = Runner(qtbot, show), Runner(qtbot, show)
    assert before.strip.turn.text() == after.strip.turn.text() != ""


# --- the planner ------------------------------------------------------------------------------------------


class Planner:
    def __init__(self, qtbot: QtBot, rate: Rate | None = RATE) -> None:
        self.show = open_shelf()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.estimates = Estimates(self.show, Inline())
        self.form = SwitchbackForm(
            self.window, self.show.state.shelf, rate, self.estimates.switchbacks.chances, self._submit
        )
        self.form.show()

    async def _submit(self, command: Command) -> Rejected | None:
        return self.show.do(command).rejected

    async def settled(self) -> None:
        await self.form.chances.settled()
        await self.form._tasks.settled()


async def test_the_planner_says_what_such_a_show_finds(qtbot: QtBot) -> None:
    planner = Planner(qtbot)
    await planner.settled()
    lines = [line.text() for line in planner.form.chances.lines]
    assert "8.0 carts a minute" in planner.form.chances.head.text()
    assert lines[1] == "in 70 of 100 such shows"  # 66 ± 2 in 400 simulated ones (analysis.md §3.5)
    assert planner.form.total.text() == "01:36:00"
    assert "24:00" in planner.form.cost.text()
    assert "Four pairs" in planner.form.fewest.text()


async def test_a_design_that_finds_nothing_is_advised_against(qtbot: QtBot) -> None:
    planner = Planner(qtbot, Rate("orders", 0.4))
    planner.form.pairs_field.setValue(5)
    await planner.settled()
    assert planner.form.chances.advice.isVisibleTo(planner.form)
    assert planner.form.chances.shown is not None
    assert planner.form.chances.shown.design.pairs == 5


async def test_without_sales_so_far_a_usual_rate_is_named_as_such(qtbot: QtBot) -> None:
    planner = Planner(qtbot, None)
    await planner.settled()
    assert planner.form.chances.head.text().startswith("Nothing was counted yet")


async def test_of_many_changes_in_haste_only_the_last_is_worked_out(qtbot: QtBot) -> None:
    planner = Planner(qtbot)
    for pairs in range(6, 30):
        planner.form.pairs_field.setValue(pairs)
    await planner.settled()
    assert planner.form.chances.shown is not None
    assert planner.form.chances.shown.design.pairs == 29
    worker = planner.estimates.switchbacks._worker
    assert isinstance(worker, Inline)
    assert len(worker.asked) <= 2


async def test_what_was_agreed_to_is_sealed(qtbot: QtBot) -> None:
    planner = Planner(qtbot)
    planner.form.accept()
    await planner.settled()
    command = planner.show.sent[-1]
    assert isinstance(command, PlanSwitchback)
    assert (command.a, command.b, command.design) == ("mask", "lipstick", Design())
    assert len(bytes.fromhex(command.secret)) == 32
    assert planner.form.result() == QDialog.DialogCode.Accepted


async def test_cards_that_make_no_sense_are_refused_in_the_form(qtbot: QtBot) -> None:
    planner = Planner(qtbot)
    planner.form.b_field.setCurrentIndex(0)
    planner.form.accept()
    assert "two different cards" in planner.form.complaint
    planner.form.b_field.setCurrentIndex(1)
    planner.form.washout_field.setValue(240)
    planner.form.accept()
    assert "has to count" in planner.form.complaint


# --- the words --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (BETTER, "B sells better than A."),
        (Found("ok", "carts", 0.7, 0.6, 0.9, 0.01, 12, 9, 5), "A sells better than B."),
        (Found("ok", "carts", 1.1, 0.9, 1.3, 0.3, 12, 9, 5), "No difference was found."),
        (
            Found("too_few_events", "orders", pairs=3, events_a=1, events_b=2),
            "Too few: 3 pairs and 3 orders.",
        ),
        (Found("cannot_tell", "carts"), "Cannot tell"),
        (Found("no_events", "carts"), "Neither carts nor orders"),
    ],
)
def test_the_verdict_is_a_sentence(found: Found, said: str) -> None:
    assert words.verdict(found)[0].startswith(said)
    assert bool(words.figures(found)) == (found.state == "ok")
