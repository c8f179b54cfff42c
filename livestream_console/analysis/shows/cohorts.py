"""Who comes back: of those who came (or bought) for the first time in a show, how many came to later ones.

Rule: people are known by platform and id, so whoever cannot be recognised is in no cohort. Who is new in the
first show on record nobody knows, so it has no cohort (analysis.md §2, new_buyer_share).
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from livestream_console.analysis.intervals import Estimate, share

LEAST_PEOPLE = 20
Person = tuple[str, str]


class Attendance(msgspec.Struct, frozen=True):
    """Who was in a show, or bought in it, by (platform, id). Shows are given in the order of their time."""

    show: str
    people: frozenset[Person]


class Cohort(msgspec.Struct, frozen=True):
    """The newcomers of one show. ``returned[k]`` came to the (k+1)-th show after it, ``ever`` to any.

    ``state``: ok or too_few_events. ``returning`` is the share that came to any later show, None while there
    is none.
    """

    show: str
    newcomers: int
    returned: tuple[int, ...]
    ever: int
    returning: Estimate | None
    state: str


class Retention(msgspec.Struct, frozen=True):
    """Of one show's people, the share that came to the very next one, and whom the next one got anew.

    ``newcomer_share`` is None for the first show on record: nobody knows who is new there.
    """

    show: str
    people: int
    retained: Estimate | None
    newcomer_share: Estimate | None
    state: str


def cohorts(shows: Sequence[Attendance]) -> tuple[Cohort, ...]:
    """Return one cohort a show from the second on; the first show's people only tell who is of old."""
    known: set[Person] = set()
    found = []
    crowds = [_recognised(show) for show in shows]
    for n, (show, crowd) in enumerate(zip(shows, crowds, strict=True)):
        newcomers, later = crowd - known, crowds[n + 1 :]
        known |= crowd
        if n:
            ever = len(newcomers.intersection(frozenset().union(*later)))
            found.append(
                Cohort(
                    show.show,
                    len(newcomers),
                    tuple(len(newcomers & then) for then in later),
                    ever,
                    share(ever, len(newcomers)) if later else None,
                    _state(len(newcomers)),
                )
            )
    return tuple(found)


def retention(shows: Sequence[Attendance]) -> tuple[Retention, ...]:
    """Return show by show who stayed on and who is new."""
    known: set[Person] = set()
    found = []
    crowds = [_recognised(show) for show in shows]
    for n, (show, crowd) in enumerate(zip(shows, crowds, strict=True)):
        stayed = share(len(crowd & crowds[n + 1]), len(crowd)) if n + 1 < len(crowds) else None
        new = share(len(crowd - known), len(crowd)) if n else None
        known |= crowd
        found.append(Retention(show.show, len(crowd), stayed, new, _state(len(crowd))))
    return tuple(found)


def _recognised(show: Attendance) -> frozenset[Person]:
    return frozenset(person for person in show.people if all(person))


def _state(people: int) -> str:
    return "ok" if people >= LEAST_PEOPLE else "too_few_events"
