"""Giveaways: who may enter, when it closes, who won, who moves up (protocol: draw.md).

Rule: terms, salt and commitment are in the journal before the first entry counts; nothing changes them later.
Entries follow from the journal, so a replay has the same ones. The secret does not stand in it: it comes with
DrawGiveaway and is checked against the commitment.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from livestream_console.core import draw
from livestream_console.core.audit import Giveaway, statement
from livestream_console.core.commands import (
    CancelGiveaway,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    DrawGiveaway,
    ForfeitWinner,
    Lots,
    OpenGiveaway,
    Rejected,
)
from livestream_console.core.draw import Steps
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import CommentPosted, GiveawayChanged
from livestream_console.core.ids import DESK, ViewerKey
from livestream_console.core.kept import Kept
from livestream_console.core.moderation import ModerationState, is_restricted
from livestream_console.core.text import strict

LARGEST_PRIZE_FEN = 50_000_00
"""What a prize decided by lot may be worth at most in China (analysis.md §7)."""

ROOT_AT_ONCE = 1_000
"""So many entries are hashed within a close; more would hold everything up."""

_STAFF = frozenset({"owner", "moderator", "staff"})


class GiveawayState(msgspec.Struct):
    """All giveaways of the show in order of opening.

    ``current`` is the one that is open, or closed and not yet drawn; ``winners`` are all who hold a prize.
    """

    giveaways: dict[str, Giveaway] = {}
    current: str | None = None
    winners: dict[ViewerKey, None] = {}

    @property
    def open(self) -> Giveaway | None:
        """The giveaway that takes entries now."""
        giveaway = self.giveaways.get(self.current) if self.current is not None else None
        return giveaway if giveaway is not None and giveaway.status == "open" else None


# --- what follows from the journal ------------------------------------------------------------------------


def enter(state: GiveawayState, recorded: Recorded, moderation: ModerationState) -> None:
    """Let a comment take part; called for comments while a giveaway is open."""
    giveaway = state.open
    event = recorded.event
    if giveaway is None or type(event) is not CommentPosted or strict(event.text) != giveaway.phrase:
        return
    viewer, key, closes_us = recorded.viewer, recorded.viewer_key, giveaway.closes_us
    late = closes_us is not None and recorded.received_us >= closes_us
    if viewer is None or key is None or recorded.backfilled or late:
        return
    entry = draw.hash_entry(giveaway.salt, *key)
    if entry in giveaway.entrants:
        return
    if not _STAFF.isdisjoint(viewer.roles):
        giveaway.excluded[entry] = "staff"
    elif is_restricted(moderation, key, recorded.received_us):
        giveaway.excluded[entry] = "restricted"
    elif giveaway.rules.get("exclude_earlier_winners") and key in state.winners:
        giveaway.excluded[entry] = "earlier_winner"
    else:
        giveaway.excluded.pop(entry, None)
        giveaway.entrants[entry] = (*key, viewer.name)


def evolve(state: GiveawayState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, GiveawayChanged)
    if event.action == "opened":
        _open(state, event, recorded.time_us)
        return
    giveaway = state.giveaways.get(event.giveaway)
    if giveaway is None:
        return
    match event.action:
        case "closed":
            if giveaway.status == "open":
                giveaway.status = "closed"
                giveaway.closed_us, giveaway.closed_seq = recorded.time_us, recorded.seq
                giveaway.n = len(giveaway.entrants)
            if giveaway.status == "closed":
                giveaway.root = event.root or giveaway.root
        case "drawn":
            giveaway.status = "drawn"
            giveaway.drawn_us = recorded.time_us
            giveaway.digest = event.digest
            giveaway.drawn = list(event.winners)
            giveaway.names = {entry: _name(giveaway, entry) for _, _, entry in event.winners}
            giveaway.entrants = Kept()
        case "cancelled":
            giveaway.status = "cancelled"
            giveaway.entrants = Kept()
        case "forfeited":
            giveaway.forfeited.extend(entry for _, _, entry in event.winners)
        case "claimed":
            giveaway.claimed.extend(entry for _, _, entry in event.winners)
    state.winners = {person[:2]: None for each in state.giveaways.values() for person in each.winners}
    if state.current == event.giveaway and giveaway.status in ("drawn", "cancelled"):
        state.current = None


def _open(state: GiveawayState, event: GiveawayChanged, opened_us: int) -> None:
    """Take the terms over. They may come from an imported file, so nothing of a wrong type is believed."""
    rules = event.rules or {}
    phrase, closes_us = rules.get("phrase"), rules.get("closes_us")
    winners, reserves = rules.get("winners"), rules.get("reserves")
    state.giveaways[event.giveaway] = Giveaway(
        giveaway=event.giveaway,
        rules=rules,
        rules_hash=draw.hash_rules(rules),
        commit=event.commit or "",
        salt=_unhex(event.salt or ""),
        phrase=strict(phrase) if isinstance(phrase, str) else "",
        prizes=winners if isinstance(winners, int) else 1,
        reserves=reserves if isinstance(reserves, int) else 0,
        opened_us=opened_us,
        closes_us=closes_us if isinstance(closes_us, int) else None,
    )
    state.current = event.giveaway


def _name(giveaway: Giveaway, entry: str) -> str:
    return giveaway.entrants.get(_unhex(entry), ("", "", ""))[2]


def _unhex(text: str) -> bytes:
    """Return the bytes, or none at all where the text is not hexadecimal."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


