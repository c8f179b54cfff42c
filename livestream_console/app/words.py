"""What the command line says, in the user's language; the tables are resources/words/<language>.json.

Rule: no Qt here. ``doctor`` must be able to speak on a machine where Qt cannot even be imported.
"""

from __future__ import annotations

import errno
import locale
import os
import sys
from functools import lru_cache

import msgspec

from livestream_console.app.paths import resources

LANGUAGES = ("zh_CN", "zh_TW", "en")


def language(wished: str = "") -> str:
    """Return the interface language: the wished one, else what the system's locale says, else English."""
    names = [wished, *(os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))]
    name = next((name for name in names if name), locale.getlocale()[0] or "")
    plain = name.replace("-", "_")
    if plain.startswith(("zh_TW", "zh_HK", "zh_MO", "zh_Hant")):
        return "zh_TW"
    return "zh_CN" if plain.startswith("zh") else "en"


_wished = ""


def speak(wished: str) -> None:
    """Say everything in this language from now on; empty: the system's."""
    global _wished
    _wished = wished


@lru_cache(maxsize=3)
def _table(name: str) -> dict[str, str]:
    return msgspec.json.decode((resources() / "words" / f"{name}.json").read_bytes(), type=dict[str, str])


def say(key: str, **params: object) -> str:
    """Return one sentence in the user's language."""
    return _table(language(_wished))[key].format(**params)


def of_help(text: str) -> str:
    """Return what ``--help`` says in English in the user's language, as far as there are words for it."""
    name = language(_wished)
    return text if name == "en" else _table(f"help_{name}").get(text, text)


def reason_of(error: OSError) -> str:
    """Say in a few words what the system refused; of what is rare, as the system itself says it."""
    known = _table(language(_wished)).get(f"reason.{errno.errorcode.get(error.errno or 0)}")
    return known or error.strerror or str(error)


def refuse(sentence: str) -> int:
    """Tell the terminal why a command could not be carried out; return its exit status."""
    print(sentence, file=sys.stderr)
    return 1
