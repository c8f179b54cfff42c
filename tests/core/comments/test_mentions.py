"""The names of a shelf follow its changes, and cost no more than what changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.commands import AddProducts, ChangeStock, MoveProduct, SetProductState
from livestream_console.core.comments import mentions
from livestream_console.core.comments.mentions import Named, ShelfWords
from livestream_console.core.events import ProductChanged
from livestream_console.core.facts import desk_fact
from tests.core.desk import Desk, draft, on_air

KEYWORDS = ("A1", "粉", "粉色", "12", "a款", "b 2", "")
TITLES = ("真丝衬衫", "真丝连衣裙", "iPhone 礼盒", "silk shirt", "口红 礼盒", "")
TEXTS = ("a1多少钱", "粉色有吗", "12号", "2号链接", "a款和b 2", "真丝", "衬衫多少", "silk", "礼盒", "iphone")


@given(
    st.lists(
        st.tuples(
            st.sampled_from("pqrs"),
            st.sampled_from(("put", "remove", "move")),
            st.sampled_from(KEYWORDS),
            st.sampled_from(TITLES),
        ),
        max_size=12,
    )
)
def test_changed_words_find_what_words_made_anew_find(steps: list[tuple[str, str, str, str]]) -> None:
    desk = on_air()
    shelf = desk.state.shelf
    for product, what, keyword, title in steps:
        assert shelf.words is not None
        known = product in shelf.products
        if what == "put":
            action = "edited" if known else "added"
            event = ProductChanged(product, action, keyword=keyword, title=title)
        elif known:
            event = ProductChanged(product, "moved", index=0)
            event = ProductChanged(product, "removed") if what == "remove" else event
        else:
            continue
        desk.record([desk_fact(event, desk.now_us)])
        anew = ShelfWords(
            Named(name, shelf.products[name].keyword, shelf.products[name].title) for name in shelf.order
        )
        assert [shelf.words.find(text) for text in TEXTS] == [anew.find(text) for text in TEXTS]


@pytest.fixture
def desk() -> Desk:
    return on_air(draft("A1"), draft("B2"), draft("C3"))


def test_what_names_nothing_makes_neither_words_nor_grammar_anew(desk: Desk) -> None:
    shelf = desk.state.shelf
    words, grammar = shelf.words, shelf.grammar
    desk.do(ChangeStock, product="A1", stock=40)
    desk.do(SetProductState, product="A1", state="open")
    desk.do(AddProducts, products=(draft("A1", price=70, stock=None),))
    assert shelf.words is words
    assert shelf.grammar is grammar
    desk.do(MoveProduct, product="A1", index=2)
    assert shelf.words is not words
    assert shelf.words.find("3号") == "A1"
    assert shelf.grammar is grammar
    desk.do(AddProducts, products=(draft("D4"),))
    assert shelf.grammar is not grammar


def test_a_change_reads_the_title_of_its_own_product_only(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.state.shelf.words.find("a1") == "A1"
    read: list[str] = []
    plain = mentions._title_words
    monkeypatch.setattr(mentions, "_title_words", lambda title: read.append(title) or plain(title))
    desk.do(AddProducts, products=(draft("D4"),))
    assert desk.state.shelf.words.find("d4") == "D4"
    assert read == ["title D4"]


def test_a_keyword_of_two_products_names_neither() -> None:
    words = ShelfWords([Named("p", "a-1", ""), Named("q", "a 1", "")])
    assert words.find("a 1") is None
    assert words.changed(Named("q", "a 1", ""), None, ["p"]).find("a 1") == "p"
