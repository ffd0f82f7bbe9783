"""Time limits: which period applies, from which event, and the last day it leaves.

A period that changed has one row per time; the day of the start event chooses the row. A limit of
"reasonable time" never becomes a date, and never expires by counting days alone.
"""

from __future__ import annotations

import datetime as dt

from rules.calendar import Row, between, from_fact, last_day, later, measure, shown
from rules.facts import (
    Answer,
    Asks,
    Clock,
    Considered,
    Continuing,
    Limit,
    ReasonableTime,
    Route,
    Today,
)
from rules.language import (
    DEFAULT,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="time-limit", sources=MATCH.sources),
)
_CLOCK = (
    Clock(event=MATCH.event, earliest=MATCH.earliest, latest=MATCH.latest),
    Today(date=MATCH.today),
)

_PERIOD = {
    ("days", "final-decision"): N_(
        "{length} days from the day the final decision was received, at the latest."
    ),
    ("months", "final-decision"): N_(
        "{length} months from the day the final decision was received, at the latest."
    ),
    ("years", "final-decision"): N_(
        "{length} years from the day the final decision was received, at the latest."
    ),
    ("days", "incident"): N_("{length} days from the event, at the latest."),
    ("months", "incident"): N_("{length} months from the event, at the latest."),
    ("years", "incident"): N_("{length} years from the event, at the latest."),
}
_ASK = {"final-decision": "final_domestic_decision_date", "incident": "incident_date"}


