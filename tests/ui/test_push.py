"""Pushing takes two steps where money is meant, and every target says what became of it."""

from __future__ import annotations

import asyncio

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    CancelGiveaway,
    ClearStage,
    EndOffer,
    FireOffer,
    ProductDraft,
    UndoOffer,
)
from livestream_console.core.decide import tick
from livestream_console.core.deciding import known_of
from livestream_console.core.events import PushFailed, PushShown, PushUncertain
from livestream_console.core.money import Money
from livestream_console.core.offers.checks import findings
from livestream_console.core.offers.price_history import Lows
from livestream_console.core.shops.shop import ShopCapabilities
from livestream_console.core.values import FlashSaleTerms, Listing, SaveStep, SpendAndSaveTerms, Variant
from livestream_console.ui import rejections, seat
from livestream_console.ui.actions import Actions
from livestream_console.ui.keychip import key_of
from livestream_console.ui.push.offer_form import OfferForm
from livestream_console.ui.push.offer_words import KINDS, kind_name
from livestream_console.ui.push.ticks import Ticks
from livestream_console.ui.push.view import PushPanel
from tests.core.giveaways.drafts import terms
from tests.ui.codes import codes_given_to
from tests.ui.fakes import FakeNotifier
from tests.ui.giveaways import Engine, deeds_over, drawn
from tests.ui.selling_show import SECOND, SellingSource, ask_push, fire_sale, open_shelf
from tests.ui.shop_stand_ins import deal, stand


