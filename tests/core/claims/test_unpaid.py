"""Who has not paid, when they are to be reminded, and how far they were asked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.claims.unpaid import REMINDERS_MOST, to_remind, unpaid
from livestream_console.core.commands import ChaseUnpaid, EndShow, MarkClaimPaid, SetClaimRules
from livestream_console.core.events import UnpaidChased
from tests.core.desk import SECOND, Desk, draft, on_air, yuan

HOUR = 3_600
BUYER = {"platform": "douyin", "viewer": "1"}


def selling() -> Desk:
    desk = on_air(draft("A1"), draft("B2", price=20), explain="A1")
    desk.do(SetClaimRules, rules=ClaimRules(hold_s=9 * HOUR, remind_s=HOUR, keywords={"B2": "off"}))
    return desk


def test_the_claims_of_a_buyer_are_one_line() -> None:
    desk = selling()
    desk.comment("A1+2", "1")
    desk.wait(60)
    desk.comment("A1+1", "1")
    desk.comment("A1+1", "2")
    first, second = unpaid(desk.state.claims)
    assert (first.key, first.units, first.amounts, first.room) == (("douyin", "1"), 3, (yuan(177),), "829")
    assert first.until_us == desk.now_us + (9 * HOUR - 60) * SECOND
    assert first.remind_us == desk.now_us + (HOUR - 60) * SECOND
    assert second.key == ("douyin", "2")


def test_what_is_paid_is_not_on_the_list() -> None:
    desk = selling()
    desk.comment("A1+2", "1")
    desk.do(MarkClaimPaid, claim=next(iter(desk.state.claims.claims)))
    assert unpaid(desk.state.claims) == []
    assert desk.refused(ChaseUnpaid, state="reminded", **BUYER) == "nothing_unpaid"


def test_three_reminders_at_most_each_of_them_a_fact() -> None:
    desk = selling()
    desk.comment("A1+2", "1")
    for n in range(1, REMINDERS_MOST + 1):
        desk.wait(HOUR)
        said = desk.do(ChaseUnpaid, state="reminded", text="记得付款", how="copied", by="assistant", **BUYER)
        assert said == [UnpaidChased("reminded", "记得付款", "copied", by="assistant")]
        assert desk.journal[-1].viewer_key == ("douyin", "1")
        (one,) = unpaid(desk.state.claims)
        assert one.chase.reminders == n
    assert one.remind_us is None
    assert desk.refused(ChaseUnpaid, state="reminded", **BUYER) == "reminded_enough"


@given(st.data())
def test_how_many_are_to_be_reminded_agrees_with_the_list(data: st.DataObject) -> None:
    desk = selling()
    for _ in range(data.draw(st.integers(0, 12))):
        who = data.draw(st.sampled_from("123"))
        match data.draw(st.sampled_from(["claim", "wait", "reminded", "promised", "open"])):
            case "claim":
                desk.comment("A1+1", who)
            case "wait":
                desk.wait(data.draw(st.sampled_from([HOUR // 2, HOUR])))
            case state:
                desk.ask(ChaseUnpaid(command_id=desk.next_id(), state=state, platform="douyin", viewer=who))
        due = [one for one in unpaid(desk.state.claims) if (one.remind_us or desk.now_us + 1) <= desk.now_us]
        assert to_remind(desk.state.claims, desk.now_us) == len(due)


def test_who_has_promised_or_is_given_up_is_not_reminded_until_it_is_open_again() -> None:
    desk = selling()
    desk.comment("A1+2", "1")
    for state in ("promised", "given_up"):
        desk.do(ChaseUnpaid, state=state, **BUYER)
        assert [one.remind_us for one in unpaid(desk.state.claims)] == [None]
        assert desk.refused(ChaseUnpaid, state=state, **BUYER) == "already_done"
    desk.do(ChaseUnpaid, state="open", **BUYER)
    assert unpaid(desk.state.claims)[0].remind_us is not None


def test_the_list_outlives_the_show() -> None:
    desk = selling()
    desk.comment("A1+2", "1")
    desk.do(EndShow)
    desk.do(ChaseUnpaid, state="reminded", **BUYER)
    assert unpaid(desk.state.claims)[0].chase.reminders == 1
