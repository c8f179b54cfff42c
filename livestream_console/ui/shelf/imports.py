"""What the shelf asks of whoever may read files."""

from __future__ import annotations

from typing import Protocol

from livestream_console.core.goods.imported import Pasted


class Imports(Protocol):
    """Ways of getting products and orders from elsewhere; each says itself what became of it."""

    async def import_catalogue(self) -> None:
        """Let the user pick a table of products and put them on the shelf."""

    async def import_orders(self) -> None:
        """Let the user pick a shop's exported orders and the show that they belong to."""

    def read_pasted(self, text: str) -> Pasted:
        """Return what a pasted text says, line by line."""
