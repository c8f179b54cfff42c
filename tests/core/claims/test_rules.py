"""The rules of a show: each changes what the next comment meets, and nothing that was decided."""

from __future__ import annotations

from typing import Any

import pytest

from livestream_console.core.claims.rules import ClaimRules, Hoarder
from livestream_console.core.commands import (
    EndShow,
    ExtendHold,
    MarkClaimPaid,
    ReleaseClaim,
    SetClaimRules,
    UndoRelease,
)
from livestream_console.core.events import ClaimDecided, ClaimRulesSet, OrderChanged
from livestream_console.core.goods.stock import free
from livestream_console.core.values import Variant
from tests.core.claims.test_claim import decided
from tests.core.desk import SECOND, Desk, draft, on_air, yuan

MINUTE = 60


def selling(stock: int | None = 10, product: dict[str, Any] | None = None, **rules: Any) -> Desk:
    desk = on_air(draft("A1", stock=stock, **(product or {})), draft("B2", stock=5), explain="A1")
    if rules:
        desk.do(SetClaimRules, rules=ClaimRules(**rules))
    return desk


def claim_of(desk: Desk, text: str, viewer: str = "1") -> str:
    event = desk.comment(text, viewer)[0]
    assert isinstance(event, ClaimDecided)
    return event.claim


# --- the rules as a fact ---


def test_a_change_is_a_fact_that_says_who_made_it() -> None:
    desk = selling()
    rules = ClaimRules(hold_s=60, keywords={"A1": "off"})
    assert desk.do(SetClaimRules, rules=rules, by="owner:Li") == [ClaimRulesSet(rules, by="owner:Li")]
    assert desk.state.claims.rules == rules
    assert desk.refused(SetClaimRules, rules=rules) == "already_done"
    assert desk.refused(SetClaimRules, rules=ClaimRules(), by="assistant") == "not_allowed"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"hold_s": 0}, "bad_claim_times"),
        ({"pass_on_s": 15 * 86_400}, "bad_claim_times"),
        ({"remind_s": -1}, "bad_claim_times"),
        ({"per_buyer": -1}, "bad_claim_limit"),
        ({"mode": "auction"}, "unknown_claim_mode"),
        ({"keywords": {"A1": "sometimes"}}, "unknown_claim_mode"),
    ],
)
def test_rules_that_nobody_could_keep_are_refused(fields: dict[str, Any], code: str) -> None:
    assert selling().refused(SetClaimRules, rules=ClaimRules(**fields)) == code


def test_what_was_decided_stays() -> None:
    desk = selling(stock=2)
    held = claim_of(desk, "A1+1")
    until_us = desk.state.claims.claims[held].until_us
    desk.do(SetClaimRules, rules=ClaimRules(hold_s=MINUTE, mode="first_paid"))
    assert desk.state.claims.claims[held].until_us == until_us
    assert decided(desk.wait(MINUTE)) == []


# --- times ---


def test_holds_and_the_next_in_line_have_their_own_windows() -> None:
    desk = selling(stock=1, hold_s=5 * MINUTE, pass_on_s=2 * MINUTE)
    claim_of(desk, "A1+1", "1")
    waiting = claim_of(desk, "A1+1", "2")
    assert decided(desk.wait(5 * MINUTE - 1)) == []
    assert decided(desk.wait(1)) == [("expired", None, 1), ("passed", None, 1), ("held", None, 1)]
    assert desk.state.claims.claims[waiting].until_us == desk.now_us + 2 * MINUTE * SECOND
    assert decided(desk.wait(2 * MINUTE)) == [("expired", None, 1)]


def test_a_shorter_hold_runs_out_before_a_longer_one_that_began_earlier() -> None:
    desk = selling(hold_s=10 * MINUTE)
    long = claim_of(desk, "A1+1", "1")
    desk.do(SetClaimRules, rules=ClaimRules(hold_s=MINUTE))
    short = claim_of(desk, "A1+1", "2")
    assert decided(desk.wait(MINUTE)) == [("expired", None, 1)]
    results = {claim: desk.state.claims.claims[claim].result for claim in (long, short)}
    assert results == {long: "held", short: "expired"}


