"""Sell-outs while a show runs: asked every half minute for what sells, and a reason for everything else."""

from __future__ import annotations

from livestream_console.analysis.pushes.values import Effect, Interval, KindEffect
from livestream_console.analysis.sellouts.asking import Asked, Selling, sell_outs
from livestream_console.core.audience import Ints, ints
from livestream_console.core.events import ProductChanged
from livestream_console.core.ports import WorkerDied
from livestream_console.engine.scope import TaskScope
from livestream_console.engine.sellouts import EVERY_US, SellOuts
from tests.engine.fakes import turns
from tests.engine.watched_show import Inline, WatchedShow


async def settled(watch: SellOuts) -> None:
    watch.look()
    await turns(40)


async def test_a_product_that_sells_has_a_time_and_its_interval() -> None:
    show, worker = WatchedShow("orders"), Inline()
    watch = SellOuts(show, worker, TaskScope())
    show.play(1_200)
    await settled(watch)
    found = watch.forecasts["mask"]
    assert found.reason is None
    assert found.forecast is not None
    assert found.left is not None
    low, median, high = found.forecast.low_min, found.forecast.median_min, found.forecast.high_min
    assert low is not None
    assert median is not None
    assert high is not None
    plain = found.left / ((900 - found.left) / 20)
    assert low < plain < high
    assert low < median < high


async def test_it_is_asked_every_half_minute_and_not_while_one_runs() -> None:
    show, worker = WatchedShow("orders"), Inline()
    watch = SellOuts(show, worker, TaskScope())
    show.play(600)
    for _ in range(3):
        await settled(watch)
    assert worker.asked == ["sell_outs"]
    show.now += EVERY_US
    watch.look()
    watch.look()
    await turns(40)
    assert worker.asked == ["sell_outs"] * 2


async def test_what_cannot_be_told_says_why_without_asking() -> None:
    show, worker = WatchedShow("nothing"), Inline()
    for product, stock in (("gone", 0), ("endless", None), ("fresh", 5)):
        show.tell(ProductChanged(product, "added", title=product, stock=stock, state="open"), platform="desk")
    show.tell(ProductChanged("draft", "added", title="draft", stock=5, state="draft"), platform="desk")
    watch = SellOuts(show, worker, TaskScope())
    show.play(60)
    await settled(watch)
    reasons = {product: one.reason for product, one in watch.forecasts.items()}
    assert reasons == {
        "mask": "too_few_sales",
        "gone": "sold_out",
        "endless": "no_stock_number",
        "fresh": "too_few_sales",
    }
    assert worker.asked == []


async def test_a_push_that_is_known_to_work_and_planned_hastens_the_end() -> None:

    viewers: Ints = ints()
    viewers.extend([100] * 1_200)
    sampled: Ints = ints()
    sampled.extend([1] * 1_200)
    now_us = 1_200_000_000
    sales = tuple((second * 1_000_000, 1) for second in range(0, 1_200, 6))
    strong = Effect(Interval(3, 4, 5), Interval(1, 2, 3), None, 50, 1, 1, "more", 1.386, 0.1)
    kinds = (KindEffect("flash_sale", 4, (), strong, ()),)

    def median(pushes: tuple[tuple[int, str], ...]) -> float:
        product = Selling("mask", 40, 240, sales, pushes)
        (told,) = sell_outs(Asked(now_us, 40, 0, viewers, sampled, (product,), kinds))
        assert told.forecast is not None
        assert told.forecast.median_min is not None
        return told.forecast.median_min

    assert median(((now_us + 30_000_000, "flash_sale"),)) < 0.8 * median(())
    assert median(((now_us + 30_000_000, "unheard_of"),)) == median(())


async def test_a_worker_that_died_is_told() -> None:
    show, worker = WatchedShow("orders"), Inline()
    worker.failure = WorkerDied()
    watch = SellOuts(show, worker, TaskScope())
    show.play(600)
    await settled(watch)
    assert watch.forecasts["mask"].reason == "failed"


async def test_after_the_end_nothing_is_forecast() -> None:
    show, worker = WatchedShow("orders"), Inline()
    watch = SellOuts(show, worker, TaskScope())
    show.play(600)
    await settled(watch)
    show.end()
    await settled(watch)
    assert watch.forecasts == {}


async def test_another_show_begins_without_forecasts() -> None:
    show, worker = WatchedShow("orders"), Inline()
    watch = SellOuts(show, worker, TaskScope())
    show.play(600)
    await settled(watch)
    watch.set_source(WatchedShow("orders"))
    assert watch.forecasts == {}
