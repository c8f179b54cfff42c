"""The window: a top bar, the key figures, and dockable panels in a layout that is kept.

Rule: it places panels and knows nothing about what they show; app makes them and hands them in. The
window never closes by itself: the first attempt asks (``close_requested``), and only ``close_for_good``
closes. Empty, it says nothing, so that no translation need be read, and names nothing of ``QtCore.Qt``, which
PySide needs 20 ms to build: the window stands first.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QEvent, QObject, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStatusBar, QTabWidget, QVBoxLayout, QWidget

from livestream_console.ui import theme
from livestream_console.ui.actions import Actions
from livestream_console.ui.shallow import Shallow

if TYPE_CHECKING:
    from livestream_console.ui.notice_bar import NoticeBar
    from livestream_console.ui.palette import Palette

LAYOUT_VERSION = 6
DEFAULT_SIZE = (1440, 900)
SIDE_WIDTHS = (424, 588, 428)
_BARS = {"rundown": "comments", "push": "shelf"}
"""Which bar takes its height from which panel above it."""


class Panels(msgspec.Struct, frozen=True):
    """Every widget that the window places. ``replay`` stands above the status line during a replay."""

    top_bar: QWidget
    kpis: QWidget
    alarms: QWidget
    prices: QWidget
    switchback: QWidget
    comments: QWidget
    shelf: QWidget
    push: QWidget
    charts: QWidget
    funnel: QWidget
    products: QWidget
    rundown: QWidget
    effects: QWidget
    claims: QWidget
    orders: QWidget
    giveaways: QWidget
    rooms: QWidget
    shops: QWidget
    moderation: QWidget
    log: QWidget
    replay: QWidget
    status_line: QWidget


class MainWindow(QMainWindow):
    """The producer's desk. ``registry`` holds its actions; panels add theirs before they are placed."""

    close_requested = Signal()
    """Somebody wants to leave; whoever runs the show unwinds and then calls close_for_good."""

    def __init__(self) -> None:
        super().__init__()
        self._may_close = False
        self._locked = True
        self._docks: dict[str, QDockWidget] = {}
        self.registry = Actions(self)
        self._palette: Palette | None = None
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        self.resize(*DEFAULT_SIZE)

    def place(self, panels: Panels, notice_bar: NoticeBar) -> None:
        """Put every panel where it belongs by default and register the window's own actions."""
        self.setWindowTitle(self.tr("Livestream Console"))
        self.setTabPosition(QtCore.Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        above = (panels.top_bar, panels.kpis, panels.alarms, panels.prices, panels.switchback)
        self.setMenuWidget(_stacked(*above))
        status = QStatusBar()
        status.setSizeGripEnabled(False)
        status.setContentsMargins(0, 0, 0, 0)
        status.addWidget(_stacked(panels.replay, panels.status_line), 1)
        self.setStatusBar(status)
        notice_bar.lie_over(panels.status_line)
        panels.replay.hide()
        for name, title, widget in (
            ("comments", self.tr("Comments"), panels.comments),
            ("shelf", self.tr("Shelf"), panels.shelf),
            ("push", self.tr("Push"), panels.push),
            ("charts", self.tr("Charts"), panels.charts),
            ("claims", self.tr("Claims"), panels.claims),
            ("orders", self.tr("Orders"), panels.orders),
            ("giveaways", self.tr("Giveaways"), panels.giveaways),
            ("rooms", self.tr("Rooms"), panels.rooms),
            ("shops", self.tr("Shops"), panels.shops),
            ("moderation", self.tr("Review"), panels.moderation),
            ("log", self.tr("Log"), panels.log),
            ("effects", self.tr("Effects"), panels.effects),
            ("funnel", self.tr("Funnel"), panels.funnel),
            ("products", self.tr("Products"), panels.products),
            ("rundown", self.tr("Rundown"), panels.rundown),
        ):
            # The keys of bars are always in sight; what is on above those of the push bar scrolls by itself.
            self._docks[name] = self._dock(name, title, widget if name in _BARS else Shallow(widget))
        self.arrange_default()
        for bar in (panels.push, panels.rundown):
            bar.installEventFilter(self)
        self._register()
        panels.comments.setFocus()

    def open_palette(self) -> None:
        if self._palette is None:
            from livestream_console.ui.palette import Palette  # would delay the first window

            self._palette = Palette(self.registry, self)
        self._palette.open()

    def _register(self) -> None:
        add, view = self.registry.add, self.tr("View")
        add("palette.open", self.tr("Find a command"), self.open_palette, shortcut="Ctrl+K")
        for place, (name, dock) in enumerate(self._docks.items(), 1):
            add(
                f"view.{name}",
                dock.windowTitle(),
                partial(self.show_panel, name),
                # The row of digits has ten keys.
                shortcut=f"Alt+{place % 10}" if place <= 10 else "",
                group=view,
            )
        add("view.lock", self.tr("Lock or unlock the panels"), self.toggle_lock, group=view)
        add("view.default", self.tr("Put the panels back"), self.arrange_default, group=view)

    @property
    def docks(self) -> dict[str, QDockWidget]:
        """The dock of every panel, by name."""
        return self._docks

    # --- layout ---

    def arrange_default(self) -> None:
        """Comments left, shelf and push in the middle, charts right, the others behind; the rundown below."""
        docks = self._docks
        for dock in docks.values():
            self.removeDockWidget(dock)
            dock.setFloating(False)
        self.addDockWidget(QtCore.Qt.DockWidgetArea.LeftDockWidgetArea, docks["comments"])
        self.splitDockWidget(docks["comments"], docks["rundown"], QtCore.Qt.Orientation.Vertical)
        self.splitDockWidget(docks["comments"], docks["shelf"], QtCore.Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["shelf"], docks["charts"], QtCore.Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["shelf"], docks["push"], QtCore.Qt.Orientation.Vertical)
        # What is sold stands with the shelf, what is watched with the charts.
        for front, behind in (
            ("shelf", ("claims", "orders", "giveaways")),
            ("charts", ("funnel", "products", "effects", "rooms", "shops", "moderation", "log")),
        ):
            for earlier, later in pairwise((front, *behind)):
                self.tabifyDockWidget(docks[earlier], docks[later])
        for dock in docks.values():
            dock.show()
        docks["shelf"].raise_()
        docks["charts"].raise_()
        across = [docks[name] for name in ("comments", "shelf", "charts")]
        self.resizeDocks(across, list(SIDE_WIDTHS), QtCore.Qt.Orientation.Horizontal)

    def set_locked(self, locked: bool) -> None:
        """Lock the panels: no title bars, nothing moves; a slip must not move them during a show."""
        self._locked = locked
        for dock in self._docks.values():
            bar = dock.titleBarWidget()
            if locked and bar is None:
                dock.setTitleBarWidget(_stacked())
            elif not locked and bar is not None:
                dock.setTitleBarWidget(None)  # type: ignore[arg-type]
                bar.deleteLater()
            dock.setFeatures(
                QDockWidget.DockWidgetFeature.NoDockWidgetFeatures
                if locked
                else QDockWidget.DockWidgetFeature.DockWidgetMovable
                | QDockWidget.DockWidgetFeature.DockWidgetFloatable
                | QDockWidget.DockWidgetFeature.DockWidgetClosable
            )

    def toggle_lock(self) -> None:
        self.set_locked(not self._locked)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front and give it the keyboard."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        dock.widget().setFocus()
        focused = self.focusWidget()
        if focused is not None and focused.focusPolicy() == QtCore.Qt.FocusPolicy.NoFocus:
            self.focusNextChild()  # the panel itself has no use for keys, its first part has

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_bars()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()

    def _fit_bars(self) -> None:
        """Give the bars the height that they ask for, as far as there is room."""
        for name, above in _BARS.items() if self._docks else ():
            bar, giving = self._docks[name], self._docks[above]
            spare = giving.height() - giving.minimumSizeHint().height()
            missing = min(bar.sizeHint().height() - bar.height(), max(0, spare))
            if missing and not bar.isFloating():
                # Asked alone, a bar would take from every dock that is around it.
                heights = [giving.height() - missing, bar.height() + missing]
                self.resizeDocks([giving, bar], heights, QtCore.Qt.Orientation.Vertical)

    def layout_bytes(self) -> bytes:
        """Return size, place and panels, for settings to keep."""
        return msgspec.msgpack.encode((self.saveGeometry().data(), self.saveState(LAYOUT_VERSION).data()))

    def restore_layout(self, kept: bytes) -> bool:
        """Take over what ``layout_bytes`` gave; what does not fit leaves the default layout."""
        try:
            geometry, state = msgspec.msgpack.decode(kept, type=tuple[bytes, bytes])
        except msgspec.DecodeError:
            return False
        if not self.restoreState(QByteArray(state), LAYOUT_VERSION):
            self.arrange_default()
            return False
        return self.restoreGeometry(QByteArray(geometry))

    def _dock(self, name: str, title: str, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setTitleBarWidget(_stacked())
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        return dock

    # --- closing ---

    def close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()


def _stacked(*widgets: QWidget) -> QWidget:
    """Return these widgets below one another; of none, a title bar that takes no room."""
    box = QWidget()
    theme.set_role(box, "panel")
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return box
