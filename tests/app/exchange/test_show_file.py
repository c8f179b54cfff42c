"""A show goes from one desk to another in one file, whole, and a file that was changed is refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from livestream_console.app.exchange.show_file import ShowFileRefused, read_show_file
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.cli import main
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import CommentPosted, ProductChanged
from livestream_console.core.evolve import evolve
from livestream_console.core.money import Money
from livestream_console.core.ports import ShowInfo
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.store.archive import Archive
from tests.app.recorded_shows import START_US, desk, rehearsed, write

PNG = b"\x89PNG\r\n\x1a\n picture"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "one"
    found.mkdir()
    return found


@pytest.fixture
def packed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A show of more than one stretch with a picture, raw bytes and notes."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    picture, secret = tmp_path / "A1.png", tmp_path / "secret.txt"
    picture.write_bytes(PNG)
    secret.write_bytes(b"not to be given away")
    seen = rehearsed(1, title="Autumn", minutes=6, rate=4)
    seen[2:2] = [
        (START_US, desk(ProductChanged("A1", "edited", image=str(picture)))),
        (START_US, desk(ProductChanged("A2", "edited", image=str(secret)))),
        (START_US, Observed(CommentPosted("raw"), platform="douyin", room="1", raw=b"\x00\xff")),
    ]
    write(folder / "console.sqlite", "s", seen)
    notes = KeptNotes(folder / "console.sqlite")
    notes.add_lesson("s", "restock A2", "owner", 1)
    notes.enter_cost("s", "ads", Money(700, "CNY"))
    file = tmp_path / "autumn.show.zip"
    assert main(["export", "s", "--file", str(file), "--data-dir", str(folder)]) == 0
    return file


def _read(folder: Path) -> tuple[ShowInfo, list[Recorded]]:
    archive = Archive(folder / "console.sqlite")
    archive.open()
    try:
        (info,) = archive.shows()
        return info, list(archive.read(info.show))
    finally:
        archive.close()


def test_another_desk_has_the_same_show(packed: Path, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "two"
    assert main(["import", str(packed), "--data-dir", str(other)]) == 0
    _, before = _read(folder)
    info, after = _read(other)
    assert info.title == "Autumn"
    assert len(before) == len(after) > 1_000
    same = [(one.event, one.raw, one.viewer, one.at_us, one.received_us) for one in before]
    assert [(one.event, one.raw, one.viewer, one.at_us, one.received_us) for one in after][5:] == same[5:]
    assert b"\x00\xff" in [one.raw for one in after]
    notes = KeptNotes(other / "console.sqlite").of(info.show)
    assert ([one.text for one in notes.lessons], notes.costs) == (
        ["restock A2"],
        (("ads", Money(700, "CNY")),),
    )
    images = {one.event.product: one.event.image for one in after if isinstance(one.event, ProductChanged)}
    edited = [e for e in (one.event for one in after) if isinstance(e, ProductChanged) and e.image]
    assert images.keys() >= {"A1", "A2"}
    assert Path(edited[0].image or "").read_bytes() == PNG
    assert Path(edited[0].image or "").is_relative_to(other)


def test_the_file_says_which_state_its_journal_makes(packed: Path, folder: Path) -> None:
    head = read_show_file(packed).head
    state = new_state("s")
    for recorded in _read(folder)[1]:
        evolve(state, recorded)
    assert head.state == state_hash(state)
    assert head.events == state.seq
    assert len(head.chain) == -(-head.events // 1_000)


def test_only_pictures_are_packed(packed: Path) -> None:
    with zipfile.ZipFile(packed) as parts:
        contents = [parts.read(name) for name in parts.namelist() if name.startswith("pictures/")]
    assert contents == [PNG]


def _rewritten(packed: Path, name: str, content: bytes) -> Path:
    target = packed.with_name("changed.zip")
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(target, "w") as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return target


def _events(packed: Path) -> list[bytes]:
    with zipfile.ZipFile(packed) as parts:
        return parts.read("events.jsonl").splitlines(keepends=True)


@pytest.mark.parametrize("how", ["changed", "cut", "added", "swapped"])
def test_a_journal_that_was_touched_is_refused(packed: Path, how: str) -> None:
    lines = _events(packed)
    match how:
        case "changed":
            lines[1_200] = lines[1_200].replace(b'"v":1', b'"v": 1')
        case "cut":
            del lines[-3:]
        case "added":
            lines.append(lines[-1])
        case "swapped":
            lines[10], lines[11] = lines[11], lines[10]
    with pytest.raises(ShowFileRefused, match="changed"):
        read_show_file(_rewritten(packed, "events.jsonl", b"".join(lines)))


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("show.json", b"{}", "not_a_show"),
        ("show.json", b"\xff", "not_a_show"),
        ("notes.json", b"[", "changed"),
    ],
)
def test_parts_that_cannot_be_read_are_refused(packed: Path, name: str, content: bytes, code: str) -> None:
    with pytest.raises(ShowFileRefused, match=code):
        read_show_file(_rewritten(packed, name, content))


def test_a_file_of_bytes_that_flipped_or_end_early_is_said_in_words(
    packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = packed.read_bytes()
    for place, content in enumerate(
        (whole[: len(whole) // 2], whole[:200] + bytes([whole[200] ^ 255]) + whole[201:], b"PK\x03\x04")
    ):
        file = tmp_path / f"{place}.zip"
        file.write_bytes(content)
        other = tmp_path / f"other{place}"
        assert main(["import", str(file), "--data-dir", str(other)]) == 1
        assert "Nothing was imported" in capsys.readouterr().err.replace("nothing", "Nothing")
        assert not (other / "console.sqlite").exists()


def test_what_cannot_be_written_is_said(
    packed: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["export", "s", "--file", str(tmp_path / "no" / "x.zip"), "--data-dir", str(folder)]) == 1
    assert "could not be written" in capsys.readouterr().err
