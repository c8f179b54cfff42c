"""The queue, the word lists' form and what a comment's menu offers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    ActInRoom,
    Command,
    HideComment,
    HoldComment,
    MuteViewer,
    Rejected,
    RestrictViewer,
    StartShow,
    TakeHeld,
)
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.judging import Verdict
from livestream_console.core.moderating import LEASE_S
from livestream_console.core.moderation import standing_of
from livestream_console.core.values import RoomAction
from livestream_console.core.word_lists import WordList, WordLists
from livestream_console.engine.source import Outcome
from livestream_console.ui.actions import Actions
from livestream_console.ui.moderation import offers, words
from livestream_console.ui.moderation.form import WordListForm
from livestream_console.ui.moderation.panel import ROWS_MOST, ModerationPanel
from tests.core.desk import SECOND, Desk
from tests.ui.fakes import FakeNotifier, FakeSource, comment


class Source(FakeSource):
    """A show whose commands are decided and folded."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.desk.do(StartShow, title="show")
        super().__init__(self.desk.state, now_us=self.desk.now_us)

    async def dispatch(self, command: Command) -> Outcome:
        outcome = self.desk.ask(command)
        rejected = outcome if isinstance(outcome, Rejected) else None
        return Outcome(rejected, self.state.seq)

    def say(self, text: str, viewer: str = "1") -> Recorded:
        self.desk.comment(text, viewer)
        return self.desk.journal[-1]

    def hold(self, *texts: str) -> list[int]:
        seqs = []
        for text in texts:
            said = self.say(text)
            self.desk.ask(offers.hold(said))
            seqs.append(said.seq)
        return seqs

    def standing(self, seq: int) -> str | None:
        return standing_of(self.state.moderation, seq)

    def wait(self, seconds: int) -> None:
        self.desk.now_us += seconds * SECOND
        self.now = self.desk.now_us


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def panel(source: Source, actions: Actions, notifier: FakeNotifier, window: QWidget) -> ModerationPanel:
    panel = ModerationPanel(source, actions, notifier, lambda: None, parent=window)
    window.show()
    return panel


def shown(panel: ModerationPanel) -> list[int]:
    return [row.seq for row in panel.rows]


async def press(panel: ModerationPanel, actions: Actions, name: str) -> None:
    panel.refresh()
    action = actions.get(f"moderation.{name}")
    assert action.isEnabled(), name
    action.trigger()
    await panel.settled()
    panel.refresh()


# --- the queue ----------------------------------------------------------------------------------------------


async def test_taken_comments_come_first_and_keys_decide_them(
    panel: ModerationPanel, actions: Actions, source: Source
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
    panel: ModerationPanel, actions: Actions, source: Source
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


async def test_only_what_one_has_taken_can_be_decided(panel: ModerationPanel, source: Source) -> None:
    (seq,) = source.hold("一")
    panel.refresh()
    (row,) = panel.rows
    assert not any(button.isVisibleTo(row) for button in row.buttons), "it belongs to nobody"
    source.desk.do(TakeHeld, by="assistant:小王")
    panel.refresh()
    assert not any(button.isVisibleTo(row) for button in row.buttons)
    source.wait(LEASE_S)
    source.desk.do(TakeHeld)
    panel.refresh()
    row.buttons[1].click()
    await panel.settled()
    assert source.standing(seq) == "hidden"


async def test_a_refusal_is_told_and_is_no_decision_to_undo(
    panel: ModerationPanel, source: Source, actions: Actions, notifier: FakeNotifier
) -> None:
    (seq,) = source.hold("一")
    panel.refresh()
    source.desk.do(HideComment, seq=seq)
    panel.approve(seq)
    await panel.settled()
    assert [notice.code for notice in notifier.notices] == ["rejected.not_waiting"]
    assert not actions.get("moderation.undo").isEnabled()


def test_a_long_queue_shows_its_beginning(panel: ModerationPanel, source: Source) -> None:
    seqs = source.hold(*(f"词{n}" for n in range(ROWS_MOST + 3)))
    panel.refresh()
    assert shown(panel) == seqs[::-1][:ROWS_MOST]


def test_a_replay_cannot_be_decided(panel: ModerationPanel, source: Source, actions: Actions) -> None:
    source.hold("一")
    source.desk.do(TakeHeld)
    source.live = False
    panel.set_source(source)
    assert not any(button.isEnabled() for button in panel.rows[0].buttons)
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


# --- a comment's menu ---------------------------------------------------------------------------------------


def names(found: list[offers.Offer]) -> list[str]:
    return [offer.text for offer in found]


def about(source: Source, said: Recorded) -> list[offers.Offer]:
    return offers.about_comment(said, source.state.moderation)


def test_only_what_would_do_something_is_offered(source: Source) -> None:
    said = source.say("加vx")
    assert names(about(source, said)) == ["Hide", "Hold for review"]
    hide, hold = (offer.command for offer in about(source, said))
    assert isinstance(hide, HideComment)
    assert isinstance(hold, HoldComment)
    source.desk.ask(hold)
    assert names(about(source, said)) == ["Approve", "Hide", "Undo what was done to it"]
    source.desk.ask(about(source, said)[1].command)
    assert names(about(source, said)) == ["Undo what was done to it"]
    for _ in range(2):
        source.desk.ask(about(source, said)[-1].command)
    assert source.standing(said.seq) is None
    assert names(about(source, said)) == ["Hide", "Hold for review"]


def test_viewers_are_muted_and_restricted_and_let_go(source: Source) -> None:
    said = source.say("加vx")

    def offered() -> list[offers.Offer]:
        return offers.about_viewer(said, source.state.moderation, source.now)

    mute, restrict = (offer.command for offer in offered())
    assert isinstance(mute, MuteViewer)
    assert isinstance(restrict, RestrictViewer)
    for offer in offered():
        source.desk.ask(offer.command)
    assert names(offered()) == ["Lift the mute", "Let into claims and giveaways again"]
    for offer in offered():
        source.desk.ask(offer.command)
    assert (source.state.moderation.muted, source.state.moderation.restricted) == ({}, {})


def test_nobody_can_be_muted_who_is_not_known(source: Source) -> None:
    assert offers.about_viewer(comment("hi", viewer=None), source.state.moderation, source.now) == []


def test_of_a_room_only_what_it_can_do() -> None:
    said = comment("加vx", 7, id="m7", viewer="88")
    assert offers.in_room(said, ()) == []
    delete, timeout = (offer.command for offer in offers.in_room(said, {"delete", "timeout", "post"}))
    assert isinstance(delete, ActInRoom)
    assert isinstance(timeout, ActInRoom)
    assert delete.action == RoomAction("delete", target="m7")
    assert timeout.action == RoomAction("timeout", target="88", duration_s=600)
    unknown = comment("hi", viewer=None)
    assert unknown.viewer is None
    assert names(offers.in_room(unknown, {"timeout"})) == []
    assert said.viewer == Viewer("88", "阿珍")
