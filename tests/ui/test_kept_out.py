"""Who is kept out: since when, until when, by whom and why, and how each is let back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from livestream_console.core.commands import ActInRoom, MuteViewer, RestrictViewer
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ModerationApplied
from livestream_console.core.rights import RULE
from livestream_console.ui.actions import Actions
from livestream_console.ui.moderation import words
from livestream_console.ui.moderation.kept_out import KeptOutBook
from livestream_console.ui.moderation.kept_out_view import ROWS_MOST
from livestream_console.ui.moderation.panel import KEPT_OUT, ModerationPanel
from tests.ui.conftest import Role
from tests.ui.fakes import FakeNotifier, recorded
from tests.ui.moderated_show import ModeratedShow

DOUYIN = {"platform": "douyin"}


@pytest.fixture
def source() -> ModeratedShow:
    return ModeratedShow()


@pytest.fixture
def notifier() -> FakeNotifier:
    return FakeNotifier()


@pytest.fixture
def panel(source: ModeratedShow, notifier: FakeNotifier, window: QWidget) -> ModerationPanel:
    panel = ModerationPanel(source, Actions(window), notifier, lambda: None, parent=window)
    panel.tabs.choose(KEPT_OUT)
    panel.resize(424, 400)
    window.show()
    return panel


def told(panel: ModerationPanel) -> list[str]:
    return [row.accessibleName() for row in panel.kept_out.rows]


async def test_a_mute_and_a_restriction_say_who_when_and_why(
    panel: ModerationPanel, source: ModeratedShow
) -> None:
    source.desk.do(MuteViewer, viewer="7", viewer_name="小林", by="assistant:小王", **DOUYIN)
    source.wait(60)
    source.desk.do(RestrictViewer, viewer="8", note="退货", by=RULE, **DOUYIN)
    panel.on_reset()
    await panel.settled()
    first, second = told(panel)
    assert first.startswith("ID 8, Douyin, Kept from claims and giveaways, since ")
    assert first.endswith("without end · by a word list · 退货")
    assert second.startswith("小林, Douyin, Muted, since ")
    assert " · until " in second
    assert second.endswith(" · by 小王")
    source.wait(600)
    panel.refresh()
    assert told(panel) == [first], "a mute runs out by itself"


async def test_each_is_let_back_with_the_keyboard(panel: ModerationPanel, source: ModeratedShow) -> None:
    for viewer in ("7", "8"):
        source.desk.do(MuteViewer, viewer=viewer, **DOUYIN)
    source.desk.do(RestrictViewer, viewer="7", **DOUYIN)
    panel.refresh()
    assert len(told(panel)) == 3
    while panel.kept_out.rows:
        button = panel.kept_out.rows[0].lift
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName() == f"{button.toolTip()}: {told(panel)[0]}"
        QTest.keyClick(button, Qt.Key.Key_Space)
        await panel.settled()
    moderation = source.state.moderation
    assert (moderation.muted, moderation.restricted) == ({}, {})


def test_nobody_is_said_in_words(panel: ModerationPanel) -> None:
    (empty,) = [label for label in words_on(panel) if label.startswith("Nobody")]
    assert empty == "Nobody is muted, restricted or timed out."


def words_on(panel: ModerationPanel) -> list[str]:
    return [label.text() for label in panel.kept_out.findChildren(QLabel) if label.isVisible()]


async def test_a_row_stays_its_viewers_while_others_come(
    panel: ModerationPanel, source: ModeratedShow
) -> None:
    source.desk.do(MuteViewer, viewer="7", **DOUYIN)
    panel.refresh()
    (row,) = panel.kept_out.rows
    source.wait(1)
    source.desk.do(MuteViewer, viewer="8", **DOUYIN)
    panel.on_batch(source.desk.journal)
    panel.refresh()
    assert panel.kept_out.rows[1] is row
    assert [row.y() for row in panel.kept_out.rows] == sorted(row.y() for row in panel.kept_out.rows)


async def test_what_ones_role_may_not_undo_says_so(
    panel: ModerationPanel, source: ModeratedShow, role: Role
) -> None:
    source.desk.do(MuteViewer, viewer="7", **DOUYIN)
    role("host")
    panel.refresh()
    (row,) = panel.kept_out.rows
    assert not row.lift.isEnabled()
    assert row.lift.toolTip() == "not as the host"


def test_a_long_list_shows_its_beginning(panel: ModerationPanel, source: ModeratedShow) -> None:
    for viewer in range(ROWS_MOST + 3):
        source.desk.do(RestrictViewer, viewer=str(viewer), **DOUYIN)
    panel.refresh()
    assert len(panel.kept_out.rows) == ROWS_MOST
    assert "and 3 more" in words_on(panel)


# --- in a room ----------------------------------------------------------------------------------------------


def in_room(seq: int, seconds: int | None, action: str = "timeout", origin: str = "official") -> Recorded:
    event = ModerationApplied(action, "viewer:9", duration_s=seconds)
    return recorded(event, seq, platform="twitch", room="x", viewer="9", name="Kim", origin=origin)


def test_a_rooms_own_time_out_stands_until_it_ends_or_is_lifted(source: ModeratedShow) -> None:
    state = source.state.moderation
    book, end = KeptOutBook(), recorded(ModerationApplied("clear"), 1).received_us + 60 * 1_000_000
    book.take(in_room(2, 60))
    (one,) = book.standing(state, end - 1)
    assert (one.how, one.viewer, one.name, one.until_us, one.by) == (
        "timeout",
        ("twitch", "9"),
        "Kim",
        end,
        None,
    )
    assert book.standing(state, end) == []
    book.take(in_room(4, None, "unban"))
    book.take(in_room(3, None, "ban"))
    assert book.standing(state, end) == [], "what is read back from before does not stand after it"
    book.take(in_room(5, None, "ban", origin="operator"))
    (one,) = book.standing(state, end)
    assert words.terms(one).endswith("without end · by Desk")


async def test_a_room_lets_somebody_back_where_it_can(panel: ModerationPanel, source: ModeratedShow) -> None:
    panel.on_batch([in_room(2, None, "ban")])
    panel.refresh()
    (row,) = panel.kept_out.rows
    commands: list[object] = []
    row.lift_pressed.connect(commands.append)
    row.lift.click()
    await panel.settled()
    (command,) = commands
    assert isinstance(command, ActInRoom)
    assert (command.platform, command.room, command.action.what, command.action.target) == (
        "twitch",
        "x",
        "unban",
        "9",
    )
