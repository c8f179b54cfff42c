"""The command line's words: three languages, the same sentences, the same blanks to fill."""

from __future__ import annotations

import re
import string
from pathlib import Path

import msgspec
import pytest

from livestream_console.app.command_line.help import sentences
from livestream_console.app.settings import Settings
from livestream_console.app.words import LANGUAGES, language, say, speak
from livestream_console.cli import _parser, main
from tests.conftest import ROOT


def table(name: str) -> dict[str, str]:
    return msgspec.json.decode(
        (ROOT / "resources" / "words" / f"{name}.json").read_bytes(), type=dict[str, str]
    )


def blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_language_says_the_same_things(name: str) -> None:
    english, other = table("en"), table(name)
    assert english.keys() == other.keys()
    for key, sentence in english.items():
        assert blanks(sentence) == blanks(other[key]), key


def test_every_sentence_that_code_asks_for_exists() -> None:
    asked = set()
    for file in (ROOT / "livestream_console").rglob("*.py"):
        asked |= set(re.findall(r'\bsay\(\s*"([\w.]+)"', file.read_text(encoding="utf-8")))
    assert asked
    assert asked <= table("en").keys()


@pytest.mark.parametrize(
    ("wished", "environment", "expected"),
    [
        ("", "zh_CN.UTF-8", "zh_CN"),
        ("", "zh_TW.UTF-8", "zh_TW"),
        ("", "zh-Hant", "zh_TW"),
        ("", "zh", "zh_CN"),
        ("", "de_DE.UTF-8", "en"),
        ("zh_TW", "en_US.UTF-8", "zh_TW"),
    ],
)
def test_language_follows_the_wish_then_the_system(
    monkeypatch: pytest.MonkeyPatch, wished: str, environment: str, expected: str
) -> None:
    monkeypatch.setenv("LC_ALL", environment)
    assert language(wished) == expected


def test_sentences_are_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert "口红" in say("import_done", events=3, title="口红专场", show="s1")


@pytest.mark.parametrize("name", ["zh_CN", "zh_TW"])
def test_help_is_said_in_every_language(name: str) -> None:
    assert sentences(_parser()) <= table(f"help_{name}").keys()


def test_help_speaks_the_language_of_the_settings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    Settings(tmp_path).set("language", "zh_CN")
    try:
        with pytest.raises(SystemExit):
            main(["--data-dir", str(tmp_path), "rehearse", "--help"])
    finally:
        speak("")
    assert "种子相同，观众相同" in capsys.readouterr().out
