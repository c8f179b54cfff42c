"""Secrets go to the system keyring; where there is none they live for this run only, and the user is told."""

from __future__ import annotations

import keyring
from keyring.errors import KeyringError, NoKeyringError

_SERVICE = "livestream-console"


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
    """The system keyring."""

    persistent = True

    def get(self, name: str) -> str | None:
        return keyring.get_password(_SERVICE, name)

    def set(self, name: str, secret: str) -> None:
        keyring.set_password(_SERVICE, name, secret)

    def delete(self, name: str) -> None:
        try:
            keyring.delete_password(_SERVICE, name)
        except keyring.errors.PasswordDeleteError:
            return  # it was not there


def open_vault() -> KeyringVault | MemoryVault:
    """Return the system keyring if it answers, else memory."""
    try:
        keyring.get_password(_SERVICE, "probe")
    except (NoKeyringError, KeyringError, RuntimeError):
        return MemoryVault()
    return KeyringVault()
