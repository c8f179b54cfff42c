"""Claims from comment to payment, with waiting lines, limits and deadlines."""

from __future__ import annotations

from typing import Any

from livestream_console.core.claims.claim import AMBIGUOUS_KEPT
from livestream_console.core.claims.rules import BUYER_LIMIT, HOLD_S
from livestream_console.core.commands import (
    AddClaim,
    ChangeStock,
    MarkClaimPaid,
    ReleaseClaim,
    RestrictViewer,
    SetProductState,
)
from livestream_console.core.events import CartChanged, ClaimDecided, Event, OrderChanged
from livestream_console.core.goods.stock import free
from livestream_console.core.values import Variant
from tests.core.desk import SECOND, Desk, draft, on_air, yuan


def selling(stock: int | None = 10, **fields: Any) -> Desk:
    return on_air(draft("A1", stock=stock, **fields), explain="A1")


def decided(events: list[Event]) -> list[tuple[str, str | None, int]]:
    claims = [event for event in events if isinstance(event, ClaimDecided)]
    return [(claim.result, claim.reason, claim.qty) for claim in claims]


def test_a_held_claim_fills_the_cart_under_its_id() -> None:
    desk = selling()
    claim, cart = desk.comment("A1+2")
    assert isinstance(claim, ClaimDecided)
    assert (claim.result, claim.qty, claim.until_us) == ("held", 2, desk.now_us + HOLD_S * SECOND)
    assert cart == CartChanged("A1", None, 2, claim.claim)
    of_claim, of_cart = desk.journal[-2:]
    assert (of_claim.platform, of_claim.room, of_claim.viewer_key) == ("douyin", "829", ("douyin", "1"))
    assert (of_cart.platform, of_cart.id) == ("shop:builtin", claim.claim)
    assert claim.comment == desk.journal[-3].id
    assert desk.state.claims.claims[claim.claim].amount == yuan(118)


def test_over_the_limit_is_capped_and_then_refused() -> None:
    desk = selling(stock=None)
    assert decided(desk.comment("A1+999")) == [("partial", "limit", BUYER_LIMIT)]
    assert decided(desk.comment("A1+1")) == [("refused", "limit", 1)]
    assert decided(desk.comment("A1+1", platform="taobao")) == [("held", None, 1)]


def test_only_open_products_can_be_claimed() -> None:
    desk = on_air(draft("A1"))
    assert decided(desk.comment("A1+1")) == [("refused", "closed", 1)]
    desk.do(SetProductState, product="A1", state="open")
    assert decided(desk.comment("A1+1")) == [("held", None, 1)]
    desk.do(SetProductState, product="A1", state="sold_out")
    assert decided(desk.comment("A1+1")) == [("refused", "sold_out", 1)]


def test_old_comments_and_the_desks_own_words_claim_nothing() -> None:
    desk = selling()
    assert desk.comment("A1+1", backfilled=True) == []
    assert desk.comment("A1+1", platform="desk") == []


def test_a_restricted_viewer_is_refused_until_it_is_lifted() -> None:
    desk = selling()
    desk.do(RestrictViewer, platform="douyin", viewer="1")
    assert decided(desk.comment("A1+1")) == [("refused", "restricted", 1)]
    assert decided(desk.comment("A1+1", platform="taobao")) == [("held", None, 1)]
    desk.do(RestrictViewer, platform="douyin", viewer="1", restricted=False)
    assert decided(desk.comment("A1+1")) == [("held", None, 1)]


def test_nobody_can_hold_without_an_identity() -> None:
    assert decided(selling().comment("A1+1", viewer=None)) == [("ambiguous", "nobody", 1)]


def test_what_is_left_is_granted_and_the_next_waits() -> None:
    desk = selling(stock=3)
    assert decided(desk.comment("A1+2", "1")) == [("held", None, 2)]
    assert decided(desk.comment("A1+2", "2")) == [("partial", "sold_out", 1)]
    assert decided(desk.comment("A1+2", "3")) == [("waitlisted", None, 2)]


def test_when_all_is_paid_there_is_nothing_to_wait_for() -> None:
    desk = selling(stock=1)
    (claim, _) = desk.comment("A1+1")
    assert isinstance(claim, ClaimDecided)
    desk.do(MarkClaimPaid, claim=claim.claim)
    assert decided(desk.comment("A1+1", "2")) == [("refused", "sold_out", 1)]


def test_an_expired_hold_passes_to_the_first_in_line_with_its_own_window() -> None:
    desk = selling(stock=1)
    desk.comment("A1+1", "1")
    desk.comment("A1+1", "2")
    desk.comment("A1+1", "3")
    assert desk.wait(HOLD_S - 1) == []
    expired, back, passed, held, cart = desk.wait(1)
    assert decided([expired, passed, held]) == [("expired", None, 1), ("passed", None, 1), ("held", None, 1)]
    assert isinstance(back, CartChanged)
    assert isinstance(cart, CartChanged)
    assert (back.qty, cart.qty) == (-1, 1)
    assert isinstance(held, ClaimDecided)
    assert held.until_us == desk.now_us + HOLD_S * SECOND
    assert [c.result for c in desk.state.claims.claims.values()] == ["expired", "held", "waitlisted"]


