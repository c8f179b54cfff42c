"""Other claim rules over a recorded show: unchanged ones change nothing, others what they should."""

from __future__ import annotations

import pytest

from livestream_console.analysis.what_if import Changes, WhatIf, what_if
from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.commands import MarkClaimPaid, ProductDraft, SetClaimRules, SetProductState
from livestream_console.core.events import ClaimDecided, Event
from livestream_console.core.people import People
from tests.core.desk import Desk, draft, on_air

MINUTE = 60


def selling(*drafts: ProductDraft) -> Desk:
    desk = on_air(*drafts)
    for one in drafts:
        desk.do(SetProductState, product=one.product, state="open")
    return desk


def claim_of(events: list[Event]) -> str:
    return next(event.claim for event in events if isinstance(event, ClaimDecided))


@pytest.fixture
def desk() -> Desk:
    """Two pieces; 1 and 2 get them, 3 waits. 1 pays after two minutes, 2 never, so 3 gets it and pays."""
    desk = selling(draft("A1", stock=2), draft("B2", stock=5))
    desk.do(SetClaimRules, rules=ClaimRules(hold_s=5 * MINUTE, pass_on_s=5 * MINUTE))
    claims = [claim_of(desk.comment("A1+1", viewer=str(n))) for n in (1, 2, 3)]
    desk.comment("B2+1", viewer="4")
    desk.wait(2 * MINUTE)
    desk.do(MarkClaimPaid, claim=claims[0])
    desk.wait(4 * MINUTE)
    desk.do(MarkClaimPaid, claim=claims[2])
    desk.wait(10 * MINUTE)
    return desk


def look(desk: Desk, changes: Changes) -> WhatIf:
    return what_if(desk.journal, changes, People())


def counts(found: WhatIf, product: str = "A1") -> tuple[tuple[int, ...], tuple[int, ...]]:
    row = next(row for row in found.products if row.product == product)
    one, other = ((c.granted, c.waitlisted, c.refused, c.expired, c.paid) for c in (row.was, row.would))
    return one, other


def test_the_rules_as_they_were_change_nothing(desk: Desk) -> None:
    found = look(desk, Changes())
    assert counts(found) == ((3, 1, 0, 1, 2), (3, 1, 0, 1, 2))
    assert (found.differ, found.unsure, found.lost_payments) == (0, 0, 0)
    assert found.comments == 4


def test_a_longer_hold_leaves_the_last_in_line_without(desk: Desk) -> None:
    found = look(desk, Changes(hold_s=60 * MINUTE))
    assert counts(found)[1] == (2, 1, 0, 0, 1)
    assert found.lost_payments == 1
    ends = {(one.viewer, one.was, one.would) for one in found.differences}
    assert ends == {("2", "expired", "held"), ("3", "paid", "waitlisted"), ("4", "expired", "held")}


def test_a_shorter_hold_loses_who_paid_late_and_says_that_nobody_knows(desk: Desk) -> None:
    found = look(desk, Changes(hold_s=MINUTE))
    assert counts(found)[1] == (3, 1, 0, 3, 0)
    assert found.lost_payments == 2


def test_whoever_pays_first_gets_it(desk: Desk) -> None:
    found = look(desk, Changes(mode="first_paid"))
    assert counts(found)[1] == (2, 3, 0, 0, 2)
    assert found.lost_payments == 0


def test_another_keyword_claims_something_else(desk: Desk) -> None:
    found = look(desk, Changes(product="B2", keyword="ZZ"))
    assert counts(found, "B2") == ((1, 0, 0, 1, 0), (0, 0, 0, 0, 0))
    assert [(one.product, one.was, one.would) for one in found.differences] == [
        ("B2", "expired", "ambiguous")
    ]


def test_who_gets_something_only_now_may_not_have_paid() -> None:
    desk = selling(draft("A1", stock=1))
    desk.do(SetClaimRules, rules=ClaimRules(hold_s=60 * MINUTE))
    for n in (1, 2):
        desk.comment("A1+1", viewer=str(n))
    desk.wait(30 * MINUTE)
    desk.comment("bye", viewer="3")
    found = look(desk, Changes(hold_s=MINUTE))
    assert [(one.viewer, one.unsure) for one in found.differences] == [("1", False), ("2", True)]
    assert found.unsure == 1


def test_a_show_without_anything_is_no_trouble() -> None:
    found = what_if([], Changes(mode="first_paid"), People())
    assert (found.products, found.differences, found.comments) == ((), (), 0)
