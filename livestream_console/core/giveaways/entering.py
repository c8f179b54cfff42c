"""Who takes part in an open giveaway, and who is kept out and why.

Rule: an entry follows from facts of the journal between opening and closing and from nothing else, so a
replay has the same ones. A phrase counts alone: inside a sentence it is none.
"""

from __future__ import annotations

from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import ClaimDecided, CommentPosted, OrderChanged, ViewerFollowed
from livestream_console.core.giveaways import draw
from livestream_console.core.giveaways.book import Giveaway, GiveawayState, covers
from livestream_console.core.giveaways.terms import SAID
from livestream_console.core.goods.stock import GRANTING
from livestream_console.core.ids import ViewerKey
from livestream_console.core.moderation.moderation import ModerationState, is_restricted
from livestream_console.core.text import strict

ACCOUNT_MADE = "account_created_us"
"""Where an envelope's ``extra`` says when the viewer's account was made; most platforms never do."""

_DAY_US = 24 * 3_600_000_000
_STANDING = GRANTING | {"paid"}
_SAID = "phrase"
_FOLLOWED = "follow"


def enter(state: GiveawayState, recorded: Recorded, moderation: ModerationState, writers: int) -> None:
    """Let an event bring somebody into the open giveaways, or take them out again.

    ``writers`` counts who has written in this show, this comment's viewer included.
    """
    first_comment = type(recorded.event) is CommentPosted and writers > state.writers
    state.writers = writers
    for name in state.taking:
        _enter(state, state.giveaways[name], recorded, moderation, first_comment)


def is_entry(state: GiveawayState, recorded: Recorded, text: str) -> bool:
    """Say whether a comment is the phrase of a giveaway that is open in its room."""
    said = strict(text) if state.taking else ""
    return any(
        state.giveaways[name].phrase == said
        and covers(state.giveaways[name].asked.rooms, recorded.platform, recorded.room)
        for name in state.taking
        if said
    )


def _enter(
    state: GiveawayState,
    giveaway: Giveaway,
    recorded: Recorded,
    moderation: ModerationState,
    first_comment: bool,
) -> None:
    ground = _ground(giveaway, recorded)
    if ground is None:
        return
    viewer, key, closes_us = recorded.viewer, recorded.viewer_key, giveaway.closes_us
    late = closes_us is not None and recorded.received_us >= closes_us
    if viewer is None or key is None or recorded.backfilled or late:
        return
    entry = draw.hash_entry(giveaway.salt, *key)
    what, stands = ground
    if not stands:
        _withdraw(giveaway, entry, what)
        return
    if entry in giveaway.entrants:
        _stand_on(giveaway, entry, what)
        return
    reason = giveaway.excluded.get(entry)
    if reason != "burst":
        why = _why_not(state, giveaway, recorded, viewer, key, moderation)
        if why is None:
            _admit(giveaway, entry, recorded, viewer, key, first_comment)
            _stand_on(giveaway, entry, what)
        elif why != reason:
            giveaway.excluded[entry] = why


def _ground(giveaway: Giveaway, recorded: Recorded) -> tuple[str, bool] | None:
    """Return what an entry would stand on and whether it stands; None where the event is none of ours."""
    event, asked = recorded.event, giveaway.asked
    match event:
        case CommentPosted():
            if not giveaway.phrase or asked.condition not in SAID or strict(event.text) != giveaway.phrase:
                return None
            ground = (_SAID, True)
        case ViewerFollowed():
            if asked.condition != "follow":
                return None
            ground = (_FOLLOWED, event.action == "follow")
        case ClaimDecided():
            if asked.condition != "claimed" or asked.product not in (None, event.product):
                return None
            ground = (event.claim, event.result in _STANDING)
        case OrderChanged():
            if asked.condition != "bought":
                return None
            if asked.product is not None and asked.product not in {line.product for line in event.lines}:
                return None
            # An order belongs to a shop, not to a room.
            return event.order, event.status == "paid"
        case _:
            return None
    return ground if covers(asked.rooms, recorded.platform, recorded.room) else None


def _why_not(
    state: GiveawayState,
    giveaway: Giveaway,
    recorded: Recorded,
    viewer: Viewer,
    key: ViewerKey,
    moderation: ModerationState,
) -> str | None:
    """Return the code of why somebody may not enter, or None."""
    if viewer.is_staff:
        return "staff"
    if is_restricted(moderation, key, recorded.received_us):
        return "restricted"
    if giveaway.asked.exclude_earlier_winners and key in state.winners:
        return "earlier_winner"
    if giveaway.asked.condition == "member" and viewer.member_level is None and "member" not in viewer.roles:
        return "not_member"
    made_us = _account_made(recorded)
    young_us = recorded.received_us - giveaway.asked.least_account_days * _DAY_US
    return "account_too_young" if made_us is not None and made_us > young_us else None


def _account_made(recorded: Recorded) -> int | None:
    made_us = (recorded.extra or {}).get(ACCOUNT_MADE)
    return made_us if isinstance(made_us, int) else None


def _admit(
    giveaway: Giveaway, entry: bytes, recorded: Recorded, viewer: Viewer, key: ViewerKey, first_comment: bool
) -> None:
    giveaway.excluded.pop(entry, None)
    giveaway.entrants[entry] = (*key, viewer.name, recorded.room or "")
    giveaway.by_platform[key[0]] = giveaway.by_platform.get(key[0], 0) + 1
    if giveaway.asked.least_account_days and _account_made(recorded) is None:
        giveaway.of_unknown_age += 1
    if giveaway.asked.burst is not None and first_comment:
        _watch_burst(giveaway, giveaway.asked.burst, entry, recorded.received_us)


def _watch_burst(giveaway: Giveaway, limit: tuple[int, int], entry: bytes, now_us: int) -> None:
    """Keep everybody out who belongs to a burst, those who came before it could be told included."""
    viewers, seconds = limit
    since_us = now_us - seconds * 1_000_000
    recent = [(at_us, one) for at_us, one in giveaway.newcomers if at_us > since_us]
    giveaway.newcomers = [*recent, (now_us, entry)]
    if len(giveaway.newcomers) > viewers:
        for _, one in giveaway.newcomers:
            if one in giveaway.entrants:
                _take_out(giveaway, one)
                giveaway.excluded[one] = "burst"


def _stand_on(giveaway: Giveaway, entry: bytes, what: str) -> None:
    """Remember what an entry stands on where that can fall away again."""
    if giveaway.asked.condition not in ("claimed", "bought") or entry not in giveaway.entrants:
        return
    grounds = giveaway.grounds.get(entry, ())
    if what not in grounds:
        giveaway.grounds[entry] = (*grounds, what)


def _withdraw(giveaway: Giveaway, entry: bytes, what: str) -> None:
    if entry not in giveaway.entrants:
        return
    left = tuple(one for one in giveaway.grounds.get(entry, ()) if one != what)
    if left:
        giveaway.grounds[entry] = left
    else:
        giveaway.grounds.pop(entry, None)
        _take_out(giveaway, entry)


def _take_out(giveaway: Giveaway, entry: bytes) -> None:
    platform = giveaway.entrants.pop(entry)[0]
    giveaway.by_platform[platform] -= 1
