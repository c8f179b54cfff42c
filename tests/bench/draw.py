"""A giveaway with very many entries: from its closing to winners, the audit file, and the check of it.

Rule: CPU time; the entries come in as comments, so that what arrival costs is known as well. The check is
the stand-alone program, with its own start.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from livestream_console.core.commands import CloseGiveaway, DrawGiveaway, OpenGiveaway
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted
from livestream_console.core.evolve import evolve
from livestream_console.core.facts import desk_fact
from livestream_console.core.giveaways.audit import audit
from livestream_console.core.giveaways.beacon import ORGANISER_TRUSTED
from livestream_console.core.giveaways.draw import finish, merkle_root, sort_entries
from livestream_console.core.giveaways.drawing import lots_steps, sealed
from livestream_console.engine.ids import make_draw_secret
from tests.bench.child import ROOT
from tests.core.desk import Desk, on_air
from tests.core.giveaways.drafts import terms

WINNERS = 100
PHRASE = "抽奖"
CHECK_S = 60.0


def run(entries: float = 1_000_000) -> dict[str, float]:
    desk, made = on_air(), make_draw_secret()
    desk.do(
        OpenGiveaway,
        giveaway="g1",
        terms=terms(phrase=PHRASE, winners=WINNERS),
        salt=made.salt,
        commit=made.commit,
    )
    figures = {"entry_us": take_entries(desk, int(entries)) / entries * 1e6}
    giveaway = desk.state.giveaways.giveaways["g1"]
    begun = time.process_time()
    desk.do(CloseGiveaway, giveaway="g1")
    leaves = sort_entries(giveaway.entrants)
    desk.record([desk_fact(sealed(giveaway, merkle_root(leaves)), desk.now_us)])
    lots = finish(lots_steps(giveaway, leaves, made.secret, ORGANISER_TRUSTED, desk.now_us))
    desk.do(DrawGiveaway, giveaway="g1", secret=made.secret, drawn_us=desk.now_us, lots=lots)
    figures["close_to_winners_s"] = time.process_time() - begun
    figures["winners"] = len(giveaway.winners)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "audit.json"
        file.write_bytes(msgspec.json.format(msgspec.json.encode(audit(giveaway, made.secret, leaves))))
        figures["audit_in_all_s"] = time.process_time() - begun
        figures["audit_mb"] = file.stat().st_size / 2**20
        figures["verify_s"] = check(file)
    return figures


def take_entries(desk: Desk, entries: int) -> float:
    """Let so many people say the phrase; return the CPU seconds of folding that."""
    spent = 0.0
    for start in range(0, entries, 10_000):
        comments = [
            Recorded(
                desk.state.seq + 1 + n - start,
                "show",
                CommentPosted(PHRASE),
                desk.now_us,
                platform="bench",
                viewer=Viewer(str(10**10 + n), f"观众{n}"),
            )
            for n in range(start, min(start + 10_000, entries))
        ]
        begun = time.process_time()
        for recorded in comments:
            evolve(desk.state, recorded)
        spent += time.process_time() - begun
    return spent


def check(file: Path) -> float:
    """Return the CPU seconds of the stand-alone check, which must hold."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [sys.executable, "-I", str(ROOT / "resources" / "verify_draw.py"), str(file)]
    subprocess.run(command, check=True, timeout=CHECK_S, stdout=subprocess.DEVNULL)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
