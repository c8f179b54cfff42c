"""The desk's pictures: the window, every panel on its own, and what panels look like at other moments."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import msgspec
from PySide6.QtWidgets import QWidget

from livestream_console.app.asked import Errands
from livestream_console.app.errands import Runner
from livestream_console.app.exchange.importing import Importer
from livestream_console.app.settings import Settings
from livestream_console.app.view_actions import add_view_actions
from livestream_console.app.window import Desk
from livestream_console.core.ports import Notice
from livestream_console.engine.estimates import Estimates
from livestream_console.engine.outline import Stretch, outline_of
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.comments.own_tabs import TabsKept
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.kpis.tile import Tile
from livestream_console.ui.kpis.view import KpisPanel
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.notices import Notices
from livestream_console.ui.replay.view import ReplayBar
from livestream_console.ui.status_line import StatusLine
from livestream_console.ui.top_bar import TopBar
from tests.engine.watched_show import Inline
from tests.gallery import switchbacks
from tests.gallery.camera import Camera, settle
from tests.gallery.claims import photograph_claims
from tests.gallery.comments import photograph_comments
from tests.gallery.effects import photograph_effects
from tests.gallery.kpis import Before, photograph_kpis
from tests.gallery.live_desk import photograph_battle, photograph_live_desk
from tests.gallery.offers import show_with_offers
from tests.gallery.orders import oversold_show, photograph_orders
from tests.gallery.replay import photograph_video, photograph_what_if
from tests.gallery.shelf import show_with_queue, show_with_two_hundred
from tests.gallery.shops import photograph_shops
from tests.gallery.show import ARMED, DRAWN, FULL, YOUNG, GalleryShow, every_room, show_at
from tests.ui.shop_stand_ins import NO_ERRANDS

_LATE_COMMENTS = 40


class Opened(msgspec.Struct):
    """A desk at work on a show of the gallery."""

    window: MainWindow
    desk: Desk
    notices: Notices
    runner: Runner

    def refresh(self) -> None:
        """Bring everything up to date that can be seen."""
        settle()
        for _ in range(40):  # the slowest panel is due once in a second of frames
            self.desk.bridge.frame()
        for tile in self.window.findChildren(Tile):
            tile.rest()
        settle()

    def part(self, kind: type[QWidget]) -> Any:
        return self.window.findChild(kind)


@contextmanager
def opened(show: GalleryShow) -> Iterator[Opened]:
    """Open the real window over a show that already lies behind it."""
    window = MainWindow()
    notices = Notices(window)
    runner = Runner(window, cast(Any, show), notices, cast(Any, None), cast(Any, None))
    errands = Errands(
        add_room=runner.add_room,
        remove_room=runner.remove_room,
        imports=Importer(window, cast(Any, show), notices, cast(Any, None)),
        save_audit=runner.save_audit,
        save_file=runner.save_file,
        edit_word_lists=lambda: None,
        shops=NO_ERRANDS,
        tabs=TabsKept(),
        viewers=None,
        overlay_address=lambda: "http://127.0.0.1:8765/overlay?token=…",
        overlay_clients=lambda: 2 if show.rooms else 0,
        earlier=Before(),
    )
    desk = Desk(window, cast(Any, show), notices, errands, Estimates(show, Inline()))
    with TemporaryDirectory() as folder:
        add_view_actions(window, Settings(Path(folder)), runner, notices)
    window.show()
    settle()
    show.hub.publish(show.history)
    one = Opened(window, desk, notices, runner)
    one.refresh()
    yield one
    desk.stop()
    window.close_for_good()
    window.deleteLater()
    settle()


async def photograph_desk(camera: Camera, prefix: str) -> None:
    """Take every picture of one language and theme but those of the dialogs."""
    with opened(show_at(FULL)) as one:
        camera.widget(one.window, f"{prefix}-window")
        await _panels(camera, one, prefix)
        one.notices.notify(Notice("overlay_address_copied"))
        camera.widget(one.window, f"{prefix}-notice")
    with opened(show_at(FULL)) as one:
        show = cast(GalleryShow, one.desk.bridge.source)
        show.rooms = every_room(show.now)
        one.window.show_panel("rooms")
        one.refresh()
        camera.widget(one.window, f"{prefix}-window-every-room")
        camera.widget(one.window.docks["rooms"].widget(), f"{prefix}-rooms-every")
    with opened(show_at(FULL)) as one:
        photograph_shops(camera, one, prefix)
    with opened(show_at(FULL)) as one:
        photograph_effects(camera, one, prefix)
    with opened(show_at(FULL)) as one:
        photograph_live_desk(camera, one, prefix)
    with opened(oversold_show()) as one:
        photograph_orders(camera, one, prefix)
    for name, second in (("push-armed", ARMED), ("push-drawn", DRAWN)):
        with opened(show_at(second)) as one:
            camera.widget(one.window.docks["push"].widget(), f"{prefix}-{name}")
            camera.widget(one.window.docks["rundown"].widget(), f"{prefix}-{name.replace('push', 'rundown')}")
            one.window.show_panel("giveaways")
            one.refresh()
            camera.widget(
                one.window.docks["giveaways"].widget(), f"{prefix}-{name.replace('push', 'giveaways')}"
            )
    for name, show in switchbacks.shows():
        with opened(show) as one:
            switchbacks.photograph_switchback(camera, one, name, prefix)
    with opened(show_with_offers()) as one:
        one.window.registry.get("push.ended").trigger()
        one.refresh()
        camera.widget(one.window.docks["push"].widget(), f"{prefix}-push-offers")
        camera.widget(one.window, f"{prefix}-window-offers")
    for name, made in (("queue", show_with_queue), ("two-hundred", show_with_two_hundred)):
        with opened(made()) as one:
            camera.widget(one.window.docks["shelf"].widget(), f"{prefix}-shelf-{name}")
    with opened(show_at(YOUNG)) as one:
        camera.widget(one.window, f"{prefix}-window-young")
    with opened(GalleryShow()) as one:
        camera.widget(one.window, f"{prefix}-window-empty")
        photograph_battle(camera, one.desk.bridge.source, [], f"{prefix}-battle-report-empty")
        for name in ("orders", "giveaways", "rooms", "log", "funnel", "products", "rundown"):
            one.window.show_panel(name)
            one.refresh()
            camera.widget(one.window.docks[name].widget(), f"{prefix}-{name}-empty")
    await _replay(camera, prefix)


async def _panels(camera: Camera, one: Opened, prefix: str) -> None:
    for name, dock in one.window.docks.items():
        one.window.show_panel(name)
        one.refresh()
        camera.widget(dock.widget(), f"{prefix}-{name}")
    for name, kind in (("kpis", KpisPanel), ("top-bar", TopBar), ("status-line", StatusLine)):
        camera.widget(one.part(kind), f"{prefix}-{name}")
    await photograph_kpis(camera, one, prefix)
    charts: ChartsPanel = one.part(ChartsPanel)
    one.window.show_panel("charts")
    one.refresh()
    charts.point_at(2_000)
    camera.widget(charts, f"{prefix}-charts-crosshair")
    await photograph_claims(camera, one, prefix)
    await photograph_comments(camera, one, prefix)


async def _replay(camera: Camera, prefix: str) -> None:
    with opened(show_at(YOUNG)) as one:
        past = show_at(FULL, live=False)
        past.outline = outline_of(past.state)
        past.end_us, past.position_us = past.now, past.start_us + 1_440_000_000
        past.leapt = Stretch(past.position_us - 150_000_000, past.position_us - 2_000_000)
        one.desk.look_at_replay(cast(Any, past))
        await one.part(CommentsPanel).settled()
        one.part(ReplayBar).refresh()
        one.refresh()
        camera.widget(one.window, f"{prefix}-window-replay")
        camera.widget(one.part(ReplayBar), f"{prefix}-replay-bar")
        one.window.show_panel("rooms")
        one.refresh()
        camera.widget(one.window.docks["rooms"].widget(), f"{prefix}-rooms-replay")
        await photograph_what_if(camera, one.window, past, prefix)
        photograph_video(camera, one.window, past, prefix)
        past.outline = None
        one.part(ReplayBar).refresh()
        camera.widget(one.part(ReplayBar), f"{prefix}-replay-bar-working")
