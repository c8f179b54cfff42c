"""What a line of the log is made by, and how the step that something took is said.

Rule: a step that a newer program wrote is shown as its code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import Event

translate = QCoreApplication.translate

Said = tuple[str, str]
"""(level, sentence)"""
Writer = Callable[[Recorded, Any], Said | None]
"""Says an event, or None for one that is not the log's."""
Writers = Mapping[type[Event], Writer]


def step(steps: Mapping[str, str], action: str) -> str:
    """Return the sentence of an action."""
    return translate("Log", steps[action]) if action in steps else action
