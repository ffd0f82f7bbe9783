"""What only the African bodies have."""

from __future__ import annotations

from rules.facts import Answer, Considered, Participation, Procedure, Threat
from rules.language import MATCH, N_, RULE, UNKNOWN, Chapter, Rule, one_of

_FOCAL_POINT = "achpr-reprisals-focal-point"
_AFRICAN = (
    "achpr-communication",
    "achpr-provisional-measures",
    "achpr-sr-hrd",
    "achpr-special-mechanism",
    "achpr-ngo-forum",
    "african-court",
)


class AfricanCommission(Chapter):
    """The Charter, its Commission and its special mechanisms."""

    @Rule(
        Considered(pathway=_FOCAL_POINT, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="reprisal-for-cooperation", sure="yes"),
        *(Procedure(pathway=pathway, status=one_of("none", "unknown")) for pathway in _AFRICAN),
    )
    def it_needs_a_link_with_the_african_system(self, state: str) -> None:
        self.find(
            _FOCAL_POINT,
            state,
            "person",
            UNKNOWN,
            N_("It is for people punished for working with the African system. Was that so here?"),
            height=RULE,
            sources=("achpr-res-273",),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway="achpr-communication", state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="au-suspended", now="bound"),
    )
    def a_suspended_state_stays_bound(self, state: str) -> None:
        self.caution(
            "achpr-communication",
            state,
            N_("The African Union has suspended this State. The Charter still binds it."),
            sources=("african-charter-55",),
        )

    @Rule(
        Considered(pathway="achpr-communication", state=MATCH.state, in_region="yes"),
        Answer(fact="liberty", value="exile"),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def to_be_abroad_is_not_enough(self, state: str) -> None:
        self.caution(
            "achpr-communication",
            state,
            N_(
                "To be abroad is not always enough. Some cases failed because a lawyer could have gone to "
                "court at home. Show why that was too dangerous."
            ),
            sources=("achpr-chinhamo", "achpr-elgak"),
        )

    @Rule(
        Considered(pathway="achpr-sr-hrd", state=MATCH.state),
        Answer(fact="consent.name_to_state", value="no"),
    )
    def a_letter_without_a_name_says_less(self, state: str) -> None:
        self.caution(
            "achpr-sr-hrd",
            state,
            N_("A letter usually names the person. Without a name the rapporteur can do less."),
            sources=("achpr-srhrd-report",),
        )

    @Rule(
        Considered(pathway="achpr-provisional-measures", state=MATCH.state, in_region="yes"),
        Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")),
    )
    def the_complaint_asks_for_the_courts_at_home(self, state: str) -> None:
        self.caution(
            "achpr-provisional-measures",
            state,
            N_(
                "The complaint that it hangs on asks for the courts at home first. Say in it why they "
                "cannot stop this harm in time."
            ),
            sources=("achpr-rules-100", "african-charter-56"),
        )

    @Rule(
        Considered(pathway="achpr-communication", state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state,
            instrument="african-charter",
            now="bound",
            at_facts=one_of("before", "straddling"),
        ),
        Answer(fact="liberty", value="displaced"),
        Threat(state=MATCH.state, slug="forced-displacement-eviction"),
    )
    def who_was_driven_out_before_the_charter_may_be_kept_out_still(self, state: str) -> None:
        self.find(
            "achpr-communication",
            state,
            "temporal",
            UNKNOWN,
            N_(
                "You were driven out before the Charter bound the State. If you are still kept from your "
                "land, that can count. Ask a lawyer."
            ),
            height=RULE,
            sources=("achpr-endorois",),
        )