def test_new_comments_do_not_overtake_the_line() -> None:
    desk = selling(stock=1)
    desk.comment("A1+1", "1")
    desk.comment("A1+1", "2")
    desk.do(ChangeStock, product="A1", stock=2)
    assert decided(desk.comment("A1+1", "3")) == [("waitlisted", None, 1)]
    assert decided(desk.wait(0)) == [("passed", None, 1), ("held", None, 1)]


def test_a_waiting_viewer_who_was_restricted_leaves_the_line() -> None:
    desk = selling(stock=1)
    desk.comment("A1+1", "1")
    desk.comment("A1+1", "2")
    desk.do(RestrictViewer, platform="douyin", viewer="2")
    assert decided(desk.wait(HOLD_S)) == [("expired", None, 1), ("released", "restricted", 1)]
    assert desk.state.claims.waiting == {}


def test_payment_is_an_order_of_the_same_viewer() -> None:
    desk = selling()
    claim = desk.comment("A1+2")[0]
    assert isinstance(claim, ClaimDecided)
    paid, order = desk.do(MarkClaimPaid, claim=claim.claim)
    assert decided([paid]) == [("paid", None, 2)]
    assert isinstance(order, OrderChanged)
    assert (order.order, order.status, order.amount) == (claim.claim, "paid", yuan(118))
    assert (desk.journal[-1].platform, desk.journal[-1].viewer) == ("shop:builtin", desk.journal[-2].viewer)
    account = desk.state.stock.accounts["A1"][""]
    assert (account.paid, account.held) == (2, 0)
    assert desk.wait(HOLD_S) == []
    assert desk.refused(MarkClaimPaid, claim=claim.claim) == "already_done"
    assert desk.refused(ReleaseClaim, claim=claim.claim) == "already_done"


def test_release_gives_the_units_back() -> None:
    desk = selling(stock=2)
    claim = desk.comment("A1+2")[0]
    assert isinstance(claim, ClaimDecided)
    released, cart = desk.do(ReleaseClaim, claim=claim.claim)
    assert decided([released]) == [("released", None, 2)]
    assert cart == CartChanged("A1", None, -2, claim.claim)
    assert free(desk.state.stock, "A1") == 2
    assert desk.refused(MarkClaimPaid, claim=claim.claim) == "not_held"
    assert desk.refused(ReleaseClaim, claim="nothing") == "unknown_claim"


def test_a_person_resolves_an_ambiguous_claim_without_a_deadline() -> None:
    desk = selling(stock=2)
    asked = desk.comment("+1")[0]
    assert isinstance(asked, ClaimDecided)
    assert list(desk.state.claims.ambiguous) == [asked.claim]
    who = {"platform": "douyin", "viewer": "1"}
    manual, _ = desk.do(AddClaim, claim=asked.claim, product="A1", qty=1, **who)
    assert isinstance(manual, ClaimDecided)
    assert (manual.result, manual.comment, manual.until_us) == ("manual", asked.comment, None)
    assert desk.state.claims.ambiguous == {}
    assert desk.wait(10 * HOLD_S) == []
    assert desk.refused(AddClaim, claim=asked.claim, product="A1", qty=1, **who) == "already_done"
    assert desk.refused(AddClaim, claim="x", product="A1", qty=2, **who) == "not_enough_stock"
    assert desk.refused(AddClaim, claim="x", product="A1", qty=1, variant="m", **who) == "unknown_variant"


def test_a_flood_of_bare_plus_one_keeps_the_newest() -> None:
    desk = selling()
    for _ in range(AMBIGUOUS_KEPT + 5):
        desk.comment("+1")
    assert len(desk.state.claims.ambiguous) == AMBIGUOUS_KEPT


def test_one_comment_cannot_draw_the_last_unit_twice() -> None:
    sizes = (Variant("m", "m"), Variant("l", "l"))
    desk = selling(stock=1, variants=sizes)
    assert decided(desk.comment("A1 m+1, A1 l+1")) == [("held", None, 1), ("waitlisted", None, 1)]
    desk = selling(stock=3)
    assert decided(desk.comment("A1+2, A1+2")) == [("partial", "sold_out", 3)]


def test_variants_with_their_own_stock_do_not_share() -> None:
    sizes = (Variant("m", "m", stock=1), Variant("l", "l", stock=1))
    desk = selling(stock=None, variants=sizes)
    assert decided(desk.comment("A1 m+1, A1 l+1")) == [("held", None, 1), ("held", None, 1)]
    assert decided(desk.comment("A1 m+1", "2")) == [("waitlisted", None, 1)]


def test_a_waiting_claim_that_a_person_moves_leaves_its_old_line() -> None:
    desk = on_air(draft("A1", stock=1), draft("B2"), explain="A1")
    desk.comment("A1+1", "1")
    waiting = desk.comment("A1+1", "2")[0]
    assert isinstance(waiting, ClaimDecided)
    desk.do(AddClaim, claim=waiting.claim, product="B2", qty=1, platform="douyin", viewer="2")
    assert desk.state.claims.waiting == {}
    assert decided(desk.wait(HOLD_S)) == [("expired", None, 1)]


def test_two_lines_do_not_both_get_the_unit_they_share() -> None:
    desk = selling(stock=1, variants=(Variant("m", "m"), Variant("l", "l")))
    for viewer, text in enumerate(["A1 m+1", "A1 m+1", "A1 l+1"]):
        desk.comment(text, str(viewer))
    assert decided(desk.wait(HOLD_S)) == [("expired", None, 1), ("passed", None, 1), ("held", None, 1)]
    assert free(desk.state.stock, "A1") == 0
