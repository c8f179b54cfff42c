"""The word table is in the form it is searched in, and the longest word wins."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from livestream_console.core.comments.intent_frames import FRAMES, Frame
from livestream_console.core.comments.intent_words import ASKING, INTENTS, ROWS, words
from livestream_console.core.comments.intents import any_of, read
from livestream_console.core.comments.loose import loose


def test_every_word_has_the_form_that_texts_are_searched_in() -> None:
    every_word = [word for row in ROWS for word in words(row[3])]
    assert [word for word in every_word if loose(word) != word] == []


def test_no_intent_counts_a_word_twice() -> None:
    seen = [(intent, word) for intent, *_, row in ROWS for word in words(row)]
    assert [each for each in set(seen) if seen.count(each) > 1] == []


def test_every_row_is_of_an_intent() -> None:
    assert {intent for intent, *_ in ROWS} - {"none"} == set(INTENTS)
    assert all(0 <= weight <= 5 for _, _, weight, _ in ROWS)


def test_every_asking_word_makes_a_question() -> None:
    assert [word for word in ASKING if not read(word, asks=False).asks] == []


def test_the_longest_word_is_found() -> None:
    pattern = re.compile(any_of(["运费", "运费险", "运", "险"]))
    assert pattern.findall("运费险运费运动险") == ["运费险", "运费", "运", "险"]


def test_faint_words_speak_only_in_a_question() -> None:
    assert read("颜色", asks=False).intent == "chat"
    assert read("颜色", asks=True).intent == "size"


def test_who_asks_has_not_bought() -> None:
    assert read("拍了", asks=False).intent == "buy"
    assert read("拍了什么时候发货", asks=False).intent == "ship"


def test_latin_words_stand_alone() -> None:
    assert read("shipshape", asks=True).intent == "chat"
    assert read("do you ship here", asks=False).intent == "ship"


def test_numbers_are_all_one() -> None:
    assert read("买3送1", asks=False).intent == read("买25送10", asks=False).intent == "coupon"


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_can_be_told_by_where_it_begins(frame: Frame) -> None:
    """It has no group of its own, which would shift the others' numbers."""
    assert frame.intent in INTENTS
    assert re.compile(frame.pattern).groups == 0
    for file in Path(__file__).parent.glob("comments_*.tsv"):
        for line in file.read_text(encoding="utf-8").splitlines():
            text = re.sub("[0-9]+", "0", loose(line.partition("\t")[2]))
            found = re.search(frame.pattern, text)
            assert found is None or text[found.start()] in frame.begins, (frame, text)


def test_a_frame_outweighs_a_word() -> None:
    assert read("运费多少", asks=False).intent == "ship"
    assert read("两件多少", asks=False).intent == "price"
    assert read("how much is shipping", asks=False).intent == "ship"
    assert read("how much with shipping", asks=False).intent == "price"


def test_english_asks_by_its_first_word() -> None:
    assert read("would a medium fit", asks=False).asks
    assert not read("have a nice day", asks=False).asks
    assert not read("willing to pay", asks=False).asks
