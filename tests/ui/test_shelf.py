"""The shelf shows the journal's state and turns every gesture into one command."""

from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.claims.keywords import doubts
from livestream_console.core.commands import (
    AddProducts,
    ChangeStock,
    EndCard,
    EndOffer,
    MoveProduct,
    ProductDraft,
    PushCard,
    SetProductState,
    SetShelfRules,
    UnqueueCard,
)
from livestream_console.core.events import PlatformCardChanged, StockReported
from livestream_console.core.goods.explaining import chapters
from livestream_console.core.goods.imported import Pasted
from livestream_console.core.goods.revisions import revisions
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.money import Money
from livestream_console.core.values import AS_SHELF, ShelfRules, Variant
from livestream_console.shops.builtin.pasted import read_pasted
from livestream_console.ui.actions import Actions
from livestream_console.ui.shelf import rows, words
from livestream_console.ui.shelf.chapters import chapter_lines
from livestream_console.ui.shelf.delegate import button_rect, stock_width
from livestream_console.ui.shelf.forms import ProductForm, RulesForm, StockForm
from livestream_console.ui.shelf.history import ProductHistory
from livestream_console.ui.shelf.images import picture
from livestream_console.ui.shelf.model import ShelfModel
from livestream_console.ui.shelf.paste_form import PasteForm
from livestream_console.ui.shelf.rows import ShelfRow, ShelfRows
from livestream_console.ui.shelf.view import ShelfPanel
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SECOND, SellingSource, busy_show, fire_sale, open_shelf


class NoImports:
    async def import_catalogue(self) -> None: ...

    async def import_orders(self) -> None: ...

    def read_pasted(self, text: str) -> Pasted:
        return read_pasted(text, "CNY", {})


@pytest.fixture
def source() -> SellingSource:
    return open_shelf()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def actions(qtbot) -> Actions:
    window = QWidget()
    window.resize(588, 540)
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture
def panel(source: SellingSource, actions: Actions, notifier: FakeNotifier) -> ShelfPanel:
    window = actions.parent()
    panel = ShelfPanel(source, actions, notifier, NoImports(), window)
    panel.resize(588, 540)
    window.show()
    return panel


async def last_command(source: SellingSource, settle) -> object:
    await settle()
    return source.sent[-1]


@pytest.fixture
def settle():
    """Let the tasks that a gesture started run to their end."""

    async def run() -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    return run


def row_of(source: SellingSource, product: str) -> ShelfRow:
    row = ShelfRows(source.state).of(product)
    assert row is not None
    return row


def test_rows_tell_stock_holds_and_what_is_explained() -> None:
    source = busy_show(300)
    lipstick = row_of(source, "lipstick")
    assert lipstick.state == "explaining"
    assert lipstick.sale_phase == "live"
    assert (lipstick.price.minor, lipstick.was.minor) == (5_900, 9_900)
    assert lipstick.held == 16
    assert lipstick.left == lipstick.stock - lipstick.paid - lipstick.held
    assert row_of(source, "cream").state == "sold_out"


async def test_the_button_of_a_row_sends_what_its_state_calls_for(panel, source, settle, qtbot) -> None:
    click(panel, 0, qtbot)
    assert isinstance(await last_command(source, settle), PushCard)
    panel.refresh()
    click(panel, 0, qtbot)
    assert isinstance(await last_command(source, settle), EndCard)
    click(panel, 3, qtbot)
    command = await last_command(source, settle)
    assert isinstance(command, SetProductState)
    assert (command.product, command.state) == ("serum", "open")


