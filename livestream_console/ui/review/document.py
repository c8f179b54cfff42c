"""A review in words: sections of tables, charts and sentences, which are what is shown, printed and exported.

Rule: whatever draws it adds nothing and leaves nothing out, so that screen, page, PDF and spreadsheet say the
same. What is not known is an en dash and has no value; every column of figures says what its figures mean.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from livestream_console.ui.formats import UNKNOWN


class Span(msgspec.Struct, frozen=True):
    """A figure between the ends of its interval."""

    low: float
    middle: float
    high: float


class Cell(msgspec.Struct, frozen=True):
    """``value`` is what sorts and what a spreadsheet gets, ``span`` its interval.

    ``tone`` is a role of the theme, or empty.
    """

    text: str = UNKNOWN
    value: int | float | str | None = None
    tone: str = ""
    span: Span | None = None


class Column(msgspec.Struct, frozen=True):
    """``kind``: text, number, time (of day, or a date), interval, or factor (an interval around 1, drawn).

    ``meaning`` defines the figures.
    """

    key: str
    heading: str
    meaning: str = ""
    kind: str = "number"

    @property
    def is_words(self) -> bool:
        """Say whether it stands left; figures stand right."""
        return self.kind == "text"


class Table(msgspec.Struct, frozen=True, tag=True):
    """``empty`` says why there is no row; ``notes`` stand below, ``tags`` beside the title."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Text(msgspec.Struct, frozen=True, tag=True):
    """Sentences under a title; ``ticked`` draws a box before each, which a person ticks on paper, and what is
    ``done`` stands below them."""

    key: str
    title: str
    lines: tuple[str, ...]
    empty: str = ""
    ticked: bool = False
    done: tuple[str, ...] = ()

    def marked(self) -> list[tuple[str, str]]:
        """Return each sentence with the mark before it."""
        mark = "☐" if self.ticked else "·"
        return [*((mark, line) for line in self.lines), *(("☑", line) for line in self.done)]


class Line(msgspec.Struct, frozen=True):
    """A curve, one value a minute; None where nothing is known. ``role`` is its colour."""

    name: str
    role: str
    values: tuple[float | None, ...]
    top: str
    """The largest value in words, which the curve's own scale reaches up to."""


class Mark(msgspec.Struct, frozen=True):
    """Something that happened ``minute`` minutes after the beginning."""

    minute: float
    name: str
    role: str


class Trend(msgspec.Struct, frozen=True, tag=True):
    """Curves over the minutes of a show; ``ticks`` are (minute, words), ``gaps`` (from, until) unheard.

    ``legend`` says (role, words) what the colours of marks and gaps mean.
    """

    key: str
    title: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()
    ticks: tuple[tuple[int, str], ...] = ()
    legend: tuple[tuple[str, str], ...] = ()


class Bar(msgspec.Struct, frozen=True):
    name: str
    value: float
    text: str


class Bars(msgspec.Struct, frozen=True, tag=True):
    """Signed parts of a whole, one below another."""

    key: str
    title: str
    bars: tuple[Bar, ...]


class Square(msgspec.Struct, frozen=True):
    """One cell of a heat map; ``heat`` 0 to 1, None where too little was seen to judge it."""

    row: int
    column: int
    heat: float | None
    words: str


class Heat(msgspec.Struct, frozen=True, tag=True):
    """``columns`` are words below every second or so of them; empty ones stay unnamed."""

    key: str
    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    squares: tuple[Square, ...]


Chart = Trend | Bars | Heat
Block = Table | Text | Trend | Bars | Heat


class Section(msgspec.Struct, frozen=True):
    """One tab of the window, one chapter on paper. ``aside`` stands beside the rest where there is room."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    aside: tuple[Block, ...] = ()

    @property
    def all_blocks(self) -> tuple[Block, ...]:
        return self.blocks + self.aside


class Document(msgspec.Struct, frozen=True):
    """``title`` and ``facts`` head it; ``foot`` stands on every printed page, before its number."""

    language: str
    title: str
    facts: tuple[str, ...]
    foot: str
    meanings: str
    """The word above the definitions."""
    sections: tuple[Section, ...]

    def tables(self) -> Iterator[Table]:
        for section in self.sections:
            yield from (block for block in section.all_blocks if isinstance(block, Table))


def meanings(table: Table) -> list[tuple[str, str]]:
    """Return (heading, definition) of every column that has one; nothing where there is no figure."""
    told = [(column.heading, column.meaning) for column in table.columns if column.meaning]
    return told if table.rows else []
