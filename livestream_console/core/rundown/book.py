"""What is known of a show's rundown: its segments in their order, and when each of them really ran."""

from __future__ import annotations

import msgspec

from livestream_console.core.rundown.plan import Planned, Plans


class Ran(msgspec.Struct):
    """One stretch of time in which a segment was on; there are several where somebody went back."""

    from_us: int
    to_us: int | None = None


class Segment(msgspec.Struct):
    """One stretch of the show, as planned and as it went."""

    plan: Planned
    ran: list[Ran] = []

    @property
    def began_us(self) -> int | None:
        return self.ran[0].from_us if self.ran else None

    @property
    def ended_us(self) -> int | None:
        """When it was left the last time; None while it is on, and before."""
        return self.ran[-1].to_us if self.ran else None

    @property
    def is_on(self) -> bool:
        return bool(self.ran) and self.ran[-1].to_us is None

    def ran_us(self, now_us: int) -> int:
        """Return how long it was on so far."""
        return sum((now_us if one.to_us is None else one.to_us) - one.from_us for one in self.ran)

    def left_us(self, now_us: int) -> int:
        """Return how much of its length is left, negative once it runs over."""
        return self.plan.duration_us - self.ran_us(now_us)


class RundownState(msgspec.Struct):
    """``at`` names the segment that began last. ``version`` counts the changes, so that nobody edits a
    rundown that has gone on meanwhile.
    """

    segments: list[Segment] = []
    at: str | None = None
    version: int = 0

    def find(self, name: str | None) -> Segment | None:
        return next((segment for segment in self.segments if segment.plan.segment == name), None)

    @property
    def place(self) -> int:
        """Where the segment stands that began last; -1 before the first."""
        names = (segment.plan.segment for segment in self.segments)
        return next((place for place, name in enumerate(names) if name == self.at), -1)

    @property
    def current(self) -> Segment | None:
        """The segment that is on."""
        last = self.find(self.at)
        return last if last is not None and last.is_on else None

    @property
    def planned(self) -> Plans:
        """What may still be changed: all that stands behind, skipped ones as well."""
        return tuple(segment.plan for segment in self.segments[self.place + 1 :])

    @property
    def coming(self) -> list[Segment]:
        """What is still to begin."""
        return [segment for segment in self.segments[self.place + 1 :] if not segment.plan.skipped]
