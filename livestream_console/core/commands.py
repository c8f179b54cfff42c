"""Imperative requests. Whoever sends one supplies ids and randomness: the core has none of its own."""

from __future__ import annotations

from typing import Literal

import msgspec

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.giveaways.beacon import ORGANISER_TRUSTED, Round
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.money import Money
from livestream_console.core.offers.price_history import Lows
from livestream_console.core.values import Listing, RoomAction, ShelfRules, Terms, Variant


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="command"):
    """``command_id`` makes a request idempotent: it is never carried out twice. ``by`` is who pressed."""

    command_id: str
    by: str = "producer"


class StartShow(Command, frozen=True, kw_only=True, tag=True):
    title: str
    currency: str = "CNY"


class EndShow(Command, frozen=True, kw_only=True, tag=True):
    pass


class ProductDraft(msgspec.Struct, frozen=True):
    """One product as a catalogue row or form gives it."""

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


class OpenGiveaway(Command, frozen=True, kw_only=True, tag=True):
    """Freeze and publish the terms. ``commit`` = SHA-256(secret ‖ salt); the vault keeps the secret.

    ``round`` is where the chance comes from beside the secret, where the terms want it from outside.
    """

    giveaway: str
    terms: GiveawayTerms
    salt: str
    commit: str
    round: Round | None = None


class CloseGiveaway(Command, frozen=True, kw_only=True, tag=True):
    giveaway: str


class Lots(msgspec.Struct, frozen=True):
    """Whom a draw picked, as (platform, viewer, entry), and the digest of its audit file."""

    people: tuple[tuple[str, str, str], ...]
    digest: str


class DrawGiveaway(Command, frozen=True, kw_only=True, tag=True):
    """``secret`` (hex) is what the commitment was made of; ``drawn_us`` goes into the audit file.

    ``beacon`` is spelled as in core/giveaways/beacon.py. ``lots`` is what follows from all of them, where
    that was worked out beforehand.
    """

    giveaway: str
    secret: str
    drawn_us: int
    beacon: str = ORGANISER_TRUSTED
    lots: Lots | None = None


class CancelGiveaway(Command, frozen=True, kw_only=True, tag=True):
    giveaway: str
    reason: str


class ForfeitWinner(Command, frozen=True, kw_only=True, tag=True):
    """A winner declined, or did not claim within the published time: the next reserve moves up."""

    giveaway: str
    entry: str
    reason: Literal["declined", "overdue"] = "declined"


class ConfirmWinner(Command, frozen=True, kw_only=True, tag=True):
    giveaway: str
    entry: str


class AddClaim(Command, frozen=True, kw_only=True, tag=True):
    """A claim that a person adds or resolves by hand, also an ambiguous one (``claim`` names it)."""

    claim: str
    product: str
    qty: int
    platform: str
    viewer: str
    viewer_name: str = ""
    variant: str | None = None


class ReleaseClaim(Command, frozen=True, kw_only=True, tag=True):
    claim: str


class UndoRelease(Command, frozen=True, kw_only=True, tag=True):
    """Bring a claim that was let go back, where stock allows."""

    claim: str


class ExtendHold(Command, frozen=True, kw_only=True, tag=True):
    claim: str
    seconds: int


class MarkClaimPaid(Command, frozen=True, kw_only=True, tag=True):
    claim: str


class SetClaimRules(Command, frozen=True, kw_only=True, tag=True):
    """Decide claims so from here on; what was decided stays."""

    rules: ClaimRules


Chased = Literal["reminded", "promised", "given_up", "open"]
Way = Literal["posted", "copied"]


class ChaseUnpaid(Command, frozen=True, kw_only=True, tag=True):
    """Say how far a buyer was asked to pay; a reminder tells its ``text`` and ``how`` it went out."""

    platform: str
    viewer: str
    state: Chased
    text: str | None = None
    how: Way | None = None


class PinComment(Command, frozen=True, kw_only=True, tag=True):
    """Show one comment on the overlay; ``seq`` None takes it down."""

    seq: int | None = None
    text: str | None = None
    name: str | None = None


class PlaceMark(Command, frozen=True, kw_only=True, tag=True):
    text: str = ""


class RestrictViewer(Command, frozen=True, kw_only=True, tag=True):
    """A restricted viewer may watch, but neither claim nor enter. ``restricted`` False lifts it."""

    platform: str
    viewer: str
    restricted: bool = True
    note: str | None = None


class HideComment(Command, frozen=True, kw_only=True, tag=True):
    """Take one comment out of what this desk shows; the room keeps it."""

    seq: int
    platform: str | None = None
    room: str | None = None
    viewer: str | None = None
    viewer_name: str = ""


class HoldComment(HideComment, frozen=True, kw_only=True, tag=True):
    """Put one comment before whoever reviews; ``text`` is what they will read."""

    text: str


class TakeHeld(Command, frozen=True, kw_only=True, tag=True):
    """Get some held comments to decide about, none of which anybody else gets meanwhile."""

    count: int = 5


class ApproveHeld(Command, frozen=True, kw_only=True, tag=True):
    """Show a held comment after all."""

    seq: int


class MuteViewer(Command, frozen=True, kw_only=True, tag=True):
    """Hide on this desk what a viewer writes; ``duration_s`` None: for the rest of the show."""

    platform: str
    viewer: str
    viewer_name: str = ""
    duration_s: int | None = 600


class UndoModeration(Command, frozen=True, kw_only=True, tag=True):
    """Take back what one fact (its id) did to a comment or viewer."""

    fact: str


class ActInRoom(Command, frozen=True, kw_only=True, tag=True):
    """Have a platform do something in a room, in the account the room was connected with."""

    platform: str
    room: str
    action: RoomAction


class TakeQuestion(Command, frozen=True, kw_only=True, tag=True):
    """Say that one is about to answer, so that nobody else does."""

    group: str


class AnswerQuestion(Command, frozen=True, kw_only=True, tag=True):
    """A question was answered, in writing or by the host on air."""

    group: str
    how: Literal["text", "air"]


class DropQuestion(Command, frozen=True, kw_only=True, tag=True):
    group: str


class Rejected(msgspec.Struct, frozen=True):
    """Why a command was not carried out: a stable code that the UI translates, and what fills it."""

    code: str
    params: dict[str, str | int] = {}
