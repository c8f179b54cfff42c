"""The what-if dialog asks for other rules, waits, can be stopped, and says what nobody can know."""

from __future__ import annotations

import asyncio

import pytest

from livestream_console.analysis.what_if import Changes, Counts, Difference, ProductRow, WhatIf
from livestream_console.ui.what_if import words
from livestream_console.ui.what_if.dialog import WhatIfDialog
from tests.ui.selling_show import open_shelf

FOUND = WhatIf(
    products=(ProductRow("lipstick", "口红", 2, Counts(3, 1, 0, 1, 2, 2), Counts(2, 1, 0, 0, 1, 1)),),
    differences=(
        Difference("7-0", "lipstick", "douyin", "1", "阿珍", "paid", "waitlisted", False),
        Difference("9-0", "lipstick", "douyin", "2", "阿强", "waitlisted", "held", True),
    ),
    differ=2,
    unsure=1,
    lost_payments=1,
    comments=900,
)


class Job:
    """Computes when the test lets it."""

    def __init__(self, found: WhatIf | None = FOUND) -> None:
        self.asked: list[Changes] = []
        self.found = found
        self.ready = asyncio.Event()
        self.stopped = False

    async def __call__(self, changes: Changes) -> WhatIf | None:
        self.asked.append(changes)
        try:
            await self.ready.wait()
        except asyncio.CancelledError:
            self.stopped = True
            raise
        return self.found


@pytest.fixture
def job() -> Job:
    return Job()


@pytest.fixture
def dialog(qtbot, job: Job) -> WhatIfDialog:
    dialog = WhatIfDialog(None, open_shelf().state.shelf, job)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_what_is_chosen_is_worked_out_and_shown(dialog: WhatIfDialog, job: Job) -> None:
    dialog.hold_field.setValue(5)
    dialog.mode_field.setCurrentIndex(dialog.mode_field.findData("first_paid"))
    dialog.product_field.setCurrentIndex(dialog.product_field.findData("lipstick"))
    dialog.keyword_field.setText(" KH ")
    dialog.go_button.click()
    await settle()
    assert job.asked == [Changes(300, "first_paid", "lipstick", "KH")]
    job.ready.set()
    await settle()
    cells = [dialog.products.item(0, column).text() for column in range(7)]
    assert cells == ["No. 2 · 口红", "3 → 2", "1", "0", "1 → 0", "2 → 1", "2 → 1"]
    assert dialog.differences.item(1, 4).text() == "would they have paid?"
    assert "Nobody can know" in dialog.says.text()


async def test_what_is_left_alone_stays_as_it_was(dialog: WhatIfDialog, job: Job) -> None:
    dialog.keyword_field.setText("KH")
    dialog.go_button.click()
    await settle()
    assert job.asked == [Changes()]


async def test_work_is_stopped_by_the_button_and_by_closing(dialog: WhatIfDialog, job: Job) -> None:
    dialog.go_button.click()
    await settle()
    dialog.go_button.click()
    await settle()
    assert job.stopped
    assert dialog.says.text() == "Stopped."
    assert dialog.go_button.text() == "Work it out"
    job.stopped = False
    dialog.go_button.click()
    await settle()
    dialog.reject()
    await settle()
    assert job.stopped


async def test_what_cannot_be_had_is_said(dialog: WhatIfDialog, job: Job) -> None:
    job.found = None
    job.ready.set()
    dialog.go_button.click()
    await settle()
    assert dialog.says.text() == "It could not be worked out."


def test_a_show_without_claims_has_words() -> None:
    assert "Nothing was claimed" in words.summary(WhatIf((), (), 0, 0, 0, 12))
