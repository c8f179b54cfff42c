"""Answering viewers: what the line sends, copies and says of it, and what the form lets through."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from livestream_console.app.own.kept_file import KeptFile
from livestream_console.app.own.reply_book import KeptReplies
from livestream_console.core.commands import ActInRoom, Rejected
from livestream_console.core.comments.intent_words import INTENTS
from livestream_console.core.envelope import Viewer
from livestream_console.core.events import ReplySent
from livestream_console.core.ports import Capabilities
from livestream_console.core.replies.replies import Answer, ReplyBook, Rule
from livestream_console.core.replies.scripts import parse_script, parse_scripts
from livestream_console.core.values import RoomAction
from livestream_console.engine.replies import Replies
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.source import Outcome
from livestream_console.ui.actions import Actions
from livestream_console.ui.keychip import key_text
from livestream_console.ui.replies import words
from livestream_console.ui.replies.form import RepliesForm
from livestream_console.ui.replies.line import ReplyLine
from livestream_console.ui.replies.rules_model import (
    COOLDOWN,
    FORM,
    INTENT,
    MINUTES,
    NAME,
    ROOMS,
    TIMES,
    WORDS,
    RulesModel,
)
from livestream_console.ui.replies.scripts_menu import MOST_SHOWN, ScriptsMenu
from livestream_console.ui.replies.target import Target
from tests.ui.fakes import FakeNotifier, FakeSource, comment, recorded, room

BOTH = Capabilities(actions=frozenset({"post", "reply"}), max_text=10)
MOMO = Target("twitch", "pajlada", "m1", Viewer("7", "momo"))
BILI = Target("bilibili", "9", "b1", Viewer("8", "momo"))
SCRIPTS = parse_scripts("发货 = {今天/明天}发\n欢迎 = 欢迎 {user}\n尺码 = 看详情页")[0]
RULE = Rule("ship", ("发货",), reply="今天发")


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def actions(qtbot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture
def line(source, actions) -> ReplyLine:
    rooms = [room("bilibili:9"), room("twitch:pajlada", capabilities=BOTH)]
    window = actions.parent()
    line = ReplyLine(source, lambda: rooms, actions, lambda _sides: 0, window)
    line.set_scripts(SCRIPTS)
    window.show()
    return line


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def send(line: ReplyLine, source: FakeSource, text: str = "今天发") -> ActInRoom:
    line.field.setText(text)
    line.submit()
    await settle()
    command = source.sent[-1]
    assert isinstance(command, ActInRoom)
    return command


def told(command: ActInRoom, outcome: str, reason: str | None = None) -> list[Any]:
    sent = ReplySent(command.action.text, command.action.target, outcome, reason)
    return [recorded(sent, platform=command.platform, room=command.room, id=f"{command.command_id}/outcome")]


# --- the line -----------------------------------------------------------------------------------------------


async def test_a_comment_is_answered_and_the_next_words_go_to_the_room(line, source) -> None:
    line.aim(MOMO)
    command = await send(line, source)
    assert (command.platform, command.room) == ("twitch", "pajlada")
    assert command.action == RoomAction("reply", "今天发", target="m1")
    assert not line.send_button.isEnabled()
    line.on_batch(told(command, "accepted"))
    assert line.outcome == "✓ Sent"
    assert line.field.text() == ""
    assert line.target == Target("twitch", "pajlada")


async def test_a_refused_post_is_kept_and_says_why(line, source) -> None:
    line.aim(MOMO)
    line.on_batch(told(await send(line, source), "rejected", "duplicate"))
    assert "the same was said a moment ago" in line.outcome
    assert line.field.text() == "今天发"
    assert line.target == MOMO
    assert line.send_button.isEnabled()


async def test_a_post_of_unknown_outcome_is_left_to_a_person(line, source) -> None:
    command = await send(line, source)
    line.on_batch(told(command, "unknown", "no_confirmation"))
    assert "Cannot tell whether it was sent" in line.outcome
    assert line.field.text() == "今天发"
    assert source.sent == [command]


async def test_what_became_of_other_posts_is_not_taken_for_ours(line, source) -> None:
    await send(line, source)
    line.on_batch([recorded(ReplySent("x", None, "rejected"), id="auto-7/outcome")])
    assert line.outcome == "Sending…"
    line.on_reset()
    assert line.send_button.isEnabled()


async def test_a_command_that_is_not_carried_out_says_why(line, source) -> None:
    source.rejection = Rejected("no_show")
    await send(line, source)
    assert "No show is running" in line.outcome
    assert line.send_button.isEnabled()


async def test_a_post_that_waits_for_the_disk_says_so(line, source, monkeypatch) -> None:
    async def unsaved(command: ActInRoom) -> Outcome:
        source.sent.append(command)
        return Outcome(saved=False)

    monkeypatch.setattr(source, "dispatch", unsaved)
    await send(line, source)
    assert "as soon as the show can be saved" in line.outcome


def test_a_room_without_posts_is_copied_for(line, source) -> None:
    line.aim(BILI)
    assert line.send_button.text() == "Copy"
    assert "copy only" in line.field.placeholderText()
    assert "momo" in line.field.placeholderText()
    line.field.setText("今天发")
    line.submit()
    assert QGuiApplication.clipboard().text() == "今天发"
    assert "nothing was sent" in line.outcome
    assert not source.sent


def test_the_room_that_takes_posts_is_spoken_in_by_default(line) -> None:
    assert line.target == Target("twitch", "pajlada")
    assert line.send_button.text() == "Send"
    assert not line.send_button.isEnabled()


def test_a_text_that_is_too_long_cannot_be_sent(line, source) -> None:
    line.field.setText("x" * 11)
    assert line.count == "11/10"
    assert not line.send_button.isEnabled()
    line.submit()
    assert not source.sent


def test_without_a_room_nothing_can_be_written(source, actions) -> None:
    line = ReplyLine(source, list, actions, lambda _sides: 0, actions.parent())
    assert not line.field.isEnabled()
    assert "No room" in line.field.placeholderText()


def test_a_replay_says_nothing(line, source) -> None:
    source.live = False
    line.refresh()
    assert not line.isEnabled()


def test_escape_leaves_the_comment_but_not_the_room(line) -> None:
    line.aim(MOMO)
    QTest.keyClick(line.field, Qt.Key.Key_Escape)
    assert line.target == Target("twitch", "pajlada")


async def test_a_comment_of_the_stream_is_aimed_at_by_its_seq(line, source) -> None:
    source.earlier = [comment("几时发货", 41, id="c41", name="小鹿不吃草", platform="twitch", room="pajlada")]
    line.aim_at(41)
    await settle()
    assert line.target == Target("twitch", "pajlada", "c41", Viewer("88", "小鹿不吃草"))
    assert line.field.placeholderText().startswith("Reply to")


# --- scripts ------------------------------------------------------------------------------------------------


def test_scripts_have_their_key(actions, line) -> None:
    assert key_text(actions.get("replies.scripts").shortcut()) == "/"


@pytest.mark.parametrize("key", ["/", "／", "、"])
def test_a_slash_in_the_empty_field_opens_the_scripts(line, key: str) -> None:
    line.field.textEdited.emit(key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ScriptsMenu)
    menu.search("欢")
    assert [script.name for script in menu.shown] == ["欢迎"]
    menu.close()
    assert line.field.text() == ""


def test_typing_finds_a_script_and_enter_takes_it(line) -> None:
    menu = line.open_scripts()
    menu.search("详情")
    QTest.keyClick(menu.focusWidget(), Qt.Key.Key_Return)
    assert line.field.text() == "看详情页"


def test_only_so_many_scripts_are_shown(qtbot, line) -> None:
    menu = ScriptsMenu([parse_script(f"text & {n}") for n in range(50)], line)
    assert len(menu.shown) == MOST_SHOWN
    menu.search("nothing like it")
    menu.choose_first()
    assert line.field.text() == ""
    menu.deleteLater()


async def test_a_script_never_says_again_what_was_said_last(line, source) -> None:
    line.put(SCRIPTS[0])
    assert line.field.text() == "今天发"
    line.on_batch(told(await send(line, source), "accepted"))
    line.put(SCRIPTS[0])
    assert line.field.text() == "明天发"
    line.put(SCRIPTS[2])
    line.on_batch(
        [recorded(ReplySent("看详情页", None, "accepted"), platform="twitch", room="pajlada", id="a/outcome")]
    )
    line.put(SCRIPTS[2])
    assert "last thing said here" in line.outcome


def test_a_script_that_names_a_viewer_needs_one(line) -> None:
    line.put(SCRIPTS[1])
    assert "Choose a comment" in line.outcome
    line.aim(MOMO)
    line.put(SCRIPTS[1])
    assert line.field.text() == "欢迎 m***o"


# --- what rules answer --------------------------------------------------------------------------------------


def test_a_dry_run_is_only_said_and_an_offer_can_be_copied(line) -> None:
    said = RoomAction("post", "今天发")
    line.suggest(Answer("ship", "send", said), comment("发货"))
    assert line.suggestion.isHidden()
    line.suggest(Answer("ship", "dry", said), comment("发货"))
    assert "Dry run" in line.suggestion.said
    assert line.suggestion.copy_button.isHidden()
    line.suggest(Answer("ship", "assist", said), comment("发货"))
    assert "阿珍" in line.suggestion.said
    line.suggestion.copy_button.click()
    assert QGuiApplication.clipboard().text() == "今天发"
    assert line.suggestion.isHidden()


# --- the form -----------------------------------------------------------------------------------------------


async def test_the_form_saves_scripts_and_rules_together(qtbot, actions) -> None:
    saved: list[ReplyBook] = []

    async def save(book: ReplyBook) -> None:
        saved.append(book)

    before = ReplyBook("发货 = 今天发", (RULE,))
    form = RepliesForm(actions.parent(), before, save)
    assert form.terms() == before
    form.scripts.editor.setPlainText("发货 = {今天/明天}发\n坏 = {用户")
    assert form.scripts.found == "Line 2: a brace stands alone in “{用户”."
    form.accept()
    assert form.complaint == form.scripts.found
    assert form.tabs.currentWidget() is form.scripts
    form.scripts.editor.setPlainText("发货 = {今天/明天}发")
    assert form.scripts.found
    form.rules.enabled_box.setChecked(True)
    form.rules.dry_box.setChecked(False)
    form.accept()
    await settle()
    assert saved == [ReplyBook("发货 = {今天/明天}发", (RULE,), enabled=True, dry_run=False)]
    assert form.result() == RepliesForm.DialogCode.Accepted


async def test_a_rule_that_cannot_work_is_named_and_nothing_is_saved(actions) -> None:
    async def save(_book: ReplyBook) -> None:
        raise AssertionError

    form = RepliesForm(actions.parent(), ReplyBook(rules=(RULE,)), save)
    form.rules.add_rule()
    form.accept()
    assert form.complaint == "Rule 2: there is no text."
    assert form.tabs.currentWidget() is form.rules
    assert form.rules.table.currentIndex().row() == 1
    form.rules.remove_rule()
    assert form.terms().rules == (RULE,)


@pytest.mark.parametrize(
    ("column", "typed", "field", "read"),
    [
        (NAME, " 发货 ", "name", "发货"),
        (WORDS, "发货 / 物流／ ", "words", ("发货", "物流")),
        (FORM, "whole", "form", "whole"),
        (INTENT, None, "intent", None),
        (COOLDOWN, "0", "cooldown_s", 0),
        (TIMES, "3", "times", 3),
        (MINUTES, "90", "minutes", 90),
        (ROOMS, "twitch, bilibili:9", "rooms", ("twitch", "bilibili:9")),
    ],
)
def test_a_cell_is_read_into_its_rule(qapp, column: int, typed: Any, field: str, read: Any) -> None:
    model = RulesModel([RULE])
    assert model.setData(model.index(0, column), typed)
    assert getattr(model.rules[0], field) == read
    assert model.setData(model.index(0, column), model.data(model.index(0, column), Qt.ItemDataRole.EditRole))
    assert getattr(model.rules[0], field) == read


@pytest.mark.parametrize(
    ("column", "typed"), [(COOLDOWN, "soon"), (TIMES, "0"), (MINUTES, "-1"), (COOLDOWN, "99999")]
)
def test_a_cell_that_cannot_be_read_stays_as_it_was(qapp, column: int, typed: str) -> None:
    model = RulesModel([RULE])
    assert not model.setData(model.index(0, column), typed)
    assert model.rules == [RULE]


def test_rules_are_switched_added_and_put_in_order(qapp) -> None:
    model = RulesModel([RULE])
    model.setData(model.index(0, NAME), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.rules[0].on is False
    assert model.add() == 1
    assert model.move(1, -1) == 0
    assert model.move(0, -1) == 0
    assert [rule.name for rule in model.rules] == ["1", "ship"]
    assert model.move(0, 1) == 1
    model.remove(0)
    assert [rule.name for rule in model.rules] == ["1"]
    assert model.add() == 1
    assert model.rules[1].name == "2"


def test_a_choice_is_edited_in_a_box(qtbot, actions) -> None:
    form = RepliesForm(actions.parent(), ReplyBook(rules=(RULE,)), None)  # type: ignore[arg-type]
    form.show()
    form.tabs.setCurrentWidget(form.rules)
    index = form.rules.model.index(0, INTENT)
    form.rules.table.edit(index)
    box = form.rules.table.findChild(QComboBox)
    assert box is not None
    assert box.currentText() == "any"
    delegate = form.rules.table.itemDelegateForColumn(INTENT)
    box.setCurrentIndex(box.findData("ship"))
    delegate.setModelData(box, form.rules.model, index)
    assert form.rules.model.rules[0].intent == "ship"
    assert form.rules.model.data(index) == "shipping"


async def test_enter_in_a_cell_ends_the_cell_and_not_the_form(actions) -> None:
    saved: list[ReplyBook] = []

    async def save(book: ReplyBook) -> None:
        saved.append(book)

    form = RepliesForm(actions.parent(), ReplyBook(rules=(RULE,)), save)
    form.show()
    form.tabs.setCurrentWidget(form.rules)
    form.rules.table.edit(form.rules.model.index(0, WORDS))
    editor = form.rules.table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("发货/物流")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.sendPostedEvents()
    await settle()
    assert form.rules.model.rules[0].words == ("发货", "物流")
    assert not saved
    assert form.isVisible()


def test_every_intent_has_a_word(qapp) -> None:
    assert {code for code, _ in words.intents()} == {None, *INTENTS}


# --- keeping it ---------------------------------------------------------------------------------------------


async def test_a_book_is_kept_and_used_at_once(line, source, tmp_path: Path) -> None:
    path = tmp_path / "replies.json"
    file = KeptFile(path, ReplyBook, ReplyBook())
    told: list[Answer] = []
    replies = Replies(source, list, TaskScope(), lambda given, _to: told.append(given), lambda _sides: 0)
    notifier = FakeNotifier()
    kept = KeptReplies(file, line, replies, notifier)
    await kept.save(ReplyBook("发货 = 今天发", (RULE,), enabled=True))
    source.hub.publish([comment("发货")])
    assert [given.how for given in told] == ["dry"]
    assert file.read().rules == (RULE,)
    line.edit_wanted.emit()
    await settle()
    form = line.window().findChild(RepliesForm)
    assert form is not None
    assert form.scripts.text == "发货 = 今天发"
    form.reject()
    await settle()
    path.unlink()
    path.mkdir()
    await kept.save(ReplyBook())
    assert notifier.notices[-1].code == "settings_not_kept"
