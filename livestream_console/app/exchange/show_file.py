"""A whole show in one file that another desk can open: its journal, raw payloads, pictures and notes.

Rule: a ZIP of plain parts (JSON lines, pictures, JSON) under one list of hashes. The journal's hashes are a
chain over stretches of lines, so that a file that was changed or cut is refused, and where is said. A hash
tells damage, not who wrote the file.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

import msgspec

from livestream_console import __version__
from livestream_console.app.reviews.notes import KeptNotes
from livestream_console.core.envelope import Observed
from livestream_console.core.events import ProductChanged
from livestream_console.core.evolve import evolve
from livestream_console.core.notes import ShowNotes
from livestream_console.core.people import People
from livestream_console.core.show import REDUCER_VERSION, new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.core.wire import MAX_LINE, WireError, decode_numbered, encode_recorded
from livestream_console.store.archive import Archive

FORMAT, VERSION = "livestream-console show", 1
ENDING = ".show.zip"
MOST_BYTES = 16 << 30
STRETCH = 1_000
"""So many lines have one hash."""
PICTURES = "pictures"
_HEAD, _EVENTS, _NOTES = "show.json", "events.jsonl", "notes.json"
_MAGIC = b"PK\x03\x04"
_PICTURE_BYTES = 16 << 20
_PICTURE_HEADS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")


class Head(msgspec.Struct, frozen=True):
    """What a show file says of itself. ``pictures`` maps what products call them to their hashes."""

    format: str
    version: int
    program: str
    show: str
    events: int
    reducer: int
    state: str
    chain: tuple[str, ...]
    pictures: dict[str, str] = {}


class ShowFileRefused(Exception):
    """Why a file was not taken. ``code``: not_a_show, newer, too_large, changed or line.

    ``detail`` says where.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class Unpacked(msgspec.Struct, frozen=True):
    """A show as it came; ``pictures`` are their contents by what products call them."""

    head: Head
    observed: tuple[Observed, ...]
    notes: ShowNotes
    pictures: dict[str, bytes]


def is_show_file(file: Path) -> bool:
    """Say whether a file is a ZIP; raise OSError."""
    if file.is_dir():
        return False
    with file.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def write_show_file(store: str, show: str, target: str) -> int:
    """Write a show; return how many events. Raise StoreRefused, JournalFailed or OSError."""
    archive = Archive(Path(store))
    archive.open()
    fresh = Path(f"{target}.new")
    try:
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
            head = _pack(archive, show, KeptNotes(Path(store)).of(show), packed)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
        archive.close()
    return head.events


def _pack(archive: Archive, show: str, notes: ShowNotes, packed: zipfile.ZipFile) -> Head:
    state, chain, pictures = new_state(show), Chain(), dict[str, str]()
    people = People()
    with packed.open(_EVENTS, "w", force_zip64=True) as lines:
        for recorded in archive.read(show, people=people):
            line = encode_recorded(recorded) + b"\n"
            lines.write(line)
            chain.add(line)
            evolve(state, recorded)
    for product in state.shelf.products.values():
        if product.image and product.image not in pictures and (content := _picture(product.image)):
            digest = hashlib.sha256(content).hexdigest()
            pictures[product.image] = digest
            packed.writestr(f"{PICTURES}/{digest}{PurePosixPath(product.image).suffix}", content)
    packed.writestr(_NOTES, msgspec.json.encode(notes))
    head = Head(
        FORMAT,
        VERSION,
        __version__,
        show,
        chain.lines,
        REDUCER_VERSION,
        state_hash(state),
        chain.hashes(),
        pictures,
    )
    packed.writestr(_HEAD, json.dumps(msgspec.to_builtins(head), ensure_ascii=False, indent=1))
    return head


def read_show_file(file: Path) -> Unpacked:
    """Read a show back and check every hash; raise ShowFileRefused or OSError."""
    try:
        packed = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise ShowFileRefused("not_a_show", str(error)) from None
    with packed:
        try:
            return _unpack(packed)
        except (KeyError, NotImplementedError, RuntimeError) as error:  # no such part, or one that is locked
            raise ShowFileRefused("not_a_show", str(error)) from None
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise ShowFileRefused("changed", str(error)) from None


