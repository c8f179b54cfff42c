"""What is read back stands as it would have stood had it been heard live."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import (
    ClaimDecided,
    CommentPosted,
    CommentRemoved,
    Event,
    GapClosed,
    GapOpened,
    GiftSent,
    OrderChanged,
    RefundChanged,
    ShowStarted,
    ViewersEntered,
)
from livestream_console.core.money import Money
from livestream_console.engine.clock import ManualClock
from livestream_console.engine.replayer import Replayer
from livestream_console.ui.comments import history
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.history import PAGE
from livestream_console.ui.comments.intake import Intake
from livestream_console.ui.comments.model import CommentStore
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.comments.rows import Flag, Gap, Row, Tag
from tests.engine.fakes import MemoryJournal, turns
from tests.ui.fakes import NOON_US, FakeNotifier, FakeSource, comment, recorded

SECOND = 1_000_000


def rows(store: CommentStore, which: Filter = Filter.ALL) -> list[Row]:
    """Return the rows of a tab, whatever they repeat: that depends on where a page begins."""
    found = [store.row(store.row_at(which, place)) for place in range(store.count(which))]
    return [replace(row, flags=row.flags & ~(Flag.REPEAT | Flag.REPEATED), times=1) for row in found]


def read_back(*pages: Sequence[Recorded]) -> CommentStore:
    """Take the last page as it comes and the ones before it from the journal, newest first."""
    store = CommentStore()
    intake = Intake(store)
    *earlier, last = pages
    intake.take(last)
    for events in reversed(earlier):
        page = intake.page()
        page.take(events)
        intake.put_before(page)
    return store


_results = st.sampled_from(["held", "waitlisted", "refused", "paid", "expired"])
_viewers = st.sampled_from(["7", "8"])
_targets = st.integers(1, 30).map(str)
_events = st.one_of(
    st.sampled_from(["好看", "多少钱", "A1+2"]).map(CommentPosted),
    st.builds(ClaimDecided, st.just("c"), _results, comment=_targets, qty=st.integers(1, 3)),
    st.one_of(st.none(), _targets, _viewers.map("viewer:{}".format)).map(CommentRemoved),
    st.builds(OrderChanged, st.just("o"), st.just("paid")),
    st.builds(RefundChanged, st.just("r"), state=st.sampled_from(["done", None])),
    st.integers(1, 400).map(ViewersEntered),
)


@given(st.lists(st.tuples(_events, _viewers), max_size=30), st.sets(st.integers(0, 30), max_size=4))
def test_pages_read_backwards_give_the_rows_of_a_straight_play(
    said: list[tuple[Event, str]], cuts: set[int]
) -> None:
    happened = [recorded(event, seq, viewer=viewer) for seq, (event, viewer) in enumerate(said, 1)]
    # What is said of a comment comes after it, as it does in a show.
    happened = [item for item in happened if int(getattr(item.event, "comment", None) or 0) < item.seq]
    edges = [0, *sorted(cuts), len(happened)]
    pages = [happened[low:high] for low, high in pairwise(edges)]
    straight, paged = read_back(happened), read_back(*pages)
    for which in Filter:
        assert rows(paged, which) == rows(straight, which)


def test_a_gap_over_the_edge_of_a_page_is_one_line() -> None:
    opened = recorded(GapOpened("g", "f", NOON_US), 1, platform="youtube")
    closed = recorded(GapClosed("g", "f", None, NOON_US + SECOND, missing=3), 2, platform="youtube")
    store = read_back([opened], [closed])
    assert store.count(Filter.GAPS) == 1
    assert store.gap(store.row_at(Filter.GAPS, 0)) == Gap("youtube", NOON_US, NOON_US + SECOND, 3)


@pytest.mark.parametrize("totals", [(None, None, None), (1, 2, 3)])
def test_a_streak_over_the_edge_of_a_page_is_one_row(totals: tuple[int | None, ...]) -> None:
    gifts = [
        recorded(GiftSent("1", "小心心", 1, streak="s", streak_total=total), seq)
        for seq, total in enumerate(totals, 1)
    ]
    (row,) = rows(read_back(gifts[:1], gifts[1:]))
    assert row.tag == Tag("gift", "小心心 ×3")


def test_a_claim_on_a_page_read_back_still_changes() -> None:
    store = CommentStore()
    intake = Intake(store)
    page = intake.page()
    page.take([comment("A1+2", 1), recorded(ClaimDecided("c", "held", comment="1", qty=2), 2)])
    intake.put_before(page)
    intake.take([recorded(ClaimDecided("c", "paid", comment="1", qty=2), 3)])
    assert rows(store, Filter.CLAIMS)[0].tag == Tag("claim.paid", "2")


def test_a_raid_is_a_row_and_somebody_who_comes_is_not() -> None:
    store = read_back(
        [
            recorded(ViewersEntered(), 1),
            recorded(ViewersEntered(412), 2, name="Raider"),
            recorded(ViewersEntered(31), 3, viewer=None),
        ]
    )
    (row,) = rows(store)
    assert (row.name, row.tag, row.flags) == ("Raider", Tag("raid", "412"), 0)


# --- the panel ---


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def panel(qtbot: QtBot, source: FakeSource) -> CommentsPanel:
    made = CommentsPanel(source, FakeNotifier())
    made.tabs.repeats.setChecked(True)
    qtbot.addWidget(made)
    made.resize(424, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _texts(panel: CommentsPanel) -> list[str]:
    return [row.text for row in rows(panel.store)]


async def _with_history(panel: CommentsPanel, source: FakeSource, count: int) -> None:
    source.earlier = [comment(f"第 {seq} 条", seq) for seq in range(1, count + 1)]
    source.state.seq = count
    panel.on_reset()
    await panel.settled()


async def test_scrolling_to_the_top_reads_further_back_and_moves_nothing(
    panel: CommentsPanel, source: FakeSource
) -> None:
    await _with_history(panel, source, 2 * PAGE + 10)
    assert len(panel.store) == PAGE
    view = panel.view
    view.scroll_to(20)
    QTest.keyClick(view, Qt.Key.Key_Up)
    chosen = view.focused_row()
    view.scroll_by(-30)
    before = [(span.row, span.top) for span in view.spans()]
    await panel.settled()
    assert len(panel.store) == 2 * PAGE
    assert [(span.row, span.top) for span in view.spans()] == before
    assert view.focused_row() == chosen
    assert not panel.newer_button.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Home)
    await panel.settled()
    assert len(panel.store) == 2 * PAGE + 10
    assert _texts(panel)[0] == "第 1 条"
    view.scroll_to(0)
    view.scroll_by(-1)
    await panel.settled()
    assert len(panel.store) == 2 * PAGE + 10


async def test_a_tab_with_rare_rows_looks_further_than_one_page(
    panel: CommentsPanel, source: FakeSource
) -> None:
    source.earlier = [
        recorded(OrderChanged("o", "paid"), 5),
        *(comment("666", seq) for seq in range(10, 2 * PAGE + 10)),
    ]
    source.state.seq = 2 * PAGE + 10
    panel.on_reset()
    await panel.settled()
    panel.view.set_filter(Filter.ORDERS)
    panel.view.scroll_by(-10)
    await panel.settled()
    assert panel.store.count(Filter.ORDERS) == 1


async def test_what_comes_while_the_history_is_read_is_shown_at_once(
    panel: CommentsPanel, source: FakeSource
) -> None:
    source.earlier = [comment("一", 1), comment("二", 2)]
    source.state.seq = 2
    panel.on_reset()
    panel.on_batch([comment("三", 3), recorded(ClaimDecided("c", "held", comment="2", qty=1), 4)])
    source.state.seq = 4
    assert _texts(panel) == ["三"]
    await panel.settled()
    assert _texts(panel) == ["一", "二", "三"]
    assert rows(panel.store)[1].flags & Flag.CLAIM


def _show(streak: int) -> list[Recorded]:
    """A show of four minutes in which everything that makes a row happens; streaks last so many events."""
    facts: list[Event] = [ShowStarted("秋冬美妆", "CNY")]
    for n in range(2, 240):
        match n % 12:
            case 3:
                facts.append(ClaimDecided(f"c{n}", "held", comment=str(n - 1), product="A1", qty=1))
            case 4:
                facts.append(ClaimDecided(f"c{n - 1}", "paid", comment=str(n - 2), product="A1", qty=1))
            case 5:
                facts.append(GiftSent("1", "小心心", 1, streak=f"s{n // streak}"))
            case 6:
                facts.append(CommentRemoved(str(n - 6)))
            case 7:
                facts.append(OrderChanged(f"o{n}", "paid", Money(5_900, "CNY")))
            case 8:
                facts.append(RefundChanged(f"r{n}", f"o{n - 1}", Money(5_900, "CNY"), state="done"))
            case 9:
                facts.append(GapOpened(f"g{n}", "f", NOON_US + n * SECOND))
            case 10:
                facts.append(GapClosed(f"g{n - 1}", "f", NOON_US, NOON_US + n * SECOND, missing=2))
            case 11:
                facts.append(ViewersEntered(n))
            case _:
                facts.append(CommentPosted("多少钱" if n % 2 else "A1+1"))
    return [recorded(event, seq, at_us=NOON_US + seq * SECOND) for seq, event in enumerate(facts, 1)]


# The row of a streak stands where its first loaded gift stands, so no page may end within one here.
@pytest.mark.parametrize(("page", "streak"), [(PAGE, 60), (37, 1)])
async def test_a_seek_shows_the_rows_of_a_straight_play_to_that_moment(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, page: int, streak: int
) -> None:
    monkeypatch.setattr(history, "PAGE", page)
    clock = ManualClock(0)
    replayer = Replayer(MemoryJournal(_show(streak)), "show", clock)
    await replayer.open()
    panel = CommentsPanel(replayer, FakeNotifier())
    qtbot.addWidget(panel)
    unsubscribe = replayer.hub.subscribe(panel.on_batch, panel.on_reset)
    panel.on_reset()
    replayer.play()
    for _ in range(200):
        clock.advance(1)
        await turns()
        replayer.frame()
    await panel.settled()
    straight = {which: rows(panel.store, which) for which in Filter}
    gaps = [panel.store.gap(panel.store.row_at(Filter.GAPS, n)) for n in range(len(straight[Filter.GAPS]))]
    moment = replayer.position_us
    await replayer.seek(replayer.start_us)
    await replayer.seek(moment)
    await panel.settled()
    while len(panel.store) < len(straight[Filter.ALL]):
        panel.view.earlier_wanted.emit()
        await panel.settled()
    assert {which: rows(panel.store, which) for which in Filter} == straight
    assert [panel.store.gap(panel.store.row_at(Filter.GAPS, n)) for n in range(len(gaps))] == gaps
    assert len(straight[Filter.CLAIMS]) > 10
    unsubscribe()
    await replayer.close()
