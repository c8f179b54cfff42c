"""A review as it travels: written in words where it was made, taken apart section by section.

Rule: the desk reads a section when somebody looks at it, so that no long review ever holds its loop; what is
exported is made of the same bytes, elsewhere.
"""

from __future__ import annotations

import msgspec

from livestream_console.analysis.review import Review
from livestream_console.analysis.standing import Standing
from livestream_console.ui.effects.rows import Pushes
from livestream_console.ui.review.document import Document, Section


class Sheaf(msgspec.Struct, frozen=True):
    """``sections`` are (key, title, content) in their order, ``pushes`` is what each push did.

    ``values`` is the review itself, as JSON.
    """

    language: str
    title: str
    facts: tuple[str, ...]
    foot: str
    meanings: str
    sections: tuple[tuple[str, str, bytes], ...]
    pushes: bytes
    values: bytes

    def effects(self) -> Pushes:
        return _PUSHES.decode(self.pushes)

    def section(self, key: str) -> Section:
        content = next(content for name, _, content in self.sections if name == key)
        return _SECTION.decode(content)

    def document(self) -> Document:
        """Return all of it, which is dear for a long show."""
        return Document(
            language=self.language,
            title=self.title,
            facts=self.facts,
            foot=self.foot,
            meanings=self.meanings,
            sections=tuple(_SECTION.decode(content) for _, _, content in self.sections),
        )


_SECTION = msgspec.msgpack.Decoder(Section)
_PUSHES = msgspec.msgpack.Decoder(Pushes)


def sheaf(review: Review, language: str) -> Sheaf:
    """Write a review down in the language that is spoken at the moment."""
    from livestream_console.ui.review.written import document  # the desk itself never writes one

    told = document(review, language)
    return Sheaf(
        language=told.language,
        title=told.title,
        facts=told.facts,
        foot=told.foot,
        meanings=told.meanings,
        sections=tuple(
            (section.key, section.title, msgspec.msgpack.encode(section)) for section in told.sections
        ),
        pushes=msgspec.msgpack.encode(_pushes(review)),
        values=msgspec.json.encode(review),
    )


def _pushes(review: Review) -> Pushes:
    found, as_of_us = review.pushes, review.head.as_of_us
    titles = {row.product: row.title for row in review.products.rows if row.title}
    fitted = Standing("fitted", found.uplift, as_of_us, pooled=found.pooled)
    return Pushes(fitted, titles, review.head.currency)
