"""Through the years: each quarter from 2000 to 2030 the law settles, and no State is bound twice."""

from __future__ import annotations

import datetime as dt
import itertools
import random

import pytest

from advisor.assess import Advisor
from advisor.case import from_data
from advisor.knowledge import Knowledge
from rules.participation import governing, on_day
from tests import generated

QUARTERS = [dt.date(year, month, 1) for year in range(2000, 2031) for month in (1, 4, 7, 10)]
#: What may follow what, from quarter to quarter.
FOLLOWS = {
    "not-yet": {"not-yet", "unknown", "bound", "ended"},
    "unknown": {"unknown", "bound", "ended"},
    "bound": {"bound", "ended"},
    "ended": {"ended", "unknown", "bound"},
}


@pytest.mark.slow
@pytest.mark.parametrize("year", range(2000, 2031))
def test_the_law_settles_in_every_quarter(advisor: Advisor, year: int) -> None:
    states = tuple(advisor.knowledge.states)
    for quarter in (day for day in QUARTERS if day.year == year):
        chance = random.Random(f"sweep {quarter}")
        first = QUARTERS.index(quarter) * 8
        for number in range(8):
            data = generated.case(chance, quarter, states)
            data["country"] = states[(first + number) % len(states)]
            assessment = advisor.assess(from_data(data, advisor.knowledge.states, quarter), quarter)
            for pathway in assessment.pathways:
                if pathway.available and pathway.deadline and pathway.deadline.date:
                    assert pathway.deadline.date >= quarter, (pathway.slug, data)


def test_the_sweep_visits_every_state(knowledge: Knowledge) -> None:
    assert len(QUARTERS) * 8 >= len(knowledge.states)


def test_no_state_is_bound_twice_or_in_no_order(knowledge: Knowledge) -> None:
    for (state, slug), rows in knowledge.participation.items():
        instrument = knowledge.instruments.get(slug)
        if instrument is None:
            continue
        words = [on_day(governing(rows, instrument, day), instrument, day) for day in QUARTERS]
        for (before, after), day in zip(itertools.pairwise(words), QUARTERS[1:], strict=True):
            assert after in FOLLOWS[before], (state, slug, day, before, after)


def test_every_time_limit_has_one_row_for_every_quarter(knowledge: Knowledge) -> None:
    for mechanism in knowledge.mechanisms.values():
        kinds = {(p.where, p.counted_from, p.must_be) for p in mechanism.gates.time_limit or ()}
        for kind, day in itertools.product(sorted(kinds), QUARTERS):
            rows = [
                period
                for period in mechanism.gates.time_limit or ()
                if (period.where, period.counted_from, period.must_be) == kind
                and (period.since or dt.date.min) <= day < (period.until or dt.date.max)
            ]
            assert len(rows) == 1, (mechanism.slug, kind, day)
