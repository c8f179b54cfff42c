"""What is asked of the shelf and of the card before the audience."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands.command import Command
from livestream_console.core.money import Money
from livestream_console.core.values import Listing, ShelfRules, Variant


class ProductDraft(msgspec.Struct, frozen=True):
    """One product as a catalogue row or form gives it. ``least_margin`` (percent) AS_SHELF: the shelf's."""

    product: str
    title: str
    price: Money
    stock: int | None = None
    keyword: str | None = None
    variants: tuple[Variant, ...] = ()
    floor: Money | None = None
    cost: Money | None = None
    role: str | None = None
    points: tuple[str, ...] = ()
    image: str | None = None
    link: str | None = None
    listings: tuple[Listing, ...] = ()
    least_margin: int | None = None


class AddProducts(Command, frozen=True, kw_only=True, tag=True):
    products: tuple[ProductDraft, ...]


class MoveProduct(Command, frozen=True, kw_only=True, tag=True):
    product: str
    index: int


class LinkProduct(Command, frozen=True, kw_only=True, tag=True):
    """Say what a product is in one shop; without listings it is nothing there any more."""

    product: str
    shop: str
    listings: tuple[Listing, ...] = ()


class SetProductState(Command, frozen=True, kw_only=True, tag=True):
    """Ask for preheat, open, sold_out, off or shelved; explaining starts with PushCard."""

    product: str
    state: str


class ChangeStock(Command, frozen=True, kw_only=True, tag=True):
    """Set how many units of a product (or one variant) the seller has, sold ones included."""

    product: str
    stock: int
    variant: str | None = None


class PushCard(Command, frozen=True, kw_only=True, tag=True):
    """Explain a product: its card goes before the audience and the oldest explanation makes room.

    Sooner than a platform shows the product again, it is queued.
    """

    product: str


class EndCard(Command, frozen=True, kw_only=True, tag=True):
    product: str


class UnqueueCard(Command, frozen=True, kw_only=True, tag=True):
    """Take back a PushCard that waits because it came too soon."""

    product: str


class SetShelfRules(Command, frozen=True, kw_only=True, tag=True):
    rules: ShelfRules


class ClearStage(Command, frozen=True, kw_only=True, tag=True):
    """Take everything off the overlay; sales and giveaways go on."""
