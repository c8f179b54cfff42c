"""The shelf's states, places and explanations, and the card that belongs to one."""

from __future__ import annotations

import pytest

from livestream_console.core.commands import (
    AddProducts,
    ClearStage,
    EndCard,
    MoveProduct,
    PinComment,
    PushCard,
    SetProductState,
)
from livestream_console.core.events import (
    CommentPinned,
    PriceChanged,
    ProductChanged,
    PushEnded,
    PushRequested,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.values import Variant
from tests.core.desk import SECOND, Desk, draft, on_air, yuan


def three() -> Desk:
    return on_air(draft("A1"), draft("B2"), draft("C3"))


def states(desk: Desk) -> list[str]:
    return [desk.state.shelf.products[name].state for name in desk.state.shelf.order]


def test_explaining_puts_the_card_up_and_ends_the_previous_one() -> None:
    desk = three()
    changed, requested = desk.do(PushCard, product="A1")
    assert (changed, requested) == (
        ProductChanged("A1", "state", state="explaining", by="producer"),
        PushRequested("c3", "card", "A1", target="overlay", by="producer"),
    )
    desk.wait(3)
    ended, opened, _, _ = desk.do(PushCard, product="B2")
    assert isinstance(ended, PushEnded)
    assert (ended.push, opened) == ("c3", ProductChanged("A1", "state", state="open", by="producer"))
    assert states(desk) == ["open", "explaining", "shelved"]
    (explanation,) = desk.state.shelf.products["A1"].explained
    assert explanation.to_us == explanation.from_us + 3 * SECOND


def test_a_card_that_ends_leaves_the_product_open() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(EndCard, product="A1")
    assert states(desk)[0] == "open"
    assert desk.state.shelf.explaining is None
    assert desk.state.pushes.standing == []
    assert desk.refused(EndCard, product="A1") == "already_done"
    assert desk.refused(EndCard, product="Z") == "unknown_product"


def test_clearing_the_stage_does_not_end_the_explanation() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(PinComment, seq=3, text="hello", name="阿珍")
    events = desk.do(ClearStage)
    assert [type(event) for event in events] == [PushEnded, CommentPinned]
    assert desk.state.shelf.explaining == "A1"
    assert desk.state.pinned is None
    assert desk.refused(ClearStage) == "nothing_on_stage"
    assert [type(event) for event in desk.do(EndCard, product="A1")] == [ProductChanged]


@pytest.mark.parametrize(
    ("steps", "refused"),
    [
        (["preheat", "open", "sold_out", "open", "off", "shelved"], "sold_out"),
        (["off"], "open"),
        (["open", "preheat"], "explaining"),
        ([], "shelved"),
    ],
)
def test_states_follow_their_steps(steps: list[str], refused: str) -> None:
    desk = three()
    for state in steps:
        desk.do(SetProductState, product="B2", state=state)
    assert states(desk)[1] == ([*steps, "shelved"][len(steps) - 1] if steps else "shelved")
    code = desk.refused(SetProductState, product="B2", state=refused)
    assert code == ("already_done" if states(desk)[1] == refused else "no_such_step")


def test_taking_a_product_off_takes_its_card_away() -> None:
    desk = three()
    desk.do(PushCard, product="A1")
    desk.do(SetProductState, product="A1", state="sold_out")
    assert desk.state.pushes.standing == []
    assert desk.state.shelf.products["A1"].explained[-1].to_us is not None
    desk.wait(20)
    assert desk.refused(PushCard, product="A1") == "sold_out"
    desk.do(SetProductState, product="A1", state="off")
    assert desk.refused(PushCard, product="A1") == "not_on_shelf"
    assert desk.refused(PushCard, product="Z") == "unknown_product"


def test_products_move_to_a_place() -> None:
    desk = three()
    desk.do(MoveProduct, product="C3", index=0)
    assert desk.state.shelf.order == ["C3", "A1", "B2"]
    assert desk.state.shelf.place("A1") == 2
    desk.do(MoveProduct, product="C3", index=99)
    assert desk.state.shelf.order == ["A1", "B2", "C3"]
    assert desk.refused(MoveProduct, product="C3", index=99) == "already_done"


def test_an_edit_makes_a_new_version_in_place() -> None:
    desk = three()
    (edited,) = desk.do(AddProducts, products=(draft("B2", price=70),))
    assert isinstance(edited, ProductChanged)
    assert (edited.action, edited.version, edited.state) == ("edited", 2, None)
    assert desk.state.shelf.products["B2"].price == yuan(70)
    assert desk.state.shelf.order == ["A1", "B2", "C3"]


def test_an_edit_changes_what_claims_are_read_by() -> None:
    desk = on_air(draft("A1"), explain="A1")
    assert desk.comment("A1 m+1") == []
    desk.do(AddProducts, products=(draft("A1", variants=(Variant("m", "m"),)),))
    assert len(desk.comment("A1 m+1")) == 2


def test_wrong_drafts_are_refused_as_a_whole() -> None:
    desk = three()
    dollars = draft("D")
    for products, code in [
        ((), "no_products"),
        ((draft("D"), draft("D")), "bad_product_id"),
        ((draft(" "),), "bad_product_id"),
        ((draft("D", price=-1),), "bad_price"),
        ((draft("D", stock=-1),), "bad_stock"),
        ((draft("ａ１"),), "keyword_taken"),
        ((draft("D" * 21),), "keyword_too_long"),
        ((type(dollars)("D", "D", Money(1, "USD")),), "wrong_currency"),
    ]:
        assert desk.refused(AddProducts, products=products) == code
    assert desk.state.shelf.order == ["A1", "B2", "C3"]


def test_another_shops_price_does_not_change_the_shelf() -> None:
    desk = three()
    row = desk.journal[-1]
    other = type(row)(
        row.seq + 1, "show", PriceChanged("A1", None, yuan(1)), row.received_us, None, "shop:demo"
    )
    evolve(desk.state, other)
    assert desk.state.shelf.products["A1"].price == yuan(59)


def test_a_variants_own_keyword_claims_alone_unless_it_could_mean_another() -> None:
    pink, white, odd = (
        Variant(*fields) for fields in (("p", "粉", "粉"), ("w", "白", "白"), ("o", "橙", "A1"))
    )
    desk = on_air(draft("A1"), draft("A2", variants=(pink, white, odd)), draft("A3", variants=(white,)))
    grammar = desk.state.shelf.grammar
    assert grammar is not None
    (claim,) = grammar.parse("粉+2")
    assert (claim.result, claim.product, claim.variant, claim.qty) == ("claim", "A2", "p", 2)
    assert grammar.parse("A1+1")[0].product == "A1"
    assert grammar.parse("白+1")[0].result == "ambiguous"