def click(panel: ShelfPanel, row: int, qtbot) -> None:
    area = panel.list.visualRect(panel.list.model().index(row, 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=button_rect(area).center())


async def test_number_keys_explain_and_shifted_ones_open(panel, actions, source, settle) -> None:
    actions.get("shelf.explain.3").trigger()
    assert (await last_command(source, settle)).product == "toner"
    actions.get("shelf.open.4").trigger()
    assert isinstance(await last_command(source, settle), SetProductState)
    sent = len(source.sent)
    actions.get("shelf.explain.9").trigger()
    await settle()
    assert len(source.sent) == sent


async def test_a_rejection_is_told_and_changes_nothing(panel, actions, notifier, source, settle) -> None:
    source.do(SetProductState(command_id="x", product="mask", state="sold_out"))
    actions.get("shelf.explain.1").trigger()
    await settle()
    assert notifier.notices[-1].code == "rejected.sold_out"


@pytest.mark.parametrize(("row", "expected"), [(0, 0), (3, 2), (-1, 6)])
def test_a_drop_asks_for_the_place_counted_without_the_product(source, row: int, expected: int) -> None:
    model = ShelfModel(source.now_us)
    model.show_rows(ShelfRows(source.state), range(7))
    wanted: list[tuple[str, int]] = []
    model.move_wanted.connect(lambda product, index: wanted.append((product, index)))
    dragged = 0 if row else 4
    data = model.mimeData([model.index(dragged, 0)])
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert wanted == [(model.rows[dragged].product, expected)]


def test_a_move_lands_where_it_was_dropped(source) -> None:
    model = ShelfModel(source.now_us)
    model.show_rows(ShelfRows(source.state), range(7))
    model.move_wanted.connect(
        lambda product, index: source.do(MoveProduct(command_id="m", product=product, index=index))
    )
    model.dropMimeData(model.mimeData([model.index(0, 0)]), Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert source.state.shelf.order[:3] == ["lipstick", "toner", "mask"]


def test_only_rows_that_differ_are_painted_again(source) -> None:
    model = ShelfModel(source.now_us)
    model.show_rows(ShelfRows(source.state), range(7))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.show_rows(ShelfRows(source.state), range(7))
    source.do(ChangeStock(command_id="s", product="toner", stock=9))
    model.show_rows(ShelfRows(source.state), range(7))
    assert changed == [(2, 2)]


def put_many(source: SellingSource, count: int) -> None:
    drafts = tuple(
        ProductDraft(
            f"x{n}", f"商品 {n} 很长的名字很长的名字", Money(100 * n, "CNY"), stock=n, keyword=f"X{n}"
        )
        for n in range(1, count + 1)
    )
    source.do(AddProducts(command_id=f"many{len(source.sent)}", products=drafts))


def test_of_a_long_shelf_only_rows_in_sight_are_made(panel, source) -> None:
    put_many(source, 1_000)
    panel.refresh()
    panel.list.viewport().grab()
    shown, in_sight = panel._model.rows, panel.list.in_sight()
    assert len(shown) == panel.list.model().rowCount() == 1_007
    assert len(in_sight) < 20
    assert set(shown.made) == {*in_sight}
    panel.list.scrollToBottom()
    panel.list.viewport().grab()
    assert shown.made[1_006].title.startswith("商品 1000")
    source.do(ChangeStock(command_id="out of sight", product="mask", stock=301))
    panel.refresh()
    assert set(panel._model.rows.made) == {*panel.list.in_sight()}


def test_keywords_are_looked_through_again_only_where_a_name_changed(panel, source, monkeypatch) -> None:
    looked: list[int] = []
    monkeypatch.setattr(rows, "doubts", lambda entries: looked.append(len(entries)) or doubts(entries))
    source.do(ChangeStock(command_id="s", product="toner", stock=9))
    source.do(PushCard(command_id="p", product="lipstick"))
    panel.refresh()
    assert looked == []
    source.do(
        AddProducts(command_id="n", products=(ProductDraft("n1", "数字", Money(1, "CNY"), keyword="1"),))
    )
    panel.refresh()
    panel.refresh()
    assert looked == [8]
    assert panel._model.rows[7].doubt.code == "number"


def test_products_that_come_leave_the_chosen_one_chosen(panel, source) -> None:
    panel.list.choose(2)
    put_many(source, 100)
    panel.refresh()
    assert panel.list.currentIndex().row() == 2


def test_home_and_end_go_to_the_first_and_the_last_product(panel, source, qtbot) -> None:
    put_many(source, 100)
    panel.refresh()
    panel.list.choose(2)
    qtbot.keyClick(panel.list, Qt.Key.Key_End)
    assert panel.list.currentIndex().row() == 106
    assert panel.list.in_sight()[-1] == 106
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    assert panel.list.currentIndex().row() == 0


async def test_ending_a_sale_is_asked_about_first(panel, source, settle, monkeypatch) -> None:
    source.do(PushCard(command_id="x", product="lipstick"))
    fire_sale(source)
    panel.refresh()
    answers = iter([False, True])

    async def answer(_parent: QWidget) -> bool:
        return next(answers)

    monkeypatch.setattr("livestream_console.ui.shelf.deeds.wants_to_end_sale", answer)
    panel.now_card.end_sale_wanted.emit("sale1")
    assert not isinstance(await last_command(source, settle), EndOffer)
    panel.now_card.end_sale_wanted.emit("sale1")
    assert isinstance(await last_command(source, settle), EndOffer)


def test_the_context_menu_offers_only_steps_that_exist(panel, source) -> None:
    texts = [action.text() for action in panel.context_menu(row_of(source, "serum")).actions()]
    assert "Open price" in texts
    assert "Mark sold out" not in texts


def test_a_replay_shows_the_shelf_but_offers_no_change(panel, source) -> None:
    source.live = False
    enabled = [a.text() for a in panel.context_menu(row_of(source, "mask")).actions() if a.isEnabled()]
    assert enabled == ["History…"]


def test_the_new_product_form_keeps_what_was_typed_until_it_is_right(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = ProductForm(parent, "CNY", ShelfState())
    form.title_field.setText("冰袖")
    form.price_field.setText("十九")
    form.accept()
    assert form.draft is None
    form.price_field.setText("19.9")
    form.accept()
    assert form.draft is not None
    assert form.draft.price.minor == 1_990
    assert StockForm(parent, "冰袖", 12, 3).units == 12


async def test_a_product_from_the_form_goes_to_the_shelf(panel, actions, source, settle, monkeypatch) -> None:
    async def filled(form: ProductForm) -> bool:
        form.title_field.setText("冰袖")
        form.price_field.setText("19.9")
        form.accept()
        return True

    monkeypatch.setattr(ProductForm, "run", filled)
    actions.get("shelf.add").trigger()
    assert isinstance(await last_command(source, settle), AddProducts)
    assert source.state.shelf.products[source.state.shelf.order[-1]].title == "冰袖"


def test_words_of_a_row() -> None:
    source = busy_show(300)
    source.now += SECOND
    assert words.facts(row_of(source, "cream")).endswith("Sold out")
    assert words.stock_line(row_of(source, "lipstick")).endswith("held 16")
    assert words.button_words(row_of(source, "serum"), source.now) == ("Open price", "⇧4")
    assert words.button_words(row_of(source, "lipstick"), source.now)[0].startswith("Now 01:4")


def test_on_a_small_screen_the_stock_bar_leaves_room_for_the_title() -> None:
    assert [stock_width(row) for row in (300, 495, 530, 588, 900)] == [84, 84, 110, 140, 140]


def test_a_picture_comes_from_its_file_else_it_is_a_gradient(qtbot, tmp_path) -> None:
    red = QImage(80, 20, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    red.save(str(tmp_path / "red.png"))
    found = picture("p", str(tmp_path / "red.png"), 40)
    assert found.toImage().pixelColor(20, 20) == Qt.GlobalColor.red
    assert picture("p", str(tmp_path / "missing.png"), 40).size() == found.size()
    assert picture("p", None, 40) is picture("p", None, 40)


def test_the_panel_paints_with_every_kind_of_row(panel, qtbot) -> None:
    panel.set_source(busy_show(300))
    assert not panel.grab().isNull()
    assert panel.list.indexAt(QPoint(5, 5)).isValid()


async def test_in_a_replay_neither_a_button_nor_its_key_acts(panel, actions, source, qtbot, settle) -> None:
    source.live = False
    panel.set_source(source)
    sent = len(source.sent)
    area = panel.list.visualRect(panel.list.model().index(0, 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=button_rect(area).center())
    await settle()
    assert len(source.sent) == sent
    assert not actions.button("shelf.add").isEnabled()
    source.live = True
    panel.set_source(source)
    assert actions.button("shelf.add").isEnabled()


def test_a_role_in_the_sellers_own_words_keeps_its_colour() -> None:
    assert words.role_tag("爆单款") == words.role_tag("hero")
    assert words.role_tag("镇店之宝") == ("镇店之宝", "muted")


async def test_pressed_too_soon_counts_down_and_the_same_button_takes_it_back(
    panel, source, settle, qtbot
) -> None:
    for _ in range(2):
        panel.deeds.explain("mask")
        await settle()
    source.now += 3 * SECOND
    panel.refresh()
    row = row_of(source, "mask")
    assert words.button_words(row, source.now) == ("Due 00:07", "×")
    assert "Due 00:07" in words.spoken(row, source.now)
    click(panel, 0, qtbot)
    assert isinstance(await last_command(source, settle), UnqueueCard)
    assert row_of(source, "mask").queued_us is None


def test_a_card_goes_three_steps_to_the_audience() -> None:
    source = open_shelf()
    source.do(PushCard(command_id="p", product="mask"))
    steps = words.before_audience(row_of(source, "mask"))
    assert [colour for _, colour in steps] == ["good", "muted", "muted"]
    source.paint_pushes()
    source.happen(PlatformCardChanged("mask"))
    steps = words.before_audience(row_of(source, "mask"))
    assert [colour for _, colour in steps] == ["good", "good", "good"]
    assert "Douyin" in steps[2][0]


def test_oversold_units_and_a_doubtful_keyword_are_said() -> None:
    source = open_shelf()
    source.happen(StockReported("mirror", available=0), platform="shop:demo")
    draft = ProductDraft("n1", "数字", Money(100, "CNY"), keyword="12")
    source.do(AddProducts(command_id="n", products=(draft,)))
    row = row_of(source, "n1")
    assert row.doubt is not None
    assert "12" in words.spoken(row, source.now)


async def test_the_zero_key_is_the_tenth_product(panel, actions, source, settle) -> None:
    drafts = tuple(ProductDraft(f"p{n}", f"p{n}", Money(100, "CNY")) for n in range(8, 12))
    source.do(AddProducts(command_id="more", products=drafts))
    panel.refresh()
    assert actions.get("shelf.explain.10").shortcut().toString() == "0"
    actions.get("shelf.explain.10").trigger()
    assert (await last_command(source, settle)).product == "p10"


def test_its_keys_go_to_the_list_or_to_the_first_way_to_fill_it(panel, source) -> None:
    assert panel.focusProxy() is panel.list
    bare = SellingSource()
    panel.set_source(bare)
    assert panel.focusProxy() is panel._ways_in[0]


async def test_letters_act_on_the_selected_product(panel, source, settle, qtbot) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    next(a for a in panel.list.actions() if a.shortcut().toString() == "P").trigger()
    command = await last_command(source, settle)
    assert (command.product, command.state) == ("mask", "preheat")


def test_an_edit_fills_the_form_and_keeps_what_it_does_not_show(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    source = open_shelf()
    known = source.state.shelf.products["lipstick"]
    known.variants = (Variant("v1", "粉", "粉", stock=3),)
    form = ProductForm(parent, "CNY", source.state.shelf, known)
    form.variants_field.setText("粉/白")
    form.keyword_field.setText("7")
    form.floor_field.setText("abc")
    form.accept()
    assert form.draft is None
    form.floor_field.setText("39.9")
    form.accept()
    assert form.draft is not None
    assert form.draft.floor == Money(3_990, "CNY")
    assert form.draft.variants == (Variant("v1", "粉", "粉", stock=3), Variant("白", "白"))
    assert (form.draft.price, form.draft.stock, form.draft.role) == (known.price, None, "hero")
    assert not form._doubt.isHidden()


def test_a_product_has_a_least_margin_of_its_own_or_the_shelfs(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    source = open_shelf()
    known = source.state.shelf.products["lipstick"]
    form = ProductForm(parent, "CNY", source.state.shelf, known)
    assert form.margin_field.text() == "As the shelf has it"
    form.margin_field.setValue(40)
    form.accept()
    assert form.draft is not None
    assert form.draft.least_margin == 40
    known.least_margin = 40
    again = ProductForm(parent, "CNY", source.state.shelf, known)
    again.margin_field.setValue(AS_SHELF)
    again.accept()
    assert again.draft is not None
    assert again.draft.least_margin == AS_SHELF


async def test_a_paste_is_looked_at_line_by_line_before_it_is_added(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = PasteForm(parent, open_shelf().state.shelf, NoImports().read_pasted)
    form.text_field.setPlainText("B1 口红 59.9 库存5\nB2 帽子 多少")
    form.look()
    assert not form.accept_button.isEnabled()
    assert [row.cells[-1] for row in form.table.model().rows] == ["", "price is missing"]
    form.text_field.setPlainText("\n".join(f"B{n} 商品{n} ¥{n} 库存{n}" for n in range(1, 201)))
    form.look()
    assert form.accept_button.text() == "Add 200 products"
    assert len(form.drafts) == 200


async def test_the_history_shows_who_changed_what(panel, source, settle, qtbot) -> None:
    source.earlier = source.history
    source.do(AddProducts(command_id="e", products=(ProductDraft("mask", "面膜", Money(2990, "CNY")),)))
    found = revisions("mask", source.history)
    form = ProductHistory(panel, "面膜", found)
    rows = [row.cells for row in form.model.rows]
    assert ("¥19.90", "¥29.90") in [(cells[4], cells[5]) for cells in rows]


def test_chapters_begin_at_zero_as_video_pages_want() -> None:
    source = open_shelf()
    source.now += 65 * SECOND
    source.do(PushCard(command_id="p", product="mask"))
    lines = chapter_lines(chapters(source.state.shelf), source.state.started_us or 0)
    assert lines == ["00:00 Beginning", "01:05 No. 1 · 补水面膜 10 片"]


async def test_the_role_mix_is_said_against_its_target(panel, source) -> None:
    source.do(SetShelfRules(command_id="r", rules=ShelfRules(1, {"profit": 60})))
    panel.refresh()
    assert "Profit 14%, wanted 60%" in panel.mix_bar.toolTip()
    assert not panel.mix_bar.grab().isNull()


def test_two_hundred_products_are_painted_within_a_frame(panel, source) -> None:
    put_many(source, 193)
    panel.refresh()
    panel.grab()
    begun = time.process_time()
    panel.refresh()
    panel.list.viewport().grab()
    assert time.process_time() - begun < 0.1


def test_a_price_that_nobody_touched_follows_the_sale_that_ended_meanwhile(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    source = open_shelf()
    fire_sale(source)
    form = ProductForm(parent, "CNY", source.state.shelf, source.state.shelf.products["lipstick"])
    assert form.price_field.text() == "59"
    source.do(EndOffer(command_id="end", offer="sale1"))
    form.accept()
    assert form.draft is not None
    assert form.draft.price == Money(9900, "CNY")


def test_the_rules_ask_only_for_the_rooms_that_are_there_or_were(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form = RulesForm(window, ShelfRules(3, rooms={"youtube": 1}), {"bilibili"})
    assert {name: field.value() for name, field in form.in_rooms.items()} == {"bilibili": 0, "youtube": 1}
    form.in_rooms["bilibili"].setValue(2)
    form.in_rooms["youtube"].setValue(0)
    assert form.rules == ShelfRules(3, rooms={"bilibili": 2})
