"""A switchback of two cards: sealed, kept, late, and over; its planner, and what asks for a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QDialog

from livestream_console.analysis.review.switchback import Found
from livestream_console.analysis.switchbacks.found import Rate
from livestream_console.core.switchback.plan import Design
from livestream_console.ui.switchback.form import StopForm, SwitchbackForm
from livestream_console.ui.switchback.strip import SwitchbackStrip
from tests.gallery.camera import Camera
from tests.gallery.show import YOUNG, GalleryShow, show_at
from tests.ui.switched import planned, play, start, stop

PLAN = Design(12, 120, 30)
CARDS = ("A1", "A2")
_FOUND = {
    "better": Found("ok", "carts", 1.42, 1.10, 1.83, 0.0041, 12, 210, 300),
    "same": Found("ok", "carts", 1.04, 0.86, 1.26, 0.71, 12, 214, 221),
    "few": Found("too_few_events", "orders", pairs=3, events_a=4, events_b=7),
}


def shows() -> Iterator[tuple[str, GalleryShow]]:
    """Yield the show with a switchback in every state."""
    show = show_at(YOUNG)
    planned(PLAN, show, CARDS)
    yield "sealed", show
    show = show_at(YOUNG)
    planned(PLAN, show, CARDS)
    start(show)
    play(show, 400)
    yield "running", show
    for _ in range(PLAN.block_s * 2):  # until a card is due that nobody pushes
        play(show, 1, late_s=999)
    yield "due", show
    play(show, PLAN.total_s)
    yield "over", show
    show = show_at(YOUNG)
    planned(PLAN, show, CARDS)
    start(show)
    play(show, 700)
    stop(show)
    yield "stopped", show


def photograph_switchback(camera: Camera, one: Any, name: str, prefix: str) -> None:
    """Take the strip, and the whole window where that shows something of its own."""
    strip: SwitchbackStrip = one.part(SwitchbackStrip)
    if name == "due":
        camera.widget(one.window, f"{prefix}-window-switchback")
    if name == "over":
        for result, found in _FOUND.items():
            one.desk._estimates.switchbacks.found["s1"] = found
            one.refresh()
            camera.widget(strip, f"{prefix}-switchback-{result}")
        return
    camera.widget(strip, f"{prefix}-switchback-{name}")


async def switchback_forms(one: Any) -> list[tuple[str, QDialog]]:
    """Return the planner with its chances, a weak plan, one that was refused, and what asks for a reason."""
    shelf, chances = one.desk.bridge.source.state.shelf, one.desk._estimates.switchbacks.chances
    strip: SwitchbackStrip = one.part(SwitchbackStrip)
    forms: list[tuple[str, QDialog]] = []
    for name, rate, pairs in (("plan", Rate("carts", 8.4), 12), ("weak", Rate("orders", 0.6), 5)):
        form = SwitchbackForm(one.window, shelf, rate, chances, strip.submit)
        form.pairs_field.setValue(pairs)
        form.show()
        await form.chances.settled()
        forms.append((f"switchback-{name}", form))
    refused = SwitchbackForm(one.window, shelf, None, chances, strip.submit)
    refused.show()
    refused.b_field.setCurrentIndex(0)
    refused.accept()
    await refused.chances.settled()
    return [
        *forms,
        ("switchback-refused", refused),
        ("switchback-stop", StopForm(one.window, "s1", strip.submit)),
    ]
