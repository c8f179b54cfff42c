from __future__ import annotations

from pathlib import Path

import pytest

from livestream_console.app.kept_file import KeptFile


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
    assert (tmp_path / "lists" / "words.json.damaged").read_bytes() == content
    assert not file.exists()


def test_a_write_that_fails_leaves_what_was_there(kept: KeptFile[list[str]], tmp_path: Path) -> None:
    kept.write(["a"])
    (tmp_path / "lists" / "words.json.new").mkdir()
    with pytest.raises(OSError, match="directory"):
        kept.write(["b"])
    assert kept.read() == ["a"]
