"""Questions: what viewers ask, grouped, and who answers it how (selling.md §2, point 14; analysis.md §6.3).

Its rule: one group an open (product, intent, value), one entry a viewer in it. An answer or a drop closes the
group, and the same question later opens a new one. What was understood is recorded with each asker, so the
fold only counts. Waiting is measured by the desk's clock, since a platform's is not comparable.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.commands import AnswerQuestion, DropQuestion, Rejected, TakeQuestion
from livestream_console.core.comments.loose import LONGEST
from livestream_console.core.comments.understand import understand
from livestream_console.core.envelope import Observed, Recorded
from livestream_console.core.events import CommentPosted, QuestionChanged
from livestream_console.core.facts import desk_fact
from livestream_console.core.goods.shelf import ShelfState, explained_at
from livestream_console.core.ids import DESK, ViewerKey

LAG_US = 8_000_000
"""So much later than the desk do viewers see the product they ask about (analysis.md §6.2)."""

GROUPS_OPEN = 200
"""More would help nobody; beyond it the group that was asked longest ago and is not taken goes."""

ASKERS_COUNTED = 1_000
"""A group that reaches this many is no longer counted up: it is the first one anyway."""

ANSWERS: dict[str, str] = {"text": "answered_text", "air": "answered_air"}

_SOMEBODY: ViewerKey = ("", "")
"""All who cannot be told apart count as one."""

Key = tuple[str, str, str]
"""(product, intent, value), empty where not known."""


class Question(msgspec.Struct):
    """An open group. ``text`` and ``comment`` (a seq) are of who asked first; ``buying`` counts askers."""

    group: str
    key: Key
    text: str
    comment: str
    first_us: int
    last_us: int
    askers: dict[ViewerKey, None] = {}
    buying: int = 0
    taken_by: str | None = None

    @property
    def product(self) -> str | None:
        return self.key[0] or None

    @property
    def intent(self) -> str:
        return self.key[1]

    @property
    def value(self) -> str | None:
        return self.key[2] or None

    @property
    def weight(self) -> int:
        """Distinct viewers who asked."""
        return len(self.askers)

    def urgency(self, now_us: int) -> int:
        """Weight × age, where who would buy counts twice; the age in ms."""
        return (self.weight + self.buying) * max(now_us - self.first_us, 0) // 1_000


class Answer(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """How long ``weight`` viewers waited for an answer."""

    at_us: int
    how: str
    delay_us: int
    weight: int


class QuestionState(msgspec.Struct):
    """``open`` has the groups by id in order of opening, ``groups`` their ids by key."""

    open: dict[str, Question] = {}
    groups: dict[Key, str] = {}
    answers: list[Answer] = []
    dropped: int = 0


def by_urgency(state: QuestionState, now_us: int) -> list[Question]:
    """Return the open groups, the most pressing first."""
    return sorted(state.open.values(), key=lambda question: -question.urgency(now_us))


# --- fold ---------------------------------------------------------------------------------------------------


def evolve(state: QuestionState, recorded: Recorded) -> None:
    event = recorded.event
    assert isinstance(event, QuestionChanged)
    if event.state == "new":
        _ask(state, recorded, event)
        return
    question = state.open.get(event.group)
    if question is None:
        return
    match event.state:
        case "taken":
            question.taken_by = event.by
        case "answered_text" | "answered_air":
            waited_us = max(recorded.received_us - question.first_us, 0)
            state.answers.append(Answer(recorded.received_us, event.state, waited_us, question.weight))
            _close(state, question)
        case "dropped":
            state.dropped += 1
            _close(state, question)


def _ask(state: QuestionState, recorded: Recorded, event: QuestionChanged) -> None:
    question = state.open.get(event.group)
    if question is None:
        key = (event.product or "", event.intent or "", event.value or "")
        comment = event.comments[0] if event.comments else ""
        now_us = recorded.received_us
        question = Question(event.group, key, event.text or "", comment, first_us=now_us, last_us=now_us)
        if len(state.open) >= GROUPS_OPEN:
            _forget_one(state)
        state.open[event.group] = question
        state.groups[key] = event.group
    asker = recorded.viewer_key or _SOMEBODY
    if asker not in question.askers:
        question.askers[asker] = None
        question.buying += event.buying
    question.last_us = recorded.received_us


def _forget_one(state: QuestionState) -> None:
    waiting = [question for question in state.open.values() if question.taken_by is None]
    _close(state, min(waiting or state.open.values(), key=lambda question: question.last_us))


def _close(state: QuestionState, question: Question) -> None:
    del state.open[question.group]
    if state.groups.get(question.key) == question.group:
        del state.groups[question.key]


# --- decisions ----------------------------------------------------------------------------------------------


def react(
    state: QuestionState, shelf: ShelfState, recorded: Recorded, event: CommentPosted, now_us: int
) -> list[Observed]:
    """Note who asks what, once a viewer and group. Neither a claim nor a draw phrase comes here."""
    viewer = recorded.viewer
    if recorded.backfilled or recorded.platform == DESK or (viewer is not None and viewer.is_staff):
        return []
    heard = understand(event.text, shelf.words)
    if not heard.is_question:
        return []
    product = heard.product or (explained_at(shelf, recorded.received_us - LAG_US) or shelf.explaining)
    group = state.groups.get((product or "", heard.intent, heard.value or ""))
    if group is not None:
        askers = state.open[group].askers
        if len(askers) >= ASKERS_COUNTED or (recorded.viewer_key or _SOMEBODY) in askers:
            return []
    fact = QuestionChanged(
        group or f"q{recorded.seq}",
        "new",
        comments=(str(recorded.seq),),
        product=product,
        intent=heard.intent,
        value=heard.value,
        text=None if group else event.text[:LONGEST],
        buying=heard.buying,
    )
    return [
        Observed(
            fact,
            received_us=now_us,
            platform=recorded.platform,
            room=recorded.room,
            origin="operator",
            viewer=viewer,
        )
    ]


def decide(
    state: QuestionState, command: TakeQuestion | AnswerQuestion | DropQuestion, now_us: int
) -> list[Observed] | Rejected:
    question = state.open.get(command.group)
    if question is None:
        return Rejected("unknown_question", {"group": command.group})
    match command:
        case TakeQuestion():
            if question.taken_by == command.by:
                return Rejected("already_done")
            if question.taken_by is not None:
                return Rejected("question_taken", {"by": question.taken_by})
            step = "taken"
        case AnswerQuestion():
            step = ANSWERS[command.how]
        case DropQuestion():
            step = "dropped"
    event = QuestionChanged(
        question.group, step, product=question.product, intent=question.intent, by=command.by
    )
    return [desk_fact(event, now_us)]
