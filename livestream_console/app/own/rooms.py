"""The rooms that a show connects to again at its next start.

Rule: a room may hold keys and tokens, also inside an address, so all of it lies in the vault.
"""

from __future__ import annotations

import secrets
from functools import partial
from typing import get_args

import msgspec

from livestream_console.app.feeds import Feeds
from livestream_console.app.vault import chosen_once
from livestream_console.core.ports import Feed, Vault
from livestream_console.ui.rooms.requests import RoomRequest

_KEPT = "rooms"
_REQUESTS: dict[str, type[RoomRequest]] = {kind.__name__: kind for kind in get_args(RoomRequest)}


class KeptRooms:
    """The vault's list of rooms, in the order they were added."""

    def __init__(self, vault: Vault, feeds: Feeds) -> None:
        self._vault = vault
        self._feeds = feeds

    def all(self) -> list[RoomRequest]:
        kept = self._vault.get(_KEPT)
        if kept is None:
            return []
        return [_REQUESTS[kind](**fields) for kind, fields in msgspec.json.decode(kept)]

    def feeds(self) -> list[Feed]:
        """Return a feed for each."""
        return [self._feeds.of(request) for request in self.all()]

    def keep(self, request: RoomRequest) -> None:
        self._write([*(other for other in self.all() if other != request), request])

    def forget(self, feed_id: str) -> None:
        self._write([other for other in self.all() if self._feeds.of(other).feed_id != feed_id])

    def _write(self, requests: list[RoomRequest]) -> None:
        content = [(type(request).__name__, msgspec.to_builtins(request)) for request in requests]
        self._vault.set(_KEPT, msgspec.json.encode(content).decode())


def desk_id(vault: Vault) -> str:
    """Return by which id relays know this desk; the first call chooses it."""
    return chosen_once(vault, "desk", partial(secrets.token_hex, 16))
