"""The book of remote deals: planned once, one price in one hand, and nothing open without somebody at it."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.commands import (
    ArmOffer,
    EndOffer,
    FireOffer,
    LeaveDeal,
    RestoreAllPrices,
    RestoreDeal,
    RetryDeal,
    UndoOffer,
)
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops import planning
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.core.shops.shop import Deal, ShopCapabilities
from livestream_console.core.values import CouponTerms, FlashSaleTerms, Listing, Variant
from tests.core.desk import SECOND, START_US, Desk, draft, on_air, yuan

SHOP, OTHER = "shop:a", "shop:b"
ALL = ShopCapabilities(
    frozenset({"discount", "timed_price", "raw_price"}),
    coupons=True,
    needs_code=True,
    usage_limit=True,
    per_buyer=True,
)


def listed(product: str, *places: tuple[str, str, str | None]) -> object:
    listings = tuple(Listing(shop, item, sku, sku) for shop, item, sku in places)
    variants = tuple(Variant(name) for name in dict.fromkeys(sku for _, _, sku in places) if name)
    return draft(product, variants=variants, listings=listings)


def selling_desk(*places: tuple[str, str, str | None]) -> Desk:
    return on_air(listed("A1", *(places or ((SHOP, "i1", None),))))  # type: ignore[arg-type]


def sale(desk: Desk, offer: str = "o1", shops: tuple[str, ...] = (SHOP,), duration_s: int = 60) -> None:
    terms = FlashSaleTerms(price=yuan(39), units=5, duration_s=duration_s, shops=shops, raw_price=True)
    desk.do(ArmOffer, offer=offer, product="A1", terms=terms)
    desk.do(FireOffer, offer=offer)


def look(desk: Desk) -> list[RemoteDeal]:
    """Record what is due, as the engine does, and return all deals."""
    state = desk.state
    ended = state.ended_us is not None
    desk.record(planning.due(state.selling, state.offers, state.shelf, ended, desk.now_us))
    return list(state.selling.deals.values())


def go_to(desk: Desk, step: str, **changes: object) -> None:
    """Take every deal to a step, as the engine does once its shop answered."""
    for deal in list(desk.state.selling.deals.values()):
        desk.record([selling.moved(deal, step, desk.now_us, **changes)])


def test_a_sale_is_planned_once_for_each_variant_in_each_shop() -> None:
    desk = selling_desk((SHOP, "i1", "red"), (SHOP, "i1", "blue"), (OTHER, "9", None))
    sale(desk, shops=(SHOP, OTHER))
    deals = look(desk)
    assert look(desk) == deals
    code = code_of("o1")
    assert [(deal.shop, deal.deal.sku, deal.deal.key) for deal in deals] == [
        (SHOP, "red", code),
        (SHOP, "blue", f"{code}-2"),
        (OTHER, None, code),
    ]
    assert all(deal.deal.title.endswith(deal.deal.key) for deal in deals)
    assert {deal.deal.price for deal in deals} == {yuan(39)}
    assert {deal.deal.ends_us for deal in deals} == {desk.state.offers.offers["o1"].ends_us}


def test_a_sale_of_one_variant_asks_a_shop_for_that_one() -> None:
    desk = selling_desk((SHOP, "i1", "red"), (SHOP, "i1", "blue"))
    one = FlashSaleTerms(price=yuan(39), units=5, duration_s=60, shops=(SHOP,), variant="blue")
    desk.do(ArmOffer, offer="o1", product="A1", terms=one)
    desk.do(FireOffer, offer="o1")
    assert [deal.deal.sku for deal in look(desk)] == ["blue"]
    go_to(desk, "live")
    desk.do(EndOffer, offer="o1")
    red = msgspec.structs.replace(one, variant="red")
    assert desk.refused(ArmOffer, offer="o2", product="A1", terms=one) == "price_in_use"
    desk.do(ArmOffer, offer="o2", product="A1", terms=red)


def test_each_shop_is_limited_to_what_is_left_when_it_is_asked() -> None:
    desk = selling_desk((SHOP, "i1", None), (OTHER, "9", None))
    sale(desk, shops=(SHOP, OTHER))
    desk.comment("A1+2", "1")
    assert [deal.deal.units for deal in look(desk)] == [3, 3]


def test_one_deal_is_taken_down_before_its_time() -> None:
    desk = selling_desk((SHOP, "i1", None), (OTHER, "9", None))
    sale(desk, shops=(SHOP, OTHER))
    first, second = look(desk)
    assert desk.refused(RestoreDeal, intent="none") == "unknown_deal"
    desk.do(RestoreDeal, intent=second.intent)
    desk.record([selling.moved(first, "live", desk.now_us)])
    desk.do(RestoreDeal, intent=first.intent)
    steps = [(deal.step, deal.reason) for deal in look(desk)]
    assert steps == [("ending", "operator"), ("failed", "operator")]
    assert desk.refused(RestoreDeal, intent=second.intent) == "already_done"


def test_an_offer_that_names_no_shop_asks_none() -> None:
    desk = selling_desk()
    sale(desk, shops=())
    assert look(desk) == []


def test_a_coupon_is_the_whole_shops_under_its_own_code() -> None:
    desk = selling_desk()
    terms = CouponTerms(off=yuan(5), least=yuan(50), units=9, duration_s=60, shops=(SHOP,))
    desk.do(ArmOffer, offer="c1", terms=terms)
    desk.do(FireOffer, offer="c1")
    (deal,) = look(desk)
    assert (deal.deal.code, deal.deal.item, deal.deal.off) == (code_of("c1"), None, yuan(5))
    assert planning.fitted(deal, ShopCapabilities(frozenset({"discount"})), desk.now_us) == "no_way"
    fitted = planning.fitted(deal, ALL, desk.now_us)
    assert isinstance(fitted, Deal)
    assert fitted.code == code_of("c1")


def test_whatever_ends_the_offer_ends_its_deals() -> None:
    for command in (EndOffer, UndoOffer, None):
        desk = selling_desk()
        sale(desk)
        look(desk)
        go_to(desk, "live", reference="r")
        if command is not None:
            desk.do(command, offer="o1")
        else:
            desk.wait(61)
        (deal,) = look(desk)
        assert (deal.step, deal.reference) == ("ending", "r")


def test_nothing_is_planned_after_its_time() -> None:
    desk = selling_desk()
    sale(desk)
    look(desk)
    desk.do(EndOffer, offer="o1")
    (deal,) = look(desk)
    assert deal.step == "failed"


def test_a_price_is_in_one_hand_until_that_let_go() -> None:
    desk = selling_desk()
    sale(desk)
    look(desk)
    for step in ("applying", "live", "ending", "needs_person"):
        go_to(desk, step)
        if step == "live":
            desk.do(EndOffer, offer="o1")
        if step in ("ending", "needs_person"):
            terms = FlashSaleTerms(price=yuan(29), units=1, shops=(SHOP,), raw_price=True)
            assert desk.refused(ArmOffer, offer="o2", product="A1", terms=terms) == "price_in_use"
    go_to(desk, "done")
    sale(desk, "o2")
    assert [deal.step for deal in look(desk)] == ["done", "planned"]


def test_two_products_of_one_item_do_not_get_each_others_price() -> None:
    desk = on_air(listed("A1", (SHOP, "i1", None)), listed("A2", (SHOP, "i1", None)))  # type: ignore[arg-type]
    for offer, product in (("o1", "A1"), ("o2", "A2")):
        terms = FlashSaleTerms(price=yuan(39), units=5, shops=(SHOP,), raw_price=True)
        desk.do(ArmOffer, offer=offer, product=product, terms=terms)
    for offer in ("o1", "o2"):
        desk.do(FireOffer, offer=offer)
    first, second = look(desk)
    assert (first.step, second.step, second.reason) == ("planned", "failed", "price_in_use")


def test_a_price_is_overwritten_wherever_a_person_allowed_it_and_nowhere_else() -> None:
    desk = selling_desk()
    sale(desk)
    (deal,) = look(desk)

    def way(can: ShopCapabilities, of: RemoteDeal = deal) -> str:
        found = planning.fitted(of, can, desk.now_us)
        return found if isinstance(found, str) else found.strategy

    timed = ShopCapabilities(frozenset({"timed_price", "raw_price"}))
    raw = ShopCapabilities(frozenset({"raw_price"}))
    assert [way(can) for can in (ALL, timed, raw)] == ["raw_price"] * 3
    assert way(msgspec.structs.replace(ALL, strategies=frozenset({"discount"}))) == "discount"
    kept = msgspec.structs.replace(deal, raw_price=False)
    assert [way(can, kept) for can in (ALL, timed, raw)] == ["discount", "timed_price", "raw_not_allowed"]
    long = msgspec.structs.replace(deal.deal, ends_us=desk.now_us + planning.RAW_LONGEST_US + 1)
    assert way(ALL, msgspec.structs.replace(deal, deal=long)) == "raw_too_long"
    assert way(msgspec.structs.replace(ALL, least_sale_s=61)) == "too_short"
    assert way(msgspec.structs.replace(ALL, lead_s=60)) == "too_short"
    assert way(ShopCapabilities()) == "no_way"


def test_a_person_retries_leaves_and_restores() -> None:
    desk = selling_desk()
    sale(desk)
    (deal,) = look(desk)
    assert desk.refused(RetryDeal, intent="nothing") == "unknown_deal"
    assert desk.refused(LeaveDeal, intent=deal.intent) == "already_done"
    go_to(desk, "failed", reason="no_way")
    desk.do(RetryDeal, intent=deal.intent)
    assert look(desk)[0].step == "planned"
    go_to(desk, "needs_person", reason="foreign", found=yuan(88))
    desk.do(RetryDeal, intent=deal.intent)
    assert (look(desk)[0].step, look(desk)[0].found) == ("ending", None)
    desk.do(LeaveDeal, intent=deal.intent)
    assert (look(desk)[0].step, look(desk)[0].reason) == ("done", "left")
    assert desk.refused(RestoreAllPrices) == "already_done"


def test_restoring_all_lets_nothing_stand_and_puts_nothing_up() -> None:
    desk = selling_desk((SHOP, "i1", "red"), (SHOP, "i1", "blue"))
    sale(desk)
    first, _ = look(desk)
    desk.record([selling.moved(first, "live", desk.now_us, reference="r")])
    desk.do(RestoreAllPrices)
    assert [deal.step for deal in look(desk)] == ["ending", "failed"]


def test_an_adopted_deal_of_an_unknown_offer_is_ended() -> None:
    desk = selling_desk()
    asked = Deal("k", "raw_price", "t", START_US, START_US + 999 * SECOND, item="x", price=yuan(1))
    stranger = RemoteDeal("old/shop:a/0", SHOP, "old", asked, step="live", before="{}")
    desk.record([selling.told(stranger, desk.now_us)])
    assert look(desk)[0].step == "ending"


steps = st.lists(
    st.sampled_from(["look", "live", "needs_person", "done", "end", "wait", "sale"]), max_size=12
)


@given(steps, st.integers(0, 60))
def test_any_cut_of_the_journal_comes_to_the_same_end(moves: list[str], cut: int) -> None:
    """Whatever was recorded when the journal was cut, a later look leaves nothing planned or live for good,
    and no two open sales ever hold one price."""
    desk, offers = selling_desk(), 0
    for move in moves:
        if move == "sale" and not desk.state.offers.running:
            terms = FlashSaleTerms(price=yuan(39), units=5, shops=(SHOP,), raw_price=True)
            armed = desk.ask(
                ArmOffer(command_id=desk.next_id(), offer=f"o{offers}", product="A1", terms=terms)
            )
            if isinstance(armed, list):
                desk.do(FireOffer, offer=f"o{offers}")
            offers += 1
        elif move == "end" and desk.state.offers.running:
            desk.do(EndOffer, offer=desk.state.offers.running[0])
        elif move == "wait":
            desk.wait(100)
        elif move in ("live", "needs_person", "done"):
            for deal in selling.in_step(desk.state.selling, selling.OPEN):
                desk.record([selling.moved(deal, move, desk.now_us)])
        look(desk)
        assert len(selling.in_step(desk.state.selling, selling.OPEN)) <= 1
    again = Desk(now_us=desk.now_us)
    for recorded in desk.journal[: max(4, len(desk.journal) - cut)]:
        again.record([recorded])  # type: ignore[list-item]
    again.wait(3_600)
    look(again)
    left = {deal.step for deal in look(again)}
    assert left <= {"ending", "needs_person", "failed", "done"}
