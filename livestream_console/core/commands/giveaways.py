"""What is asked of giveaways."""

from __future__ import annotations

from typing import Literal

import msgspec

from livestream_console.core.commands.command import Command
from livestream_console.core.giveaways.beacon import ORGANISER_TRUSTED, Round
from livestream_console.core.giveaways.terms import GiveawayTerms


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
