"""The strip says what it knows, says what it does not know in words, and explains every number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from livestream_console.core.readings import KEYS, Reading
from livestream_console.core.show import new_state
from livestream_console.ui.kpis.definitions import DEFINITIONS, STRIP
from livestream_console.ui.kpis.present import explained, shown
from livestream_console.ui.kpis.view import KpisPanel
from tests.ui.fakes import NOON_US, FakeSource
from tests.ui.selling_show import busy_show


def some(
    key: str = "orders_paid", value: float | None = 612, unit: str = "count", **fields: object
) -> Reading:
    parts = {"numerator": 612, "denominator": None, "basis": "events", "source": "order", "as_of_us": NOON_US}
    return Reading(key=key, value=value, unit=unit, **{**parts, **fields})  # type: ignore[arg-type]


def test_every_number_of_the_strip_can_be_read_and_explained() -> None:
    assert len(STRIP) == 9
    assert set(STRIP) <= set(KEYS)
    assert set(STRIP) <= set(DEFINITIONS)
    assert all(definition.meaning and definition.numerator for definition in DEFINITIONS.values())


def test_unknown_is_a_dash_with_a_reason_and_never_zero() -> None:
    tile = shown(some("viewers_now", None, "persons", state="no_data"), "CNY")
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
        denominator=12_000,
        state="estimated",
    )
    lines = dict(explained(reading, "CNY", NOON_US + 2_000_000))
    assert lines["Amount of paid orders"] == "¥62"
    assert lines["Viewer-minutes watched"] == "200"
    assert lines["Source"] == "orders of the shops"
    assert lines["Age"] == "2.0s"
    assert lines["Against the ten minutes before"] == "cannot tell yet"
    assert "estimated" in lines


def test_what_was_taken_off_is_an_amount() -> None:
    reading = some("gmv_net", 90_000, "money", numerator=100_000, denominator=10_000)
    lines = dict(explained(reading, "CNY", NOON_US))
    assert lines["Amount of paid orders"] == "¥1,000"
    assert lines["Refunded or cancelled"] == "¥100"


def test_an_estimate_says_what_it_rests_on() -> None:
    guessed = some("gmv_inferred", 5_900, "money", basis="inferred", state="estimated", denominator=0)
    unpriced = some("gmv_net", 5_900, "money", state="estimated", denominator=0)
    rounded = some("viewers_now", 3_400, "persons", basis="samples", source="audience", state="estimated")
    reasons = [dict(explained(one, "CNY", NOON_US))["estimated"] for one in (guessed, unpriced, rounded)]
    assert "time of purchase" in reasons[0]
    assert "did not say what an order" in reasons[1]
    assert "rounds its counts" in reasons[2]


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
