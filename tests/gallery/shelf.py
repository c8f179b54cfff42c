"""The shelf's pictures: a product that waits, one oversold, two hundred of them, and every form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from livestream_console.core.commands import AddProducts, ProductDraft, PushCard, SetShelfRules
from livestream_console.core.events import PlatformCardChanged
from livestream_console.core.goods.revisions import revisions
from livestream_console.core.money import Money
from livestream_console.core.orders.intake import intake
from livestream_console.core.values import ShelfRules
from livestream_console.shops.builtin.order_export import read_orders
from livestream_console.shops.builtin.pasted import read_pasted
from livestream_console.ui.shelf.forms import ProductForm, RulesForm
from livestream_console.ui.shelf.history import ProductHistory
from livestream_console.ui.shelf.orders_form import OrdersForm
from livestream_console.ui.shelf.paste_form import PasteForm
from livestream_console.ui.shelf.putting_up import PuttingUp
from tests.gallery.show import FULL, GalleryShow, show_at
from tests.ui.selling_show import SECOND, command_id

_EXPORT = Path(__file__).parents[1] / "shops" / "exports" / "taobao.csv"
_MIX = {"traffic": 40, "profit": 30, "hero": 15}
_PASTED = """A1 补水面膜 10 片 ¥19.9 库存600 引流款
B1 真丝衬衫 199 库存50 关键词B1 利润款
B2 iPhone 15 5999
C3，爽肤水，128元，规格S/M/L，底价100
12 便携化妆镜 39 关键词12
B4 香氛护手霜 库存很多 29.9
"""


def show_with_queue() -> GalleryShow:
    """A show in which a product was pushed again too soon, and a room tells what it shows."""
    show = show_at(FULL)
    rules = SetShelfRules(command_id=command_id(show), rules=ShelfRules(2, _MIX))
    show.do(rules)
    doubtful = ProductDraft("n1", "数字口令香薰", Money(4900, "CNY"), stock=20, keyword="12", role="福利款")
    show.do(AddProducts(command_id=command_id(show), products=(doubtful,)))
    for product in ("A3", "A2", "A2"):
        show.do(PushCard(command_id=command_id(show), product=product))
        show.paint_pushes()
    show.happen(PlatformCardChanged("A2"))
    show.now += 3 * SECOND
    return show


def show_with_two_hundred() -> GalleryShow:
    show = show_at(FULL)
    drafts = tuple(
        ProductDraft(f"x{n}", f"直播商品 {n}", Money(990 + 10 * n, "CNY"), stock=n, keyword=f"X{n}")
        for n in range(1, 194)
    )
    show.do(AddProducts(command_id=command_id(show), products=drafts))
    return show


def shelf_forms(one: Any) -> Iterator[tuple[str, QDialog]]:
    show = one.desk.bridge.source
    state = show.state
    yield "add-product", ProductForm(one.window, state.currency, state.shelf)
    edited = ProductForm(one.window, state.currency, state.shelf, state.shelf.products["A2"])
    edited.keyword_field.setText("12")
    yield "edit-product", edited
    pasted = PasteForm(one.window, state.shelf, lambda text: read_pasted(text, "CNY", {"A1": "A1"}))
    yield "paste-empty", pasted
    pasted.text_field.setPlainText(_PASTED)
    pasted.look()
    yield "paste", pasted
    putting = PuttingUp(one.window, show, pasted.drafts * 500)
    putting.show_up(1_250)
    yield "putting-up", putting
    yield (
        "shelf-rules",
        RulesForm(one.window, ShelfRules(2, _MIX, rooms={"youtube": 1}), ("youtube", "bilibili")),
    )
    yield "history", ProductHistory(one.window, "丝绒哑光口红礼盒", revisions("A2", show.history))
    sheet = read_orders(_EXPORT)
    yield "orders", OrdersForm(one.window, state.title, intake(state, sheet), sheet.problems)
