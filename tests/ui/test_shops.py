"""Shops on the desk: their truth, what stands in them of ours, and the one thing to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import (
    LeaveDeal,
    ProductDraft,
    Rejected,
    RestoreAllPrices,
    RestoreDeal,
    RetryDeal,
)
from livestream_console.core.goods.shelf import Product
from livestream_console.core.money import Money
from livestream_console.core.ports import FeedFailure, Remark
from livestream_console.core.show import new_state
from livestream_console.core.values import Listing, Variant
from livestream_console.ui.actions import Actions
from livestream_console.ui.shops import words
from livestream_console.ui.shops.banner import LeftPrices, PriceBanner
from livestream_console.ui.shops.deals import DealRow
from livestream_console.ui.shops.form import LinkForm, ShopForm
from livestream_console.ui.shops.importing import Importing
from livestream_console.ui.shops.panel import ShopErrands, ShopsPanel
from livestream_console.ui.shops.requests import ShopifyRequest, ShopRequest, VendureRequest
from tests.ui.fakes import FakeNotifier, FakeSource
from tests.ui.shop_stand_ins import VECTORS, ShopSource, deal, shop, stand


class Asked:
    """Remembers what the panel asked app for."""

    def __init__(self) -> None:
        self.added: list[ShopRequest] = []
        self.of_shop: list[tuple[str, str]] = []

    async def add(self, request: ShopRequest) -> Rejected | None:
        self.added.append(request)
        return Rejected("shop_connected")

    def errands(self) -> ShopErrands:
        def of(name: str) -> Callable[[str], object]:
            async def ask(shop_id: str) -> None:
                self.of_shop.append((name, shop_id))

            return ask

        return ShopErrands(
            add=self.add,
            edit=of("edit"),  # type: ignore[arg-type]
            remove=of("remove"),  # type: ignore[arg-type]
            import_products=of("import"),  # type: ignore[arg-type]
            link_product=of("link"),  # type: ignore[arg-type]
            retry=lambda shop_id: self.of_shop.append(("retry", shop_id)),
        )


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def source() -> ShopSource:
    return ShopSource()


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def actions(parent: QWidget) -> Actions:
    return Actions(parent)


@pytest.fixture
def panel(
    qtbot: QtBot, actions: Actions, source: ShopSource, asked: Asked, notifier: FakeNotifier
) -> ShopsPanel:
    made = ShopsPanel(source, actions, notifier, asked.errands())
    qtbot.addWidget(made)
    made.show()
    return made


def texts(widget: QWidget) -> str:
    QCoreApplication.sendPostedEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, word: str) -> None:
    QCoreApplication.sendPostedEvents()
    button = next(
        one for one in widget.findChildren(QPushButton) if one.text().startswith(word) and one.isVisible()
    )
    button.click()


def test_a_shop_says_how_it_is_and_what_it_was_checked_against(panel: ShopsPanel, source: ShopSource) -> None:
    panel.refresh()
    assert "No shop is connected" in texts(panel)
    remark = Remark("clock_skew", {"seconds": 7})
    source.shops = [
        shop(),
        shop("shop:youzan", VECTORS, state="backoff", reason="network", remarks=(remark,)),
    ]
    panel.refresh()
    said = texts(panel)
    assert "秋冬美妆店 · vendure" in said
    assert "12 look" in said
    assert "verified against a real server" in said
    assert "vectors only" in said
    assert "7 s away" in said
    assert "check the network" in said
    source.shops = []
    panel.refresh()
    assert "vendure" not in texts(panel)


async def test_a_shops_buttons_name_their_shop(panel: ShopsPanel, source: ShopSource, asked: Asked) -> None:
    source.shops = [shop(state="failed", reason="auth")]
    panel.refresh()
    for word in ("Try now", "Edit", "Import", "Link"):
        press(panel, word)
        await panel.settled()
    assert asked.of_shop == [(name, "shop:vendure") for name in ("retry", "edit")], "it lets nobody in"
    source.shops = [shop(state="live")]
    panel.refresh()
    for word in ("Import", "Link"):
        press(panel, word)
        await panel.settled()
    assert asked.of_shop[2:] == [(name, "shop:vendure") for name in ("import", "link")]


async def test_a_person_decides_about_one_deal(panel: ShopsPanel, source: ShopSource) -> None:
    stand(source, deal("o1", "needs_person", reason="foreign", found=Money(9_900, "CNY")), deal("o2", "done"))
    panel.refresh()
    assert len(panel.findChildren(DealRow)) == 1
    said = texts(panel)
    assert "¥99" in said
    assert "¥59" in said
    press(panel, "Try again")
    press(panel, "Leave it")
    await panel.settled()
    assert [type(command) for command in source.sent] == [RetryDeal, LeaveDeal]
    assert {command.intent for command in source.sent} == {"o1/shop:vendure/0"}  # type: ignore[attr-defined]


def test_a_price_that_somebody_else_changed_is_told_with_both_others(
    panel: ShopsPanel, source: ShopSource
) -> None:
    was, found = Money(8_900, "CNY"), Money(9_900, "CNY")
    stand(source, deal("o1", "needs_person", reason="foreign", was=was, found=found))
    panel.refresh()
    assert "Before ours it cost ¥89, ours is ¥59, and now ¥99 stands there" in texts(panel)


def test_a_price_in_a_shop_that_is_not_connected_says_what_would_carry_it_on(
    panel: ShopsPanel, source: ShopSource
) -> None:
    """As after a restart without a keychain: pressing Restore would wait for ever."""
    stand(source, deal("o1", "live"))
    panel.refresh()
    (row,) = panel.findChildren(DealRow)
    assert "vendure is not connected" in row.accessibleName()
    source.shops = [shop()]
    panel.refresh()
    assert "not connected" not in row.accessibleName()


async def test_keys_act_on_the_chosen_deal(
    panel: ShopsPanel, source: ShopSource, actions: Actions, role: Callable[[str], None]
) -> None:
    stand(source, deal("o1", "live"), deal("o2", "needs_person", reason="auth"), deal("o3", "failed"))
    panel.refresh()

    def able() -> list[str]:
        return [name for name in words.DEEDS if actions.get(f"shops.{name}_deal").isEnabled()]

    assert able() == ["restore"]
    actions.get("shops.restore_deal").trigger()
    rows = panel.findChildren(DealRow)
    for row, can in zip(rows, (["restore"], ["retry", "leave"], ["retry"]), strict=True):
        row.chosen.emit(row._intent)
        panel.refresh()
        assert able() == can
        assert [other for other in rows if "Ctrl" in other.buttons[can[0]].text()] == [row]
    actions.get("shops.retry_deal").trigger()
    await panel.settled()
    sent = [(type(one), one.intent[:2]) for one in source.sent]  # type: ignore[attr-defined]
    assert sent == [(RestoreDeal, "o1"), (RetryDeal, "o3")]
    role("assistant")
    panel.refresh()
    assert able() == []


def test_an_assistant_may_look_only(
    panel: ShopsPanel, source: ShopSource, role: Callable[[str], None]
) -> None:
    stand(source, deal("o1", "needs_person", reason="foreign"))
    role("assistant")
    panel.refresh()
    buttons = [one for one in panel.findChildren(QPushButton) if one.text().startswith(("Try", "Leave"))]
    assert not any(one.isEnabled() for one in buttons)


async def test_all_prices_are_restored_only_after_a_question(panel: ShopsPanel, source: ShopSource) -> None:
    stand(source, deal())
    panel.refresh()
    for word, sent in (("Go on", 0), ("Restore", 1)):
        panel.restore_all()
        await asyncio.sleep(0)
        box = panel.findChild(QMessageBox)
        assert box is not None
        next(one for one in box.buttons() if one.text() == word).click()
        await panel.settled()
        QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
        assert len(source.sent) == sent
    assert isinstance(source.sent[0], RestoreAllPrices)


async def test_what_was_typed_is_connected_and_a_refusal_is_said(
    panel: ShopsPanel, asked: Asked, notifier: FakeNotifier
) -> None:
    panel.ask_for_shop()
    await asyncio.sleep(0)
    form = panel.findChild(ShopForm)
    assert form is not None
    form.accept()
    assert form.isVisible()
    form.fill("http://127.0.0.1:3000/admin-api", "key", "", "", "", "我的店")
    form.accept()
    await panel.settled()
    assert asked.added == [VendureRequest("http://127.0.0.1:3000/admin-api", api_key="key", name="我的店")]
    assert [notice.code for notice in notifier.notices] == ["rejected.shop_connected"]


# --- the banner ---------------------------------------------------------------------------------------------


@pytest.fixture
def banner(qtbot: QtBot, source: ShopSource) -> PriceBanner:
    made = PriceBanner(source, lambda: None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_banner_says_how_many_prices_are_ours_and_until_when(
    banner: PriceBanner, source: ShopSource
) -> None:
    banner.refresh()
    assert (texts(banner), banner.height()) == ("", 1)
    stand(source, deal("o1"), deal("o2", "applying"), deal("o3", minor=None), deal("o4", "done"))
    banner.refresh()
    assert "2 prices" in banner.accessibleName()
    assert banner.height() > 1
    stand(source, deal("o1", "ending"))
    banner.refresh()
    assert "unconfirmed" in banner.accessibleName()


def test_a_price_that_needs_somebody_goes_before_everything(banner: PriceBanner, source: ShopSource) -> None:
    stand(source, deal("o1"), deal("o2", "needs_person", reason="auth", title="气垫粉底"))
    banner.refresh()
    assert "气垫粉底" in banner.accessibleName()
    assert "connect it again" in banner.accessibleName()


def test_a_replay_does_not_hide_what_stands_now(banner: PriceBanner, source: ShopSource) -> None:
    stand(source, deal("o1"))
    banner.set_source(FakeSource(live=False))
    banner.refresh()
    assert banner.accessibleName()


def test_what_earlier_shows_left_is_said_until_a_show_is_open(qtbot: QtBot) -> None:
    pressed: list[str] = []
    off_air = FakeSource(new_state(""))
    banner = PriceBanner(off_air, lambda: pressed.append("look"))
    qtbot.addWidget(banner)
    left = LeftPrices(2, ("shop:mine", "shop:other"), ("Friday",))
    banner.tell_left(left, lambda: pressed.append("go on"))
    assert banner.accessibleName() == ("2 prices of ours still stand in mine, other from the show “Friday”")
    assert not banner.button.isHidden()
    banner.button.click()
    off_air.state = new_state("open")
    banner.refresh()
    assert (banner.accessibleName(), banner.height()) == ("", 1)
    banner.button.click()
    assert pressed == ["go on", "look"]


def test_every_step_and_reason_has_words() -> None:
    for step in ("planned", "applying", "live", "ending", "needs_person", "failed", "done"):
        assert words.step(deal(step=step))
    for reason in ("auth", "foreign", "no_way", "something_new", None):
        assert words.why(deal(step="failed", reason=reason))
        assert words.why(deal(step="needs_person", reason=reason))
    assert words.why(deal()) == ""


# --- the other forms ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("automatic", [False, True])
def test_whether_sales_need_a_code_is_a_tick(parent: QWidget, automatic: bool) -> None:
    form = ShopForm(parent)
    form.choose(ShopifyRequest)
    form.fill("mine", "token", "", "", "", "", "", "shopify")
    (tick,) = [box for box in form.findChildren(QCheckBox) if not box.isHidden()]
    tick.setChecked(automatic)
    assert form.request() == ShopifyRequest("mine", "token", automatic=automatic)


def test_variants_are_linked_by_their_titles_else_by_their_order(parent: QWidget) -> None:
    own = (Variant("S", "小号"), Variant("M", "中号"))
    product = Product("A1", "T恤", keyword="A1", variants=own)
    price = Money(1, "CNY")
    listings = tuple(Listing("shop:v", "9", sku) for sku in ("91", "92", "93"))
    draft = ProductDraft("9", "T恤", price, variants=(Variant("92", "小号"),), listings=listings)
    form = LinkForm(parent, [product], [draft])
    assert form.listings() == ()
    form.item.setCurrentIndex(1)
    assert [listing.variant for listing in form.listings()] == ["S", "S", None]


async def pages(*counts: int, fail: bool = False) -> AsyncIterator[Sequence[ProductDraft]]:
    for count in counts:
        yield [ProductDraft(str(n), "", Money(1, "CNY")) for n in range(count)]
        await asyncio.sleep(0)
    if fail:
        raise FeedFailure("network")


async def test_a_catalogue_is_read_to_its_end(parent: QWidget) -> None:
    dialog = Importing(parent, "v", pages(2, 3))
    drafts = await dialog.run()
    assert drafts is not None
    assert len(drafts) == 5
    assert "5" in dialog.count.text()


async def test_reading_can_be_stopped_and_its_failure_is_told(parent: QWidget) -> None:
    endless = Importing(parent, "v", pages(*[1] * 10_000))
    running = asyncio.ensure_future(endless.run())
    for _ in range(5):
        await asyncio.sleep(0)
    endless.reject()
    assert await running is None
    broken = Importing(parent, "v", pages(1, fail=True))
    with pytest.raises(FeedFailure):
        await broken.run()
