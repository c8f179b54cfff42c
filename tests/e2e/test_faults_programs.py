"""Two programs on one store, a kill and a SIGTERM in the middle: with real processes."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT

ENVIRONMENT = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
COMMAND = (sys.executable, "-m", "livestream_console")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *words], capture_output=True, text=True, timeout=60, env=ENVIRONMENT, cwd=ROOT, check=False
    )


@contextmanager
def rehearsing(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A rehearsal under way whose crowd has been stored; leaving the block kills what is left of it."""
    words = ("rehearse", "--seconds", "60", "--rate", "50", "--data-dir", str(folder))
    with subprocess.Popen(
        [*COMMAND, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
        cwd=ROOT,
    ) as running:
        try:
            assert running.stdout is not None
            while not re.search(r"saved #[1-9]", line := running.stdout.readline()):
                assert line, "the rehearsal ended early"
            yield running
        finally:
            running.kill()


def test_a_second_desk_is_refused_readers_are_not_and_sigterm_leaves_in_order(tmp_path: Path) -> None:
    with rehearsing(tmp_path) as first:
        second = run("rehearse", "--seconds", "5", "--data-dir", str(tmp_path))
        assert second.returncode == 1
        assert f"Another Livestream Console is working with {tmp_path}" in second.stderr
        assert "Traceback" not in second.stderr

        beside = run("export", "last", "--data-dir", str(tmp_path))
        assert beside.returncode == 0
        assert '"kind":"comment"' in beside.stdout
        replayed = run("replay", "last", "--seconds", "0.5", "--data-dir", str(tmp_path))
        assert (replayed.returncode, "Traceback" in replayed.stderr) == (0, False)

        (tmp_path / "console.log").write_bytes(b"")
        first.send_signal(signal.SIGTERM)
        said, complaints = first.communicate(timeout=30)
    assert first.returncode == 0
    assert "Traceback" not in complaints
    counts = re.search(r"comments sent (\d+), received (\d+), stored (\d+)", said)
    assert counts is not None
    assert len(set(counts.groups())) == 1
    log = (tmp_path / "console.log").read_bytes().replace(b"\0", b"").decode()
    closed = re.findall(r"^[\d-]+ [\d:,]+ INFO \S+: closed ([\w ]+) in \d+ ms$", log, re.MULTILINE)
    panels = ["collector", "reviews", "replay", "panels"]
    figures = ["estimates", "earlier shows", "worker"]
    edges = ["overlay", "automatic replies", *figures, "feeds and pipeline"]
    if closed[0] == "prices in shops":  # where a sale was on
        del closed[0]
    assert closed == ["programme", *panels, *edges, "store"]


def test_after_a_kill_everything_acknowledged_is_there(tmp_path: Path) -> None:
    with rehearsing(tmp_path) as killed:
        killed.send_signal(signal.SIGKILL)
        killed.wait(timeout=30)
    exported = run("export", "last", "--data-dir", str(tmp_path))
    assert exported.returncode == 0, exported.stderr
    assert exported.stdout.splitlines()[0].startswith('{"v":1,"kind":"show"')
    assert exported.stdout.count('"kind":"comment"') > 0
    replayed = run("replay", "last", "--seconds", "0.5", "--data-dir", str(tmp_path))
    assert (replayed.returncode, replayed.stderr.count("Traceback")) == (0, 0)
    again = run("rehearse", "--seconds", "1", "--data-dir", str(tmp_path))
    assert (again.returncode, again.stderr.count("Traceback")) == (0, 0)
