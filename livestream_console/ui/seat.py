"""In which role one works at this desk: it goes with every command, and what it may not do is not offered.

Rule: a desk has one seat, so this is asked from anywhere, as the theme is. What a role may do is said by
core/rights.py alone; whoever is no role at all may nothing that stands there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup

from livestream_console.core import rights
from livestream_console.core.commands import Command
from livestream_console.ui.actions import Actions
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

OWNER = "owner"
_NAMES = {
    OWNER: QT_TRANSLATE_NOOP("Seat", "the owner"),
    "producer": QT_TRANSLATE_NOOP("Seat", "the producer"),
    "assistant": QT_TRANSLATE_NOOP("Seat", "the assistant"),
    "host": QT_TRANSLATE_NOOP("Seat", "the host"),
}
ROLES = tuple(_NAMES)


_role = OWNER


def role() -> str:
    return _role


def take(role: str) -> None:
    """Work in a role from now on."""
    global _role
    _role = role


def refusal(command: Command) -> str:
    """Say why one's role may not send a command; empty where it may."""
    if rights.may(_role, command):
        return ""
    return translate("Seat", "not as {0}").format(role_name(_role))


def role_name(role: str) -> str:
    source = _NAMES.get(role)
    return role if source is None else translate("Seat", source)


def add_actions(actions: Actions, keep: Callable[[str], object]) -> None:
    """Let the role be chosen in the palette; ``keep`` keeps it for the next start."""

    def choose(name: str) -> None:
        take(name)
        keep(name)

    group, one_of = translate("Seat", "At this desk works"), QActionGroup(actions)
    for name in ROLES:
        action = actions.add(f"seat.{name}", role_name(name), partial(choose, name), group=group)
        action.setCheckable(True)
        action.setChecked(name == _role)
        one_of.addAction(action)
