"""One registry feeds buttons, shortcuts and the palette."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.ui import double_press
from livestream_console.ui.actions import Actions, label
from livestream_console.ui.keychip import key_of
from livestream_console.ui.palette import Palette


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def actions(window: QWidget, done: list[str]) -> Actions:
    made = Actions(window)
    for action_id, text, shortcut in (
        ("shelf.explain.1", "Explain mask", "1"),
        ("shelf.explain.2", "Explain lipstick", "2"),
        ("stage.clear", "Clear the overlay", "Esc, Esc"),
        ("push.sale", "限时秒杀", "F5"),
    ):
        made.add(action_id, text, partial(done.append, action_id), shortcut=shortcut, group="Desk")
    return made


def test_no_key_is_given_twice(actions: Actions, done: list[str]) -> None:
    """Qt would carry out neither of the two."""
    with pytest.raises(ValueError, match=r"push\.sale"):
        actions.add("push.undo", "Undo", partial(done.append, "undo"), shortcut="F5")
    actions.add("push.quiet", "Quiet", partial(done.append, "quiet"))
    actions.add("push.still", "Still", partial(done.append, "still"))


def test_a_key_does_what_the_button_does(actions: Actions, window: QWidget, done: list[str]) -> None:
    window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F5)
    actions.button("push.sale").click()
    assert done == ["push.sale", "push.sale"]


def test_a_button_follows_its_action(actions: Actions, qtbot: QtBot) -> None:
    button = actions.button("push.sale", "primary")
    qtbot.addWidget(button)
    actions.get("push.sale").setEnabled(False)
    actions.get("push.sale").setText("Sale")
    assert not button.isEnabled()
    assert button.text() == "Sale"
    assert button.accessibleName() == "Sale F5"


def test_an_id_is_registered_once(actions: Actions) -> None:
    with pytest.raises(ValueError, match=r"push\.sale"):
        actions.add("push.sale", "again", lambda: None)


def test_a_removed_action_can_be_registered_anew(actions: Actions) -> None:
    actions.remove("push.sale")
    assert "push.sale" not in actions
    actions.add("push.sale", "again", lambda: None)


def test_find_ranks_the_plain_match_first_and_leaves_out_what_cannot_be_done(actions: Actions) -> None:
    assert [label(action) for action in actions.find("lip")] == ["Explain lipstick"]
    assert [action.objectName() for action in actions.find("秒杀")] == ["push.sale"]
    assert actions.find("exlip")[0].objectName() == "shelf.explain.2"
    actions.get("shelf.explain.2").setEnabled(False)
    assert actions.find("lip") == []
    assert actions.find("zzz") == []


def test_keys_are_written_as_on_the_keyboard(actions: Actions) -> None:
    assert key_of(actions.get("stage.clear")) == "Esc²"


def test_a_key_pressed_once_that_is_meant_twice_holds_up_no_other(
    actions: Actions, window: QWidget, done: list[str]
) -> None:
    window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert done == ["push.sale"]


def test_a_key_is_pressed_twice_within_a_moment(
    actions: Actions, window: QWidget, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert done == ["stage.clear"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert done == ["stage.clear"], "a third press is the first of another two"
    monkeypatch.setattr(double_press, "WITHIN_S", -1.0)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert done == ["stage.clear"]


def test_a_removed_action_takes_its_double_key_along(
    actions: Actions, window: QWidget, done: list[str], qtbot: QtBot
) -> None:
    actions.remove("stage.clear")
    qtbot.waitUntil(lambda: not window.findChildren(QShortcut))
    actions.add("stage.clear", "again", partial(done.append, "again"), shortcut="Esc, Esc")
    window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert done == ["again"]


def test_the_palette_runs_what_was_typed(actions: Actions, window: QWidget, done: list[str]) -> None:
    palette = Palette(actions, window)
    palette.open()
    palette.search("lip")
    palette.run_chosen()
    assert done == ["shelf.explain.2"]
    assert not palette.isVisible()


def test_the_palette_says_that_nothing_is_called_so(
    actions: Actions, window: QWidget, done: list[str]
) -> None:
    palette = Palette(actions, window)
    palette.open()
    palette.search("xyzzy")
    (shown,) = palette.findChildren(QListWidget)
    palette.run_chosen()
    assert [shown.item(place).text() for place in range(shown.count())] == ["Nothing is called that."]
    assert done == []
    assert palette.isVisible()


def test_escape_leaves_the_palette_although_it_begins_a_shortcut(
    actions: Actions, window: QWidget, done: list[str]
) -> None:
    palette = Palette(actions, window)
    window.activateWindow()
    palette.open()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []
