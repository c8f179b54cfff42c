"""The start script and the doctor speak of the same system packages."""

from __future__ import annotations

import re
import subprocess

from livestream_console.app.command_line.doctor import QT_PACKAGES
from tests.conftest import ROOT


def test_doctor_and_setup_name_the_same_packages() -> None:
    script = (ROOT / "resources" / "setup.sh").read_text(encoding="utf-8")
    libraries = re.search(r'QT_LIBRARIES="([^"]+)"', script)
    assert libraries is not None
    assert {pair.split(":")[1] for pair in libraries[1].split()} == set(QT_PACKAGES.split())


def test_scripts_are_posix_shell() -> None:
    for name in ("resources/setup.sh", "resources/start.sh", "tests/run.sh"):
        subprocess.run(["dash", "-n", str(ROOT / name)], check=True)


def test_ci_runs_exactly_the_readme_command() -> None:
    assert (ROOT / ".ci" / "run").read_text() == "sh tests/run.sh\n"
