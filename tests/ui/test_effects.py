"""The table of pushes says what is known and no more, to eyes, ears and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_console.analysis.pushes.standing import Standing
from livestream_console.analysis.pushes.values import Uplift
from livestream_console.ui.effects.checks import lines_of
from livestream_console.ui.effects.drawing import COUNT, DRAWN, EXTRA, FACTOR, MONEY, NAME, TIME, VERDICT
from livestream_console.ui.effects.panel import EffectsPanel
from livestream_console.ui.effects.rows import EffectRow, Pushes, notes_of, rows_of
from livestream_console.ui.effects.view import EffectsView
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import open_shelf
from tests.ui.standings import effect, full, kind, push

PRODUCTS = ("mask", "lipstick", "cream")
TITLES = {"mask": "1 Mask", "lipstick": "2 Lipstick", "cream": "5 Cream"}
FULL = Pushes(full(NOON_US, PRODUCTS), TITLES, "CNY")


def row(name: str, pushes: Pushes = FULL) -> EffectRow:
    return next(row for row in rows_of(pushes) if row.key == (name,))


@pytest.fixture
def view(qtbot: QtBot) -> EffectsView:
    view = EffectsView()
    qtbot.addWidget(view)
    view.resize(960, 400)
    view.show()
    view.show_pushes(FULL)
    return view


def test_a_push_that_works_has_its_figures() -> None:
    found = row("p2")
    assert (found.name.text, found.counted.text, found.factor.text) == (
        "2 Lipstick · flash sale",
        "148",
        "×1.9 (1.4–2.7)",
    )
    assert found.extra.text.startswith("+70 (")
    assert found.money.text.startswith("+¥3,3")
    assert (found.verdict.text, found.verdict.tone) == ("works", "good")
    assert "sold out" in found.detail


def test_what_cannot_be_told_is_said_and_has_no_money() -> None:
    found = row("p1")
    assert (found.verdict.text, found.money.text) == ("cannot tell", "–")
    assert "talk" in found.detail
    assert "Worth" not in found.detail


def test_too_few_events_are_words_and_no_number() -> None:
    found = row("p4")
    assert found.drawn.span is None
    assert {cell.text for cell in (found.factor, found.extra, found.money)} == {"–"}
    assert "too few events" in found.drawn.text
    assert found.verdict.text == "no conclusion"
    assert "×" not in found.detail


def test_kinds_that_cannot_be_parted_say_so() -> None:
    assert row("p3").verdict.text == "not told apart"
    assert "Cannot be told apart from message." in row("p3").detail


def test_a_provisional_number_says_so() -> None:
    found = row("p6")
    assert (found.counted.text, found.drawn.span) == ("41", None)
    assert found.verdict.text == "provisional · more"
    assert found.drawn.text == "41 · usually 9–24"
    assert row("p7").drawn.text == "cannot tell yet"
    assert [one.key for one in rows_of(FULL)][:2] == [("p7",), ("p6",)]


def test_a_push_is_not_shown_twice_while_its_fit_is_provisional() -> None:
    standing = full(NOON_US, PRODUCTS)
    assert standing.uplift is not None
    early = push("p6", "flash_sale", "mask", NOON_US, effect(1.1, 2, 3, 40))
    uplift = Uplift("ok", "carts", 9, (*standing.uplift.pushes, early))
    shown = rows_of(Pushes(Standing("fitted", uplift, 1, standing.recent), TITLES, "CNY"))
    assert [one.verdict.text for one in shown if one.key == ("p6",)] == ["provisional · more"]


def test_notes_name_the_fallback_the_talk_and_earlier_shows() -> None:
    said = "\n".join(notes_of(FULL))
    assert "host's talk" in said
    assert "flash sale ×2.1 (1.7–2.6)" in said
    assert "No shop told of carts" not in said
    fallen = "\n".join(notes_of(Pushes(full(NOON_US, PRODUCTS, "buying_comments"), TITLES, "CNY")))
    assert "Comments that want to buy" in fallen
    assert "Too few purchases" in fallen


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing("fitting"), "Being worked out…"),
        (Standing("failed"), "could not be worked out"),
        (Standing("fitted", Uplift("too_short", "carts")), "too short"),
        (Standing("fitted", Uplift("no_events", "carts")), "Nothing was recorded"),
    ],
)
def test_every_state_has_words(standing: Standing, words: str) -> None:
    assert words in "\n".join(notes_of(Pushes(standing, {}, "CNY")))


def test_every_check_is_shown_with_its_worst_result() -> None:
    assert FULL.standing.uplift is not None
    lines = {line.key: line for line in lines_of(FULL.standing.uplift)}
    assert list(lines) == ["placebo", "lead", "control", "windows", "after_dip", "fit"]
    assert lines["lead"].state == "passed"
    assert lines["placebo"].state == "impossible"
    assert lines["after_dip"].state == "flagged"
    assert "pulled forward" in lines["after_dip"].detail
    assert "60 s ×2.1" in lines["windows"].detail


def test_a_verdict_that_hangs_on_the_window_is_flagged() -> None:
    barely = kind("card", 3, effect(1.1, 1.5, 2.0, 50))
    steady = kind("card", 3, effect(1.5, 2.0, 2.6, 50))

    def state(one: object) -> str:
        lines = lines_of(Uplift("ok", "carts", 9, kinds=(one,)))  # type: ignore[arg-type]
        return next(line.state for line in lines if line.key == "windows")

    assert (state(barely), state(steady)) == ("flagged", "passed")


def test_kinds_and_the_whole_show_stand_behind_a_tab(view: EffectsView) -> None:
    view.tabs.choose("kinds")
    told = {one.name.text: one for one in view.model.rows}
    assert list(told) == ["card", "flash sale", "coupon", "Whole show"]
    assert told["flash sale"].verdict.text == "works"
    assert "240 s ×1.6" in told["flash sale"].detail
    assert "People who came after flash sale: ×1.4 (1.1–1.8)" in told["flash sale"].detail
    assert told["coupon"].verdict.text == "not told apart"
    assert "Cannot be told apart from message." in told["coupon"].detail
    view.tabs.choose("pushes")
    assert len(view.model.rows) == 7


def test_people_whom_a_push_brought_stand_apart(view: EffectsView) -> None:
    assert "People who came after flash sale" in view.notes.text()


def test_the_keyboard_chooses_and_the_row_says_everything(view: EffectsView) -> None:
    view.table.setFocus()
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.detail.isVisible()
    assert view.detail.text() == view.model.rows[2].detail


def test_a_heading_and_a_check_explain_themselves(view: EffectsView) -> None:
    view.table.horizontalHeader().sectionClicked.emit(FACTOR)
    assert "viewer-minute" in view.detail.text()
    view.checks.linkActivated.emit("lead")
    assert "minute before pushes" in view.detail.text()


def test_where_it_is_narrow_money_goes_first_and_the_drawing_stays(view: EffectsView) -> None:
    def hidden() -> set[int]:
        return {column for column in range(8) if view.table.isColumnHidden(column)}

    assert hidden() == set()
    view.resize(800, 400)
    assert hidden() == {MONEY}
    view.resize(428, 400)
    assert hidden() >= {MONEY, EXTRA, COUNT, TIME}
    assert not hidden() & {NAME, DRAWN, VERDICT}


def test_the_chosen_push_stays_chosen_while_figures_change(view: EffectsView) -> None:
    place = next(n for n, one in enumerate(view.model.rows) if one.key == ("p2",))
    view.table.selectRow(place)
    standing = full(NOON_US, PRODUCTS)
    view.show_pushes(Pushes(Standing("fitted", standing.uplift, 1, standing.recent[:1]), TITLES, "CNY"))
    assert view.model.rows[view.table.currentIndex().row()].key == ("p2",)


def test_whoever_hears_it_hears_the_row(view: EffectsView) -> None:
    place = next(n for n, one in enumerate(view.model.rows) if one.key == ("p2",))
    spoken = view.model.index(place, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2 Lipstick · flash sale")
    assert "×1.9 (1.4–2.7)" in spoken
    assert spoken.endswith("works")
    assert "Placebo" in view.checks.accessibleDescription()


def test_the_panel_names_products_as_the_shelf_does(qtbot: QtBot) -> None:
    show = open_shelf()
    standing = Standing()
    panel = EffectsPanel(show, lambda: standing)
    qtbot.addWidget(panel)
    assert panel.view.model.rows == []
    standing = full(NOON_US, PRODUCTS)
    panel.refresh()
    names = {one.key: one.name.text for one in panel.view.model.rows}
    assert names[("p2",)] == "2 丝绒哑光口红礼盒 · flash sale"
    panel.set_source(open_shelf())
    assert len(panel.view.model.rows) == 7


def order(view: EffectsView) -> list[str]:
    return [one.key[0] for one in view.model.rows]


def test_the_heads_sort_and_what_is_unknown_stays_last(view: EffectsView) -> None:
    newest_first = order(view)
    view.table.sortByColumn(FACTOR, Qt.SortOrder.DescendingOrder)
    factors = [one.factor.value for one in view.model.rows]
    known = [value for value in factors if value is not None]
    assert len(known) >= 3
    assert factors == sorted(known, reverse=True) + [None] * (len(factors) - len(known))
    standing = full(NOON_US, PRODUCTS)
    view.show_pushes(Pushes(Standing("fitted", standing.uplift, 1, standing.recent[:1]), TITLES, "CNY"))
    left = [one.factor.value for one in view.model.rows]
    assert left[: len(known)] == sorted(known, reverse=True)
    view.show_pushes(FULL)
    view.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert order(view) == newest_first


def test_the_chosen_push_stays_chosen_when_the_table_is_sorted(view: EffectsView) -> None:
    view.table.selectRow(order(view).index("p2"))
    view.table.sortByColumn(COUNT, Qt.SortOrder.AscendingOrder)
    assert order(view)[view.table.currentIndex().row()] == "p2"
    assert view.detail.text() == row("p2").detail


def test_rows_are_copied_with_their_heads(view: EffectsView) -> None:
    lines = view.table.copied().splitlines()
    assert len(lines) == 8
    assert lines[0].split("\t") == [
        "Push",
        "At",
        "In window",
        "Factor (90 %)",
        "More",
        "More money",
        "Verdict",
    ]
    view.table.selectRow(order(view).index("p2"))
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, copied = QGuiApplication.clipboard().text().splitlines()
    assert head == lines[0]
    assert copied.startswith("2 Lipstick · flash sale\t")
    assert "×1.9 (1.4–2.7)" in copied
