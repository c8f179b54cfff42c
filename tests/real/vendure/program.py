"""The real Vendure as a program of its own: installed once into a cache, started on loopback, in memory.

The rule: nothing of it is imported or kept in the checkout (it is GPL), its versions are exact, and where it
cannot be had the tests that need it are skipped with the reason, and counted.

``python -m tests.real.vendure.program`` only installs it.
"""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.real import npm

PACKAGES = {"@vendure/core": "3.7.3", "sql.js": "1.16.0"}
USERNAME, PASSWORD = "owner", "right-secret"

_SERVER = Path(__file__).with_name("server.js")
INSTALL_S = 240.0
_IN_TESTS_S, _BOOT_S, _STOP_S = 60.0, 50.0, 5.0
"""Together below the time limit of one test, which a fixture counts for."""


def installed(limit_s: float) -> Path:
    """Return the folder with node_modules, installing it the first time; raise Unavailable."""
    folder = npm.cache(f"vendure-{PACKAGES['@vendure/core']}")
    npm.install(folder, PACKAGES, limit_s)
    return folder


@contextmanager
def running() -> Iterator[str]:
    """Start the server and yield its address; skip, with the reason, where it cannot be had."""
    try:
        folder, node = installed(_IN_TESTS_S), npm.node() / "bin" / "node"
    except npm.Unavailable as reason:
        pytest.skip(f"no Vendure: {reason}")
    environment = _environment() | {
        "NODE_PATH": str(folder / "node_modules"),
        "SHOP_USERNAME": USERNAME,
        "SHOP_PASSWORD": PASSWORD,
    }
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [node, _SERVER],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,  # its end is the server's end, also when this process is killed
            stdout=subprocess.PIPE,
            stderr=log,
        )
        try:
            yield f"http://127.0.0.1:{_port_of(server)}"
        finally:
            _stop(server)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """Close its input, at which it ends."""
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.close()
    try:
        server.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
    server.stdout.close()


def _port_of(server: subprocess.Popen[bytes]) -> int:
    assert server.stdout is not None
    until, said = time.monotonic() + _BOOT_S, b""
    with selectors.DefaultSelector() as selector:
        selector.register(server.stdout, selectors.EVENT_READ)
        while (left_s := until - time.monotonic()) > 0 and selector.select(left_s):
            piece = os.read(server.stdout.fileno(), 65536)
            said += piece
            ready = next((line for line in said.splitlines(keepends=True) if line.startswith(b"READY")), b"")
            if ready.endswith(b"\n"):
                return int(ready.split()[1])
            if not piece:
                break
    raise AssertionError(f"Vendure did not start: {said.decode(errors='replace')[-2000:]}")


def _environment() -> dict[str, str]:
    return os.environ | {"VENDURE_DISABLE_TELEMETRY": "true"}


if __name__ == "__main__":
    try:
        installed(INSTALL_S)
    except npm.Unavailable as reason:
        sys.exit(f"No Vendure for the tests: {reason}")
