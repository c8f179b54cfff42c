"""What keeps a show from being opened or saved is said in the window, with a way on."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app import trouble
from livestream_console.app.words import LANGUAGES, speak
from livestream_console.store.failures import StoreRefused

CODES = (
    "damaged",
    "disk_full",
    "foreign_file",
    "in_use",
    "io_error",
    "locked",
    "newer_file",
    "read_only",
    "upgrade_failed",
)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """A window that somebody looks at."""
    monkeypatch.setattr(trouble, "is_offscreen", lambda: False)
    made = QWidget()
    qtbot.addWidget(made)
    return made


def refused(code: str, path: Path) -> StoreRefused:
    error = StoreRefused(code, "why", {"one": 40, "two": 2})
    error.path = path
    return error


async def box_of(window: QWidget) -> QMessageBox:
    for _ in range(5):
        await asyncio.sleep(0)
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    return box


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == text).click()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
async def test_a_store_that_cannot_be_opened_is_said_before_the_program_leaves(
    window: QWidget, code: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    speak(language)
    try:
        asking = asyncio.ensure_future(
            trouble.tell_refusal(window, refused(code, tmp_path / "console.sqlite"))
        )
        box = await box_of(window)
    finally:
        speak("")
    sentence = box.informativeText()
    assert "console.sqlite" in sentence
    assert "None" not in sentence
    assert sentence in capsys.readouterr().err
    press(box, "Quit")
    assert await asking is False


async def test_a_damaged_store_is_set_aside_only_when_asked(window: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "console.sqlite"
    path.write_bytes(b"rubbish")
    asking = asyncio.ensure_future(trouble.tell_refusal(window, refused("damaged", path)))
    box = await box_of(window)
    assert "42" in box.informativeText()
    assert box.defaultButton().text() == "Quit"
    press(box, "Set it aside and start a new store")
    assert await asking is True
    assert not path.exists()
    assert (tmp_path / "console.sqlite.damaged-1").read_bytes() == b"rubbish"


async def test_without_a_display_nothing_is_asked_or_moved(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    path = tmp_path / "console.sqlite"
    path.write_bytes(b"rubbish")
    assert await trouble.tell_refusal(window, refused("damaged", path)) is False
    assert str(path) in capsys.readouterr().err
    assert path.exists()


class FullJournal:
    """Takes events again once ``failure`` is None."""

    def __init__(self) -> None:
        self.failure: str | None = "disk_full"

    async def wait_committed(self, show: str, seq: int) -> None:
        self.failure = None


class Console:
    saved_through = (10, 17)

    class state:
        show = "show"


async def test_nobody_leaves_with_unsaved_events_unasked(
    window: QWidget, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = FullJournal()
    leaving = asyncio.ensure_future(trouble.save_or_give_up(window, Console(), journal))  # type: ignore[arg-type]
    box = await box_of(window)
    assert "7 events" in box.informativeText()
    assert "the disk is full" in box.informativeText()
    press(box, "Try again")
    await leaving
    assert trouble.tell_lost(Console(), journal) is False  # type: ignore[arg-type]

    journal.failure = "locked"
    leaving = asyncio.ensure_future(trouble.save_or_give_up(window, Console(), journal))  # type: ignore[arg-type]
    press(await box_of(window), "Quit and lose them")
    await leaving
    assert trouble.tell_lost(Console(), journal) is True  # type: ignore[arg-type]
    assert "7 events could not be saved" in capsys.readouterr().err
