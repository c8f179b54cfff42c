"""What is asked of offers, and of what stands for them in shops."""

from __future__ import annotations

from livestream_console.core.commands.command import Command
from livestream_console.core.offers.price_history import Lows
from livestream_console.core.values import Terms


class ArmOffer(Command, frozen=True, kw_only=True, tag=True):
    """Prepare an offer of one product, or (None) of whatever its terms name or the whole shelf.

    ``lows`` is what was found about the product's own prices before; without it nothing can be said of them.
    """

    offer: str
    terms: Terms
    product: str | None = None
    lows: Lows | None = None


class FireOffer(Command, frozen=True, kw_only=True, tag=True):
    """Start the armed offer's countdown, or the offer at once where it has none."""

    offer: str


class EndOffer(Command, frozen=True, kw_only=True, tag=True):
    offer: str


class UndoOffer(Command, frozen=True, kw_only=True, tag=True):
    """Call an armed or live offer off: prices are restored, what was sold stays sold."""

    offer: str


class RetryDeal(Command, frozen=True, kw_only=True, tag=True):
    """Try again what a shop refused, or what could not be taken down in it; ``intent`` names the deal."""

    intent: str


class LeaveDeal(Command, frozen=True, kw_only=True, tag=True):
    """Keep what stands in the shop in place of a deal: a person has looked at it."""

    intent: str


class RestoreDeal(Command, frozen=True, kw_only=True, tag=True):
    """Take one deal down before its time."""

    intent: str


class RestoreAllPrices(Command, frozen=True, kw_only=True, tag=True):
    """Take down everything that this desk has put up in shops."""
