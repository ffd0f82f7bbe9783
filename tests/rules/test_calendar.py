"""The law's arithmetic of time."""

from __future__ import annotations

import datetime as dt

import pytest

from rules.calendar import UNDATED, Interval, Row, last_day, later, measure

D = dt.date
SIX = [Row(None, None, "months", 6)]
STRASBOURG = [Row(None, D(2022, 2, 1), "months", 6), Row(D(2022, 2, 1), None, "months", 4)]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (D(2025, 10, 31), 4, D(2026, 2, 28)),
        (D(2023, 10, 31), 4, D(2024, 2, 29)),
        (D(2026, 8, 31), 6, D(2027, 2, 28)),
        (D(2026, 5, 31), 6, D(2026, 11, 30)),
        (D(2026, 1, 15), 6, D(2026, 7, 15)),
    ],
)
def test_months_are_calendar_months(start: dt.date, months: int, end: dt.date) -> None:
    assert later(start, months=months) == end


def _exact(day: dt.date) -> Interval:
    return Interval(day, day)


@pytest.mark.parametrize(
    ("event", "today", "outcome"),
    [
        (_exact(D(2026, 5, 31)), D(2026, 11, 30), "met"),
        (_exact(D(2026, 5, 31)), D(2026, 12, 1), "unmet"),
        (Interval(D(2026, 5, 22), D(2026, 8, 22)), D(2026, 11, 22), "met"),
        (Interval(D(2026, 5, 22), D(2026, 8, 22)), D(2026, 11, 23), "unknown"),
        (Interval(D(2025, 1, 1), D(2025, 2, 1)), D(2026, 11, 23), "unmet"),
        (Interval(None, D(2025, 2, 1)), D(2026, 11, 23), "unmet"),
        (Interval(None, D(2026, 11, 1)), D(2026, 11, 23), "unknown"),
        (Interval(D(2026, 11, 1), None), D(2026, 11, 23), "met"),
        (UNDATED, D(2026, 11, 23), "unknown"),
    ],
)
def test_a_limit_is_met_only_when_the_whole_interval_is_inside(
    event: Interval, today: dt.date, outcome: str
) -> None:
    assert measure(event, SIX, today) == outcome


def test_the_day_of_the_decision_chooses_the_law_of_its_time() -> None:
    assert measure(_exact(D(2022, 1, 31)), STRASBOURG, D(2022, 7, 31)) == "met"
    assert measure(_exact(D(2022, 2, 1)), STRASBOURG, D(2022, 6, 1)) == "met"
    assert measure(_exact(D(2022, 2, 1)), STRASBOURG, D(2022, 6, 2)) == "unmet"
    both = Interval(D(2022, 1, 30), D(2022, 2, 2))
    assert measure(both, STRASBOURG, D(2022, 6, 15)) == "unknown"
    assert measure(both, STRASBOURG, D(2023, 1, 1)) == "unmet"


def test_the_last_day_is_counted_from_the_earliest_day_possible() -> None:
    end = last_day(Interval(D(2026, 5, 22), D(2026, 8, 22)), SIX)
    assert end is not None
    assert end[0] == D(2026, 11, 22)
    assert last_day(Interval(None, D(2026, 8, 22)), SIX) is None


def test_a_day_that_no_row_covers_is_an_error() -> None:
    with pytest.raises(ValueError, match="no period is known"):
        measure(_exact(D(2020, 1, 1)), [Row(D(2022, 2, 1), None, "months", 4)], D(2026, 1, 1))
