"""The desk in each Chinese: whatever Qt asks for at run time has an answer, and no English is left to see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, cast

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from livestream_console.analysis.switchbacks.found import Chances
from livestream_console.core.commands import Command, Rejected
from livestream_console.core.events import (
    FeedStateChanged,
    GapClosed,
    GapOpened,
    GiveawayChanged,
    OfferChanged,
    ProductChanged,
    PushFailed,
    ShowStarted,
)
from livestream_console.core.goods.imported import Problem
from livestream_console.core.goods.revisions import revisions
from livestream_console.core.moderation.word_lists import WordLists
from livestream_console.core.money import Money
from livestream_console.core.orders.intake import Intake
from livestream_console.core.replies.replies import ReplyBook
from livestream_console.core.switchback.plan import Design
from livestream_console.shops.builtin.pasted import read_pasted
from livestream_console.ui import messages, rejections, translation
from livestream_console.ui.actions import Actions
from livestream_console.ui.alarms.strip import AlarmsStrip
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.claims.panel import ClaimsPanel
from livestream_console.ui.comments.own_tabs import TabForm
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.costs.form import CostsForm
from livestream_console.ui.effects.panel import EffectsPanel
from livestream_console.ui.funnel.panel import FunnelPanel
from livestream_console.ui.giveaways.panel import GiveawaysPanel
from livestream_console.ui.kpis.view import KpisPanel
from livestream_console.ui.log.panel import LogPanel
from livestream_console.ui.main_window import MainWindow, Panels
from livestream_console.ui.moderation.form import WordListForm
from livestream_console.ui.moderation.panel import ModerationPanel
from livestream_console.ui.notice_bar import NoticeBar
from livestream_console.ui.orders.panel import OrdersPanel
from livestream_console.ui.products.panel import ProductsPanel
from livestream_console.ui.products.target_form import TargetForm
from livestream_console.ui.push.offer_form import OfferForm
from livestream_console.ui.push.offer_words import KINDS
from livestream_console.ui.push.view import PushPanel
from livestream_console.ui.questions.strip import QuestionsStrip
from livestream_console.ui.replies.form import RepliesForm
from livestream_console.ui.replies.line import ReplyLine
from livestream_console.ui.rooms.device_code import DeviceCodeDialog
from livestream_console.ui.rooms.form import RoomForm
from livestream_console.ui.rooms.panel import RoomsPanel
from livestream_console.ui.rundown.form import RundownForm
from livestream_console.ui.rundown.insert_form import InsertForm
from livestream_console.ui.rundown.panel import RundownPanel
from livestream_console.ui.shelf.forms import ProductForm, RulesForm, StockForm
from livestream_console.ui.shelf.history import ProductHistory
from livestream_console.ui.shelf.orders_form import OrdersForm
from livestream_console.ui.shelf.paste_form import PasteForm
from livestream_console.ui.shelf.view import ShelfPanel
from livestream_console.ui.shops.banner import PriceBanner
from livestream_console.ui.shops.form import ShopForm
from livestream_console.ui.shops.panel import ShopsPanel
from livestream_console.ui.show_form import ShowForm
from livestream_console.ui.status_line import StatusLine
from livestream_console.ui.switchback.form import StopForm, SwitchbackForm
from livestream_console.ui.switchback.strip import SwitchbackStrip
from livestream_console.ui.top_bar import TopBar
from livestream_console.ui.viewers.card import ViewerCard
from tests.conftest import ROOT
from tests.ui.fakes import NOON_US, FakeConnections, FakeNotifier, recorded, room
from tests.ui.giveaways import deeds_over
from tests.ui.rundowns import walked
from tests.ui.sell_outs import FORECASTS
from tests.ui.selling_show import SellingSource, busy_show
from tests.ui.shop_stand_ins import NO_ERRANDS, VECTORS, ShopSource, deal, shop, stand
from tests.ui.standings import full
from tests.ui.switched import planned

I18N = ROOT / "resources" / "i18n"
# Names, units, keys and formats that stay as they are in every language.
_STAYS = {
    *("Bilibili", "Twitch", "YouTube", "OBS", "JSON", "WebSocket", "Access", "Key", "Secret", "ID", "CNY"),
    *("TWD", "HKD", "USD", "EUR", "JPY", "Ctrl", "Alt", "Esc", "Space", "ml", "ws", "wss", "pajlada"),
    # What a file is called that spreadsheets read.
    "CSV",
    # Platforms that define a figure otherwise, and figures that are called so everywhere.
    *("Shopee", "Lazada", "SHOPLINE", "GMV", "ROI", "UV"),
    # A protocol, a parameter of an address, and a public source of chance.
    *("OAuth", "token", "drand"),
    # Platforms, names of their interfaces, blanks of a script, and what was given.
    *(
        "TikTok",
        "Kick",
        "Instagram",
        "Facebook",
        "Webhook",
        "API",
        "Google",
        "Cookie",
        "user",
        "product",
        "price",
        "code",
    ),
    *("price", "https", "example", "com", "ABCD", "momo", "vx", "hold", "flag"),
    # Shops, also as a desk calls them, and names of their interfaces.
    *("Vendure", "vendure", "Shopify", "shopify", "myshopify", "WooCommerce", "woocommerce", "Medusa"),
    *("medusa", "Shop", "tiktok", "douyin", "youzan", "REST", "Admin", "admin"),
}
_TOOLS = {"oba-live-tool", "DouyinBarrageGrab", "douyinLive", "Social Stream Ninja"}
"""Behind a bridge, by the names that they give themselves."""

_OTHERS = ("Q", "GraphicsScene")
"""Qt asks for words of its own, which it brings along, and pyqtgraph for a menu that is switched off."""


class Listening(translation.TsTranslator):
    """Remembers what the desk asked for and what of it was answered."""

    asked: set[str]
    answered: set[str]

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        answer = super().translate(context, sourceText, disambiguation, n)
        if not context.startswith(_OTHERS):
            self.asked.add(sourceText)
            if answer is not None:
                self.answered.add(sourceText)
        return answer


@pytest.fixture(params=["zh_CN", "zh_TW"])
def listening(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Listening]:
    installed = translation.install(I18N, request.param)
    translator = Listening(I18N / f"{request.param}.ts")
    translator.asked, translator.answered = set(), set()
    qapp.installTranslator(translator)
    yield translator
    for one in (translator, *installed):
        qapp.removeTranslator(one)


@pytest.fixture(scope="module")
def show() -> SellingSource:
    return busy_show(400)


async def _nothing(*_what: object) -> None:
    return None


async def _save_nothing(_name: str, _patterns: str, _content: bytes) -> None:
    """Take what a panel saves and keep nothing."""


def desk(show: SellingSource, qtbot: QtBot) -> MainWindow:
    """The whole window in the middle of a show that has seen trouble."""
    window, notifier = MainWindow(), FakeNotifier()
    qtbot.addWidget(window, before_close_func=lambda made: made.close_for_good())
    actions: Actions = window.registry
    connections = FakeConnections(
        [
            room("bilibili:1", reconnects=2),
            room("youtube:2", "backoff", reason="network", gap_seconds=14.0, missing=9),
            room("twitch:pajlada", "failed", reason="auth", gap_seconds=3.0),
        ]
    )
    connections.saved_through = (48_213, 48_219)
    shelf = ShelfPanel(show, actions, notifier, cast(Any, None))
    deeds = deeds_over(window, show, notifier)
    push = PushPanel(show, actions, notifier, deeds, lambda: "")
    draws = GiveawaysPanel(show, actions, deeds)
    replies = ReplyLine(show, lambda: connections.rooms, actions, lambda _most: 0)
    waiting = QuestionsStrip(show, actions, notifier)
    comments = CommentsPanel(show, notifier, actions=actions, above=waiting, foot=replies)
    comments.add_card(ViewerCard(show, comments.last_of, None))
    review = ModerationPanel(show, actions, notifier, lambda: None)
    in_shops = ShopSource()
    in_shops.shops = [shop(), shop("shop:youzan", VECTORS, state="backoff", reason="network")]
    found = Money(9_900, "CNY")
    stand(in_shops, deal(), deal("o2", "needs_person", reason="foreign", found=found), deal("o3", "failed"))
    in_shops_panel = ShopsPanel(in_shops, actions, notifier, NO_ERRANDS)
    in_shops_panel.refresh()
    claimed = ClaimsPanel(show, actions, notifier, lambda: connections.rooms, _save_nothing)
    log, charts = LogPanel(show), ChartsPanel(show)
    products = ProductsPanel(show, actions, forecasts=lambda: FORECASTS)
    alarm_strip = AlarmsStrip(show, actions)
    rooms = RoomsPanel(
        connections, notifier, actions, add_room=_nothing, remove_room=_nothing, retry_room=lambda feed: None
    )
    bar = TopBar(show, connections, lambda: 0, window.open_palette)
    kpis, line = KpisPanel(show), StatusLine(show, connections)
    window.place(
        Panels(
            top_bar=bar,
            kpis=kpis,
            alarms=alarm_strip,
            comments=comments,
            shelf=shelf,
            push=push,
            charts=charts,
            funnel=FunnelPanel(show),
            products=products,
            effects=EffectsPanel(show, lambda: full(NOON_US, ("A1", "A2", "A5"))),
            claims=claimed,
            orders=OrdersPanel(show, actions, _save_nothing, alarm_strip.standing),
            giveaways=draws,
            rooms=rooms,
            prices=PriceBanner(in_shops, lambda: None),
            switchback=SwitchbackStrip(planned(source=show), actions, notifier, dict, _no_chances),
            rundown=RundownPanel(walked(show), actions, notifier, push.prepare),
            shops=in_shops_panel,
            moderation=review,
            log=log,
            replay=QWidget(),
            status_line=line,
        ),
        NoticeBar(),
    )
    window.show()
    qtbot.waitUntil(lambda: bool(charts.plots))
    happened = [
        recorded(ShowStarted("秋冬美妆"), 90_001),
        recorded(GapOpened("g", "f", NOON_US), 90_002, platform="youtube"),
        recorded(GapClosed("g", "f", NOON_US, NOON_US + 14_000_000), 90_003, platform="youtube"),
        recorded(PushFailed("p", "card", "A1", target="overlay", reason="no_client"), 90_004),
        recorded(FeedStateChanged("f", "backoff", "network"), 90_005, platform="twitch"),
        recorded(ProductChanged("A1", "state", state="open"), 90_006),
        recorded(OfferChanged("o", "live", product="A1"), 90_007),
        recorded(GiveawayChanged("w", "closed", n=12), 90_008),
    ]
    comments.on_batch(happened)
    log.on_batch(happened)
    for panel in (bar, kpis, comments, shelf, push, charts, rooms, log, line):
        panel.refresh()
    for row in shelf.list.model().rows:  # type: ignore[attr-defined]
        shelf.context_menu(row)
    window.grab()
    return window


def forms(window: MainWindow, show: SellingSource) -> list[QWidget]:
    async def refuse(_command: Command | dict[str, object]) -> Rejected | None:
        return None

    return [
        *(OfferForm(window, show, refuse, kind) for kind in KINDS),
        deeds_over(window, show, FakeNotifier()).make_form(),
        ProductForm(window, "CNY", show.state.shelf, show.state.shelf.products["lipstick"]),
        _pasted(window, show),
        OrdersForm(window, "秋冬", Intake("shop:taobao", ()), (Problem("unknown_status", 2, text="?"),)),
        ProductHistory(window, "口红", revisions("lipstick", show.history)),
        RulesForm(window, show.state.shelf.rules, ("youtube",)),
        StockForm(window, "A1", 10, 3),
        RoomForm(window),
        ShopForm(window),
        DeviceCodeDialog(window, "https://example.com", "ABCD"),
        RepliesForm(window, ReplyBook(), refuse),
        WordListForm(window, WordLists(), refuse),
        TabForm(window, [("twitch", "momo")]),
        TargetForm(window, "CNY", 10_000, 90, refuse),
        CostsForm(window, lambda: {"ads": 70_000, "prize": 500}, "CNY", refuse),
        RundownForm(window, show, refuse),
        InsertForm(window, show, "d", refuse),
        SwitchbackForm(window, show.state.shelf, None, _no_chances, refuse),
        StopForm(window, "s1", refuse),
        ShowForm(window, []),
    ]


async def _no_chances(_design: Design, _rate: float) -> Chances | None:
    return None


def _pasted(window: MainWindow, show: SellingSource) -> PasteForm:
    form = PasteForm(window, show.state.shelf, lambda text: read_pasted(text, "CNY", {}))
    form.text_field.setPlainText("B1 口红 59\nB2 帽子 多少\n12 面膜 9 关键词12")
    form.look()
    return form


def texts(top: QWidget) -> Iterator[str]:
    """Every text of a window that somebody can see, point at or hear."""
    for widget in (top, *top.findChildren(QWidget)):
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.windowTitle()
        for action in widget.actions():
            yield action.text()
            yield str(action.property("group") or "")
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit() | QPlainTextEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(place) for place in range(widget.count()))
            case QTabBar():
                yield from (widget.tabText(place) for place in range(widget.count()))
            case QDialogButtonBox():
                yield from (button.text() for button in widget.buttons())


def english(text: str) -> list[str]:
    plain = "" if text in _TOOLS else unescape(re.sub(r"<[^>]*>", " ", text))
    return [word for word in re.findall(r"[A-Za-z]{2,}", plain) if word not in _STAYS]


def test_the_desk_leaves_no_english(listening: Listening, show: SellingSource, qtbot: QtBot) -> None:
    window = desk(show, qtbot)
    seen = {text for top in (window, *forms(window, show)) for text in texts(top) if text}
    assert len(seen) > 100
    assert {text for text in seen if english(text)} == set()
    assert listening.asked - listening.answered == set()
    assert len(listening.answered) > 150


def test_the_log_leaves_no_english(listening: Listening, show: SellingSource, qtbot: QtBot) -> None:
    log = desk(show, qtbot).findChild(LogPanel)
    assert isinstance(log, LogPanel)
    lines = [log.model.line(row).text for row in range(log.model.rowCount())]
    assert len(lines) == 8
    assert [line for line in lines if english(line)] == []


def test_every_sentence_is_answered(listening: Listening) -> None:
    for code in rejections.REJECTIONS:
        messages.rejection(Rejected(code, {"product": "A1", "state": "open", "wanted": "off"}))
    assert listening.answered
    assert listening.asked == listening.answered
    said = messages.rejection(Rejected("no_such_step", {"product": "A1", "state": "open", "wanted": "off"}))
    assert english(said) == []
