"""Where the program's files lie: its own resources, and the user's data folder."""

from __future__ import annotations

from pathlib import Path

import livestream_console

STORE_NAME = "console.sqlite"


def resources() -> Path:
    """Return the folder of pages and translations: inside an installed package, beside a checkout's."""
    package = Path(livestream_console.__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def data_dir(wished: str | None) -> Path:
    """Return the user's data folder (``--data-dir`` or the platform's usual place), made if need be.

    Raises OSError when it cannot be made.
    """
    if wished is not None:
        folder = Path(wished).expanduser()
    else:
        from platformdirs import user_data_path

        folder = user_data_path("livestream-console", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
