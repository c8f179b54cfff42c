"""Near-duplicates collapse within a window, and nothing grows without end."""

from __future__ import annotations

from livestream_console.core.comments.repeats import TEXTS_KNOWN, WINDOW_US, Repeat, Repeats


def test_the_same_loose_text_is_counted_on_its_first_comment() -> None:
    repeats = Repeats()
    assert repeats.take(1, "多少钱", 0) == Repeat(1, 1)
    assert repeats.take(2, "多 少 钱???", 1) == Repeat(1, 2)
    assert repeats.take(3, "多少錢呀", 2) == Repeat(3, 1)
    assert repeats.take(4, "多少钱", 3) == Repeat(1, 3)


def test_the_window_ends() -> None:
    repeats = Repeats()
    repeats.take(1, "666", 0)
    assert repeats.take(2, "66666", WINDOW_US - 1) == Repeat(1, 2)
    assert repeats.take(3, "666", WINDOW_US) == Repeat(3, 1)
    assert repeats.take(4, "666", WINDOW_US + 1) == Repeat(3, 2)


def test_punctuation_and_emoji_alone_are_compared_as_they_are() -> None:
    repeats = Repeats()
    repeats.take(1, "😍😍", 0)
    assert repeats.take(2, "???", 1) == Repeat(2, 1)
    assert repeats.take(3, "😍😍", 2) == Repeat(1, 2)


def test_the_oldest_texts_are_forgotten() -> None:
    repeats = Repeats()
    for seq in range(TEXTS_KNOWN + 1):
        repeats.take(seq, f"第{seq}句", seq)
    assert repeats.take(9_999, "第0句", TEXTS_KNOWN + 1) == Repeat(9_999, 1)
    assert repeats.take(10_000, f"第{TEXTS_KNOWN}句", TEXTS_KNOWN + 2) == Repeat(TEXTS_KNOWN, 2)
