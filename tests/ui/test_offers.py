"""What may be done about a comment and its viewer: decided in one place, for menus, buttons and keys."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livestream_console.core.commands import (
    ActInRoom,
    Command,
    HideComment,
    HoldComment,
    MuteViewer,
    Rejected,
    RestrictViewer,
)
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import OrderChanged
from livestream_console.core.values import RoomAction
from livestream_console.ui import seat
from livestream_console.ui.actions import Actions
from livestream_console.ui.moderation import offers
from livestream_console.ui.moderation.deeds import command_for
from tests.ui.conftest import Role
from tests.ui.fakes import comment, recorded
from tests.ui.moderated_show import ModeratedShow


@pytest.fixture
def source() -> ModeratedShow:
    return ModeratedShow()


def names(found: list[offers.Offer]) -> list[str]:
    return [offer.text for offer in found]


def about(source: ModeratedShow, said: Recorded) -> list[offers.Offer]:
    return offers.about_comment(said, source.state.moderation)


def test_only_what_would_do_something_is_offered(source: ModeratedShow) -> None:
    said = source.say("加vx")
    assert names(about(source, said)) == ["Hide", "Hold for review"]
    hide, hold = (offer.command for offer in about(source, said))
    assert isinstance(hide, HideComment)
    assert isinstance(hold, HoldComment)
    source.desk.ask(hold)
    assert names(about(source, said)) == ["Approve", "Hide", "Undo what was done to it"]
    source.desk.ask(about(source, said)[1].command)
    assert names(about(source, said)) == ["Undo what was done to it"]
    for _ in range(2):
        source.desk.ask(about(source, said)[-1].command)
    assert source.standing(said.seq) is None
    assert names(about(source, said)) == ["Hide", "Hold for review"]


def test_viewers_are_muted_and_restricted_and_let_go(source: ModeratedShow) -> None:
    said = source.say("加vx")

    def offered() -> list[offers.Offer]:
        return offers.about_viewer(said, source.state.moderation, source.now)

    mute, restrict = (offer.command for offer in offered())
    assert isinstance(mute, MuteViewer)
    assert isinstance(restrict, RestrictViewer)
    for offer in offered():
        source.desk.ask(offer.command)
    assert names(offered()) == ["Lift the mute", "Let into claims and giveaways again"]
    for offer in offered():
        source.desk.ask(offer.command)
    assert (source.state.moderation.muted, source.state.moderation.restricted) == ({}, {})


def test_nobody_can_be_muted_who_is_not_known(source: ModeratedShow) -> None:
    assert offers.about_viewer(comment("hi", viewer=None), source.state.moderation, source.now) == []


def test_of_a_room_only_what_it_can_do() -> None:
    said = comment("加vx", 7, id="m7", viewer="88")
    assert offers.in_room(said, ()) == []
    delete, timeout = (offer.command for offer in offers.in_room(said, {"delete", "timeout", "post"}))
    assert isinstance(delete, ActInRoom)
    assert isinstance(timeout, ActInRoom)
    assert delete.action == RoomAction("delete", target="m7")
    assert timeout.action == RoomAction("timeout", target="88", duration_s=600)
    unknown = comment("hi", viewer=None)
    assert unknown.viewer is None
    assert names(offers.in_room(unknown, {"timeout"})) == []
    assert said.viewer == Viewer("88", "阿珍")


def test_of_what_is_no_comment_only_the_viewer_can_be_dealt_with(source: ModeratedShow) -> None:
    order = recorded(OrderChanged("o", "paid"), 2)
    groups = offers.about(order, source.state.moderation, source.now, ("delete", "timeout"))
    assert [[offer.code for offer in group] for group in groups] == [[], ["mute", "restrict"], ["time_out"]]


# --- by its code --------------------------------------------------------------------------------------------


def asked(source: ModeratedShow, code: str, said: Recorded) -> Command | Rejected:
    return command_for(code, said, source.state.moderation, source.now, ("delete",))


def test_only_what_is_offered_is_done(source: ModeratedShow) -> None:
    said = source.say("加vx")
    hide = asked(source, "hide", said)
    assert isinstance(hide, HideComment)
    source.desk.ask(hide)
    assert asked(source, "hide", said) == Rejected("already_done")
    assert asked(source, "approve", said) == Rejected("not_waiting")
    assert asked(source, "time_out", said) == Rejected("not_in_this_room")
    assert asked(source, "mute", comment("hi", viewer=None)) == Rejected("viewer_unknown")
    assert asked(source, "undo", source.say("好看")) == Rejected("nothing_to_undo")


# --- in which role ------------------------------------------------------------------------------------------


def test_a_command_goes_out_in_ones_role_and_says_why_it_may_not(source: ModeratedShow, role: Role) -> None:
    said = source.say("加vx")
    refused = {}
    for name in seat.ROLES:
        role(name)
        groups = offers.about(said, source.state.moderation, source.now, ("delete",))
        found = [offer for group in groups for offer in group]
        assert {offer.command.by for offer in found} == {name}
        refused[name] = [offer.code for offer in found if offer.refusal]
    assert (refused["owner"], refused["producer"], refused["assistant"]) == ([], [], ["delete"])
    assert refused["host"] == ["hide", "hold", "mute", "restrict", "delete"]


def test_a_role_is_chosen_in_the_palette(qtbot: QtBot, role: Role) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    kept: list[str] = []
    seat.add_actions(actions, kept.append)
    actions.get("seat.host").trigger()
    assert (seat.role(), kept) == ("host", ["host"])
    assert [name for name in seat.ROLES if actions.get(f"seat.{name}").isChecked()] == ["host"]
