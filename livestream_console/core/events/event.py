"""The base of every event: what happened; who, where and when stand in the envelope."""

from __future__ import annotations

import msgspec

VERSION = 1


class Event(msgspec.Struct, frozen=True, gc=False, omit_defaults=True, tag_field="kind"):
    """What happened; who, where and when stand in the envelope."""
