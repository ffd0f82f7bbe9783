"""What only the Court of Justice of ECOWAS has."""

from __future__ import annotations

import datetime as dt

from rules.calendar import later
from rules.facts import Answer, Clock, Considered, Participation, Today
from rules.language import (
    BAR,
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

_ECOWAS = "ecowas-court"
#: The day of the Supplementary Protocol, which lets the Court hear human rights.
_RIGHTS = "2005-01-19"
#: FAJ and others v. The Gambia: no time limit for human rights.
_FAJ = "2018-02-14"
#: The Court takes up again the cases against States that ECOWAS has suspended.
_REOPENED = "2022-11-24"


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
        Participation(state=MATCH.state, instrument="ecowas-court-stopped", now="bound", since=MATCH.since),
    )
    def for_a_year_the_court_took_no_case_against_a_suspended_state(self, state: str, since: str) -> None:
        self.find(
            _ECOWAS,
            state,
            "jurisdiction",
            UNMET,
            N_("ECOWAS suspended this State. Since {since} the Court registers no case against it."),
            height=BAR,
            sources=("ecowas-suspended-2021", "ecowas-reopened-2022"),
            values={"since": since},
        )

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="ecowas-member", now="bound"),
        Participation(state=MATCH.state, instrument="au-suspended", now="bound"),
        Today(date=MATCH.today),
    )
    def a_suspended_state_is_still_a_member(self, state: str, today: str) -> None:
        if today >= _REOPENED:
            self.caution(
                _ECOWAS,
                state,
                N_(
                    "This State is suspended, but it is still a member. In 2021 the Court stopped such "
                    "cases. In 2022 it took them up again. Say so in the first lines."
                ),
                sources=("ecowas-reopened-2022",),
            )

    @Rule(
        Considered(pathway=_ECOWAS, state=MATCH.state, in_region="yes"),
        Answer(fact="submitter", value=one_of("organisation", "other")),
        Answer(fact="liberty", value="deceased"),
        Answer(fact="consent.act", value="unknown"),
    )
    def an_organisation_needs_the_word_of_the_family_of_the_dead(self, state: str) -> None:
        self.find(
            _ECOWAS,
            state,
            "person",
            UNKNOWN,
            N_(
                "For someone who died the family files, or whoever has the family's agreement in writing. "
                "The Court refused an organisation that had none."
            ),
            height=RULE,
            sources=("ecowas-media-rights-agenda", "ecowas-mra-families"),
            asks="consent",
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
                sources=("ecowas-protocol-2005-9-4", "ecowas-media-rights-agenda", "ecowas-hydara"),
            )
