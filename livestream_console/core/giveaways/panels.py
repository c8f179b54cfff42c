"""What the audience sees of a giveaway: its terms and entries while it runs, then whom the draw picked.

Rule: the wheel shows a draw that is over. It lands on winners that stand already and passes some other
entrants; every name is masked.
"""

from __future__ import annotations

from typing import Any

from livestream_console.core import push as push_
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.show import ShowState
from livestream_console.core.text import mask_name

Panel = dict[str, Any]


def giveaway(state: ShowState) -> Panel | None:
    """Return the one that is before the audience and not drawn yet."""
    given = _standing(state)
    if given is None or given.status not in ("open", "closed"):
        return None
    product = state.shelf.products.get(given.asked.product or "")
    return {
        "giveaway": given.giveaway,
        "prize": given.rules.get("prize"),
        "condition": given.asked.condition,
        "phrase": given.rules.get("phrase"),
        "product": None if product is None else product.title,
        "winners": given.asked.winners,
        "entries": given.entries,
        "closed": given.status == "closed",
        "ends_us": given.closes_us,
        "organiser": given.rules.get("organiser"),
        "claim_hours": given.asked.claim_hours,
        "beacon": _beacon(given),
        "commit": given.commit,
        "rules_hash": given.rules_hash,
    }


def winner(state: ShowState) -> Panel | None:
    """Return whom the draw picked who hold a prize now."""
    given = _standing(state)
    if given is None or given.status != "drawn":
        return None
    return {
        "giveaway": given.giveaway,
        "prize": given.rules.get("prize"),
        "names": [mask_name(given.names.get(entry, "")) for _, _, entry in given.winners],
        "reel": [mask_name(name) for name in given.reel],
        "wheel": bool(given.rules.get("wheel")),
        "claim_hours": given.asked.claim_hours,
        "beacon": _beacon(given),
        "n": given.n,
        "root": given.root,
        "digest": given.digest,
    }


def _standing(state: ShowState) -> Giveaway | None:
    pushes = push_.standing_of(state.pushes, "giveaway")
    return state.giveaways.giveaways.get(pushes[-1].offer or "") if pushes else None


def _beacon(given: Giveaway) -> int | None:
    """Return the drand round; None: no outside randomness."""
    named = given.rules.get("beacon")
    number = named.get("round") if isinstance(named, dict) else None
    return number if isinstance(number, int) else None
