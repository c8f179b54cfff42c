"""What people write to break a list does not break ours."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from livestream_console.core.events import ClaimDecided, CommentRemoved, GapClosed, GiftSent
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.comments.shown import MOST_MARKS, one_line
from livestream_console.ui.comments.written import MOST_LINES
from tests.ui.fakes import NOON_US, FakeNotifier, FakeSource, comment, recorded

STRANGE = {
    "long": "x" * 5_000,
    "long wide": "哈" * 5_000,
    "pile": "Z" + "\u0315\u0322\u0489" * 300,
    "widthless": "\u200b" * 4_000 + "a\ufeff\u2060b",
    "override": "\u202eDNAH DLOH\u202c \u2067rtl\u2066",
    "unclosed": "\u2069\u2069\u202e paid",
    "arabic": "مرحبا كم السعر؟ " * 40,
    "family": "👩\u200d👩\u200d👧\u200d👦" * 60,
    "lines": "a\r\nb\u2028c\u2029d\ve\0f\x85g",
    "lone half": "\ud83d ok",
    "nothing": "",
}


@pytest.fixture
def panel(qtbot: QtBot) -> CommentsPanel:
    made = CommentsPanel(FakeSource(), FakeNotifier())
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("what", STRANGE)
def test_a_strange_row_stays_within_its_lines_and_the_next_one_below_it(
    panel: CommentsPanel, what: str
) -> None:
    strange = STRANGE[what]
    panel.on_batch(
        [
            comment(strange, 1, name=strange),
            recorded(CommentRemoved("1"), 2),
            recorded(GiftSent("1", strange, 2), 3, name=strange),
            comment("666", 4),
        ]
    )
    panel.refresh()
    panel.grab()
    spans = panel.view.spans()
    assert [span.position for span in spans] == [0, 1, 2]
    for above, below in pairwise(spans):
        assert below.top == above.top + above.layout.height
    width = panel.view.viewport().width()
    for span in spans:
        text = span.layout.text
        assert text is not None
        assert text.lines <= MOST_LINES
        assert text.width <= width
        if (wrapped := text.wrapped) is not None:
            assert all(wrapped.lineAt(n).naturalTextWidth() <= width for n in range(wrapped.lineCount()))
        assert span.layout.chip_rect.right() <= width


def test_a_name_cannot_turn_the_direction_of_what_follows(panel: CommentsPanel) -> None:
    panel.on_batch([comment("price 12", 1, name="\u202eeman\u2069")])
    panel.refresh()
    text = panel.view.spans()[0].layout.text
    assert text is not None
    assert text.wrapped is not None
    assert text.wrapped.text() == "\u2068eman\u2069 \u2068price 12\u2069"


def test_a_text_that_is_cut_says_so(panel: CommentsPanel) -> None:
    panel.on_batch([comment("哈" * 5_000, 1)])
    panel.refresh()
    text = panel.view.spans()[0].layout.text
    assert text is not None
    assert text.wrapped is not None
    assert text.wrapped.lineCount() == MOST_LINES
    assert text.wrapped.text().endswith("…")


def test_plain_words_stand_in_one_line_only_where_they_fit(panel: CommentsPanel) -> None:
    panel.on_batch(
        [comment("好看", 1, name="小鹿"), comment("好看" * 30, 2, name="小鹿"), comment("i" * 40, 3)]
    )
    panel.refresh()
    short, long, narrow = (span.layout.text for span in panel.view.spans())
    assert short is not None
    assert short.wrapped is None
    assert (short.name, short.said) == ("小鹿", "好看")
    assert 0 < short.said_left < short.width
    assert long is not None
    assert long.wrapped is not None
    assert long.lines > 1
    assert narrow is not None
    assert narrow.wrapped is None


@given(st.text(max_size=200))
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b")
    assert one_line(line) == line


def test_marks_that_a_language_needs_stay() -> None:
    for text in (
        "Tiếng Việt".replace("ế", "e\u0302\u0301"),
        "नमस्ते",
        "می\u200cخواهم",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f",
    ):
        assert one_line(text) == text
    assert one_line("e" + "\u0301" * 50) == "e" + "\u0301" * MOST_MARKS


def test_what_was_cut_is_told_in_full_where_it_stands(panel: CommentsPanel) -> None:
    gift = "一个名字特别特别特别特别特别特别长的礼物"
    panel.on_batch(
        [
            recorded(GiftSent("1", gift, 2), 1, name="阿珍"),
            recorded(GapClosed("g", "f", NOON_US, NOON_US + 14_000_000, missing=1_234), 2),
            comment("A1+2", 3),
            recorded(ClaimDecided("c", "held", comment="3", qty=2), 4),
        ]
    )
    panel.refresh()
    view = panel.view
    viewport = view.viewport()
    cut = [span.layout.cut for span in view.spans()]
    assert cut[0] == f"{gift} ×2"
    assert "1234" in cut[1]
    assert cut[2] == ""
    where = QPoint(20, view.spans()[0].top + 5)
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
    assert QToolTip.text() == f"{gift} ×2"
    QToolTip.hideText()
