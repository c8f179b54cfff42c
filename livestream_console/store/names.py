"""The numbers that stand for shows, sources and people in event rows; only the writer thread uses it.

Rule: a number is given in the order of first appearance by seq, so a person's ordinal equals that of core's
Metrics. New numbers are kept until ``written`` says that their rows are on disk: a failed commit is repeated
with all of them.
"""

from __future__ import annotations

from array import array

from sqlalchemy import Connection

from livestream_console.core.envelope import Viewer
from livestream_console.store.bulk import Insert
from livestream_console.store.encoding import decode_viewer, encode

SourceKey = tuple[str | None, str | None, str, bool]

INSERT_SHOWS = Insert("INSERT INTO shows (id, name, durable_seq)", 3)
INSERT_SOURCES = Insert("INSERT INTO sources (id, platform, room, origin, backfilled)", 5)
INSERT_PEOPLE = Insert("INSERT INTO people (show_id, ordinal, platform, viewer, profile)", 5)
_PEOPLE = "SELECT platform, viewer, profile FROM people WHERE show_id = ? ORDER BY ordinal"


_TABLES = 64
"""One large dictionary would hold the GIL, and so the loop, for 20 ms and more each time it grows."""


class People:
    """Who was seen in one show. 200 000 must stay small: no tuple and no Viewer is kept for any of them."""

    def __init__(self, show_id: int) -> None:
        self.show_id = show_id
        self.new: list[object] = []
        self._ordinals: dict[str, list[dict[str, int]]] = {}
        """By platform, and by the id in the table of its hash."""
        self._profiles = array("q")
        """The hash of each first profile, to tell cheaply whether somebody still looks the same."""

    def ordinal(self, platform: str, viewer_id: str, viewer: Viewer) -> tuple[int, bool]:
        """Return the person's ordinal and whether the viewer looks as when first seen."""
        known = self._ordinals.get(platform)
        ordinal = known[hash(viewer_id) % _TABLES].get(viewer_id) if known else None
        if ordinal is not None:
            return ordinal, self._profiles[ordinal] == hash(viewer)
        profile = encode(viewer)
        ordinal = self.add(platform, viewer_id, viewer)
        self.new += (self.show_id, ordinal, platform, viewer_id, profile)
        return ordinal, True

    def add(self, platform: str, viewer_id: str, viewer: Viewer) -> int:
        """Take somebody who is not known yet; return the new ordinal."""
        ordinal = len(self._profiles)
        if platform not in self._ordinals:
            self._ordinals[platform] = [{} for _ in range(_TABLES)]
        self._ordinals[platform][hash(viewer_id) % _TABLES][viewer_id] = ordinal
        self._profiles.append(hash(viewer))
        return ordinal


class Names:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._shows: dict[str, int] = {
            name: number
            for number, name in connection.exec_driver_sql("SELECT id, name FROM shows").fetchall()
        }
        self._sources: dict[SourceKey, int] = {
            (platform, room, origin, bool(backfilled)): number
            for number, platform, room, origin, backfilled in connection.exec_driver_sql(
                "SELECT id, platform, room, origin, backfilled FROM sources"
            ).fetchall()
        }
        self._people: dict[str, People] = {}
        self._new_shows: list[object] = []
        self._new_sources: list[object] = []

    def show(self, name: str) -> int:
        number = self._shows.get(name)
        if number is None:
            number = self._shows[name] = len(self._shows) + 1
            self._new_shows += (number, name, 0)
            self._people[name] = People(number)
        return number

    def people(self, show: str) -> People:
        """Return everybody known in the show; those on disk are read at the first call."""
        people = self._people.get(show)
        if people is None:
            number = self.show(show)
            people = self._people.get(show) or self._load_people(number)
            self._people[show] = people
        return people

    def source(self, key: SourceKey) -> int:
        number = self._sources.get(key)
        if number is None:
            number = self._sources[key] = len(self._sources) + 1
            self._new_sources += (number, *key)
        return number

    def unwritten(self) -> list[tuple[Insert, list[object]]]:
        """Return the values of all numbers that are not on disk yet, with the statement that takes them."""
        new = [(INSERT_SHOWS, self._new_shows), (INSERT_SOURCES, self._new_sources)]
        new += [(INSERT_PEOPLE, people.new) for people in self._people.values()]
        return new

    def written(self) -> None:
        """Forget the values of ``unwritten``: they are committed."""
        for _insert, values in self.unwritten():
            values.clear()

    def _load_people(self, show_id: int) -> People:
        people = People(show_id)
        for platform, viewer_id, profile in self._connection.exec_driver_sql(_PEOPLE, (show_id,)):
            people.add(platform, viewer_id, decode_viewer(profile))
        return people
