"""Cases before the Inter-American Court: at the end of a petition."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Participation,
    Procedure,
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
    one_of,
)

_CASE = "iacthr-case"


class InterAmericanCourtCases(Chapter):
    """ACHR art. 61: only States and the Commission bring a case."""

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway="iachr-petition", status="none"),
    )
    def no_person_may_bring_a_case_to_the_court(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            UNMET,
            N_(
                "You cannot file here yourself. A petition to the Commission comes first. Only "
                "the Commission can send it on."
            ),
            height=EXCEPTION,
            sources=("achr-61", "iachr-faq"),
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway="any", status="unknown"),
    )
    def whether_there_is_a_petition_is_not_known(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            UNKNOWN,
            N_(
                "You cannot file here yourself. It depends on whether the Commission has a "
                "petition and sends it on."
            ),
            height=EXCEPTION,
            sources=("achr-61", "iachr-faq"),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway="iachr-petition", status=one_of("pending", "decided")),
    )
    def the_commission_decides_whether_the_court_gets_the_petition(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            UNKNOWN,
            N_("The Commission decides whether the case goes to the Court. Tell it that you want that."),
            height=EXCEPTION,
            sources=("achr-51", "achr-61", "iachr-referral-rules"),
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway=_CASE, status="pending"),
    )
    def in_a_case_before_the_court_the_victims_speak(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            MET,
            N_("The case is before the Court. The victims take part in their own name."),
            height=OVERRIDE,
            sources=("achr-61",),
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state,
            instrument="iacthr-jurisdiction",
            now="bound",
            at_facts=one_of("before", "straddling"),
        ),
        Answer(
            fact="domestic_remedies", value=one_of("pending", "unduly-delayed", "ineffective", "exhausted")
        ),
    )
    def how_the_courts_at_home_dealt_with_it_later_can_be_judged(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "temporal",
            UNKNOWN,
            N_(
                "It happened before the State accepted the Court. The Court can still judge how "
                "the courts at home dealt with it since."
            ),
            height=RULE,
            sources=("achr-62", "iachr-referral-brazil-2020", "iacthr-nogueira-2006"),
        )

    @Rule(Considered(pathway=_CASE, state=MATCH.state))
    def the_commission_has_three_months_to_send_the_case(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "time-limit",
            MET,
            N_(
                "The Commission has three months from its report. You have one month to say "
                "that you want the Court."
            ),
            height=EXCEPTION,
            sources=("achr-51", "achr-61", "iachr-referral-rules"),
        )

    @Rule(Considered(pathway=_CASE, state=MATCH.state))
    def the_commission_looked_at_the_courts_at_home(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "exhaustion",
            MET,
            N_("The Commission looks at the courts at home in the petition."),
            height=EXCEPTION,
            sources=("achr-61",),
        )
