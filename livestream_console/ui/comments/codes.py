"""Values by small numbers, each value once: what many rows share is kept as a number in a column."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Codes(Generic[T]):
    def __init__(self) -> None:
        self.values: list[T] = []
        self._codes: dict[T, int] = {}

    def __len__(self) -> int:
        return len(self.values)

    def code(self, value: T) -> int:
        code = self._codes.get(value)
        if code is None:
            code = self._codes[value] = len(self.values)
            self.values.append(value)
        return code
