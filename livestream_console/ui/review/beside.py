"""A show beside the host's own earlier ones, and the week that all of them make."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.analysis.review.review import Against, RateRow, Review, StandingRow
from livestream_console.analysis.shows.heatmap import Cell as HeatCell
from livestream_console.ui import formats
from livestream_console.ui.kpis.definitions import DEFINITIONS
from livestream_console.ui.review import cells, words
from livestream_console.ui.review.document import (
    Bar,
    Bars,
    Cell,
    Column,
    Heat,
    Section,
    Square,
    Table,
    Text,
)

translate = QCoreApplication.translate

_HALF_HOURS, _LABEL_EVERY = 48, 4
_NEEDS = {"gmv_paid": "orders", "orders_paid": "orders", "carts": "carts", "comments": "comments"}
"""What has to be told in a show for a sum of it to be one."""


def section(review: Review) -> Section:
    """Return what the first page has no room for."""
    blocks = (against(review), _rates(review))
    return Section("compare", translate("Review", "Compared"), blocks, (_compared_with(review),))


def own(review: Review) -> Table:
    """Return the sums of the show beside the median of earlier ones at the same elapsed time."""
    found, currency = review.comparison, review.head.currency
    rows = tuple(_sum(row, currency, _NEEDS.get(row.key) not in review.untold) for row in found.sums)
    # Only shows that ran as long are in a median.
    shows = max((row.standing.shows for row in found.sums if row.standing.state == "ok"), default=0)
    usual = translate("Review", "Median of earlier shows, each up to the same elapsed time.")
    return Table(
        "own",
        translate("Review", "Against own shows"),
        (
            Column("figure", translate("Review", "Figure"), kind="text"),
            Column("value", translate("Review", "This show"), translate("Review", "Up to its end.")),
            Column("usual", translate("Review", "Usual"), usual),
            Column("change", translate("Review", "Change"), translate("Review", "Against the usual.")),
        ),
        rows,
        words.why(found.reason or "no_earlier_shows"),
        tags=cells.noted(translate("Review", "median of {0}, same progress"), shows),
    )


def _sum(row: StandingRow, currency: str, told: bool) -> tuple[Cell, ...]:
    standing, money = row.standing, row.unit.startswith("money")
    value, usual = (
        cells.amount(number, currency) if money else cells.count(number)
        for number in (standing.value if told else None, standing.median)
    )
    changed = cells.change(standing.index if told else None)
    if told and standing.state != "ok":
        changed = cells.text(*words.verdict(standing.state))
    return cells.text(_label(row.key)), value, usual, changed


def _rates(review: Review) -> Table:
    found = review.comparison
    return Table(
        "rates",
        translate("Review", "Rates against own shows"),
        (
            Column("figure", translate("Review", "Rate"), kind="text"),
            Column(
                "value",
                translate("Review", "This show"),
                translate("Review", "With the interval of what a show like this may come to (90 %)."),
                "interval",
            ),
            Column("usual", translate("Review", "Usual"), translate("Review", "Of earlier shows together.")),
            Column(
                "z",
                translate("Review", "Distance"),
                translate(
                    "Review", "From the usual, in deviations of chance and of shows; from 2 on it strikes."
                ),
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        tuple(_rate(row, review.head.currency) for row in found.rates),
        words.why(found.reason or "no_earlier_shows"),
    )


def _rate(row: RateRow, currency: str) -> tuple[Cell, ...]:
    standing = row.standing
    if standing.state != "ok":
        said = cells.text(*words.verdict(standing.state))
    elif standing.striking:
        more = (standing.z or 0) > 0
        said = cells.text(
            translate("Review", "strikingly more") if more else translate("Review", "strikingly less"), "warn"
        )
    else:
        said = cells.text(translate("Review", "as usual"), "muted")
    usual = standing.usual
    as_share = row.unit == "share"
    return (
        cells.text(_label(row.key)),
        cells.rate(standing.interval, as_share),
        cells.share(usual) if as_share else cells.count(_per_thousand(usual), 2),
        cells.count(standing.z, 1),
        said,
    )


# --- where the money differs ------------------------------------------------------------------------------


def parts(review: Review) -> Bars | None:
    """Return what made the difference to the show before, in money."""
    if not review.comparison.against or review.comparison.against[0].split.state != "ok":
        return None
    one, currency = review.comparison.against[0], review.head.currency
    title = translate("Review", "Where the difference to {0} comes from").format(one.earlier.title)
    return Bars(
        "parts",
        title,
        tuple(
            Bar(
                words.factor_name(part.factor),
                part.money,
                f"{cells.change(part.ratio).text} · {cells.signed_money(part.money, currency)}",
            )
            for part in one.split.parts
        ),
    )


def against(review: Review) -> Table:
    """Return the exact split of the money against each earlier show."""
    found, currency = review.comparison, review.head.currency
    money = translate(
        "Review", "Money of this factor: the parts add up to the whole difference, to the last unit."
    )
    factors = ("uv", "cvr", "orders_per_buyer", "aov")
    return Table(
        "against",
        translate("Review", "Where the money differs"),
        (
            Column("show", translate("Review", "Against"), kind="text"),
            Column("elapsed", translate("Review", "Compared over"), translate("Review", "Elapsed time.")),
            Column("change", translate("Review", "Paid amount"), translate("Review", "Against that show's.")),
            *(Column(factor, words.factor_name(factor), money) for factor in factors),
        ),
        tuple(_against(one, factors, currency) for one in found.against),
        words.why(found.reason or "no_earlier_shows"),
        notes=(
            translate(
                "Review", "Paid amount = viewers × conversion × orders a buyer × order value, exactly."
            ),
        )
        if found.against
        else (),
    )


def _against(one: Against, factors: tuple[str, ...], currency: str) -> tuple[Cell, ...]:
    head = (
        cells.text(f"{formats.date_and_clock(one.earlier.started_us)[:10]} {one.earlier.title}"),
        cells.seconds(one.elapsed_s),
    )
    if one.split.state != "ok":
        return (*head, cells.text(*words.verdict(one.split.state)), *(cells.NOTHING for _ in factors))
    by_factor = {part.factor: part for part in one.split.parts}
    return (
        *head,
        cells.change(one.split.ratio),
        *(
            Cell(
                f"{cells.change(by_factor[factor].ratio).text} · "
                f"{cells.signed_money(by_factor[factor].money, currency)}",
                by_factor[factor].money,
            )
            for factor in factors
        ),
    )


def _compared_with(review: Review) -> Text:
    return Text(
        "compared_with",
        translate("Review", "Compared with"),
        tuple(
            f"{formats.date_and_clock(one.started_us)} {one.title}"
            for one in reversed(review.comparison.earlier)
        ),
        words.why(review.comparison.reason or "no_earlier_shows"),
    )


def _per_thousand(rate: float | None) -> float | None:
    return None if rate is None else rate * cells.PER_VIEWER_MINUTES


def _label(key: str) -> str:
    return DEFINITIONS[key].translated().label if key in DEFINITIONS else words.figure(key)


# --- the week ---------------------------------------------------------------------------------------------


def week(review: Review) -> Section:
    found, currency = review.week, review.head.currency
    title = translate("Review", "Money per viewer-minute over the week")
    if not found.cells:
        nothing = Text("week", title, (), words.why(found.reason or "no_viewers"))
        return Section("week", translate("Review", "Week"), (nothing,))
    hottest = max((cell.shrunk for cell in found.cells if not cell.grey), default=0.0) or 1.0
    squares = tuple(
        Square(
            cell.weekday,
            cell.half_hour,
            None if cell.grey else cell.shrunk / hottest,
            f"{_half_hour(cell)} {cells.money_rate(cell.shrunk, currency)}",
        )
        for cell in found.cells
    )
    hours = tuple(_time(half)[:2] if half % _LABEL_EVERY == 0 else "" for half in range(_HALF_HOURS))
    heat = Heat("heat", title, tuple(words.weekday(day) for day in range(7)), hours, squares)
    told = Table(
        "week",
        translate("Review", "By half-hour"),
        (
            Column("weekday", translate("Review", "Day"), kind="text"),
            Column("time", translate("Review", "From"), translate("Review", "Local time."), "time"),
            Column("shows", translate("Review", "Shows"), translate("Review", "That ran in this half-hour.")),
            Column(
                "raw",
                translate("Review", "As it was"),
                translate("Review", "Paid amount per viewer-minute of these shows."),
            ),
            Column(
                "shrunk",
                translate("Review", "Estimate"),
                translate("Review", "Drawn towards the weekday's mean, the more so the less was seen."),
            ),
            Column("verdict", translate("Review", "Verdict"), kind="text"),
        ),
        tuple(
            (
                Cell(words.weekday(cell.weekday), cell.weekday),
                Cell(_time(cell.half_hour), cell.half_hour),
                cells.count(cell.shows),
                cells.amount_rate(cell.raw, currency),
                cells.amount_rate(cell.shrunk, currency),
                cells.text(translate("Review", "fewer than three shows"), "muted")
                if cell.grey
                else cells.text(translate("Review", "enough shows"), "muted"),
            )
            for cell in sorted(found.cells, key=lambda cell: (cell.grey, -cell.shrunk))
        ),
        words.why(found.reason),
        notes=cells.noted(
            translate("Review", "{0} shows; grey: fewer than three shows, no judgement."), found.shows
        ),
    )
    return Section("week", translate("Review", "Week"), (heat, told))


def _half_hour(cell: HeatCell) -> str:
    return f"{words.weekday(cell.weekday)} {_time(cell.half_hour)}"


def _time(half_hour: int) -> str:
    return f"{half_hour // 2:02}:{half_hour % 2 * 30:02}"
