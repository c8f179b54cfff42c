"""Check a draw from its audit file with Python alone: python3 verify_draw.py audit.json [--me platform:id]
Everything is recomputed from the file. Exit code 0: all holds; 1: the first thing that does not is named."""

import argparse
import hashlib
import hmac
import json
import pathlib
import sys

PROTOCOL = "livestream-console/draw/1"
TRUSTED = "organiser-trusted"
NOT_PROVED = """Compare digest and commitment with those shown live. This check cannot prove
- that the list of entries was complete;
- where the beacon is organiser-trusted: that the organiser, who alone knew the secret, added no entries;
- where it is drand: that its signature is genuine (look the round up at https://api.drand.sh)."""


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def merkle_root(level):
    while len(level) > 1:
        above = [sha(b"\x01", a, b) for a, b in zip(level[::2], level[1::2], strict=False)]
        level = above + level[len(above) * 2 :]  # an odd last node moves up unchanged
    return level[0]


def numbers(seed):
    """Yield unsigned 64-bit numbers of HMAC_DRBG with SHA-256 (NIST SP 800-90A)."""
    key, value = bytes(32), b"\x01" * 32
    for mark in (b"\x00", b"\x01"):
        key = hmac.digest(key, value + mark + seed + PROTOCOL.encode(), "sha256")
        value = hmac.digest(key, value, "sha256")
    while True:
        value = hmac.digest(key, value, "sha256")
        yield int.from_bytes(value[:8], "big")
        key = hmac.digest(key, value + b"\x00", "sha256")
        value = hmac.digest(key, value, "sha256")


def pick(seed, n, k):
    order, stream = list(range(n)), numbers(seed)
    for i in range(k):
        j = i + next(v for v in stream if v < 2**64 - 2**64 % (n - i)) % (n - i)
        order[i], order[j] = order[j], order[i]
    return order[:k]


def checks(a):
    """Yield (what holds, what it means if not), in the order of the protocol."""
    rules, entries, named = a["rules"], a["entries"], a["rules"]["beacon"]
    leaves, signature = [*map(bytes.fromhex, entries)], a["beacon"].rpartition(":")[2]
    secret, salt, rules_hash = (bytes.fromhex(a[key]) for key in ("secret", "salt", "rules_hash"))
    drawn_from = named["kind"] != TRUSTED and sha(bytes.fromhex(signature)).hex()
    drand = f"drand:{named.get('chain')}:{named.get('round')}:{drawn_from}:{signature}"
    yield a["protocol"] == PROTOCOL, "protocol: this checker knows only " + PROTOCOL
    yield sha(canonical(rules)) == rules_hash, "rules_hash: these are not the rules that were published"
    yield sha(secret, salt).hex() == a["commit"], "commit: not the secret that was committed to"
    yield a["beacon"] == (drand if drawn_from else TRUSTED), "beacon: not the one that the rules name"
    in_order = a["n"] == len(leaves) and all(map(bytes.__lt__, leaves, leaves[1:]))
    yield in_order, "entries: not n of them, repeated or not sorted"
    both = {exclusion["entry"] for exclusion in a["exclusions"]}.intersection(entries)
    yield not both, "exclusions: somebody who was kept out is among the entries"
    yield merkle_root(leaves).hex() == a["root"], "root: the entries are not those that were closed"
    seed = sha(secret, a["beacon"].encode(), bytes.fromhex(a["root"]), rules_hash)
    drawn = [entries[i] for i in pick(seed, a["n"], min(a["n"], rules["winners"] + rules["reserves"]))]
    yield a["winners"] == drawn[: rules["winners"]], "winners: the draw gives others"
    yield a["reserves"] == drawn[rules["winners"] :], "reserves: the draw gives others"
    digest = sha(canonical({key: value for key, value in a.items() if key != "digest"})).hex()
    yield a["digest"] == digest, "digest: the file was changed after it was published"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--me", metavar="PLATFORM:ID", help="tell whether this person was among the entries")
    args = parser.parse_args()
    try:
        a = json.loads(pathlib.Path(args.file).read_text(encoding="utf-8"))
        fault = next((meaning for holds, meaning in checks(a) if not holds), None)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        fault = f"file: not an audit file that can be read ({error!r})"
    if fault:
        sys.exit("DOES NOT HOLD. " + fault)
    print(f"ALL HOLDS: {len(a['winners'])} of {a['n']} entries won by this draw. Digest: {a['digest']}")
    if args.me:
        me = sha(b"\x00", bytes.fromhex(a["salt"]), "\t".join(args.me.rsplit(":", 1)).encode())
        print(f"{args.me} was {'' if me.hex() in a['entries'] else 'NOT '}among the entries.")
    print(NOT_PROVED)


if __name__ == "__main__":
    main()
