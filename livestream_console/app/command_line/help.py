"""``--help`` in the user's language: the parser is written in English, and said as the settings want it.

Rule: a sentence that no table has stays English, so that a new option can always be read.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from livestream_console.app.paths import data_dir
from livestream_console.app.settings import Settings
from livestream_console.app.words import of_help, speak

ASKS = frozenset({"-h", "--help"})


def speak_as_set(arguments: Sequence[str]) -> None:
    """Take the language from the settings before anything else of the arguments is read."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    early.add_argument("--data-dir")
    try:
        folder = data_dir(early.parse_known_args(list(arguments))[0].data_dir)
    except (OSError, argparse.ArgumentError):
        return  # which is told when the arguments are read in earnest
    speak(Settings(folder).get("language"))


def in_language(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Return the parser with all that it says of itself in the user's language."""
    for one in _parsers(parser):
        one.description = one.description and of_help(one.description)
        for group in (one._optionals, one._positionals):
            group.title = group.title and of_help(group.title)
        for action in _sayings(one):
            action.help = action.help and of_help(action.help)
    return parser


def sentences(parser: argparse.ArgumentParser) -> set[str]:
    """Return everything that a parser says of itself, for whoever checks the tables."""
    said = set()
    for one in _parsers(parser):
        said |= {one.description, one._optionals.title, one._positionals.title}
        said |= {action.help for action in _sayings(one)}
    return {text for text in said if text and text != argparse.SUPPRESS}


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from (one for choice in action.choices.values() for one in _parsers(choice))


def _sayings(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            yield from action._choices_actions
