"""What one number means, in English source strings."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

_CONTEXT = "Definitions"


class Definition(msgspec.Struct, frozen=True):
    """``translated`` gives the words in the language of the screen.

    ``denominator`` is what is divided by, ``taken_off`` the amount that is set against the numerator's, and
    ``elsewhere`` how platforms use the word otherwise.
    """

    label: str
    meaning: str
    numerator: str
    denominator: str = ""
    taken_off: str = ""
    elsewhere: str = ""

    def translated(self) -> Definition:
        texts = (getattr(self, name) for name in self.__struct_fields__)
        return Definition(*(QCoreApplication.translate(_CONTEXT, text) if text else "" for text in texts))
