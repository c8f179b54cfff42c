"""The queue of held comments and the form of the word lists."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    HideComment,
    Rejected,
    TakeHeld,
)
from livestream_console.core.moderation.judging import Verdict
from livestream_console.core.moderation.moderating import LEASE_S
from livestream_console.core.moderation.word_lists import WordList, WordLists
from livestream_console.ui.actions import Actions
from livestream_console.ui.moderation import words
from livestream_console.ui.moderation.form import WordListForm
from livestream_console.ui.moderation.panel import ModerationPanel
from livestream_console.ui.moderation.queue import ROWS_MOST
from tests.ui.fakes import FakeNotifier
from tests.ui.moderated_show import ModeratedShow


@pytest.fixture
def source() -> ModeratedShow:
    return ModeratedShow()


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def panel(
    source: ModeratedShow, actions: Actions, notifier: FakeNotifier, window: QWidget
) -> ModerationPanel:
    panel = ModerationPanel(source, actions, notifier, lambda: None, parent=window)
    window.show()
    return panel


def shown(panel: ModerationPanel) -> list[int]:
    return [row.seq for row in panel.queue.rows]


async def press(panel: ModerationPanel, actions: Actions, name: str) -> None:
    panel.refresh()
    action = actions.get(f"moderation.{name}")
    assert action.isEnabled(), name
    action.trigger()
    await panel.settled()
    panel.refresh()


# --- the queue ----------------------------------------------------------------------------------------------


async def test_taken_comments_come_first_and_keys_decide_them(
    panel: ModerationPanel, actions: Actions, source: ModeratedShow
) -> None:
    seqs = source.hold(*(f"词{n}" for n in range(7)))
    panel.refresh()
    assert shown(panel) == seqs[::-1]
    assert not actions.get("moderation.approve").isEnabled(), "nothing is taken yet"
    await press(panel, actions, "take")
    assert shown(panel) == seqs[2:] + seqs[1::-1]
    await press(panel, actions, "approve")
    await press(panel, actions, "hide")
    assert [source.standing(seq) for seq in seqs[2:5]] == [None, "hidden", "held"]
    assert shown(panel) == seqs[4:] + seqs[1::-1]


async def test_the_last_decision_can_be_taken_back_and_the_one_before_it(
    panel: ModerationPanel, actions: Actions, source: ModeratedShow
) -> None:
    seqs = source.hold("一", "二")
    await press(panel, actions, "take")
    await press(panel, actions, "hide")
    await press(panel, actions, "approve")
    await press(panel, actions, "undo")
    assert [source.standing(seq) for seq in seqs] == ["hidden", "held"]
    await press(panel, actions, "undo")
    assert [source.standing(seq) for seq in seqs] == ["held", "held"]
    assert not actions.get("moderation.undo").isEnabled()


async def test_only_what_one_has_taken_can_be_decided(panel: ModerationPanel, source: ModeratedShow) -> None:
    (seq,) = source.hold("一")
    panel.refresh()
    (row,) = panel.queue.rows
    assert not any(button.isVisibleTo(row) for button in row.buttons), "it belongs to nobody"
    source.desk.do(TakeHeld, by="assistant:小王")
    panel.refresh()
    assert not any(button.isVisibleTo(row) for button in row.buttons)
    source.wait(LEASE_S)
    source.desk.do(TakeHeld, by="owner")
    panel.refresh()
    row.buttons[1].click()
    await panel.settled()
    assert source.standing(seq) == "hidden"


async def test_a_refusal_is_told_and_is_no_decision_to_undo(
    panel: ModerationPanel, source: ModeratedShow, actions: Actions, notifier: FakeNotifier
) -> None:
    (seq,) = source.hold("一")
    panel.refresh()
    source.desk.do(HideComment, seq=seq)
    panel.queue.approve(seq)
    await panel.settled()
    assert [notice.code for notice in notifier.notices] == ["rejected.not_waiting"]
    assert not actions.get("moderation.undo").isEnabled()


def test_a_long_queue_shows_its_beginning(panel: ModerationPanel, source: ModeratedShow) -> None:
    seqs = source.hold(*(f"词{n}" for n in range(ROWS_MOST + 3)))
    panel.refresh()
    assert shown(panel) == seqs[::-1][:ROWS_MOST]


async def test_a_replay_cannot_be_decided(
    panel: ModerationPanel, source: ModeratedShow, actions: Actions
) -> None:
    source.hold("一")
    source.desk.do(TakeHeld, by="owner")
    source.live = False
    panel.set_source(source)
    await panel.settled()
    assert not any(button.isEnabled() for button in panel.queue.rows[0].buttons)
    assert not actions.get("moderation.take").isEnabled()


# --- the form -----------------------------------------------------------------------------------------------


class Saved:
    def __init__(self) -> None:
        self.lists: list[WordLists] = []

    async def __call__(self, lists: WordLists) -> Rejected | None:
        self.lists.append(lists)
        return None


LISTS = WordLists((WordList("ads", "加vx", in_room="delete"),), {"link": "hold"}, 3)


@pytest.fixture
def saved() -> Saved:
    return Saved()


@pytest.fixture
def form(window: QWidget, saved: Saved) -> WordListForm:
    return WordListForm(window, LISTS, saved)


async def test_what_was_not_changed_is_saved_as_it_was(form: WordListForm, saved: Saved, qtbot) -> None:
    form.accept()
    await form._tasks.settled()
    assert saved.lists == [LISTS]


async def test_a_line_that_cannot_be_used_is_named_and_nothing_is_saved(
    form: WordListForm, saved: Saved
) -> None:
    form.text_field.setPlainText("好\n❤\n坏 = delete")
    form.accept()
    assert form.complaint.splitlines() == [
        "Line 2: “❤” has no letter or digit to look for.",
        "Line 3: “delete” is not hide, hold or flag.",
    ]
    assert saved.lists == []
    form.text_field.setPlainText("好")
    form.look()
    assert form.complaint == ""


def test_a_second_list_is_added_and_one_without_lines_is_dropped(form: WordListForm) -> None:
    form.list_field.setCurrentIndex(1)
    form.list_field.activated.emit(1)
    form.text_field.setPlainText("骗 = flag")
    form.name_field.setText("odd")
    form.name_field.textEdited.emit("odd")
    form.list_field.activated.emit(0)
    assert (form.name_field.text(), form.in_room_field.currentData()) == ("ads", "delete")
    form.text_field.setPlainText("")
    assert form.terms().lists == (WordList("odd", "骗 = flag"),)


def test_a_list_needs_a_name(form: WordListForm, saved: Saved) -> None:
    form.name_field.setText(" ")
    form.accept()
    assert form.complaint == "Give the list a name."
    assert saved.lists == []


@pytest.mark.parametrize(
    ("tried", "said"),
    [
        ("加ＶＸ", "Hide · 加vx · Delete the comment"),
        ("www.a.com", "Hold for review · Links"),
        ("好看", "Shown as usual"),
        (" ", ""),
    ],
)
def test_a_comment_can_be_tried(form: WordListForm, tried: str, said: str) -> None:
    form.try_field.setText(tried)
    form.look()
    assert form.tried == said


def test_trying_follows_what_is_typed_before_it_is_saved(form: WordListForm) -> None:
    form.try_field.setText("便宜")
    form.text_field.setPlainText("便宜 = flag")
    form.look()
    assert form.tried.startswith("Flag · 便宜")


def test_a_rule_has_a_name() -> None:
    assert words.rule_name(None) == "By hand"
    assert words.rule_name("=整句") == "=整句"
    assert words.verdict(Verdict("hide", "muted")) == "Hide · Muted"
