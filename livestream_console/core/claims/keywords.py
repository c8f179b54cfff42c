"""What is doubtful about the keywords of a shelf, though each can be used (selling.md §8).

Its rule: a doubt hinders nobody; it is said where the product is put up and where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from livestream_console.core.claims.grammar import Entry, Grammar
from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.text import strict


class Doubt(msgspec.Struct, frozen=True):
    """``code``: number (reads as a quantity), shared (a variant's keyword that does not claim alone, since it
    could also mean ``other``) or shadows (``other`` with a variant reads as this product).
    """

    code: str
    product: str
    keyword: str
    other: str | None = None


def entries_of(shelf: ShelfState, drafts: Iterable[ProductDraft] = ()) -> list[Entry]:
    """Return what claims may name on a shelf once these drafts are on it."""
    found = {p.product: Entry(p.product, p.keyword or "", p.variants) for p in shelf.products.values()}
    found |= {draft.product: Entry(draft.product, draft.keyword or "", draft.variants) for draft in drafts}
    return [entry for entry in found.values() if strict(entry.keyword)]


def doubts(entries: Sequence[Entry]) -> list[Doubt]:
    """Return what is doubtful, in the order of the shelf."""
    spelled = [_spelled(entry) for entry in entries]
    products = {one.keyword: entry.product for one, entry in zip(spelled, entries, strict=True)}
    said = Counter(own for one in spelled for own in one.alone if own)
    found: list[Doubt] = []
    for one, entry in zip(spelled, entries, strict=True):
        if one.keyword.isdecimal():
            found.append(Doubt("number", entry.product, entry.keyword))
        for own, variant in zip(one.alone, entry.variants, strict=True):
            if own and (own in products or said[own] > 1):
                found.append(Doubt("shared", entry.product, variant.keyword or "", products.get(own)))
        longer = sorted(one.readings & products.keys())
        found += [Doubt("shadows", products[keyword], keyword, entry.product) for keyword in longer]
    return found


def claims_phrase(entries: Iterable[Entry], phrase: str) -> str | None:
    """Return the first product that a giveaway's phrase would claim."""
    return next((entry.product for entry in entries if Grammar([entry]).parse(phrase)), None)


class _Spelled(msgspec.Struct, frozen=True):
    """A product in the strict form: its keyword, those of its variants, and how it may be written with the
    beginning of a variant without a blank.
    """

    keyword: str
    alone: tuple[str, ...]
    readings: frozenset[str]


@lru_cache(maxsize=2_048)
def _spelled(entry: Entry) -> _Spelled:
    """Remembered, as a shelf is looked through with every change of one of its products."""
    keyword = strict(entry.keyword)
    names = [strict(name) for v in entry.variants for name in (v.keyword, v.title) if name]
    readings = frozenset(keyword + name[:end] for name in names for end in range(1, len(name) + 1))
    return _Spelled(keyword, tuple(strict(v.keyword or "") for v in entry.variants), readings)
