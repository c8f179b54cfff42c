"""Secrets go to the system keyring; what it does not take lives for this run only, and the user is told."""

from __future__ import annotations

from collections.abc import Callable

import keyring
from keyring.errors import KeyringError, PasswordDeleteError

from livestream_console.core.ports import Notice, Notifier, Vault

_SERVICE = "livestream-console"
_REFUSALS = (KeyringError, RuntimeError)
"""RuntimeError: some backends, when the desktop's session is not there."""


class MemoryVault:
    """Secrets for this run: rehearsals, tests, and systems without a keyring."""

    persistent = False

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        self._secrets.pop(name, None)


class KeyringVault:
    """The system keyring; when it is locked or gone in the middle of a run, memory steps in."""

    def __init__(self, notifier: Notifier | None = None) -> None:
        self.persistent = True
        self._notifier = notifier
        self._memory = MemoryVault()

    def get(self, name: str) -> str | None:
        kept = self._memory.get(name)
        if kept is not None:
            return kept
        try:
            return keyring.get_password(_SERVICE, name)
        except _REFUSALS:
            self._refused()
            return None

    def set(self, name: str, secret: str) -> None:
        try:
            keyring.set_password(_SERVICE, name, secret)
        except _REFUSALS:
            self._memory.set(name, secret)
            self._refused()
        else:
            self._memory.delete(name)

    def delete(self, name: str) -> None:
        self._memory.delete(name)
        try:
            keyring.delete_password(_SERVICE, name)
        except PasswordDeleteError:
            return  # it was not there
        except _REFUSALS:
            self._refused()

    def _refused(self) -> None:
        self.persistent = False
        if self._notifier is not None:
            self._notifier.notify(Notice("keyring_refused", {}, "warning"))


def open_vault(notifier: Notifier | None = None) -> KeyringVault | MemoryVault:
    """Return the system keyring if it answers, else memory; ``notifier`` hears when it stops answering."""
    try:
        keyring.get_password(_SERVICE, "probe")
    except _REFUSALS:
        return MemoryVault()
    return KeyringVault(notifier)


def chosen_once(vault: Vault, name: str, choose: Callable[[], str]) -> str:
    """Return what the first call for a name chose; outsiders know this desk by it, so it stays."""
    known = vault.get(name)
    if known is None:
        known = choose()
        vault.set(name, known)
    return known
