"""A claim that was marked paid by mistake: its order is off, and it is held again at its price."""

from __future__ import annotations

from livestream_console.core.commands import EndOffer, MarkClaimPaid, UndoPaid
from livestream_console.core.events import OrderChanged
from livestream_console.core.goods.stock import free
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.people import People
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from livestream_console.core.values import FlashSaleTerms, GiftTerms
from tests.core.desk import SECOND, draft, on_air, yuan
from tests.core.offers.test_offering import arm, claim, cost


def test_a_claim_marked_paid_by_mistake_is_held_again_at_its_price() -> None:
    desk = on_air(draft("A1", stock=2), draft("B2", stock=2), explain="A1")
    arm(desk, FlashSaleTerms(yuan(39), 2))
    arm(desk, GiftTerms("B2", 2), None, "G")
    held = claim(desk, "A1+1", "1")
    desk.do(MarkClaimPaid, claim=held.claim)
    desk.do(EndOffer, offer="O")
    ledger, book = desk.state.stock, desk.state.metrics.orders
    order, _ = desk.do(UndoPaid, claim=held.claim)
    assert isinstance(order, OrderChanged)
    assert (order.status, desk.state.claims.claims[held.claim].result) == ("cancelled", "held")
    assert cost(desk, held) == yuan(39)
    account = ledger.accounts["A1"][""]
    assert (account.paid, account.held, free(ledger, "B2")) == (0, 1, 1)
    desk.now_us += SECOND
    desk.do(MarkClaimPaid, claim=held.claim)
    assert (account.paid, account.held, free(ledger, "B2")) == (1, 0, 1)
    assert not book.orders[BUILTIN_SHOP, held.claim].cancelled
    assert desk.refused(UndoPaid, claim="none") == "unknown_claim"
    other = claim(desk, "A1+1", "2")
    assert desk.refused(UndoPaid, claim=other.claim) == "nothing_to_undo"
    state = desk.state
    assert state_hash(decode_state(encode_state(state), People())) == state_hash(state)
