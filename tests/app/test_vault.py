"""A keyring that refuses costs a message, never a secret of this run and never the desk."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from livestream_console.app.vault import KeyringVault, MemoryVault, open_vault
from tests.e2e.desk import Heard


class Backend(KeyringBackend):
    """A keyring that can be locked in the middle of a run."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.error: Exception | None = None
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        self.kept.pop((service, username), None)

    def _answer(self) -> None:
        if self.error is not None:
            raise self.error


@pytest.fixture
def backend() -> Iterator[Backend]:
    before, made = keyring.get_keyring(), Backend()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.mark.parametrize("error", [NoKeyringError(), KeyringLocked(), RuntimeError("no session")])
def test_no_keyring_at_the_start_means_memory(backend: Backend, error: Exception) -> None:
    backend.error = error
    assert isinstance(open_vault(), MemoryVault)


def test_a_keyring_that_is_locked_later_is_told_and_loses_nothing(backend: Backend) -> None:
    heard = Heard()
    vault = open_vault(heard)
    assert isinstance(vault, KeyringVault)
    vault.set("overlay/token", "t")
    assert vault.persistent
    backend.error = KeyringLocked()
    vault.set("rooms", "[]")
    assert vault.get("rooms") == "[]"
    assert vault.get("other") is None
    vault.delete("overlay/token")
    assert not vault.persistent
    assert {notice.code for notice in heard.notices} == {"keyring_refused"}
    backend.error = None
    vault.set("rooms", "[1]")
    assert vault.get("rooms") == "[1]"
    assert list(backend.kept.values()) == ["t", "[1]"]
