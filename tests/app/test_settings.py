"""Settings survive restarts and damage, and nobody can ask for one that does not exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from livestream_console.app.settings import SETTINGS, Settings
from tests.conftest import ROOT


def test_values_survive_a_restart(tmp_path: Path) -> None:
    Settings(tmp_path).set("theme", "light")
    assert Settings(tmp_path).get("theme") == "light"
    assert Settings(tmp_path).get("overlay_port") == SETTINGS["overlay_port"]


def test_unknown_names_and_wrong_types_are_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(KeyError):
        settings.get("colour")
    with pytest.raises(KeyError):
        settings.set("colour", "red")
    with pytest.raises(TypeError):
        settings.set("overlay_port", "17900")


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe\x00", b'{"theme": "light"'])
def test_a_damaged_file_is_set_aside_not_lost(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    settings = Settings(tmp_path)
    assert settings.get("theme") == "dark"
    assert settings.damaged is not None
    assert settings.damaged.read_bytes() == content
    settings.set("theme", "light")
    assert Settings(tmp_path).get("theme") == "light"


def test_settings_of_a_newer_version_are_kept_and_wrong_types_ignored(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b'{"future": 1, "theme": 7}')
    settings = Settings(tmp_path)
    assert settings.get("theme") == "dark"
    settings.set("language", "en")
    assert b'"future": 1' in (tmp_path / "settings.json").read_bytes()


def test_every_setting_that_code_names_is_in_the_table() -> None:
    asked = set()
    for file in (ROOT / "livestream_console").rglob("*.py"):
        asked |= set(re.findall(r'settings\.[gs]et\(\s*"(\w+)"', file.read_text(encoding="utf-8")))
    assert asked
    assert asked <= SETTINGS.keys()
