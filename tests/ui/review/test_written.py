"""A review in words: nothing without a definition, nothing unknown as 0, a reason for every empty table."""

from __future__ import annotations

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from livestream_console.analysis.review.review import (
    FigureTable,
    MinuteRow,
    MinuteTable,
    OfferTable,
    StandingRow,
    Unknown,
    Worth,
)
from livestream_console.analysis.shows.compare import Standing
from livestream_console.core.notes import Lesson
from livestream_console.core.readings import Reading
from livestream_console.ui.formats import UNKNOWN
from livestream_console.ui.review import beside, cells, next_time, words
from livestream_console.ui.review.document import Document, Section, Table, Text
from livestream_console.ui.review.kept import sheaf
from livestream_console.ui.review.unsaid import sentence
from livestream_console.ui.review.written import SECTIONS, document
from tests.ui.review import values


def table(told: Document, key: str) -> Table:
    return next(one for one in told.tables() if one.key == key)


def text(told: Document, key: str) -> Text:
    blocks = (block for section in told.sections for block in section.all_blocks)
    return next(block for block in blocks if isinstance(block, Text) and block.key == key)


def _nothing_of(row: Reading, source: str) -> Reading:
    if row.source != source:
        return row
    return msgspec.structs.replace(row, value=None, numerator=None, state="no_data", reason="never_told")


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


def _sums() -> tuple[StandingRow, ...]:
    return values.review().comparison.sums


def test_a_push_has_its_factor_with_its_interval_or_the_word_for_why_not(lively: Document) -> None:
    pushes = table(lively, "pushes")
    factors = column(pushes, "factor")
    assert factors[2] == "×1.9 (1.4–2.7)"
    assert factors[3] == "too few events"
    assert column(pushes, "extra")[0] == "+14 (−7–27)"
    assert column(pushes, "extra_money")[0] == UNKNOWN  # nobody can tell whether it did anything
    verdicts = column(pushes, "verdict")
    assert verdicts[0].startswith("cannot tell")
    # What the desk's own table does not call a success, paper does not either.
    assert verdicts[2].startswith("cannot be told apart from coupon")
    assert column(table(lively, "kinds"), "verdict")[2] == "cannot be told apart from coupon"


def test_what_nobody_told_of_is_no_zero(qtbot: QtBot) -> None:
    lively = values.review()
    silent = tuple(Unknown(what, "nobody_tells") for what in ("orders", "carts"))
    rows = tuple(_nothing_of(row, "order") for row in lively.figures.rows)
    money = msgspec.structs.replace(lively.money, gmv_paid=None, gmv_refunded=None, gmv_net=None)
    told = document(
        msgspec.structs.replace(lively, unknown=silent, figures=FigureTable(rows), money=money), "en"
    )
    own = table(told, "own")
    assert column(own, "value") == [UNKNOWN] * 3
    assert column(own, "change") == [UNKNOWN] * 3
    assert set(column(table(told, "products"), "gmv")) == {UNKNOWN}
    assert "GMV (net)" not in "\n".join(text(told, "made_of").lines)
    figures = table(told, "figures")
    place = column(figures, "figure").index("GMV (paid)")
    assert column(figures, "value")[place] == UNKNOWN
    assert column(figures, "meaning")[place].endswith("(not told)")
    assert column(table(told, "money"), "amount")[:3] == [UNKNOWN] * 3
    assert "No shop tells of orders, so an effect has no price." in table(told, "pushes").notes


def test_without_a_room_nothing_was_heard_and_no_comment_missed(qtbot: QtBot) -> None:
    minute = MinuteRow(0, values.START_US, None, None, None, None, None, None, None, None, None, None)
    head = msgspec.structs.replace(values.empty().head, started_us=values.START_US, rooms=())
    silent = (Unknown("comments", "nobody_tells"),)
    review = msgspec.structs.replace(
        values.empty(), head=head, minutes=MinuteTable((minute,)), unknown=silent
    )
    told = document(review, "en")
    (row,) = table(told, "minutes").rows
    assert {cell.text for cell in row[1:9]} == {UNKNOWN}
    assert "No room was connected." in text(told, "unsaid").lines
    assert "no gaps" not in told.facts


def test_a_push_that_no_overlay_showed_has_its_name_all_the_same(lively: Document) -> None:
    owed = table(lively, "owed")
    assert column(owed, "push") == ["丝绒哑光口红礼盒 · Flash sale", "补水面膜 10 片 · Card"]
    assert UNKNOWN not in column(owed, "at")


