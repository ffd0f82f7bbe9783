"""What only the African courts have."""

from __future__ import annotations

import datetime as dt

from rules.calendar import later
from rules.facts import (
    Answer,
    Clock,
    Considered,
    Danger,
    Forum,
    Participation,
    Procedure,
    Route,
    Threat,
    Today,
)
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
_EAST = "eacj"
_SOUTH = "sadc-tribunal"
#: What a court does to a person who keeps their freedom: it can stay a while, or ruin them.
_PENALTIES = ("asset-freeze-funding", "judicial-harassment", "unfair-trial")
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
        Route(pathway=_COURT, state=MATCH.state, where="excused"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
    )
    def a_law_that_no_court_at_home_can_hear_is_not_late_while_it_stands(self, state: str) -> None:
        self.find(
            _COURT,
            state,
            "time-limit",
            MET,
            N_(
                "While a law stands and no court at home can help, it is not late to bring the law itself. "
                "What was done to a person must come within a reasonable time."
            ),
            height=OVERRIDE,
            sources=("african-court-kambole",),
        )

    @Rule(
        Considered(pathway=_MEASURES, state=MATCH.state, in_region="yes"),
        Danger(state=MATCH.state, level="imminent"),
        Threat(state=MATCH.state, slug=one_of(*_PENALTIES), sure="yes"),
    )
    def a_penalty_or_a_sum_was_stayed_at_times(self, state: str) -> None:
        self.find(
            _MEASURES,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_(
                "It is mostly for life, body and freedom. The Court also stayed a sum that a defender had to "
                "pay, and it refused other requests. Show why the harm could not be undone."
            ),
            height=RULE,
            sources=("african-court-kajoloweka", "african-court-woyome", "african-court-hossou"),
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
