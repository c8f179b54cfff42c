"""The evidence of one claim against its rival, to be read, copied and saved.

Rule: nothing in it is worked out here; core/claims/disputes.py has it from the journal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from livestream_console.core.claims.disputes import KINDS, Decision, Dispute, comment_seq, decisions, dispute
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPosted
from livestream_console.engine.source import ShowSource
from livestream_console.ui import formats, messages, theme
from livestream_console.ui.claims import words
from livestream_console.ui.claims.book import ClaimRow
from livestream_console.ui.comments.shown import one_line

translate = QCoreApplication.translate
_SIZE = (560, 460)
LEDGER_READ = 200_000


async def gather(source: ShowSource, row: ClaimRow) -> tuple[Dispute, dict[int, Recorded]]:
    """Read a claim's dispute back from the journal, and the comments of both sides by seq."""
    journal = await source.history_before(source.state.seq + 1, KINDS, LEDGER_READ)
    found = dispute(decisions(journal, row.product or ""), row.claim)
    comments: dict[int, Recorded] = {}
    for step in (found.winner, found.loser):
        seq = None if step is None else comment_seq(step.event.claim)
        if seq is not None:
            said = await source.history_before(seq + 1, (CommentPosted,), 1)
            comments |= {one.seq: one for one in said if one.seq == seq}
    return found, comments


def text_of(found: Dispute, comments: Mapping[int, Recorded]) -> str:
    """Return the evidence in words."""
    sides = (
        (translate("Claims", "Got the units"), found.winner),
        (translate("Claims", "Missed them"), found.loser),
    )
    parts = [f"{title}\n{_side(step, comments)}" for title, step in sides if step is not None]
    if found.elsewhere:
        between = translate("Claims", "In between, {0} went elsewhere: orders of shops, or less stock.")
        parts.append(between.format(formats.number(found.elsewhere)))
    if found.winner is None or found.loser is None:
        parts.append(translate("Claims", "No other claim stands against it."))
    parts.append(
        translate(
            "Claims",
            "The order of the journal counts. The platform's time orders comments only within one delivery "
            "of one room, and a claim that was decided is never displaced.",
        )
    )
    return "\n\n".join(parts)


def _side(step: Decision, comments: Mapping[int, Recorded]) -> str:
    recorded, event = step.recorded, step.event
    viewer = recorded.viewer
    who = "" if viewer is None else one_line(viewer.name or viewer.id or "")
    said = comments.get(comment_seq(event.claim) or 0)
    lines = [
        (translate("Claims", "Viewer"), f"{who} · {messages.platform_name(recorded.platform)}"),
        (translate("Claims", "Decision"), words.decided(event)),
        (translate("Claims", "Decided at"), f"{_precise(recorded.received_us)} · seq {recorded.seq}"),
    ]
    if said is not None and isinstance(said.event, CommentPosted):
        lines += [
            (translate("Claims", "Comment"), f"{one_line(said.event.text)} · seq {said.seq}"),
            (translate("Claims", "Platform's clock"), _precise(said.at_us)),
            (translate("Claims", "Received"), _precise(said.received_us)),
        ]
    else:
        lines.append((translate("Claims", "Comment"), translate("Claims", "none: added by hand")))
    lines += [
        (translate("Claims", "Rule"), words.rules_line(step.rules)),
        (translate("Claims", "Free before"), _units(step.before)),
        (translate("Claims", "Free after"), _units(step.after)),
    ]
    if event.bought_before is not None:
        told = translate("Claims", "yes") if event.bought_before else translate("Claims", "no")
        lines.append((translate("Claims", "Bought in an earlier show"), told))
    if event.by:
        lines.append((translate("Claims", "Decided by"), event.by))
    return "\n".join(f"  {name}: {value}" for name, value in lines)


def _units(units: int | None) -> str:
    return translate("Claims", "unlimited") if units is None else formats.number(units)


def _precise(us: int | None) -> str:
    """Write a moment to the millisecond: that is what is argued about."""
    return formats.UNKNOWN if us is None else f"{formats.clock(us)}.{us // 1000 % 1000:03}"


class EvidenceDialog(QDialog):
    def __init__(self, parent: QWidget, text: str, save: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evidence"))
        self.setMinimumSize(*_SIZE)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFont(theme.number_font())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        theme.set_role(copy, "primary")
        copy.clicked.connect(self._on_copy_clicked)
        keep = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        keep.clicked.connect(save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
