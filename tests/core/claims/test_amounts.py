"""Bundles and spend-and-save look at all that a buyer holds, and what was said to be a price stands."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.core.commands import MarkClaimPaid, PushCard, ReleaseClaim, UndoPaid
from livestream_console.core.events import ClaimDecided, OrderChanged
from livestream_console.core.goods.stock import committed
from livestream_console.core.people import People
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.core.values import (
    BundleItem,
    BundleTerms,
    GiftTerms,
    SaveStep,
    SpendAndSaveTerms,
    Terms,
)
from tests.core.desk import Desk, draft, on_air, yuan
from tests.core.offers.test_offering import arm, claim, cost

BOTH = BundleTerms((BundleItem("A1"), BundleItem("B2")), yuan(129), 2)
STEPS = SpendAndSaveTerms((SaveStep(yuan(100), yuan(10)), SaveStep(yuan(200), yuan(25))))


def desk_with(terms: Terms) -> Desk:
    desk = on_air(draft("A1"), draft("B2", price=99, floor=yuan(60)), explain="A1")
    desk.do(PushCard, product="B2")
    desk.do(PushCard, product="A1")
    arm(desk, terms, None)
    return desk


def costs(desk: Desk, *claims: ClaimDecided) -> list[int]:
    return [amount.minor // 100 for one in claims if (amount := cost(desk, one)) is not None]


def test_a_bundle_is_made_of_several_claims_of_one_buyer() -> None:
    desk = desk_with(BOTH)
    first, other, second = claim(desk, "A1+1", "1"), claim(desk, "B2+1", "2"), claim(desk, "B2+1", "1")
    assert costs(desk, first, other, second) == [59, 99, 70]
    bundle = desk.state.offers.offers["O"]
    assert (bundle.taken, bundle.saved) == (1, 2_900)
    order = next(e for e in desk.do(MarkClaimPaid, claim=second.claim) if isinstance(e, OrderChanged))
    assert order.amount == yuan(70)


def test_a_claim_that_is_let_go_takes_what_it_helped_to_save() -> None:
    desk = desk_with(BOTH)
    first, second = claim(desk, "A1+1", "1"), claim(desk, "B2+1", "1")
    bundle = desk.state.offers.offers["O"]
    desk.do(ReleaseClaim, claim=first.claim)
    assert costs(desk, second) == [99]
    assert (bundle.taken, bundle.saved, dict(bundle.savings)) == (0, 0, {})
    again = claim(desk, "A1+1", "1")
    assert costs(desk, second, again) == [99, 30]
    desk.do(ReleaseClaim, claim=again.claim)
    assert costs(desk, second) == [99]
    state = desk.state
    assert state_hash(decode_state(encode_state(state), People())) == state_hash(state)


def test_what_is_spent_counts_over_all_that_is_held_and_each_step_once() -> None:
    desk = desk_with(STEPS)
    held = [claim(desk, "A1+1", "1") for _ in range(4)]
    assert costs(desk, *held) == [59, 49, 59, 44]
    saving = desk.state.offers.offers["O"]
    assert saving.saved == 2_500
    desk.do(ReleaseClaim, claim=held[0].claim)
    assert sum(costs(desk, *held[1:])) == 3 * 59 - 10
    assert saving.saved == 1_000


def test_nothing_goes_below_its_floor_together() -> None:
    desk = desk_with(BundleTerms((BundleItem("A1"), BundleItem("B2")), yuan(61), 2))
    first, second = claim(desk, "A1+1", "1"), claim(desk, "B2+1", "1")
    assert costs(desk, first, second) == [59, 60]


deeds = st.lists(
    st.tuples(st.sampled_from(["A1+1", "B2+2", "A1+2", "release", "paid", "unpaid"]), st.integers(0, 2)),
    max_size=25,
)


@given(deeds)
@settings(max_examples=60, deadline=None)
def test_sums_floors_and_stock_hold_whatever_is_done(done: list[tuple[str, int]]) -> None:
    """What claims save adds up, nothing is below its floor or dearer than the shelf, and gifts come out of
    the same stock."""
    desk = desk_with(BOTH)
    arm(desk, STEPS, None, "S")
    arm(desk, GiftTerms("B2", 5), "A1", "G")
    commands = {"release": ReleaseClaim, "paid": MarkClaimPaid, "unpaid": UndoPaid}
    for what, n in done:
        known = [one.claim for one in desk.state.claims.claims.values()]
        if what not in commands:
            desk.comment(what, str(n))
        elif known:
            desk.ask(commands[what](command_id=desk.next_id(), claim=known[n % len(known)]))
        desk.wait(1)
        claims = desk.state.claims.claims
        for offer in desk.state.offers.offers.values():
            assert offer.saved == sum(offer.savings.values())
            assert offer.left is None or offer.left >= 0
        for one in claims.values():
            assert (
                one.amount is None
                or one.product is None
                or (
                    {"A1": 0, "B2": 6_000}[one.product] * one.qty
                    <= one.amount.minor
                    <= {"A1": 5_900, "B2": 9_900}[one.product] * one.qty
                )
            )
        for product in ("A1", "B2"):
            assert committed(desk.state.stock, product) <= 10
    state = desk.state
    assert state.misfits == []
    assert state_hash(decode_state(encode_state(state), People())) == state_hash(state)


def test_a_paid_claim_is_a_purchase_of_its_own() -> None:
    desk = desk_with(BOTH)
    first = claim(desk, "A1+1", "1")
    desk.do(MarkClaimPaid, claim=first.claim)
    assert costs(desk, claim(desk, "B2+1", "1")) == [99]