def test_targets_have_the_names_by_which_the_desk_sets_them(lively: Document) -> None:
    targets = table(lively, "targets")
    assert column(targets, "target")[:2] == ["Paid amount", "Length, in minutes"]
    assert [row[-1].tone for row in targets.rows[:2]] == ["good", ""]


def test_an_offer_says_what_it_cost_and_whether_it_ended(qtbot: QtBot) -> None:
    lively = values.review()
    sale = msgspec.structs.replace(
        lively.offers.rows[0], over_us=None, worth=Worth(0, extra_orders=None, reason="cost_nothing")
    )
    told = document(msgspec.structs.replace(lively, offers=OfferTable((sale,))), "en")
    (row,) = table(told, "offers").rows
    assert row[1].text.endswith(", not ended")
    assert row[-1].text == "it cost nothing"


def test_pooled_shows_say_what_all_of_them_were_judged_by(lively: Document) -> None:
    assert table(lively, "pooled").notes == ("Shows pooled: 6, all judged by: Add-to-carts.",)


def test_a_course_of_nothing_is_words(qtbot: QtBot) -> None:
    minute = MinuteRow(0, values.START_US, None, None, None, 0, None, None, None, None, None, 1.0)
    review = msgspec.structs.replace(values.empty(), minutes=MinuteTable((minute,)))
    assert text(document(review, "en"), "course").empty == "No room and no shop tells of it."


def test_without_carts_it_says_by_what_pushes_are_judged(qtbot: QtBot) -> None:
    told = document(values.without_carts(), "en")
    assert "No shop told of carts, so pushes are judged by: Orders placed." in table(told, "pushes").notes
    assert "No shop tells of carts." in text(told, "unsaid").lines


def test_a_show_against_ones_own_says_how_many_it_is_the_median_of(lively: Document) -> None:
    own = table(lively, "own")
    assert own.tags == ("median of 7, same progress",)
    short = [msgspec.structs.replace(row, standing=Standing("too_few_shows", 1.0)) for row in _sums()]
    found = msgspec.structs.replace(values.review().comparison, sums=tuple(short))
    told = beside.own(msgspec.structs.replace(values.review(), comparison=found))
    assert told.tags == ()
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


def test_what_people_wrote_down_stands_before_what_is_suggested(lively: Document) -> None:
    told = text(lively, "next_time")
    restock = told.lines[0]
    lessons = (
        Lesson("s/1", "s", "sign the hand cards", 1, "producer"),
        Lesson("s/2", "s", restock, 2, "producer", done_us=3, done_by="owner"),
    )
    merged = next_time.with_lessons(told, lessons)
    assert merged.lines == ("sign the hand cards", *told.lines[1:])
    assert merged.done == (restock,)
    assert merged.marked()[0] == ("☐", "sign the hand cards")
    assert merged.marked()[-1] == ("☑", restock)


def test_what_is_exported_has_the_lessons_and_the_desk_s_own_card_none_of_them(qtbot: QtBot) -> None:
    lesson = Lesson("s/1", "s", "sign the hand cards", 1, "producer")
    told = msgspec.structs.replace(sheaf(values.review(), "en"), lessons=(lesson,))
    assert text(told.document(), "next_time").lines[0] == "sign the hand cards"
    block = next(one for one in told.section("overview").aside if one.key == "next_time")
    assert isinstance(block, Text)
    assert "sign the hand cards" not in block.lines


def test_new_buyers_by_the_desk_s_own_shows_say_since_when(lively: Document) -> None:
    figures = table(lively, "figures")
    place = column(figures, "figure").index("New buyers ≈")
    assert column(figures, "value")[place] == "36.50%"
    assert column(figures, "parts")[place] == "New buyers 212 · Buyers of whom it is known 581"
    counted = column(figures, "counted")[place]
    assert counted.startswith("of the buyers this desk has seen since 20")
    assert counted.endswith("orders of the shops")
    since = counted[: counted.index(" · ")]
    assert f"New buyers: 212 of 581, {since}." in table(lively, "segments").notes


def test_turns_that_no_overlay_showed_are_noted_beside_the_verdict(lively: Document) -> None:
    verdicts = column(table(lively, "switchbacks"), "verdict")
    assert ["Turns whose card no overlay showed: 24." in one for one in verdicts] == [False, True, False]


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
    assert sentence(Unknown("x", "y")) is None


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
