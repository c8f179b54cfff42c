"""Product pictures at the sizes the shelf needs, loaded once.

The rule: a product always has a picture; without a readable file it is a gradient that belongs to its id.
"""

from __future__ import annotations

import zlib
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QLinearGradient, QPainter, QPainterPath, QPixmap

from livestream_console.ui import theme

_RADIUS = 6
_ROLES = ("action", "sale", "warn", "good", "viewer", "live")
"""A picture is the same in both themes, so its gradient starts from the dark one's colours."""


@lru_cache(maxsize=512)
def picture(product: str, path: str | None, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a rounded square picture, ``size`` logical pixels wide, for a screen of this pixel ratio."""
    pixels = round(size * ratio)
    found = _scaled(path, pixels) if path else None
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square, outline = QRectF(0, 0, pixels, pixels), QPainterPath()
    outline.addRoundedRect(square, _RADIUS * ratio, _RADIUS * ratio)
    painter.setClipPath(outline)
    if found is None:
        colour = theme.DARK.color(_ROLES[zlib.crc32(product.encode()) % len(_ROLES)])
        gradient = QLinearGradient(square.topLeft(), square.bottomRight())
        gradient.setColorAt(0, colour.lighter(135))
        gradient.setColorAt(1, colour.darker(165))
        painter.fillRect(square, gradient)
    else:
        painter.drawPixmap((pixels - found.width()) // 2, (pixels - found.height()) // 2, found)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _scaled(path: str, pixels: int) -> QPixmap | None:
    """Read a file so that it covers the square; a JPEG is scaled while it is decoded."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    reader.setScaledSize(size.scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
