"""The gallery's rundown: written before the show, walked through late, and the form it is written in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from livestream_console.core.commands import SkipSegment
from livestream_console.core.rundown.plan import Planned
from livestream_console.ui.rundown.form import RundownForm
from livestream_console.ui.rundown.insert_form import InsertForm
from livestream_console.ui.rundown.panel import RundownPanel
from tests.ui.fakes import NOON_US
from tests.ui.rundowns import go_on, write
from tests.ui.selling_show import SECOND, SellingSource, command_id

_PLANS = (
    ("开场", 6, None, None, "欢迎来到秋冬美妆专场", "阿珍"),
    ("补水面膜", 10, "A1", "card", "十片一盒，敏感肌也能用", "阿珍"),
    ("互动问答", 5, None, None, "", "小林"),
    ("金盏花爽肤水", 8, "A3", "card", "", "阿珍"),
    ("丝绒哑光口红", 10, "A2", "flash_sale", "今天只要 59，最后 120 支", "阿珍"),
    ("抽奖", 6, None, "giveaway", "", "小林"),
    ("茶树祛痘精华", 8, "A4", "coupon", "", "阿珍"),
    ("清仓返场", 5, "A5", None, "", "小林"),
    ("总结与预告", 7, None, None, "", "阿珍"),
)
_ERRORS = (
    "20:00 5 开场 @阿珍\n20:05 10 A1 补水面膜 讲解\n20:15 10 A9 口红 秒杀\n互动问答\n20:20 8 3号 爽肤水 讲解"
)


def plans() -> tuple[Planned, ...]:
    at_min, found = 0, []
    for number, (title, minutes, product, push, line, owner) in enumerate(_PLANS):
        at_us = NOON_US + at_min * 60 * SECOND
        found.append(Planned(f"g{number}", title, minutes * 60, at_us, product, push, line, owner))
        at_min += minutes
    return tuple(found)


def leave_out(show: SellingSource) -> None:
    show.do(SkipSegment(command_id=command_id(show), segment="g7"))


STEPS = {
    1: lambda show: write(show, plans()),
    3: go_on,
    450: go_on,
    1_110: go_on,
    1_299: go_on,
    1_899: go_on,
    2_300: leave_out,
}
"""What was planned to take half an hour took longer, so the lipstick runs over at the end."""


def rundown_forms(one: Any) -> list[tuple[str, QDialog]]:
    """Return the form with what is yet to come, and with mistakes."""
    panel: RundownPanel = one.part(RundownPanel)
    source = one.desk.bridge.source
    edited = RundownForm(one.window, source, panel.deeds.submit)
    wrong = RundownForm(one.window, source, panel.deeds.submit)
    wrong.text_field.setPlainText(_ERRORS)
    wrong.accept()
    inserted = InsertForm(one.window, source, "g6", panel.deeds.submit)
    inserted.line_field.setText("5 A1 面膜返场 讲解")
    return [("rundown", edited), ("rundown-error", wrong), ("rundown-insert", inserted)]
