"""Time: did it happen while the State was bound?

A violation that goes on after the State joined counts; one that ended before does not.
Without a date the facts are taken as present, and the reason says from which day they count.
"""

from __future__ import annotations

from rules.facts import Answer, Asks, BoundBy, Considered, Continuing, Participation, Threat
from rules.language import (
    DEFAULT,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="temporal", sources=MATCH.sources),
)
_BOUND_BY = BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument)
#: Bodies that have heard the failure to look into an older killing, and the rulings.
_HEARD_A_FAILURE_TO_LOOK = {
    "african-court": "african-court-zongo-ruling",
    "ecthr-application": "ecthr-mocanu",
    "un-hrcttee": "hrcttee-sankara",
}


class Temporal(Chapter):
    """The State answers for what happened while it was bound."""

    @Rule(*_ASKED)
    def a_treaty_does_not_look_back(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNMET,
            N_("It happened at a time when the State was not bound."),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        _BOUND_BY,
        Participation(state=MATCH.state, instrument=MATCH.instrument, at_facts="bound"),
    )
    def it_happened_while_the_state_was_bound(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            MET,
            N_("It happened while the State was bound: {instrument}."),
            height=EXCEPTION,
            sources=sources,
            values={"instrument": instrument},
        )

    @Rule(
        *_ASKED,
        _BOUND_BY,
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="bound",
            at_facts="undated",
            since=MATCH.since,
        ),
    )
    def what_happens_now_happens_while_the_state_is_bound(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        since: str,
    ) -> None:
        known = since != "unknown"
        self.find(
            pathway,
            state,
            "temporal",
            MET,
            N_("It counts for what happened since {since}: {instrument}.")
            if known
            else N_("It counts for what happens now: {instrument}."),
            height=EXCEPTION,
            sources=sources,
            values={"instrument": instrument, "since": since} if known else {"instrument": instrument},
        )

    @Rule(
        *_ASKED,
        _BOUND_BY,
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="ended",
            at_facts="undated",
            until=MATCH.until,
        ),
    )
    def the_day_is_needed_when_the_state_has_left(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        until: str,
    ) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNKNOWN,
            N_("It depends on the day: the State was bound by {instrument} until {until}."),
            height=RULE,
            sources=sources,
            asks="incident_date",
            values={"instrument": instrument, "until": until},
        )

    @Rule(
        *_ASKED,
        _BOUND_BY,
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            at_facts="straddling",
        ),
    )
    def the_exact_day_is_needed_at_the_edge(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNKNOWN,
            N_("The exact day matters: {instrument} bound the State for part of that time only."),
            height=RULE,
            sources=sources,
            asks="incident_date",
            values={"instrument": instrument},
        )

    @Rule(
        *_ASKED,
        _BOUND_BY,
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="bound",
            at_facts=MATCH.when & one_of("before", "straddling"),
        ),
        Continuing(state=MATCH.state, why="liberty"),
    )
    def what_goes_on_after_the_state_joined_counts(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...], when: str
    ) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            MET,
            N_("It began before the State was bound by {instrument}, but it goes on. Say that it continues.")
            if when == "before"
            else N_(
                "Whenever it began, it goes on while {instrument} binds the State. Say that it continues."
            ),
            height=EXCEPTION,
            sources=sources,
            values={"instrument": instrument},
        )

    @Rule(
        *_ASKED,
        _BOUND_BY,
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="bound",
            at_facts="before",
        ),
        Continuing(state=MATCH.state, why="held"),
    )
    def what_was_done_before_to_who_is_still_held_may_be_over(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNKNOWN,
            N_(
                "The person is still held. It depends on whether the harm you report goes on, or was over "
                "before {instrument} bound the State."
            ),
            height=RULE,
            sources=sources,
            values={"instrument": instrument},
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_HEARD_A_FAILURE_TO_LOOK), state=MATCH.state),
        _BOUND_BY,
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="bound",
            at_facts="before",
        ),
        Threat(state=MATCH.state, slug="killing-or-attempt"),
        Answer(fact="liberty", value="deceased"),
    )
    def a_failure_to_look_for_the_killers_may_go_on(self, pathway: str, state: str, instrument: str) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNKNOWN,
            N_(
                "The death is older than {instrument}. But the State must look for the killers. "
                "If it still does not, that can count. Ask a lawyer."
            ),
            height=RULE,
            sources=(_HEARD_A_FAILURE_TO_LOOK[pathway],),
            values={"instrument": instrument},
        )
