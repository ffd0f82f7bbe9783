"""Which instrument binds a State, on the day of filing and when the facts happened."""

from __future__ import annotations

import datetime as dt

import pytest

from rules.calendar import UNDATED, Interval
from rules.participation import Delay, Instrument, Row, at_facts, governing, on_day, years_bound

D = dt.date
TREATY = Instrument(title="treaty", leaving="acts", sources=("x",), in_force=Delay(months=3))
PLAIN = Instrument(title="acceptance", leaving="filing", sources=("x",))


def _row(since: str = "", until: str = "") -> Row:
    return Row("XX", "treaty", "confirmed", "x", since, until)


@pytest.mark.parametrize(
    ("since", "until", "day", "expected"),
    [
        ("2020-01-15", "", D(2020, 4, 14), "not-yet"),
        ("2020-01-15", "", D(2020, 4, 15), "bound"),
        ("2020", "", D(2020, 3, 31), "not-yet"),
        ("2020", "", D(2020, 6, 1), "unknown"),
        ("2020", "", D(2021, 4, 1), "bound"),
        ("", "", D(1990, 1, 1), "bound"),
        ("1992-09-30", "2023-02-08", D(2023, 2, 7), "bound"),
        ("1992-09-30", "2023-02-08", D(2023, 2, 8), "ended"),
    ],
)
def test_on_the_day_of_filing(since: str, until: str, day: dt.date, expected: str) -> None:
    assert on_day(_row(since, until), TREATY, day) == expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Interval(D(2013, 9, 9), D(2013, 9, 9)), "bound"),
        (Interval(D(2013, 9, 10), D(2013, 9, 10)), "after"),
        (Interval(D(1970, 1, 1), D(1970, 1, 1)), "before"),
        (Interval(D(2013, 9, 1), D(2013, 9, 30)), "straddling"),
        (UNDATED, "undated"),
    ],
)
def test_when_the_facts_happened(event: Interval, expected: str) -> None:
    assert at_facts((_row("1977-08-09", "2013-09-10"),), PLAIN, event) == expected


@pytest.mark.parametrize(
    ("deposit", "expected"),
    [
        (D(2019, 11, 26), D(2020, 2, 1)),
        (D(2015, 1, 2), D(2015, 4, 1)),
        (D(2016, 3, 3), D(2016, 6, 1)),
    ],
)
def test_the_rome_statute_binds_from_the_first_day_of_a_month(deposit: dt.date, expected: dt.date) -> None:
    assert Delay(days=60, then_first_of_month=True).after(deposit) == expected


def test_years_are_counted_from_entry_into_force() -> None:
    assert years_bound(_row("2024-09-25"), TREATY, D(2025, 12, 24)) == 0
    assert years_bound(_row("2024-09-25"), TREATY, D(2025, 12, 25)) == 1
    assert years_bound(_row(), TREATY, D(2025, 12, 25)) == 99


TWICE = (_row("1990-01-01", "2000-01-01"), _row("2010-01-01"))


@pytest.mark.parametrize(
    ("day", "row", "expected"),
    [
        (D(1989, 1, 1), 0, "not-yet"),
        (D(1995, 1, 1), 0, "bound"),
        (D(2005, 1, 1), 0, "ended"),
        (D(2010, 1, 1), 1, "bound"),
    ],
)
def test_a_state_that_came_back(day: dt.date, row: int, expected: str) -> None:
    governs = governing(TWICE, PLAIN, day)
    assert (governs, on_day(governs, PLAIN, day)) == (TWICE[row], expected)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (D(1995, 1, 1), "bound"),
        (D(2005, 1, 1), "before"),
        (D(2011, 1, 1), "bound"),
    ],
)
def test_facts_of_either_time_count(event: dt.date, expected: str) -> None:
    assert at_facts(TWICE, PLAIN, Interval(event, event)) == expected


@pytest.mark.parametrize("since", ["", "2001-02-03"])
def test_nobody_is_bound_before_the_instrument_is_in_force(since: str) -> None:
    late = Instrument(title="treaty", leaving="acts", sources=("x",), began=D(2014, 4, 14))
    assert on_day(_row(since), late, D(2014, 4, 13)) == "not-yet"
    assert on_day(_row(since), late, D(2014, 4, 14)) == "bound"
    assert at_facts((_row(since),), late, Interval(D(2014, 4, 13), D(2014, 4, 13))) == "before"
