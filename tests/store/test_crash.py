"""kill -9: what was reported as committed is there, whole and in order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from livestream_console.store.journal import SqliteJournal
from tests.store.crowd import crowd

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import asyncio, sys
from pathlib import Path
from livestream_console.store.journal import SqliteJournal
from tests.store.crowd import crowd

async def main():
    journal = SqliteJournal(Path(sys.argv[1]))
    journal.open()
    journal.on_committed(lambda: print(journal.committed_seq("show"), flush=True))
    seq = journal.committed_seq("show")
    while True:
        journal.append(crowd(seq + 1, seq + 37))
        await journal.wait_committed("show", seq)
        seq += 37

asyncio.run(main())
"""


@pytest.mark.parametrize("reports", [1, 40, 150])
def test_what_was_reported_is_there(path: Path, reports: int) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    assert child.stdout is not None
    with child.stdout as out:
        for _report in range(reports):
            reported = int(out.readline())
        child.kill()
        child.wait()
        reported = max([reported, *(int(line) for line in out if line.endswith("\n"))])
    journal = SqliteJournal(path)
    journal.open()
    found = list(journal.read("show"))
    assert len(found) >= reported > 0
    assert found == crowd(1, len(found))
    journal.close()
