"""Who may watch but neither claim nor enter.

Its rule: a restriction is on (platform, viewer id) and can be lifted.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import Rejected, RestrictViewer
from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import ViewerNoted
from livestream_console.core.ids import ViewerKey


class ModerationState(msgspec.Struct):
    """``restricted`` maps a viewer to the end of the restriction, None for one without end."""

    restricted: dict[ViewerKey, int | None] = {}


def evolve(state: ModerationState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, ViewerNoted)
    if event.restricted is None or recorded.platform is None:
        return
    key = (recorded.platform, event.viewer)
    if event.restricted:
        state.restricted[key] = event.until_us
    else:
        state.restricted.pop(key, None)


def is_restricted(state: ModerationState, key: ViewerKey, now_us: int) -> bool:
    if key not in state.restricted:
        return False
    until_us = state.restricted[key]
    return until_us is None or now_us < until_us


def decide(state: ModerationState, command: RestrictViewer, now_us: int) -> list[Observed] | Rejected:
    """The fact carries the viewer's own platform, since a viewer id means nothing without it."""
    if is_restricted(state, (command.platform, command.viewer), now_us) == command.restricted:
        return Rejected("already_done", {"viewer": command.viewer})
    event = ViewerNoted(command.viewer, note=command.note, restricted=command.restricted, by=command.by)
    return [
        Observed(
            event,
            received_us=now_us,
            platform=command.platform,
            origin="operator",
            viewer=Viewer(command.viewer),
        )
    ]
