from __future__ import annotations

from pathlib import Path

import pytest

from livestream_console.app.keeping import keep, tell_damaged
from livestream_console.app.own.kept_file import KeptFile
from tests.e2e.desk import Heard


@pytest.fixture
def kept(tmp_path: Path) -> KeptFile[list[str]]:
    return KeptFile(tmp_path / "lists" / "words.json", list[str], ["default"])


def test_what_was_written_is_read_and_before_that_the_default(kept: KeptFile[list[str]]) -> None:
    assert kept.read() == ["default"]
    kept.write(["最好", "b"])
    assert kept.read() == ["最好", "b"]


@pytest.mark.parametrize("content", [b'["cut of', b"[1]", b"\xff\xfe"])
def test_a_damaged_file_is_put_aside(kept: KeptFile[list[str]], tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "lists" / "words.json"
    file.parent.mkdir()
    file.write_bytes(content)
    assert kept.read() == ["default"]
    assert kept.damaged == tmp_path / "lists" / "words.json.damaged"
    assert kept.damaged.read_bytes() == content
    assert not file.exists()


def test_a_write_that_fails_leaves_what_was_there(kept: KeptFile[list[str]], tmp_path: Path) -> None:
    kept.write(["a"])
    (tmp_path / "lists" / "words.json.new").mkdir()
    with pytest.raises(OSError, match="directory"):
        kept.write(["b"])
    assert kept.read() == ["a"]


def test_what_is_no_file_is_put_aside_too(kept: KeptFile[list[str]], tmp_path: Path) -> None:
    (tmp_path / "lists" / "words.json").mkdir(parents=True)
    assert kept.read() == ["default"]
    assert kept.damaged is not None
    assert kept.damaged.is_dir()
    kept.write(["a"])
    assert kept.read() == ["a"]


def test_what_cannot_be_moved_stays_where_it_is(kept: KeptFile[list[str]], tmp_path: Path) -> None:
    file = tmp_path / "lists" / "words.json"
    (tmp_path / "lists" / "words.json.damaged").mkdir(parents=True)
    file.write_bytes(b"{")
    assert kept.read() == ["default"]
    assert kept.damaged == file
    assert file.read_bytes() == b"{"


def test_a_file_that_was_damaged_is_told_of_once_it_was_read(
    kept: KeptFile[list[str]], tmp_path: Path
) -> None:
    heard = Heard()
    tell_damaged(kept, heard)
    file = tmp_path / "lists" / "words.json"
    file.parent.mkdir()
    file.write_bytes(b"{")
    kept.read()
    tell_damaged(kept, heard)
    assert [(notice.code, notice.params) for notice in heard.notices] == [
        ("settings_damaged", {"file": "words.json.damaged"})
    ]


async def test_a_value_that_cannot_be_kept_is_told_in_words(
    kept: KeptFile[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    heard = Heard()
    (tmp_path / "lists" / "words.json.new").mkdir(parents=True)
    await keep(kept, ["b"], heard)
    assert [(notice.code, notice.params) for notice in heard.notices] == [
        ("settings_not_kept", {"reason": "这是文件夹，不是文件"})
    ]