# --- what is decided live ---------------------------------------------------------------------------------


def decide(state: GiveawayState, command: Command, now_us: int) -> list[Observed] | Rejected:
    if isinstance(command, OpenGiveaway):
        return _refusal(state, command) or [_opened(command, now_us)]
    assert isinstance(command, CloseGiveaway | DrawGiveaway | CancelGiveaway | ForfeitWinner | ConfirmWinner)
    giveaway = state.giveaways.get(command.giveaway)
    if giveaway is None:
        return Rejected("unknown_giveaway")
    match command:
        case CloseGiveaway():
            return (
                [_closed(giveaway, command.by, now_us)] if giveaway.status == "open" else Rejected("not_open")
            )
        case DrawGiveaway():
            return _draw(giveaway, command)
        case CancelGiveaway():
            return _cancel(giveaway, command, now_us)
        case ForfeitWinner() | ConfirmWinner():
            return _settle(giveaway, command, now_us)


def tick(state: GiveawayState, now_us: int) -> list[Observed]:
    """Close the open giveaway once its closing time has come."""
    giveaway = state.open
    if giveaway is None or giveaway.closes_us is None or now_us < giveaway.closes_us:
        return []
    return [_closed(giveaway, None, now_us)]


def _refusal(state: GiveawayState, command: OpenGiveaway) -> Rejected | None:
    """Return why these terms cannot be published, or None."""
    value = command.prize_value
    checks = {
        "another_open": state.current is not None,
        "giveaway_exists": command.giveaway in state.giveaways,
        "blank_phrase": not strict(command.phrase),
        "blank_prize": not command.prize.strip(),
        "no_winners": command.winners < 1,
        "bad_reserves": command.reserves < 0,
        "bad_duration": command.duration_s is not None and command.duration_s < 1,
        "prize_too_high": value is not None and value.currency == "CNY" and value.minor > LARGEST_PRIZE_FEN,
        "bad_commit": len(_unhex(command.salt)) != draw.SALT_BYTES or len(_unhex(command.commit)) != 32,
    }
    return next((Rejected(code) for code, refused in checks.items() if refused), None)


def _opened(command: OpenGiveaway, now_us: int) -> Observed:
    rules = {
        "prize": command.prize,
        "prize_value": msgspec.to_builtins(command.prize_value),
        "winners": command.winners,
        "reserves": command.reserves,
        "condition": "exact_phrase",
        "phrase": command.phrase,
        "opens_us": now_us,
        "closes_us": None if command.duration_s is None else now_us + command.duration_s * 1_000_000,
        "method": draw.PROTOCOL,
        "delivery": command.delivery,
        "organiser": command.organiser,
        "exclude_earlier_winners": command.exclude_earlier_winners,
        "beacon": {"kind": draw.ORGANISER_TRUSTED},
    }
    change = GiveawayChanged(
        command.giveaway, "opened", rules=rules, salt=command.salt, commit=command.commit, by=command.by
    )
    return _fact(change, now_us)


