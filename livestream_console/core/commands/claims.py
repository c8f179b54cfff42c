"""What is asked of claims."""

from __future__ import annotations

from typing import Literal

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands.command import Command


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


class UndoPaid(Command, frozen=True, kw_only=True, tag=True):
    """A claim was marked paid by mistake: it is held again."""

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
