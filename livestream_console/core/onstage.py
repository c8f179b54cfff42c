"""What the audience sees now, as plain values for any page or scene that shows it.

Its rule: it is read off the state, never remembered, so a start after a crash shows exactly what is on
disk. A thing is on stage while its push stands; prices are text, names are masked.
"""

from __future__ import annotations

from typing import Any

from livestream_console.core import offer as offer_
from livestream_console.core import push as push_
from livestream_console.core import stock as stock_
from livestream_console.core.money import Money, format_money
from livestream_console.core.show import ShowState
from livestream_console.core.text import mask_name

Panel = dict[str, Any]


def on_stage(state: ShowState) -> Panel:
    """Return every panel of the stage, None for the empty ones."""
    return {
        "card": _card(state),
        "flash_sale": _flash_sale(state),
        "giveaway": _giveaway(state),
        "winner": _winner(state),
        "comment": _comment(state),
    }


def _card(state: ShowState) -> Panel | None:
    cards = push_.standing_of(state.pushes, "card")
    product = state.shelf.products.get(cards[-1].product or "") if cards else None
    if product is None:
        return None
    sale = offer_.live_sale(state.offers, product.product)
    return {
        "product": product.product,
        "place": state.shelf.place(product.product),
        "title": product.title,
        "points": list(product.points),
        "price": _price(offer_.price_now(state.offers, state.shelf, product.product, None)),
        "was": _price(dict(sale.was).get(None)) if sale else None,
        "image": product.image,
        "link": product.link,
        "left": stock_.free_in_all(state.stock, product.product),
        "total": stock_.stock_in_all(state.stock, product.product),
    }


def _flash_sale(state: ShowState) -> Panel | None:
    """Return the newest sale that counts down, or is live and was not taken off the stage."""
    for offer_id in reversed(state.offers.running.values()):
        sale = state.offers.offers[offer_id]
        product = state.shelf.products.get(sale.product)
        live = sale.phase == "live" and push_.standing(state.pushes, "flash_sale", offer_id) is not None
        if product is None or not (live or sale.phase == "countdown"):
            continue
        return {
            "offer": sale.offer,
            "product": sale.product,
            "title": product.title,
            "price": _price(sale.terms.price),
            "was": _price(dict(sale.was).get(None) if live else product.price),
            "phase": sale.phase,
            "ends_us": sale.ends_us,
            "units": sale.terms.units,
            "sold": sale.sold,
        }
    return None


def _giveaway(state: ShowState) -> Panel | None:
    given = state.giveaways.giveaways.get(state.giveaways.current or "")
    if given is None or push_.standing(state.pushes, "giveaway", given.giveaway) is None:
        return None
    return {
        "giveaway": given.giveaway,
        "prize": given.rules.get("prize"),
        "phrase": given.rules.get("phrase"),
        "winners": given.rules.get("winners"),
        "entries": given.entries,
        "ends_us": given.closes_us,
        "commit": given.commit,
        "rules_hash": given.rules_hash,
    }


def _winner(state: ShowState) -> Panel | None:
    pushes = push_.standing_of(state.pushes, "giveaway")
    given = state.giveaways.giveaways.get(pushes[-1].offer or "") if pushes else None
    if given is None or given.status != "drawn":
        return None
    return {
        "giveaway": given.giveaway,
        "prize": given.rules.get("prize"),
        "names": [mask_name(given.names.get(entry, "")) for _, _, entry in given.winners],
        "n": given.n,
        "digest": given.digest,
    }


def _comment(state: ShowState) -> Panel | None:
    pinned = state.pinned
    return {"name": mask_name(pinned.name), "text": pinned.text} if pinned else None


def _price(money: Money | None) -> str | None:
    return None if money is None else format_money(money)
