"""Logging in with a code: granted, given up or refused, and its dialog is gone in any case."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.app import google_login as login
from livestream_console.core.ports import FeedFailure, Notice
from livestream_console.feeds.youtube import Credentials, DeviceCode
from livestream_console.ui.rooms.device_code import DeviceCodeDialog
from livestream_console.ui.rooms.requests import YouTubeLogin
from tests.e2e.desk import Heard

REQUEST = YouTubeLogin("abcdefghijk", "client", "secret")
CODE = DeviceCode("device", "ABCD-EFGH", "https://www.google.com/device", 5.0, 1800.0)


class Google:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.shown = asyncio.Event()
        self.answer: asyncio.Future[Credentials] = asyncio.get_running_loop().create_future()

    async def ask_code(self, *_: object, **__: object) -> DeviceCode:
        return CODE

    async def wait_for_login(self, *_: object, **__: object) -> Credentials:
        self.shown.set()
        return await self.answer


@pytest.fixture
async def google(monkeypatch: pytest.MonkeyPatch) -> Google:
    made = Google()
    monkeypatch.setattr(login, "ask_code", made.ask_code)
    monkeypatch.setattr(login, "wait_for_login", made.wait_for_login)
    return made


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def dialogs(parent: QWidget) -> list[DeviceCodeDialog]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return parent.findChildren(DeviceCodeDialog)


async def test_a_login_that_is_granted_gives_its_token(google: Google, parent: QWidget) -> None:
    heard = Heard()
    running = asyncio.create_task(login.google_login(parent, heard, REQUEST), name="login")
    await google.shown.wait()
    assert len(dialogs(parent)) == 1
    google.answer.set_result(Credentials("client", "secret", "refresh"))
    assert await running == YouTubeLogin("abcdefghijk", "client", "secret", "refresh")
    assert dialogs(parent) == []
    assert heard.notices == []


async def test_a_login_that_is_given_up_stops_asking(google: Google, parent: QWidget) -> None:
    heard = Heard()
    running = asyncio.create_task(login.google_login(parent, heard, REQUEST), name="login")
    await google.shown.wait()
    await asyncio.sleep(0)
    dialogs(parent)[0].reject()
    assert await running is None
    assert google.answer.cancelled()
    assert dialogs(parent) == []
    assert heard.notices == []


async def test_a_login_that_is_refused_is_told(google: Google, parent: QWidget) -> None:
    heard = Heard()
    running = asyncio.create_task(login.google_login(parent, heard, REQUEST), name="login")
    await google.shown.wait()
    google.answer.set_exception(FeedFailure("auth", "access_denied"))
    assert await running is None
    assert heard.notices == [Notice("login_refused", {"reason": "auth"}, "error")]
    assert dialogs(parent) == []
