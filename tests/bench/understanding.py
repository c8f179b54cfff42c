"""What understanding a comment costs, by itself and as part of deciding about one.

Run: ``python -m tests.bench.understanding [ROUNDS]``. Each comment is timed alone; a round has a
shelf of its own, so that nothing is remembered.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from livestream_console.core.comments.loose import loose
from livestream_console.core.comments.mentions import Named, ShelfWords
from livestream_console.core.comments.repeats import Repeats
from livestream_console.core.comments.understand import understand
from tests.bench.figures import each_us, percentile

_COMMENTS = Path(__file__).parents[1] / "core" / "comments" / "comments_held_out.tsv"
_TITLES = (
    "法式碎花连衣裙 显瘦",
    "真丝连衣裙",
    "玫瑰口红 礼盒",
    "补水面膜 敏感肌",
    "高腰牛仔裤 加绒",
    "五斤装 砂糖橘",
)
_LONG = 10_000


def _shelf() -> ShelfWords:
    return ShelfWords(Named(f"p{n}", f"A{n}", f"{_TITLES[n % 6]} {n}号") for n in range(60))


def run(rounds: float = 40) -> dict[str, float]:
    """Measure; ``rounds`` is how often the comments are gone through."""
    texts = [line.partition("\t")[2] for line in _COMMENTS.read_text(encoding="utf-8").splitlines()]
    understood: list[float] = []
    for _ in range(round(rounds)):
        shelf = _shelf()
        understood += each_us(partial(understand, words=shelf), texts)
    remembered = each_us(partial(understand, words=shelf), texts)
    folded = each_us(loose, texts * round(rounds))
    repeats = Repeats()
    collapsed = each_us(lambda text: repeats.take(1, text, 0), texts * round(rounds))
    floods = [(part * _LONG)[:_LONG] for part in ("多少钱", "1 ", "[a", "哈", "x")]
    longest = each_us(partial(understand, words=shelf), floods)
    return {
        "p50_us": percentile(understood, 0.5),
        "p99_us": percentile(understood, 0.99),
        "remembered_p50_us": percentile(remembered, 0.5),
        "loose_p50_us": percentile(folded, 0.5),
        "repeats_p50_us": percentile(collapsed, 0.5),
        "long_worst_us": max(longest),
    }


if __name__ == "__main__":
    for name, figure in run(float(sys.argv[1]) if len(sys.argv) > 1 else 40).items():
        print(f"{name:28} {figure:10.3f}")
