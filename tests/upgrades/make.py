"""Write the stored file of the present schema: ``python -m tests.upgrades.make``. Run once, before a release.

Rule: a file of a released schema is never made again; ``make`` refuses to overwrite one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import TAGS, CommentPosted, Event
from livestream_console.core.money import Money
from livestream_console.core.values import Line, PollOption, Segment, ShelfRules, Variant
from livestream_console.store.journal import SqliteJournal
from livestream_console.store.schema import VERSIONS

FOLDER = Path(__file__).parent
START_US = 1_795_348_800_000_000
FIELDS = {
    "segments": (Segment("text", "买"), Segment("emote", "[赞]", "25")),
    "amount": Money(5990, "CNY"),
    "price": Money(5900, "CNY"),
    "lines": (Line("A1", "red", 2, Money(11800, "CNY")),),
    "variants": (Variant("red", "红色", "红", Money(5900, "CNY"), 3),),
    "options": (PollOption("A", 3), PollOption("B")),
    "labels": ("in_cart",),
    "count": 3,
    "qty": -2,
    "text": "A1+2 要红色 😀",
}


def one_of_each() -> list[Recorded]:
    """Return a show with every kind of event in it."""
    return [_recorded(seq, cls) for seq, cls in enumerate(TAGS.values(), 1)]


def talk() -> list[Recorded]:
    """Return a show of comments that is long enough for a search index."""
    said = ("多少钱", "有优惠券吗", "包邮 A1", "ＯＫ 😀")
    return [
        Recorded(
            seq,
            "第二场",
            CommentPosted(f"{said[seq % 4]} {seq}"),
            START_US + seq,
            platform="twitch",
            viewer=Viewer(str(seq % 7), f"阿珍{seq % 7}"),
        )
        for seq in range(1, 5201)
    ]


def _fields(seq: int, cls: type[Event]) -> dict[str, Any]:
    special: dict[str, dict[str, Any]] = {
        "rundown": {"segments": ({"title": "开场"},)},
        "intent": {"detail": {"left": 3, "of": [1, 2]}},
        "claim_rules": {"rules": ClaimRules(bare_keyword=True)},
        "shelf_rules": {"rules": ShelfRules()},
        "giveaway": {"winners": (("twitch", "7", "ab" * 32),)},
    }
    fields = msgspec.structs.fields(cls)
    required = {field.name: f"{field.name}-{seq}" for field in fields if field.required}
    known = {field.name: FIELDS[field.name] for field in fields if field.name in FIELDS}
    return required | known | special.get(str(cls.__struct_config__.tag), {})


def _recorded(seq: int, cls: type[Event]) -> Recorded:
    return Recorded(
        seq=seq,
        show="第一场",
        event=cls(**_fields(seq, cls)),
        received_us=START_US + seq * 1000,
        at_us=START_US + seq * 1000 - 700 if seq % 2 else None,
        platform="twitch" if seq % 3 else "desk",
        room="829" if seq % 3 else None,
        origin="official" if seq % 3 else "operator",
        id=(None, str(seq), f"id-{seq}", "8c1f7f0e-7a30-4c3c-9f55-0d6a1c7be001")[seq % 4],
        viewer=Viewer(str(seq % 5), f"阿珍{seq % 7}", ("vip",)) if seq % 3 else None,
        backfilled=seq % 10 == 0,
        raw=f"raw {seq}".encode() if seq % 2 else None,
        extra={"colour": "#ff0000"} if seq % 6 == 0 else None,
    )


def lines(events: list[Recorded]) -> str:
    """Return events as JSON lines, the form they are compared in."""
    return "".join(msgspec.json.encode(event, order="sorted").decode() + "\n" for event in events)


def make(path: Path) -> None:
    if path.exists():
        raise SystemExit(f"{path} is a released file")
    events = one_of_each()
    journal = SqliteJournal(path)
    journal.open()
    journal.append(events)
    journal.append(talk())
    journal.save_checkpoint("第一场", 20, 1, b"state")
    journal.close()
    path.with_suffix(".jsonl").write_text(lines(events), encoding="utf-8")


if __name__ == "__main__":
    make(FOLDER / f"{VERSIONS[-1]}.sqlite")
