"""The unpaid list that is kept up claim by claim agrees with the one made of all claims."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.claims.unpaid import Unpaid, unpaid
from livestream_console.core.commands import ChaseUnpaid, MarkClaimPaid, ReleaseClaim, SetClaimRules
from livestream_console.core.ids import ViewerKey
from livestream_console.ui.claims.panel import KINDS
from livestream_console.ui.claims.unpaid_book import UnpaidBook
from tests.core.desk import Desk, draft, on_air

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["claim", "paid", "released", "reminded", "given_up", "rules", "wait", "look"]),
        st.integers(0, 3),
    )
)


def take_step(desk: Desk, step: str, which: int) -> None:
    claims, viewer = list(desk.state.claims.claims), str(which)
    match step:
        case "claim":
            desk.comment("A1+1", viewer)
        case "paid" | "released" if claims:
            command = MarkClaimPaid if step == "paid" else ReleaseClaim
            desk.ask(command(command_id=desk.next_id(), claim=claims[which % len(claims)]))
        case "reminded" | "given_up":
            desk.ask(ChaseUnpaid(command_id=desk.next_id(), state=step, platform="douyin", viewer=viewer))
        case "rules":
            rules = ClaimRules(hold_s=9, remind_s=60 + which)
            desk.ask(SetClaimRules(command_id=desk.next_id(), rules=rules))
        case "wait":
            desk.wait(which * 5)


@given(STEPS)
def test_it_agrees_with_the_list_made_of_all_claims(steps: list[tuple[str, int]]) -> None:
    desk, book, taken = on_air(draft("A1"), explain="A1"), UnpaidBook(), 0
    for step, which in steps:
        take_step(desk, step, which)
        for recorded in desk.journal[taken:]:
            if type(recorded.event) in KINDS:
                book.take(recorded)
        taken = len(desk.journal)
        if step == "look":
            assert by_key(book.buyers(desk.state.claims)) == by_key(unpaid(desk.state.claims))
    found = book.buyers(desk.state.claims)
    assert by_key(found) == by_key(unpaid(desk.state.claims))
    assert [one.remind_us for one in found] == [one.remind_us for one in unpaid(desk.state.claims)]


def by_key(buyers: list[Unpaid]) -> dict[ViewerKey, Unpaid]:
    return {one.key: one for one in buyers}


def test_where_nothing_changed_it_is_the_same_list() -> None:
    desk, book = on_air(draft("A1"), explain="A1"), UnpaidBook()
    desk.comment("A1+1", "1")
    first = book.buyers(desk.state.claims)
    assert len(first) == 1
    assert book.buyers(desk.state.claims) is first
