"""The strip of questions: order, words, and commands to the group that is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import AnswerQuestion, Command, DropQuestion, Rejected, TakeQuestion
from livestream_console.core.events import ProductChanged, QuestionChanged
from livestream_console.core.show import new_state
from livestream_console.ui.actions import Actions
from livestream_console.ui.questions.strip import SHOWN, QuestionsStrip
from tests.ui.fakes import NOON_US, FakeNotifier, FakeSource, recorded

SECOND = 1_000_000


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.source = FakeSource(new_state("show"))
        self.notifier = FakeNotifier()
        self.actions = Actions(self.window)
        self.strip = QuestionsStrip(self.source, self.actions, self.notifier)
        self.strip.setParent(self.window)
        self.window.resize(424, 200)
        self.window.show()
        qtbot.waitExposed(self.window)

    def ask(self, group: str, text: str, *, viewer: str = "7", at_s: int = 0, **fields: object) -> None:
        event = QuestionChanged(group, "new", ("1",), text=text, **fields)  # type: ignore[arg-type]
        seq = self.source.state.seq + 1
        self.source.publish([recorded(event, seq, viewer=viewer, at_us=NOON_US + at_s * SECOND)])
        self.strip.refresh()

    def groups(self) -> list[str]:
        return [line.group for line in self.strip.groups.lines]

    async def sent(self) -> list[Command]:
        await self.strip.settled()
        return self.source.sent


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_most_pressing_stand_first_with_count_wait_and_product(desk: Desk) -> None:
    product = ProductChanged("p1", "added", title="口红", state="open")
    desk.source.publish([recorded(product, 1, at_us=NOON_US)])
    desk.source.now = NOON_US + 80 * SECOND
    desk.ask("q2", "敏感肌可以用吗", product="p1", intent="quality")
    desk.ask("q1", "有货吗", at_s=70)
    desk.ask("q2", "", viewer="8", product="p1", intent="quality")
    assert desk.groups() == ["q2", "q1"]
    first, second = desk.strip.groups.lines
    assert (first.text, first.facts) == ("敏感肌可以用吗", "no. 1 · quality · ×2 · 01:20")
    assert (first.pressing, second.pressing) == (True, False)
    assert desk.strip.groups.accessibleName() == f"{first.text}, {first.facts}"


def test_only_three_are_shown_and_the_rest_counted(desk: Desk) -> None:
    desk.source.now = NOON_US + 10 * SECOND
    for n in range(SHOWN + 2):
        desk.ask(f"q{n}", f"问题 {n}", at_s=n, intent="price", value=str(n))
    assert len(desk.groups()) == SHOWN
    assert desk.strip.more.text() == "and 2 more"


async def test_each_key_sends_its_command_to_the_chosen_group(desk: Desk) -> None:
    desk.source.now = NOON_US + 10 * SECOND
    desk.ask("q1", "有货吗", intent="stock")
    desk.ask("q2", "多少钱", at_s=5, intent="price")
    QTest.keyClick(desk.strip.groups, Qt.Key.Key_Down)
    for code in ("take", "text", "air", "drop"):
        desk.actions.get(f"questions.{code}").trigger()
    take, text, air, drop = await desk.sent()
    assert isinstance(take, TakeQuestion)
    assert isinstance(text, AnswerQuestion)
    assert isinstance(air, AnswerQuestion)
    assert isinstance(drop, DropQuestion)
    assert (text.how, air.how) == ("text", "air")
    assert {command.group for command in (take, text, air, drop)} == {"q2"}


async def test_what_is_chosen_stays_chosen_when_another_comes_to_press_more(desk: Desk) -> None:
    desk.source.now = NOON_US + 10 * SECOND
    desk.ask("q1", "有货吗", intent="stock")
    assert desk.strip.groups.current == "q1"
    for viewer in ("1", "2", "3"):
        desk.ask("q2", "多少钱", viewer=viewer, at_s=1, intent="price")
    assert desk.groups() == ["q2", "q1"]
    desk.strip.take()
    (command,) = await desk.sent()
    assert isinstance(command, TakeQuestion)
    assert command.group == "q1"


def test_who_took_it_is_named_and_an_answer_closes_it(desk: Desk) -> None:
    desk.ask("q1", "有货吗", intent="stock")
    desk.source.publish([recorded(QuestionChanged("q1", "taken", by="小王"), 2)])
    desk.strip.refresh()
    assert desk.strip.groups.lines[0].facts.endswith("taken by 小王")
    desk.source.publish([recorded(QuestionChanged("q1", "answered_air"), 3)])
    desk.strip.refresh()
    assert desk.groups() == []
    assert desk.strip.groups.accessibleName() == "No open questions"


async def test_without_a_question_nothing_is_sent_and_a_refusal_is_told(desk: Desk) -> None:
    desk.strip.take()
    assert await desk.sent() == []
    desk.ask("q1", "有货吗", intent="stock")
    desk.source.rejection = Rejected("question_taken", {"by": "小王"})
    desk.strip.take()
    await desk.sent()
    assert [notice.code for notice in desk.notifier.notices] == ["rejected.question_taken"]


def test_a_click_chooses(desk: Desk) -> None:
    desk.source.now = NOON_US + 10 * SECOND
    desk.ask("q1", "有货吗", intent="stock")
    desk.ask("q2", "多少钱", at_s=5, intent="price")
    lines = desk.strip.groups
    below = lines.rect().center()
    below.setY(lines.height() // 2)
    QTest.mouseClick(lines, Qt.MouseButton.LeftButton, pos=below)
    assert lines.current == "q2"
    lines.grab()
