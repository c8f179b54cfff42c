"""What a basket costs a buyer under the offers that are live, and how that came about, step by step.

Its rule: offers act in one order, whatever order they were made in: the lowest unit price, deposit, free
units, bundles, spend-and-save, coupon. Of coupons, spend-and-saves and free units of one product only the
one that saves most acts; of unit prices the lowest. At the end no line is below its floor, unless its list
price is, and a step says what the floor took back. Gifts go with the basket and cost nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from livestream_console.core.money import Money
from livestream_console.core.offers.basket import FLOOR, Gift, Item, Line, Live, Priced, Step, kind_of
from livestream_console.core.values import (
    BundleTerms,
    BuyAndGetTerms,
    CouponTerms,
    DepositTerms,
    FlashSaleTerms,
    GiftTerms,
    MemberPriceTerms,
    NewcomerPriceTerms,
    SpendAndSaveTerms,
)


def price(basket: Sequence[Item], offers: Iterable[Live], level: int = 0, newcomer: bool = False) -> Priced:
    """Price a basket, which has at least one item and one currency, for a member of a level or a newcomer."""
    known = sorted((live for live in offers if live.left != 0), key=lambda live: live.offer)
    return _Till(basket, known).ring_up(level, newcomer)


class _Unit(msgspec.Struct):
    line: int
    amount: int
    bundled: bool = False


class _Till:
    """One basket being priced, unit by unit, in minor units."""

    def __init__(self, basket: Sequence[Item], offers: Sequence[Live]) -> None:
        self._basket = basket
        self._offers = offers
        self._currency = basket[0].price.currency
        self._units = [
            _Unit(place, item.price.minor) for place, item in enumerate(basket) for _ in range(item.qty)
        ]
        self._steps: list[Step] = []
        self._taken: dict[str, int] = {}

    def ring_up(self, level: int, newcomer: bool) -> Priced:
        self._unit_prices(level, newcomer)
        later = self._deposits()
        self._free_units()
        self._bundles()
        self._best(self._spend_and_save_savings())
        self._best(self._coupon_savings())
        self._keep_floors()
        gifts = self._gifts()
        sums = [self._line(place) for place in range(len(self._basket))]
        total = sum(sums)
        now = sum(min(later.get(place, amount), amount) for place, amount in enumerate(sums))
        lines = (
            Line(item.product, item.variant, item.qty, self._money(amount))
            for item, amount in zip(self._basket, sums, strict=True)
        )
        taken = tuple(self._taken.items())
        return Priced(
            tuple(lines), self._money(total), self._money(now), tuple(self._steps), tuple(gifts), taken
        )

    # --- one after the other

    def _unit_prices(self, level: int, newcomer: bool) -> None:
        """Give each unit the lowest price that is left for it."""
        found: list[tuple[int, str, Live]] = []
        for live in self._offers:
            terms = live.terms
            if isinstance(terms, MemberPriceTerms):
                open_to_buyer = level >= terms.level
            else:
                open_to_buyer = isinstance(terms, FlashSaleTerms) or newcomer
            if (
                isinstance(terms, FlashSaleTerms | MemberPriceTerms | NewcomerPriceTerms)
                and open_to_buyer
                and self._means(terms.price)
            ):
                found.append((terms.price.minor, live.offer, live))
        for amount, _, live in sorted(found, key=lambda one: one[:2]):
            only = live.terms.variant if isinstance(live.terms, FlashSaleTerms) else None
            for unit in self._of(live.product, only):
                left = self._left(live)
                if isinstance(live.terms, NewcomerPriceTerms):
                    left = min(1 if left is None else left, 1 - self._taken.get(live.offer, 0))
                lowered = self._basket[unit.line].price.minor == unit.amount
                if lowered and amount < unit.amount and (left is None or left > 0):
                    self._lower(live, [unit], [unit.amount - amount])
                    self._take(live)

    def _deposits(self) -> dict[int, int]:
        """Take off what deposits count for, and return what is paid now of each line that has one."""
        paid: dict[int, int] = {}
        for live in self._offers:
            terms = live.terms
            if not isinstance(terms, DepositTerms) or not self._means(terms.pay, terms.counts):
                continue
            for place, item in enumerate(self._basket):
                left = self._left(live)
                if item.product != live.product or place in paid or (left is not None and left < item.qty):
                    continue
                units = [unit for unit in self._units if unit.line == place]
                bonus = max(0, terms.counts.minor - terms.pay.minor)
                self._lower(live, units, [min(bonus, unit.amount) for unit in units])
                paid[place] = terms.pay.minor * item.qty
                self._take(live, item.qty)
        return paid

    def _free_units(self) -> None:
        """Give the cheapest units of each product away, by the offer that gives most."""
        savings: dict[str, list[tuple[Live, list[_Unit]]]] = {}
        for live in self._offers:
            terms = live.terms
            if isinstance(terms, BuyAndGetTerms) and live.product is not None:
                units = sorted(self._of(live.product), key=lambda unit: unit.amount)
                sets = len(units) // (terms.buy + terms.get)
                free = units[: sets * terms.get][: live.left]
                savings.setdefault(live.product, []).append((live, free))
        for choices in savings.values():
            live, free = max(choices, key=lambda one: sum(unit.amount for unit in one[1]))
            if free:
                self._lower(live, free, [unit.amount for unit in free])
                self._take(live, len(free))

    def _bundles(self) -> None:
        """Make up sets, the most saving kind first; a unit is in one set only."""
        offers = [live for live in self._offers if isinstance(live.terms, BundleTerms)]
        while offers:
            sets = [(live, self._set_of(live)) for live in offers]
            live, units = max(sets, key=lambda one: self._saving(*one))
            saving = self._saving(live, units)
            if saving <= 0:
                return
            self._spread(live, units, saving)
            self._take(live)
            for unit in units:
                unit.bundled = True

    def _set_of(self, live: Live) -> list[_Unit]:
        """Return the dearest units that make one more set, or nothing."""
        assert isinstance(live.terms, BundleTerms)
        if self._left(live) == 0 or not self._means(live.terms.price):
            return []
        chosen: list[_Unit] = []
        for item in live.terms.items:
            free = [unit for unit in self._of(item.product) if not unit.bundled]
            free.sort(key=lambda unit: -unit.amount)
            if len(free) < item.qty:
                return []
            chosen += free[: item.qty]
        return chosen

    def _saving(self, live: Live, units: Sequence[_Unit]) -> int:
        assert isinstance(live.terms, BundleTerms)
        return sum(unit.amount for unit in units) - live.terms.price.minor if units else 0

    def _spend_and_save_savings(self) -> list[tuple[Live, int]]:
        found = []
        for live in self._offers:
            if isinstance(live.terms, SpendAndSaveTerms):
                spent = self._spent(live)
                reached = [
                    step.save.minor
                    for step in live.terms.steps
                    if self._means(step.spend, step.save) and spent >= step.spend.minor
                ]
                found.append((live, max(reached, default=0)))
        return found

    def _coupon_savings(self) -> list[tuple[Live, int]]:
        found = []
        for live in self._offers:
            terms = live.terms
            if not isinstance(terms, CouponTerms):
                continue
            spent = self._spent(live)
            if terms.least is not None and not (self._means(terms.least) and spent >= terms.least.minor):
                continue
            if terms.percent is not None:
                found.append((live, spent * terms.percent // 100))
            elif terms.off is not None and self._means(terms.off):
                found.append((live, terms.off.minor))
        return found

    def _best(self, savings: Sequence[tuple[Live, int]]) -> None:
        """Let the one of these that saves most act, the first by name where several do."""
        possible = [(live, min(saving, self._spent(live))) for live, saving in savings]
        live, saving = max(possible, key=lambda one: one[1], default=(None, 0))
        if live is not None and saving > 0:
            self._spread(live, self._of(live.product), saving)
            self._take(live)

    def _gifts(self) -> list[Gift]:
        gifts = []
        for live in self._offers:
            terms = live.terms
            if not isinstance(terms, GiftTerms) or not self._of(live.product):
                continue
            if terms.least is None or (self._means(terms.least) and self._spent(live) >= terms.least.minor):
                gifts.append(Gift(live.offer, terms.gift))
                self._take(live)
        return gifts

    def _keep_floors(self) -> None:
        for place, item in enumerate(self._basket):
            least = 0 if item.least is None or not self._means(item.least) else item.least.minor
            missing = min(least, item.price.minor) * item.qty - self._line(place)
            if missing > 0:
                next(unit for unit in self._units if unit.line == place).amount += missing
                self._steps.append(Step(FLOOR, self._money(missing), None, item.product))

    # --- what they are made of

    def _means(self, *amounts: Money) -> bool:
        return all(amount.currency == self._currency for amount in amounts)

    def _money(self, minor: int) -> Money:
        return Money(minor, self._currency)

    def _line(self, place: int) -> int:
        return sum(unit.amount for unit in self._units if unit.line == place)

    def _of(self, product: str | None, variant: str | None = None) -> list[_Unit]:
        return [
            unit
            for unit in self._units
            if product in (None, self._basket[unit.line].product)
            and variant in (None, self._basket[unit.line].variant)
        ]

    def _spent(self, live: Live) -> int:
        return sum(unit.amount for unit in self._of(live.product))

    def _left(self, live: Live) -> int | None:
        return None if live.left is None else max(0, live.left - self._taken.get(live.offer, 0))

    def _take(self, live: Live, units: int = 1) -> None:
        self._taken[live.offer] = self._taken.get(live.offer, 0) + units

    def _spread(self, live: Live, units: Sequence[_Unit], saving: int) -> None:
        """Take a saving off several units by what each costs, to the last minor unit."""
        total = sum(unit.amount for unit in units)
        cuts = [unit.amount * saving // total for unit in units]
        rests = sorted(range(len(units)), key=lambda n: (-(units[n].amount * saving % total), n))
        for n in rests[: saving - sum(cuts)]:
            cuts[n] += 1
        self._lower(live, units, cuts)

    def _lower(self, live: Live, units: Sequence[_Unit], cuts: Sequence[int]) -> None:
        """Take so much off each unit, and tell it as one step an offer and product."""
        what, off = kind_of(live.terms), sum(cuts)
        for unit, cut in zip(units, cuts, strict=True):
            unit.amount -= cut
        last = self._steps[-1] if self._steps else None
        if last is not None and last.offer == live.offer:
            self._steps[-1] = Step(what, last.amount - self._money(off), live.offer, live.product)
        elif off:
            self._steps.append(Step(what, self._money(-off), live.offer, live.product))
