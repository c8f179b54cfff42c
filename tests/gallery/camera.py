"""Takes pictures, and knows afterwards which kinds of widgets were to be seen in them.

Rule: what was never photographed is found here by itself, so that a new panel cannot be forgotten.
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

import livestream_console.ui
from tests.conftest import ROOT


class Camera:
    """Writes ``<folder>/<set>-<what>.png``."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.written: list[Path] = []
        self._seen: set[type] = set()
        self._pages: set[str] = set()

    def widget(self, widget: QWidget, name: str) -> None:
        """Photograph a widget that is on the (unseen) screen."""
        settle()
        for one in (widget, *widget.findChildren(QWidget)):
            if one.isVisible():
                self._seen.update(type(one).__mro__)
        picture = self._folder / f"{name}.png"
        if not widget.grab().save(str(picture)):
            raise OSError(f"cannot write {picture}")
        self._tell(picture)

    def page(self, page: str, png: bytes, name: str) -> None:
        """Keep a picture of one of resources/web's pages."""
        self._pages.add(page)
        picture = self._folder / f"{name}.png"
        picture.write_bytes(png)
        self._tell(picture)

    def missing(self) -> list[str]:
        """Return every widget class of ui/ and every page of resources/web that no picture shows."""
        pages = sorted(file.name for file in (ROOT / "resources" / "web").glob("*.html"))
        widgets = [cls.__qualname__ for cls in _widget_classes() if cls not in self._seen]
        return widgets + [page for page in pages if page not in self._pages]

    def _tell(self, picture: Path) -> None:
        self.written.append(picture)
        print(picture, flush=True)


def settle() -> None:
    """Let Qt lay out, paint and run what waits for the next turn of its loop."""
    for _ in range(3):
        QApplication.processEvents()


def _widget_classes() -> list[type[QWidget]]:
    package = livestream_console.ui
    found: dict[str, type[QWidget]] = {}
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QWidget) and value.__module__ == module.name:
                found[f"{value.__module__}.{value.__qualname__}"] = value
    return [found[name] for name in sorted(found)]
