"""Dialogs are awaited and never run a loop of their own."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.ui.dialogs import FormDialog, ask, opened, pick_file


async def _turns(number: int = 3) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


def _button(box: QWidget, text: str) -> QPushButton:
    return next(button for button in box.findChildren(QPushButton) if button.text() == text)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


async def test_ask_returns_the_pressed_button(parent: QWidget) -> None:
    asking = asyncio.ensure_future(ask(parent, "End?", "The sale ends now.", ["End", "Go on"]))
    await _turns()
    box = parent.findChild(QMessageBox)
    assert box is not None
    _button(box, "Go on").click()
    assert await asking == 1


async def test_escape_answers_nothing(parent: QWidget) -> None:
    asking = asyncio.ensure_future(ask(parent, "End?", "The sale ends now.", ["End", "Go on"]))
    await _turns()
    box = parent.findChild(QMessageBox)
    assert box is not None
    box.reject()
    assert await asking is None


async def test_enter_never_does_the_dangerous_thing(parent: QWidget) -> None:
    asking = asyncio.ensure_future(ask(parent, "End?", "It ends.", ["End", "Go on"], danger=True))
    await _turns()
    box = parent.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton().text() == "Go on"
    box.defaultButton().click()
    assert await asking == 1


async def test_a_parent_that_goes_away_cancels_who_waits(qtbot: QtBot) -> None:
    parent = QWidget()
    dialog = QDialog(parent)
    waiting = asyncio.ensure_future(opened(dialog))
    await _turns()
    parent.deleteLater()
    qtbot.wait(1)
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_pick_file_gives_the_path_or_none(parent: QWidget) -> None:
    picking = asyncio.ensure_future(pick_file(parent, "Catalogue", "Tables (*.csv)"))
    await _turns()
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert await picking is None


async def test_a_form_stays_open_while_it_complains(parent: QWidget) -> None:
    form = FormDialog(parent, "Sale", "Arm")
    running = asyncio.ensure_future(form.run())
    await _turns()
    form.complain("The price is missing.")
    assert form.isVisible()
    form.accept()
    assert await running


async def test_a_form_starts_in_its_first_field_and_ends_with_its_buttons(
    parent: QWidget, qtbot: QtBot
) -> None:
    dialog = FormDialog(parent, "Product", "Add")
    first, second = QLineEdit(), QLineEdit()
    dialog.form.addRow("Title", first)
    dialog.form.addRow("Price", second)
    running = asyncio.ensure_future(dialog.run())
    await _turns()
    order = []
    at = dialog.nextInFocusChain()
    while at is not dialog:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
        at = at.nextInFocusChain()
    assert order == [first, second, dialog.accept_button, _button(dialog, "Cancel")]
    dialog.reject()
    assert not await running


def test_a_form_grows_as_wide_as_its_longest_choice(parent: QWidget, qtbot: QtBot) -> None:
    form = FormDialog(parent, "Room", "Connect")
    choice = QComboBox()
    choice.addItem("a platform with a very long name " * 3)
    form.form.addRow("Platform", choice)
    form.show()
    form.complain("A sentence that needs room of its own.")
    qtbot.waitUntil(lambda: form.width() > choice.sizeHint().width(), timeout=1_000)
    label = form.form.labelForField(choice)
    assert (choice.width(), label.width()) >= (choice.sizeHint().width(), label.sizeHint().width())


@pytest.mark.parametrize("rows", [3, 60])
def test_a_form_shows_all_its_fields_or_else_scrolls_them_and_keeps_its_buttons(
    parent: QWidget, qtbot: QtBot, rows: int
) -> None:
    form = FormDialog(parent, "Many", "Take")
    fields = [QLineEdit() for _ in range(rows)]
    for number, field in enumerate(fields):
        form.form.addRow(str(number), field)
    form.show()
    qtbot.waitUntil(lambda: form.accept_button.isVisible())
    screen = form.screen().availableGeometry()
    assert form.height() < screen.height()
    assert form.rect().contains(form.accept_button.mapTo(form, form.accept_button.rect().bottomRight()))
    shown = [not field.visibleRegion().isEmpty() for field in fields]
    assert all(shown) == (rows == 3)
    form.complain("A sentence about what is wrong, as long as it takes to say what to do about it. " * 4)
    qtbot.waitUntil(lambda: not form._complaint.visibleRegion().isEmpty())
    assert form.height() < screen.height()
