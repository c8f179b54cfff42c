"""Runs every contract test against every house that lies in ``houses``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack

import pytest

from tests.contract import houses
from tests.contract.house import House, Opening

_MODULES = [
    importlib.import_module(f"{houses.__name__}.{module.name}")
    for module in pkgutil.iter_modules(houses.__path__)
]
HOUSES: dict[str, Opening] = {name: opening for module in _MODULES for name, opening in module.HOUSES.items()}
MARKS: dict[str, pytest.MarkDecorator] = {
    name: mark for module in _MODULES for name, mark in getattr(module, "MARKS", {}).items()
}


def some_houses(*names: str) -> list[object]:
    """Return houses as parameters of a fixture, each with its marker."""
    return [pytest.param(name, marks=MARKS.get(name, ())) for name in names]


@pytest.fixture(params=some_houses(*sorted(HOUSES)))
def opening(request: pytest.FixtureRequest) -> Callable[[str], AbstractAsyncContextManager[House]]:
    """Opens the house in a currency, for tests that need more than one."""
    return lambda currency: HOUSES[request.param](request, currency)


@pytest.fixture
async def house(
    opening: Callable[[str], AbstractAsyncContextManager[House]],
) -> AsyncIterator[House]:
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(opening("CNY"))
