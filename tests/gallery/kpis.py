"""The key figures' pictures: an explanation that is open, the choice of tiles, and twelve tiles at once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from livestream_console.core.numbers.curves import Curve
from livestream_console.core.show import ShowState
from livestream_console.ui.kpis.choice import TilesForm
from livestream_console.ui.kpis.definitions import STRIP
from livestream_console.ui.kpis.view import KpisPanel
from tests.gallery.camera import Camera, settle

if TYPE_CHECKING:
    from tests.gallery.desk import Opened

_HOURS_MIN = 4 * 60
_MANY = (
    "viewers_now",
    "uv",
    "commenting_share",
    "like_rate",
    "questions_open",
    "answer_delay_p50",
    "unpaid_rate",
    "gmv_paid",
    "aov",
    "gpm",
    "margin",
    "sell_through",
)


class Before:
    """Three earlier shows that grew evenly; of the others nothing is known."""

    def before(self, state: ShowState) -> tuple[Curve, ...]:
        minutes = range(1, _HOURS_MIN)
        return tuple(
            Curve(
                f"s{n}",
                "CNY",
                0,
                1,
                {
                    "gmv_paid": tuple(minute * 9_000.0 * n for minute in minutes),
                    "gmv_net": tuple(minute * 8_000.0 * n for minute in minutes),
                    "orders_paid": tuple(minute * 1.5 * n for minute in minutes),
                    "viewers_now": tuple(1_200.0 + 100 * n for _ in minutes),
                    "comments_per_min": tuple(90.0 * n for _ in minutes),
                    "cvr": tuple(0.01 * n for _ in minutes),
                    "aov": tuple(5_000.0 * n for _ in minutes),
                },
            )
            for n in (1, 2, 3)
        )


async def photograph_kpis(camera: Camera, one: Opened, prefix: str) -> None:
    panel: KpisPanel = one.part(KpisPanel)
    for key in ("gmv_net", "cvr"):
        box = panel.tile(key).explain()
        camera.widget(box, f"{prefix}-kpi-explained-{key}")
        box.close()
    panel.show_tiles(_MANY)
    settle()
    camera.widget(panel, f"{prefix}-kpis-chosen")
    panel.choose()
    await asyncio.sleep(0)
    form = panel.findChild(TilesForm)
    assert form is not None
    camera.widget(form, f"{prefix}-kpis-choice")
    form.reject()
    await asyncio.sleep(0)
    panel.show_tiles(STRIP)
    settle()
