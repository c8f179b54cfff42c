"""A PostgreSQL of its own for one session: on loopback, in a temporary folder, gone afterwards.

The rule: it never runs as root, and its end is the end of its input, also when this process is killed.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.real.npm import Unavailable

USER = "shop"
_START_S, _STOP_S = 20.0, 10.0
_LEASH = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf data'
"""Runs a server that stops, at once but in order, when the input ends, and leaves no data."""


@contextmanager
def running() -> Iterator[Database]:
    """Start an empty server; raise Unavailable where there is none to start."""
    programs, account = _programs(), _account()
    folder = Path(tempfile.mkdtemp(prefix="livestream-console-postgres-"))
    try:
        if account is not None:
            os.chown(folder, account, -1)
        data, port = folder / "data", free_port()
        making = ("-A", "trust", "-E", "UTF8", "--no-locale", "-N", "-U", USER)
        subprocess.run(
            [programs / "initdb", "-D", data, *making],
            user=account,
            cwd=folder,
            check=True,
            capture_output=True,
        )
        # Nothing in it is to outlive the session, so that nothing has to reach the disk.
        serving = (programs / "postgres", "-D", data, "-h", "127.0.0.1", "-p", str(port), "-k", "", "-F")
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                ["sh", "-c", _LEASH, "sh", *serving],
                user=account,
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
            )
        try:
            database = Database(programs, port)
            database.wait(time.monotonic() + _START_S)
            yield database
        finally:
            server.communicate(timeout=_STOP_S)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Database:
    """One database, with its owner's tools."""

    def __init__(self, programs: Path, port: int) -> None:
        self.url = f"postgres://{USER}@127.0.0.1:{port}/postgres"
        self._programs = programs

    def wait(self, until_s: float) -> None:
        while self._run("psql", "-c", "select 1").returncode != 0:
            if time.monotonic() > until_s:
                raise AssertionError("PostgreSQL did not start")
            time.sleep(0.1)

    def save(self, file: Path) -> None:
        """Write all that it holds to a file, which is there whole or not at all."""
        unfinished = file.with_suffix(".unfinished")
        self._run("pg_dump", "-O", "-f", unfinished).check_returncode()
        unfinished.rename(file)

    def load(self, file: Path) -> None:
        self._run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", file).check_returncode()

    def _run(self, program: str, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([self._programs / program, *arguments, self.url], capture_output=True)


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _programs() -> Path:
    """Return the folder of the newest that is installed; Debian puts none of it on the path."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = places[-1] if places else shutil.which("initdb")
    if found is None:
        raise Unavailable("PostgreSQL is not here (apt-get install postgresql)")
    return Path(found).resolve().parent


def _account() -> int | None:
    """Return who runs it: None for whoever runs this, as long as that is not root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name: entry.pw_uid for entry in pwd.getpwall()}
    return known.get("postgres", known["nobody"])
