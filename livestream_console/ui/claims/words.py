"""What the claims panel says: results, rules and what a claim is of, from their codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.claims.grammar import Parsed
from livestream_console.core.claims.keywords import Doubt
from livestream_console.core.claims.rules import ClaimRules
from livestream_console.core.claims.unpaid import REMINDERS_MOST, Unpaid
from livestream_console.core.events import ClaimDecided
from livestream_console.core.goods.shelf import ShelfState
from livestream_console.core.money import Money, format_money
from livestream_console.core.ports import Notice
from livestream_console.ui import formats, messages
from livestream_console.ui.claims.book import ClaimRow
from livestream_console.ui.comments.shown import one_line
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

FILTERS = {
    "all": QT_TRANSLATE_NOOP("Claims", "All"),
    "held": QT_TRANSLATE_NOOP("Claims", "Held"),
    "waiting": QT_TRANSLATE_NOOP("Claims", "Waiting"),
    "ambiguous": QT_TRANSLATE_NOOP("Claims", "Unclear"),
    "paid": QT_TRANSLATE_NOOP("Claims", "Paid"),
    "over": QT_TRANSLATE_NOOP("Claims", "Over"),
    "refused": QT_TRANSLATE_NOOP("Claims", "Refused"),
}
_RESULTS = {
    "held": (QT_TRANSLATE_NOOP("Claims", "Held"), "good"),
    "partial": (QT_TRANSLATE_NOOP("Claims", "Held in part"), "good"),
    "manual": (QT_TRANSLATE_NOOP("Claims", "Held by hand"), "good"),
    "waitlisted": (QT_TRANSLATE_NOOP("Claims", "Waiting"), "warn"),
    "passed": (QT_TRANSLATE_NOOP("Claims", "Waiting"), "warn"),
    "ambiguous": (QT_TRANSLATE_NOOP("Claims", "Unclear"), "warn"),
    "paid": (QT_TRANSLATE_NOOP("Claims", "Paid"), "action"),
    "expired": (QT_TRANSLATE_NOOP("Claims", "Expired"), "muted"),
    "released": (QT_TRANSLATE_NOOP("Claims", "Released"), "muted"),
    "refused": (QT_TRANSLATE_NOOP("Claims", "Refused"), "muted"),
}
MODES = {
    "first_comment": QT_TRANSLATE_NOOP("Claims", "Whoever writes first: held until paid"),
    "first_paid": QT_TRANSLATE_NOOP("Claims", "Whoever pays first: nothing is held"),
    "hoarders_first_paid": QT_TRANSLATE_NOOP("Claims", "Held, but listed hoarders pay first"),
}
WHEN = {
    "always": QT_TRANSLATE_NOOP("Claims", "Always"),
    "explaining": QT_TRANSLATE_NOOP("Claims", "Only while explained"),
    "off": QT_TRANSLATE_NOOP("Claims", "Off"),
}
CHASES = {
    "open": QT_TRANSLATE_NOOP("Claims", "Open"),
    "reminded": QT_TRANSLATE_NOOP("Claims", "Reminded"),
    "promised": QT_TRANSLATE_NOOP("Claims", "Has promised"),
    "given_up": QT_TRANSLATE_NOOP("Claims", "Given up"),
}
_WHY_NOT = {
    "no_keyword": QT_TRANSLATE_NOOP("Claims", "no claim: no keyword in it"),
    "question": QT_TRANSLATE_NOOP("Claims", "no claim: a question"),
    "talk": QT_TRANSLATE_NOOP("Claims", "no claim: no quantity with the keyword"),
}


def say(source: str) -> str:
    return translate("Claims", source)


def result(row: ClaimRow, now_us: int) -> tuple[str, str]:
    """Return (words, colour role) of where a claim stands, with what is left of its hold."""
    word, colour = _RESULTS.get(row.result, (row.result, "muted"))
    if row.filter == "held" and row.until_us is not None:
        return f"{say(word)} {formats.countdown(row.until_us, now_us)}", colour
    return say(word), colour


def what(row: ClaimRow | ClaimDecided | Parsed) -> str:
    """Say of which units a claim is: ``A1 · m ×2``."""
    if row.product is None:
        return f"×{row.qty}" if row.qty else ""
    named = row.product if row.variant is None else f"{row.product} · {row.variant}"
    return f"{named} ×{row.qty}" if row.qty else named


def units(row: ClaimRow) -> str:
    """Say of which units a claim is, or what was written as long as a person has to tell that from it."""
    unclear = row.product is None or row.filter == "ambiguous"
    return one_line(row.text) if row.text and unclear else what(row)


def why(row: ClaimRow | ClaimDecided) -> str:
    """Say in two or three words why a claim did not get all."""
    return messages.claim_reason(row.reason) if row.reason else ""


def spoken(row: ClaimRow) -> str:
    """Say a row in one line, for whoever hears it; the countdown is left out, as it would never end."""
    word, _ = _RESULTS.get(row.result, (row.result, ""))
    until = translate("Claims", "until {0}").format(formats.clock(row.until_us)) if row.until_us else ""
    parts = (
        one_line(row.name),
        messages.platform_name(row.platform),
        what(row),
        say(word),
        why(row),
        until,
        one_line(row.text or ""),
    )
    return ", ".join(part for part in parts if part)


def decided(claim: ClaimDecided) -> str:
    """Say what was decided in a dry run."""
    word, _ = _RESULTS.get(claim.result, (claim.result, ""))
    return " · ".join(part for part in (what(claim), say(word), why(claim)) if part)


def why_not(code: str) -> str:
    """Say why a comment claims nothing."""
    return say(_WHY_NOT[code])


def doubt_notice(one: Doubt) -> Notice:
    """Return what a person is told of a keyword that was put up all the same."""
    params: dict[str, str | int] = {"keyword": one.keyword, "product": one.product, "other": one.other or ""}
    return Notice(f"keyword_doubt.{one.code}", params, "warning")


def doubt(one: Doubt) -> str:
    return messages.notice(doubt_notice(one))


def amounts(sums: tuple[Money, ...]) -> str:
    return " + ".join(map(format_money, sums)) if sums else formats.UNKNOWN


def chase(one: Unpaid) -> str:
    """Say how far a buyer was asked: ``Reminded 1/3``."""
    word = say(CHASES.get(one.chase.state, one.chase.state))
    return f"{word} {one.chase.reminders}/{REMINDERS_MOST}" if one.chase.reminders else word


def reminder(one: Unpaid, rules: ClaimRules, shelf: ShelfState) -> str:
    """Return the text that reminds a buyer, made of the show's own or the desk's."""
    template = rules.reminder
    if not template and one.until_us is None:
        template = translate("Claims", "{user}, {items} wait for you: {amount}.")
    elif not template:
        template = translate("Claims", "{user}, {items} wait for you: {amount}, until {until}.")
    items = []
    for claim in one.claims:
        product = shelf.products.get(claim.product or "")
        items.append(f"{claim.product if product is None else product.title} ×{claim.qty}")
    blanks = {
        "{user}": one_line(one.viewer.name or one.viewer.id or ""),
        "{items}": ", ".join(items),
        "{amount}": amounts(one.amounts),
        "{until}": formats.clock(one.until_us),
    }
    for blank, text in blanks.items():
        template = template.replace(blank, text)
    return template


def rules_line(rules: ClaimRules) -> str:
    """Say the rules in force, in one line."""
    minutes = formats.number(rules.hold_s / 60)
    parts = [say(MODES.get(rules.mode, rules.mode))]
    if rules.mode != "first_paid":
        parts.append(translate("Claims", "{0} min").format(minutes))
    if rules.per_buyer:
        parts.append(translate("Claims", "{0} a buyer").format(rules.per_buyer))
    return " · ".join(parts)
