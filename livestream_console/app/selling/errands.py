"""What the Shops panel cannot do itself: connect a shop, read its products, and put them on the shelf."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.app.selling.shops import KeptShops, relay_of
from livestream_console.core.commands import LinkProduct, ProductDraft, Rejected
from livestream_console.core.ids import own_name
from livestream_console.core.ports import FeedFailure, Notice, Notifier
from livestream_console.core.shops.linking import merged
from livestream_console.engine.console import Console
from livestream_console.engine.ids import fresh
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.shelf.putting_up import put_up
from livestream_console.ui.shops.form import LinkForm, ShopForm
from livestream_console.ui.shops.importing import Importing
from livestream_console.ui.shops.requests import ShopRequest

translate = QCoreApplication.translate


class ShopRunner:
    """Runs the errands for one desk; ``desk_id`` is by which relays know it."""

    def __init__(
        self, window: MainWindow, console: Console, notifier: Notifier, kept: KeptShops, desk_id: str
    ) -> None:
        self._window = window
        self._console = console
        self._notifier = notifier
        self._kept = kept
        self._desk_id = desk_id

    async def add(self, request: ShopRequest) -> Rejected | None:
        """Connect a shop, now and at the next start."""
        state = self._console.state
        if state.started_us is None or state.ended_us is not None:
            return Rejected("no_show")
        if self._console.shop(f"shop:{request.name}") is not None:
            return Rejected("shop_connected")
        await self._open(request)
        self._kept.keep(request)
        return None

    async def add_kept(self) -> None:
        """Connect every shop that was connected before."""
        for request in self._kept.all():
            await self._open(request)

    async def edit(self, shop_id: str) -> None:
        """Let the user put right how a shop is reached, and reach it so."""
        known = next((request for request in self._kept.all() if f"shop:{request.name}" == shop_id), None)
        if known is None:
            self._notifier.notify(Notice("shop_not_kept", {"shop": own_name(shop_id)}, "warning"))
            return
        form = ShopForm(self._window)
        form.show_request(known)
        if await form.run():
            changed = form.request()
            await self._console.remove_shop(shop_id)
            await self._open(changed)
            self._kept.keep(changed)
        form.deleteLater()

    async def remove(self, shop_id: str) -> None:
        await self._console.remove_shop(shop_id)
        self._kept.forget(shop_id)

    async def import_products(self, shop_id: str) -> None:
        """Put a shop's products on the shelf; linked ones are brought up to date."""
        drafts = await self._read(shop_id)
        if drafts is None:
            return
        products = merged(self._console.state.shelf, shop_id, drafts)
        if await put_up(self._window, self._console, products, self._notifier):
            params: dict[str, str | int] = {"count": len(products), "file": own_name(shop_id)}
            self._notifier.notify(Notice("catalogue.imported", params))

    async def link_product(self, shop_id: str) -> None:
        """Let the user say which product of the shop one of the shelf is."""
        shelf = self._console.state.shelf
        drafts = await self._read(shop_id)
        if drafts is None:
            return
        if not shelf.order:
            self._notifier.notify(Notice("nothing_to_link", {}, "warning"))
            return
        form = LinkForm(self._window, [shelf.products[name] for name in shelf.order], drafts)
        if await form.run():
            command = LinkProduct(
                command_id=fresh("command"), product=form.chosen, shop=shop_id, listings=form.listings()
            )
            await carry_out(self._console, command, self._notifier)
        form.deleteLater()

    async def _open(self, request: ShopRequest) -> None:
        relay = relay_of(request, self._desk_id, self._console.state.started_us or 0)
        await self._console.add_shop(self._kept.connector(request), relay)

    async def _read(self, shop_id: str) -> list[ProductDraft] | None:
        """Read the whole catalogue; None where it was stopped or failed, which was told."""
        shop = self._console.shop(shop_id)
        if shop is None:
            return None
        dialog = Importing(self._window, own_name(shop_id), shop.catalogue())
        try:
            return await dialog.run()
        except FeedFailure as failure:
            params: dict[str, str | int] = {"shop": own_name(shop_id), "reason": failure.code}
            self._notifier.notify(Notice("shop_not_read", params, "error"))
            return None
        finally:
            dialog.deleteLater()
