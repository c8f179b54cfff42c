"""The words of replies: whom one is for, why it was not sent, and what is wrong with a script or rule."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.replies.replies import Means
from livestream_console.core.replies.scripts import Problem
from livestream_console.ui import messages
from livestream_console.ui.comments.shown import cut, isolated, one_line
from livestream_console.ui.marked import QT_TRANSLATE_NOOP
from livestream_console.ui.replies.target import Target

_REASONS = {
    "auth": QT_TRANSLATE_NOOP("Replies", "the login was refused; connect the room anew"),
    "dropped": QT_TRANSLATE_NOOP("Replies", "the platform holds it back"),
    "duplicate": QT_TRANSLATE_NOOP("Replies", "the same was said a moment ago"),
    "invalid": QT_TRANSLATE_NOOP("Replies", "the platform does not take it like this"),
    "network": QT_TRANSLATE_NOOP("Replies", "no connection to the platform"),
    "not_found": QT_TRANSLATE_NOOP("Replies", "the comment or the room is gone"),
    "not_supported": QT_TRANSLATE_NOOP("Replies", "this room takes no posts"),
    "quota": QT_TRANSLATE_NOOP("Replies", "the platform allows no more for now"),
    "refused": QT_TRANSLATE_NOOP("Replies", "the platform refused it"),
    "too_long": QT_TRANSLATE_NOOP("Replies", "it is too long for this room"),
    "unavailable": QT_TRANSLATE_NOOP("Replies", "the platform is out of order"),
}
_UNREADY = {
    "no_code": QT_TRANSLATE_NOOP(
        "Replies", "No offer of the product that is explained has a code in a shop now."
    ),
    "no_price": QT_TRANSLATE_NOOP("Replies", "The product that is explained has no price yet."),
    "no_product": QT_TRANSLATE_NOOP("Replies", "No product is being explained now."),
    "no_user": QT_TRANSLATE_NOOP("Replies", "This script names a viewer. Choose a comment first."),
    "same_again": QT_TRANSLATE_NOOP(
        "Replies", "This was the last thing said here. Give the script variants."
    ),
    "too_long": QT_TRANSLATE_NOOP("Replies", "This script is too long for the room."),
}
_PROBLEMS = {
    "bad_braces": QT_TRANSLATE_NOOP("Replies", "a brace stands alone in “{text}”"),
    "empty": QT_TRANSLATE_NOOP("Replies", "there is no text"),
    "name_twice": QT_TRANSLATE_NOOP("Replies", "the name “{text}” stands twice"),
    "no_name": QT_TRANSLATE_NOOP("Replies", "there is no name"),
    "no_words": QT_TRANSLATE_NOOP("Replies", "give words or an intent"),
    "nothing_left": QT_TRANSLATE_NOOP("Replies", "“{text}” has no letter that could be looked for"),
    "too_long": QT_TRANSLATE_NOOP("Replies", "longer than {text} characters"),
    "too_many": QT_TRANSLATE_NOOP("Replies", "more than {text} are not kept"),
    "unknown_blank": QT_TRANSLATE_NOOP("Replies", "nothing can be filled in for “{text}”"),
    "unknown_intent": QT_TRANSLATE_NOOP("Replies", "there is no intent “{text}”"),
    "unknown_script": QT_TRANSLATE_NOOP("Replies", "there is no script “{text}”"),
}
_FORMS = {
    "whole": QT_TRANSLATE_NOOP("Replies", "the whole comment"),
    "contains": QT_TRANSLATE_NOOP("Replies", "in it, exactly"),
    "loose": QT_TRANSLATE_NOOP("Replies", "in it, loosely"),
}
_INTENTS = {
    "after": QT_TRANSLATE_NOOP("Replies", "after-sales"),
    "buy": QT_TRANSLATE_NOOP("Replies", "wants to buy"),
    "chat": QT_TRANSLATE_NOOP("Replies", "small talk"),
    "coupon": QT_TRANSLATE_NOOP("Replies", "coupon"),
    "link": QT_TRANSLATE_NOOP("Replies", "link"),
    "price": QT_TRANSLATE_NOOP("Replies", "price"),
    "quality": QT_TRANSLATE_NOOP("Replies", "quality"),
    "ship": QT_TRANSLATE_NOOP("Replies", "shipping"),
    "size": QT_TRANSLATE_NOOP("Replies", "size"),
    "stock": QT_TRANSLATE_NOOP("Replies", "stock"),
}
_ANY = QT_TRANSLATE_NOOP("Replies", "any")
_LINE = QT_TRANSLATE_NOOP("Replies", "Line {0}: {1}.")
_RULE = QT_TRANSLATE_NOOP("Replies", "Rule {0}: {1}.")
_COPY_ONLY = QT_TRANSLATE_NOOP("Replies", "Reply to {0} ({1}: copy only)…")
_REPLY = QT_TRANSLATE_NOOP("Replies", "Reply to {0}…")
_ANSWER = QT_TRANSLATE_NOOP("Replies", "Answer {0} with a post…")
_SAY = QT_TRANSLATE_NOOP("Replies", "Say in {0}…")
_MOST_NAME = 20
_UNKNOWN_REASON = QT_TRANSLATE_NOOP("Replies", "no reason given")


def person(name: str) -> str:
    """Return a viewer's name made fit to stand in a sentence of ours."""
    return isolated(cut(one_line(name), _MOST_NAME))


def place_name(target: Target) -> str:
    return f"{messages.platform_name(target.platform)} · {target.room}"


def hint(target: Target, means: Means | None) -> str:
    """Say whom the next words are for, and how they get there."""
    platform = messages.platform_name(target.platform)
    name = person(target.name) if target.name else platform
    if means is None:
        return _translated(_COPY_ONLY).format(name, platform)
    if means.what == "reply":
        return _translated(_REPLY).format(name)
    if target.comment is not None:
        return _translated(_ANSWER).format(name)
    return _translated(_SAY).format(place_name(target))


def reason(code: str | None) -> str:
    """Say why a platform did not take a post."""
    return _of(_REASONS, code) if code else _translated(_UNKNOWN_REASON)


def unready(code: str) -> str:
    """Say why a script gives no text now."""
    return _of(_UNREADY, code)


def script_problem(problem: Problem) -> str:
    return _translated(_LINE).format(problem.line, _problem(problem))


def rule_problem(problem: Problem) -> str:
    return _translated(_RULE).format(problem.line, _problem(problem))


def forms() -> list[tuple[str | None, str]]:
    """Return (code, word) of every way to look for words."""
    return [(code, _translated(word)) for code, word in _FORMS.items()]


def intents() -> list[tuple[str | None, str]]:
    """Return (code, word) of every intent, the code None for any."""
    return [(None, _translated(_ANY)), *((code, _translated(word)) for code, word in _INTENTS.items())]


def _problem(problem: Problem) -> str:
    return _of(_PROBLEMS, problem.code).format(text=problem.text)


def _of(table: dict[str, str], code: str) -> str:
    return _translated(table[code]) if code in table else code


def _translated(source: str) -> str:
    return QCoreApplication.translate("Replies", source)
