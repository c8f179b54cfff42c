"""The whole state: checkpoints give it back, and its hash depends on the journal alone."""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import EndShow, PlaceMark
from livestream_console.core.envelope import Observed
from livestream_console.core.events import UnknownEvent
from livestream_console.core.evolve import COMMANDS_KEPT, evolve
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import decode_state, encode_state, state_hash
from tests.core.desk import Desk, draft, on_air


def busy() -> Desk:
    desk = on_air(draft("A1", stock=1), draft("B2"), explain="A1")
    for viewer in ("1", "2", "3"):
        desk.comment("A1+1", viewer)
        desk.comment("好看", viewer)
    return desk


def test_a_checkpoint_gives_the_state_back() -> None:
    desk = busy()
    again = decode_state(encode_state(desk.state), desk.state.metrics.people)
    assert again == desk.state
    assert again.shelf.grammar is not None


def test_the_hash_depends_on_the_journal_only() -> None:
    desk = busy()
    imported = new_state("another id")
    for recorded in desk.journal:
        evolve(imported, msgspec.structs.replace(recorded, show="another id"))
    assert state_hash(imported) == state_hash(desk.state)
    desk.comment("好看")
    assert state_hash(imported) != state_hash(desk.state)


def test_what_nobody_knows_only_moves_the_seq() -> None:
    desk = busy()
    before = desk.state.seq
    desk.record([Observed(UnknownEvent("dance"))])
    assert desk.state.seq == before + 1


def test_the_end_of_a_show_is_known() -> None:
    desk = busy()
    desk.do(EndShow)
    assert desk.state.ended_us == desk.now_us


def test_remembered_commands_do_not_grow_without_end() -> None:
    desk = on_air()
    for _ in range(COMMANDS_KEPT + 5):
        desk.do(PlaceMark)
    assert len(desk.state.done) == COMMANDS_KEPT
    assert f"c{COMMANDS_KEPT + 6}" in desk.state.done
