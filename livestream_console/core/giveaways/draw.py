"""The draw protocol ``livestream-console/draw/1``: from a commitment to winners that anyone can recompute.

Rule: nothing in here chooses. Every function is arithmetic over what was published; chance is in the secret.
All hashes are SHA-256, all integers big-endian, text UTF-8 (reference: draw.md).
"""

from __future__ import annotations

import hmac
import json
from binascii import hexlify
from collections.abc import Generator, Iterable, Sequence
from hashlib import sha256
from itertools import chain
from typing import Any, TypeVar

PROTOCOL = "livestream-console/draw/1"
SECRET_BYTES = 32
SALT_BYTES = 16

_CHOICES = 2**64
_STEP = 2_048
"""An even number of entries, which take about a millisecond."""

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work in steps of about a millisecond, whose result is what it returns."""


def canonical(value: Any) -> bytes:
    """Return the one spelling of a JSON value that is hashed: sorted keys, no blanks, UTF-8 as it is."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def unhex(text: str) -> bytes:
    """Return the bytes, or none at all where the text is not hexadecimal."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def finish(steps: Steps[T]) -> T:
    """Do all steps at once; who must not hold anybody up does them a few at a time."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: T = done.value
            return result


def digest(audit: dict[str, Any], entries: Sequence[bytes]) -> str:
    """Return the hash over the whole audit file (without ``digest``), whose entries are handed over as
    bytes."""
    return finish(digest_steps(audit, entries))


def digest_steps(audit: dict[str, Any], entries: Sequence[bytes]) -> Steps[str]:
    """Many entries are spelled in one piece: a million separate texts would cost more than the draw."""
    head, tail = canonical(audit | {"entries": []}).split(b'"entries":[]', 1)
    hashed = sha256(head + b'"entries":["')
    for start in range(0, len(entries), _STEP):
        listed = hexlify(b"".join(entries[start : start + _STEP]), ",", 32).replace(b",", b'","')
        hashed.update(b'","' + listed if start else listed)
        yield
    hashed.update(b'"]' + tail)
    return hashed.hexdigest()


def hash_rules(rules: dict[str, Any]) -> str:
    return sha256(canonical(rules)).hexdigest()


def commitment(secret: bytes, salt: bytes) -> str:
    """Return what is published before the first entry counts, so that no secret can be chosen afterwards."""
    return sha256(secret + salt).hexdigest()


def hash_entry(salt: bytes, platform: str, viewer: str) -> bytes:
    """Return one person's leaf. The salt keeps the published list from being a list of people."""
    return sha256(b"\x00" + salt + f"{platform}\t{viewer}".encode()).digest()


def sort_entries(entries: Iterable[bytes]) -> list[bytes]:
    """Return the entries in ascending order."""
    return finish(sort_steps(list(entries)))


def sort_steps(entries: Sequence[bytes]) -> Steps[list[bytes]]:
    """Hashes spread evenly, so 256 small buckets by first byte are sorted in half the time of one large
    list."""
    buckets: list[list[bytes]] = [[] for _ in range(256)]
    for start in range(0, len(entries), _STEP):
        for entry in entries[start : start + _STEP]:
            buckets[entry[0]].append(entry)
        yield
    for bucket in buckets:
        bucket.sort()
        yield
    return list(chain.from_iterable(buckets))


def merkle_root(entries: Sequence[bytes]) -> bytes:
    """Return the root over sorted entries; an odd last node moves up unchanged. Nothing has no root."""
    return finish(root_steps(entries))


def root_steps(entries: Sequence[bytes]) -> Steps[bytes]:
    if not entries:
        raise ValueError("no entries, no root")
    level = entries
    while len(level) > 1:
        above: list[bytes] = []
        for start in range(0, len(level), _STEP):
            step = level[start : start + _STEP]
            pairs = zip(step[::2], step[1::2], strict=False)
            above += [sha256(b"\x01" + left + right).digest() for left, right in pairs]
            yield
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0]


class HmacDrbg:
    """HMAC_DRBG with SHA-256 of NIST SP 800-90A, 10.1.2, without reseeding or additional input."""

    def __init__(self, entropy: bytes, nonce: bytes) -> None:
        self._key = bytes(32)
        self._value = b"\x01" * 32
        self._update(entropy + nonce)

    def generate(self, n: int) -> bytes:
        out = b""
        while len(out) < n:
            self._value = self._mac(self._value)
            out += self._value
        self._update(b"")
        return out[:n]

    def choose(self, m: int) -> int:
        """Return a number below m, each equally likely: beyond the last full multiple of m we try again."""
        limit = _CHOICES - _CHOICES % m
        while True:
            value = int.from_bytes(self.generate(8), "big")
            if value < limit:
                return value % m

    def _mac(self, data: bytes) -> bytes:
        return hmac.digest(self._key, data, "sha256")

    def _update(self, data: bytes) -> None:
        self._key = self._mac(self._value + b"\x00" + data)
        self._value = self._mac(self._value)
        if data:
            self._key = self._mac(self._value + b"\x01" + data)
            self._value = self._mac(self._value)


def make_seed(secret: bytes, beacon: str, root: bytes, rules_hash: str) -> bytes:
    return sha256(secret + beacon.encode() + root + bytes.fromhex(rules_hash)).digest()


def pick(seed: bytes, n: int, k: int) -> list[int]:
    """Return k different indices below n in the order drawn: a Fisher–Yates shuffle that stops after k.

    Only places that a swap touched are stored, so a hundred winners of a million cost a hundred steps.
    """
    generator = HmacDrbg(seed, PROTOCOL.encode())
    moved: dict[int, int] = {}
    picked = []
    for i in range(min(n, k)):
        j = i + generator.choose(n - i)
        picked.append(moved.get(j, j))
        moved[j] = moved.get(i, i)
    return picked
