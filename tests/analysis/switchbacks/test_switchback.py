"""Switchbacks: an exact test with a published answer, a sealed coin, and a planner that is not proud."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_console.analysis.switchbacks.power import power, power_table
from livestream_console.analysis.switchbacks.switchback import (
    Design,
    Switch,
    Verdict,
    compare,
    cue,
    judge,
    schedule,
    seal,
    sign_flip_p,
)

SECRET = bytes(range(32))
DARWIN = (49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48)
"""Zea mays, crossed less self-fertilised, eighths of an inch (Fisher, The Design of Experiments, §21)."""


def test_fishers_own_count_of_darwins_plants():
    assert sign_flip_p(np.array(DARWIN)) == 2 * 863 / 2**15


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=9))
def test_every_way_to_flip_is_counted_once(steps):
    # Whole numbers below 2048 lie on the lattice.
    whole = [*steps, 64]
    ways = [abs(sum(w)) >= abs(sum(whole)) for w in itertools.product(*((s, -s) for s in whole))]
    assert sign_flip_p(np.array(whole)) == pytest.approx(sum(ways) / len(ways))


def test_many_pairs_are_still_counted_exactly():
    assert sign_flip_p(np.full(100, 0.25)) == pytest.approx(2.0**-99)


@given(st.binary(min_size=1, max_size=64), st.integers(1, 30))
def test_each_pair_has_both_cards_and_one_follows_the_other(secret, pairs):
    switches = schedule(secret, Design(pairs, 120, 30))
    assert len(switches) == 2 * pairs
    assert all({a.card, b.card} == {"a", "b"} for a, b in zip(switches[::2], switches[1::2], strict=True))
    assert all(a.end_s == b.at_s for a, b in itertools.pairwise(switches))
    assert all(s.counts_s - s.at_s == 30 and s.end_s - s.at_s == 120 for s in switches)


def test_the_coin_is_fair():
    firsts = [s.card for n in range(200) for s in schedule(n.to_bytes(4, "big"), Design(20))[::2]]
    assert 0.47 < firsts.count("a") / len(firsts) < 0.53


def test_the_seal_holds_secret_and_plan():
    assert seal(SECRET, Design()) == seal(SECRET, Design())
    assert len({seal(SECRET, Design()), seal(SECRET[1:], Design()), seal(SECRET, Design(pairs=11))}) == 3
    assert schedule(SECRET, Design()) == schedule(SECRET, Design())


def test_the_schedule_of_a_secret_never_changes():
    # A sealed experiment must come out the same in every later version.
    assert "".join(s.card for s in schedule(SECRET, Design())) == "ababbabaabbababaabbaabba"
    assert seal(SECRET, Design()) == "0271c1c7689137e2a628af314a7b2e16a3e2be937a528da321a363ea4bb86046"


def test_cues_say_what_stands_now():
    switches = schedule(SECRET, Design(2, 100, 20))
    assert [cue(switches, at) for at in (-1, 0, 99.9, 100, 399, 400)] == [
        None,
        switches[0],
        switches[0],
        switches[1],
        switches[3],
        None,
    ]


def seconds(switches, a, b, echo=0.0):
    """Return (events, viewers): every second ``a`` or ``b`` events, and an echo in the washout."""
    rows = np.zeros(switches[-1].end_s)
    for switch in switches:
        rows[switch.at_s : switch.end_s] = a if switch.card == "a" else b
        rows[switch.at_s : switch.counts_s] += echo
    return rows, np.full(len(rows), 600.0)


def test_what_is_better_is_found_and_the_washout_is_not_counted():
    switches = schedule(SECRET, Design())
    found = judge(switches, *seconds(switches, 1, 2, echo=50))
    assert found.state == "ok"
    assert found.ratio == pytest.approx(2, rel=0.01)
    assert found.p == 2 / 2**12
    assert (found.pairs, found.events_a, found.events_b) == (12, 12 * 180, 24 * 180)


def test_a_pair_without_viewers_does_not_count():
    switches = schedule(SECRET, Design())
    events, viewers = seconds(switches, 1, 2)
    viewers[:240] = math.nan
    assert judge(switches, events, viewers).pairs == 11
    viewers[240 : 240 + 140] = math.nan
    assert judge(switches, events, viewers).pairs == 11
    viewers[480 : 480 + 60 + 91] = math.nan  # half of what counts
    assert judge(switches, events, viewers).pairs == 10
    assert judge(switches, events, None).ratio == pytest.approx(2, rel=0.01)
    viewers[:] = math.nan
    assert judge(switches, events, viewers).state == "too_few_events"


def test_swapped_cards_say_the_inverse():
    rng = np.random.default_rng(1)
    a, b = (np.column_stack([rng.poisson(20, 12), np.full(12, 3000.0)]) for _ in range(2))
    one, other = compare(a, b), compare(b, a)
    assert one.p == pytest.approx(other.p)
    assert one.ratio == pytest.approx(1 / other.ratio)
    assert one.low == pytest.approx(1 / other.high)


def test_few_pairs_or_events_are_too_few():
    few = schedule(SECRET, Design(4))
    assert judge(few, *seconds(few, 1, 1)).state == "too_few_events"
    enough = schedule(SECRET, Design(12))
    assert judge(enough, *seconds(enough, 0, 0)) == Verdict("too_few_events", pairs=12)


@pytest.mark.parametrize(
    ("switches", "events", "viewers"),
    [
        ((), [], []),
        ((Switch(0, 1, 2, "a"),), [1, 1], [1, 1]),
        ((Switch(0, 1, 2, "a"), Switch(2, 3, 4, "c")), [1] * 4, [1] * 4),
        ((Switch(0, 9, 2, "a"), Switch(2, 3, 4, "b")), [1] * 4, [1] * 4),
        (schedule(SECRET, Design()), [1], [1, 2]),
        (schedule(SECRET, Design()), [-1] * 9, [1] * 9),
        (schedule(SECRET, Design()), [math.nan] * 9, [1] * 9),
        (schedule(SECRET, Design()), [1] * 9, [-1] * 9),
        (schedule(SECRET, Design()), [[1]], [[1]]),
    ],
)
def test_what_makes_no_sense_cannot_be_told(switches, events, viewers):
    assert judge(switches, events, viewers) == Verdict("cannot_tell")


@pytest.mark.parametrize("design", [Design(0), Design(12, 60, 60), Design(12, 60, -1)])
def test_a_design_without_time_has_no_schedule_and_no_chances(design):
    assert schedule(SECRET, design) == ()
    assert power_table(design) == ()


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.floats(0, 1e6)), max_size=40))
def test_an_experiment_cut_short_gives_words(rows):
    events, viewers = [n for n, _ in rows], [v for _, v in rows]
    assert judge(schedule(SECRET, Design(6, 8, 2)), events, viewers).state in ("ok", "too_few_events")


def test_chances_grow_with_sales_effect_and_pairs():
    table = {(c.rate, c.ratio): c.power for c in power_table(Design())}
    # analysis.md §3.5, 400 shows a cell.
    told = {
        (2, 1.1): 0.13,
        (8, 1.1): 0.22,
        (30, 1.1): 0.39,
        (2, 1.25): 0.32,
        (8, 1.25): 0.66,
        (30, 1.25): 0.95,
    }
    assert {key: table[key] for key in told} == pytest.approx(told, abs=0.07)
    assert power(Design(24), 8, 1.25, 0.25, 8) > table[8, 1.25]
    assert power(Design(), 8, 1.0, 0.25, 8) == pytest.approx(0.1)
    assert power(Design(4), 30, 3.0, 0.25, 8) == 0
    assert power_table(Design(), rates=(0.0,)) == ()
    assert power_table(Design(), rates=()) == ()
