"""A thousand claimants for a hundred pieces, in any order, with payment and release between."""

from __future__ import annotations

import random

import pytest

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands import MarkClaimPaid, ReleaseClaim, SetClaimRules
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods.stock import GRANTING, free
from livestream_console.core.values import Variant
from tests.core.desk import draft, on_air

PIECES, CLAIMANTS = 100, 1_000


@pytest.mark.parametrize("mode", ["first_comment", "first_paid"])
@pytest.mark.parametrize("seed", range(3))
def test_no_piece_is_promised_twice(mode: str, seed: int) -> None:
    chance = random.Random(seed)
    sizes = (Variant("m", "m", stock=PIECES // 2), Variant("l", "l"), Variant("s", "s"))
    desk = on_air(draft("A1", stock=PIECES // 2, variants=sizes), explain="A1")
    desk.do(SetClaimRules, rules=ClaimRules(hold_s=30, pass_on_s=15, mode=mode, per_buyer=3))
    claims: list[str] = []
    for n in range(CLAIMANTS):
        text = f"A1 {chance.choice('mls')}+{chance.randint(1, 4)}"
        for event in desk.comment(text, str(chance.randrange(400)), chance.choice(["douyin", "taobao"])):
            if isinstance(event, ClaimDecided):
                claims.append(event.claim)
        if n % 7 == 0:
            kind = chance.choice([MarkClaimPaid, MarkClaimPaid, ReleaseClaim])
            desk.ask(kind(command_id=desk.next_id(), claim=chance.choice(claims)))
        if n % 50 == 0:
            desk.wait(10)
        assert all((free(desk.state.stock, "A1", size) or 0) >= 0 for size in "mls")
    held = [c for c in desk.state.claims.claims.values() if c.result in GRANTING | {"paid"}]
    assert sum(claim.qty for claim in held) <= PIECES
    assert sum(c.qty for c in held if c.variant == "m") <= PIECES // 2
    assert not desk.state.misfits
