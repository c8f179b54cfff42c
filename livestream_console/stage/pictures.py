"""Pictures on the overlay: product images by an unguessable address, QR codes as inline SVG.

Rule: only files that the stage state itself named are ever served, whatever address is asked for.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import segno

_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}
MAX_IMAGE_BYTES = 5 << 20


class Pictures:
    """The images that the present and earlier stage states named, by their address on the local server."""

    def __init__(self) -> None:
        self._files: dict[str, Path] = {}

    def address(self, image: str | None) -> str | None:
        """Return the server path of an image file, or None for a missing or unsupported one."""
        if not image:
            return None
        file = Path(image)
        if file.suffix.lower() not in _TYPES or not file.is_file() or file.stat().st_size > MAX_IMAGE_BYTES:
            return None
        name = hashlib.sha256(image.encode()).hexdigest()[:24]
        self._files[name] = file
        return f"/image/{name}"

    def find(self, name: str) -> tuple[Path, str] | None:
        """Return file and content type of an address given out before."""
        file = self._files.get(name)
        return (file, _TYPES[file.suffix.lower()]) if file is not None and file.is_file() else None


@lru_cache(maxsize=64)
def qr_code(link: str) -> str | None:
    """Return the link as a QR code, an SVG data address; None when it is too long for one."""
    try:
        return str(
            segno.make(link, error="m", micro=False).svg_data_uri(border=2, dark="#121418", light="#fff")
        )
    except segno.DataOverflowError:
        return None
