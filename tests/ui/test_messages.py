"""Every code has a sentence, and sentences are filled."""

from __future__ import annotations

import string

import pytest

from livestream_console.core.commands import Rejected
from livestream_console.core.money import Money
from livestream_console.core.ports import Notice
from livestream_console.ui import messages, rejections, sentences
from tests.ui.codes import codes_given_to


@pytest.mark.parametrize(
    ("maker", "table"),
    [
        ("Rejected", rejections.REJECTIONS),
        ("Notice", sentences.NOTICES),
        ("FeedFailure", sentences.FEED_REASONS),
        ("StageFailed", sentences.PUSH_REASONS),
    ],
)
def test_every_code_in_the_source_has_a_sentence(maker: str, table: sentences.Sentences) -> None:
    codes = codes_given_to(maker)
    assert codes
    # A rejection travels as a notice.
    rejected = {f"rejected.{code}" for code in rejections.REJECTIONS}
    assert codes - table.keys() - rejected == set()


def test_a_rejection_is_filled_with_its_parameters() -> None:
    text = messages.rejection(Rejected("already_queued", {"product": "A1", "wait_s": 3}))
    assert "A1" in text
    assert "3 s" in text


def test_a_rejection_travels_as_a_notice() -> None:
    rejected = Rejected("unknown_product", {"product": "A1"})
    assert messages.notice(Notice("rejected.unknown_product", {"product": "A1"})) == messages.rejection(
        rejected
    )


def test_the_reason_a_store_gives_is_put_into_words() -> None:
    text = messages.notice(Notice("journal_failing", {"reason": "disk_full"}, "error"))
    assert "free some space" in text


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert messages.notice(Notice("never_heard_of", {"file": "x.csv"})) == "never_heard_of x.csv"


def test_a_missing_parameter_does_not_fail() -> None:
    assert "…" in messages.rejection(Rejected("unknown_product"))


def test_no_sentence_asks_for_a_positional_parameter() -> None:
    for table in (rejections.REJECTIONS, sentences.NOTICES):
        for source in table.values():
            names = {name for _, name, _, _ in string.Formatter().parse(str(source)) if name is not None}
            assert all(name.isidentifier() for name in names)


def test_a_platforms_own_currency_is_written_in_words() -> None:
    assert messages.money(Money(9, "DY_DIAMOND")) == "9 diamonds"
    assert messages.money(Money(5900, "CNY")) == "¥59"
    assert messages.money(Money(3, "NEW_COIN")) == "3 NEW_COIN"


def test_a_shop_that_only_exports_is_called_by_its_platform() -> None:
    names = [messages.platform_name(shop) for shop in ("shop:taobao", "shop:pdd", "shop:my own")]
    assert names == ["Taobao", "Pinduoduo", "my own"]