def test_a_hold_can_be_extended_and_keeps_its_price() -> None:
    desk = selling(hold_s=MINUTE)
    claim = claim_of(desk, "A1+2")
    before = desk.state.claims.claims[claim]
    (extended,) = desk.do(ExtendHold, claim=claim, seconds=MINUTE, by="assistant")
    assert isinstance(extended, ClaimDecided)
    assert (extended.result, extended.qty, extended.by) == ("held", 2, "assistant")
    after = desk.state.claims.claims[claim]
    assert (after.until_us, after.amount) == ((before.until_us or 0) + MINUTE * SECOND, yuan(118))
    assert free(desk.state.stock, "A1") == 8
    assert decided(desk.wait(MINUTE)) == []
    assert decided(desk.wait(MINUTE)) == [("expired", None, 2)]
    assert desk.refused(ExtendHold, claim=claim, seconds=MINUTE) == "not_held"
    assert desk.refused(ExtendHold, claim="nothing", seconds=MINUTE) == "unknown_claim"


# --- who gets it ---


def test_where_the_first_to_pay_gets_it_nothing_is_held() -> None:
    desk = selling(stock=1, mode="first_paid")
    first, second = claim_of(desk, "A1+1", "1"), claim_of(desk, "A1+1", "2")
    assert [desk.state.claims.claims[c].result for c in (first, second)] == ["waitlisted", "waitlisted"]
    assert free(desk.state.stock, "A1") == 1
    assert decided(desk.wait(60 * MINUTE)) == []
    events = desk.do(MarkClaimPaid, claim=second)
    assert decided(events) == [("held", None, 1), ("paid", None, 1)]
    assert [e.amount for e in events if isinstance(e, OrderChanged)] == [yuan(59)]
    assert free(desk.state.stock, "A1") == 0
    assert desk.refused(MarkClaimPaid, claim=first) == "not_enough_stock"
    assert decided(desk.comment("A1+1", "3")) == [("refused", "sold_out", 1)]


def test_only_listed_hoarders_have_to_pay_first() -> None:
    desk = selling(mode="hoarders_first_paid", hoarders=(Hoarder("douyin", "7", "囤囤"),))
    assert decided(desk.comment("A1+2", "7")) == [("waitlisted", "first_paid", 2)]
    assert decided(desk.comment("A1+2", "8")) == [("held", None, 2)]
    assert decided(desk.comment("A1+2", "7", platform="taobao")) == [("held", None, 2)]


def test_whoever_waited_in_line_still_gets_it_once_the_mode_is_another() -> None:
    desk = selling(stock=1)
    claim_of(desk, "A1+1", "1")
    claim_of(desk, "A1+1", "2")
    desk.do(SetClaimRules, rules=ClaimRules(mode="first_paid"))
    assert decided(desk.wait(15 * MINUTE)) == [("expired", None, 1), ("passed", None, 1), ("held", None, 1)]


# --- what a comment means ---


def test_a_bare_plus_is_for_a_person_unless_the_show_says_what_it_means() -> None:
    desk = selling()
    event = desk.comment("+2")[0]
    assert isinstance(event, ClaimDecided)
    assert (event.result, event.reason, event.qty, event.text) == ("ambiguous", "unmatched", 2, "+2")
    desk.do(SetClaimRules, rules=ClaimRules(bare_plus=True))
    assert decided(desk.comment("+2", "2")) == [("held", None, 2)]
    assert decided(desk.comment("+0", "2")) == [("refused", "no_quantity", 0)]
    assert decided(desk.comment("扣1", "3")) == [("held", None, 1)]
    assert desk.comment("1", "4") == desk.comment("扣2", "4") == []


def test_a_bare_plus_is_for_a_person_where_two_things_are_explained() -> None:
    desk = selling(bare_plus=True)
    desk.state.shelf.explained.append("B2")
    assert decided(desk.comment("+1")) == [("ambiguous", "unmatched", 1)]


