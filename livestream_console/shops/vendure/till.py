"""How one Vendure channel writes amounts.

The rule: Vendure keeps every currency with one number of digits (two, unless its owner says otherwise), so a
yen is 100 there. An amount that has no exact place on the other side is never rounded.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.money import Money, exponent
from livestream_console.core.ports import FeedFailure
from livestream_console.shops.fields import minor_money


class Till(msgspec.Struct, frozen=True):
    """``channel`` and ``title`` name the channel; ``digits`` is how many decimal digits its amounts have.

    ``language`` is the one in which it names what is put up.
    """

    currency: str
    digits: int = 2
    channel: str = ""
    title: str = ""
    language: str = "en"
    prices_include_tax: bool | None = None

    def money(self, amount: object, currency: str | None = None) -> Money | None:
        """Read an amount; None where it is none, or not a whole number of the currency's units."""
        read = minor_money(amount, currency or self.currency)
        if read is None:
            return None
        minor = _shifted(read.minor, exponent(read.currency) - self.digits)
        return None if minor is None else Money(minor, read.currency)

    def amount(self, money: Money) -> int:
        """Write an amount; raise FeedFailure where this channel cannot hold it."""
        if money.currency != self.currency:
            raise FeedFailure("refused", "currency", retryable=False)
        amount = _shifted(money.minor, self.digits - exponent(money.currency))
        if amount is None:
            raise FeedFailure("refused", "amount", retryable=False)
        return amount


def _shifted(amount: int, digits: int) -> int | None:
    """Return the amount with so many more digits, None where fewer would lose some."""
    if digits >= 0:
        return amount * int(10**digits)
    fewer, rest = divmod(amount, int(10**-digits))
    return None if rest else fewer
