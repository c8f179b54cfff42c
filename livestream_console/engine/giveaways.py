"""Giveaways' chance: the secret that is promised first, the beacon that the rules name, and both in the file.

Rule: it makes commands and carries none of them out; nothing takes the place of a beacon that was promised.
"""

from __future__ import annotations

from typing import Any

from livestream_console.core.commands import DrawGiveaway, OpenGiveaway, Rejected
from livestream_console.core.giveaways import audit
from livestream_console.core.giveaways.beacon import DRAND, ORGANISER_TRUSTED
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.ports import Clock, FeedFailure, Journal, Vault
from livestream_console.core.show import ShowState
from livestream_console.engine.beacon import Drand
from livestream_console.engine.draws import Draws, sorted_entries
from livestream_console.engine.ids import DrawSecrets, fresh, make_draw_secret
from livestream_console.engine.restore import read_people, restore


class Giveaways:
    """What opening, drawing and auditing one show's giveaways needs beside the state."""

    def __init__(
        self, state: ShowState, journal: Journal, vault: Vault, draws: Draws, drand: Drand, clock: Clock
    ) -> None:
        self._state = state
        self._journal = journal
        self._secrets = DrawSecrets(vault, state.show)
        self._draws = draws
        self._drand = drand
        self._clock = clock

    async def opening(self, terms: GiveawayTerms, by: str) -> OpenGiveaway | Rejected:
        """Promise a secret under these terms; the outside randomness they want must be within reach now."""
        chance = None
        if terms.beacon == DRAND and terms.duration_s is not None:
            try:
                chance = await self._drand.round_after(self._clock.now_us() + terms.duration_s * 1_000_000)
            except FeedFailure:
                return Rejected("beacon_unreachable")
        giveaway, made = fresh("giveaway"), make_draw_secret()
        self._secrets.keep(giveaway, made)
        return OpenGiveaway(
            command_id=fresh("command"),
            by=by,
            giveaway=giveaway,
            terms=terms,
            salt=made.salt,
            commit=made.commit,
            round=chance,
        )

    def forget(self, refused: OpenGiveaway) -> None:
        """Let go of a promise that nobody has read."""
        self._secrets.forget(refused.giveaway)

    async def drawing(self, giveaway: str, by: str) -> DrawGiveaway | Rejected:
        """Work out a draw with the secret that was promised and the beacon that was named."""
        secret = self._secrets.get(giveaway)
        if secret is None:
            return Rejected("secret_missing")
        beacon = await self._beacon_of(giveaway)
        if isinstance(beacon, Rejected):
            return beacon
        now_us = self._clock.now_us()
        return DrawGiveaway(
            command_id=fresh("command"),
            by=by,
            giveaway=giveaway,
            secret=secret,
            drawn_us=now_us,
            beacon=beacon,
            lots=await self._draws.lots(giveaway, secret, beacon, now_us),
        )

    async def _beacon_of(self, name: str) -> str | Rejected:
        """Return the beacon of a giveaway as its rules name it, or why the draw has to wait."""
        giveaway = self._state.giveaways.giveaways.get(name)
        named = {} if giveaway is None else giveaway.rules.get("beacon", {})
        if giveaway is None or named.get("kind") != DRAND:
            return ORGANISER_TRUSTED
        due_us = giveaway.asked.draws_us
        if due_us is not None and self._clock.now_us() < due_us:
            return Rejected("beacon_not_yet", {"seconds": -((self._clock.now_us() - due_us) // 1_000_000)})
        try:
            return await self._drand.number(named)
        except FeedFailure:
            return Rejected("beacon_unreachable")

    async def audit(self, giveaway: str) -> dict[str, Any]:
        """Return the content of a drawn giveaway's audit file; the secret is public from the draw on.

        Who took part is read from the journal again: the state lets go of them with the draw.
        """
        secret = self._secrets.get(giveaway)
        if secret is None:
            raise LookupError(f"the secret of {giveaway} is not in the vault")
        drawn = self._state.giveaways.giveaways[giveaway]
        people = await self._journal.in_reader(read_people, self._journal, self._state.show)
        closed = await restore(self._journal, self._state.show, drawn.closed_seq, people)
        leaves = await sorted_entries(closed.giveaways.giveaways[giveaway])
        return audit.audit(drawn, secret, leaves)
