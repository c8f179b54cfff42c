"""The tokens that a shop's connector renewed, in the vault.

Rule: they count only for the login they came from: who types in others begins with those.
"""

from __future__ import annotations

import msgspec

from livestream_console.core.ports import Vault
from livestream_console.core.shops.shop import Token

_NAME = "shop_tokens:"


class _Kept(msgspec.Struct):
    typed: Token
    newest: Token


class KeptToken:
    """Those of one shop, whose login was typed in with ``access`` and ``refresh``."""

    def __init__(self, vault: Vault, shop: str, access: str, refresh: str) -> None:
        self._vault = vault
        self._name = _NAME + shop
        self._typed = Token(access, refresh=refresh)

    def newest(self) -> Token:
        written = self._vault.get(self._name)
        if written is None:
            return self._typed
        try:
            kept = msgspec.json.decode(written, type=_Kept)
        except msgspec.MsgspecError:
            return self._typed
        return kept.newest if kept.typed == self._typed else self._typed

    def keep(self, token: Token) -> None:
        self._vault.set(self._name, msgspec.json.encode(_Kept(self._typed, token)).decode())


def forget(vault: Vault, shop: str) -> None:
    vault.delete(_NAME + shop)
