"""What a desk tells the world before it dies: one JSON line a fact, read by whoever kills it.

Rule: a line is written before its comment is handed over, before its command is given, and after its
acknowledgement. What was written stays written, whoever dies.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    CloseGiveaway,
    DrawGiveaway,
    EndOffer,
    FireOffer,
    MarkClaimPaid,
    OpenGiveaway,
    PushCard,
    UndoOffer,
)

Scripted = (
    AddProducts
    | ArmOffer
    | CloseGiveaway
    | DrawGiveaway
    | EndOffer
    | FireOffer
    | MarkClaimPaid
    | OpenGiveaway
    | PushCard
    | UndoOffer
)


class Ready(msgspec.Struct, tag=True):
    """The show runs; from here on it may be killed."""

    show: str


class Received(msgspec.Struct, tag=True):
    """A comment has come in."""

    id: str
    at_us: int


class Asked(msgspec.Struct, tag=True):
    """A command is about to be given."""

    command: Scripted


class Acknowledged(msgspec.Struct, tag=True):
    """A command was carried out; ``seq`` is how far the journal was then."""

    command_id: str
    seq: int


class Promised(msgspec.Struct, tag=True):
    """The audience was shown a live sale."""

    offer: str


Told = Ready | Received | Asked | Acknowledged | Promised
_decode = msgspec.json.Decoder(Told).decode


def tell(what: Told) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(what) + b"\n")
    sys.stdout.buffer.flush()


def read(file: Path) -> list[Told]:
    """Return what was told; a kill may leave half a line at the end, which tells nothing."""
    return [_decode(line) for line in file.read_bytes().split(b"\n")[:-1]]