@pytest.fixture
def source() -> SellingSource:
    return open_shelf()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def actions(qtbot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture
def panel(source, actions, notifier) -> PushPanel:
    window = actions.parent()
    deeds = deeds_over(window, source, notifier)
    panel = PushPanel(source, actions, notifier, deeds, lambda: "http://127.0.0.1:1/o?t=x", window)
    window.show()
    return panel


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


FILLED = {
    "flash_sale": {"price": "5.9"},
    "coupon": {"off": "10", "least": "99", "phrase": "领券"},
    "bundle": {"price": "99"},
    "member_price": {"price": "9.9"},
    "newcomer_price": {"price": "4.9"},
    "deposit": {"pay": "1", "counts": "2"},
}


async def test_a_sale_is_armed_by_the_form_and_fired_from_the_strip(panel, source) -> None:
    form = OfferForm(panel, source, panel.submit)
    form.fields.price.setText("5.9")
    form.accept()
    await settle()
    assert isinstance(source.sent[-1], ArmOffer)
    assert form.result() == OfferForm.DialogCode.Accepted
    assert not source.state.pushes.pushes
    panel.refresh()
    strip = panel.offers[0]
    assert strip.fire_button.isVisibleTo(panel)
    strip.fire_button.click()
    await settle()
    assert isinstance(source.sent[-1], FireOffer)
    panel.refresh()
    assert not strip.fire_button.isVisibleTo(panel)


async def test_the_form_arms_in_the_role_of_who_sits_here(panel, source, monkeypatch) -> None:
    monkeypatch.setattr(seat, "_role", "assistant")
    form = OfferForm(panel, source, panel.submit)
    form.fields.price.setText("5.9")
    form.accept()
    await settle()
    assert source.sent[-1].by == "assistant"
    assert not source.state.offers.offers
    assert form.complaint


async def test_a_refused_sale_says_why_in_the_form_and_keeps_it_open(panel, source) -> None:
    form = OfferForm(panel, source, panel.submit)
    form.fields.price.setText("999")
    form.accept()
    await settle()
    assert not source.state.offers.offers
    assert form.result() != OfferForm.DialogCode.Accepted
    assert form.complaint
    assert form.accept_button.isEnabled()
    form.fields.price.setText("nine")
    sent = len(source.sent)
    form.accept()
    await settle()
    assert len(source.sent) == sent
    assert "plain amount" in form.complaint


async def test_an_armed_sale_can_be_undone_and_a_live_one_is_asked_about(panel, source, monkeypatch) -> None:
    fire_sale(source)
    panel.refresh()

    async def yes(_parent: QWidget) -> bool:
        return True

    monkeypatch.setattr("livestream_console.ui.push.view.wants_to_end_sale", yes)
    panel.offers[0].end_wanted.emit("sale1")
    await settle()
    assert isinstance(source.sent[-1], EndOffer)
    panel.offers[0].undo_wanted.emit("sale1")
    await settle()
    assert isinstance(source.sent[-1], UndoOffer)
    panel.refresh()
    assert not panel.offers[0].isVisibleTo(panel)


async def test_what_was_armed_or_started_last_is_undone_by_its_key(panel, actions, source) -> None:
    undo = actions.get("push.undo")
    assert not undo.isEnabled()
    for number, product in enumerate(("lipstick", "mask")):
        terms = FlashSaleTerms(Money(500, "CNY"), 5, countdown_s=10)
        source.do(ArmOffer(command_id=f"a{number}", offer=f"o{number}", product=product, terms=terms))
    source.do(FireOffer(command_id="fire", offer="o1"))
    panel.refresh()
    undo.trigger()
    await settle()
    assert (type(source.sent[-1]), source.sent[-1].offer) == (UndoOffer, "o1")
    panel.refresh()
    undo.trigger()
    await settle()
    panel.refresh()
    assert {offer.phase for offer in source.state.offers.offers.values()} == {"undone"}
    assert not undo.isEnabled()


async def test_a_giveaway_that_runs_stands_before_one_that_was_drawn_meanwhile(panel, source) -> None:
    await Engine(source).open_giveaway(terms(prize="帽子", rooms=(("twitch", "lin"),)))
    await drawn(source, rooms=(("douyin", "829"),))
    panel.refresh()
    assert "帽子" in panel.giveaway.accessibleName()
    assert "Twitch lin" in panel.giveaway.accessibleName()
    source.do(CancelGiveaway(command_id="c", giveaway="g1", reason="x"))
    panel.refresh()
    assert "口红" in panel.giveaway.accessibleName()


def test_the_form_is_as_high_as_its_kind_needs(panel, source, qtbot) -> None:
    form = OfferForm(panel, source, panel.submit, "coupon")
    form.show()
    qtbot.waitExposed(form)
    high = form.height()
    form.kind.setCurrentIndex(form.kind.findData("buy_and_get"))
    qtbot.waitUntil(lambda: form.height() < high - 60)
    form.kind.setCurrentIndex(form.kind.findData("coupon"))
    qtbot.waitUntil(lambda: form.height() == high)


async def test_a_refused_form_keeps_the_focus_on_the_button_that_was_pressed(panel, source, qtbot) -> None:
    """On the next button, which calls off, Enter would throw away what was typed."""
    form = OfferForm(panel, source, panel.submit)
    form.fields.price.setText("999")
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.accept_button.setFocus()
    form.accept()
    await settle()
    assert form.complaint
    assert form.focusWidget() is form.accept_button


async def test_many_offers_scroll_so_that_the_keys_below_them_stay_in_sight(panel, source) -> None:
    heights = []
    for number in range(5):
        draft = ProductDraft(f"p{number}", f"商品{number}", Money(9_900, "CNY"), 50)
        source.do(AddProducts(command_id=f"add{number}", products=(draft,)))
        terms = SpendAndSaveTerms((SaveStep(Money(9_900, "CNY"), Money(1_000, "CNY")),))
        arm = ArmOffer(command_id=f"arm{number}", offer=f"o{number}", product=draft.product, terms=terms)
        source.do(arm)
        panel.refresh()
        heights.append(panel.sizeHint().height())
    assert len(panel.offers) == 5
    assert heights[0] < heights[1] < heights[2] == heights[3] == heights[4]


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_is_armed_fired_shown_and_ended(
    panel, actions, source, monkeypatch, kind: str
) -> None:
    form = OfferForm(panel, source, panel.submit, kind)
    for name, text in FILLED.get(kind, {}).items():
        getattr(form.fields, name).setText(text)
    if kind == "spend_and_save":
        for field, text in zip(form.fields.steps[0], ("99", "10"), strict=True):
            field.setText(text)
    assert not any(finding.refuses for finding in findings(known_of(source.state, source.now), form.terms()))
    form.accept()
    await settle()
    assert form.complaint == ""
    panel.refresh()
    strip = panel.offers[0]
    strip.fire_button.click()
    await settle()
    source.now += 10 * SECOND
    for observed in tick(source.state, source.now):
        source.record(observed)
    panel.refresh()
    (offer,) = source.state.offers.offers.values()
    assert (offer.phase, offer.kind) == ("live", kind)
    assert kind_name(kind) in strip.accessibleName()
    assert strip.bar.isVisibleTo(panel) == (offer.cap is not None)

    async def yes(*_: object) -> bool:
        return True

    for question in ("wants_to_end_sale", "wants_to_end_offer"):
        monkeypatch.setattr(f"livestream_console.ui.push.view.{question}", yes)
    actions.get("push.end").trigger()
    await settle()
    assert isinstance(source.sent[-1], EndOffer)
    panel.refresh()
    actions.get("push.ended").trigger()
    assert kind_name(kind) in panel.ended.lines()[0]
    assert "ended by hand" in panel.ended.lines()[0]


async def test_the_checks_stand_in_the_form_before_the_press(panel, source) -> None:
    known = Lows(0, Money(500, "CNY"), None, None)

    async def lows(_product: str) -> Lows:
        return known

    form = OfferForm(panel, source, panel.submit, lows_of=lows)
    form.product.setCurrentIndex(form.product.findData("mask"))
    await settle()
    assert form.checks.codes == []
    form.fields.price.setText("999")
    assert form.checks.codes == ["price_not_lower"]
    form.fields.price.setText("5")
    assert form.checks.codes == ["not_below_low"]
    assert "within the last 7 days" in form.checks.accessibleName()
    form.accept()
    await settle()
    assert "within the last 7 days" in form.complaint
    assert "within the last 7 days" not in form.checks.accessibleName(), "nothing is said twice"
    form.fields.price.setText("4.9")
    assert form.checks.codes == ["history_short"]
    form.accept()
    await settle()
    assert form.result() == OfferForm.DialogCode.Accepted


def test_the_form_says_what_it_would_cost_with_what_is_live(panel, source) -> None:
    fire_sale(source)
    form = OfferForm(panel, source, panel.submit, "coupon")
    form.fields.off.setText("5")
    assert "would cost" not in form.checks.accessibleName()
    form.product.setCurrentIndex(form.product.findData("lipstick"))
    assert "cost ¥54: Flash sale −¥40 · Coupon −¥5" in form.checks.accessibleName()
    form.kind.setCurrentIndex(form.kind.findData("deposit"))
    form.product.setCurrentIndex(form.product.findData("toner"))
    form.fields.pay.setText("10")
    form.fields.counts.setText("20")
    assert "cost ¥118, of that now ¥10: Deposit −¥10" in form.checks.accessibleName()


def test_every_finding_has_a_sentence() -> None:
    codes = codes_given_to("Finding")
    assert {"not_below_low", "no_limit"} <= codes
    assert codes <= rejections.REJECTIONS.keys() | rejections.OFFER_REMARKS.keys()


SHOPS = {
    "shop:good": ShopCapabilities(frozenset({"discount", "raw_price"}), coupons=True, usage_limit=True),
    "shop:raw": ShopCapabilities(frozenset({"raw_price"})),
    "shop:none": ShopCapabilities(),
}


def test_shops_are_offered_only_what_they_can_do(panel, source) -> None:
    form = OfferForm(panel, source, panel.submit, shops=SHOPS)
    choice = form.shop_choice
    assert [box.isEnabled() for box in choice.boxes.values()] == [True, False, False]
    choice.boxes["shop:good"].setChecked(True)
    form.fields.price.setText("5")
    assert (form.terms().terms.shops, form.terms().terms.raw_price) == (("shop:good",), False)
    choice.raw_price.setChecked(True)
    for box in choice.boxes.values():
        box.setChecked(box.isEnabled())
    terms = form.terms().terms
    assert (terms.shops, terms.raw_price) == (("shop:good", "shop:raw"), True)
    form.kind.setCurrentIndex(form.kind.findData("coupon"))
    assert [box.isEnabled() for box in choice.boxes.values()] == [True, False, False]
    assert choice.raw_price.isHidden()


def test_the_form_says_how_much_shops_may_sell_in_all(panel, source) -> None:
    lipstick = source.state.shelf.products["lipstick"]
    lipstick.variants = (Variant("rose", "玫瑰"), Variant("red", "正红"))
    lipstick.listings = tuple(Listing("shop:good", "i1", f"s-{one}", one) for one in ("rose", "red"))
    form = OfferForm(panel, source, panel.submit, shops=SHOPS)
    form.product.setCurrentIndex(form.product.findData("lipstick"))
    form.fields.price.setText("5")
    form.fields._units.setValue(5)
    choice = form.shop_choice
    assert choice.together.isHidden()
    choice.boxes["shop:good"].setChecked(True)
    assert not choice.together.isHidden()
    assert "up to 2 × 5 = 10 could be bought there" in choice.together.text()
    assert "stops all of them at 5 together" in choice.together.text()
    form.fields._variant.setCurrentIndex(1)
    assert choice.together.isHidden(), "one shop keeps the limit of one variant itself"
    form.fields._variant.setCurrentIndex(0)
    choice.raw_price.setChecked(True)
    assert choice.together.isHidden(), "an overwritten price has no limit at all"


async def test_a_code_is_shown_and_copied_once_its_deal_is_live(panel, actions, source, notifier) -> None:
    source.state.shelf.products["lipstick"].variants = (Variant("rose", "玫瑰"), Variant("red", "正红"))
    source.state.shelf.products["lipstick"].listings = tuple(
        Listing("shop:vendure", "i1", f"s-{one}", one) for one in ("rose", "red")
    )
    fire_sale(source)
    asked = [
        msgspec.structs.replace(deal("sale1").deal, sku=f"s-{one}", code=code)
        for one, code in (("rose", "LIVE-A"), ("red", "LIVE-A-2"))
    ]
    put = [
        msgspec.structs.replace(deal("sale1", "applying"), intent=f"i{n}", deal=one, product="lipstick")
        for n, one in enumerate(asked)
    ]
    stand(source, *put)
    panel.refresh()
    strip = panel.offers[0]
    bare = strip.sizeHint().height()
    assert not strip.codes.isVisibleTo(panel)
    assert not actions.get("push.copy_code").isEnabled()
    stand(source, *(msgspec.structs.replace(one, step="live") for one in put))
    panel.refresh()
    assert strip.codes.isVisibleTo(panel)
    assert strip.sizeHint().height() > bare
    assert "玫瑰 LIVE-A · 正红 LIVE-A-2" in strip.accessibleName()
    strip.copy_button.click()
    assert QGuiApplication.clipboard().text() == "玫瑰 LIVE-A · 正红 LIVE-A-2"
    assert notifier.notices[-1].code == "offer_code_copied"
    QGuiApplication.clipboard().clear()
    actions.get("push.copy_code").trigger()
    assert QGuiApplication.clipboard().text() == "玫瑰 LIVE-A · 正红 LIVE-A-2"


def test_overwriting_a_price_is_offered_wherever_a_shop_can_and_says_what_it_risks(panel, source) -> None:
    choice = OfferForm(panel, source, panel.submit, shops={"shop:good": SHOPS["shop:good"]}).shop_choice
    assert not choice.raw_price.isHidden()
    assert choice.risk.isHidden()
    choice.boxes["shop:good"].setChecked(True)
    assert not choice.plan().raw_price
    choice.raw_price.setChecked(True)
    assert choice.plan().raw_price
    assert not choice.risk.isHidden()
    assert "only this desk puts the price back" in choice.risk.text()
    none = OfferForm(panel, source, panel.submit, shops={"shop:none": SHOPS["shop:none"]}).shop_choice
    assert none.raw_price.isHidden()


def test_a_sale_of_one_variant_is_chosen_in_the_form(panel, source) -> None:
    source.state.shelf.products["lipstick"].variants = (Variant("rose", "玫瑰"), Variant("red", "正红"))
    form = OfferForm(panel, source, panel.submit)
    form.product.setCurrentIndex(form.product.findData("lipstick"))
    assert form.fields.idle == [], "it has variants"
    form.fields.price.setText("5")
    assert form.terms().terms.variant is None
    form.fields._variant.setCurrentIndex(1)
    assert form.terms().terms.variant == "rose"
    form.product.setCurrentIndex(form.product.findData("toner"))
    assert form.terms().terms.variant is None


async def test_keys_fire_what_is_armed_and_nothing_twice(panel, actions, source) -> None:
    assert not actions.get("push.fire").isEnabled()
    terms = FlashSaleTerms(Money(500, "CNY"), 5, countdown_s=10)
    source.do(ArmOffer(command_id="arm", offer="s", product="mask", terms=terms))
    panel.refresh()
    actions.get("push.fire").trigger()
    await settle()
    assert isinstance(source.sent[-1], FireOffer)
    panel.refresh()
    assert not actions.get("push.fire").isEnabled()


def test_the_overlay_is_cleared_by_a_double_press_only(panel, actions) -> None:
    assert key_of(actions.get("push.clear")) == "Esc²"


async def test_clearing_and_copying(panel, actions, source, notifier) -> None:
    actions.get("push.clear").trigger()
    await settle()
    assert isinstance(source.sent[-1], ClearStage)
    actions.get("push.copy_address").trigger()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:1/o?t=x"
    assert notifier.notices[-1].code == "overlay_address_copied"


@pytest.mark.parametrize(
    ("outcome", "sign"), [(None, "…"), (PushShown, "✓"), (PushFailed, "!"), (PushUncertain, "?")]
)
def test_a_tick_for_every_outcome(qtbot, source, outcome, sign: str) -> None:
    ticks = Ticks()
    qtbot.addWidget(ticks)
    push = ask_push(source, "overlay")
    if outcome is not None:
        source.happen(outcome(push, "card", "mask", target="overlay", reason="no_client"), platform="desk")
    ticks.show_pushes(source.state)
    words = ticks.words()[0]
    assert f">{sign}<" in words[0]
    assert "Overlay" in words[1]
    assert ("No overlay page is open" in words[1]) == (outcome is not None)


def test_a_replay_pushes_nothing(panel, source) -> None:
    source.live = False
    panel.refresh()
    assert not panel.isEnabled()
