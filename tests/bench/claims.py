"""What reading and deciding a claim costs, and whether a race of a thousand keeps the ledger.

Run: ``python -m tests.bench.claims [ROUNDS]``. Each comment is timed alone, on two hundred products.
"""

from __future__ import annotations

import sys

from livestream_console.core.claims.grammar import Entry, Grammar
from livestream_console.core.goods.stock import free
from livestream_console.core.values import Variant
from tests.bench.figures import each_us, percentile
from tests.core.desk import draft, on_air

_SIZES = (Variant("m", "M"), Variant("l", "L"), Variant("xl", "XL"))
_PRODUCTS = 200
_CLAIMS = (
    "A7+1",
    "ａ１２＋２",
    "我要A33",
    "SOLD A20 M 2",
    "A5 l+1, A9+3",
    "主播A100+1快点",
    "A4x2",
    "A2 10 xl",
    "+1",
)
_TALK = ("主播好漂亮啊", "A7多少钱?", "哈哈哈哈哈哈", "发什么快递 几天到", "A8有现货吗", "666", "来了来了")
_CLAIMANTS, _PIECES = 1_000, 100


def _grammar() -> Grammar:
    return Grammar([Entry(str(n), f"A{n}", _SIZES if n % 4 == 0 else ()) for n in range(1, _PRODUCTS + 1)])


def run(rounds: float = 500) -> dict[str, float]:
    """Measure; ``rounds`` is how often the comments are gone through."""
    grammar = _grammar()
    each_us(grammar.parse, _CLAIMS)
    claims = each_us(grammar.parse, _CLAIMS * round(rounds))
    looks = each_us(grammar.may_claim, _TALK * round(rounds))
    longest = each_us(grammar.parse, [(part * 2_000)[:10_000] for part in ("A7+1 ", "A", "+1", "我要")])
    return {
        "parse_p50_us": percentile(claims, 0.5),
        "parse_p99_us": percentile(claims, 0.99),
        "look_p50_us": percentile(looks, 0.5),
        "worst_flood_ms": max(longest) / 1_000,
        **_race(),
    }


def _race() -> dict[str, float]:
    """Let a thousand viewers claim the same hundred pieces."""
    desk = on_air(draft("A1", stock=_PIECES), explain="A1")
    decided = each_us(lambda viewer: desk.comment("A1+1", viewer), [str(n) for n in range(_CLAIMANTS)])
    held = sum(claim.result == "held" for claim in desk.state.claims.claims.values())
    return {
        "decide_p50_us": percentile(decided, 0.5),
        "decide_p99_us": percentile(decided, 0.99),
        "race_wrong": abs(held - _PIECES) + abs(free(desk.state.stock, "A1") or 0),
    }


if __name__ == "__main__":
    for name, figure in run(float(sys.argv[1]) if len(sys.argv) > 1 else 500).items():
        print(f"{name:28} {figure:10.3f}")
