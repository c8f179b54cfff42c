"""The interface language: Qt's translation system, fed straight from the .ts files.

Rule: English source strings in code, every other word in resources/i18n. The .ts files are read as they are,
so that nothing compiled has to be kept in step with them. Qt brings the words of its own buttons and menus.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator


class TsTranslator(QTranslator):
    """Answers Qt's look-ups from one .ts file. A message without a finished translation stays English."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: dict[tuple[str, str], list[str]] = {}
        for context in ElementTree.parse(file).getroot().iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") is not None:
                    continue
                forms = [form.text or "" for form in translation.iter("numerusform")]
                self._messages[name, message.findtext("source") or ""] = forms or [translation.text or ""]

    def isEmpty(self) -> bool:
        return not self._messages

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        forms = self._messages.get((context, sourceText))
        if forms is None:
            return None
        # English has two forms, Chinese one.
        return forms[0] if n == 1 else forms[-1]


_spoken = "en"


def spoken() -> str:
    """Return the language that the application was switched to last."""
    return _spoken


def install(folder: Path, language: str) -> list[QTranslator]:
    """Switch the application to a language; return what was installed, nothing where it stays English."""
    global _spoken
    _spoken = language
    app = QCoreApplication.instance()
    file = folder / f"{language}.ts"
    if app is None or not file.is_file():
        return []
    qt_words = QTranslator(app)
    qt_words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    installed = [qt_words, TsTranslator(file, app)]
    for translator in installed:
        app.installTranslator(translator)
    return installed
