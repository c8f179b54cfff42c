"""The claims: every tab of the panel, what is unpaid, and its forms and dialogs."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QDialog

from livestream_console.core.claims.disputes import KINDS, comment_seq, decisions, dispute
from livestream_console.core.claims.rules import ClaimRules, Hoarder
from livestream_console.core.claims.trial import Trial
from livestream_console.core.claims.unpaid import unpaid
from livestream_console.core.commands import AddProducts, ProductDraft
from livestream_console.core.events import ClaimDecided, CommentPosted
from livestream_console.core.money import Money
from livestream_console.core.replies.replies import Means
from livestream_console.ui.claims import words
from livestream_console.ui.claims.evidence import EvidenceDialog, text_of
from livestream_console.ui.claims.panel import UNPAID, ClaimsPanel
from livestream_console.ui.claims.reminder import ReminderForm
from livestream_console.ui.claims.rules_form import ClaimRulesForm
from livestream_console.ui.claims.try_dialog import TryDialog
from tests.gallery.camera import Camera
from tests.gallery.show import GalleryShow

_TRIED = "A1+1\n阿珍: 我要A1\n小王: A1多少钱?\n+1\nA9+1\n大家好\nA2+99"


async def photograph_claims(camera: Camera, one: Any, prefix: str) -> None:
    """Take the pictures of one opened desk."""
    show = cast(GalleryShow, one.desk.bridge.source)
    panel: ClaimsPanel = one.part(ClaimsPanel)
    show.happen(CommentPosted("+1"), viewer="88", id="unclear")
    show.happen(CommentPosted("A1"), viewer="89", id="refused")
    draft = ProductDraft("bag", "帆布包", Money(4900, "CNY"), 20, keyword="12")
    show.do(AddProducts(command_id="bag", products=(draft,)))
    panel.on_batch(show.history[-12:])
    one.window.show_panel("claims")
    panel.live.choose(panel.live.model.rows[0].claim)
    one.refresh()
    camera.widget(panel, f"{prefix}-claims-chosen")
    for tab in ("waiting", "ambiguous", "over", UNPAID):
        panel.tabs.choose(tab)
        one.refresh()
        camera.widget(panel, f"{prefix}-claims-{tab}")
    for name, dialog in _dialogs(panel, show):
        dialog.show()
        camera.widget(dialog, f"{prefix}-claims-{name}")
        dialog.close()
        dialog.deleteLater()
    panel.tabs.choose("all")


def _dialogs(panel: ClaimsPanel, show: GalleryShow) -> list[tuple[str, QDialog]]:
    state = show.state
    rules = ClaimRules(
        mode="hoarders_first_paid", bare_plus=True, hoarders=(Hoarder("douyin", "7", "囤囤"),), per_buyer=0
    )
    trying = TryDialog(panel, lambda: Trial.of_show(state))
    trying.field.setPlainText(_TRIED)
    trying.look()
    found: list[tuple[str, QDialog]] = [
        ("rules", ClaimRulesForm(panel, rules, state.shelf, _accept)),
        ("try", trying),
        ("evidence", EvidenceDialog(panel, _evidence(show), lambda: None)),
    ]
    for buyer in unpaid(state.claims)[:1]:
        text = words.reminder(buyer, state.claims.rules, state.shelf)
        found.append(("remind", ReminderForm(panel, buyer.viewer.name, text, None, _accept)))
        found.append(
            ("remind-sent", ReminderForm(panel, buyer.viewer.name, text, Means("post", 20), _accept))
        )
    return found


def _evidence(show: GalleryShow) -> str:
    """Return the evidence of the last claim that missed something, else of the last one of all."""
    steps = [one.event for one in show.history if isinstance(one.event, ClaimDecided) and one.event.product]
    event = ([one for one in steps if one.result == "waitlisted"] or steps)[-1]
    ledger = [one for one in show.history if isinstance(one.event, KINDS)]
    found = dispute(decisions(ledger, event.product or ""), event.claim)
    sides = [comment_seq(step.event.claim) for step in (found.winner, found.loser) if step is not None]
    return text_of(found, {one.seq: one for one in show.history if one.seq in sides})


async def _accept(_value: object) -> None:
    """Take what a form gives and keep nothing."""
