"""The push bar: a key for each thing that can be put before the audience, and what became of the last ones.

The rule: whatever states a price or a prize is prepared in a form first and fired from a strip; clearing the
overlay needs no preparation, but a double press.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.audit import Giveaway
from livestream_console.core.commands import (
    CancelGiveaway,
    ClearStage,
    CloseGiveaway,
    Command,
    ConfirmWinner,
    EndFlashSale,
    FireFlashSale,
    ForfeitWinner,
    Rejected,
    UndoFlashSale,
)
from livestream_console.core.money import Money
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import Outcome, ShowSource
from livestream_console.ui import dialogs, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.push.ending import wants_to_end_sale
from livestream_console.ui.push.flash_form import FlashSaleForm
from livestream_console.ui.push.giveaway_form import GiveawayForm, GiveawayTerms
from livestream_console.ui.push.giveaway_strip import GiveawayStrip
from livestream_console.ui.push.sale_strip import SaleStrip
from livestream_console.ui.push.ticks import Ticks
from livestream_console.ui.tasks import TaskScope


class Giveaways(Protocol):
    """What a giveaway needs beyond commands, since its secret is the engine's; Console is one."""

    async def open_giveaway(
        self,
        prize: str,
        phrase: str,
        winners: int,
        reserves: int = 0,
        prize_value: Money | None = None,
        duration_s: int | None = None,
        organiser: str = "",
        delivery: str = "",
        exclude_earlier_winners: bool = True,
    ) -> Outcome: ...

    async def draw_giveaway(self, giveaway: str) -> Outcome: ...


