"""Escazú and Aarhus."""

from __future__ import annotations

import datetime as dt

from rules.calendar import later
from rules.facts import (
    Answer,
    Considered,
    Participation,
    Perpetrator,
    Profile,
    Threat,
    Today,
)
from rules.language import (
    MATCH,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_ESCAZU = "escazu-acsc"
_RAPPORTEUR = "aarhus-sr-environmental-defenders"
_COMPLIANCE = "aarhus-compliance-committee"


class EnvironmentalTreaties(Chapter):
    """Escazú and Aarhus."""

    @Rule(
        Considered(pathway=_ESCAZU, state=MATCH.state),
        Participation(state=MATCH.state, instrument="escazu", now="bound", years=0, since=MATCH.since),
        Today(date=MATCH.today),
    )
    def the_committee_waits_one_year(self, state: str, since: str, today: str) -> None:
        # where only the year of deposit is known, the year of waiting may already be over
        first = dt.date.fromisoformat(since if len(since) > 4 else f"{since}-01-01")
        over = dt.date.fromisoformat(today) >= later(later(first, days=90), years=1)
        self.find(
            _ESCAZU,
            state,
            "jurisdiction",
            UNKNOWN if over else UNMET,
            N_(
                "The Committee takes cases one year after the Agreement began to bind the State. "
                "We do not know the exact day. Check it."
            )
            if over
            else N_(
                "The Committee takes cases one year after the Agreement began to bind the State. "
                "That year is not over. It opens then."
            ),
            height=OVERRIDE,
            sources=("escazu-submit",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_ESCAZU, _COMPLIANCE), state=MATCH.state),
        Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")),
    )
    def remedies_at_home_are_taken_into_account(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "The Committee looks at what could be done at home, but it is no strict rule. "
                "Say what you did, or why you could not."
            ),
            height=RULE,
            sources=("escazu-decision-i-3",) if pathway == _ESCAZU else ("aarhus-public-communications",),
        )

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Perpetrator(slug="business"),
    )
    def a_company_of_a_party_is_reached_abroad(self, state: str) -> None:
        self._company(state)

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Threat(state=MATCH.state, slug="business-related", sure="yes"),
    )
    def harm_from_business_may_come_from_such_a_company(self, state: str) -> None:
        self._company(state)

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Threat(state=MATCH.state, slug="land-environment", sure="yes"),
        Perpetrator(slug="unknown"),
    )
    def a_company_may_be_behind_harm_to_land(self, state: str) -> None:
        self._company(state)

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Profile(slug=one_of("environmental-defender", "land-defender")),
        Perpetrator(slug="unknown"),
    )
    def a_company_may_be_behind_an_attack_on_who_protects_land(self, state: str) -> None:
        self._company(state)

    def _company(self, state: str) -> None:
        self.find(
            _RAPPORTEUR,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "Our records do not show this State as bound. The rapporteur also acts when a "
                "company from a bound State is behind it. Where does the company have its seat?"
            ),
            height=RULE,
            sources=("aarhus-sr-abroad",),
            asks="perpetrators",
        )

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Answer(fact="liberty", value="detained"),
        Answer(fact="consent.act", value="unknown"),
        Answer(fact="submitter", value=one_of("family", "lawyer", "organisation", "other")),
    )
    def each_person_named_must_sign(self, state: str) -> None:
        self.find(
            _RAPPORTEUR,
            state,
            "consent",
            UNKNOWN,
            N_("Each person named must sign a consent form, even when held. Can the lawyer get it?"),
            height=OVERRIDE,
            sources=("aarhus-sr-complaint",),
            asks="consent",
        )

    @Rule(
        Considered(pathway=_COMPLIANCE, state=MATCH.state),
        Participation(state=MATCH.state, instrument="aarhus", now="ended"),
    )
    def a_state_that_left_may_refuse_to_answer(self, state: str) -> None:
        self.caution(
            _COMPLIANCE,
            state,
            N_("The State has left the Convention. Ask the secretariat first if it still takes the case."),
            sources=("aarhus-convention-21",),
        )
