"""Sell-out forecasts of each kind, by product of the selling show."""

from __future__ import annotations

from livestream_console.analysis.sellouts.asking import SellOut
from livestream_console.analysis.sellouts.values import Forecast

FORECASTS = {
    "mask": SellOut("mask", 180, 0, None, Forecast("ok", 14.2, 9.1, 22.0)),
    "toner": SellOut("toner", 300, 0, "too_few_sales"),
    "lipstick": SellOut("lipstick", 90, 0, None, Forecast("ok", None, 200.0, None)),
}
