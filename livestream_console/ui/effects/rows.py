"""What is known of pushes as rows of words, ready to be painted or read aloud.

Rule: no figure without its interval, no verdict beyond what was computed; a provisional number says so, and
too few events are words, not a figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.pushes.standing import Recent, Standing
from livestream_console.analysis.pushes.values import Effect, KindEffect, PushEffect, Uplift
from livestream_console.ui import formats, messages
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import Cell

translate = QCoreApplication.translate


class Pushes(msgspec.Struct, frozen=True):
    """What is shown: ``titles`` are what products are called, by id."""

    standing: Standing
    titles: Mapping[str, str]
    currency: str


class EffectRow(msgspec.Struct, frozen=True):
    """A push, several that came together, or all of a kind. The span of ``drawn`` is drawn; where it has none
    its words stand there. ``at`` is when it was, or how many there were; ``detail`` says all of it.
    """

    key: tuple[str, ...]
    name: Cell
    at: Cell
    counted: Cell
    factor: Cell
    drawn: Cell
    extra: Cell
    money: Cell
    verdict: Cell
    detail: str = ""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Return them as they stand from left to right."""
        return (
            self.name,
            self.at,
            self.counted,
            self.factor,
            self.drawn,
            self.extra,
            self.money,
            self.verdict,
        )

    @property
    def spoken(self) -> str:
        """Return the row in one sentence."""
        told = (part.text for part in (self.name, self.at, self.factor, self.drawn, self.verdict))
        return ", ".join(part for part in told if part and part != formats.UNKNOWN)


def kind_name(code: str) -> str:
    """Return what a kind of push is called; several at once are joined."""
    return " + ".join(messages.pushed(one) for one in code.split("+"))


def rows_of(pushes: Pushes) -> list[EffectRow]:
    """Return a row a push, the newest first."""
    standing = pushes.standing
    recent = {one.push for one in standing.recent}
    rows = [(one.at_us, _recent_row(one, pushes)) for one in standing.recent]
    if standing.uplift is not None:
        kinds = {one.kind: one for one in standing.uplift.kinds}
        rows += [
            (one.at_us, _fitted_row(one, pushes, standing.uplift, kinds.get(one.kind)))
            for one in standing.uplift.pushes
            if not recent.intersection(one.pushes)
        ]
    return [row for _, row in sorted(rows, key=lambda timed: timed[0], reverse=True)]


def notes_of(pushes: Pushes) -> list[str]:
    """Return what holds for the table as a whole, the most pressing first."""
    standing, uplift = pushes.standing, pushes.standing.uplift
    said = list(_state_notes(standing))
    if uplift is None or uplift.state != "ok":
        return said
    if uplift.outcome != "carts":
        counted = words.outcome(uplift.outcome)
        said.append(translate("Effects", "No shop told of carts; judged by: {0}.").format(counted))
    if uplift.money_state != "ok":
        said.append(translate("Effects", "Too few purchases; showing the effect without money."))
    said += [words.flag(code) for code in uplift.flags]
    said.append(translate("Effects", "A push and the host's talk come together: it is the effect of both."))
    if standing.pooled:
        usual = (
            f"{kind_name(one.kind)} {cells.factor(one.factor, '').text}"
            for one in standing.pooled
            if one.verdict != "too_few_events"
        )
        shows = max(one.shows for one in standing.pooled)
        text = translate("Effects", "Over the last {0} shows: {1}.")
        said.append(text.format(formats.number(shows), translate("Effects", ", ").join(usual)))
    return said


def _state_notes(standing: Standing) -> Iterator[str]:
    if standing.state == "fitting":
        yield translate("Effects", "Being worked out…")
    elif standing.state == "failed":
        yield translate("Effects", "It could not be worked out; the numbers so far are provisional.")
    uplift = standing.uplift
    if uplift is not None and uplift.state != "ok":
        yield words.why(uplift.state)
    elif standing.recent:
        yield translate("Effects", "Provisional numbers are replaced three minutes after the push.")


def _recent_row(recent: Recent, pushes: Pushes) -> EffectRow:
    """Return a push of which only what came so far is known."""
    so_far, counted = recent.so_far, formats.number(recent.counted)
    verdict, tone = translate("Effects", "provisional"), "muted"
    instead = translate("Effects", "cannot tell yet")
    detail = [translate("Effects", "Provisional: there was next to nothing before it to compare it with.")]
    if so_far is not None:
        low, middle, high = so_far.expected
        instead = translate("Effects", "{0} · usually {1}–{2}").format(
            counted, formats.number(low), formats.number(high)
        )
        text = translate(
            "Effects",
            "Provisional: {0} so far; {1} were to be expected without it (90 %: {2} to {3}), by the pace "
            "of the minutes before.",
        )
        detail = [text.format(counted, *(formats.number(one, 1) for one in (middle, low, high)))]
        if so_far.unusual:
            more = so_far.events > middle
            tone = "good" if more else "warn"
            verdict = (
                translate("Effects", "provisional · more")
                if more
                else translate("Effects", "provisional · fewer")
            )
    name = _name(recent.kind, recent.product, pushes.titles)
    return EffectRow(
        key=(recent.push,),
        name=cells.text(name),
        at=cells.clock(recent.at_us),
        counted=cells.count(recent.counted),
        factor=cells.NOTHING,
        drawn=Cell(instead),
        extra=cells.NOTHING,
        money=cells.NOTHING,
        verdict=cells.text(verdict, tone),
        detail="\n".join([f"{name} · {formats.clock(recent.at_us)}", *detail]),
    )


