"""The real Medusa as a program of its own, on a PostgreSQL of its own; both on loopback, for one session.

The rule: it is started only when it is asked for (LIVESTREAM_CONSOLE_MEDUSA=1) and was prepared, which takes
minutes and 0.7 GB. Else the tests that need it are skipped with the reason, and counted.

``python -m tests.real.medusa.program`` prepares it: installs it into the cache and keeps there what its
database holds once it has its tables and its owner.
"""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.real import npm, postgres

PACKAGES = {
    "@medusajs/medusa": "2.21.2",
    "@medusajs/framework": "2.21.2",
    "@medusajs/cli": "2.21.2",
    "@swc/core": "1.16.22",
    "react": "18.3.1",
    "react-dom": "18.3.1",
}
USERNAME, PASSWORD = "owner@example.org", "right-secret"
WANTED = "LIVESTREAM_CONSOLE_MEDUSA"

_CONFIG = Path(__file__).with_name("medusa-config.js")
_INSTALL_S, _PREPARE_S, _BOOT_S, _STOP_S = 600.0, 300.0, 60.0, 10.0


def prepare() -> None:
    """Install Medusa and fill a first database, unless it is done; raise Unavailable."""
    folder = _folder()
    npm.install(folder, PACKAGES, _INSTALL_S)
    if _first_database(folder).exists():
        return
    with postgres.running() as database:
        for command in (("db:migrate",), ("user", "-e", USERNAME, "-p", PASSWORD)):
            done = subprocess.run(
                _command(folder, *command),
                cwd=folder,
                env=_environment(database),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PREPARE_S,
            )
            if done.returncode != 0:
                said = done.stdout.decode(errors="replace").strip().splitlines()
                raise npm.Unavailable(f"medusa {command[0]} failed: {said[-1] if said else done.returncode}")
        database.save(_first_database(folder))


@contextmanager
def running() -> Iterator[str]:
    """Start the server and yield its address; skip, with the reason, where it is not to be had."""
    if os.environ.get(WANTED) != "1":
        pytest.skip(f"no Medusa: not asked for ({WANTED}=1)")
    folder = _folder()
    if not npm.is_installed(folder, PACKAGES) or not _first_database(folder).exists():
        pytest.skip("no Medusa: it is not prepared (python -m tests.real.medusa.program)")
    with ExitStack() as stack:
        try:
            database = stack.enter_context(postgres.running())
        except npm.Unavailable as reason:
            pytest.skip(f"no Medusa: {reason}")
        database.load(_first_database(folder))
        yield stack.enter_context(_serving(folder, database))


@contextmanager
def _serving(folder: Path, database: postgres.Database) -> Iterator[str]:
    port = postgres.free_port()
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            _command(folder, "start", "-H", "127.0.0.1", "-p", str(port)),
            cwd=folder,
            env=_environment(database) | {"NODE_ENV": "production", "SHOP_ENDS_WITH_INPUT": "1"},
            stdin=subprocess.PIPE,  # its end is the server's end, also when this process is killed
            stdout=log,
            stderr=log,
        )
        try:
            _wait_for(port, server)
            yield f"http://127.0.0.1:{port}"
        finally:
            try:
                server.communicate(timeout=_STOP_S)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    until_s = time.monotonic() + _BOOT_S
    while time.monotonic() < until_s and server.poll() is None:
        asked = http.client.HTTPConnection("127.0.0.1", port, timeout=_BOOT_S)
        try:
            asked.request("GET", "/health")
            if asked.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)
        finally:
            asked.close()
    raise AssertionError("Medusa did not start; see server.log in its cache")


def _folder() -> Path:
    return npm.cache(f"medusa-{PACKAGES['@medusajs/medusa']}")


def _first_database(folder: Path) -> Path:
    return folder / "first.sql"


def _command(folder: Path, *arguments: str) -> list[str | Path]:
    """Return a call of Medusa's own command; it finds its settings in the folder that it runs in."""
    (folder / _CONFIG.name).write_bytes(_CONFIG.read_bytes())
    cli = folder / "node_modules" / "@medusajs" / "cli" / "cli.js"
    return [npm.node() / "bin" / "node", cli, *arguments]


def _environment(database: postgres.Database) -> dict[str, str]:
    return os.environ | {"MEDUSA_DISABLE_TELEMETRY": "1", "SHOP_DATABASE": database.url}


if __name__ == "__main__":
    try:
        prepare()
    except npm.Unavailable as reason:
        sys.exit(f"No Medusa for the tests: {reason}")
