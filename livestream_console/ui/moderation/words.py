"""What moderation says: actions, rules and what is wrong with a line, from their codes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from livestream_console.core.ids import DESK
from livestream_console.core.moderation.judging import Verdict
from livestream_console.core.moderation.word_lists import Action, Fault, InRoom, Pattern
from livestream_console.core.rights import RULE
from livestream_console.ui import formats, messages, seat
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.moderation.kept_out import How, KeptOut

translate = QCoreApplication.translate

ACTIONS: dict[Action, str] = {
    "hide": QT_TRANSLATE_NOOP("Moderation", "Hide"),
    "hold": QT_TRANSLATE_NOOP("Moderation", "Hold for review"),
    "flag": QT_TRANSLATE_NOOP("Moderation", "Flag"),
}
PATTERN_ACTIONS: dict[Action | None, str] = {
    None: QT_TRANSLATE_NOOP("Moderation", "Let pass"),
    "hide": ACTIONS["hide"],
    "hold": ACTIONS["hold"],
    "flag": ACTIONS["flag"],
}
IN_ROOM: dict[InRoom | None, str] = {
    None: QT_TRANSLATE_NOOP("Moderation", "Do nothing"),
    "delete": QT_TRANSLATE_NOOP("Moderation", "Delete the comment"),
    "timeout": QT_TRANSLATE_NOOP("Moderation", "Time out for 10 min"),
}
PATTERNS: dict[Pattern, str] = {
    "link": QT_TRANSLATE_NOOP("Moderation", "Links"),
    "phone": QT_TRANSLATE_NOOP("Moderation", "Phone numbers"),
    "wechat": QT_TRANSLATE_NOOP("Moderation", "WeChat ids"),
}
_RULES = {f"pattern:{pattern}": name for pattern, name in PATTERNS.items()} | {
    "muted": QT_TRANSLATE_NOOP("Moderation", "Muted")
}
_HOW: dict[How, str] = {
    "muted": QT_TRANSLATE_NOOP("Moderation", "Muted"),
    "restricted": QT_TRANSLATE_NOOP("Moderation", "Kept from claims and giveaways"),
    "timeout": QT_TRANSLATE_NOOP("Moderation", "Timed out in the room"),
    "ban": QT_TRANSLATE_NOOP("Moderation", "Banned from the room"),
}
_FAULTS = {
    "unknown_action": QT_TRANSLATE_NOOP("Moderation", "Line {0}: “{1}” is not hide, hold or flag."),
    "nothing_left": QT_TRANSLATE_NOOP("Moderation", "Line {0}: “{1}” has no letter or digit to look for."),
    "one_letter": QT_TRANSLATE_NOOP("Moderation", "Line {0}: one letter would hit everybody. Write “={1}”."),
    "too_many": QT_TRANSLATE_NOOP("Moderation", "Line {0}: a list takes {1} entries at most."),
}
_FAULTS_SAID = 3


def say(source: str) -> str:
    return translate("Moderation", source)


def rule_name(rule: str | None) -> str:
    """Say which rule it was: an entry as it was typed, or what was looked for."""
    if rule is None:
        return translate("Moderation", "By hand")
    return say(_RULES[rule]) if rule in _RULES else rule


def person(by: str) -> str:
    """Name who acts, ``assistant:Wang`` or only ``assistant``."""
    role, _, name = by.partition(":")
    if role == RULE:
        return translate("Moderation", "a word list")
    if role == DESK:
        return messages.platform_name(DESK)
    return name or seat.role_name(role)


def how(one: KeptOut) -> str:
    """Say what stands against a viewer."""
    return say(_HOW[one.how])


def terms(one: KeptOut) -> str:
    """Say since when it stands, until when, by whom and why; what nobody says is left out."""
    return " · ".join(
        part
        for part in (
            translate("Moderation", "since {0}").format(formats.clock(one.since_us)) if one.since_us else "",
            translate("Moderation", "without end")
            if one.until_us is None
            else translate("Moderation", "until {0}").format(formats.clock(one.until_us)),
            translate("Moderation", "by {0}").format(person(one.by)) if one.by else "",
            rule_name(one.why) if one.why else "",
        )
        if part
    )


def verdict(found: Verdict | None) -> str:
    """Say what would become of a comment."""
    if found is None:
        return translate("Moderation", "Shown as usual")
    words = f"{say(ACTIONS[found.action])} · {rule_name(found.rule)}"
    return words if found.in_room is None else f"{words} · {say(IN_ROOM[found.in_room])}"


def faults(found: Sequence[Fault]) -> str:
    """Say what is wrong, the first lines of it."""
    lines = [say(_FAULTS[fault.code]).format(fault.line, fault.text) for fault in found[:_FAULTS_SAID]]
    if more := len(found) - len(lines):
        lines.append(translate("Moderation", "and {0} more").format(more))
    return "\n".join(lines)
