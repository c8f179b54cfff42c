"""Writes a rundown as text, one line a segment, beside what every line was understood as.

Rule: with a problem anywhere nothing is taken over, and what has begun is not in the text: it is history.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import msgspec
from PySide6.QtWidgets import QWidget

from livestream_console.core.commands import Command, Rejected, SetRundown
from livestream_console.core.rundown.lines import PastedLine
from livestream_console.core.rundown.pasted import Pasted, read, write
from livestream_console.core.rundown.plan import MOST_SEGMENTS, Planned, starts
from livestream_console.engine.ids import fresh
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, messages
from livestream_console.ui.preview import PreviewRow, roomy
from livestream_console.ui.rundown import words
from livestream_console.ui.submit import Incomplete, SubmitForm
from livestream_console.ui.understood import Understood

Submit = Callable[[Command], Awaitable[Rejected | None]]
_TEXT_HEIGHT = 168


class RundownForm(SubmitForm[Command]):
    """It edits the rundown as it stands when the form opens; one that has gone on meanwhile is refused."""

    def __init__(self, parent: QWidget, source: ShowSource, submit: Submit) -> None:
        super().__init__(parent, self.tr("Rundown"), self.tr("Take over"), submit)
        roomy(self)
        self._source = source
        rundown, self._shelf = source.state.rundown, source.state.shelf
        self._version = rundown.version
        self._skipped = tuple(plan for plan in rundown.planned if plan.skipped)
        self._begun = rundown.place + 1
        self._pasted = Pasted()
        self._understood = Understood(
            (
                self.tr("Line"),
                self.tr("Start"),
                self.tr("Length"),
                self.tr("Product"),
                self.tr("Segment"),
                self.tr("Push"),
                self.tr("Remarks"),
            ),
            wide=4,
            named=self.tr("As it was understood"),
            height=_TEXT_HEIGHT,
            look=self.look,
        )
        self.text_field, self.table = self._understood.text_field, self._understood.table
        self.summary = self._understood.summary
        self.text_field.setAccessibleName(self.tr("Segments, one a line"))
        self.text_field.setPlaceholderText(
            self.tr(
                "20:00 5 Opening\n20:05 10 A1 Lipstick flash sale @Ann | only 59 today\n20:15 5 giveaway\n"
                "start (may be missing), minutes, product (keyword or number), name, push; or table cells"
            )
        )
        kept = tuple(plan for plan in rundown.planned if not plan.skipped)
        text = write(kept, self._shelf, words.hour, messages.pushed)
        self._written = list(zip(text.splitlines(), kept, strict=True))
        self.text_field.setPlainText(text)
        self._understood.add_to(self.form)
        self.look()

    def look(self) -> None:
        """Read the text as it stands now."""
        self.complain("")
        now_us = self._source.now_us()
        self._pasted = read(self.text_field.toPlainText(), self._shelf, words.moment(now_us), now_us)
        lines = self._pasted.lines
        at_us = starts([line.plan for line in lines])
        ends_us = [None, *(us and us + line.plan.duration_us for us, line in zip(at_us, lines, strict=True))]
        rows = zip(lines, at_us, ends_us[:-1], strict=True)
        self._understood.model.show_rows([self._row(line, us, before_us) for line, us, before_us in rows])
        self.summary.setText(self._summary_words())

    def terms(self) -> Command:
        self.look()
        pasted = self._pasted
        if pasted.too_many:
            raise Incomplete(self.tr("A rundown has at most {0} segments.").format(MOST_SEGMENTS))
        if pasted.problems:
            first = pasted.problems[0]
            raise Incomplete(self.tr("Line {0}: {1}.").format(first.row, words.problem(first)))
        if not pasted.lines and not self._begun:
            raise Incomplete(self.tr("Write at least one segment."))
        segments = (*self._skipped, *self._segments(pasted))
        return SetRundown(command_id=fresh("command"), segments=segments, version=self._version)

    def _segments(self, pasted: Pasted) -> Iterator[Planned]:
        """Yield what the lines say; one that nobody touched stays the segment it was, to the second."""
        untouched = list(self._written)
        for line in pasted.lines:
            known = next((one for one in untouched if one[0] == line.text), None)
            if known is None:
                yield msgspec.structs.replace(line.plan, segment=fresh("segment"))
            else:
                untouched.remove(known)
                yield known[1]

    def _summary_words(self) -> str:
        lines = self._pasted.lines
        total_us = sum(line.plan.duration_us for line in lines)
        parts = [self.tr("{0} segments, {1} in all").format(len(lines), formats.duration(total_us))]
        if self._pasted.problems:
            parts.append(self.tr("{0} lines with a problem").format(len(self._pasted.problems)))
        if self._begun:
            parts.append(self.tr("the first {0} have begun and stay as they are").format(self._begun))
        return " · ".join(parts)

    def _row(self, line: PastedLine, at_us: int | None, before_us: int | None) -> PreviewRow:
        plan = line.plan
        if line.problem is not None:
            return PreviewRow((str(line.row), "", "", "", line.text, "", words.problem(line)), "live")
        product = self._shelf.products.get(plan.product or "")
        cells = (
            str(line.row),
            words.hour(at_us),
            formats.duration(plan.duration_us),
            "" if product is None else f"{self._shelf.place(product.product)} {product.title}",
            plan.title,
            "" if plan.push is None else messages.pushed(plan.push),
            words.said(plan),
        )
        if at_us is None or before_us is None or at_us >= before_us:
            return PreviewRow(cells)
        early = formats.duration(before_us - at_us)
        overlap = self.tr("begins {0} before the one above it ends").format(early)
        return PreviewRow((*cells[:-1], " · ".join(filter(None, (overlap, cells[-1])))), "warn")
