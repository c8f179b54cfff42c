"""The push bar: a key for each thing that can be put before the audience, and what became of the last ones.

The rule: whatever states a price or a prize is prepared in a form first and fired from a strip; clearing the
overlay needs no preparation, but a double press.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livestream_console.core.commands import (
    ClearStage,
    Command,
    EndOffer,
    FireOffer,
    Rejected,
    UndoOffer,
)
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.offers.offer import live_offers, running_offers
from livestream_console.core.ports import Notice, Notifier
from livestream_console.core.shops.codes import codes_of, in_a_line
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat, theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.giveaways.deeds import GiveawayDeeds
from livestream_console.ui.giveaways.strip import GiveawayStrip
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.push.ended import EndedOffers, ended
from livestream_console.ui.push.ending import wants_to_end_offer, wants_to_end_sale
from livestream_console.ui.push.offer_form import LowsOf, OfferForm
from livestream_console.ui.push.offer_strip import UNDOABLE, OfferStrip
from livestream_console.ui.push.offer_words import kind_name
from livestream_console.ui.push.running import RunningOffers
from livestream_console.ui.push.shop_choice import Shops
from livestream_console.ui.push.ticks import Ticks
from livestream_console.ui.tasks import TaskScope


class PushPanel(QWidget):
    def __init__(
        self,
        source: ShowSource,
        actions: Actions,
        notifier: Notifier,
        giveaways: GiveawayDeeds,
        overlay_address: Callable[[], str],
        parent: QWidget | None = None,
        *,
        lows_of: LowsOf | None = None,
        shops: Callable[[], Shops] = dict,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Push"))
        # As high as what is on, and the shelf above takes the rest; on a small screen the strips scroll.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._source = source
        self._notifier = notifier
        self._giveaways = giveaways
        self._overlay_address = overlay_address
        self._lows_of = lows_of
        self._shops = shops
        self._tasks = TaskScope(self)
        self.offers: list[OfferStrip] = []
        self.ended = EndedOffers()
        self.ended.hide()
        self._running = RunningOffers()
        # The newest is what a hand is about to act on.
        bar = self._running.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
        self.giveaway = GiveawayStrip(giveaways)
        self._ticks = Ticks()
        line = QFrame()
        theme.set_role(line, "hairline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(self._running)
        column.addWidget(self.ended)
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
        running = running_offers(state.offers)
        while len(self.offers) < len(running):
            self.offers.append(self._make_offer_strip())
        for place, strip in enumerate(self.offers):
            strip.setVisible(place < len(running))
            if place < len(running):
                strip.show_offer(state, running[place], now_us)
        heights = [strip.sizeHint().height() for strip in self.offers[: len(running)]]
        self._running.give_room(heights)
        self._running.setVisible(bool(running))
        over = len(ended(state))
        self._ended_action.setText(self.tr("Ended offers: {0}").format(over))
        self.ended.setVisible(self._ended_action.isChecked() and over > 0)
        if self.ended.isVisibleTo(self):
            self.ended.show_ended(state)
        giveaway = self._latest_giveaway()
        self.giveaway.setVisible(giveaway is not None)
        if giveaway is not None:
            self.giveaway.show_giveaway(giveaway, now_us)
        self._ticks.show_pushes(state)
        self.setEnabled(self._source.live)
        for action in self._actions:
            action.setEnabled(self._source.live)
        phases = {offer.phase for offer in running}
        self._fire_action.setEnabled(self._source.live and "armed" in phases)
        self._undo_action.setEnabled(self._source.live and not phases.isdisjoint(UNDOABLE))
        self._end_action.setEnabled(self._source.live and "live" in phases)
        self._code_action.setEnabled(self._source.live and bool(self._lines()))
        self._ended_action.setEnabled(over > 0)

    # --- building

    def _make_bar(self, actions: Actions) -> QHBoxLayout:
        group = self.tr("Push")
        self._actions = [
            actions.add(f"push.{what}", text, handler, shortcut=key, group=group)
            for what, text, handler, key in (
                ("flash_sale", self.tr("Flash sale"), partial(self.prepare, "flash_sale"), "F5"),
                ("coupon", self.tr("Coupon"), partial(self.prepare, "coupon"), "F6"),
                ("giveaway", self.tr("Giveaway"), partial(self.prepare, "giveaway"), "F7"),
                ("copy_address", self.tr("Copy overlay address"), self._on_copy_triggered, ""),
                ("clear", self.tr("Clear overlay"), self._on_clear_triggered, "Esc, Esc"),
            )
        ]
        add = partial(actions.add, group=group)
        self._fire_action = add(
            "push.fire", self.tr("Fire the armed offer"), self._on_fire_triggered, shortcut="Ctrl+F5"
        )
        self._undo_action = add(
            "push.undo", self.tr("Undo the armed offer"), self._on_undo_triggered, shortcut="Shift+F5"
        )
        self._end_action = add(
            "push.end", self.tr("End the newest offer"), self._on_end_triggered, shortcut="Ctrl+F6"
        )
        self._code_action = add(
            "push.copy_code",
            self.tr("Copy the newest offer's code"),
            self._on_copy_code_triggered,
            shortcut="Ctrl+F7",
        )
        self._ended_action = add("push.ended", "", self.refresh)
        self._ended_action.setCheckable(True)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        row.addWidget(actions.button("push.flash_sale"))
        row.addWidget(actions.button("push.coupon"))
        row.addWidget(actions.button("push.giveaway"))
        row.addStretch(1)
        row.addWidget(self._make_more(actions))
        row.addWidget(actions.button("push.clear"))
        return row

    def _make_more(self, actions: Actions) -> QPushButton:
        """Put behind one button what nobody needs in a hurry."""
        self._more = QMenu(self)
        for name in ("push.ended", "push.copy_address"):
            self._more.addAction(actions.get(name))
        button = QPushButton("⋯")
        button.setAccessibleName(self.tr("More"))
        button.setToolTip(self.tr("More"))
        theme.set_role(button, "flat")
        button.clicked.connect(self._on_more_clicked)
        return button

    def add_more(self, action: QAction) -> None:
        """Put something behind that button as well."""
        self._more.addAction(action)

    def _on_more_clicked(self) -> None:
        size = self._more.sizeHint()
        corner = self.rect().bottomRight()
        self._more.popup(self.mapToGlobal(corner - QPoint(size.width(), size.height())))

    def _make_offer_strip(self) -> OfferStrip:
        strip = OfferStrip()
        strip.fire_wanted.connect(self._on_strip_fire_wanted)
        strip.undo_wanted.connect(self._on_strip_undo_wanted)
        strip.end_wanted.connect(self._on_strip_end_wanted)
        strip.copy_wanted.connect(self._on_strip_copy_wanted)
        self._running.insert(len(self.offers), strip)
        return strip

    def _lines(self) -> list[str]:
        """Return what buyers must type for each live offer that has a code, the newest last."""
        state = self._source.state
        lines = (
            in_a_line(codes_of(state.selling, state.shelf, one.offer)) for one in live_offers(state.offers)
        )
        return [line for line in lines if line]

    def _latest_giveaway(self) -> Giveaway | None:
        """The newest that runs, else the newest of all; a cancelled one is over."""
        book = self._source.state.giveaways
        running = [one for one in book.undrawn if one.status == "open" or one.n]
        kept = [one for one in book.giveaways.values() if one.status != "cancelled"]
        return next(reversed(running or kept), None)

    # --- what a person does

    def _send(self, command: Command) -> None:
        self._tasks.start(self._dispatch(command), type(command).__name__)

    def prepare(self, kind: str, product: str | None = None) -> None:
        """Ask for the terms of an offer or a giveaway; nothing of it is seen until somebody fires it."""
        if kind == "giveaway":
            self._giveaways.ask_terms()
        else:
            self._tasks.start(self._ask_offer(kind, product), "offer form", exclusive="form")

    def _on_fire_triggered(self) -> None:
        armed = [one.offer for one in running_offers(self._source.state.offers) if one.phase == "armed"]
        if armed:
            self._on_strip_fire_wanted(armed[0])

    def _on_undo_triggered(self) -> None:
        """Call the newest off: it is what a hand has just armed or started."""
        running = running_offers(self._source.state.offers)
        undoable = [one.offer for one in running if one.phase in UNDOABLE]
        if undoable:
            self._on_strip_undo_wanted(undoable[-1])

    def _on_end_triggered(self) -> None:
        live = live_offers(self._source.state.offers)
        if live:
            self._on_strip_end_wanted(live[-1].offer)

    def _on_clear_triggered(self) -> None:
        self._send(ClearStage(command_id=fresh("command")))

    def _on_copy_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self._overlay_address())
        self._notifier.notify(Notice("overlay_address_copied"))

    def _on_copy_code_triggered(self) -> None:
        lines = self._lines()
        if lines:
            self._on_strip_copy_wanted(lines[-1])

    def _on_strip_copy_wanted(self, line: str) -> None:
        QGuiApplication.clipboard().setText(line)
        self._notifier.notify(Notice("offer_code_copied"))

    def _on_strip_fire_wanted(self, offer: str) -> None:
        self._send(FireOffer(command_id=fresh("command"), offer=offer))

    def _on_strip_undo_wanted(self, offer: str) -> None:
        self._send(UndoOffer(command_id=fresh("command"), offer=offer))

    def _on_strip_end_wanted(self, offer: str) -> None:
        self._tasks.start(self._ask_end(offer), "end offer", exclusive="question")

    # --- what takes its time

    async def _dispatch(self, command: Command) -> None:
        await carry_out(self._source, command, self._notifier)

    async def submit(self, command: Command) -> Rejected | None:
        """Dispatch what a form asks for; return why it was refused."""
        return (await self._source.dispatch(msgspec.structs.replace(command, by=seat.role()))).rejected

    async def _ask_offer(self, kind: str, product: str | None) -> None:
        form = OfferForm(self, self._source, self.submit, kind, self._lows_of, self._shops())
        if product is not None:
            form.product.setCurrentIndex(max(0, form.product.findData(product)))
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        await form.run()

    async def _ask_end(self, offer: str) -> None:
        kind = self._source.state.offers.offers[offer].kind
        sale = kind == "flash_sale"
        if await (wants_to_end_sale(self) if sale else wants_to_end_offer(self, kind_name(kind))):
            await self._dispatch(EndOffer(command_id=fresh("command"), offer=offer))