def _closed(giveaway: Giveaway, by: str | None, now_us: int) -> Observed:
    """Close at once. The root over many entries takes a while and is stated behind that."""
    n = len(giveaway.entrants)
    root = draw.merkle_root(draw.sort_entries(giveaway.entrants)) if 0 < n <= ROOT_AT_ONCE else None
    return _fact(_change(giveaway, "closed", by, root=root.hex() if root else None, n=n), now_us)


def sealed(giveaway: Giveaway, root: bytes, now_us: int) -> Observed:
    """State the root over a closed giveaway's entries."""
    return _fact(_change(giveaway, "closed", None, root=root.hex(), n=giveaway.n), now_us)


def draw_steps(giveaway: Giveaway, leaves: Sequence[bytes], secret: str, drawn_us: int) -> Steps[Lots]:
    """Draw a closed giveaway whose root is stated, from its sorted leaves."""
    assert giveaway.root is not None
    root = bytes.fromhex(giveaway.root)
    seed = draw.make_seed(_unhex(secret), draw.ORGANISER_TRUSTED, root, giveaway.rules_hash)
    picked = [leaves[i] for i in draw.pick(seed, giveaway.n, giveaway.prizes + giveaway.reserves)]
    people = tuple((*giveaway.entrants[leaf][:2], leaf.hex()) for leaf in picked)
    digest = yield from draw.digest_steps(statement(giveaway, secret, people, drawn_us), leaves)
    return Lots(people, digest)


def _draw(giveaway: Giveaway, command: DrawGiveaway) -> list[Observed] | Rejected:
    if giveaway.status != "closed":
        return Rejected({"open": "not_closed", "drawn": "already_drawn"}.get(giveaway.status, "not_open"))
    if giveaway.n == 0:
        return Rejected("no_entries")
    if giveaway.root is None:
        return Rejected("not_closed")
    secret = _unhex(command.secret)
    if len(secret) != draw.SECRET_BYTES or draw.commitment(secret, giveaway.salt) != giveaway.commit:
        return Rejected("secret_mismatch")
    lots = command.lots
    if lots is None:
        leaves = draw.sort_entries(giveaway.entrants)
        lots = draw.finish(draw_steps(giveaway, leaves, command.secret, command.drawn_us))
    change = _change(
        giveaway,
        "drawn",
        command.by,
        root=giveaway.root,
        n=giveaway.n,
        winners=lots.people,
        digest=lots.digest,
    )
    return [_fact(change, command.drawn_us)]


def _cancel(giveaway: Giveaway, command: CancelGiveaway, now_us: int) -> list[Observed] | Rejected:
    if giveaway.status not in ("open", "closed"):
        return Rejected("already_drawn" if giveaway.status == "drawn" else "not_open")
    return [_fact(_change(giveaway, "cancelled", command.by, reason=command.reason), now_us)]


def _settle(
    giveaway: Giveaway, command: ForfeitWinner | ConfirmWinner, now_us: int
) -> list[Observed] | Rejected:
    person = next((person for person in giveaway.winners if person[2] == command.entry), None)
    if person is None:
        return Rejected("not_a_winner")
    if command.entry in giveaway.claimed:
        return Rejected("already_claimed")
    action = "forfeited" if isinstance(command, ForfeitWinner) else "claimed"
    return [_fact(_change(giveaway, action, command.by, winners=(person,)), now_us)]


def _change(giveaway: Giveaway, action: str, by: str | None, **fields: Any) -> GiveawayChanged:
    return GiveawayChanged(giveaway.giveaway, action, by=by, **fields)


def _fact(event: GiveawayChanged, at_us: int) -> Observed:
    return Observed(event, received_us=at_us, at_us=at_us, platform=DESK, origin="operator")
