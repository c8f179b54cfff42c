"""Codes to words.

Rule: outside ui everything carries stable codes; a code without words is shown as the code, so that
support can look it up, and fails a test that reads the codes out of the source.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from livestream_console.core.commands import Rejected
from livestream_console.core.ids import own_name
from livestream_console.core.money import Money, format_money
from livestream_console.core.offers.finding import Finding
from livestream_console.core.ports import Notice, Remark
from livestream_console.ui import formats
from livestream_console.ui.names import (
    FEED_STATES,
    PLATFORMS,
    PRODUCT_STATES,
    PUSHED,
    TARGETS,
    VIRTUAL_CURRENCIES,
)
from livestream_console.ui.rejections import OFFER_REMARKS, REJECTIONS
from livestream_console.ui.sentences import (
    CLAIM_REASONS,
    FEED_REASONS,
    NOTICES,
    PUSH_REASONS,
    REMARKS,
    STORE_REASONS,
    Sentences,
)

translate = QCoreApplication.translate
Params = Mapping[str, str | int]
_NOTHING: Params = {}


def rejection(rejected: Rejected) -> str:
    """Say why a command was not carried out."""
    return _rejection(rejected.code, rejected.params)


def offer_finding(finding: Finding) -> str:
    """Say what was found about an offer before it is armed, in the words of a refusal where it refuses."""
    known = OFFER_REMARKS if finding.code in OFFER_REMARKS else REJECTIONS
    return _words(known, finding.code, _named(finding.params))


def notice(notice: Notice) -> str:
    """Say what a notice is about; a rejection travels as a notice with the code ``rejected.<code>``."""
    kind, _dot, code = notice.code.partition(".")
    if kind == "rejected":
        return _rejection(code, notice.params)
    reason = notice.params.get("reason")
    if reason in STORE_REASONS:
        return _words(NOTICES, notice.code, {**notice.params, "reason": _words(STORE_REASONS, str(reason))})
    return _words(NOTICES, notice.code, _by_clock(notice.params))


def feed_reason(code: str | None) -> str:
    """Say why a room is not heard; empty where there is no reason to give."""
    return _words(FEED_REASONS, code) if code else ""


def feed_state(state: str) -> str:
    return _words(FEED_STATES, state)


def remark(remark: Remark) -> str:
    """Say what else a person should know about a room that works."""
    return _words(REMARKS, remark.code, remark.params)


def push_reason(code: str | None) -> str:
    """Say why a push did not reach its target."""
    return _words(PUSH_REASONS, code) if code else translate("Messages", "no reason given")


def claim_reason(code: str) -> str:
    """Say in two or three words why a claim was not taken."""
    return _words(CLAIM_REASONS, code)


def platform_name(platform: str | None) -> str:
    """Return what a platform is called; a shop that we do not know by the name its owner gave it."""
    if platform is None:
        return ""
    return _words(PLATFORMS, platform) if platform in PLATFORMS else own_name(platform)


def money(amount: Money) -> str:
    """Write an amount, also of a platform's own currency: ``¥59``, ``9 钻石``."""
    if amount.currency in VIRTUAL_CURRENCIES:
        return _words(VIRTUAL_CURRENCIES, amount.currency, {"amount": amount.minor})
    return format_money(amount)


def product_state(state: str | None) -> str:
    return _words(PRODUCT_STATES, state) if state else ""


def pushed(what: str) -> str:
    """Return what a kind of push is called within a sentence."""
    return _words(PUSHED, what)


def target_name(target: str | None) -> str:
    return _words(TARGETS, target) if target else ""


def _rejection(code: str, params: Params) -> str:
    states = {name: product_state(str(params[name])) for name in ("state", "wanted") if name in params}
    return _words(REJECTIONS, code, {**_named(params), **states})


def _by_clock(params: Params) -> Params:
    """Name a moment as people do."""
    return {**params, "at": formats.clock(int(params["at_us"]))} if "at_us" in params else params


def _named(params: Params) -> Params:
    """Call a product by its shelf number, as everybody does, and a shop by the name that it was given."""
    named = dict(params)
    if "number" in named:
        named["product"] = translate("Messages", "No. {0}").format(named["number"])
    if "shop" in named:
        named["shop"] = platform_name(str(named["shop"]))
    return named


def _words(table: Sentences, code: str, params: Params = _NOTHING) -> str:
    source = table.get(code)
    if source is None:
        return f"{code} {' '.join(str(value) for value in params.values())}".strip()
    return translate("Messages", str(source)).format_map(_Known(params))


class _Known(dict[str, str | int]):
    """Fills a sentence even when a parameter is missing."""

    def __missing__(self, key: str) -> str:
        return "…"
