"""Who got the last piece and why, from the journal alone."""

from __future__ import annotations

from livestream_console.core.claims.disputes import KINDS, as_record, comment_seq, decisions, dispute
from livestream_console.core.claims.rules import HOLD_S, ClaimRules
from livestream_console.core.commands import AddClaim, SetClaimRules
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, CommentPosted
from livestream_console.core.values import Variant
from tests.core.desk import Desk, draft, on_air


def contested(stock: int = 2) -> tuple[Desk, list[str]]:
    """Three viewers want two pieces."""
    desk = on_air(draft("A1", stock=stock), draft("B2"), explain="A1")
    claims = []
    for viewer in "123":
        event = desk.comment("A1+1", viewer)[0]
        assert isinstance(event, ClaimDecided)
        claims.append(event.claim)
    return desk, claims


def ledger_of(desk: Desk) -> list[Recorded]:
    return [recorded for recorded in desk.journal if isinstance(recorded.event, KINDS)]


def comments_of(desk: Desk) -> dict[int, Recorded]:
    return {r.seq: r for r in desk.journal if isinstance(r.event, CommentPosted)}


def test_the_ledger_stands_at_every_step() -> None:
    desk, _ = contested()
    steps = decisions(ledger_of(desk), "A1")
    assert [(s.event.result, s.before, s.after) for s in steps] == [
        ("held", 2, 1),
        ("held", 1, 0),
        ("waitlisted", 0, 0),
    ]


def test_whoever_missed_it_stands_against_whoever_took_the_last() -> None:
    desk, (_, second, third) = contested()
    steps = decisions(ledger_of(desk), "A1")
    for claim in (second, third):
        found = dispute(steps, claim)
        assert found.winner is not None
        assert found.loser is not None
        assert (found.winner.event.claim, found.loser.event.claim) == (second, third)


def test_the_whole_journal_and_the_ledgers_part_of_it_agree() -> None:
    desk, (*_, third) = contested()
    desk.wait(HOLD_S)
    whole, part = decisions(desk.journal, "A1"), decisions(ledger_of(desk), "A1")
    assert [(s.before, s.after) for s in whole] == [(s.before, s.after) for s in part]
    assert dispute(whole, third) == dispute(part, third)


def test_without_a_rival_one_side_is_empty() -> None:
    desk, claims = contested(stock=9)
    steps = decisions(ledger_of(desk), "A1")
    found = dispute(steps, claims[0])
    assert (found.winner is steps[0], found.loser) == (True, None)
    assert dispute(steps, "nothing") == dispute([], claims[0])


def test_a_size_with_its_own_stock_has_its_own_rivals() -> None:
    sizes = (Variant("m", "m", stock=1), Variant("l", "l", stock=1))
    desk = on_air(draft("A1", stock=None, variants=sizes), explain="A1")
    for viewer, text in enumerate(["A1 m+1", "A1 l+1", "A1 m+1"]):
        desk.comment(text, str(viewer))
    steps = decisions(ledger_of(desk), "A1")
    found = dispute(steps, steps[2].event.claim)
    assert found.winner is steps[0]


def test_the_record_has_both_comments_both_clocks_and_the_rule() -> None:
    desk, (_, second, third) = contested()
    record = as_record(dispute(decisions(ledger_of(desk), "A1"), third), comments_of(desk))
    winner, loser = record["winner"], record["loser"]
    assert (winner["available_before"], winner["available_after"]) == (1, 0)
    assert loser["comment"] == {
        "seq": comment_seq(third),
        "id": comments_of(desk)[comment_seq(third) or 0].id,
        "text": "A1+1",
        "platform_us": None,
        "received_us": desk.now_us,
    }
    assert (winner["claim"]["claim"], winner["viewer"]["id"], winner["rules"]) == (second, "2", {})


def test_the_rule_is_the_one_of_that_moment() -> None:
    desk, _ = contested(stock=9)
    rules = ClaimRules(per_buyer=1)
    desk.do(SetClaimRules, rules=rules)
    desk.comment("A1+1", "9")
    assert [s.rules == rules for s in decisions(ledger_of(desk), "A1")] == [False, False, False, True]


def test_what_a_person_added_has_no_comment() -> None:
    desk, _ = contested(stock=9)
    desk.do(AddClaim, claim="by-hand", product="A1", qty=1, platform="douyin", viewer="9", by="producer")
    step = decisions(ledger_of(desk), "A1")[-1]
    assert (comment_seq(step.event.claim), step.event.by) == (None, "producer")
    assert as_record(dispute([step], "by-hand"), {})["winner"]["comment"] is None
