"""``livestream-console check``: fold a recorded show again and say whether it is what it was live."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from livestream_console.app.command_line.refusals import needs_store, no_such_show
from livestream_console.app.shows import find_show
from livestream_console.app.words import refuse, say
from livestream_console.core.ports import JournalFailed
from livestream_console.engine.verify import verify
from livestream_console.store.archive import Archive


@needs_store
def check(wanted: str, folder: Path) -> int:
    """Print the verdict; return 1 if the show cannot be found or read, or is not what it was."""
    found = find_show(folder, wanted)
    if found is None:
        return refuse(no_such_show(wanted, folder))
    archive = Archive(found[0])
    archive.open()
    try:
        verdict = verify(archive, found[1].show)
    except JournalFailed as failed:
        return refuse(say("check_unreadable", reason=failed))
    finally:
        archive.close()
    print(say("check_folded", title=found[1].title or found[1].show, events=verdict.events))
    if verdict.damaged:
        print(say("check_damaged", count=verdict.damaged))
    if verdict.differs_us is not None:
        minute = datetime.fromtimestamp(verdict.differs_us / 1e6).strftime("%H:%M")
        return refuse(say("check_differs", minute=minute))
    print(say("check_same", minutes=verdict.minutes) if verdict.minutes else say("check_no_hashes"))
    return 0
