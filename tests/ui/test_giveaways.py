"""The giveaway panel: one form, one press a step, and every state in words."""

from __future__ import annotations

import asyncio
import csv
from io import StringIO

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import (
    ActInRoom,
    CancelGiveaway,
    CloseGiveaway,
    ConfirmWinner,
    ForfeitWinner,
)
from livestream_console.core.events import CommentPosted
from livestream_console.core.giveaways.rules import allows_wheel, warnings
from livestream_console.core.money import Money
from livestream_console.core.ports import Capabilities
from livestream_console.ui.actions import Actions
from livestream_console.ui.giveaways import words
from livestream_console.ui.giveaways.export import winners_csv
from livestream_console.ui.giveaways.panel import GiveawaysPanel
from livestream_console.ui.push.view import PushPanel
from tests.core.giveaways.drafts import terms
from tests.ui.fakes import FakeNotifier, room
from tests.ui.giveaways import Engine, Saved, deeds_over, drawn
from tests.ui.selling_show import SellingSource, open_shelf

HOUR_US = 3_600_000_000


@pytest.fixture
def source() -> SellingSource:
    return open_shelf()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def saved() -> Saved:
    return Saved()


@pytest.fixture
def panel(qtbot, source, notifier, saved) -> GiveawaysPanel:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    speaking = room("douyin:829", capabilities=Capabilities(actions=frozenset({"post"})))
    deeds = deeds_over(window, source, notifier, saved, [speaking])
    push = PushPanel(source, actions, notifier, deeds, lambda: "", window)
    assert push.isEnabled()
    panel = GiveawaysPanel(source, actions, deeds)
    qtbot.addWidget(panel)
    panel.deeds = deeds  # type: ignore[attr-defined]
    panel.show()
    return panel


async def settle() -> None:
    for _ in range(6):
        await asyncio.sleep(0)


def test_without_a_giveaway_the_panel_says_how_one_begins(panel) -> None:
    assert panel._empty.isVisibleTo(panel)
    assert "F7" in panel._empty.text()
    assert not panel.choice.isVisibleTo(panel)


async def test_from_the_form_to_the_draw(panel, source) -> None:
    form = panel.deeds.make_form()
    for field, text in (
        (None, ""),
        (form.prize_field, "口红"),
        (form.value_field, "59"),
        (form.phrase_field, "我要口红"),
        (form.organiser_field, "小店"),
        (form.contact_field, "400-000"),
    ):
        if field is not None:
            field.setText(text)
        form.accept()
        assert form.complaint, field
    form.delivery_field.setText("七天内")
    form.accept()
    await settle()
    found = source.state.giveaways.open
    assert found is not None
    assert found.rules["prize_value"] == {"minor": 5_900, "currency": "CNY"}
    source.happen(CommentPosted("我要口红"), viewer="7")
    panel.refresh()
    assert panel.lines.text("entries") == "1 (Douyin 1)"
    assert "organiser-trusted" in panel.lines.text("chance")
    panel.next_steps.buttons["close"].click()
    await settle()
    assert isinstance(source.sent[-1], CloseGiveaway)
    panel.refresh()
    panel.next_steps.buttons["draw"].click()
    await settle()
    panel.refresh()
    assert found.status == "drawn"
    assert len(panel.winners.rows) == 1
    again = panel.deeds.make_form()
    assert (again.organiser_field.text(), again.delivery_field.text()) == ("小店", "七天内")


def test_a_value_must_be_an_amount(panel) -> None:
    form = panel.deeds.make_form()
    form.prize_field.setText("口红")
    form.value_field.setText("much")
    form.accept()
    assert "plain amount" in form.complaint


async def test_of_a_giveaway_in_one_room_the_room_is_said(panel, source) -> None:
    engine = Engine(source)
    await engine.open_giveaway(terms())
    panel.refresh()
    assert panel.lines.text("rooms") == ""
    source.do(CancelGiveaway(command_id="c", giveaway="g1", reason="x"))
    await engine.open_giveaway(terms(rooms=(("douyin", "829"),)))
    panel.refresh()
    assert panel.lines.text("rooms") == "Douyin 829"


async def test_a_refused_draw_is_told(panel, source, notifier) -> None:
    await Engine(source).open_giveaway(terms(phrase="我要口红"))
    panel.deeds.draw("g1")
    await settle()
    assert notifier.notices[-1].code == "rejected.not_closed"


async def test_winners_are_settled_with_one_press_each(panel, source) -> None:
    name = await drawn(source)
    panel.refresh()
    first, second, reserve = panel.winners.rows
    assert "48:00:00 left" in first.accessibleName()
    assert "Reserve 1" in reserve.accessibleName()
    texts = [(action.text(), action.isEnabled()) for action in first.offer_steps().actions()]
    assert [enabled for _, enabled in texts] == [True, True, False]
    first.offer_steps().actions()[0].trigger()
    second.offer_steps().actions()[1].trigger()
    await settle()
    assert [type(command) for command in source.sent[-2:]] == [ConfirmWinner, ForfeitWinner]
    panel.refresh()
    assert "Claimed" in first.accessibleName()
    assert "Forfeited" in second.accessibleName()
    assert "48:00:00 left" in reserve.accessibleName()
    source.now += 48 * HOUR_US
    panel.refresh()
    assert "Not claimed in time" in reserve.accessibleName()
    assert panel.winners.rows[0] is first
    assert len(source.state.giveaways.giveaways[name].winners) == 2


