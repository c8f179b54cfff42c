"""Edits of the shelf: versions that say only what they change, their audit, roles, and what stands still."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    ChangeStock,
    MarkClaimPaid,
    Rejected,
    SetProductState,
    SetShelfRules,
)
from livestream_console.core.events import ProductChanged
from livestream_console.core.goods.decisions import refusals
from livestream_console.core.goods.revisions import Change, revisions
from livestream_console.core.goods.roles import Share, mix, role_of
from livestream_console.core.goods.shelving import parts
from livestream_console.core.state_bytes import decode_state, encode_state
from livestream_console.core.values import FlashSaleTerms, ShelfRules, Variant
from tests.core.desk import Desk, draft, on_air, yuan


def test_an_edit_says_only_what_it_changes() -> None:
    desk = on_air(draft("A1", role="引流款"))
    (event,) = desk.do(AddProducts, products=(draft("A1", price=70, stock=None),))
    assert event == ProductChanged("A1", "edited", price=yuan(70), version=2, by="producer")
    assert desk.refused(AddProducts, products=(draft("A1", price=70, stock=None),)) == "nothing_changed"


def test_an_empty_keyword_takes_the_keyword_away() -> None:
    desk = on_air(draft("A1"))
    desk.do(AddProducts, products=(msgspec.structs.replace(draft("A1", stock=None), keyword=""),))
    assert desk.state.shelf.products["A1"].keyword == ""
    assert desk.state.shelf.grammar is None


def test_what_buyers_go_by_stands_still_during_a_sale() -> None:
    desk = on_air(draft("A1", price=59))
    terms = FlashSaleTerms(price=yuan(49), units=5)
    desk.do(ArmOffer, offer="o1", product="A1", terms=terms)
    plain = draft("A1", price=59, stock=None)
    for changed in (
        msgspec.structs.replace(plain, price=yuan(40)),
        msgspec.structs.replace(plain, keyword="B9"),
        msgspec.structs.replace(plain, variants=(Variant("m", "m"),)),
    ):
        assert desk.refused(AddProducts, products=(changed,)) == "sale_running"
    (event,) = desk.do(AddProducts, products=(msgspec.structs.replace(plain, title="new"),))
    assert isinstance(event, ProductChanged)
    assert event.title == "new"


def test_a_variant_that_was_promised_cannot_be_taken_away() -> None:
    two = (Variant("s", "s"), Variant("m", "m"))
    desk = on_air(draft("A1", variants=two), explain="A1")
    desk.comment("A1 m+1")
    outcome = desk.ask(AddProducts(command_id="x", products=(draft("A1", variants=two[:1], stock=None),)))
    assert outcome == Rejected("variant_promised", {"product": "A1", "variant": "m", "number": 1})
    desk.do(AddProducts, products=(draft("A1", variants=two[1:], stock=None),))


def test_the_journal_is_the_audit_of_every_edit() -> None:
    desk = on_air(draft("A1", price=59), explain="A1")
    (decided, *_) = desk.comment("A1+1")
    desk.do(MarkClaimPaid, claim=decided.claim)
    desk.do(AddProducts, by="producer:小王", products=(draft("A1", price=70, stock=None),))
    desk.do(ChangeStock, product="A1", stock=30)
    desk.do(AddProducts, products=(draft("B2"),))
    added, explained, priced, restocked = revisions("A1", desk.journal)
    assert (added.version, len(added.changes) > 3) == (1, True)
    assert explained.changes == (Change("state", "shelved", "explaining"),)
    assert (priced.by, priced.version) == ("producer:小王", 2)
    assert priced.changes == (Change("price", yuan(59), yuan(70)),)
    assert restocked.changes == (Change("stock", 10, 30),)


def test_roles_are_known_however_a_table_spells_them() -> None:
    for spelled in ("引流款", "引流", "traffic", " Traffic "):
        assert role_of(spelled) == "traffic"
    assert [role_of(w) for w in ("福利品", "形象款", "清仓款", "赠品", "镇店之宝", None)] == [
        "welfare",
        "image",
        "clearance",
        "gift",
        "镇店之宝",
        "",
    ]


def mixed() -> Desk:
    desk = on_air(
        draft("A1", role="引流款"), draft("B2", role="traffic"), draft("C3"), draft("D4", role="利润款")
    )
    desk.do(SetProductState, product="D4", state="off")
    return desk


def test_the_mix_counts_what_is_for_sale_against_what_was_wanted() -> None:
    desk = mixed()
    assert mix(desk.state.shelf) == [Share("traffic", 2), Share("", 1)]
    desk.do(SetShelfRules, rules=ShelfRules(1, {"profit": 30}))
    assert mix(desk.state.shelf) == [Share("traffic", 2), Share("profit", 0, 30), Share("", 1)]


def test_the_shelf_survives_a_checkpoint() -> None:
    desk = mixed()
    desk.do(SetShelfRules, rules=ShelfRules(3, {"profit": 30}))
    assert decode_state(encode_state(desk.state), desk.state.metrics.people).shelf == desk.state.shelf


def test_products_that_pass_keywords_on_go_up_in_one_part() -> None:
    desk = on_air(*map(draft, ("A1", "B2", "C3", "D4", "E5")))
    wanted = [
        msgspec.structs.replace(draft(product, stock=None), keyword=keyword)
        for product, keyword in (("A1", "A1"), ("B2", "D4"), ("C3", "X"), ("D4", "B2"), ("E5", "C3"))
    ]
    found = list(parts(desk.state.shelf, wanted, 1))
    assert [[one.product for one in part] for part in found] == [["A1"], ["B2", "C3", "D4"], ["E5"]]
    for part in found[1:]:
        desk.do(AddProducts, products=tuple(part))
    assert [product.keyword for product in desk.state.shelf.products.values()] == [
        "A1",
        "D4",
        "X",
        "B2",
        "C3",
    ]


def test_a_product_that_keeps_its_keyword_does_not_pass_it_on() -> None:
    desk = on_air(draft("A1"), draft("B2"))
    kept = msgspec.structs.replace(draft("A1", stock=None, price=9), keyword=None)
    taker = msgspec.structs.replace(draft("B2", stock=None), keyword="A1")
    assert desk.refused(AddProducts, products=(kept, taker)) == "keyword_taken"


def test_many_products_are_looked_over_one_by_one() -> None:
    desk = on_air(draft("A1"))
    looks = refusals(desk.state, [draft("B2"), draft("B2"), draft("C3", price=-1)])
    assert next(looks) is None
    assert [one.code for one in looks if one] == ["bad_product_id", "bad_price"]
