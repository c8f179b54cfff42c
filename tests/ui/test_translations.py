"""The translation files against the source: nothing untranslated, nothing left over, every blank kept."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from livestream_console.app.words import LANGUAGES
from tests.conftest import ROOT

I18N = ROOT / "resources" / "i18n"
SOURCES = sorted(
    file for part in ("ui", "app") for file in (ROOT / "livestream_console" / part).rglob("*.py")
)
CHINESE = [name for name in LANGUAGES if name.startswith("zh")]
_HAN = re.compile(r"[\u3400-\u9fff]")
_MAY_SPEAK_CHINESE = {
    "app/autopilot.py": "what the rehearsal's operator gives away",
    "app/rehearsing.py": "the rehearsal's title",
    "app/view_actions.py": "languages are called by their own names",
    "ui/shelf/words.py": "roles as sellers write them into their tables",
    "ui/theme.py": "platform marks",
}


class Message(msgspec.Struct, frozen=True):
    context: str
    source: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def messages(file: Path) -> list[Message]:
    return [
        _message(context.findtext("name") or "", element)
        for context in ElementTree.parse(file).getroot().iter("context")
        for element in context.iter("message")
    ]


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    return Message(
        context,
        element.findtext("source") or "",
        element.get("numerus") == "yes",
        translation.get("type") is None,
        tuple(forms),
    )


@pytest.fixture(scope="session")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Message]:
    """Everything that Qt's own tool finds in the source."""
    file = tmp_path_factory.mktemp("lupdate") / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *map(str, SOURCES), "-ts", str(file)], check=True, capture_output=True)
    return {(message.context, message.source): message for message in messages(file)}


def marked(file: Path) -> Iterator[str]:
    """Every text that is marked for translation, as Python reads it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
        if place is not None and len(node.args) > place:
            text = node.args[place]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%\w", text))


def test_the_tool_finds_all_that_is_marked(found: dict[tuple[str, str], Message]) -> None:
    assert {text for file in SOURCES for text in marked(file)} == {source for _, source in found}


def test_contexts_are_what_qt_asks_for(found: dict[tuple[str, str], Message]) -> None:
    """``window.tr`` is filed under "window" and asked for under "MainWindow"; such calls name a context."""
    assert [key for key in found if not key[0][:1].isupper()] == []


@pytest.mark.parametrize("language", CHINESE)
def test_everything_is_translated_and_nothing_is_left_over(
    language: str, found: dict[tuple[str, str], Message]
) -> None:
    translated = {(m.context, m.source): m for m in messages(I18N / f"{language}.ts")}
    assert translated.keys() - found.keys() == set()
    assert found.keys() - translated.keys() == set()
    for key, message in translated.items():
        assert message.finished, key
        assert len(message.forms) == 1, key
        assert all(message.forms), key
        assert message.plural == found[key].plural, key


def test_english_has_both_forms_of_every_count(found: dict[tuple[str, str], Message]) -> None:
    english = {(m.context, m.source): m for m in messages(I18N / "en.ts")}
    assert english.keys() == {key for key, message in found.items() if message.plural}
    for key, message in english.items():
        assert message.finished, key
        assert len(message.forms) == 2, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_blank_is_kept(language: str) -> None:
    for message in messages(I18N / f"{language}.ts"):
        for form in message.forms:
            assert blanks(form) == blanks(message.source), message


@pytest.mark.parametrize("language", CHINESE)
def test_sentences_have_chinese_punctuation(language: str) -> None:
    for message in messages(I18N / f"{language}.ts"):
        assert not re.search(r"[\u3400-\u9fff][,;:?!]", message.forms[0]), message.forms[0]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT)))
def test_code_speaks_english(file: Path) -> None:
    if str(file.relative_to(ROOT / "livestream_console")) in _MAY_SPEAK_CHINESE:
        return
    tree = ast.parse(file.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            assert not _HAN.search(node.value), f"line {node.lineno}: {node.value}"
