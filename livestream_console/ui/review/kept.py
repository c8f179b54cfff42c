"""A review as it travels: written in words where it was made, taken apart section by section.

Rule: the desk reads a section when somebody looks at it, so that no long review ever holds its loop; what is
exported is made of the same bytes, elsewhere.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.pushes.standing import Standing
from livestream_console.analysis.review.review import Review
from livestream_console.core.notes import Lesson
from livestream_console.ui.effects.rows import Pushes
from livestream_console.ui.review.battle import Hours, hours
from livestream_console.ui.review.document import Document, Section, Text
from livestream_console.ui.review.next_time import KEY, with_lessons


class Sheaf(msgspec.Struct, frozen=True):
    """``head`` is the document without its sections, which are (key, title, content) in their order.

    ``pushes`` is what each push did, ``hours`` what battle reports are of, ``values`` the review itself, as
    JSON. ``lessons`` are what people wrote down by the time it is exported.
    """

    head: Document
    sections: tuple[tuple[str, str, bytes], ...]
    pushes: bytes
    hours: bytes
    values: bytes
    lessons: tuple[Lesson, ...] = ()

    def effects(self) -> Pushes:
        return _PUSHES.decode(self.pushes)

    def battles(self) -> Hours:
        return _HOURS.decode(self.hours)

    def section(self, key: str) -> Section:
        content = next(content for name, _, content in self.sections if name == key)
        return _SECTION.decode(content)

    def document(self) -> Document:
        """Return all of it with the lessons, which is dear for a long show."""
        sections = (_SECTION.decode(content) for _, _, content in self.sections)
        return msgspec.structs.replace(self.head, sections=tuple(map(self._with_lessons, sections)))

    def _with_lessons(self, section: Section) -> Section:
        aside = tuple(
            with_lessons(block, self.lessons) if isinstance(block, Text) and block.key == KEY else block
            for block in section.aside
        )
        return msgspec.structs.replace(section, aside=aside)


_SECTION = msgspec.msgpack.Decoder(Section)
_PUSHES = msgspec.msgpack.Decoder(Pushes)
_HOURS = msgspec.msgpack.Decoder(Hours)


def sheaf(review: Review, language: str) -> Sheaf:
    """Write a review down in the language that is spoken at the moment."""
    from livestream_console.ui.review.written import document  # the desk itself never writes one

    told = document(review, language)
    return Sheaf(
        head=msgspec.structs.replace(told, sections=()),
        sections=tuple(
            (section.key, section.title, msgspec.msgpack.encode(section)) for section in told.sections
        ),
        pushes=msgspec.msgpack.encode(_pushes(review)),
        hours=msgspec.msgpack.encode(hours(review)),
        values=msgspec.json.encode(review),
    )


def _pushes(review: Review) -> Pushes:
    found, as_of_us = review.pushes, review.head.as_of_us
    titles = {row.product: row.title for row in review.products.rows if row.title}
    fitted = Standing("fitted", found.uplift, as_of_us, pooled=found.pooled)
    return Pushes(fitted, titles, review.head.currency)
