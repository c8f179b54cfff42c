"""A command that cannot be carried out says why, in the user's language, and fails: never a stack."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from livestream_console.app.words import LANGUAGES, reason_of
from livestream_console.cli import main


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("LC_ALL", f"{request.param}.UTF-8")
    return str(request.param)


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def refused(words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Run a command that must fail and return what it said."""
    assert main([*words, "--data-dir", str(folder)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    return said.err


def test_a_relay_says_that_its_port_is_taken(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], taken_port: int
) -> None:
    said = refused(["relay", "--port", str(taken_port)], tmp_path, capsys)
    words = {"en": "another program is using the port", "zh_CN": "端口已被其他程序占用"}
    assert words.get(language, "連接埠已被其他程式占用") in said


def test_a_relay_refuses_what_is_no_port_and_what_would_not_encrypt(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "65535" in refused(["relay", "--port", "99999"], tmp_path, capsys)
    assert "--tls-cert" in refused(["relay", "--tls-key", "key.pem"], tmp_path, capsys)


@pytest.mark.parametrize("content", [b"no certificate", None])
def test_a_certificate_that_cannot_be_used_is_named(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    file = tmp_path / "chain.pem"
    if content is not None:
        file.write_bytes(content)
    said = refused(["relay", "--tls-cert", str(file)], tmp_path, capsys)
    assert "chain.pem" in said
    assert "None" not in said


@pytest.mark.parametrize("words", [["decode", "bridge"], ["import"]])
def test_a_file_that_is_not_there_is_named(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    said = refused([*words, str(tmp_path / "absent")], tmp_path, capsys)
    assert "absent" in said
    assert reason_of(FileNotFoundError(2, "")) in said


def test_a_line_that_is_no_json_is_told_in_words(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(b"{broken\n")
    assert "not_json" not in refused(["decode", "bridge", str(file)], tmp_path, capsys)
    assert "not_json" not in refused(["import", str(file)], tmp_path, capsys)


def test_a_reason_that_is_rare_is_told_as_the_system_tells_it(language: str) -> None:
    assert reason_of(OSError(40, "Too many levels of symbolic links")) == "Too many levels of symbolic links"
    assert reason_of(OSError("odd")) == "odd"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_events_that_cannot_be_written_are_told_and_a_reader_may_stop(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(b'{"kind":"share"}\n' * 20_000)
    words = ["decode", "bridge", str(file), "--data-dir", str(tmp_path)]
    command = [sys.executable, "-m", "livestream_console", *words]
    environment = os.environ | {"LC_ALL": "en_US.UTF-8"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, text=True)
    assert (done.returncode, done.stderr) == (1, "The events could not be written: the disk is full.\n")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as reading:
        assert reading.stdout is not None
        assert reading.stderr is not None
        assert reading.stdout.readline()
        reading.stdout.close()
        assert reading.stderr.read() == b""
    assert reading.returncode == 0
