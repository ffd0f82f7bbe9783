"""Contact points of the OECD and complaint offices of development banks."""

from __future__ import annotations

from rules.facts import (
    Considered,
    Hears,
    Perpetrator,
    Profile,
    Threat,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    Chapter,
    Rule,
    one_of,
)

_OECD, _BANK = "oecd-ncp", "ifi-accountability"
_LAND = ("land-defender", "indigenous-defender", "environmental-defender", "peasant")


class Companies(Chapter):
    """Contact points for companies, and the complaint offices of development banks."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_OECD, _BANK), state=MATCH.state),
        Hears(pathway=MATCH.pathway, threat=MATCH.threat),
        Threat(state=MATCH.state, slug=MATCH.threat),
    )
    def a_company_or_a_project_may_be_behind_it(self, pathway: str, state: str, threat: str) -> None:
        self._follows_the_money(pathway, state)

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_OECD, _BANK), state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Perpetrator(slug="business"),
    )
    def a_company_is_behind_it(self, pathway: str, state: str) -> None:
        self._follows_the_money(pathway, state)

    @Rule(
        Considered(pathway=_BANK, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Profile(slug=one_of(*_LAND)),
    )
    def whoever_defends_land_may_face_a_project_of_a_bank(self, state: str) -> None:
        self._follows_the_money(_BANK, state)

    def _follows_the_money(self, pathway: str, state: str) -> None:
        if pathway == _OECD:
            self.find(
                _OECD,
                state,
                "subject-matter",
                UNKNOWN,
                N_("It depends on whether a company that works in several countries has a part in this."),
                height=OVERRIDE,
                sources=("oecd-guidelines",),
            )
        else:
            self.find(
                _BANK,
                state,
                "subject-matter",
                UNKNOWN,
                N_(
                    "It depends on whether a development bank pays for a project that is behind "
                    "this. Find out who pays."
                ),
                height=OVERRIDE,
                sources=("ifi-mechanisms",),
            )

    @Rule(Considered(pathway=_OECD, state=MATCH.state))
    def the_home_of_the_company_may_have_a_contact_point(self, state: str) -> None:
        self.find(
            _OECD,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "This State has no contact point that we know of. The State where the company "
                "comes from may have one."
            ),
            height=RULE,
            sources=("oecd-guidelines",),
        )

    @Rule(Considered(pathway=_BANK, state=MATCH.state))
    def each_bank_sets_its_own_time(self, state: str) -> None:
        self.find(
            _BANK,
            state,
            "time-limit",
            UNKNOWN,
            N_("Each bank has its own time limit. It often ends one or two years after the project closes."),
            height=EXCEPTION,
            sources=("ifi-mechanisms", "ifi-time"),
        )
