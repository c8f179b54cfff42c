"""The unpaid list, kept up buyer by buyer.

Rule: it is what ``unpaid`` makes of the same claims. That walks all of them, which among ten thousand buyers
takes longer than a frame; so it is asked once, and then only whoever an event is about is looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable

from livestream_console.core.claims.claim import Claim, ClaimState
from livestream_console.core.claims.unpaid import Unpaid, in_order, of_buyer, unpaid
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, ClaimRulesSet
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import ViewerKey


class UnpaidBook:
    def __init__(self) -> None:
        self._claims: dict[ViewerKey, dict[str, None]] | None = None
        """The ids of a buyer's claims, whatever became of them; None until somebody asks for the list."""
        self._changed: set[ViewerKey] = set()
        self._buyers: dict[ViewerKey, Unpaid] = {}
        self._list: list[Unpaid] = []

    def take(self, recorded: Recorded) -> None:
        """Take a ClaimDecided, UnpaidChased or ClaimRulesSet; the rules say when everybody is reminded."""
        event, key = recorded.event, recorded.viewer_key
        if isinstance(event, ClaimRulesSet):
            self._claims = None
        elif self._claims is not None and key is not None:
            self._changed.add(key)
            if isinstance(event, ClaimDecided):
                self._claims.setdefault(key, {})[event.claim] = None

    def buyers(self, claims: ClaimState) -> list[Unpaid]:
        """Return the list as of now; the same one again where nothing changed."""
        if self._claims is None:
            self._claims, self._list = _by_buyer(claims.claims.values()), unpaid(claims)
            self._buyers = {one.key: one for one in self._list}
            self._changed.clear()
        elif self._changed:
            for key in self._changed:
                self._look(claims, key, self._claims.get(key, {}))
            self._changed.clear()
            self._list = in_order(self._buyers.values())
        return self._list

    def _look(self, claims: ClaimState, key: ViewerKey, ids: Iterable[str]) -> None:
        known = (claims.claims.get(claim) for claim in ids)
        held = [claim for claim in known if claim is not None and claim.result in GRANTING]
        if held:
            self._buyers[key] = of_buyer(claims, key, held)
        else:
            self._buyers.pop(key, None)


def _by_buyer(claims: Iterable[Claim]) -> dict[ViewerKey, dict[str, None]]:
    found: dict[ViewerKey, dict[str, None]] = {}
    for claim in claims:
        if (key := claim.viewer_key) is not None:
            found.setdefault(key, {})[claim.claim] = None
    return found
