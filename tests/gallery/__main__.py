"""``python -m tests.gallery OUT``: pictures of every panel, dialog and page in every language and theme.

Prints what it wrote; exits 1 when something that the program can show is in none of the pictures.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from livestream_console.app.words import LANGUAGES
from livestream_console.ui import theme, translation
from tests.conftest import ROOT
from tests.gallery.camera import Camera
from tests.gallery.desk import photograph_desk
from tests.gallery.dialogs import photograph_dialogs
from tests.gallery.overlay import photograph_overlay
from tests.gallery.review import photograph_review, photograph_review_on_paper


async def _run(camera: Camera, app: QApplication, languages: Sequence[str], themes: Sequence[str]) -> None:
    for language in languages:
        translators = translation.install(ROOT / "resources" / "i18n", language)
        for name in themes:
            theme.apply(app, theme.THEMES[name])
            await photograph_desk(camera, f"{language}-{name}")
            await photograph_dialogs(camera, f"{language}-{name}")
            await photograph_review(camera, f"{language}-{name}")
        await photograph_review_on_paper(camera, language)
        for translator in translators:
            app.removeTranslator(translator)
    await photograph_overlay(camera, languages)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, help="only this one")
    parser.add_argument("--theme", choices=sorted(theme.THEMES), help="only this one")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    camera = Camera(options.out)
    languages = [options.language] if options.language else LANGUAGES
    themes = [options.theme] if options.theme else list(theme.THEMES)
    asyncio.run(_run(camera, app, languages, themes))
    missing = camera.missing()
    for what in missing:
        print(f"in no picture: {what}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
