"""The cards of a section: each made and laid out in a turn of its own, and none of them twice."""

from __future__ import annotations

from collections.abc import Coroutine, Iterator
from contextlib import suppress
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.ui.review.document import Block, Document
from livestream_console.ui.review.sheet import Card, Sheet
from livestream_console.ui.review.stack import Stack
from tests.gallery.camera import settle

GAP = 12


class Disturbed(QObject):
    """Counts how often widgets are moved, resized or painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Paint)
        return False


def cards_of(document: Document) -> list[Card]:
    return [Card(block) for section in document.sections[:2] for block in section.blocks]


def steps(turns: Coroutine[None, None, None]) -> Iterator[None]:
    """Let something run, a turn of the loop at a time."""
    with suppress(StopIteration):
        while True:
            turns.send(None)
            yield


def stack_of(qtbot: QtBot, width: int = 900) -> Stack:
    stack = Stack(GAP)
    qtbot.addWidget(stack)
    stack.resize(width, 100)
    stack.show()
    return stack


def test_a_card_more_leaves_those_above_it_alone(qtbot: QtBot, lively: Document) -> None:
    section, disturbed = lively.sections[1], Disturbed()
    sheet = Sheet(section, Card)
    qtbot.addWidget(sheet)
    sheet.resize(1_200, 700)
    sheet.show()
    watched = 0
    for _ in steps(sheet.fill()):
        settle()
        assert disturbed.times == 0, f"after {watched} cards"
        for card in sheet.findChildren(Card)[watched:]:
            card.installEventFilter(disturbed)
            watched += 1
    assert watched == len([*section.blocks, *section.aside]) > 2


def test_cards_stand_below_one_another_in_any_width(qtbot: QtBot, lively: Document) -> None:
    stack = stack_of(qtbot)
    cards = cards_of(lively)
    for card in cards:
        stack.add(card)
    for width in (900, 620, 1_300):
        stack.resize(width, stack.height())
        settle()
        assert {card.width() for card in cards} == {width}
        places = [(card.y(), card.y() + card.height()) for card in cards]
        assert places[0][0] == 0
        assert all(below == bottom + GAP for (_, bottom), (below, _) in pairwise(places))
        assert stack.height() == places[-1][1]
        assert all(card.height() == card.heightForWidth(width) for card in cards if card.hasHeightForWidth())


def test_a_card_that_grows_moves_those_below_it(qtbot: QtBot) -> None:
    stack = stack_of(qtbot)
    words = [QLabel("a"), QLabel("b")]
    for label in words:
        label.setWordWrap(True)
        stack.add(label)
    below = words[1].y()
    words[0].setText("\n".join("abcdef"))
    settle()
    assert words[1].y() > below
    assert stack.height() == words[1].geometry().bottom() + 1


def test_one_turn_of_the_loop_makes_or_lays_out_one_card(qtbot: QtBot, lively: Document) -> None:
    section = lively.sections[0]
    made: list[QWidget] = []

    def make(block: Block) -> QWidget:
        made.append(Card(block))
        return made[-1]

    sheet = Sheet(section, make)
    qtbot.addWidget(sheet)
    sheet.show()
    turn = 0
    for turn, _ in enumerate(steps(sheet.fill()), start=1):
        laid_out = [card for card in made if card.parent() is not None]
        assert len(made) + len(laid_out) == turn
    assert turn == 2 * len([*section.blocks, *section.aside]) > 4
