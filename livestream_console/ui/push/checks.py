"""What stands against an offer, and what one should know of it, said in the form before the press."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from livestream_console.core.offers.finding import Finding
from livestream_console.ui import messages, theme


class Checks(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.codes: list[str] = []
        """What was found last."""
        self._lines: list[tuple[str, str, str]] = []

    def show_findings(self, findings: Sequence[Finding] | None, price: str = "") -> None:
        """Show what was found and what a buyer would pay; None: the form is not filled in yet."""
        self.codes = [finding.code for finding in findings or ()]
        colours = theme.current()
        if findings is None:
            lines = [("…", colours.muted, self.tr("The checks run once the form is filled in."))]
        elif not findings:
            lines = [("✓", colours.good, self.tr("Nothing stands against it."))]
        else:
            lines = [
                (
                    "✕" if one.refuses else "!",
                    colours.live if one.refuses else colours.warn,
                    messages.offer_finding(one),
                )
                for one in findings
            ]
        if price:
            lines.append(("=", colours.muted, self.tr("With what is live it would cost {0}").format(price)))
        self._lines = lines
        self.leave_out("")

    def leave_out(self, said: str) -> None:
        """Do not repeat what is said elsewhere in the form."""
        lines = [line for line in self._lines if line[2] != said]
        self.setText(
            "<br>".join(
                f'<b style="color:{colour}">{sign}</b> {escape(text)}' for sign, colour, text in lines
            )
        )
        self.setAccessibleName(" ".join(text for _, _, text in lines))
        self.setVisible(bool(lines))