def _unpack(packed: zipfile.ZipFile) -> Unpacked:
    if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
        raise ShowFileRefused("too_large")
    head = _head(packed)
    with packed.open(_EVENTS) as stream:
        observed = tuple(_events(stream, head))
    notes = _notes(packed)
    pictures = {}
    for called, digest in head.pictures.items():
        content = packed.read(f"{PICTURES}/{digest}{PurePosixPath(called).suffix}")
        if hashlib.sha256(content).hexdigest() != digest:
            raise ShowFileRefused("changed", called)
        pictures[called] = content
    return Unpacked(head, observed, notes, pictures)


def _head(packed: zipfile.ZipFile) -> Head:
    try:
        head = msgspec.json.decode(packed.read(_HEAD), type=Head)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ShowFileRefused("not_a_show", str(error)) from None
    if head.format != FORMAT:
        raise ShowFileRefused("not_a_show", head.format)
    if head.version > VERSION:
        raise ShowFileRefused("newer", head.program)
    return head


def _events(stream: IO[bytes], head: Head) -> Iterator[Observed]:
    chain, kept = Chain(), []
    for line in iter(lambda: stream.readline(MAX_LINE + 1), b""):
        chain.add(line)
        kept.append(line)
        if len(kept) == STRETCH:
            yield from _checked(kept, chain, head)
            kept = []
    if kept:
        yield from _checked(kept, chain, head)
    if chain.lines != head.events or chain.hashes() != head.chain:
        raise ShowFileRefused("changed", str(chain.lines))


def _checked(lines: list[bytes], chain: Chain, head: Head) -> Iterator[Observed]:
    """Yield a stretch's events once its hash is that of the list."""
    so_far = chain.hashes()
    first = chain.lines - len(lines) + 1
    if len(so_far) > len(head.chain) or so_far[-1] != head.chain[len(so_far) - 1]:
        raise ShowFileRefused("changed", f"{first}–{chain.lines}")
    for number, line in enumerate(lines, start=first):
        try:
            yield decode_numbered(line)[1]
        except WireError as error:
            raise ShowFileRefused("line", f"{number}: {error}") from None


def _notes(packed: zipfile.ZipFile) -> ShowNotes:
    try:
        return msgspec.json.decode(packed.read(_NOTES), type=ShowNotes)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ShowFileRefused("changed", str(error)) from None


class Chain:
    """Hashes over stretches of lines, each over the one before as well."""

    def __init__(self) -> None:
        self.lines = 0
        self._full: list[str] = []
        self._running = hashlib.sha256()

    def add(self, line: bytes) -> None:
        self._running.update(line)
        self.lines += 1
        if self.lines % STRETCH == 0:
            self._full.append(self._running.hexdigest())
            self._running = hashlib.sha256(self._running.digest())

    def hashes(self) -> tuple[str, ...]:
        """Return those of all stretches, the last as far as it goes."""
        return (*self._full, self._running.hexdigest()) if self.lines % STRETCH else tuple(self._full)


def with_pictures(unpacked: Unpacked, folder: Path) -> list[Observed]:
    """Put the pictures into a folder and return the events with products that find them there."""
    places = {}
    for called, content in unpacked.pictures.items():
        place = folder / f"{unpacked.head.pictures[called]}{PurePosixPath(called).suffix}"
        folder.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        places[called] = str(place)
    return [_moved(one, places) for one in unpacked.observed]


def _moved(one: Observed, places: dict[str, str]) -> Observed:
    event = one.event
    if not isinstance(event, ProductChanged) or event.image not in places:
        return one
    return msgspec.structs.replace(one, event=msgspec.structs.replace(event, image=places[event.image]))


def _picture(called: str) -> bytes | None:
    """Return a picture's content, None for what is no file here or no picture.

    What a product calls its picture may come from a stranger's file, so nothing else is packed.
    """
    file = Path(called)
    try:
        content = file.read_bytes() if file.is_file() and file.stat().st_size <= _PICTURE_BYTES else b""
    except OSError:
        return None
    return content if content.startswith(_PICTURE_HEADS) else None
