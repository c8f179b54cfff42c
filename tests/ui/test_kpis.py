"""The strip says what it knows, says what it does not know in words, and explains every number."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel

from livestream_console.core.numbers.curves import Curve, Usual
from livestream_console.core.readings import DICTIONARY, Reading, figure
from livestream_console.core.show import ShowState, new_state
from livestream_console.ui.kpis.choice import MOST_TILES, TilesForm, TilesKept, chosen
from livestream_console.ui.kpis.definitions import DEFINITIONS, STRIP
from livestream_console.ui.kpis.explanation import Explanation
from livestream_console.ui.kpis.present import explained, shown
from livestream_console.ui.kpis.view import KpisPanel
from livestream_console.ui.kpis.words import COUNTED, REASONS, SOURCES
from tests.ui.fakes import NOON_US, FakeSource
from tests.ui.selling_show import SellingSource, busy_show


def some(
    key: str = "orders_paid", value: float | None = 612, unit: str = "count", **fields: object
) -> Reading:
    parts = {"numerator": 612, "denominator": None, "counted": "events", "source": "order"}
    return Reading(key=key, value=value, unit=unit, as_of_us=NOON_US, **{**parts, **fields})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def busy() -> SellingSource:
    return busy_show(1_300)


def test_every_number_of_the_strip_can_be_read_and_explained() -> None:
    assert set(DICTIONARY) == set(DEFINITIONS)
    assert set(STRIP) <= set(DICTIONARY)
    assert all(definition.meaning and definition.numerator for definition in DEFINITIONS.values())


def test_unknown_is_a_dash_with_a_reason_and_never_zero() -> None:
    tile = shown(some("viewers_now", None, "persons", state="no_data", reason="no_viewer_counts"), "CNY")
    assert (tile.value, tile.note, tile.sure) == ("–", "no data yet", False)


def test_a_stale_number_says_so_instead_of_a_trend() -> None:
    tile = shown(some("viewers_now", 3_400, "persons", state="stale", trend=1.2), "CNY")
    assert (tile.value, tile.trend, tile.note, tile.sure) == ("3,400", "", "stale", False)


def test_a_trend_has_a_sign_and_a_direction() -> None:
    assert shown(some(trend=1.062), "CNY").trend == "▲ 6.2%"
    assert shown(some(trend=0.97), "CNY").direction == -1


def test_a_ratio_shows_its_parts() -> None:
    tile = shown(some("cvr", 0.027, "share", numerator=581, denominator=21_549), "CNY")
    assert (tile.value, tile.note) == ("2.70%", "581 / 21,549")


def test_amounts_are_in_the_currency_of_the_show() -> None:
    assert shown(some("gmv_paid", 8_431_650, "money"), "CNY").value == "¥84,316"
    assert shown(some("gmv_per_viewer_minute", 31.2, "money_per_viewer_min"), "CNY").value == "¥0.31"


def test_the_explanation_gives_definition_parts_source_age_and_state() -> None:
    reading = some(
        "gmv_per_viewer_minute",
        31.0,
        "money_per_viewer_min",
        numerator=6_200,
        denominator=200,
        state="estimated",
        reason="gap",
        under="audience",
        heard_us=NOON_US,
    )
    lines = dict(explained(reading, "CNY", NOON_US + 2_000_000))
    assert lines["Amount of paid orders"] == "¥62"
    assert lines["Viewer-minutes watched"] == "200"
    assert lines["Source"] == "orders of the shops; viewer counts of the rooms"
    assert lines["Age"] == "2.0s"
    assert lines["Against the ten minutes before"] == "cannot tell yet"
    assert "estimated" in lines


def test_what_was_taken_off_is_an_amount() -> None:
    reading = some("gmv_net", 90_000, "money", numerator=100_000, denominator=10_000)
    lines = dict(explained(reading, "CNY", NOON_US))
    assert lines["Amount of paid orders"] == "¥1,000"
    assert lines["Refunded or cancelled"] == "¥100"


def test_an_estimate_says_what_it_rests_on() -> None:
    guessed = some("gmv_inferred", 5_900, "money", counted="inferred", state="estimated", reason="guess")
    unpriced = some("gmv_net", 5_900, "money", state="estimated", reason="unpriced")
    rounded = some("viewers_now", 3_400, "persons", source="audience", state="estimated", reason="rounded")
    reasons = [dict(explained(one, "CNY", NOON_US))["estimated"] for one in (guessed, unpriced, rounded)]
    assert "time of purchase" in reasons[0]
    assert "did not say what an order" in reasons[1]
    assert "rounds its counts" in reasons[2]


@pytest.mark.parametrize("key", DICTIONARY)
def test_every_figure_of_a_busy_show_can_be_shown(busy: SellingSource, key: str) -> None:
    reading = figure(busy.state, key, busy.now)
    tile, lines = shown(reading, "CNY"), explained(reading, "CNY", busy.now, None, True)
    assert (tile.value == "–") == (reading.value is None)
    assert all(name and text for name, text in lines[1:])
    assert "{" not in tile.note
    assert reading.reason is None or reading.reason in REASONS
    assert reading.counted in COUNTED
    assert {reading.source, reading.under} - {None} <= set(SOURCES)


def test_less_is_better_of_what_is_lost() -> None:
    assert shown(some("gmv_paid", 5, "money", trend=1.5), "CNY").direction == 1
    assert shown(some("refund_rate", 0.2, "share", trend=1.5), "CNY").direction == -1


def test_a_figure_is_written_as_what_it_is() -> None:
    assert shown(some("avg_watch", 83, "seconds"), "CNY").value == "01:23"
    assert shown(some("upt", 1.5, "ratio"), "CNY").value == "1.50"
    assert shown(some("atc_rate", 0.01667, "per_viewer_min"), "CNY").value == "0.017"
    part = shown(
        some("margin", 500, "money", state="partial", reason="costs_missing", coverage=(2, 3)), "CNY"
    )
    assert (part.note, part.sure) == ("2 of 3 known", True)
    lines = dict(explained(some("roi", 5, "ratio", numerator=1_000, denominator=200), "CNY", NOON_US))
    assert lines["Amount of paid orders"] == "¥10"


def test_a_figure_stands_against_the_median_of_earlier_shows() -> None:
    reading = some("gmv_paid", 90_000, "money")
    tile = shown(reading, "CNY", Usual(75_000, 7))
    assert (tile.usual, tile.usual_direction) == ("▲ 20%", 1)
    lines = dict(explained(reading, "CNY", NOON_US, Usual(75_000, 7), True))
    assert lines["Earlier shows at this time"] == "¥750 (median of 7) ▲ 20%"
    without = dict(explained(reading, "CNY", NOON_US, None, True))
    assert without["Earlier shows at this time"] == "no earlier show lasted so long and knew it"
    waiting = dict(explained(reading, "CNY", NOON_US, None, False))
    assert waiting["Earlier shows at this time"] == "being looked up"
    assert "Earlier shows at this time" not in dict(explained(reading, "CNY", NOON_US))
    assert shown(some("viewers_now", 9, "persons", state="stale"), "CNY", Usual(5, 1)).usual == ""
    assert shown(reading, "CNY", Usual(0, 3)).usual == ""


class Before:
    """Earlier shows that all had the same."""

    def __init__(self, *comments: float) -> None:
        rows = {"comments": comments}
        self.curves: tuple[Curve, ...] | None = (Curve("a", "CNY", 0, 1, rows), Curve("b", "CNY", 0, 1, rows))

    def before(self, state: ShowState) -> tuple[Curve, ...] | None:
        return self.curves


def test_the_strip_compares_with_earlier_shows_once_they_are_found(qtbot) -> None:
    earlier = Before(100, 100)
    curves, earlier.curves = earlier.curves, None
    source = busy_show(90)
    panel = KpisPanel(source, kept=TilesKept(lambda: ("comments",)), earlier=earlier)
    qtbot.addWidget(panel)
    assert "being looked up" in panel.tile("comments").accessibleDescription()
    earlier.curves = curves
    panel.refresh()
    assert "usual ▲" in panel.tile("comments").accessibleName()
    assert "(median of 2)" in panel.tile("comments").accessibleDescription()


@pytest.mark.parametrize(
    ("kept", "keys"),
    [
        ((), STRIP),
        (("",), STRIP),
        (("gpm", "uv", "gpm", "mood"), ("gpm", "uv")),
        (tuple(DEFINITIONS), tuple(DEFINITIONS)[:MOST_TILES]),
    ],
)
def test_a_kept_choice_is_taken_as_far_as_it_is_known(kept: tuple[str, ...], keys: tuple[str, ...]) -> None:
    assert chosen(kept) == keys


async def test_the_seller_chooses_tiles_and_their_order(qtbot) -> None:
    saved: list[object] = []
    panel = KpisPanel(FakeSource(new_state("x")), kept=TilesKept(lambda: ("uv", "gpm"), saved.append))
    qtbot.addWidget(panel)
    panel.choose()
    await asyncio.sleep(0)
    form = panel.findChild(TilesForm)
    form.shift(1)
    assert form.keys == ("gpm", "uv")
    for row in range(form.list.count()):
        form.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not form.accept_button.isEnabled()
    form.reset()
    assert form.keys == STRIP
    form.shift(1)
    form.accept()
    await asyncio.sleep(0)
    wanted = (STRIP[1], STRIP[0], *STRIP[2:])
    assert (panel.keys, saved) == (wanted, [wanted])


@pytest.mark.parametrize("how", ["press", "space"])
def test_a_press_opens_an_explanation_that_stays_and_follows(qtbot, how: str) -> None:
    source = busy_show(30)
    panel = KpisPanel(source)
    qtbot.addWidget(panel)
    panel.show()
    tile = panel.tile("gmv_paid")
    if how == "press":
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(tile, Qt.Key.Key_Space)
    box = panel.findChild(Explanation)
    assert box.isVisible()
    assert "On Douyin GMV is what was paid" in box.findChild(QLabel).text()
    assert box.accessibleName() == "GMV (paid) ≈"
    panel.set_source(busy_show(60))
    assert box.findChild(QLabel).text() == tile.toolTip()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_the_strip_follows_the_show(qtbot) -> None:
    panel = KpisPanel(FakeSource(new_state("empty")))
    qtbot.addWidget(panel)
    tile = panel.tile("viewers_now")
    assert "–" in tile.accessibleName()
    panel.set_source(busy_show(300))
    assert "–" not in tile.accessibleName()
    assert "Viewers, summed over rooms" in tile.toolTip()


def test_keyboard_focus_explains_as_the_pointer_does(qtbot, monkeypatch) -> None:
    panel = KpisPanel(busy_show(60))
    qtbot.addWidget(panel)
    told: list[str] = []
    monkeypatch.setattr(
        "livestream_console.ui.kpis.tile.QToolTip.showText", lambda at, text, *_: told.append(text)
    )
    panel.tile("cvr").focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert "Distinct buyers" in told[0]


def test_a_figure_that_changed_is_tinted_for_a_moment(qtbot) -> None:
    panel = KpisPanel(FakeSource(new_state("empty")))
    qtbot.addWidget(panel)
    tile = panel.tile("viewers_now")
    panel.refresh()
    assert not tile.tinted
    panel.set_source(busy_show(30))
    assert tile.tinted
    qtbot.waitUntil(lambda: not tile.tinted)