class TimeLimit(Chapter):
    """A right to complain may be lost by waiting."""

    @Rule(*_ASKED)
    def the_clock_depends_on_what_was_tried(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "time-limit",
            UNKNOWN,
            N_("There is a time limit. When it starts depends on what was tried at home."),
            height=DEFAULT,
            sources=sources,
            asks="domestic_remedies",
        )

    @Rule(*_ASKED, Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")))
    def the_clock_waits_for_the_final_decision(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "time-limit",
            MET,
            N_("The time limit starts with the final decision at home. It has not started yet."),
            height=RULE,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Answer(
            fact="domestic_remedies",
            value=one_of("unavailable", "ineffective", "too-dangerous", "unduly-delayed"),
        ),
    )
    def without_a_final_decision_no_limit_has_begun(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "time-limit",
            MET,
            N_("The time limit starts with a final decision at home. There is none. File soon all the same."),
            height=RULE,
            sources=sources,
        )

    @Rule(Considered(pathway=MATCH.pathway, state=MATCH.state))
    def some_clocks_run_whatever_was_tried(self, pathway: str, state: str) -> None:
        self.conclude(Route(pathway=pathway, state=state, where="always"))

    @Rule(
        Route(pathway=MATCH.pathway, state=MATCH.state, where=MATCH.where),
        Limit(
            pathway=MATCH.pathway,
            where=MATCH.where,
            event=MATCH.event,
            must_be="within",
            rows=MATCH.rows,
            sources=MATCH.sources,
        ),
        *_CLOCK,
    )
    def the_complaint_must_come_in_time(
        self,
        pathway: str,
        state: str,
        where: str,
        event: str,
        rows: tuple[tuple[str, str, str, int], ...],
        sources: tuple[str, ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        when = between(earliest, latest)
        law = [_row(row) for row in rows]
        day = dt.date.fromisoformat(today)
        outcome = measure(when, law, day)
        message = {
            MET: N_("You are still within the time limit."),
            UNMET: N_(
                "The time limit has passed. Exceptions are rare: ask a lawyer if something made "
                "it impossible to file, or if there are new facts."
            ),
            UNKNOWN: N_("There is a time limit. The exact day is needed to know whether it is met."),
        }[outcome]
        self.find(
            pathway,
            state,
            "time-limit",
            outcome,
            message,
            height=EXCEPTION,
            sources=sources,
            asks=_ASK[event] if outcome == UNKNOWN else "none",
        )
        end = last_day(when, law)
        unit, length = (end[1] if end else law[-1])[2:]
        self.file_by(
            pathway,
            state,
            shown(end, outcome, day),
            _PERIOD[unit, event],
            source=sources[0],
            values={"length": str(length)},
        )

    @Rule(
        Route(pathway=MATCH.pathway, state=MATCH.state, where=MATCH.where),
        Limit(
            pathway=MATCH.pathway,
            where=MATCH.where,
            event=MATCH.event,
            must_be="after",
            rows=MATCH.rows,
            sources=MATCH.sources,
        ),
        *_CLOCK,
    )
    def some_procedures_take_only_older_cases(
        self,
        pathway: str,
        state: str,
        where: str,
        event: str,
        rows: tuple[tuple[str, str, str, int], ...],
        sources: tuple[str, ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        when = between(earliest, latest)
        recent = measure(when, [_row(row) for row in rows], dt.date.fromisoformat(today))
        outcome = {MET: UNMET, UNMET: MET, UNKNOWN: UNKNOWN}[recent]
        message = {
            MET: N_("It is for older cases, and this one is old enough."),
            UNMET: N_("It is for older cases. For recent ones there is an urgent procedure."),
            UNKNOWN: N_("It is for older cases. The day is needed to know which procedure fits."),
        }[outcome]
        self.find(
            pathway,
            state,
            "time-limit",
            outcome,
            message,
            height=EXCEPTION,
            sources=sources,
            asks=_ASK[event] if outcome == UNKNOWN else "none",
        )

    @Rule(
        Route(pathway=MATCH.pathway, state=MATCH.state, where=MATCH.where),
        ReasonableTime(
            pathway=MATCH.pathway,
            where=MATCH.where,
            event=MATCH.event,
            advised=MATCH.advised,
            sources=MATCH.sources,
        ),
        *_CLOCK,
    )
    def a_reasonable_time_is_not_a_number(
        self,
        pathway: str,
        state: str,
        where: str,
        event: str,
        advised: int,
        sources: tuple[str, ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        when = between(earliest, latest)
        day = dt.date.fromisoformat(today)
        advisable = later(when.earliest, months=advised) if when.earliest else None
        soon = advisable is not None and day <= advisable
        if soon:
            outcome, message = MET, N_("It must come within a reasonable time, and it is soon enough.")
        elif when.known:
            outcome, message = (
                UNKNOWN,
                N_(
                    "It must come within a reasonable time. The body decides case by case. "
                    "File soon and explain the delay."
                ),
            )
        else:
            outcome, message = (
                UNKNOWN,
                N_("It must come within a reasonable time. It depends on how long ago it was."),
            )
        self.find(
            pathway,
            state,
            "time-limit",
            outcome,
            message,
            height=EXCEPTION,
            sources=sources,
            asks="none" if when.known else _ASK[event],
        )
        self._no_number(pathway, state, advised, sources, advisable if soon else None)

    @Rule(
        Route(pathway=MATCH.pathway, state=MATCH.state, where=MATCH.where),
        ReasonableTime(
            pathway=MATCH.pathway,
            where=MATCH.where,
            event="incident",
            advised=MATCH.advised,
            sources=MATCH.sources,
        ),
        Continuing(state=MATCH.state),
    )
    def what_goes_on_is_not_yet_late(
        self, pathway: str, state: str, where: str, advised: int, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "time-limit",
            MET,
            N_("It still goes on, so it is not late. File soon all the same."),
            height=OVERRIDE,
            sources=sources,
        )
        self._no_number(pathway, state, advised, sources)

    def _no_number(
        self,
        pathway: str,
        state: str,
        advised: int,
        sources: tuple[str, ...],
        advisable: dt.date | None = None,
    ) -> None:
        values = {"advised": str(advised)}
        self.file_by(
            pathway,
            state,
            "none",
            N_("A reasonable time. The law sets no number. Lawyers advise {advised} months: by {until}.")
            if advisable
            else N_("A reasonable time. The law sets no number. Lawyers advise {advised} months."),
            source=sources[0],
            values=values | {"until": advisable.isoformat()} if advisable else values,
        )


def _row(row: tuple[str, str, str, int]) -> Row:
    since, until, unit, length = row
    return Row(from_fact(since), from_fact(until), unit, length)
