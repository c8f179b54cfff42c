"""Reviews beside the desk: made in the worker from the store, exported there, and said in words where not."""

from __future__ import annotations

import zipfile
from collections.abc import AsyncIterator, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livestream_console.app.reviews.forms import form_of, written_review
from livestream_console.app.reviews.job import ReviewWish
from livestream_console.app.reviews.windows import ReviewWindows, ShowsPicker
from livestream_console.app.worker import ProcessWorker
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ShowEnded
from livestream_console.core.ports import Notice, ShowInfo
from livestream_console.engine.hub import Hub
from livestream_console.store.archive import Archive
from livestream_console.store.failures import StoreRefused
from livestream_console.ui.main_window import MainWindow
from livestream_console.ui.review.errands import NoReview
from livestream_console.ui.review.kept import Sheaf
from tests.app.recorded_shows import DAY_US, START_US, rehearsed, write
from tests.ui.fakes import recorded

FORMS = {
    "html": b"<!doctype html>",
    "pdf": b"%PDF",
    "png": b"\x89PNG",
    "xlsx": b"PK",
    "csv": b"PK",
    "json": b"{",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold two short rehearsals on two evenings."""
    file = tmp_path_factory.mktemp("shows") / "console.sqlite"
    for number in range(2):
        start_us = START_US + number * DAY_US
        write(
            file,
            f"show-{number}",
            rehearsed(number + 1, title=f"第 {number} 场", start_us=start_us, minutes=5),
        )
    return file


@pytest.fixture
async def worker() -> AsyncIterator[ProcessWorker]:
    process = ProcessWorker()
    yield process
    await process.close()


class Notes:
    def __init__(self) -> None:
        self.notices: list[Notice] = []

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)


class Inline:
    """A worker that is this process, which has Qt already."""

    async def run(self, function: Any, *args: Any) -> Any:
        return function(*args)


class Desk:
    """What the windows need of a console: where its events come from."""

    def __init__(self) -> None:
        self.hub = Hub()


class Opened:
    def __init__(self, qtbot: QtBot, archive: Archive, worker: Any) -> None:
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.notes, self.desk = Notes(), Desk()
        self.saved: list[tuple[str, bytes]] = []
        self.windows = ReviewWindows(
            self.window,
            cast(Any, self.desk),
            archive,
            archive.path,
            worker,
            self.notes,
            self.save,
            cast(Any, None),
        )

    async def save(self, name: str, _patterns: str, content: bytes) -> None:
        self.saved.append((name, content))


@pytest.fixture
def archive(store: Path) -> Iterator[Archive]:
    opened = Archive(store)
    opened.open()
    yield opened
    opened.close()


def wish() -> ReviewWish:
    return ReviewWish(START_US + 3 * DAY_US)


async def test_the_worker_makes_a_review_and_every_form_of_it(store: Path, worker: ProcessWorker) -> None:
    made = await worker.run(written_review, str(store), "show-1", wish(), "zh_CN")
    assert made.head.title == "复盘 · 第 1 场"
    assert {"overview", "minutes", "refunds"} <= {key for key, *_ in made.sections}
    for form, head in FORMS.items():
        content = await worker.run(form_of, made, form)
        assert content.startswith(head), form
    told = msgspec.json.decode(await worker.run(form_of, made, "json"))
    assert told["values"]["head"]["show"] == "show-1"
    names = zipfile.ZipFile(BytesIO(await worker.run(form_of, made, "csv"))).namelist()
    assert "pushes.csv" in names


async def test_a_show_has_one_window_and_saves_from_it(qtbot: QtBot, archive: Archive) -> None:
    opened = Opened(qtbot, archive, Inline())
    info = next(one for one in archive.shows() if one.show == "show-1")
    window = opened.windows.open(info)
    await window.settled()
    assert opened.windows.open(info) is window
    assert window.windowTitle() == "Review · 第 1 场"
    window.export("html")
    await window.settled()
    [(name, content)] = opened.saved
    assert name == "第 1 场.html"
    assert content.startswith(FORMS["html"])
    await opened.windows.close()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (StoreRefused("damaged", "x"), "damaged"),
        (StoreRefused("locked", "x"), "another program"),
    ],
)
async def test_what_keeps_a_review_from_being_made_is_said(
    qtbot: QtBot, archive: Archive, error: Exception, said: str
) -> None:
    class Refusing:
        async def run(self, *_: Any) -> Sheaf:
            raise error

    opened = Opened(qtbot, archive, Refusing())
    with pytest.raises(NoReview) as refused:
        await opened.windows._made("show-1", wish())
    assert said in refused.value.sentence
    await opened.windows.close()


async def test_a_show_that_is_gone_is_said(qtbot: QtBot, archive: Archive) -> None:
    opened = Opened(qtbot, archive, Inline())
    with pytest.raises(NoReview) as refused:
        await opened.windows._made("nobody's", wish())
    assert "not in the store" in refused.value.sentence
    await opened.windows.close()


async def test_the_end_of_a_show_offers_its_review(qtbot: QtBot, archive: Archive) -> None:
    opened = Opened(qtbot, archive, Inline())
    batch: Sequence[Recorded] = [recorded(ShowEnded())]
    opened.desk.hub.publish(batch)
    assert [notice.code for notice in opened.notes.notices] == ["review_offered"]
    await opened.windows.close()
    opened.desk.hub.publish(batch)
    assert len(opened.notes.notices) == 1


def test_the_shows_to_compare_with_are_ticked(qtbot: QtBot) -> None:
    shows = [ShowInfo(f"s{n}", f"第 {n} 场", "CNY", START_US + n * DAY_US, None, 10) for n in range(3)]
    window = MainWindow()
    qtbot.addWidget(window)
    picker = ShowsPicker(window, shows, ("s1",))
    before = picker.chosen
    picker.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert (before, picker.chosen) == (("s1",), ("s1", "s2"))
