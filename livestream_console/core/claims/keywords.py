"""What is doubtful about the keywords of a shelf, though each can be used (selling.md §8).

Its rule: a doubt hinders nobody; it is said where the product is put up and where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

import msgspec

from livestream_console.core.claims.grammar import Entry, Grammar
from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.shelf import Product, ShelfState
from livestream_console.core.text import spelled, strict


class Doubt(msgspec.Struct, frozen=True):
    """``code``: number (reads as a quantity), shared (a variant's keyword that does not claim alone, since it
    could also mean ``other``) or shadows (``other`` with a variant reads as this product).
    """

    code: str
    product: str
    keyword: str
    other: str | None = None


def entries_of(shelf: ShelfState, drafts: Collection[ProductDraft] = ()) -> list[Entry]:
    """Return what claims may name on a shelf once these drafts are on it."""
    found: Mapping[str, Product | ProductDraft] = shelf.products
    if drafts:
        found = {**shelf.products, **{draft.product: draft for draft in drafts}}
    return [
        Entry(each.product, each.keyword, each.variants)
        for each in found.values()
        if each.keyword and spelled(each.keyword)
    ]


def doubts(entries: Sequence[Entry]) -> list[Doubt]:
    """Return what is doubtful, in the order of the shelf."""
    keywords = [spelled(entry.keyword) for entry in entries]
    products = {keyword: entry.product for keyword, entry in zip(keywords, entries, strict=True)}
    varied = {entry.product: _varied(entry) for entry in entries if entry.variants}
    said = Counter(own for one in varied.values() for own in one.alone if own)
    found: list[Doubt] = []
    for itself, entry in zip(keywords, entries, strict=True):
        if itself.isdecimal():
            found.append(Doubt("number", entry.product, entry.keyword))
        if not entry.variants:
            continue
        one = varied[entry.product]
        for own, variant in zip(one.alone, entry.variants, strict=True):
            if own and (own in products or said[own] > 1):
                found.append(Doubt("shared", entry.product, variant.keyword or "", products.get(own)))
        longer = sorted(one.readings & products.keys())
        found += [Doubt("shadows", products[keyword], keyword, entry.product) for keyword in longer]
    return found


def claims_phrase(entries: Iterable[Entry], phrase: str) -> str | None:
    """Return the first product that a giveaway's phrase would claim."""
    return next((entry.product for entry in entries if Grammar([entry]).parse(phrase)), None)


class _Varied(msgspec.Struct, frozen=True):
    """The variants of a product in the strict form: their keywords, and how the product may be written with
    the beginning of one of them without a blank.
    """

    alone: tuple[str, ...]
    readings: frozenset[str]


@lru_cache(8_192)
def _varied(entry: Entry) -> _Varied:
    """Remembered, as a shelf is looked through with every change of a name."""
    keyword = spelled(entry.keyword)
    names = [strict(name) for v in entry.variants for name in (v.keyword, v.title) if name]
    readings = frozenset(keyword + name[:end] for name in names for end in range(1, len(name) + 1))
    return _Varied(tuple(strict(v.keyword or "") for v in entry.variants), readings)