def _fitted_row(push: PushEffect, pushes: Pushes, uplift: Uplift, kind: KindEffect | None) -> EffectRow:
    name = _name(push.kind, push.product, pushes.titles)
    row = effect_row(push.pushes, name, cells.clock(push.at_us), push.effect, kind, pushes.currency)
    detail = "\n".join(_in_full(push, name, judged(push.effect, kind), uplift, pushes))
    return msgspec.structs.replace(row, counted=cells.count(push.counted), detail=detail)


def effect_row(
    key: tuple[str, ...], name: str, at: Cell, effect: Effect, kind: KindEffect | None, currency: str
) -> EffectRow:
    """Return the row of an effect, without what was counted and what it says in full."""
    verdict = cells.verdict(effect)
    factor, drawn = cells.factor(effect.factor, ""), Cell(translate("Effects", "too few events (< 5)"))
    if effect.verdict == "too_few_events":
        factor, verdict = cells.NOTHING, cells.text(translate("Effects", "no conclusion"), "muted")
    else:
        drawn = Cell("", factor.value, span=factor.span)
        if kind is not None and kind.entangled:
            verdict = cells.text(translate("Effects", "not told apart"), "muted")
    return EffectRow(
        key=key,
        name=cells.text(name),
        at=at,
        counted=cells.NOTHING,
        factor=factor,
        drawn=drawn,
        extra=cells.extra(effect),
        money=_money(effect, currency),
        verdict=verdict,
    )


def judged(effect: Effect, kind: KindEffect | None) -> str:
    """Return the verdict in full: what a kind cannot be told apart from is named."""
    if kind is None or not kind.entangled:
        return words.verdict(effect.verdict)[0]
    others = translate("Effects", ", ").join(kind_name(other) for other in kind.entangled)
    return translate("Effects", "cannot be told apart from {0}").format(others)


def _in_full(push: PushEffect, name: str, verdict: str, uplift: Uplift, pushes: Pushes) -> Iterator[str]:
    """Say everything of a push, for the place where there is room."""
    effect, counted = push.effect, words.outcome(uplift.outcome)
    window = translate("Effects", "{0} s window").format(formats.number(push.window_s))
    yield " · ".join(
        part
        for part in (
            f"{name} · {formats.clock(push.at_us)}",
            window,
            "" if push.cut is None else words.cut(push.cut),
            *(words.push_note(note) for note in push.notes),
        )
        if part
    )
    yield from said_of(effect, verdict, counted, pushes.currency)
    if push.overlaps:
        yield translate(
            "Effects", "Its window overlaps with {0} other pushes; all are fitted together."
        ).format(formats.number(len(push.overlaps)))


def said_of(effect: Effect, verdict: str, counted: str, currency: str) -> Iterator[str]:
    """Say an effect in sentences."""
    if effect.verdict == "too_few_events":
        yield translate("Effects", "Fewer than five events are expected in its window: no number is shown.")
        return
    text = translate(
        "Effects",
        "{0}. The rate per viewer-minute was multiplied by {1}; in 90 of 100 cases the truth lies between "
        "the ends. {2}: {3}. Chance that it helped at all: {4}.",
    )
    yield text.format(
        verdict[:1].upper() + verdict[1:],
        cells.factor(effect.factor, "").text,
        counted,
        cells.extra(effect).text,
        formats.percent(effect.p_more, 0),
    )
    worth = cells.extra_amount(effect, currency).text
    if worth != formats.UNKNOWN:
        yield translate("Effects", "Worth {0} at this show's own conversion and order value.").format(worth)


def _money(effect: Effect, currency: str) -> Cell:
    """Return what it is worth, at its likeliest; the interval stands where there is room."""
    cell = cells.extra_amount(effect, currency)
    if cell.span is None or effect.extra_minor is None:
        return cell
    return Cell(cells.signed_money(effect.extra_minor.median, currency), cell.value)


def _name(kind: str, product: str | None, titles: Mapping[str, str]) -> str:
    called = kind_name(kind)
    return called if product is None else f"{titles.get(product, product)} · {called}"
