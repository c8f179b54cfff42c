"""The claims panel: rows of every step, keys on the chosen one, the unpaid list, rules, evidence, dry run."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.claims.disputes import Decision, Dispute
from livestream_console.core.claims.rules import ClaimRules, Hoarder
from livestream_console.core.claims.trial import Trial
from livestream_console.core.claims.unpaid import unpaid
from livestream_console.core.commands import (
    ActInRoom,
    AddProducts,
    ChaseUnpaid,
    ProductDraft,
    PushCard,
    SetClaimRules,
    SetProductState,
    StartShow,
)
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import ClaimDecided, CommentPosted
from livestream_console.core.money import Money
from livestream_console.core.ports import Capabilities
from livestream_console.core.values import Variant
from livestream_console.engine.link import RoomStatus
from livestream_console.ui import formats
from livestream_console.ui.actions import Actions
from livestream_console.ui.claims import export, words
from livestream_console.ui.claims.book import ClaimsBook
from livestream_console.ui.claims.evidence import EvidenceDialog, text_of
from livestream_console.ui.claims.panel import UNPAID, ClaimsPanel
from livestream_console.ui.claims.reminder import ReminderForm
from livestream_console.ui.claims.rules_form import ClaimRulesForm
from livestream_console.ui.claims.try_dialog import TryDialog
from livestream_console.ui.log.words import Words
from tests.ui.fakes import FakeNotifier, recorded, room
from tests.ui.selling_show import SECOND, SellingSource

SIZES = (Variant("m", "M"), Variant("l", "L"))


class Desk:
    """The panel over a show that sells a mask (3 pieces) and a coat in two sizes."""

    def __init__(self, qtbot: QtBot, rooms: tuple[RoomStatus, ...] = ()) -> None:
        self.show = SellingSource()
        self.show.do(StartShow(command_id="start", title="t"))
        products = (
            ProductDraft("mask", "面膜", Money(5900, "CNY"), 3, keyword="A1"),
            ProductDraft("coat", "外套", Money(9900, "CNY"), 9, keyword="B2", variants=SIZES),
        )
        self.show.do(AddProducts(command_id="add", products=products))
        self.show.do(SetProductState(command_id="open", product="coat", state="open"))
        self.show.do(PushCard(command_id="card", product="mask"))
        self.saved: list[tuple[str, bytes]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window)
        self.notifier = FakeNotifier()
        self.panel = ClaimsPanel(
            self.show, self.actions, self.notifier, lambda: rooms, self._save, parent=self.window
        )
        self.window.resize(420, 480)
        self.panel.resize(420, 480)
        self.window.show()
        self._told = len(self.show.history)

    async def _save(self, name: str, _patterns: str, content: bytes) -> None:
        self.saved.append((name, content))

    def comment(self, text: str, viewer: str = "1") -> None:
        self.show.happen(CommentPosted(text), viewer=viewer, id=f"m{self.show.seq}")
        self.tell()

    def tell(self) -> None:
        """Let the panel hear what was recorded since."""
        batch, self._told = self.show.history[self._told :], len(self.show.history)
        self.panel.on_batch(batch)
        self.panel.refresh()

    async def press(self, action: str) -> None:
        assert self.actions.get(action).isEnabled(), action
        self.actions.get(action).trigger()
        await self.panel.settled()
        self.tell()

    @property
    def lines(self) -> list[str]:
        model = self.panel.live.model
        return [str(model.data(model.index(n))) for n in range(model.rowCount())]

    def enabled(self, *names: str) -> set[str]:
        return {name for name in names if self.actions.get(f"claims.{name}").isEnabled()}

    def choose(self, place: int = 0) -> None:
        row = self.panel.live.model.rows[place]
        self.panel.live.choose(row.claim)
        self.panel.refresh()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


async def test_every_result_has_its_row_the_newest_first(desk: Desk) -> None:
    desk.comment("A1+2", "1")
    desk.comment("A1+2", "2")
    desk.comment("A1+1", "3")
    desk.comment("+1", "4")
    desk.comment("A1", "5")
    assert [row.result for row in desk.panel.live.model.rows] == [
        "refused",
        "ambiguous",
        "waitlisted",
        "partial",
        "held",
    ]
    assert desk.lines[4].startswith("观众1, ")
    assert "mask ×2" in desk.lines[4]
    assert desk.lines[1].endswith(", +1")
    desk.panel.tabs.choose("ambiguous")
    assert [row.text for row in desk.panel.live.model.rows] == ["+1"]


async def test_the_keys_act_on_the_chosen_claim_which_stays_chosen(desk: Desk) -> None:
    desk.comment("A1+1", "1")
    desk.choose()
    desk.comment("A1+1", "2")
    assert desk.panel.live.chosen is not None
    assert desk.panel.live.chosen.viewer == "1"
    until_us = desk.panel.live.chosen.until_us
    await desk.press("claims.extend")
    assert (desk.panel.live.chosen.until_us or 0) - (until_us or 0) == 300 * SECOND
    await desk.press("claims.release")
    assert desk.panel.live.chosen.result == "released"
    assert not desk.actions.get("claims.paid").isEnabled()
    assert desk.actions.get("claims.undo").text() == "Bring back"
    await desk.press("claims.undo")
    await desk.press("claims.paid")
    assert desk.panel.live.chosen.result == "paid"
    assert desk.actions.get("claims.undo").text() == "Not paid after all"
    assert desk.enabled("paid", "release", "extend", "undo") == {"undo"}
    await desk.press("claims.undo")
    assert desk.panel.live.chosen.result == "held"


async def test_an_unclear_claim_is_read_with_one_tap(desk: Desk) -> None:
    desk.comment("+2", "4")
    desk.choose()
    row = desk.panel.live.chosen
    assert row is not None
    assert words.units(row) == "+2"
    menu = desk.panel.live.meanings(row)
    assert [action.text() for action in menu.actions()] == ["面膜 ×2", "外套 · M ×2", "外套 · L ×2"]
    menu.actions()[2].trigger()
    menu.close()
    await desk.panel.settled()
    desk.tell()
    (row,) = desk.panel.live.model.rows
    assert (row.result, row.product, row.variant, row.qty) == ("manual", "coat", "l", 2)
    assert words.units(row) == "coat · l ×2"


async def test_up_and_down_move_and_enter_opens_the_evidence(desk: Desk, qtbot: QtBot) -> None:
    for viewer in "12":
        desk.comment("A1+2", viewer)
    desk.choose(0)
    qtbot.keyClick(desk.panel.live.list, Qt.Key.Key_Down)  # type: ignore[no-untyped-call]
    assert desk.panel.live.chosen is not None
    assert desk.panel.live.chosen.viewer == "1"


async def test_a_replay_only_lets_look(desk: Desk) -> None:
    desk.comment("A1+1", "1")
    desk.choose()
    desk.show.live = False
    desk.panel.refresh()
    assert desk.enabled("paid", "release", "evidence") == {"evidence"}


async def test_what_was_before_is_read_from_the_journal(desk: Desk) -> None:
    desk.comment("A1+1", "1")
    desk.comment("A1", "2")
    desk.show.earlier = list(desk.show.history)
    desk.panel.set_source(desk.show)
    await desk.panel.settled()
    assert [row.result for row in desk.panel.live.model.rows] == ["refused", "held"]


async def test_a_viewer_who_pays_first_and_no_longer(desk: Desk) -> None:
    desk.comment("A1+1", "1")
    desk.choose()
    await desk.press("claims.hoarder")
    assert list(desk.show.state.claims.rules.hoarders) == [Hoarder("douyin", "1", "观众1")]
    await desk.press("claims.hoarder")
    assert not desk.show.state.claims.rules.hoarders


# --- unpaid ---


async def test_a_reminder_is_copied_where_the_room_takes_no_posts(desk: Desk, qtbot: QtBot) -> None:
    desk.comment("A1+2", "1")
    desk.panel.tabs.choose(UNPAID)
    desk.panel.unpaid.table.selectRow(0)
    desk.panel.refresh()
    desk.actions.get("unpaid.reminded").trigger()
    await _dialog(desk, ReminderForm)
    QGuiApplication.clipboard().clear()
    _shown(ReminderForm).accept()
    await desk.panel.settled()
    sent = desk.show.sent[-1]
    assert isinstance(sent, ChaseUnpaid)
    assert (sent.state, sent.how) == ("reminded", "copied")
    assert "面膜 ×2" in (sent.text or "")
    assert QGuiApplication.clipboard().text() == sent.text
    desk.tell()
    assert desk.panel.unpaid.model.buyers[0].chase.reminders == 1


async def test_a_reminder_of_units_held_by_hand_names_no_end(desk: Desk) -> None:
    desk.comment("+2", "4")
    desk.choose()
    row = desk.panel.live.chosen
    assert row is not None
    menu = desk.panel.live.meanings(row)
    menu.actions()[0].trigger()
    menu.close()
    await desk.panel.settled()
    desk.tell()
    state = desk.show.state
    (owing,) = unpaid(state.claims)
    assert owing.until_us is None
    said = words.reminder(owing, state.claims.rules, state.shelf)
    assert "面膜 ×2" in said
    assert "{" not in said
    assert formats.UNKNOWN not in said


async def test_a_reminder_is_sent_where_the_room_takes_posts(qtbot: QtBot) -> None:
    can = room("douyin:829", capabilities=Capabilities(actions=frozenset({"reply"}), max_text=100))
    desk = Desk(qtbot, (can,))
    desk.comment("A1+2", "1")
    desk.panel.tabs.choose(UNPAID)
    desk.panel.unpaid.table.selectRow(0)
    desk.panel.refresh()
    desk.actions.get("unpaid.reminded").trigger()
    await _dialog(desk, ReminderForm)
    _shown(ReminderForm).accept()
    await desk.panel.settled()
    act, chase = desk.show.sent[-2:]
    assert isinstance(act, ActInRoom)
    assert isinstance(chase, ChaseUnpaid)
    assert (act.action.what, chase.how) == ("reply", "posted")


async def test_the_chase_is_kept_and_exported(desk: Desk) -> None:
    desk.show.happen(CommentPosted("A1+1"), viewer="1", id="m")
    desk.tell()
    desk.panel.tabs.choose(UNPAID)
    desk.panel.unpaid.table.selectRow(0)
    desk.panel.refresh()
    await desk.press("unpaid.promised")
    await desk.press("unpaid.export")
    ((name, content),) = desk.saved
    lines = content.decode("utf-8-sig").splitlines()
    assert name == "unpaid.csv"
    assert lines[0].startswith("platform,viewer,name,product")
    assert ",mask,,1,59.00,CNY," in lines[1]
    assert lines[1].endswith(",promised,0")


def test_no_name_becomes_a_formula(desk: Desk) -> None:
    desk.comment("A1+1", "=1+1")
    table = export.table(unpaid(desk.show.state.claims)).decode("utf-8-sig")
    assert "douyin,'=1+1,观众=1+1," in table


# --- rules, evidence, dry run ---


async def test_the_rules_form_gives_back_what_it_was_given(desk: Desk) -> None:
    rules = ClaimRules(
        hold_s=600,
        pass_on_s=120,
        mode="hoarders_first_paid",
        hoarders=(Hoarder("douyin", "7", "囤囤"),),
        bare_plus=True,
        per_buyer=0,
        keywords={"coat": "explaining"},
        remind_s=1_200,
        reminder="{user} 付款",
    )
    form = ClaimRulesForm(desk.panel, rules, desk.show.state.shelf, _accept)
    assert form.terms() == rules
    form.hoarders.item(0).setCheckState(Qt.CheckState.Unchecked)
    form.when_field.setCurrentIndex(2)
    form.when_field.activated.emit(2)
    changed = form.terms()
    assert (changed.hoarders, changed.keywords) == ((), {"coat": "explaining", "mask": "off"})
    form.deleteLater()


async def test_the_evidence_is_shown_and_saved(desk: Desk) -> None:
    desk.comment("A1+3", "1")
    desk.comment("A1+1", "2")
    desk.show.earlier = list(desk.show.history)
    desk.choose(0)
    desk.actions.get("claims.evidence").trigger()
    await _dialog(desk, EvidenceDialog)
    dialog = _shown(EvidenceDialog)
    text = dialog.text.toPlainText()
    assert "观众1" in text
    assert "A1+3" in text
    assert "A1+1" in text
    dialog.reject()
    await desk.panel.settled()


@pytest.mark.parametrize(
    ("known", "line"), [(True, "earlier show: yes"), (False, "earlier show: no"), (None, "")]
)
def test_the_evidence_says_by_which_rule_somebody_is_new(known: bool | None, line: str) -> None:
    event = ClaimDecided("7-0", "held", None, "A1", None, 1, bought_before=known)
    told = Recorded(8, "s", event, SECOND, platform="douyin", viewer=Viewer("1", "观众1"))
    text = text_of(Dispute(Decision(told, event, "", 3, 2, ClaimRules()), None), {})
    assert ("earlier show" in text) == bool(line)
    assert line in text


async def test_comments_are_tried_on_what_is_left(desk: Desk) -> None:
    desk.comment("A1+2", "1")
    dialog = TryDialog(desk.panel, lambda: Trial.of_show(desk.show.state))
    dialog.field.setPlainText("A1+1\n甲: A1+1\nA1多少钱?")
    dialog.look()
    model = dialog.results.model()
    outcomes = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert len(outcomes) == 3
    assert outcomes[0] != outcomes[1]
    assert len(desk.show.state.claims.claims) == 1
    dialog.deleteLater()


async def test_a_doubtful_keyword_is_said(desk: Desk) -> None:
    assert desk.panel.doubts.isHidden()
    draft = ProductDraft("bag", "包", Money(100, "CNY"), 1, keyword="12")
    desk.show.do(AddProducts(command_id="bag", products=(draft,)))
    desk.tell()
    assert "12" in desk.panel.doubts.text()
    assert [notice.code for notice in desk.notifier.notices] == ["keyword_doubt.number"]
    desk.tell()
    assert len(desk.notifier.notices) == 1
    assert not desk.panel.doubts.isHidden()


def test_rules_are_changed_from_the_panel_only_by_a_command(desk: Desk) -> None:
    desk.show.do(SetClaimRules(command_id="r", by="owner", rules=ClaimRules(mode="first_paid")))
    desk.panel.refresh()
    assert not any(isinstance(command, SetClaimRules) for command in desk.show.sent[:-1])


def test_the_log_says_who_changes_the_rules_and_whom_one_asked(desk: Desk) -> None:
    desk.comment("A1+1", "1")
    desk.show.do(SetClaimRules(command_id="r", by="owner", rules=ClaimRules(mode="first_paid")))
    desk.show.do(ChaseUnpaid(command_id="p", by="owner", platform="douyin", viewer="1", state="promised"))
    words = Words(desk.show.state)
    said = [line[1] for one in desk.show.history[-2:] if (line := words.of_event(one)) is not None]
    assert said == [
        "Claim rules from here on: Whoever pays first: nothing is held · 20 a buyer",
        "Promised to pay: 观众1",
    ]


# --- many ---


def test_ten_thousand_claims_do_not_slow_it(desk: Desk) -> None:
    events = [
        recorded(ClaimDecided(f"{n}-0", "held", product="mask", qty=1, until_us=1), 1_000 + n, viewer=str(n))
        for n in range(10_000)
    ]
    desk.panel.on_batch(events)
    desk.panel.refresh()
    assert desk.panel.live.model.rowCount() == 10_000
    began = time.process_time()
    for n in range(20):
        paid = ClaimDecided(f"{n}-0", "paid", product="mask", qty=1)
        new = ClaimDecided(f"{n}-1", "held", product="mask", qty=1, until_us=1)
        desk.panel.on_batch([recorded(paid, 20_000 + 2 * n), recorded(new, 20_001 + 2 * n)])
        desk.panel.refresh()
    assert (time.process_time() - began) / 20 < 0.05


def test_events_of_before_never_undo_what_came_after() -> None:
    book = ClaimsBook()
    held = recorded(ClaimDecided("1-0", "held", product="mask", qty=1), 5)
    paid = recorded(ClaimDecided("1-0", "paid", product="mask", qty=1), 9)
    for one in (paid, held):
        book.take(one)
    (row,) = book.rows("all")
    assert (row.result, row.seq) == ("paid", 5)
    assert book.counts["paid"] == 1
    assert book.counts["held"] == 0


async def _accept(_rules: ClaimRules) -> None:
    return None


async def _dialog(desk: Desk, kind: type[QWidget]) -> None:
    """Let the panel's task run until its dialog stands."""
    for _ in range(20):
        if any(isinstance(widget, kind) and widget.isVisible() for widget in QApplication.topLevelWidgets()):
            return
        await asyncio.sleep(0)
    raise AssertionError(f"no {kind.__name__}")


def _shown(kind: type[QWidget]) -> Any:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
