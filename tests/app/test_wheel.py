"""The wheel carries everything that the installed program reads."""

from __future__ import annotations

import zipfile
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

from tests.conftest import ROOT


def test_an_installed_program_has_its_resources(tmp_path: Path) -> None:
    wheel = next(iter(WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])))
    names = {name.removeprefix("livestream_console/") for name in zipfile.ZipFile(wheel).namelist()}
    needed = {f"resources/{file.relative_to(ROOT / 'resources').as_posix()}" for file in _resources()}
    assert needed <= names
    assert {"ui/theme.qss", "store/migrations/env.py"} <= names
    assert not any(name.startswith("tests/") for name in names)


def _resources() -> list[Path]:
    folders = ("web", "words", "i18n", "demo")
    return [file for folder in folders for file in (ROOT / "resources" / folder).rglob("*") if file.is_file()]
