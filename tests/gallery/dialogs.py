"""Every dialog, opened over a show that sells."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog

from livestream_console.app.past_shows import ShowPicker
from livestream_console.app.reviews.windows import ShowsPicker
from livestream_console.core.moderation.word_lists import WordList, WordLists
from livestream_console.core.notes import Lesson
from livestream_console.core.ports import ShowInfo
from livestream_console.core.replies.replies import ReplyBook, Rule
from livestream_console.ui.comments.own_tabs import TabForm
from livestream_console.ui.costs.form import CostsForm
from livestream_console.ui.giveaways.deeds import GiveawayDeeds
from livestream_console.ui.moderation.form import WordListForm
from livestream_console.ui.palette import Palette
from livestream_console.ui.products.target_form import TargetForm
from livestream_console.ui.push.ending import wants_to_end_sale
from livestream_console.ui.push.view import PushPanel
from livestream_console.ui.replies.form import RepliesForm
from livestream_console.ui.rooms.device_code import DeviceCodeDialog
from livestream_console.ui.rooms.form import RoomForm
from livestream_console.ui.rooms.kinds import KINDS
from livestream_console.ui.shelf.forms import StockForm
from livestream_console.ui.show_form import ShowForm
from tests.gallery.camera import Camera
from tests.gallery.desk import Opened, opened
from tests.gallery.offers import offer_forms
from tests.gallery.rundown import rundown_forms
from tests.gallery.shelf import shelf_forms
from tests.gallery.shops import shop_forms
from tests.gallery.show import FULL, show_at
from tests.gallery.switchbacks import switchback_forms
from tests.ui.fakes import NOON_US

_CUT_OFF = ShowInfo("show", "秋冬美妆专场", "CNY", NOON_US, None, 31_416)


async def photograph_dialogs(camera: Camera, prefix: str) -> None:
    with opened(show_at(FULL)) as one:
        for name, form in (*_forms(one), *await switchback_forms(one)):
            form.show()
            camera.widget(form, f"{prefix}-dialog-{name}")
            form.close()
        await _question(camera, f"{prefix}-dialog-end-sale", wants_to_end_sale(one.window))
        await _question(camera, f"{prefix}-dialog-end-show", one.runner.end_show())
        one.window.open_palette()
        camera.widget(one.window, f"{prefix}-palette")
        one.part(Palette).close_palette()


def _forms(one: Opened) -> Iterator[tuple[str, QDialog]]:
    push: PushPanel = one.part(PushPanel)
    state = one.desk.bridge.source.state
    yield from offer_forms(one.window, one.desk.bridge.source, push.submit)
    giveaway = one.window.findChild(GiveawayDeeds).make_form()  # type: ignore[attr-defined]
    giveaway.prize_field.setText("丝绒哑光口红礼盒")
    giveaway.value_field.setText("99")
    giveaway.kind_field.setCurrentIndex(1)
    giveaway.condition_field.setCurrentIndex(4)
    yield "giveaway", giveaway
    yield "target", TargetForm(one.window, state.currency, 12_000_000, 180, push.submit)
    costs = {"ads": 1_200_000, "host": 300_000, "coupon": 50_000, "灯光租赁": 80_000}
    entering = CostsForm(one.window, lambda: costs, state.currency, push.submit)
    entering.table.selectRow(0)
    entering.amount_field.setText("5")
    entering.count_field.setValue(100)
    yield "enter-costs", entering
    yield from shelf_forms(one)
    yield from rundown_forms(one)
    yield "change-stock", StockForm(one.window, "丝绒哑光口红礼盒", 420, 61)
    for kind in KINDS:
        room = RoomForm(one.window)
        room.choose(kind.request)
        yield f"add-room-{kind.request.__name__}", room
    yield from shop_forms(one.window, state)
    yield "device-code", DeviceCodeDialog(one.window, "https://www.google.com/device", "ABCD-EFGH")
    book = ReplyBook("发货 = {今天/明天}发货\n欢迎{user}", (Rule("发货", ("发货", "几时发"), reply="=发货"),))
    yield "scripts", RepliesForm(one.window, book, _nobody)
    rules = RepliesForm(one.window, book, _nobody)
    rules.tabs.setCurrentIndex(1)
    yield "reply-rules", rules
    lists = WordListForm(one.window, WordLists((WordList("广告", "加vx\n微信 = hold"),)), _nobody)
    lists.try_field.setText("加 V❤X")
    lists.look()
    yield "word-lists", lists
    yield "own-tab", TabForm(one.window, [("twitch", "rehearsal"), ("douyin", "829")])
    yield "start-show", ShowForm(one.window, [], _LEARNED)
    yield "go-on-with-show", ShowForm(one.window, [_CUT_OFF])
    yield "past-show", ShowPicker(one.window, [_CUT_OFF])
    yield "compare-shows", ShowsPicker(one.window, [_CUT_OFF, _CUT_OFF], ())


_LEARNED = [
    Lesson("s/1", "s", "2 号口红备货 +120（售罄后 23 分钟仍有 77 次提问）", 2, "owner"),
    Lesson("s/2", "s", "卡片与秒杀不要放在同一分钟，效果分不开；换主播时先讲完手上的商品", 1, "producer"),
]


async def _nobody(_value: object) -> None:
    """Take what a form gives and keep nothing."""


async def _question(camera: Camera, name: str, question: Coroutine[Any, Any, object]) -> None:
    """Photograph what a coroutine asks, then go away from it as Escape does."""
    asking = asyncio.ensure_future(question)
    await asyncio.sleep(0)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    camera.widget(box, name)
    box.reject()
    await asking
