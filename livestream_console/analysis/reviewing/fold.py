"""Everything a review needs of a journal, in one pass: the show's own fold, and what it lets go of.

Rule: the state is the one that the desk folds live; beside it stands only what a state does not keep. What
happened after ``as_of_us`` is not taken in, whenever it was told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from livestream_console.analysis.from_journal import ShowJournal, carts_of, note
from livestream_console.analysis.reviewing.room_course import RoomCourse
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    CommentPosted,
    ProductChanged,
    QuestionChanged,
    TargetSet,
    tag_of,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.giveaways.book import Giveaway
from livestream_console.core.ids import ViewerKey
from livestream_console.core.money import Money
from livestream_console.core.people import People
from livestream_console.core.readings import reading
from livestream_console.core.show import ShowState, new_state
from livestream_console.core.state_bytes import state_hash

MINUTE_US = 60_000_000
_PRIZE = "prize"
_ANSWERED = frozenset({"answered_text", "answered_air"})


class Deed(msgspec.Struct, frozen=True):
    """Something a person did; ``about`` counts only once, so a push to three targets is one."""

    by: str
    what: str
    at_us: int
    about: str = ""


class Answered(msgspec.Struct, frozen=True):
    """How long ``weight`` viewers waited for this person's answer."""

    by: str
    delay_us: int
    weight: int


class Asking(msgspec.Struct, frozen=True):
    product: str
    who: ViewerKey | None
    at_us: int


class ShowFold:
    """A show as far as it was read. ``people`` by minute are all who were seen by its end.

    ``faces`` is for whoever reads the journal: how people looked, by the journal's own numbers. ``hash`` is
    that of the state as the journal alone makes it.
    """

    def __init__(self, name: str, as_of_us: int) -> None:
        self.as_of_us = as_of_us
        self.state: ShowState = new_state(name)
        self.journal = ShowJournal(self.state.metrics)
        self.faces = People()
        self.hash = ""
        self.events = 0
        self.last_us = 0
        self.people: list[int] = []
        self.deeds: list[Deed] = []
        self.answers: list[Answered] = []
        self.askings: list[Asking] = []
        self.sold_out: dict[str, int] = {}
        self.targets: dict[str, TargetSet] = {}
        self.course = RoomCourse()

    def take(self, recorded: Recorded) -> None:
        """Take in the next line; after the show orders and refunds may still come, but no other minute."""
        if recorded.time_us > self.as_of_us:
            return
        self.events += 1
        self.course.take(recorded)
        state, journal = self.state, self.journal
        start_us = state.metrics.start_us
        if start_us is not None and state.ended_us is None:
            self._pass_minutes(recorded.received_us, start_us)
            self.last_us = max(self.last_us, recorded.received_us)
        if type(recorded.event) is CommentPosted:
            evolve(state, recorded)
            return
        answered, carts = len(state.questions.answers), carts_of(journal, recorded)
        evolve(state, recorded)
        note(journal, recorded, carts)
        self._note(recorded, len(state.questions.answers) > answered)

    def finish(self, costs: Iterable[tuple[str, Money]] = ()) -> None:
        """Close the last minute and take in the ``costs`` that no journal has; call it once, at the end.

        An amount of nothing takes back what was entered at the desk.
        """
        self.hash = state_hash(self.state)
        entered = self.state.metrics.costs
        for what, amount in (*prizes(self.state), *costs):
            if amount.currency == self.state.currency:
                entered[what] = amount.minor
        for what in [what for what, minor in entered.items() if not minor]:
            del entered[what]
        start_us = self.state.metrics.start_us
        if start_us is not None and self.until_us > start_us + len(self.people) * MINUTE_US:
            self.people.append(self._seen())

    @property
    def until_us(self) -> int:
        """Where the show ends, or where its journal does."""
        return self.state.ended_us or self.last_us or self.state.metrics.start_us or 0

    def _pass_minutes(self, now_us: int, start_us: int) -> None:
        passed = (now_us - start_us) // MINUTE_US - len(self.people)
        if passed > 0:
            self.people.extend([self._seen()] * passed)

    def _seen(self) -> int:
        return int(reading(self.state.metrics, "uv", self.state.now_us).numerator or 0)

    def _note(self, recorded: Recorded, answered: bool) -> None:
        event, at_us = recorded.event, recorded.time_us
        match event:
            case QuestionChanged(state="new") if event.product is not None:
                self.askings.append(Asking(event.product, recorded.viewer_key, at_us))
            case QuestionChanged() if answered and event.state in _ANSWERED:
                answer = self.state.questions.answers[-1]
                self.answers.append(Answered(event.by or "", answer.delay_us, answer.weight))
            case ProductChanged(state="sold_out"):
                self.sold_out.setdefault(event.product, at_us)
            case TargetSet():
                self.targets[event.what] = event
        by = getattr(event, "by", None)
        if by:
            self.deeds.append(_deed(recorded, by))


def _deed(recorded: Recorded, by: str) -> Deed:
    event = recorded.event
    what, about = tag_of(event).partition(".")[0], str(recorded.seq)
    if what == "push":
        about = event.push  # type: ignore[attr-defined]
    elif isinstance(event, QuestionChanged):
        what = f"question.{event.state.partition('_')[0]}"
    elif isinstance(event, ProductChanged) and event.state == "explaining":
        what = "explain"
    return Deed(by, what, recorded.time_us, about)


def prizes(state: ShowState) -> Iterator[tuple[str, Money]]:
    """Yield what the prizes that somebody won are worth, unless a person entered what they cost."""
    won = (each for each in state.giveaways.giveaways.values() if each.winners)
    values = [value * len(each.winners) for each in won if (value := prize_value(each)) is not None]
    alike = [value.minor for value in values if value.currency == state.currency]
    if alike and _PRIZE not in state.metrics.costs:
        yield _PRIZE, Money(sum(alike), state.currency)


def prize_value(giveaway: Giveaway) -> Money | None:
    """Return what one prize is worth; the rules may come from an imported file."""
    try:
        return msgspec.convert(giveaway.rules.get("prize_value"), Money | None)
    except msgspec.ValidationError:
        return None
