"""A dry run decides as the show does, and leaves the show as it is."""

from __future__ import annotations

import pytest

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.claims.trial import NotTried, Trial
from livestream_console.core.commands import AddProducts, ArmOffer, FireOffer, SetClaimRules
from livestream_console.core.comments.lines import read_line
from livestream_console.core.envelope import Observed, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.state_bytes import state_hash
from livestream_console.core.values import FlashSaleTerms
from tests.core.desk import SECOND, START_US, draft, on_air, yuan

PRODUCTS = AddProducts(command_id="shelf", products=(draft("A1", stock=2), draft("B2")))


def said(trial: Trial, *lines: str) -> list[tuple[str, str | None]]:
    """Return (result or why not, reason) of each line."""
    tried = trial.run(read_line(line, n) for n, line in enumerate(lines, start=1))
    return [
        (one.claims[0].result, one.claims[0].reason) if one.claims else (one.why or "", None) for one in tried
    ]


def test_what_each_comment_would_claim_and_why_not() -> None:
    trial = Trial.of_catalogue(PRODUCTS, ClaimRules())
    assert said(trial, "阿珍: A1+1", "我要A1", "A1+1", "A1多少钱?", "大家好", "A1", "+1", "A9+1") == [
        ("held", None),
        ("held", None),
        ("waitlisted", None),
        ("question", None),
        ("no_keyword", None),
        ("refused", "no_quantity"),
        ("ambiguous", "unmatched"),
        ("ambiguous", "unmatched"),
    ]


def test_the_rules_and_what_is_explained() -> None:
    trial = Trial.of_catalogue(PRODUCTS, ClaimRules(bare_keyword=True, bare_plus=True), "B2")
    (bare, plus) = trial.run([read_line("A1", 1), read_line("+1", 2)])
    assert [bare.claims[0].product, plus.claims[0].product] == ["A1", "B2"]


def test_holds_run_out_by_the_comments_own_clock() -> None:
    def at(second: int, viewer: str) -> Observed:
        return Observed(
            CommentPosted("A1+2"),
            at_us=START_US + second * SECOND,
            platform="x",
            viewer=Viewer(viewer, viewer),
        )

    trial = Trial.of_catalogue(PRODUCTS, ClaimRules(hold_s=60))
    tried = list(trial.run([at(0, "1"), at(59, "2"), at(3_600, "3")]))
    assert [one.claims[0].result for one in tried] == ["held", "waitlisted", "held"]


def test_on_the_shelf_of_a_show_nothing_of_it_changes() -> None:
    desk = on_air(draft("A1", stock=2), explain="A1")
    desk.do(SetClaimRules, rules=ClaimRules(bare_plus=True))
    desk.comment("A1+1", "9")
    before = state_hash(desk.state)
    assert said(Trial.of_show(desk.state), "+1", "+1") == [("held", None), ("waitlisted", None)]
    assert state_hash(desk.state) == before


def test_a_running_sale_limits_what_is_tried() -> None:
    desk = on_air(draft("A1", stock=9), explain="A1")
    desk.do(ArmOffer, offer="f1", product="A1", terms=FlashSaleTerms(yuan(39), 5, per_buyer=2))
    desk.do(FireOffer, offer="f1")
    before = state_hash(desk.state)
    assert said(Trial.of_show(desk.state), "阿珍: A1+3", "阿珍: A1+1", "小李: A1+1") == [
        ("partial", "limit"),
        ("refused", "limit"),
        ("held", None),
    ]
    assert state_hash(desk.state) == before


def test_products_that_do_not_go_together_are_refused() -> None:
    twice = AddProducts(command_id="shelf", products=(draft("A1"), draft("A1")))
    with pytest.raises(NotTried) as refused:
        Trial.of_catalogue(twice, ClaimRules())
    assert refused.value.rejected.code == "bad_product_id"


@pytest.mark.parametrize(
    ("line", "name", "text"),
    [
        ("阿珍: A1+1", "阿珍", "A1+1"),
        ("阿珍：我要A1", "阿珍", "我要A1"),
        ("A1+1", "#7", "A1+1"),
        ("A1:", "#7", "A1:"),
    ],
)
def test_a_line_and_who_wrote_it(line: str, name: str, text: str) -> None:
    observed = read_line(line, 7)
    assert observed.event == CommentPosted(text)
    assert observed.viewer is not None
    assert (observed.viewer.id, observed.viewer.name) == (name, name)
