"""The Shops panel: every shop with its truth, what stands in it of ours, and where shops come and go.

Rule: it reads the desk's own list of shops and the live show's deals at each refresh and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_console.core import rights
from livestream_console.core.commands import Command, RestoreAllPrices
from livestream_console.core.ids import own_name
from livestream_console.core.ports import Notifier
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.engine.ids import fresh
from livestream_console.engine.shops import ShopStatus
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.column import Column
from livestream_console.ui.dialogs import ask
from livestream_console.ui.outcomes import carry_out, tell_rejected
from livestream_console.ui.shops.deals import Deals
from livestream_console.ui.shops.form import ShopForm
from livestream_console.ui.shops.requests import AddShop, OfShop
from livestream_console.ui.shops.row import ShopRow
from livestream_console.ui.tasks import TaskScope

REFRESH_MS = 250


class LiveShops(ShowSource, Protocol):
    """The live show with its shops; the Console is one."""

    @property
    def shops(self) -> list[ShopStatus]: ...


class ShopErrands(msgspec.Struct, frozen=True):
    """What the panel asks app to do, since it needs connectors and the vault."""

    add: AddShop
    edit: OfShop
    remove: OfShop
    import_products: OfShop
    link_product: OfShop
    retry: Callable[[str], None]


class ShopsPanel(QWidget):
    """What stands in shops, and can we trust it?"""

    def __init__(self, desk: LiveShops, actions: Actions, notifier: Notifier, errands: ShopErrands) -> None:
        super().__init__()
        self._desk = desk
        self._notifier = notifier
        self._errands = errands
        self._tasks = TaskScope(self)
        self._rows: dict[str, ShopRow] = {}
        theme.set_role(self, "panel")
        self._empty = QLabel(
            self.tr("No shop is connected. Connect yours to see its orders here and to sell in it.")
        )
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 12, 12, 12)
        theme.set_role(self._empty, "muted")
        self._column = Column(self._empty)
        self._deals = Deals(self._column, actions)
        self._deals.decided.connect(self._on_deal_decided)
        group = self.tr("Shops")
        self._add = actions.add("shops.add", self.tr("Connect a shop…"), self.ask_for_shop, group=group)
        actions.add("shops.restore", self.tr("Restore all prices…"), self.restore_all, group=group)
        self._restore = actions.get("shops.restore")
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(actions.button("shops.add"))
        foot.addStretch(1)
        foot.addWidget(actions.button("shops.restore", "danger"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addLayout(foot)

    async def settled(self) -> None:
        """Wait until everything this panel has begun is done."""
        await self._tasks.settled()

    def set_source(self, source: ShowSource) -> None:
        """Shops belong to the live show; beside a replay they can be looked at, not changed."""
        self._add.setEnabled(source.live)
        for row in self._rows.values():
            row.set_live(source.live)

    def refresh(self) -> None:
        now_us, state = self._desk.now_us(), self._desk.state
        shops = {shop.link.feed_id: shop for shop in self._desk.shops}
        shown = {deal.intent: deal for deal in state.selling.deals.values() if _is_shown(deal)}
        for shop_id in [known for known in self._rows if known not in shops]:
            self._column.remove(self._rows.pop(shop_id))
        for shop_id, shop in shops.items():
            if shop_id not in self._rows:
                self._rows[shop_id] = self._new_row(ShopRow(shop))
            self._rows[shop_id].say(shop, now_us)
        may_decide = rights.may(seat.role(), RestoreAllPrices(command_id=""))
        self._deals.show_deals(shown, self._rows, may_decide=may_decide)
        self._empty.setVisible(not shops and not shown)
        self._restore.setEnabled(may_decide and bool(selling.in_step(state.selling, selling.OPEN)))

    # --- what is pressed ------------------------------------------------------------------------------------

    def ask_for_shop(self) -> None:
        """Open the form and connect what was given."""
        self._tasks.start(self._ask_for_shop(), "add shop", exclusive="form")

    def restore_all(self) -> None:
        """Take down everything of ours in all shops, after one clear press."""
        self._tasks.start(self._ask_to_restore(), "restore prices", exclusive="form")

    async def _ask_for_shop(self) -> None:
        form = ShopForm(self)
        if await form.run():
            rejected = await self._errands.add(form.request())
            if rejected is not None:
                tell_rejected(rejected, self._notifier)
        form.deleteLater()

    async def _ask_to_restore(self) -> None:
        answer = await ask(
            self,
            self.tr("Restore all prices?"),
            self.tr("Everything this desk has put up in shops is taken down. Offers go on in the rooms."),
            [self.tr("Restore"), self.tr("Go on")],
            danger=True,
        )
        if answer == 0:
            await carry_out(self._desk, RestoreAllPrices(command_id=fresh("command")), self._notifier)

    async def _ask_to_remove(self, shop_id: str) -> None:
        answer = await ask(
            self,
            self.tr("Remove {0}?").format(own_name(shop_id)),
            self.tr("Its orders stop coming, and what stands in it of ours cannot be taken down from here."),
            [self.tr("Remove"), self.tr("Keep")],
            danger=True,
        )
        if answer == 0:
            await self._errands.remove(shop_id)

    def _on_deal_decided(self, command: Command) -> None:
        self._tasks.start(self._decide(command), "decide about a deal")

    async def _decide(self, command: Command) -> None:
        await carry_out(self._desk, command, self._notifier)

    def _new_row(self, row: ShopRow) -> ShopRow:
        start = self._tasks.start
        row.retry_pressed.connect(self._errands.retry)
        row.edit_pressed.connect(lambda shop: start(self._errands.edit(shop), "edit shop", exclusive="form"))
        row.remove_pressed.connect(
            lambda shop: start(self._ask_to_remove(shop), "remove shop", exclusive="form")
        )
        row.import_pressed.connect(
            lambda shop: start(self._errands.import_products(shop), "import products", exclusive="form")
        )
        row.link_pressed.connect(
            lambda shop: start(self._errands.link_product(shop), "link product", exclusive="form")
        )
        self._column.insert(len(self._rows), row)
        return row


def _is_shown(deal: RemoteDeal) -> bool:
    return deal.step in selling.OPEN or deal.step == "failed"
