"""What the desk's panels ask of app, since it needs files, feeds, secrets or the overlay's server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec

from livestream_console.core.commands import Rejected
from livestream_console.ui.alarms.strip import SeenKept
from livestream_console.ui.battle.deeds import KeepPicture
from livestream_console.ui.charts.view import ChartsKept
from livestream_console.ui.comments.own_tabs import TabsKept
from livestream_console.ui.dialogs import SaveFile
from livestream_console.ui.kpis.choice import TilesKept
from livestream_console.ui.kpis.view import Earlier
from livestream_console.ui.push.offer_form import LowsOf
from livestream_console.ui.rooms.requests import RoomRequest
from livestream_console.ui.shelf.imports import Imports
from livestream_console.ui.shops.panel import ShopErrands
from livestream_console.ui.viewers.card import ViewerBook


class Errands(msgspec.Struct, frozen=True):
    """What panels ask app to do, since it needs files, feeds or the overlay's server."""

    add_room: Callable[[RoomRequest], Awaitable[Rejected | None]]
    remove_room: Callable[[str], Awaitable[None]]
    imports: Imports
    save_audit: Callable[[str], Awaitable[None]]
    save_file: SaveFile
    edit_word_lists: Callable[[], object]
    shops: ShopErrands
    tabs: TabsKept
    viewers: ViewerBook | None
    overlay_address: Callable[[], str]
    overlay_clients: Callable[[], int]
    lows_of: LowsOf | None = None
    tiles: TilesKept | None = None
    charts: ChartsKept | None = None
    seen_alarms: SeenKept | None = None
    keep_report: KeepPicture | None = None
    earlier: Earlier | None = None
