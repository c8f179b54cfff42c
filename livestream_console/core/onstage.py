"""What the audience sees now, as plain values for any page or scene that shows it.

Its rule: it is read off the state, never remembered, so a start after a crash shows exactly what is on
disk. A thing is on stage while its push stands; prices are text, names are masked.
"""

from __future__ import annotations

from typing import Any

from livestream_console.core import push as push_
from livestream_console.core.giveaways import panels as giveaway_panels
from livestream_console.core.goods import stock as stock_
from livestream_console.core.money import Money, format_money
from livestream_console.core.offers import offer as offer_
from livestream_console.core.offers import panels as offer_panels
from livestream_console.core.show import ShowState
from livestream_console.core.text import mask_name

Panel = dict[str, Any]


def on_stage(state: ShowState) -> Panel:
    """Return every panel of the stage, None for the empty ones."""
    return {
        "card": _card(state),
        "flash_sale": offer_panels.flash_sale(state),
        "offers": offer_panels.tickets(state),
        "giveaway": giveaway_panels.giveaway(state),
        "winner": giveaway_panels.winner(state),
        "comment": _comment(state),
    }


def _card(state: ShowState) -> Panel | None:
    cards = push_.standing_of(state.pushes, "card")
    product = state.shelf.products.get(cards[-1].product or "") if cards else None
    if product is None:
        return None
    sale = offer_.live_sale(state.offers, product.product, None)
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


def _comment(state: ShowState) -> Panel | None:
    pinned = state.pinned
    return {"name": mask_name(pinned.name), "text": pinned.text} if pinned else None


def _price(money: Money | None) -> str | None:
    return None if money is None else format_money(money)
