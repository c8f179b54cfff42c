"""What is doubtful about the keywords of a shelf, though each can be used (selling.md §8).

Its rule: a doubt hinders nobody; it is said where the product is put up and where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from livestream_console.core.claim_grammar import Entry, Grammar
from livestream_console.core.commands import ProductDraft
from livestream_console.core.shelf import ShelfState
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
    products = {strict(entry.keyword): entry.product for entry in entries}
    said: Counter[str] = Counter()
    said.update(strict(v.keyword) for entry in entries for v in entry.variants if v.keyword)
    found: list[Doubt] = []
    for entry in entries:
        keyword = strict(entry.keyword)
        if keyword.isdecimal():
            found.append(Doubt("number", entry.product, entry.keyword))
        for variant in entry.variants:
            own = strict(variant.keyword or "")
            if own and (own in products or said[own] > 1):
                found.append(Doubt("shared", entry.product, variant.keyword or "", products.get(own)))
        found += [
            Doubt("shadows", products[longer], longer, entry.product)
            for longer in sorted(_readings(entry, keyword) & products.keys())
        ]
    return found


def claims_phrase(entries: Iterable[Entry], phrase: str) -> str | None:
    """Return the first product that a giveaway's phrase would claim."""
    return next((entry.product for entry in entries if Grammar([entry]).parse(phrase)), None)


def _readings(entry: Entry, keyword: str) -> set[str]:
    """Return how the product and the beginning of a variant may be written without a blank."""
    names = [strict(name) for v in entry.variants for name in (v.keyword, v.title) if name]
    return {keyword + name[:end] for name in names for end in range(1, len(name) + 1)}
