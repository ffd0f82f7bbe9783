"""UNESCO and the International Labour Organization."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Participation,
    Profile,
    Threat,
)
from rules.language import (
    MATCH,
    N_,
    RULE,
    UNKNOWN,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_UNESCO = "unesco-104ex"
_CFA, _ARTICLE_24 = "ilo-cfa", "ilo-art24"


class UnitedNationsAgencies(Chapter):
    """UNESCO and the ILO."""

    @Rule(
        Considered(pathway=_UNESCO, state=MATCH.state),
        Threat(state=MATCH.state, slug="killing-or-attempt", sure="yes"),
        Profile(slug=one_of("journalist", "blogger")),
        Answer(fact="liberty", value="deceased"),
    )
    def the_head_of_unesco_speaks_up_for_killed_journalists(self, state: str) -> None:
        self.caution(
            _UNESCO,
            state,
            N_(
                "When a journalist is killed, UNESCO's head also speaks in public and asks the "
                "State about the inquiry. Tell UNESCO."
            ),
            sources=("unesco-observatory",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_CFA, _ARTICLE_24), state=MATCH.state),
        Threat(state=MATCH.state, slug="labour-retaliation", sure="yes"),
    )
    def trouble_at_work_may_be_about_a_union(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether this was about a union, a strike or another duty under an ILO treaty.")
            if pathway == _ARTICLE_24
            else N_("It depends on whether this was about a union or a strike."),
            height=RULE,
            sources=("ilo-cfa-guide",) if pathway == _CFA else ("ilo-constitution-24",),
            asks="profiles",
        )

    @Rule(
        Considered(pathway=_ARTICLE_24, state=MATCH.state),
        Participation(state=MATCH.state, instrument="ilo-member", now="bound"),
        Participation(state=MATCH.state, instrument="ilo-c87", now=none_of("bound")),
        Participation(state=MATCH.state, instrument="ilo-c98", now=none_of("bound")),
    )
    def another_treaty_of_the_ilo_may_bind_the_state(self, state: str) -> None:
        self.find(
            _ARTICLE_24,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "The State has not joined the two main ILO treaties on unions. It depends on "
                "whether another ILO treaty binds it."
            ),
            height=RULE,
            sources=("ilo-constitution-24", "ilo-art24-guide"),
        )
