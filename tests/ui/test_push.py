"""Pushing takes two steps where money is meant, and every target says what became of it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    ArmFlashSale,
    ClearStage,
    CloseGiveaway,
    EndFlashSale,
    FireFlashSale,
    OpenGiveaway,
    Rejected,
    UndoFlashSale,
)
from livestream_console.core.events import CommentPosted, PushFailed, PushShown, PushUncertain
from livestream_console.core.money import Money
from livestream_console.engine.ids import make_draw_secret
from livestream_console.engine.source import Outcome
from livestream_console.ui.actions import Actions
from livestream_console.ui.keychip import key_text
from livestream_console.ui.push.flash_form import FlashSaleForm
from livestream_console.ui.push.giveaway_form import GiveawayForm
from livestream_console.ui.push.ticks import Ticks
from livestream_console.ui.push.view import PushPanel
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SellingSource, ask_push, fire_sale, open_shelf


class Giveaways:
    """Opens and draws as the Console does, with a secret kept here instead of in a vault."""

    def __init__(self, source: SellingSource) -> None:
        self._source = source
        self._secret = make_draw_secret()
        self.drawn: list[str] = []

    async def open_giveaway(self, **terms: Any) -> Outcome:
        return self._source.do(
            OpenGiveaway(
                command_id="open", giveaway="g1", salt=self._secret.salt, commit=self._secret.commit, **terms
            )
        )

    async def draw_giveaway(self, giveaway: str) -> Outcome:
        self.drawn.append(giveaway)
        return Outcome(Rejected("no_entries"))


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
def giveaways(source: SellingSource) -> Giveaways:
    return Giveaways(source)


@pytest.fixture
def saved() -> list[str]:
    return []


@pytest.fixture
def panel(source, actions, notifier, giveaways, saved) -> PushPanel:
    async def save(giveaway: str) -> None:
        saved.append(giveaway)

    window = actions.parent()
    panel = PushPanel(source, actions, notifier, giveaways, save, lambda: "http://127.0.0.1:1/o?t=x", window)
    window.show()
    return panel


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


TERMS = {"prize": "口红", "phrase": "我要口红", "winners": 1, "reserves": 0}


async def test_a_sale_is_armed_by_the_form_and_fired_from_the_strip(panel, source) -> None:
    form = FlashSaleForm(panel, source.state, panel.submit)
    form.price_field.setText("5.9")
    form.accept()
    await settle()
    assert isinstance(source.sent[-1], ArmFlashSale)
    assert form.result() == FlashSaleForm.DialogCode.Accepted
    assert not source.state.pushes.pushes
    panel.refresh()
    strip = panel.sales[0]
    assert strip.fire_button.isVisibleTo(panel)
    strip.fire_button.click()
    await settle()
    assert isinstance(source.sent[-1], FireFlashSale)
    panel.refresh()
    assert not strip.fire_button.isVisibleTo(panel)


async def test_a_refused_sale_says_why_in_the_form_and_keeps_it_open(panel, source) -> None:
    form = FlashSaleForm(panel, source.state, panel.submit)
    form.price_field.setText("999")
    form.accept()
    await settle()
    assert not source.state.offers.offers
    assert form.result() != FlashSaleForm.DialogCode.Accepted
    assert form.complaint
    assert form.accept_button.isEnabled()
    form.price_field.setText("nine")
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
    panel.sales[0].end_wanted.emit("sale1")
    await settle()
    assert isinstance(source.sent[-1], EndFlashSale)
    panel.sales[0].undo_wanted.emit("sale1")
    await settle()
    assert isinstance(source.sent[-1], UndoFlashSale)
    panel.refresh()
    assert not panel.sales[0].isVisibleTo(panel)


async def test_a_giveaway_from_form_to_closing(panel, source, giveaways) -> None:
    form = GiveawayForm(panel, "CNY", panel.publish)
    form.accept()
    assert form.complaint
    form.prize_field.setText("口红")
    form.value_field.setText("59")
    form.phrase_field.setText("我要口红")
    form.accept()
    await settle()
    found = source.state.giveaways.giveaways["g1"]
    assert (found.rules["winners"], found.status) == (1, "open")
    source.happen(CommentPosted("我要口红"), viewer="7")
    panel.refresh()
    assert "1 entries" in panel.giveaway.accessibleName()
    panel.giveaway.close_wanted.emit("g1")
    await settle()
    assert isinstance(source.sent[-1], CloseGiveaway)
    panel.giveaway.draw_wanted.emit("g1")
    await settle()
    assert giveaways.drawn == ["g1"]


async def test_a_refused_draw_is_told(panel, notifier) -> None:
    panel.giveaway.draw_wanted.emit("g1")
    await settle()
    assert notifier.notices[-1].code == "rejected.no_entries"


async def test_winners_and_digest_are_shown_and_the_audit_file_is_saved(
    panel, source, giveaways, saved
) -> None:
    await giveaways.open_giveaway(**TERMS)
    found = source.state.giveaways.giveaways["g1"]
    found.status, found.digest, found.n = "drawn", "ab" * 32, 40
    found.drawn, found.names = [("douyin", "7", "e1")], {"e1": "阿珍"}
    panel.refresh()
    assert [button.text() for button in panel.giveaway.winner_buttons()] == ["阿珍 · Douyin"]
    found.claimed.append("e1")
    panel.refresh()
    assert [button.text() for button in panel.giveaway.winner_buttons()] == ["✓ 阿珍 · Douyin"]
    panel.giveaway.audit_wanted.emit("g1")
    await settle()
    assert saved == ["g1"]


def test_the_overlay_is_cleared_by_a_double_press_only(panel, actions) -> None:
    assert key_text(actions.get("push.clear").shortcut()) == "Esc²"


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


def test_a_prize_value_must_be_an_amount(panel) -> None:
    form = GiveawayForm(panel, "CNY", panel.publish)
    form.prize_field.setText("口红")
    form.phrase_field.setText("我要")
    form.value_field.setText("much")
    form.accept()
    assert "plain amount" in form.complaint
    form.value_field.setText("59")
    assert form.terms()["prize_value"] == Money(5_900, "CNY")
