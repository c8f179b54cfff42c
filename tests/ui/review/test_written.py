"""A review in words: nothing without a definition, nothing unknown as 0, a reason for every empty table."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from livestream_console.analysis.review import Unknown
from livestream_console.ui.formats import UNKNOWN
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Document, Section, Table, Text
from livestream_console.ui.review.kept import sheaf
from livestream_console.ui.review.written import SECTIONS, document
from tests.ui.review import values


def table(told: Document, key: str) -> Table:
    return next(one for one in told.tables() if one.key == key)


def text(told: Document, key: str) -> Text:
    blocks = (block for section in told.sections for block in section.all_blocks)
    return next(block for block in blocks if isinstance(block, Text) and block.key == key)


def column(one: Table, key: str) -> list[str]:
    place = [column.key for column in one.columns].index(key)
    return [row[place].text for row in one.rows]


def test_every_figure_has_a_definition_and_every_empty_table_a_reason(odd: Document) -> None:
    for one in odd.tables():
        assert one.rows or one.empty, one.key
        for each in one.columns:
            assert each.kind == "text" or each.meaning, (one.key, each.key)
            assert each.heading, (one.key, each.key)


def test_rows_fit_their_columns_and_keys_are_unique(odd: Document) -> None:
    keys = [one.key for one in odd.tables()]
    assert len(set(keys)) == len(keys)
    for one in odd.tables():
        assert {len(row) for row in one.rows} <= {len(one.columns)}


def test_what_is_unknown_has_no_value_and_is_no_zero(odd: Document) -> None:
    for one in odd.tables():
        for row in one.rows:
            for cell in row:
                assert (cell.text == UNKNOWN) <= (cell.value is None), (one.key, cell)


def test_a_push_has_its_factor_with_its_interval_or_the_word_for_why_not(lively: Document) -> None:
    pushes = table(lively, "pushes")
    factors = column(pushes, "factor")
    assert factors[2] == "×1.9 (1.4–2.7)"
    assert factors[3] == "too few events"
    assert column(pushes, "extra")[0] == "+14 (−7–27)"
    assert column(pushes, "extra_money")[0] == UNKNOWN  # nobody can tell whether it did anything
    assert column(pushes, "verdict")[0].startswith("cannot tell")


def test_without_carts_it_says_by_what_pushes_are_judged(qtbot: QtBot) -> None:
    told = document(values.without_carts(), "en")
    assert "No shop told of carts, so pushes are judged by: Orders placed." in table(told, "pushes").notes
    assert "No shop tells of carts." in text(told, "unsaid").lines


def test_a_show_against_ones_own_says_how_many_it_is_the_median_of(lively: Document) -> None:
    own = table(lively, "own")
    assert own.tags == ("median of 7, same progress",)
    assert column(own, "change") == ["+18%", "+10%", "too few events"]


def test_the_parts_of_a_difference_add_up_to_it(lively: Document) -> None:
    against = table(lively, "against")
    row = against.rows[0]
    parts = [cell.value for cell in row[3:]]
    assert sum(part for part in parts if isinstance(part, float)) == pytest.approx(8_431_600 - 7_145_000)


def test_next_time_says_only_what_was_counted(lively: Document, qtbot: QtBot) -> None:
    lines = text(lively, "next_time").lines
    assert any("77" in line and "补水面膜" in line for line in lines)
    assert text(document(values.empty(), "en"), "next_time").lines == ()


def test_the_figures_on_the_first_page_say_what_they_are_made_of(lively: Document) -> None:
    made = "\n".join(text(lively, "made_of").lines)
    assert "581" in made
    assert "21,549" in made


@pytest.mark.parametrize(
    "reason",
    [
        "cannot_tell",
        "no_cost",
        "no_earlier_shows",
        "no_events",
        "no_giveaways",
        "no_known_buyers",
        "no_offers",
        "no_orders",
        "no_pairs",
        "no_products",
        "no_push",
        "no_pushes",
        "no_viewers",
        "nobody_known",
        "nobody_named",
        "partial",
        "too_few_baskets",
        "too_few_buyers",
        "too_few_events",
        "too_few_shows",
        "too_short",
    ],
)
def test_every_reason_of_the_analysis_has_words(reason: str) -> None:
    assert words.why(reason) != reason


def test_a_code_of_a_newer_program_is_shown_as_it_is() -> None:
    assert words.why("from_the_future") == "from_the_future"
    assert words.verdict("maybe") == ("maybe", "muted")
    assert words.unknown(Unknown("x", "y")) is None


def test_a_sheaf_gives_back_each_section_and_the_whole(lively: Document) -> None:
    kept = sheaf(values.review(), "en")
    assert [key for key, *_ in kept.sections] == list(SECTIONS)
    assert kept.document() == lively
    assert isinstance(kept.section("week"), Section)
    assert len(kept.effects().standing.uplift.pushes) == 4  # type: ignore[union-attr]
    assert msgspec.json.decode(kept.values)["head"]["show"] == "show-8"


def test_amounts_round_only_what_was_worked_out() -> None:
    assert cells.amount(409_950, "CNY").text == "¥4,099.50"
    assert cells.amount(409_950.4, "CNY").text == "¥4,100"
    assert cells.amount(-182_000, "CNY").text == "−¥1,820"
    assert cells.amount(1_234, "JPY").value == 1_234
    assert cells.amount(None, "CNY").value is None