class PushPanel(QWidget):
    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        giveaways: Giveaways,
        save_audit: Callable[[str], Awaitable[None]],
        overlay_address: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Push"))
        # As high as what is on; the shelf above takes the rest.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._source = source
        self._notifier = notifier
        self._giveaways = giveaways
        self._save_audit = save_audit
        self._overlay_address = overlay_address
        self._tasks = TaskScope(self)
        self.sales: list[SaleStrip] = []
        self._strips = QVBoxLayout()
        self._strips.setSpacing(0)
        self.giveaway = self._make_giveaway_strip()
        self._ticks = Ticks()
        line = QFrame()
        theme.set_role(line, "hairline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(self._strips)
        column.addWidget(self.giveaway)
        column.addWidget(self._ticks)
        column.addLayout(self._make_bar(actions))
        theme.changes.changed.connect(self.refresh)
        self.refresh()

    def set_source(self, source: ShowSource) -> None:
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        state, now_us = self._source.state, self._source.now_us()
        running = [state.offers.offers[offer] for offer in state.offers.running.values()]
        while len(self.sales) < len(running):
            self.sales.append(self._make_sale_strip())
        for place, strip in enumerate(self.sales):
            strip.setVisible(place < len(running))
            if place < len(running):
                strip.show_sale(state, running[place], now_us)
        giveaway = self._latest_giveaway()
        self.giveaway.setVisible(giveaway is not None)
        if giveaway is not None:
            self.giveaway.show_giveaway(giveaway, now_us)
        self._ticks.show_pushes(state)
        self.setEnabled(self._source.live)
        for action in self._actions:
            action.setEnabled(self._source.live)

    # --- building

    def _make_bar(self, actions: Actions) -> QHBoxLayout:
        group = self.tr("Push")
        self._actions = [
            actions.add(f"push.{what}", text, handler, shortcut=key, group=group)
            for what, text, handler, key in (
                ("flash_sale", self.tr("Flash sale"), self._on_flash_sale_triggered, "F5"),
                ("giveaway", self.tr("Giveaway"), self._on_giveaway_triggered, "F7"),
                ("copy_address", self.tr("Copy overlay address"), self._on_copy_triggered, ""),
                ("clear", self.tr("Clear overlay"), self._on_clear_triggered, "Esc, Esc"),
            )
        ]
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(actions.button("push.flash_sale"))
        row.addWidget(actions.button("push.giveaway"))
        row.addStretch(1)
        row.addWidget(actions.button("push.copy_address", "flat"))
        row.addWidget(actions.button("push.clear"))
        return row

    def _make_sale_strip(self) -> SaleStrip:
        strip = SaleStrip()
        strip.fire_wanted.connect(self._on_strip_fire_wanted)
        strip.undo_wanted.connect(self._on_strip_undo_wanted)
        strip.end_wanted.connect(self._on_strip_end_wanted)
        self._strips.addWidget(strip)
        return strip

    def _make_giveaway_strip(self) -> GiveawayStrip:
        strip = GiveawayStrip()
        strip.close_wanted.connect(self._on_strip_close_wanted)
        strip.draw_wanted.connect(self._on_strip_draw_wanted)
        strip.cancel_wanted.connect(self._on_strip_cancel_wanted)
        strip.audit_wanted.connect(self._on_strip_audit_wanted)
        strip.confirm_wanted.connect(self._on_strip_confirm_wanted)
        strip.forfeit_wanted.connect(self._on_strip_forfeit_wanted)
        return strip

    def _latest_giveaway(self) -> Giveaway | None:
        """The one that runs, else the last one drawn; a cancelled one is over."""
        known = self._source.state.giveaways.giveaways
        last = known[next(reversed(known))] if known else None
        return last if last is not None and last.status != "cancelled" else None

    # --- what a person does

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    def _on_flash_sale_triggered(self) -> None:
        self._tasks.start(self._ask_flash_sale(), "flash sale form", exclusive="form")

    def _on_giveaway_triggered(self) -> None:
        self._tasks.start(self._ask_giveaway(), "giveaway form", exclusive="form")

    def _on_clear_triggered(self) -> None:
        self._send(ClearStage(command_id=fresh("command")))

    def _on_copy_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self._overlay_address())
        self._notifier.notify(Notice("overlay_address_copied"))

    def _on_strip_fire_wanted(self, offer: str) -> None:
        self._send(FireFlashSale(command_id=fresh("command"), offer=offer))

    def _on_strip_undo_wanted(self, offer: str) -> None:
        self._send(UndoFlashSale(command_id=fresh("command"), offer=offer))

    def _on_strip_end_wanted(self, offer: str) -> None:
        self._tasks.start(self._ask_end_sale(offer), "end sale", exclusive="question")

    def _on_strip_close_wanted(self, giveaway: str) -> None:
        self._send(CloseGiveaway(command_id=fresh("command"), giveaway=giveaway))

    def _on_strip_draw_wanted(self, giveaway: str) -> None:
        self._tasks.start(self._draw(giveaway), "draw giveaway", exclusive="draw")

    def _on_strip_cancel_wanted(self, giveaway: str) -> None:
        self._tasks.start(self._ask_cancel(giveaway), "cancel giveaway", exclusive="question")

    def _on_strip_audit_wanted(self, giveaway: str) -> None:
        self._tasks.start(self._save(giveaway), "save audit file", exclusive="audit")

    def _on_strip_confirm_wanted(self, giveaway: str, entry: str) -> None:
        self._send(ConfirmWinner(command_id=fresh("command"), giveaway=giveaway, entry=entry))

    def _on_strip_forfeit_wanted(self, giveaway: str, entry: str) -> None:
        self._send(ForfeitWinner(command_id=fresh("command"), giveaway=giveaway, entry=entry))

    # --- what takes its time

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)

    async def submit(self, command: Command) -> Rejected | None:
        """Dispatch what a form asks for; return why it was refused."""
        return (await self._source.dispatch(command)).rejected

    async def publish(self, terms: GiveawayTerms) -> Rejected | None:
        """Open a giveaway for the form; return why it was refused."""
        return (await self._giveaways.open_giveaway(**terms)).rejected

    async def _ask_flash_sale(self) -> None:
        form = FlashSaleForm(self, self._source.state, self.submit)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        await form.run()

    async def _ask_giveaway(self) -> None:
        form = GiveawayForm(self, self._source.state.currency, self.publish)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        await form.run()

    async def _ask_end_sale(self, offer: str) -> None:
        if await wants_to_end_sale(self):
            await self._dispatch(EndFlashSale(command_id=fresh("command"), offer=offer))

    async def _ask_cancel(self, giveaway: str) -> None:
        answer = await dialogs.ask(
            self,
            self.tr("Cancel the giveaway?"),
            self.tr("Nobody wins, and the audience is told so. It cannot be opened again."),
            [self.tr("Cancel it"), self.tr("Go on")],
            danger=True,
        )
        if answer == 0:
            await self._dispatch(
                CancelGiveaway(command_id=fresh("command"), giveaway=giveaway, reason="operator")
            )

    async def _draw(self, giveaway: str) -> None:
        rejected = (await self._giveaways.draw_giveaway(giveaway)).rejected
        if rejected is not None:
            self._notifier.notify(Notice(f"rejected.{rejected.code}", dict(rejected.params), "warning"))

    async def _save(self, giveaway: str) -> None:
        await self._save_audit(giveaway)
