"""The law's own arithmetic of time: calendar months, uncertain days, periods that are met or not.

A period in months ends on the same day of a later month, or on that month's last day
(four months from 31 October end on 28 or 29 February). A day may be known only as an interval:
a limit is met when all of it is inside, unmet when none of it is, unknown otherwise.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from rules.language import MET, UNKNOWN, UNMET


class Interval(NamedTuple):
    """A day, known to lie between two days (both included); ``None`` means no bound is known."""

    earliest: dt.date | None
    latest: dt.date | None

    @property
    def known(self) -> bool:
        return self.earliest is not None or self.latest is not None

    @property
    def exact(self) -> bool:
        return self.earliest is not None and self.earliest == self.latest


UNDATED = Interval(None, None)


def from_fact(text: str) -> dt.date | None:
    """A day as facts hold it: ISO, or the word unknown or none."""
    return None if text in {"unknown", "none"} else dt.date.fromisoformat(text)


def between(earliest: str, latest: str) -> Interval:
    """The interval that a clock fact holds."""
    return Interval(from_fact(earliest), from_fact(latest))


def later(day: dt.date, *, days: int = 0, months: int = 0, years: int = 0) -> dt.date:
    """The last day of a period that starts on ``day``."""
    return day + relativedelta(days=days, months=months, years=years)


class Row(NamedTuple):
    """A period that is the law for events on days in ``[since, until)``."""

    since: dt.date | None
    until: dt.date | None
    unit: str  # days, months or years
    length: int

    def ends(self, day: dt.date) -> dt.date:
        """The last day of the period that starts on ``day``."""
        return later(day, **{self.unit: self.length})

    def part_of(self, event: Interval) -> Interval | None:
        """The part of an uncertain day for which this row is the law; ``None`` when there is none."""
        last = None if self.until is None else self.until - dt.timedelta(days=1)
        earliest = max(filter(None, (event.earliest, self.since)), default=None)
        latest = min(filter(None, (event.latest, last)), default=None)
        if earliest is not None and latest is not None and earliest > latest:
            return None
        return Interval(earliest, latest)


def measure(event: Interval, rows: Sequence[Row], today: dt.date) -> str:
    """Whether today lies within the period: met, unmet or unknown.

    :raises ValueError: when no row is the law for any day on which the event may lie.
    """
    if not event.known:
        return UNKNOWN
    outcomes = set()
    for row in rows:
        part = row.part_of(event)
        if part is None:
            continue
        if part.earliest is not None and today <= row.ends(part.earliest):
            outcomes.add(MET)
        elif part.latest is not None and today > row.ends(part.latest):
            outcomes.add(UNMET)
        else:
            outcomes.add(UNKNOWN)
    if not outcomes:
        raise ValueError(f"no period is known for an event between {event.earliest} and {event.latest}")
    return outcomes.pop() if len(outcomes) == 1 else UNKNOWN


def last_day(event: Interval, rows: Sequence[Row]) -> tuple[dt.date, Row] | None:
    """The earliest day on which the period may end, and the row that says so."""
    if event.earliest is None:
        return None
    ends = [(row.ends(part.earliest), row) for row in rows if (part := row.part_of(event)) and part.earliest]
    return min(ends, key=lambda end: end[0]) if ends else None


def shown(end: tuple[dt.date, Row] | None, outcome: str, today: dt.date) -> str:
    """The last day as people are told it: none when it may already be over, and may not."""
    if end is None or (outcome == UNKNOWN and end[0] < today):
        return "none"
    return end[0].isoformat()
