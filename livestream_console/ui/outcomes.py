"""What a panel does with a command: send it, and say why when it was not carried out.

Rule: panels never look into a rejection; its code becomes a notice and messages.py has the sentence.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import Command, Rejected
from livestream_console.core.ports import Notice, Notifier
from livestream_console.engine.source import ShowSource
from livestream_console.ui import seat


async def carry_out(source: ShowSource, command: Command, notifier: Notifier) -> bool:
    """Dispatch a command in one's role; say why when it was rejected. Return whether it was carried out."""
    outcome = await source.dispatch(msgspec.structs.replace(command, by=seat.role()))
    if outcome.rejected is None:
        return True
    tell_rejected(outcome.rejected, notifier)
    return False


def tell_rejected(rejected: Rejected, notifier: Notifier) -> None:
    """Say why something was not done."""
    notifier.notify(Notice(f"rejected.{rejected.code}", dict(rejected.params), "warning"))
