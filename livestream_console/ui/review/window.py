"""The review of one show in a window of its own, beside the desk.

Rule: it makes nothing itself: app hands in who makes the review, who turns it into files, and who keeps
lessons. While one is made it can be called off, and why there is none is said in a sentence.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from livestream_console.ui import theme
from livestream_console.ui.battle.deeds import KEY as BATTLE_KEY
from livestream_console.ui.battle.picture import as_png
from livestream_console.ui.dialogs import ask
from livestream_console.ui.elided import ElidedLabel
from livestream_console.ui.review.battle import Hours
from livestream_console.ui.review.document import Block, Table, Text
from livestream_console.ui.review.errands import NoReview, ReviewErrands
from livestream_console.ui.review.kept import Sheaf
from livestream_console.ui.review.lessons import LessonsCard
from livestream_console.ui.review.pushes_card import PushesCard
from livestream_console.ui.review.sheet import Card, Sheet
from livestream_console.ui.review.waiting import Waiting
from livestream_console.ui.tabs import TabStrip
from livestream_console.ui.tasks import TaskScope

SIZE = (1_440, 900)
FORMS = {
    "html": "HTML (*.html)",
    "pdf": "PDF (*.pdf)",
    "png": "PNG (*.png)",
    "xlsx": "XLSX (*.xlsx)",
    "csv": "ZIP (*.zip)",
    "json": "JSON (*.json)",
}
"""What a review can be saved as, and the pattern of its file."""
_ENDINGS = {"csv": "csv.zip"}


class ReviewWindow(QWidget):
    """Everything that the review of a show says. It begins to make one as soon as it is told to ``start``."""

    closed = Signal()

    def __init__(self, title: str, errands: ReviewErrands) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Review · {0}").format(title))
        self.resize(*SIZE)
        self._name = title
        self._errands = errands
        self._tasks = TaskScope(self)
        self._sheaf: Sheaf | None = None
        self._hours: Hours | None = None
        self._beside: tuple[str, ...] = ()
        self._sheets: dict[str, Sheet] = {}
        self._title = QLabel(self.windowTitle())
        theme.set_role(self._title, "title")
        self._facts = ElidedLabel()
        theme.set_role(self._facts, "muted")
        self.compare_button = QPushButton(self.tr("Compare with…"))
        self.compare_button.clicked.connect(self._on_compare_clicked)
        self.costs_button = QPushButton(self.tr("Costs…"))
        self.costs_button.clicked.connect(self._on_costs_clicked)
        self.replay_button = QPushButton(self.tr("Replay"))
        self.replay_button.clicked.connect(errands.replay)
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setMenu(self._export_menu())
        self.battle_button = QPushButton(self.tr("Battle report"))
        self.battle_button.setToolTip(self.tr("A picture of an hour of the show: copied, and saved"))
        self.battle_button.setMenu(QMenu(self))
        theme.set_role(self.battle_button, "primary")
        self.tabs = TabStrip()
        self.tabs.chosen.connect(self._show_section)
        self._pages = QStackedWidget()
        self._waiting = Waiting()
        self._waiting.called_off.connect(self._on_called_off)
        self._waiting.again.connect(self.start)
        self._pages.addWidget(self._waiting)
        self._arrange()
        self._set_made(False)

    def _arrange(self) -> None:
        head = QWidget()
        theme.set_role(head, "bar")
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(self._title)
        line.addWidget(self._facts, 1)
        for button in (
            self.compare_button,
            self.costs_button,
            self.replay_button,
            self.export_button,
            self.battle_button,
        ):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        for keys, deed in (
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
            (QKeySequence("Ctrl+E"), self.export_button.showMenu),
            (QKeySequence(BATTLE_KEY), self.battle_button.showMenu),
            (QKeySequence("Ctrl+PgDown"), lambda: self._step(1)),
            (QKeySequence("Ctrl+PgUp"), lambda: self._step(-1)),
        ):
            QShortcut(keys, self).activated.connect(deed)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        words = {
            "html": self.tr("Web page (HTML)…"),
            "pdf": self.tr("For printing (PDF)…"),
            "png": self.tr("Long picture (PNG)…"),
            "xlsx": self.tr("Workbook (XLSX)…"),
            "csv": self.tr("Tables (CSV)…"),
            "json": self.tr("For programs (JSON)…"),
        }
        for form in FORMS:
            menu.addAction(words[form]).triggered.connect(lambda _checked=False, form=form: self.export(form))
        return menu

    async def settled(self) -> None:
        """Wait until everything that this window has begun is done."""
        await self._tasks.settled()

    # --- making ---

    def start(self) -> None:
        """Make the review, anew if there is one."""
        self._tasks.start(self._make(), "make review", exclusive="make")

    async def _make(self) -> None:
        self._set_made(False)
        self._waiting.wait(self.tr("The show is being read and its pushes are being judged…"))
        self._pages.setCurrentWidget(self._waiting)
        try:
            made = await self._errands.make(self._beside)
        except NoReview as failed:
            self._waiting.say(failed.sentence)
            return
        self._show(made)

    def _on_called_off(self) -> None:
        self._tasks.start(self._call_off(), "call review off", exclusive="make")

    async def _call_off(self) -> None:
        self._waiting.say(self.tr("The review was called off."))

    def _on_compare_clicked(self) -> None:
        self._tasks.start(self._choose(), "choose shows", exclusive="choose")

    async def _choose(self) -> None:
        chosen = await self._errands.choose(self)
        if chosen is not None and chosen != self._beside:
            self._beside = chosen
            self.start()

    def _on_costs_clicked(self) -> None:
        self._tasks.start(self._enter_costs(), "enter costs", exclusive="choose")

    async def _enter_costs(self) -> None:
        if await self._errands.costs(self):
            self.start()

    # --- showing ---

    def _show(self, sheaf: Sheaf) -> None:
        self._sheaf = sheaf
        for sheet in self._sheets.values():
            self._pages.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets.clear()
        self.setWindowTitle(sheaf.head.title)
        self._title.setText(sheaf.head.title)
        facts = " · ".join(sheaf.head.facts)
        self._facts.setText(facts)
        for key, title, _ in sheaf.sections:
            if self.tabs.has(key):
                self.tabs.rename(key, title)
            else:
                self.tabs.add(key, title)
        self._show_hours(sheaf.battles())
        self._set_made(True)
        self._show_section(self.tabs.current)

    def _show_hours(self, hours: Hours) -> None:
        self._hours = hours
        menu = self.battle_button.menu()
        menu.clear()
        for place, name in enumerate(hours.names):
            menu.addAction(name).triggered.connect(lambda _checked=False, place=place: self.report(place))

    def _show_section(self, key: str) -> None:
        if self._sheaf is None:
            return
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = self._sheets[key] = Sheet(self._sheaf.section(key), self._card)
            self._pages.addWidget(sheet)
            self._tasks.start(sheet.fill(), "fill section")
        self._pages.setCurrentWidget(sheet)

    def _card(self, block: Block) -> QWidget:
        """Return a block's card: pushes stand in the desk's own widget, what is to be done is written on."""
        if block.key == "next_time" and isinstance(block, Text):
            return LessonsCard(block.title, block.lines, self._errands.lessons)
        if block.key == "pushes" and isinstance(block, Table) and block.rows and self._sheaf is not None:
            return PushesCard(block.title, self._sheaf.effects())
        return Card(block)

    def _step(self, by: int) -> None:
        keys = [key for key, *_ in self._sheaf.sections] if self._sheaf is not None else []
        if keys:
            self.tabs.choose(keys[(keys.index(self.tabs.current) + by) % len(keys)])

    def _set_made(self, made: bool) -> None:
        self.tabs.setVisible(made)
        for button in (self.compare_button, self.costs_button, self.export_button):
            button.setEnabled(made)
        self.battle_button.setEnabled(made and bool(self._hours and self._hours.battles))

    # --- exporting ---

    def report(self, place: int) -> None:
        """Make the battle report of an hour, copy it and save it."""
        if self._hours is not None:
            name, image = self._hours.picture(place)
            QGuiApplication.clipboard().setImage(image)
            self._tasks.start(self._keep(name, as_png(image)), "save battle report", exclusive="export")

    async def _keep(self, name: str, picture: bytes) -> None:
        await self._errands.save(name, FORMS["png"], picture)

    def export(self, form: str) -> None:
        """Save the review in one of the forms."""
        if self._sheaf is not None:
            self._tasks.start(self._export(self._sheaf, form), "export review", exclusive="export")

    async def _export(self, sheaf: Sheaf, form: str) -> None:
        self.export_button.setEnabled(False)
        self.export_button.setText(self.tr("Exporting…"))
        try:
            content = await self._errands.form(sheaf, form)
        except NoReview as failed:
            await ask(self, self.tr("Not exported"), failed.sentence, [self.tr("OK")])
            return
        finally:
            self.export_button.setText(self.tr("Export"))
            self.export_button.setEnabled(True)
        await self._errands.save(f"{_plain(self._name)}.{_ENDINGS.get(form, form)}", FORMS[form], content)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tasks.cancel()
        self.closed.emit()
        super().closeEvent(event)


def _plain(name: str) -> str:
    """Return a name that every file system takes."""
    return "".join(" " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name).strip()