async def test_a_winner_is_told_in_the_room_or_by_the_clipboard(panel, source, notifier) -> None:
    name = await drawn(source)
    given = source.state.giveaways.giveaways[name]
    panel.refresh()
    panel.winners.rows[0].message.click()
    await settle()
    sent = source.sent[-1]
    assert isinstance(sent, ActInRoom)
    assert (sent.room, sent.action.what) == ("829", "post")
    assert given.names[given.drawn[0][2]] in sent.action.text
    given.rooms[given.drawn[1][2]] = "elsewhere"
    panel.winners.rows[1].message.click()
    await settle()
    assert source.sent[-1] is sent
    assert "口红" in QGuiApplication.clipboard().text()
    assert notifier.notices[-1].code == "winner_message_copied"


async def test_past_draws_stay_side_by_side(panel, source) -> None:
    first = await drawn(source)
    second = await drawn(source, prize="面膜")
    panel.refresh()
    assert panel.choice.count() == 2
    assert panel.choice.currentData() == second
    panel.choice.setCurrentIndex(1)
    assert panel.choice.currentData() == first
    panel.refresh()
    assert "口红" in panel.lines.text("prize")


async def test_papers_are_saved_masked_unless_asked_for(panel, source, saved, monkeypatch, notifier) -> None:
    name = await drawn(source)
    given = source.state.giveaways.giveaways[name]
    given.names[given.drawn[0][2]] = "=HYPERLINK(1)"

    async def masked(*_question: object, **_how: object) -> int:
        return 0

    monkeypatch.setattr("livestream_console.ui.dialogs.ask", masked)
    panel.refresh()
    for paper in ("winners", "audit", "terms"):
        panel.papers.buttons[paper].click()
        await settle()
    assert saved.audits == [name]
    rows = list(csv.DictReader(StringIO(saved.files[f"{name}-winners.csv"].decode("utf-8-sig"))))
    assert [row["state"] for row in rows] == ["winner", "winner", "reserve"]
    assert all(row["viewer"] == "1***" + person[1][-1] for row, person in zip(rows, given.drawn, strict=True))
    assert rows[0]["name"].startswith("'=")
    assert given.drawn[0][1] in winners_csv(given, masked=False).decode("utf-8-sig")
    text = QGuiApplication.clipboard().text()
    assert given.rules_hash in text
    assert notifier.notices[-1].code == "terms_copied"


@pytest.mark.parametrize(
    ("platform", "changed", "codes"),
    [
        ("douyin", {}, {"no_draw_time"}),
        ("douyin", {"duration_s": 60}, set()),
        ("tiktok", {}, {"official_tool_only", "under_500_dollars", "no_wheel"}),
        (
            "tiktok",
            {"prize_value": Money(49_999, "USD"), "wheel": False, "claim_hours": 24, "prize_kind": "cash"},
            {"official_tool_only", "no_cash", "claim_48_hours"},
        ),
        (
            "tiktok",
            {"prize_value": Money(50_000, "USD"), "wheel": False, "phrase": "🎁"},
            {"official_tool_only", "under_500_dollars", "no_emoji"},
        ),
        ("whatnot", {"prize": "Giveaway #6"}, {"official_rules", "free_web_entry", "exact_title"}),
        (
            "whatnot",
            {"condition": "bought"},
            {"official_rules", "free_web_entry", "no_extras_with_purchase"},
        ),
        ("twitch", {}, set()),
    ],
)
def test_what_platforms_object_to(platform, changed, codes) -> None:
    found = warnings(terms(**changed), {platform})
    assert {one.code for one in found} == codes
    assert all(words.warning(one).partition(": ")[2] not in codes for one in found)


def test_no_wheel_where_one_platform_forbids_it(qtbot, source, notifier) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rooms = [room("tiktok:shop"), room("douyin:829")]
    form = deeds_over(window, source, notifier, rooms=rooms).make_form()
    assert not form.wheel_field.isEnabled()
    assert not form.wheel_field.isChecked()
    assert "TikTok" in form.objections
    form.rooms_field.setCurrentIndex(2)
    assert form.wheel_field.isEnabled()
    assert "TikTok" not in form.objections
    for field in (form.prize_field, form.phrase_field, form.organiser_field, form.contact_field):
        field.setText("x")
    form.value_field.setText("9")
    form.delivery_field.setText("x")
    assert (form.terms().rooms, form.terms().wheel) == ((("douyin", "829"),), True)
    assert not allows_wheel({"douyin", "tiktok"})
