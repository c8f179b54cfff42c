"""As much of GraphQL as a fake shop needs: which fields a document asks for, with what arguments.

Rule: an answer holds exactly what was asked for, and a field that the fake has not is an error, as with the
real ones; so a misspelt document does not pass.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_TOKEN = re.compile(r'[\s,]+|#[^\n]*|(\.\.\.|[{}()\[\]:!=$@|&]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\w+)')


class BadDocument(ValueError):
    """The document is no GraphQL, or asks for a field that there is not."""


@dataclass
class Asked:
    """One field. ``on`` are the selections that hold for one type only, a named fragment's among them."""

    name: str
    alias: str = ""
    arguments: dict[str, Any] = field(default_factory=dict)
    fields: list[Asked] = field(default_factory=list)
    on: list[tuple[str, list[Asked]]] = field(default_factory=list)


def read(document: str, variables: Mapping[str, Any]) -> tuple[str, list[Asked]]:
    """Return query or mutation, and its fields."""
    reader = _Reader(document, variables)
    kind, root = reader.document()
    return kind, root.fields


def select(asked: Asked, value: Any) -> Any:
    """Return of a value what was asked for. An object tells its type by ``__typename`` where it matters."""
    if isinstance(value, list):
        return [select(asked, one) for one in value]
    if not isinstance(value, dict):
        return value
    if not asked.fields and not asked.on:
        raise BadDocument(f'Field "{asked.name}" must have a selection of subfields.')
    wanted = list(asked.fields)
    for kind, fields in asked.on:
        if kind == "" or _is_a(value.get("__typename", ""), kind):
            wanted += fields
    answer = {}
    for one in wanted:
        if one.name not in value:
            raise BadDocument(f'Cannot query field "{one.name}" on "{asked.name}".')
        answer[one.alias or one.name] = select(one, value[one.name])
    return answer


def _is_a(kind: str, wanted: str) -> bool:
    return kind == wanted or (wanted == "ErrorResult" and kind.endswith("Error"))


class _Reader:
    def __init__(self, document: str, variables: Mapping[str, Any]) -> None:
        self._variables = variables
        self._fragments: dict[str, Asked] = {}
        self._tokens: list[str] = []
        at = 0
        while at < len(document):
            found = _TOKEN.match(document, at)
            if found is None:
                raise BadDocument(f"Syntax Error at {at}")
            if found.group(1):
                self._tokens.append(found.group(1))
            at = found.end()
        self._tokens.reverse()

    def document(self) -> tuple[str, Asked]:
        kind, root = "query", Asked("Query")
        while self._tokens:
            word = self._peek()
            if word == "fragment":
                self._take()
                name = self._take()
                self._take("on")
                self._selection(self._fragments.setdefault(name, Asked(self._take())))
            else:
                if word != "{":
                    kind = self._take()
                    self._skip_signature()
                self._selection(root)
        return kind, root

    def _selection(self, into: Asked) -> None:
        self._take("{")
        while self._peek() != "}":
            if self._peek() != "...":
                into.fields.append(self._field())
                continue
            self._take("...")
            if self._peek() == "on":
                self._take("on")
                branch = Asked(self._take())
                self._selection(branch)
                into.on.append((branch.name, branch.fields))
            else:
                fragment = self._fragments.setdefault(self._take(), Asked(""))
                into.on.append(("", fragment.fields))
        self._take("}")

    def _field(self) -> Asked:
        name, alias = self._take(), ""
        if self._peek() == ":":
            self._take(":")
            alias, name = name, self._take()
        asked = Asked(name, alias)
        if self._peek() == "(":
            self._take("(")
            asked.arguments = self._pairs(")")
        if self._peek() == "{":
            self._selection(asked)
        return asked

    def _pairs(self, end: str) -> dict[str, Any]:
        pairs = {}
        while self._peek() != end:
            name = self._take()
            self._take(":")
            pairs[name] = self._value()
        self._take(end)
        return pairs

    def _value(self) -> Any:
        word = self._take()
        if word == "$":
            return self._variables.get(self._take())
        if word == "{":
            return self._pairs("}")
        if word == "[":
            items = []
            while self._peek() != "]":
                items.append(self._value())
            self._take("]")
            return items
        if word.startswith('"'):
            return word[1:-1]
        constants = {"true": True, "false": False, "null": None}
        return int(word) if word.lstrip("-").isdigit() else constants.get(word, word)

    def _skip_signature(self) -> None:
        """Skip the operation's name and the types of its variables."""
        while self._peek() != "{":
            self._take()

    def _peek(self) -> str:
        if not self._tokens:
            raise BadDocument("Syntax Error: Unexpected <EOF>.")
        return self._tokens[-1]

    def _take(self, wanted: str | None = None) -> str:
        word = self._peek()
        if wanted not in (None, word):
            raise BadDocument(f'Syntax Error: Expected "{wanted}", found "{word}".')
        return self._tokens.pop()
