"""How the desk words what it decided: two shapes of Observed, so that no rule book invents its own."""

from __future__ import annotations

from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import Event
from livestream_console.core.ids import BUILTIN_SHOP, DESK


def desk_fact(event: Event, now_us: int) -> Observed:
    """Say something that the desk did."""
    return Observed(event, received_us=now_us, platform=DESK, origin="operator")


def shop_fact(
    event: Event, now_us: int, *, id: str | None = None, room: str | None = None, viewer: Viewer | None = None
) -> Observed:
    """Say something that the built-in shop did."""
    return Observed(
        event,
        received_us=now_us,
        platform=BUILTIN_SHOP,
        room=room,
        origin="operator",
        id=id,
        viewer=viewer,
    )
