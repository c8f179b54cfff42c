"""Money is integer minor units plus a currency code; text is parsed through Decimal, never float."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

import msgspec

# ISO 4217 exponents that differ from two. Virtual currencies (BILI_BATTERY, …) count whole units.
_WHOLE = ("CLP", "ISK", "JPY", "KRW", "PYG", "RWF", "UGX", "VND", "XAF", "XOF", "XPF")
_THOUSANDTHS = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_EXPONENTS = {**dict.fromkeys(_WHOLE, 0), **dict.fromkeys(_THOUSANDTHS, 3)}
_SYMBOLS = {"CNY": "¥", "TWD": "NT$", "HKD": "HK$", "USD": "$", "EUR": "€", "JPY": "¥", "GBP": "£"}


class Money(msgspec.Struct, frozen=True, gc=False, order=False):
    """An amount of one currency in its minor unit (fen, cents)."""

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        self._require_same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._require_same(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, units: int) -> Money:
        return Money(self.minor * units, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._require_same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._require_same(other)
        return self.minor <= other.minor

    def _require_same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"cannot combine {self.currency} with {other.currency}")


def exponent(currency: str) -> int:
    """Return how many decimal digits the currency has; virtual currencies have none."""
    if len(currency) != 3:
        return 0
    return _EXPONENTS.get(currency, 2)


def parse_money(text: str, currency: str) -> Money:
    """Read a price such as ``59``, ``¥1,299.90`` or ``59.9元``.

    Raises ValueError, naming the text, when it is not a plain non-negative amount or has too many digits.
    """
    cleaned = text.strip().replace(",", "").replace("，", "")
    for mark in ("¥", "￥", "NT$", "HK$", "US$", "$", "€", "£", "元", currency):
        cleaned = cleaned.replace(mark, "")
    try:
        amount = Decimal(cleaned.strip())
    except InvalidOperation:
        raise ValueError(f"not a price: {text!r}") from None
    minor = amount.scaleb(exponent(currency)) if amount.is_finite() else Decimal(-1)
    if minor < 0 or minor != minor.to_integral_value() or minor >= 2**53:
        raise ValueError(f"not a price: {text!r}")
    return Money(int(minor), currency)


def format_money(money: Money) -> str:
    """Write an amount for people: ``¥1,299.90``; whole amounts lose their zeros (``¥59``)."""
    digits = exponent(money.currency)
    amount = Decimal(money.minor).scaleb(-digits)
    text = f"{abs(amount):,.{digits}f}"
    if digits and text.endswith("." + "0" * digits):
        text = text[: -digits - 1]
    sign = "-" if money.minor < 0 else ""
    symbol = _SYMBOLS.get(money.currency)
    return f"{sign}{symbol}{text}" if symbol else f"{sign}{text} {money.currency}"
