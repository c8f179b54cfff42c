"""What a long shelf costs the loop: a refresh while one product changes, and a part of an import.

Run: ``python -m tests.bench.shelf [PRODUCTS] [ROUNDS]``. CPU time of the loop's own thread, in milliseconds;
two hundred products are measured beside it, as most shelves are no longer.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

from PySide6.QtWidgets import QApplication, QWidget

from livestream_console.core.claims.claiming import grammar_of
from livestream_console.core.commands import AddProducts, ChangeStock, ProductDraft
from livestream_console.core.goods.imported import Pasted
from livestream_console.core.money import Money
from livestream_console.ui.actions import Actions
from livestream_console.ui.shelf.putting_up import PART
from livestream_console.ui.shelf.view import ShelfPanel
from tests.bench.figures import percentile
from tests.ui.fakes import FakeNotifier
from tests.ui.selling_show import SellingSource, open_shelf

_USUAL = 200
_PAPER = (588, 540)


class _NoImports:
    async def import_catalogue(self) -> None: ...

    async def import_orders(self) -> None: ...

    def read_pasted(self, text: str) -> Pasted:
        return Pasted()


def run(products: float = 5_000, rounds: float = 200) -> dict[str, float]:
    """Measure with so many products; ``rounds`` is how often one of them changes."""
    app = QApplication.instance() or QApplication([])
    source = open_shelf()
    with _panel(source) as panel:
        app.processEvents()
        source.do(AddProducts(command_id="usual", products=tuple(map(_draft, range(_USUAL)))))
        usual = _refreshes(source, panel, rounds)
        parts = [_part(source, panel, start) for start in range(_USUAL, round(products), PART)]
        put, shown = zip(*parts, strict=True)
        long = _refreshes(source, panel, rounds)
    return {
        "refresh_200_ms": percentile(usual, 0.5),
        "refresh_ms": percentile(long, 0.5),
        "refresh_p99_ms": percentile(long, 0.99),
        "part_p95_ms": percentile(put, 0.95),
        "part_shown_p95_ms": percentile(shown, 0.95),
    }


@contextmanager
def _panel(source: SellingSource) -> Iterator[ShelfPanel]:
    window = QWidget()
    panel = ShelfPanel(source, Actions(window), FakeNotifier(), _NoImports(), window)
    window.resize(*_PAPER)
    panel.resize(*_PAPER)
    window.show()
    yield panel
    window.close()
    window.deleteLater()


def _refreshes(source: SellingSource, panel: ShelfPanel, rounds: float) -> list[float]:
    panel.refresh()
    turns, order = count(), source.state.shelf.order

    def once() -> None:
        turn = next(turns)
        product = order[turn % len(order)]
        source.do(ChangeStock(command_id=f"{len(order)}.{turn}", product=product, stock=10_000 + turn))
        panel.refresh()

    found = []
    for _ in range(round(rounds)):
        found.append(_cpu_ms(once))
        QApplication.processEvents()
    return found


def _part(source: SellingSource, panel: ShelfPanel, start: int) -> tuple[float, float]:
    """Put a part up; then, in the next frame, read the first comment after it and show the shelf."""
    drafts = tuple(map(_draft, range(start, start + PART)))

    def show() -> None:
        grammar_of(source.state.shelf, source.state.claims.rules)
        panel.refresh()

    put = _cpu_ms(lambda: source.do(AddProducts(command_id=f"part {start}", products=drafts)))
    return put, _cpu_ms(show)


def _draft(n: int) -> ProductDraft:
    return ProductDraft(f"x{n}", f"商品 {n} 秋冬款 真丝衬衫", Money(100 + n, "CNY"), stock=n, keyword=f"K{n}")


def _cpu_ms(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1_000


if __name__ == "__main__":
    for name, figure in run(*map(float, sys.argv[1:])).items():
        print(f"{name:28} {figure:10.3f}")
