"""How far an instrument binds a State: on the day of filing, and when the facts happened.

``since`` is the day of deposit; the instrument binds some time later (one to three months, as the
instrument says), and never before the instrument itself came into force. A year alone is an
interval. Rows without a day are taken as bound since the instrument came into force. A State that
left and came back has one row for each time.
"""

from __future__ import annotations

import datetime as dt

import msgspec
from dateutil.relativedelta import relativedelta

from rules.calendar import Interval, later


class Delay(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Time between deposit and entry into force for the State.

    ``then_first_of_month``: it enters into force on the first day of the month after that time.
    """

    days: int = 0
    months: int = 0
    then_first_of_month: bool = False

    def after(self, deposit: dt.date) -> dt.date:
        """The day on which the instrument enters into force for a State."""
        day = later(deposit, days=self.days, months=self.months)
        return later(day.replace(day=1), months=1) if self.then_first_of_month else day


class Instrument(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """A treaty, an acceptance or a membership.

    ``leaving``: what ends when a State leaves. ``began``: the day it came into force for the first
    States; left out where that was before the year 2000.
    """

    title: str
    leaving: str
    sources: tuple[str, ...]
    in_force: Delay = Delay()
    began: dt.date | None = None


class Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One State and one instrument. ``since`` and ``until``: a day, a year, or empty."""

    country: str
    instrument: str
    confidence: str
    source: str
    since: str = ""
    until: str = ""


def start(row: Row, instrument: Instrument) -> Interval:
    """The day from which the State is bound, as an interval; open-ended where it is not recorded."""
    if not row.since:
        return Interval(instrument.began, None)
    if len(row.since) == 4:
        first, last = dt.date(int(row.since), 1, 1), dt.date(int(row.since), 12, 31)
    else:
        first = last = dt.date.fromisoformat(row.since)
    floor, after = instrument.began or dt.date.min, instrument.in_force.after
    return Interval(max(after(first), floor), max(after(last), floor))


def end(row: Row) -> dt.date | None:
    """The first day on which the State is no longer bound."""
    return dt.date.fromisoformat(row.until) if row.until else None


def governing(rows: tuple[Row, ...], instrument: Instrument, day: dt.date) -> Row:
    """Of the times that a State was bound, the one of this day: the last that had begun by then."""
    begun = [row for row in rows if on_day(row, instrument, day) != "not-yet"]
    return begun[-1] if begun else rows[0]


def on_day(row: Row, instrument: Instrument, day: dt.date) -> str:
    """bound, ended, not-yet or unknown."""
    left = end(row)
    if left is not None and day >= left:
        return "ended"
    began = start(row, instrument)
    if began.earliest is not None and day < began.earliest:
        return "not-yet"
    if began.latest is not None and day < began.latest:
        return "unknown"
    return "bound"


def at_facts(rows: tuple[Row, ...], instrument: Instrument, facts: Interval) -> str:
    """bound, before, after, straddling or undated: in any of the times that a State was bound."""
    if not facts.known:
        return "undated"
    found = [_at_facts(row, instrument, facts) for row in rows]
    return next((word for word in ("bound", "straddling") if word in found), found[-1])


def _at_facts(row: Row, instrument: Instrument, facts: Interval) -> str:
    left, began = end(row), start(row, instrument)
    if left is not None and facts.earliest is not None and facts.earliest >= left:
        return "after"
    if began.earliest is not None and facts.latest is not None and facts.latest < began.earliest:
        return "before"
    starts = began.latest is None or (facts.earliest is not None and facts.earliest >= began.latest)
    ends = left is None or (facts.latest is not None and facts.latest < left)
    return "bound" if starts and ends else "straddling"


def years_bound(row: Row, instrument: Instrument, day: dt.date) -> int:
    """Whole years since the instrument began to bind, counted from the latest day it may have.

    Rows without a recorded day count as long ago: 99.
    """
    began = start(row, instrument).latest
    if began is None:
        return 99
    return max(relativedelta(day, began).years, 0)
