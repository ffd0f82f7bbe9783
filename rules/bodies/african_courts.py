"""What only the African courts have."""

from __future__ import annotations

import datetime as dt

from rules.calendar import later
from rules.facts import Answer, Clock, Considered, Forum, Participation, Procedure, Today
from rules.language import (
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

_COURT = "african-court"
_MEASURES = "african-court-provisional-measures"
_ECOWAS = "ecowas-court"
_EAST = "eacj"
_SOUTH = "sadc-tribunal"
#: The day of the Supplementary Protocol, which lets the Court hear human rights.
_RIGHTS = "2005-01-19"
#: FAJ and others v. The Gambia: no time limit for human rights.
_FAJ = "2018-02-14"
#: The amendment that brought the two months into the East African Treaty binds.
_TWO_MONTHS = "2007-03-19"
#: The Southern African States stopped their Tribunal.
_STOPPED = "2010-08-17"


class AfricanCourt(Chapter):
    """Two acceptances: the Protocol, and the declaration that lets people file (art. 34(6))."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_COURT, _MEASURES), state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="african-court-protocol", now="bound"),
        Participation(state=MATCH.state, instrument="african-court-art34-6", now="never"),
    )
    def a_state_may_join_the_court_and_still_shut_people_out(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNMET,
            N_(
                "The State joined the Court but does not let people file. The African Commission "
                "is open, and it can bring a case to the Court."
            ),
            height=RULE,
            sources=("african-court-treaty-34-6", "african-court-treaty-5-1"),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_COURT, _MEASURES), state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="african-court-art34-6", now="ended", until=MATCH.until),
    )
    def a_declaration_taken_back_closes_the_court_to_new_cases(
        self, pathway: str, state: str, until: str
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNMET,
            N_(
                "The State took back its word that people may file. Since {until} the Court takes "
                "no new case of a person. The African Commission is still open."
            ),
            height=RULE,
            sources=("african-court-treaty-34-6", "african-court-ingabire"),
            values={"until": until},
        )

    @Rule(
        Considered(pathway=_MEASURES, state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="african-court-art34-6", now="ended"),
        Procedure(pathway=_COURT, status="pending"),
    )
    def a_case_filed_in_time_goes_on(self, state: str) -> None:
        self.find(
            _MEASURES,
            state,
            "jurisdiction",
            MET,
            N_("The case was filed before the State closed the Court to people. It goes on."),
            height=OVERRIDE,
            sources=("african-court-ingabire",),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="african-court-art34-6", now="bound", at_facts="before"),
        Participation(state=MATCH.state, instrument="african-court-protocol", at_facts="bound"),
    )
    def what_happened_between_the_protocol_and_the_declaration_counts_if_it_goes_on(self, state: str) -> None:
        self.find(
            _COURT,
            state,
            "temporal",
            UNKNOWN,
            N_(
                "It happened after the State joined the Court, but before it let people file. "
                "The Court can look at it if it still goes on. Ask a lawyer."
            ),
            height=RULE,
            sources=("african-court-time", "african-court-gihana"),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Answer(fact="submitter", value="organisation"),
    )
    def an_organisation_needs_observer_status_at_the_commission(self, state: str) -> None:
        self.caution(
            _COURT,
            state,
            N_(
                "An organisation can file in its own name only with observer status at the African "
                "Commission. Without it, help the person to file in their own name."
            ),
            sources=("african-court-treaty-5-3",),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Procedure(pathway="achpr-communication", status="pending"),
    )
    def choose_between_the_commission_and_the_court(self, state: str) -> None:
        self.caution(
            _COURT,
            state,
            N_("Ask the Commission to send your case to the Court, or take it back there first."),
            sources=("african-court-treaty-5-1", "african-court-rule-50"),
        )


class EcowasCourt(Chapter):
    """No exhaustion, no anonymity; three States left on 29 January 2025."""

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state, instrument="ecowas-member", now="ended", at_facts="bound", until=MATCH.until
        ),
    )
    def nobody_knows_yet_what_a_state_that_left_still_answers_for(self, state: str, until: str) -> None:
        self._left_ecowas(state, until, asks="none")

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state,
            instrument="ecowas-member",
            now="ended",
            at_facts=one_of("undated", "straddling"),
            until=MATCH.until,
        ),
    )
    def the_day_is_needed_where_a_state_left_ecowas(self, state: str, until: str) -> None:
        self._left_ecowas(state, until, asks="incident_date")

    def _left_ecowas(self, state: str, until: str, asks: str) -> None:
        self.find(
            _ECOWAS,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "The State left ECOWAS on {until}. Nothing later can be brought. For earlier events "
                "the law is not settled. Ask a lawyer who knows this Court."
            ),
            height=OVERRIDE,
            sources=("ecowas-exit", "ecowas-protocol-2005-9-4"),
            asks=asks,
            values={"until": until},
        )

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Clock(event="incident", earliest=MATCH.earliest),
        Today(date=MATCH.today),
    )
    def before_2018_the_court_disagreed_on_three_years(self, state: str, earliest: str, today: str) -> None:
        if today >= _FAJ:
            return
        dated = earliest not in ("unknown", "none")
        if dated and dt.date.fromisoformat(today) <= later(dt.date.fromisoformat(earliest), years=3):
            outcome, message = MET, N_("It is within three years, so no ruling of the Court closes it.")
        else:
            outcome, message = (
                UNKNOWN,
                N_("The Court has ruled both ways on a limit of three years. File within three years."),
            )
        self.find(
            _ECOWAS,
            state,
            "time-limit",
            outcome,
            message,
            height=EXCEPTION,
            sources=("ecowas-protocol-2005-9-3", "ecowas-faj"),
            asks="none" if dated else "incident_date",
        )

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Clock(event="incident", latest=MATCH.latest & none_of("unknown", "none")),
        Today(date=MATCH.today),
    )
    def after_three_years_expect_an_objection(self, state: str, latest: str, today: str) -> None:
        if later(dt.date.fromisoformat(latest), years=3) < dt.date.fromisoformat(today):
            self.caution(
                _ECOWAS,
                state,
                N_(
                    "More than three years have passed. The State may say that it is too late, as "
                    "older rulings did. Ask a lawyer."
                ),
                sources=("ecowas-faj", "ecowas-three-years"),
            )

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="ecowas-member", now=one_of("bound", "ended")),
        Clock(event="incident", latest=MATCH.latest & none_of("unknown", "none")),
    )
    def the_court_hears_human_rights_since_2005(self, state: str, latest: str) -> None:
        if latest < _RIGHTS:
            self.find(
                _ECOWAS,
                state,
                "temporal",
                UNKNOWN,
                N_("The Court hears human rights cases since January 2005. For earlier events ask a lawyer."),
                height=OVERRIDE,
                sources=("ecowas-protocol-2005-9-4",),
            )


class EastAfricanCourt(Chapter):
    """EAC Treaty art. 30(1): whoever files must live in a Partner State."""

    @Rule(Considered(pathway=_EAST, state=MATCH.state, in_region="yes"), Today(date=MATCH.today))
    def before_2007_the_treaty_set_no_two_months(self, state: str, today: str) -> None:
        if today < _TWO_MONTHS:
            self.find(
                _EAST,
                state,
                "time-limit",
                MET,
                N_("On this day the Treaty set no time limit. The two months came in March 2007."),
                height=OVERRIDE,
                sources=("eacj-amendments", "eacj-two-months-new"),
            )

    @Rule(
        Considered(pathway=_EAST, state=MATCH.state, in_region="yes"),
        Answer(fact="liberty", value="disappeared"),
        Clock(event="incident", earliest=MATCH.earliest & none_of("unknown", "none")),
        Today(date=MATCH.today),
    )
    def for_what_is_hidden_the_two_months_run_from_knowing(
        self, state: str, earliest: str, today: str
    ) -> None:
        if today >= _TWO_MONTHS and dt.date.fromisoformat(today) > later(
            dt.date.fromisoformat(earliest), months=2
        ):
            self.find(
                _EAST,
                state,
                "time-limit",
                UNKNOWN,
                N_(
                    "The two months run from the act, or from the day you learned of it if it was hidden. "
                    "Say when and how you learned. Ask a lawyer today."
                ),
                height=OVERRIDE,
                sources=("eac-treaty-30-2", "eacj-rugumba"),
            )

    @Rule(
        Considered(pathway=_EAST, state=MATCH.state, in_region="yes"),
        Forum(role="host", state=MATCH.host),
        Participation(state=MATCH.host, instrument="eac-member", now=none_of("bound")),
    )
    def whoever_files_must_live_in_a_partner_state(self, state: str, host: str) -> None:
        self.find(
            _EAST,
            state,
            "person",
            UNKNOWN,
            N_(
                "Whoever files must live in a State of the East African Community. The person is "
                "elsewhere. Someone who lives there, or an organisation based there, can file."
            ),
            height=RULE,
            sources=("eac-treaty-30-1",),
            asks="submitter",
        )

    @Rule(
        Considered(pathway=_EAST, state=MATCH.state, in_region="yes"),
        Forum(role="host", state=MATCH.host),
        Participation(state=MATCH.host, instrument="eac-member", now=none_of("bound")),
        Answer(fact="liberty", value="exile"),
        Answer(fact="submitter", value="self"),
    )
    def an_exile_outside_the_community_may_not_file(self, state: str, host: str) -> None:
        self.find(
            _EAST,
            state,
            "person",
            UNMET,
            N_(
                "Only people who live in a State of the East African Community may file. It opens "
                "if someone who lives there, or an organisation based there, files."
            ),
            height=EXCEPTION,
            sources=("eac-treaty-30-1",),
        )

    @Rule(
        Considered(pathway=_EAST, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person="unknown"),
        Answer(fact="liberty", value="exile"),
    )
    def where_an_exile_lives_decides(self, state: str) -> None:
        self.find(
            _EAST,
            state,
            "person",
            UNKNOWN,
            N_("It depends on where the person lives now. It must be a State of the East African Community."),
            height=RULE,
            sources=("eac-treaty-30-1",),
            asks="current_country",
        )


class SouthernAfricanTribunal(Chapter):
    """Open to people from 2005; stopped in August 2010, closed to them in 2012."""

    @Rule(Considered(pathway=_SOUTH, state=MATCH.state, in_region="yes"), Today(date=MATCH.today))
    def no_person_may_go_to_the_southern_african_tribunal(self, state: str, today: str) -> None:
        if today >= _STOPPED:
            self.find(
                _SOUTH,
                state,
                "person",
                UNMET,
                N_(
                    "No person may file here. The States stopped its work in 2010 and ended the right "
                    "of people to file in 2012. The African Commission is open."
                ),
                height=OVERRIDE,
                sources=("sadc-tribunal-end",),
            )
