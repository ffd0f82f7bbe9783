"""Jurisdiction: is this State one that the body can hear complaints about?

Treaty status is tested twice: when the facts happened and on the day of filing. What a State that
leaves takes with it depends on the instrument: a treaty it leaves still binds it for earlier acts
(ACHR art. 78(2), ECHR art. 58(2)); an acceptance of complaints it withdraws closes the door to
new filings (OP1 art. 12(2)).
"""

from __future__ import annotations

from rules.facts import (
    Asks,
    BoundBy,
    Caveat,
    ClosedWhere,
    Considered,
    Exists,
    OpenToEveryState,
    Participation,
    Today,
)
from rules.language import (
    ANY,
    BAR,
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
    none_of,
    one_of,
)

_THIS = Considered(pathway=MATCH.pathway, state=MATCH.state)


class Jurisdiction(Chapter):
    """The State must be bound, or belong to the body; and the procedure must exist on the day."""

    @Rule(
        _THIS,
        Exists(pathway=MATCH.pathway, since=MATCH.since & none_of("none"), sources=MATCH.sources),
        Today(date=MATCH.today),
    )
    def nobody_can_file_before_the_procedure_exists(
        self, pathway: str, state: str, since: str, sources: tuple[str, ...], today: str
    ) -> None:
        if today < since:
            self.find(
                pathway,
                state,
                "jurisdiction",
                UNMET,
                N_("On this day it did not exist yet. It takes cases since {since}."),
                height=BAR,
                sources=sources,
                values={"since": since},
                applies=False,
            )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state, in_region=none_of("no")),
        Exists(pathway=MATCH.pathway, until=MATCH.until & none_of("none"), sources=MATCH.sources),
        Today(date=MATCH.today),
    )
    def nobody_can_file_after_the_procedure_has_ended(
        self, pathway: str, state: str, until: str, sources: tuple[str, ...], today: str
    ) -> None:
        if today >= until:
            self.find(
                pathway,
                state,
                "jurisdiction",
                UNMET,
                N_("It ended. It takes no new cases since {until}."),
                height=BAR,
                sources=sources,
                values={"until": until},
            )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state, in_region="yes"),
        Asks(pathway=MATCH.pathway, gate="jurisdiction", sources=MATCH.sources),
    )
    def without_acceptance_there_is_no_jurisdiction(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNMET,
            N_(
                "By our records this State has not accepted it, or has left. "
                "It would open if the State joined; check the depositary's list."
            ),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state, in_region="no"),
        Asks(pathway=MATCH.pathway, gate="jurisdiction", sources=MATCH.sources),
    )
    def a_regional_body_hears_its_own_region(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNMET,
            N_("This body is for another region."),
            height=OVERRIDE,
            sources=sources,
            applies=False,
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state, in_region="yes"),
        OpenToEveryState(pathway=MATCH.pathway, sources=MATCH.sources, says=MATCH.says),
    )
    def some_doors_need_no_treaty(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            MET,
            says if says != "none" else N_("It is open for every State. No treaty is needed."),
            sources=sources,
        )

    @Rule(
        _THIS,
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument, sources=MATCH.sources),
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="bound",
            since=MATCH.since,
            source=MATCH.source,
        ),
    )
    def a_state_that_is_bound_can_be_brought(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        since: str,
        source: str,
    ) -> None:
        known = since != "unknown"
        self.find(
            pathway,
            state,
            "jurisdiction",
            MET,
            N_("The State is bound: {instrument}, since {since}.")
            if known
            else N_("The State is bound: {instrument}."),
            height=EXCEPTION,
            sources=(*sources, source),
            values={"instrument": instrument, "since": since} if known else {"instrument": instrument},
        )

    @Rule(
        _THIS,
        BoundBy(
            pathway=MATCH.pathway,
            instrument=MATCH.instrument,
            measured="facts",
            leaving="acts",
            sources=MATCH.sources,
        ),
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="ended",
            at_facts="bound",
            until=MATCH.until,
            source=MATCH.source,
        ),
    )
    def leaving_does_not_undo_what_was_done_before(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        until: str,
        source: str,
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            MET,
            N_("The State left {instrument} on {until}, but answers for what happened before."),
            height=EXCEPTION,
            sources=(*sources, source),
            values={"instrument": instrument, "until": until},
        )

    @Rule(
        _THIS,
        BoundBy(
            pathway=MATCH.pathway,
            instrument=MATCH.instrument,
            measured="facts",
            leaving="acts",
            sources=MATCH.sources,
        ),
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="ended",
            at_facts=one_of("undated", "straddling"),
            until=MATCH.until,
            source=MATCH.source,
        ),
    )
    def the_day_decides_when_the_state_has_left(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        until: str,
        source: str,
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("The State left {instrument} on {until}. It answers only for what happened before that day."),
            height=RULE,
            sources=(*sources, source),
            asks="incident_date",
            values={"instrument": instrument, "until": until},
        )

    @Rule(
        _THIS,
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument, sources=MATCH.sources),
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="unknown",
            source=MATCH.source,
        ),
    )
    def a_recent_step_of_the_state_is_not_certain(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        source: str,
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("We do not know the exact day from which {instrument} binds this State. Check it."),
            height=RULE,
            sources=(*sources, source),
            values={"instrument": instrument},
        )

    @Rule(
        _THIS,
        ClosedWhere(pathway=MATCH.pathway, instrument=MATCH.instrument, sources=MATCH.sources),
        Participation(state=MATCH.state, instrument=MATCH.instrument, now="bound"),
    )
    def a_door_for_outsiders_is_closed_inside(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNMET,
            N_("It works only outside the States of {instrument}."),
            height=OVERRIDE,
            sources=sources,
            values={"instrument": instrument},
        )

    @Rule(
        _THIS,
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument, sources=ANY),
        Caveat(state=MATCH.state, instrument=MATCH.instrument, note=MATCH.note, source=MATCH.source),
    )
    def a_caveat_of_the_state_goes_with_the_door(
        self, pathway: str, state: str, instrument: str, note: str, source: str
    ) -> None:
        self.caution(pathway, state, note, sources=(source,))
