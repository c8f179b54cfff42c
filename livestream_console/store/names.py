"""The numbers that stand for shows, sources and people in event rows; only the writer thread uses it.

Rule: a number is given in the order of first appearance by seq, so a person's ordinal equals that of core's
Metrics. New numbers are kept until ``written`` says that their rows are on disk: a failed commit is repeated
with all of them.
"""

from __future__ import annotations

from array import array

from sqlalchemy import Connection

from livestream_console.core.envelope import Viewer
from livestream_console.store.encoding import decode_viewer, encode

SourceKey = tuple[str | None, str | None, str, bool]

INSERT_SHOW = "INSERT INTO shows (id, name, durable_seq) VALUES (?, ?, 0)"
INSERT_SOURCE = "INSERT INTO sources (id, platform, room, origin, backfilled) VALUES (?, ?, ?, ?, ?)"
INSERT_PERSON = "INSERT INTO people (show_id, ordinal, platform, viewer, profile) VALUES (?, ?, ?, ?, ?)"
_PEOPLE = "SELECT platform, viewer, profile FROM people WHERE show_id = ? ORDER BY ordinal"


class People:
    """Who was seen in one show. 200 000 must stay small: no tuple and no Viewer is kept for any of them."""

    def __init__(self, show_id: int) -> None:
        self.show_id = show_id
        self.new: list[tuple[object, ...]] = []
        self._ordinals: dict[str, dict[str, int]] = {}
        self._profiles = array("q")
        """The hash of each first profile, to tell cheaply whether somebody still looks the same."""

    def ordinal(self, platform: str, viewer_id: str, viewer: Viewer) -> tuple[int, bool]:
        """Return the person's ordinal and whether the viewer looks as when first seen."""
        known = self._ordinals.get(platform)
        ordinal = known.get(viewer_id) if known else None
        if ordinal is not None:
            return ordinal, self._profiles[ordinal] == hash(viewer)
        profile = encode(viewer)
        ordinal = self.add(platform, viewer_id, viewer)
        self.new.append((self.show_id, ordinal, platform, viewer_id, profile))
        return ordinal, True

    def add(self, platform: str, viewer_id: str, viewer: Viewer) -> int:
        """Take somebody who is not known yet; return the new ordinal."""
        ordinal = len(self._profiles)
        self._ordinals.setdefault(platform, {})[viewer_id] = ordinal
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
        self._new_shows: list[tuple[object, ...]] = []
        self._new_sources: list[tuple[object, ...]] = []

    def show(self, name: str) -> int:
        number = self._shows.get(name)
        if number is None:
            number = self._shows[name] = len(self._shows) + 1
            self._new_shows.append((number, name))
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
            self._new_sources.append((number, *key))
        return number

    def unwritten(self) -> list[tuple[str, list[tuple[object, ...]]]]:
        """Return the statements and rows of all numbers that are not on disk yet."""
        new = [(INSERT_SHOW, self._new_shows), (INSERT_SOURCE, self._new_sources)]
        new += [(INSERT_PERSON, people.new) for people in self._people.values()]
        return [(statement, rows) for statement, rows in new if rows]

    def written(self) -> None:
        """Forget the rows of ``unwritten``: they are committed."""
        for _statement, rows in self.unwritten():
            rows.clear()

    def _load_people(self, show_id: int) -> People:
        people = People(show_id)
        for platform, viewer_id, profile in self._connection.exec_driver_sql(_PEOPLE, (show_id,)):
            people.add(platform, viewer_id, decode_viewer(profile))
        return people
