"""The Shops panel, its forms and the price banner, over the gallery's show."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, cast

from PySide6.QtWidgets import QDialog, QWidget

from livestream_console.core.commands import ProductDraft
from livestream_console.core.money import Money
from livestream_console.core.ports import Remark
from livestream_console.ui.shops.banner import PriceBanner
from livestream_console.ui.shops.form import LinkForm, ShopForm
from livestream_console.ui.shops.importing import Importing
from livestream_console.ui.shops.kinds import KINDS
from tests.gallery.camera import Camera
from tests.gallery.show import GalleryShow
from tests.ui.shop_stand_ins import VECTORS, deal, shop, stand

_TITLES = {"1001": "丝绒哑光口红礼盒", "1002": "气垫粉底"}
_DRAFTS = [ProductDraft(item, title, Money(12_900, "CNY")) for item, title in _TITLES.items()]


def photograph_shops(camera: Camera, one: Any, prefix: str) -> None:
    """Take pictures of prices that are ours, and then of one that needs somebody."""
    show = cast(GalleryShow, one.desk.bridge.source)
    now_us = show.now
    show.shops = [
        shop(now_us=now_us, per_minute=3),
        shop(
            "shop:youzan",
            VECTORS,
            now_us=now_us,
            state="backoff",
            reason="network",
            remarks=(Remark("clock_skew", {"seconds": 7}), Remark("shop_lacks.prices")),
        ),
    ]
    stand(show, deal("o1", now_us=now_us), deal("o2", now_us=now_us, title="气垫粉底", minor=15_900))
    _take(camera, one, f"{prefix}-shops-live")
    stand(
        show,
        deal(
            "o1",
            "needs_person",
            now_us=now_us,
            reason="foreign",
            was=Money(8_900, "CNY"),
            found=Money(9_900, "CNY"),
        ),
        deal("o2", "ending", now_us=now_us, title="气垫粉底", minor=15_900),
        deal("o3", "failed", now_us=now_us, reason="no_listing", shop="shop:youzan", title="眉笔"),
        deal("o4", "done", now_us=now_us),
    )
    _take(camera, one, f"{prefix}-shops-person")


def _take(camera: Camera, one: Any, name: str) -> None:
    one.window.show_panel("shops")
    one.refresh()
    camera.widget(one.window, f"{name}-window")
    camera.widget(one.window.docks["shops"].widget(), name)
    camera.widget(one.part(PriceBanner), f"{name}-banner")


def shop_forms(parent: QWidget, state: Any) -> Iterator[tuple[str, QDialog]]:
    for kind in KINDS:
        form = ShopForm(parent)
        form.choose(kind.request)
        yield f"connect-{kind.request.__name__}", form
    yield "link-product", LinkForm(parent, list(state.shelf.products.values()), _DRAFTS)
    yield "reading-products", Importing(parent, "vendure", _no_pages())


async def _no_pages() -> AsyncIterator[Sequence[ProductDraft]]:
    yield ()
