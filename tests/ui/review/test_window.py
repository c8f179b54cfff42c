"""The review's window: making, showing, sorting, copying, exporting, and saying why not."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core import notes
from livestream_console.core.notes import Lesson, ShowNotes
from livestream_console.ui.effects.view import EffectsView
from livestream_console.ui.review import kept
from livestream_console.ui.review.chart_view import ChartView
from livestream_console.ui.review.document import Table
from livestream_console.ui.review.errands import NoReview, ReviewErrands
from livestream_console.ui.review.kept import Sheaf
from livestream_console.ui.review.lessons import LessonsCard
from livestream_console.ui.review.table_view import TableModel, TableView
from livestream_console.ui.review.window import FORMS, ReviewWindow
from livestream_console.ui.review.written import SECTIONS
from tests.gallery.camera import settle
from tests.ui.review import values
from tests.ui.review.conftest import ODD


class Errands:
    """Stands for app: what was asked of it, and what it gives."""

    def __init__(self, made: Sheaf) -> None:
        self.made = made
        self.refusal: str | None = None
        self.waits: asyncio.Event | None = None
        self.compared: list[tuple[str, ...]] = []
        self.chosen: tuple[str, ...] | None = None
        self.saved: list[tuple[str, str, bytes]] = []
        self.entered = False
        self.replayed = 0
        self.notes = ShowNotes()

    def all(self) -> ReviewErrands:
        return ReviewErrands(self.make, self.form, self.choose, self.costs, self.save, self, self.replay)

    async def make(self, against: tuple[str, ...]) -> Sheaf:
        self.compared.append(against)
        if self.waits is not None:
            await self.waits.wait()
        if self.refusal is not None:
            raise NoReview(self.refusal)
        return self.made

    async def form(self, sheaf: Sheaf, form: str) -> bytes:
        return form.encode()

    async def choose(self, parent: QWidget) -> tuple[str, ...] | None:
        return self.chosen

    async def costs(self, parent: QWidget) -> bool:
        return self.entered

    async def save(self, name: str, patterns: str, content: bytes) -> None:
        self.saved.append((name, patterns, content))

    def replay(self) -> None:
        self.replayed += 1

    async def read(self) -> Sequence[Lesson]:
        return self.notes.lessons

    async def add(self, text: str) -> Sequence[Lesson]:
        self.notes = notes.add_lesson(self.notes, "show-8", text, "producer", len(self.notes.lessons))
        return self.notes.lessons

    async def tick(self, lesson: str, done: bool) -> Sequence[Lesson]:
        self.notes = notes.tick(self.notes, lesson, "producer", 1, done=done)
        return self.notes.lessons


def opened(qtbot: QtBot, errands: Errands) -> ReviewWindow:
    window = ReviewWindow("秋冬美妆专场", errands.all())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    window.start()
    return window


@pytest.fixture
def errands(qtbot: QtBot) -> Errands:
    return Errands(kept.sheaf(values.review(), "en"))


def shown(window: ReviewWindow, title: str) -> TableView:
    return next(
        view for view in window.findChildren(TableView) if view.accessibleName() == title and view.isVisible()
    )


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("which", list(ODD))
async def test_every_section_of_every_show_can_be_looked_at(qtbot: QtBot, which: str) -> None:
    errands = Errands(kept.sheaf(ODD[which](), "en"))
    window = opened(qtbot, errands)
    await window.settled()
    for key in SECTIONS:
        window.tabs.choose(key)
        await window.settled()
        settle()
        section = errands.made.section(key)
        cards = [card for card in window.findChildren(QFrame) if card.isVisible()]
        assert {block.title for block in section.all_blocks} <= {card.accessibleName() for card in cards}


async def test_the_overview_has_the_desk_s_own_push_widget(qtbot: QtBot, errands: Errands) -> None:
    window = opened(qtbot, errands)
    await window.settled()
    view = window.findChild(EffectsView)
    assert isinstance(view, EffectsView)
    assert view.model.rowCount() == 4
    assert "48,213 events" in window.findChildren(QLabel)[1].text()


async def test_a_show_without_pushes_says_so(qtbot: QtBot) -> None:
    window = opened(qtbot, Errands(kept.sheaf(values.empty(), "en")))
    await window.settled()
    settle()
    assert window.findChild(EffectsView) is None
    assert "Nothing was pushed in this show." in texts(window)


async def test_it_can_be_called_off_and_tried_again(qtbot: QtBot, errands: Errands) -> None:
    errands.waits = asyncio.Event()
    window = opened(qtbot, errands)
    await asyncio.sleep(0)
    waiting = next(button for button in window.findChildren(QPushButton) if button.text() == "Call off")
    assert waiting.isVisible()
    assert not window.export_button.isEnabled()
    waiting.click()
    await window.settled()
    assert "The review was called off." in texts(window)
    errands.waits.set()
    next(button for button in window.findChildren(QPushButton) if button.text() == "Try again").click()
    await window.settled()
    assert window.tabs.isVisible()


async def test_why_there_is_none_is_a_sentence(qtbot: QtBot, errands: Errands) -> None:
    errands.refusal = "This show is not in the store any more."
    window = opened(qtbot, errands)
    await window.settled()
    assert errands.refusal in texts(window)
    assert not window.tabs.isVisible()


async def test_the_shows_to_compare_with_are_chosen_and_it_is_made_anew(
    qtbot: QtBot, errands: Errands
) -> None:
    window = opened(qtbot, errands)
    await window.settled()
    window.compare_button.click()  # Escape: nothing changes
    await window.settled()
    errands.chosen = ("show-1", "show-2")
    window.compare_button.click()
    await window.settled()
    assert errands.compared == [(), ("show-1", "show-2")]


async def test_it_is_made_anew_when_costs_were_entered(qtbot: QtBot, errands: Errands) -> None:
    window = opened(qtbot, errands)
    await window.settled()
    for errands.entered in (False, True):
        window.costs_button.click()
        await window.settled()
    assert len(errands.compared) == 2


async def test_an_hour_becomes_a_picture_on_the_clipboard_and_a_file(qtbot: QtBot, errands: Errands) -> None:
    window = opened(qtbot, errands)
    assert not window.battle_button.isEnabled()
    await window.settled()
    entries = window.battle_button.menu().actions()
    assert len(entries) == 4
    entries[1].trigger()
    await window.settled()
    [(name, patterns, content)] = errands.saved
    assert name.startswith("秋冬美妆专场-battle-report-")
    assert patterns == FORMS["png"]
    assert content.startswith(b"\x89PNG")
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied == QImage.fromData(content, "PNG")) == (1_080, True)


async def test_without_an_hour_there_is_no_battle_report(qtbot: QtBot) -> None:
    window = opened(qtbot, Errands(kept.sheaf(values.empty(), "en")))
    await window.settled()
    assert not window.battle_button.isEnabled()
    assert window.export_button.isEnabled()


@pytest.mark.parametrize("form", list(FORMS))
async def test_it_is_saved_in_every_form(qtbot: QtBot, errands: Errands, form: str) -> None:
    window = opened(qtbot, errands)
    await window.settled()
    window.export(form)
    await window.settled()
    [(name, patterns, content)] = errands.saved
    assert name.startswith("秋冬美妆专场.")
    assert patterns == FORMS[form]
    assert content == form.encode()
    assert window.export_button.isEnabled()


async def test_closing_ends_what_it_waits_for(qtbot: QtBot, errands: Errands) -> None:
    errands.waits = asyncio.Event()
    window = opened(qtbot, errands)
    await asyncio.sleep(0)
    with qtbot.waitSignal(window.closed):
        window.close()
    await window.settled()
    assert not window.tabs.isVisible()


async def test_a_suggestion_is_kept_and_a_lesson_ticked_off(qtbot: QtBot, errands: Errands) -> None:
    window = opened(qtbot, errands)
    await window.settled()
    card = window.findChild(LessonsCard)
    assert isinstance(card, LessonsCard)
    await card.settled()
    keep = next(button for button in card.findChildren(QPushButton) if "77" in button.accessibleName())
    keep.click()
    await card.settled()
    card.field.setText("sign the hand cards")
    card.field.returnPressed.emit()
    await card.settled()
    assert [lesson.text[:7] for lesson in errands.notes.lessons] == ["Restock", "sign th"]
    box = next(box for box in card.findChildren(QCheckBox) if box.accessibleName() == "sign the hand cards")
    box.click()
    await card.settled()
    assert [lesson.done_us for lesson in errands.notes.lessons] == [None, 1]


# --- its tables -------------------------------------------------------------------------------------------


def products() -> Table:
    told = kept.sheaf(values.review(), "en").document()
    return next(one for one in told.tables() if one.key == "products")


def first_column(model: TableModel) -> list[str]:
    return [row[0].text for row in model.rows]


def test_a_table_sorts_by_value_and_keeps_the_unknown_last(qtbot: QtBot) -> None:
    model = TableModel(products())
    place = [column.key for column in model.table.columns].index("margin")
    for order, first in ((Qt.SortOrder.AscendingOrder, "No. 1"), (Qt.SortOrder.DescendingOrder, "No. 2")):
        model.sort(place, order)
        assert first_column(model)[0].startswith(first)
        assert first_column(model)[-1].startswith("No. 3")
    model.sort(-1)
    assert model.rows == list(model.table.rows)


def test_a_table_is_copied_as_cells_without_formulas(qtbot: QtBot) -> None:
    told = kept.sheaf(values.hostile(), "en").document()
    view = TableView(next(one for one in told.tables() if one.key == "own"))
    qtbot.addWidget(view)
    view.choose(0, 3)
    copy = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(view, copy)
    assert QGuiApplication.clipboard().text().splitlines() == ["Change", "'+18%"]


def test_a_screen_reader_hears_the_heading_with_each_cell(qtbot: QtBot) -> None:
    model = TableModel(products())
    spoken = model.data(model.index(0, 6), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Paid: 412"
    meaning = model.headerData(6, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert meaning == "Units in paid orders."


@pytest.mark.parametrize("width", [320, 640, 1_400])
def test_columns_share_the_width_and_no_more(qtbot: QtBot, width: int) -> None:
    view = TableView(products())
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    across = sum(view.columnWidth(place) for place in range(view.model().columnCount()))
    assert abs(across - view.viewport().width()) <= 1


def test_a_chart_tells_what_is_under_the_pointer(qtbot: QtBot) -> None:
    told = kept.sheaf(values.review(), "en")
    heat = ChartView(told.section("week").blocks[0])  # type: ignore[arg-type]
    trend = ChartView(told.section("overview").blocks[0])  # type: ignore[arg-type]
    for view in (heat, trend):
        qtbot.addWidget(view)
        view.resize(1_000, 200)
        view.show()
    assert heat.told_at(QPointF(46 + 954 / 48 * 40 + 3, 5)).startswith("Mon 20:00")
    assert "Flash sale" in trend.told_at(QPointF(1_000 * 97 / 186, 50))
    assert trend.told_at(QPointF(1_000 * 50 / 186, 50)) == ""
