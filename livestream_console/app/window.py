"""Makes the panels, puts them into the window and keeps them looking at one show, live or replayed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from livestream_console.app.asked import Errands
from livestream_console.app.comment_desk import CommentDesk
from livestream_console.core.orders.book import OrderKey
from livestream_console.engine.console import Console
from livestream_console.engine.estimates import Estimates
from livestream_console.engine.replayer import Replayer
from livestream_console.ui import top_bar
from livestream_console.ui.alarms import strip as alarms
from livestream_console.ui.battle.deeds import BattleDeeds
from livestream_console.ui.bridge import FRAME_MS, FrameBridge
from livestream_console.ui.charts.view import ChartsPanel
from livestream_console.ui.claims import panel as claims
from livestream_console.ui.claims.panel import ClaimsPanel
from livestream_console.ui.costs.deeds import CostDeeds
from livestream_console.ui.effects import panel as effects
from livestream_console.ui.funnel import panel as funnel
from livestream_console.ui.giveaways.deeds import GiveawayDeeds, GiveawayFiles
from livestream_console.ui.giveaways.panel import GiveawaysPanel
from livestream_console.ui.kpis.view import KpisPanel
from livestream_console.ui.log.panel import LogPanel
from livestream_console.ui.main_window import MainWindow, Panels
from livestream_console.ui.notice_bar import NoticeBar
from livestream_console.ui.notices import Notices
from livestream_console.ui.orders import panel as orders
from livestream_console.ui.orders.panel import OrdersPanel
from livestream_console.ui.products import panel as products
from livestream_console.ui.push.view import PushPanel
from livestream_console.ui.replay.view import ReplayBar
from livestream_console.ui.rooms import panel as rooms
from livestream_console.ui.rundown import panel as rundown
from livestream_console.ui.shelf.view import ShelfPanel
from livestream_console.ui.shops import banner
from livestream_console.ui.shops import panel as shops
from livestream_console.ui.status_line import StatusLine
from livestream_console.ui.switchback import strip as switchback

_SECOND_MS = 1_000
_QUARTER_SECOND_MS = 250
_TENTH_MS = 100


class Desk(QObject):
    """The filled window. While a replay is looked at, the live show goes on behind it."""

    live_wanted = Signal()
    """The user asked to leave the replay."""
    what_if_wanted = Signal()
    """The user wants to see a replay's claims under other rules."""
    video_wanted = Signal()
    """The user wants the video of a replayed show."""

    def __init__(
        self,
        window: MainWindow,
        console: Console,
        notices: Notices,
        errands: Errands,
        estimates: Estimates,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._console = console
        self._notices = notices
        self._estimates = estimates
        self._replay_bar: ReplayBar | None = None
        self._replay_slot = QWidget()
        self._slot_layout = QVBoxLayout(self._replay_slot)
        self._slot_layout.setContentsMargins(0, 0, 0, 0)
        actions = window.registry
        bar = top_bar.TopBar(console, console, errands.overlay_clients, window.open_palette)
        status_line = StatusLine(console, console)
        kpis = KpisPanel(console, actions, errands.tiles, errands.earlier)
        alarm_strip = alarms.AlarmsStrip(console, actions, errands.seen_alarms)
        alarm_strip.orders_wanted.connect(self._on_orders_wanted)
        alarm_strip.sale_wanted.connect(self._on_sale_wanted)
        alarm_strip.unpaid_wanted.connect(self._on_unpaid_wanted)
        self._comments = CommentDesk(self, console, actions, notices, errands)
        self.replies = self._comments.replies
        shelf = ShelfPanel(console, actions, notices, errands.imports)
        files = GiveawayFiles(errands.save_audit, errands.save_file)
        deeds = GiveawayDeeds(window, console, notices, console, files, lambda: console.rooms)
        push = PushPanel(
            console,
            actions,
            notices,
            deeds,
            errands.overlay_address,
            lows_of=errands.lows_of,
            shops=lambda: {shop.link.feed_id: shop.can for shop in console.shops},
        )
        charts = ChartsPanel(console, errands.charts)
        steps = funnel.FunnelPanel(console)
        goods = products.ProductsPanel(
            console,
            actions,
            forecasts=lambda: estimates.sell_outs.forecasts,
            earlier=errands.earlier,
        )
        CostDeeds(window, lambda: self.bridge.source, actions, notices)
        BattleDeeds(
            window,
            lambda: self.bridge.source,
            actions,
            notices,
            goods.hot_products,
            errands.keep_report,
        )
        pushed = effects.EffectsPanel(console, lambda: estimates.effects.standing)
        draws = GiveawaysPanel(console, actions, deeds)
        self._claims = ClaimsPanel(console, actions, notices, lambda: console.rooms, errands.save_file)
        self._orders = OrdersPanel(console, actions, errands.save_file, alarm_strip.standing)
        connections = rooms.RoomsPanel(
            console,
            notices,
            actions,
            add_room=errands.add_room,
            remove_room=errands.remove_room,
            retry_room=console.retry_feed,
        )
        in_shops = shops.ShopsPanel(console, actions, notices, errands.shops)
        self.prices = banner.PriceBanner(console, partial(window.show_panel, "shops"))
        turns = switchback.SwitchbackStrip(
            console,
            actions,
            notices,
            lambda: estimates.switchbacks.found,
            estimates.switchbacks.chances,
        )
        push.add_more(actions.get("switchback.plan"))
        running = rundown.RundownPanel(console, actions, notices, push.prepare)
        log = LogPanel(console)
        notice_bar = NoticeBar()
        notices.noticed.connect(notice_bar.show_notice)
        notices.noticed.connect(log.add_notice)
        window.place(
            Panels(
                top_bar=bar,
                kpis=kpis,
                alarms=alarm_strip,
                prices=self.prices,
                switchback=turns,
                comments=self._comments.comments,
                shelf=shelf,
                push=push,
                charts=charts,
                funnel=steps,
                products=goods,
                rundown=running,
                effects=pushed,
                claims=self._claims,
                orders=self._orders,
                giveaways=draws,
                rooms=connections,
                shops=in_shops,
                moderation=self._comments.review,
                log=log,
                replay=self._replay_slot,
                status_line=status_line,
            ),
            notice_bar,
        )
        # Asked for from elsewhere, what comes of it would lie behind another tab.
        for name in ("rooms", "shops"):
            actions.get(f"{name}.add").triggered.connect(partial(window.show_panel, name))
        # How often each panel is worth refreshing; ages and countdowns also run without events.
        self.bridge = FrameBridge(console, self)
        self._comments.add_to(self.bridge)
        add = self.bridge.add
        add(bar, every_ms=top_bar.REFRESH_MS, at_least_ms=top_bar.REFRESH_MS)
        add(status_line, every_ms=top_bar.REFRESH_MS, at_least_ms=top_bar.REFRESH_MS)
        add(kpis, every_ms=_QUARTER_SECOND_MS, at_least_ms=_SECOND_MS)
        add(alarm_strip, alarms.KINDS, every_ms=_QUARTER_SECOND_MS, at_least_ms=alarms.REFRESH_MS)
        add(self._orders, orders.KINDS, every_ms=orders.REFRESH_MS, at_least_ms=2 * _SECOND_MS)
        add(shelf, every_ms=_TENTH_MS, at_least_ms=_QUARTER_SECOND_MS)
        add(push, every_ms=_TENTH_MS, at_least_ms=_QUARTER_SECOND_MS)
        add(charts, every_ms=_SECOND_MS, at_least_ms=2 * _SECOND_MS)  # they count by the second
        add(steps, every_ms=funnel.REFRESH_MS, at_least_ms=funnel.REFRESH_MS)
        add(goods, every_ms=products.REFRESH_MS, at_least_ms=products.REFRESH_MS)
        add(pushed, every_ms=effects.REFRESH_MS, at_least_ms=effects.REFRESH_MS)
        add(draws, every_ms=_QUARTER_SECOND_MS, at_least_ms=_SECOND_MS)
        add(self._claims, claims.KINDS, every_ms=_QUARTER_SECOND_MS, at_least_ms=claims.REFRESH_MS)
        add(connections, every_ms=rooms.REFRESH_MS, at_least_ms=rooms.REFRESH_MS)
        add(in_shops, every_ms=shops.REFRESH_MS, at_least_ms=shops.REFRESH_MS)
        add(self.prices, every_ms=_QUARTER_SECOND_MS, at_least_ms=_SECOND_MS)
        add(turns, every_ms=switchback.REFRESH_MS, at_least_ms=switchback.REFRESH_MS)
        add(running, every_ms=rundown.REFRESH_MS, at_least_ms=rundown.REFRESH_MS)
        add(log, every_ms=_QUARTER_SECOND_MS)
        self._behind = self._every(FRAME_MS, self._drive_live)
        """Drives the live show while the bridge drives a replay."""
        self._bar_refresh = self._every(_TENTH_MS, self._refresh_bar)

    def start(self) -> None:
        self.bridge.start()
        self._estimates.start()

    def stop(self) -> None:
        for timer in (self._behind, self._bar_refresh):
            timer.stop()
        self.bridge.stop()

    def look_at_replay(self, replayer: Replayer) -> None:
        """Let all panels show a replay; the live show goes on unseen."""
        if self._replay_bar is None:
            self._replay_bar = ReplayBar(replayer, self.window.registry)
            self._replay_bar.live_wanted.connect(self.live_wanted)
            self._replay_bar.what_if_wanted.connect(self.what_if_wanted)
            self._replay_bar.video_wanted.connect(self.video_wanted)
            self._slot_layout.addWidget(self._replay_bar)
        self._behind.start()
        self._bar_refresh.start()
        self._estimates.set_source(replayer)
        self.bridge.set_source(replayer)
        self._replay_bar.set_source(replayer)
        self._replay_slot.show()

    def look_at_live(self) -> None:
        self._behind.stop()
        self._bar_refresh.stop()
        self._replay_slot.hide()
        self._estimates.set_source(self._console)
        self.bridge.set_source(self._console)

    def _every(self, interval_ms: int, fn: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(fn)
        return timer

    def _on_orders_wanted(self, key: OrderKey) -> None:
        self.window.show_panel("orders")
        self._orders.show_beyond(key)

    def _on_sale_wanted(self) -> None:
        self.window.show_panel("push")

    def _on_unpaid_wanted(self) -> None:
        self.window.show_panel("claims")
        self._claims.show_unpaid()

    def _drive_live(self) -> None:
        self._console.frame()

    def _refresh_bar(self) -> None:
        if self._replay_bar is not None:
            self._replay_bar.refresh()
