"""The desk on a small screen, with everything above and around it that can stand there at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from livestream_console.core.orders.alarms import Alarm
from livestream_console.ui import theme, translation
from livestream_console.ui.alarms import strip
from livestream_console.ui.alarms.strip import AlarmsStrip
from livestream_console.ui.kpis.view import KpisPanel
from livestream_console.ui.push.view import PushPanel
from livestream_console.ui.shops.banner import PriceBanner
from livestream_console.ui.switchback.strip import SwitchbackStrip
from livestream_console.ui.top_bar import TopBar
from tests.conftest import ROOT
from tests.gallery.desk import Opened, opened
from tests.gallery.offers import show_with_offers
from tests.gallery.switchbacks import CARDS, PLAN
from tests.ui.shop_stand_ins import deal, stand
from tests.ui.switched import planned, start

SMALL = (1280, 720)
_ABOVE = (TopBar, KpisPanel, AlarmsStrip, PriceBanner, SwitchbackStrip)
_ALARMS = [
    Alarm(
        "oversold",
        product,
        {"product": product, "variant": "", "units": 12},
        red=True,
        orders=tuple(("shop:doudian", f"692041553{number:04}") for number in range(12)),
    )
    for product in ("A1", "A2", "A3")
]


@pytest.fixture(params=["zh_CN", "zh_TW", "en"])
def crowded(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opened]:
    """A desk with three alarms, a price that needs somebody, a switchback that runs and six offers."""
    monkeypatch.setattr(strip, "alarms", lambda state: _ALARMS)
    dressed = qapp.styleSheet(), qapp.font()
    theme.apply(qapp, theme.DARK)
    installed = translation.install(ROOT / "resources" / "i18n", request.param)
    show = show_with_offers()
    planned(PLAN, show, CARDS)
    start(show)
    stand(show, deal(now_us=show.now, step="needs_person", reason="foreign"))
    with opened(show) as one:
        yield one
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setStyleSheet(dressed[0])
    qapp.setFont(dressed[1])


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def test_it_fits_a_small_screen(crowded: Opened) -> None:
    least = crowded.window.minimumSizeHint()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1]) == (True, True), least
    crowded.window.resize(*SMALL)
    crowded.refresh()
    assert crowded.window.size().toTuple() == SMALL


def test_nothing_lies_over_anything_on_a_small_screen(crowded: Opened) -> None:
    crowded.window.resize(*SMALL)
    crowded.refresh()
    docks = crowded.window.docks
    parts = [crowded.part(kind) for kind in _ABOVE]
    parts += [docks[name] for name in ("comments", "shelf", "push", "charts", "rundown")]
    parts.append(crowded.window.statusBar())
    places = [_place(part) for part in parts]
    for number, place in enumerate(places):
        assert crowded.window.rect().contains(place)
        assert place.height() >= parts[number].minimumSizeHint().height()
        assert not any(place.intersects(other) for other in places[number + 1 :])


def test_the_keys_of_the_push_bar_stay_in_sight(crowded: Opened) -> None:
    crowded.window.resize(*SMALL)
    crowded.refresh()
    push: PushPanel = crowded.part(PushPanel)
    keys = [button for button in push.findChildren(QPushButton) if button.parent() is push]
    assert len(keys) >= 4
    assert all(button.visibleRegion().boundingRect() == button.rect() for button in keys)
    assert not push.offers[0].visibleRegion().isEmpty() or not push.offers[-1].visibleRegion().isEmpty()


def test_with_room_again_the_push_bar_shows_three_offers(crowded: Opened) -> None:
    push: PushPanel = crowded.part(PushPanel)
    crowded.window.resize(*SMALL)
    crowded.refresh()
    low = push.height()
    crowded.window.resize(1600, 1000)
    crowded.refresh()
    assert push.height() == push.sizeHint().height() > low
