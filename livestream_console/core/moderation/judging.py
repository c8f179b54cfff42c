"""What a comment's words call for: word lists and contact patterns, compiled once and asked for each comment.

Rule: the strictest action wins, then the earlier list. Most comments hold no first two characters of any
entry, which is one look into a set; only the others are looked at entry by entry, by length.
"""

from __future__ import annotations

from itertools import pairwise

import msgspec

from livestream_console.core.comments.loose import LONGEST
from livestream_console.core.moderation.contacts import Contacts
from livestream_console.core.moderation.word_lists import Action, Entry, InRoom, WordLists, form_of, parse

_STRICTNESS: dict[Action, int] = {"hide": 0, "hold": 1, "flag": 2}


class Verdict(msgspec.Struct, frozen=True):
    """``rule`` is the entry as typed, or ``pattern:link`` and the like."""

    action: Action
    rule: str
    in_room: InRoom | None = None


class Judge:
    """Every list of a show, ready to be asked."""

    def __init__(self, lists: WordLists) -> None:
        self._whole: dict[str, Verdict] = {}
        self._contained: dict[str, Verdict] = {}
        lengths: dict[tuple[str, str], set[int]] = {}
        for words in lists.lists:
            for entry in parse(words)[0]:
                self._add(entry, words.in_room)
        for form in self._contained:
            if len(form) > 1:
                lengths.setdefault((form[0], form[1]), set()).add(len(form))
        self._lengths = {pair: tuple(sorted(found, reverse=True)) for pair, found in lengths.items()}
        self._pairs = frozenset(self._lengths)
        self._single = frozenset(form for form in self._contained if len(form) == 1)
        self._contacts = Contacts(lists.patterns)
        self._of_contact = {
            kind: Verdict(action, f"pattern:{kind}") for kind, action in lists.patterns.items()
        }
        self._looks_at_words = bool(self._whole or self._contained)

    def judge(self, text: str) -> Verdict | None:
        """Return what a comment calls for, None where there is nothing in it."""
        text = text[:LONGEST]
        found = self._judge_words(form_of(text)) if self._looks_at_words else None
        if self._of_contact and (found is None or found.action != "hide"):
            contact = self._contacts.find(text)
            if contact is not None:
                found = _stricter(found, self._of_contact[contact])
        return found

    def _add(self, entry: Entry, in_room: InRoom | None) -> None:
        verdicts = self._whole if entry.whole else self._contained
        verdict = Verdict(entry.action, entry.rule, in_room)
        verdicts[entry.form] = _stricter(verdicts.get(entry.form), verdict)

    def _judge_words(self, form: str) -> Verdict | None:
        found = self._whole.get(form)
        if not self._single.isdisjoint(form):
            for character in self._single.intersection(form):
                found = _stricter(found, self._contained[character])
        if not self._pairs.isdisjoint(pairwise(form)):
            found = self._judge_each(form, found)
        return found

    def _judge_each(self, form: str, found: Verdict | None) -> Verdict | None:
        for at, pair in enumerate(pairwise(form)):
            for length in self._lengths.get(pair, ()):
                verdict = self._contained.get(form[at : at + length])
                if verdict is not None and not _within_a_word(form, at):
                    found = _stricter(found, verdict)
        return found


def _stricter(one: Verdict | None, other: Verdict) -> Verdict:
    """Return the stricter of two; the first where they are alike."""
    if one is None or _STRICTNESS[other.action] < _STRICTNESS[one.action]:
        return other
    return one


def _within_a_word(form: str, at: int) -> bool:
    """Whether a Latin letter (a digit) follows another of its kind here."""
    first, before = form[at], form[at - 1 : at]
    if not (first.isascii() and before.isascii() and before):
        return False
    return (first.isalpha() and before.isalpha()) or (first.isdigit() and before.isdigit())
