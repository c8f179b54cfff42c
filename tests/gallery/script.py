"""What the desk does in the gallery's show, second by second.

Rule: every step is a command or an event that the real desk knows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from livestream_console.core.commands import (
    ArmOffer,
    CloseGiveaway,
    DrawGiveaway,
    FireOffer,
    OpenGiveaway,
    PinComment,
    PushCard,
    SetProductState,
)
from livestream_console.core.events import GapBackfilled, GapClosed, GapOpened, PushFailed
from livestream_console.core.giveaways.terms import GiveawayTerms
from livestream_console.core.money import Money
from livestream_console.core.values import FlashSaleTerms
from tests.gallery import rundown
from tests.ui.fakes import NOON_US
from tests.ui.selling_show import SECOND, SellingSource, command_id

_SECRET, _SALT = "5e" * 32, "a1" * 16
_COMMIT = hashlib.sha256(bytes.fromhex(_SECRET + _SALT)).hexdigest()

Step = Callable[[SellingSource], object]
Script = dict[int, Step]


def _card(product: str) -> Step:
    return lambda show: show.do(PushCard(command_id=command_id(show), product=product))


def _gap(gap: str, platform: str, first: int, noticed: int, last: int, lost: int, found: int) -> Script:
    """A room is not heard for a while; what it said meanwhile is partly fetched later."""
    from_us, to_us = NOON_US + first * SECOND, NOON_US + last * SECOND
    opened = GapOpened(gap, platform, from_us=from_us, reason="disconnect")
    closed = GapClosed(gap, platform, from_us=from_us, to_us=to_us, missing=lost - found)
    fetched = GapBackfilled(gap, platform, missing=lost - found, backfilled=found)
    return {
        noticed: lambda show: show.happen(opened, platform=platform),
        last: lambda show: [show.happen(event, platform=platform) for event in (closed, fetched)],
    }


def _unseen_card(show: SellingSource) -> None:
    """No overlay page was open yet."""
    _card("A1")(show)
    push = next(iter(show.state.pushes.pushes.values()))
    failed = PushFailed(push.push, "card", "A1", target="overlay", reason="no_client")
    show.happen(failed, platform="desk")


def _giveaway(name: str, prize: str, price: int, phrase: str, winners: int, duration_s: int) -> Step:
    given = GiveawayTerms(
        prize=prize,
        prize_value=Money(price, "CNY"),
        phrase=phrase,
        winners=winners,
        reserves=1,
        duration_s=duration_s,
        least_account_days=7,
        organiser="秋冬美妆旗舰店",
        contact="400-820-0000",
        delivery="顺丰包邮，开奖后 7 日内寄出",
    )
    return lambda show: show.do(
        OpenGiveaway(command_id=command_id(show), giveaway=name, terms=given, salt=_SALT, commit=_COMMIT)
    )


def _close_and_draw(show: SellingSource) -> None:
    show.do(CloseGiveaway(command_id=command_id(show), giveaway="g1"))
    show.do(DrawGiveaway(command_id=command_id(show), giveaway="g1", secret=_SECRET, drawn_us=show.now))


def _arm(show: SellingSource) -> None:
    terms = FlashSaleTerms(price=Money(5900, "CNY"), units=120, per_buyer=2, duration_s=480)
    show.do(ArmOffer(command_id=command_id(show), offer="sale1", product="A2", terms=terms))


def _fire(show: SellingSource) -> None:
    show.do(FireOffer(command_id=command_id(show), offer="sale1"))


def _sell_out(show: SellingSource) -> None:
    show.do(SetProductState(command_id=command_id(show), product="A5", state="sold_out"))


def _pin(show: SellingSource) -> None:
    show.do(PinComment(command_id=command_id(show), seq=show.state.seq, text="敏感肌可以用吗?", name="momo"))


SCRIPT: Script = {
    **rundown.STEPS,
    2: _unseen_card,
    600: _giveaway("g1", "香氛护手霜三支", 2_900, "冲鸭", 2, 240),
    850: _close_and_draw,
    1_300: _card("A3"),
    1_700: _sell_out,
    1_900: _card("A2"),
    2_390: _arm,
    2_400: _fire,
    2_560: _giveaway("g2", "丝绒哑光口红礼盒", 9_900, "我要口红", 3, 300),
    2_670: _pin,
    **_gap("gap1", "bilibili", 986, 1_000, 1_030, lost=62, found=0),
    **_gap("gap2", "twitch", 2_685, 2_699, 2_700, lost=9, found=9),
}
