"""``livestream-console doctor``: what is here, what is missing, and what to do about it."""

from __future__ import annotations

import os
import platform
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from livestream_console.app.paths import resources
from livestream_console.app.settings import SETTINGS
from livestream_console.app.words import reason_of, say

QT_PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)


class Finding(msgspec.Struct, frozen=True):
    """``status``: ok, note (works, with a limit) or missing (a show cannot be run)."""

    name: str
    status: str
    text: str


def doctor(folder: Path, out: Callable[[str], None] = print) -> int:
    """Print every finding; return 0 when a show can be run."""
    findings = list(examine(folder))
    for finding in findings:
        out(f"{say('doctor_' + finding.status):<8} {finding.name}: {finding.text}")
    missing = any(finding.status == "missing" for finding in findings)
    out(say("doctor.something_missing" if missing else "doctor.all_well"))
    return 1 if missing else 0


def examine(folder: Path) -> Iterator[Finding]:
    yield Finding(say("doctor.python"), "ok", platform.python_version())
    yield from _qt()
    yield _keyring()
    yield _port()
    yield _data(folder)
    pages = resources() / "web" / "overlay.html"
    yield Finding(say("doctor.web"), "ok" if pages.is_file() else "missing", str(pages.parent))


def has_display() -> bool:
    """Tell whether windows can be seen: always on Windows and macOS, else where a display server is named."""
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    return bool(named) or not sys.platform.startswith("linux")


def probe_qt() -> tuple[str | None, int]:
    """Say why Qt cannot start here (None: it can) and how many Chinese fonts it finds.

    Asked in a process of its own: Qt aborts rather than raises.
    """
    script = (
        "from PySide6.QtWidgets import QApplication; from PySide6.QtGui import QFontDatabase as F;"
        "a = QApplication([]); print(len(F.families(F.WritingSystem.SimplifiedChinese)))"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)
    if done.returncode == 0:
        return None, int(done.stdout)
    lines = done.stderr.strip().splitlines()
    return lines[-1] if lines else f"exit {done.returncode}", 0


def _qt() -> Iterator[Finding]:
    problem, fonts = probe_qt()
    if problem is not None:
        advice = say("doctor.qt_advice", packages=QT_PACKAGES)
        yield Finding(say("doctor.qt"), "missing", f"{problem}; {advice}")
        return
    import PySide6

    yield Finding(say("doctor.qt"), "ok", PySide6.__version__)
    text = str(fonts) if fonts else say("doctor.font_advice")
    yield Finding(say("doctor.font"), "ok" if fonts else "missing", text)
    text = say("doctor_ok") if has_display() else say("doctor.display_advice")
    yield Finding(say("doctor.display"), "ok" if has_display() else "note", text)


def _keyring() -> Finding:
    from livestream_console.app.vault import open_vault

    vault = open_vault()
    text = type(vault).__name__ if vault.persistent else say("doctor.keyring_advice")
    return Finding(say("doctor.keyring"), "ok" if vault.persistent else "note", text)


def _port() -> Finding:
    port = SETTINGS["overlay_port"]
    name = say("doctor.port", port=port)
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return Finding(name, "note", say("doctor.port_advice"))
    return Finding(name, "ok", say("doctor_ok"))


def _data(folder: Path) -> Finding:
    probe = folder / ".probe"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return Finding(say("doctor.data"), "missing", f"{folder}: {reason_of(error)}")
    return Finding(say("doctor.data"), "ok", str(folder))
