"""The base of every command, and the answer to one that cannot be."""

from __future__ import annotations

import msgspec


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="command"):
    """``command_id`` makes a request idempotent: it is never carried out twice. ``by`` is who pressed."""

    command_id: str
    by: str = "producer"


class Rejected(msgspec.Struct, frozen=True):
    """Why a command was not carried out: a stable code that the UI translates, and what fills it."""

    code: str
    params: dict[str, str | int] = {}