def test_a_bare_plus_needs_no_keyword_on_the_shelf() -> None:
    desk = on_air(draft("A1"), explain="A1")
    desk.state.shelf.products["A1"].keyword = None
    assert desk.comment("+1") == []
    desk.do(SetClaimRules, rules=ClaimRules(bare_plus=True))
    assert decided(desk.comment("+1")) == [("held", None, 1)]


def test_a_bare_plus_for_a_product_with_variants_is_for_a_person() -> None:
    desk = selling(product={"variants": (Variant("m", "m"), Variant("l", "l"))}, bare_plus=True)
    event = desk.comment("+1")[0]
    assert isinstance(event, ClaimDecided)
    assert (event.result, event.reason, event.product) == ("ambiguous", "variant", "A1")


def test_a_keyword_alone_claims_one_where_the_show_says_so() -> None:
    desk = selling()
    assert decided(desk.comment("A1")) == [("refused", "no_quantity", 0)]
    desk.do(SetClaimRules, rules=ClaimRules(bare_keyword=True))
    assert decided(desk.comment("A1")) == [("held", None, 1)]


def test_a_keyword_can_be_off_or_claim_only_while_explained() -> None:
    desk = selling(keywords={"A1": "off", "B2": "explaining"})
    assert decided(desk.comment("A1+1")) == [("refused", "keyword_off", 1)]
    desk.do(SetClaimRules, rules=ClaimRules(keywords={"A1": "explaining"}))
    assert decided(desk.comment("A1+1")) == [("held", None, 1)]


@pytest.mark.parametrize(("limit", "got"), [(1, ("partial", "limit", 1)), (0, ("held", None, 300))])
def test_the_limit_of_a_buyer_is_the_shows(limit: int, got: tuple[str, str | None, int]) -> None:
    assert decided(selling(stock=None, per_buyer=limit).comment("A1+300")) == [got]


# --- taking a release back ---


def test_a_release_is_undone_where_stock_allows() -> None:
    desk = selling(stock=2)
    claim = claim_of(desk, "A1+2")
    assert desk.refused(UndoRelease, claim=claim) == "nothing_to_undo"
    desk.do(ReleaseClaim, claim=claim)
    back = desk.do(UndoRelease, claim=claim)
    assert decided(back) == [("held", None, 2)]
    held = desk.state.claims.claims[claim]
    assert (held.amount, held.until_us) == (yuan(118), desk.now_us + 15 * MINUTE * SECOND)
    desk.do(ReleaseClaim, claim=claim)
    claim_of(desk, "A1+1", "2")
    assert desk.refused(UndoRelease, claim=claim) == "not_enough_stock"


def test_who_was_taken_out_of_the_line_comes_back_to_its_end() -> None:
    desk = selling(stock=1)
    claim_of(desk, "A1+1", "1")
    second, third = claim_of(desk, "A1+1", "2"), claim_of(desk, "A1+1", "3")
    desk.do(ReleaseClaim, claim=second)
    desk.do(UndoRelease, claim=second)
    assert desk.state.claims.waiting == {("A1", ""): [third, second]}


def test_an_unclear_claim_that_was_dropped_comes_back_with_its_words() -> None:
    desk = selling()
    claim = claim_of(desk, "+1")
    desk.do(ReleaseClaim, claim=claim)
    assert desk.state.claims.ambiguous == {}
    desk.do(UndoRelease, claim=claim)
    assert desk.state.claims.ambiguous[claim].text == "+1"
    assert claim not in desk.state.claims.claims


def test_after_the_show_claims_can_still_be_settled() -> None:
    desk = selling()
    claim = claim_of(desk, "A1+1")
    desk.do(EndShow)
    desk.do(ExtendHold, claim=claim, seconds=MINUTE)
    desk.do(ReleaseClaim, claim=claim)
    desk.do(UndoRelease, claim=claim)
    desk.do(MarkClaimPaid, claim=claim)
    assert desk.refused(SetClaimRules, rules=ClaimRules(hold_s=60)) == "show_ended"
