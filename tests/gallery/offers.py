"""The gallery's show with one offer of every kind: some armed, some live and taken up, some over."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import ArmOffer, EndOffer, FireOffer, Rejected
from livestream_console.core.events import CommentPosted
from livestream_console.core.money import Money
from livestream_console.core.orders.attribution import code_of
from livestream_console.core.shops.deals import RemoteDeal, moved
from livestream_console.core.shops.shop import Deal, ShopCapabilities
from livestream_console.core.values import (
    BundleItem,
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    Listing,
    MemberPriceTerms,
    NewcomerPriceTerms,
    SaveStep,
    SpendAndSaveTerms,
    Terms,
)
from livestream_console.engine.source import ShowSource
from livestream_console.ui.push.offer_form import OfferForm
from livestream_console.ui.push.offer_words import KINDS
from tests.gallery.show import YOUNG, GalleryShow, show_at
from tests.ui.selling_show import SECOND, command_id

Submit = Callable[[ArmOffer], Awaitable[Rejected | None]]
_SHOPS = {
    "shop:vendure": ShopCapabilities(
        frozenset({"discount", "raw_price"}), True, usage_limit=True, checked="real_server"
    ),
    "shop:youzan": ShopCapabilities(frozenset({"raw_price"})),
}


def yuan(amount: int) -> Money:
    return Money(100 * amount, "CNY")


_STEPS = SpendAndSaveTerms((SaveStep(yuan(199), yuan(20)), SaveStep(yuan(299), yuan(40))))
_OVER: tuple[tuple[Terms, str | None], ...] = (
    (MemberPriceTerms(yuan(17), level=3), "A1"),
    (NewcomerPriceTerms(yuan(79), 50), "A2"),
    (GiftTerms("A6", 30, least=yuan(99)), None),
)
_LIVE: tuple[tuple[Terms, str | None], ...] = (
    (CouponTerms(off=yuan(20), least=yuan(99), phrase="领券", units=40, duration_s=300, valid_s=600), None),
    (_STEPS, None),
    (BuyAndGetTerms(5, duration_s=180), "A1"),
    (FlashSaleTerms(yuan(59), 60, per_buyer=2, duration_s=480), "A2"),
)
_ARMED: tuple[tuple[Terms, str | None], ...] = (
    (BundleTerms((BundleItem("A2"), BundleItem("A3")), yuan(209), 30, duration_s=600), None),
    (DepositTerms(yuan(10), yuan(20), 100), "A3"),
)


def show_with_offers() -> GalleryShow:
    """Return the show in the middle of selling with nine offers."""
    show = show_at(YOUNG)
    for n, (terms, product) in enumerate((*_OVER, *_LIVE, *_ARMED)):
        offer = f"offer{n}"
        show.do(ArmOffer(command_id=command_id(show), offer=offer, product=product, terms=terms))
        if (terms, product) not in _ARMED:
            show.do(FireOffer(command_id=command_id(show), offer=offer))
        show.paint_pushes()
        show.now += 9 * SECOND
        if (terms, product) in _OVER:
            _buy(show, range(100 * n, 100 * n + 6))
            show.do(EndOffer(command_id=command_id(show), offer=offer))
    for viewer in range(1_000, 1_027):
        show.happen(CommentPosted("领券"), viewer=str(viewer))
    _buy(show, range(1_000, 1_014))
    _put_up(show)
    return show


def _put_up(show: GalleryShow) -> None:
    """Let a shop that asks for codes have the sale, variant by variant, and the coupon."""
    product = show.state.shelf.products["A2"]
    names = [one.variant for one in product.variants]
    product.listings = tuple(Listing("shop:vendure", "i1", name, name) for name in names)
    ends_us = show.now + 400 * SECOND
    for offer, variants in (("offer6", names), ("offer3", [None])):
        for number, variant in enumerate(variants):
            code = code_of(offer) + (f"-{number + 1}" if number else "")
            asked = Deal(code, "discount", code, show.now, ends_us, "i1", variant, code=code)
            deal = RemoteDeal(f"{offer}/{number}", "shop:vendure", offer, asked, "A2")
            show.record(moved(deal, "live", show.now))


def _buy(show: GalleryShow, viewers: range) -> None:
    for viewer in viewers:
        show.happen(CommentPosted("A1+3" if viewer % 2 else "A2粉+2"), viewer=str(viewer))


def offer_forms(parent: QWidget, source: ShowSource, submit: Submit) -> Iterator[tuple[str, OfferForm]]:
    """Every kind of offer, filled in as somebody would, and one that is refused."""
    filled = {
        "flash_sale": {"price": "16.9"},
        "coupon": {"off": "20", "least": "99", "phrase": "要券"},
        "bundle": {"price": "99"},
        "member_price": {"price": "17.9"},
        "newcomer_price": {"price": "16.9"},
        "deposit": {"pay": "1", "counts": "2"},
    }
    for kind in KINDS:
        form = OfferForm(parent, source, submit, kind, shops=_SHOPS)
        for name, text in filled.get(kind, {}).items():
            getattr(form.fields, name).setText(text)
        if kind == "spend_and_save":
            for fields, amounts in zip(form.fields.steps, (("199", "20"), ("299", "40")), strict=False):
                for field, amount in zip(fields, amounts, strict=True):
                    field.setText(amount)
        yield f"offer-{kind.replace('_', '-')}", form
    overwriting = OfferForm(parent, source, submit, shops=_SHOPS)
    overwriting.product.setCurrentIndex(overwriting.product.findData("A3"))
    overwriting.fields.price.setText("99")
    overwriting.shop_choice.raw_price.setChecked(True)
    for box in overwriting.shop_choice.boxes.values():
        box.setChecked(True)
    yield "offer-raw-price", overwriting
    refused = OfferForm(parent, source, submit)
    refused.fields.price.setText("五十九")
    refused.accept()
    yield "offer-refused", refused
