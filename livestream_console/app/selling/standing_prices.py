"""What becomes of our prices in shops when the desk is left.

Rule: a person is asked; who cannot be asked (a signal, the time being up, no display) has them restored. That
takes a few seconds at most, and what is left is in the log: ``restore-prices`` or the next start takes it up.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from livestream_console.app.leaving import Closing, Leave
from livestream_console.app.trouble import is_offscreen
from livestream_console.core import rights
from livestream_console.core.commands import RestoreAllPrices
from livestream_console.core.ids import own_name
from livestream_console.core.shops import deals as selling
from livestream_console.core.shops.deals import RemoteDeal
from livestream_console.engine.console import Console
from livestream_console.net.race import until_first
from livestream_console.ui import formats, seat
from livestream_console.ui.dialogs import ask
from livestream_console.ui.shops import words

translate = QCoreApplication.translate

RESTORE_S = 10.0
_WATCHED_S = RESTORE_S + 5.0
_SHOWN = 5
_log = logging.getLogger(__name__)

Answer = Literal["restore", "leave", "stay"]


async def until_left(leave: Leave, closing: Closing, window: QWidget, console: Console) -> None:
    """Wait until somebody leaves, and did so knowing what stays in the shops."""
    await leave.wait()
    while await _answered(leave, closing, window, console) == "stay":
        leave.stay()
        await leave.wait()
    for deal in _standing(console):
        _log.warning("left in %s: %s, %s, until %d", deal.shop, deal.deal.key, deal.step, deal.deal.ends_us)


async def _answered(leave: Leave, closing: Closing, window: QWidget, console: Console) -> Answer:
    """Do what a person says; whoever had it restored is asked again about what could not be."""
    while (standing := _standing(console)) and not leave.insisted and not is_offscreen():
        answer = await _asked(leave, window, standing)
        if answer == "restore":
            await _restore(closing, console, seat.role())
        elif answer is not None:
            return answer
    if standing:
        await _restore(closing, console, None)
    return "leave"


async def _asked(leave: Leave, window: QWidget, standing: Sequence[RemoteDeal]) -> Answer | None:
    """Return what a person wants; None where somebody insisted on leaving before there was an answer."""
    answers: dict[Answer, str] = {
        "restore": translate("Desk", "Restore now and leave"),
        "leave": translate("Desk", "Leave them as they are"),
        "stay": translate("Desk", "Stay"),
    }
    if not rights.may(seat.role(), RestoreAllPrices(command_id="")):
        del answers["restore"]
    given: list[Answer] = []

    async def question() -> None:
        title = translate("Desk", "Leave while prices in shops are ours?")
        pressed = await ask(window, title, _told(standing), list(answers.values()))
        given.append("stay" if pressed is None else list(answers)[pressed])

    await until_first(question=question(), insisted=leave.wait_insisted())
    return given[0] if given else None


async def _restore(closing: Closing, console: Console, by: str | None) -> None:
    await closing.step("prices in shops", lambda: console.restore_prices(by, RESTORE_S), _WATCHED_S)


def _told(standing: Sequence[RemoteDeal]) -> str:
    lines = [f"{own_name(deal.shop)}: {words.what(deal)} · {words.step(deal)}" for deal in standing[:_SHOWN]]
    if len(standing) > _SHOWN:
        lines.append(translate("Desk", "and {0} more").format(len(standing) - _SHOWN))
    until_us = max(deal.deal.ends_us for deal in standing)
    stays = translate(
        "Desk",
        "Left as they are, they stay until {0}, overwritten prices longer: "
        "the next start or the command restore-prices restores them.",
    )
    return "\n".join([*lines, "", stays.format(formats.clock(until_us))])


def _standing(console: Console) -> list[RemoteDeal]:
    return selling.in_step(console.state.selling, selling.OPEN)
