"""Doubtful keywords are named, and a giveaway's phrase claims nothing."""

from __future__ import annotations

import pytest

from livestream_console.core.claims.grammar import Entry
from livestream_console.core.claims.keywords import Doubt, claims_phrase, doubts, entries_of
from livestream_console.core.commands import AddProducts, CloseGiveaway, OpenGiveaway
from livestream_console.core.giveaways import draw
from livestream_console.core.values import Variant
from tests.core.desk import draft, on_air
from tests.core.giveaways.drafts import terms

SIZES = (Variant("m", "m"), Variant("1", "1"))


def test_a_bare_number_may_be_read_as_a_quantity() -> None:
    assert doubts([Entry("p", "１２"), Entry("q", "A1")]) == [Doubt("number", "p", "１２")]


def test_a_variants_keyword_that_means_something_else_does_not_claim_alone() -> None:
    entries = [
        Entry("p", "A", (Variant("x", "", "粉"), Variant("y", "", "白"))),
        Entry("q", "B", (Variant("x", "", "白"),)),
        Entry("r", "粉"),
    ]
    assert doubts(entries) == [
        Doubt("shared", "p", "粉", "r"),
        Doubt("shared", "p", "白"),
        Doubt("shared", "q", "白"),
    ]


def test_a_keyword_that_another_one_with_its_variant_reads_as() -> None:
    assert doubts([Entry("p", "A", SIZES), Entry("q", "a1")]) == [Doubt("shadows", "q", "a1", "p")]


def test_a_shelf_of_plain_keywords_is_beyond_doubt() -> None:
    desk = on_air(draft("A1", variants=SIZES), draft("B2"))
    assert doubts(entries_of(desk.state.shelf)) == []
    assert doubts(entries_of(desk.state.shelf, [draft("7")])) == [Doubt("number", "7", "7")]


@pytest.mark.parametrize(("phrase", "product"), [("A1", "A1"), ("我要b2", "B2"), ("抽我", None)])
def test_a_phrase_that_claims(phrase: str, product: str | None) -> None:
    assert claims_phrase([Entry("A1", "A1"), Entry("B2", "B2")], phrase) == product


def test_no_keyword_is_put_up_that_the_phrase_of_an_open_giveaway_would_claim() -> None:
    desk = on_air(draft("A1"))
    promise = {"salt": bytes(16).hex(), "commit": draw.commitment(bytes(32), bytes(16))}
    desk.do(OpenGiveaway, giveaway="g", terms=terms(winners=1, phrase="抽我"), **promise)
    assert desk.refused(AddProducts, products=(draft("抽我"),)) == "keyword_is_phrase"
    desk.do(AddProducts, products=(draft("B2"),))
    desk.do(CloseGiveaway, giveaway="g")
    desk.do(AddProducts, products=(draft("抽我"),))
