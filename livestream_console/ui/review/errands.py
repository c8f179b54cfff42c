"""What a review's window asks app to do, as plain functions and values."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import msgspec
from PySide6.QtWidgets import QWidget

from livestream_console.core.notes import Lesson
from livestream_console.ui.dialogs import SaveFile
from livestream_console.ui.review.kept import Sheaf


class NoReview(Exception):
    """A review could not be made; ``sentence`` says why, in the user's language."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Lessons(Protocol):
    """Where the lessons of a show are kept; each returns what there is now."""

    async def read(self) -> Sequence[Lesson]: ...
    async def add(self, text: str) -> Sequence[Lesson]: ...
    async def tick(self, lesson: str, done: bool) -> Sequence[Lesson]: ...


class ReviewErrands(msgspec.Struct, frozen=True):
    """``make`` and ``form`` raise NoReview; ``make`` is given the shows to compare with, none for the latest.

    ``choose`` asks a person which those are, None for Escape; ``costs`` asks what the show cost and says
    whether that is new. ``replay`` opens the show on the desk.
    """

    make: Callable[[tuple[str, ...]], Awaitable[Sheaf]]
    form: Callable[[Sheaf, str], Awaitable[bytes]]
    choose: Callable[[QWidget], Awaitable[tuple[str, ...] | None]]
    costs: Callable[[QWidget], Awaitable[bool]]
    save: SaveFile
    lessons: Lessons
    replay: Callable[[], object]
