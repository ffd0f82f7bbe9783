"""What only the Inter-American bodies have."""

from __future__ import annotations

from rules.facts import Answer, Asks, Considered, Danger, Participation, Procedure, Threat
from rules.language import (
    BAR,
    MATCH,
    N_,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_COURT = "iacthr-provisional-measures"
_MEASURES = "iachr-precautionary-measures"
#: Relatives of the dead who are in danger now may be protected; who asks the Court is another question.
_FAMILY_OF_THE_DEAD = (
    Answer(fact="liberty", value="deceased"),
    Threat(state=MATCH.state, slug="family-threats", sure="yes"),
)


class InterAmericanCourt(Chapter):
    """ACHR art. 63(2): in a case before it, or at the request of the Commission."""

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        Procedure(pathway="iachr-petition", status="none"),
        Procedure(pathway="iacthr-case", status="none"),
    )
    def without_a_case_only_the_commission_may_ask_the_court(self, state: str) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNMET,
            N_(
                "No case is before the Court, so only the Commission may ask it. "
                "Ask the Commission for precautionary measures first."
            ),
            height=BAR,
            sources=("achr-63-2", "iacthr-rules-27"),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iachr-petition", status=one_of("pending", "decided")),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        Procedure(pathway="iacthr-case", status="none"),
    )
    def with_a_petition_alone_the_commission_must_want_to_ask(self, state: str) -> None:
        self._the_commission_must_want_to_ask(state, RULE)

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iachr-petition", status=one_of("pending", "decided")),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        Procedure(pathway="iacthr-case", status="none"),
        *_FAMILY_OF_THE_DEAD,
    )
    def for_the_family_too_the_commission_must_want_to_ask(self, state: str) -> None:
        self._the_commission_must_want_to_ask(state, BAR)

    def _the_commission_must_want_to_ask(self, state: str, height: int) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only the Commission may ask the Court, and it decides whether to. Ask it for its "
                "own measures as well: it turns to the Court mostly when those do not help."
            ),
            height=height,
            sources=("achr-63-2", "iacthr-rules-27", "iacthr-measures-study"),
        )

    @Rule(Considered(pathway=_COURT, state=MATCH.state), Procedure(pathway="any", status="unknown"))
    def whether_the_commission_was_asked_is_not_known(self, state: str) -> None:
        self._who_has_the_case_is_not_known(state, RULE)

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="any", status="unknown"),
        *_FAMILY_OF_THE_DEAD,
    )
    def whether_the_family_asked_the_commission_is_not_known(self, state: str) -> None:
        self._who_has_the_case_is_not_known(state, BAR)

    def _who_has_the_case_is_not_known(self, state: str, height: int) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNKNOWN,
            N_("It depends on whether the Commission or the Court already has the case."),
            height=height,
            sources=("achr-63-2", "iacthr-rules-27"),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(
            pathway=one_of("iachr-precautionary-measures", "iachr-petition"),
            status=one_of("pending", "decided"),
        ),
    )
    def the_commission_decides_whether_to_go_to_the_court(self, state: str) -> None:
        self.caution(
            _COURT,
            state,
            N_("Without a case before the Court you cannot ask it yourself. Ask the Commission to go."),
            sources=("achr-63-2", "iacthr-rules-27"),
        )


class InterAmericanCommission(Chapter):
    """Petitions and measures."""

    @Rule(
        Considered(pathway=_MEASURES, state=MATCH.state, in_region="yes"),
        Asks(pathway=_MEASURES, gate="gravity-urgency", sources=MATCH.sources),
        Threat(state=MATCH.state, slug=one_of("surveillance", "reprisal-for-cooperation"), sure="yes"),
        Danger(state=MATCH.state, level=MATCH.level & one_of("serious", "imminent", "unknown")),
    )
    def being_watched_may_announce_harm_that_cannot_be_undone(
        self, state: str, sources: tuple[str, ...], level: str
    ) -> None:
        self._may_come_to_that(
            state,
            N_(
                "Being watched or punished can come before harm to life or body. It depends on "
                "whether you can show that such harm is near."
            ),
            (*sources, "iachr-measures-defenders"),
            level,
        )

    @Rule(
        Considered(pathway=_MEASURES, state=MATCH.state, in_region="yes"),
        Asks(pathway=_MEASURES, gate="gravity-urgency", sources=MATCH.sources),
        Threat(state=MATCH.state, slug="land-environment", sure="yes"),
        Danger(state=MATCH.state, level=MATCH.level & one_of("serious", "imminent", "unknown")),
    )
    def harm_to_land_or_water_may_harm_life_or_health(
        self, state: str, sources: tuple[str, ...], level: str
    ) -> None:
        self._may_come_to_that(
            state,
            N_(
                "Harm to land, water or air can also harm life or health. It depends on whether "
                "you can show that such harm is near."
            ),
            (*sources, "iachr-measures-2010"),
            level,
        )

    @Rule(
        Considered(pathway=_MEASURES, state=MATCH.state, in_region="yes"),
        Asks(pathway=_MEASURES, gate="gravity-urgency", sources=MATCH.sources),
        Procedure(pathway="iachr-petition", status="pending"),
        Threat(state=MATCH.state, slug=one_of("censorship-expression", "judicial-harassment"), sure="yes"),
        Danger(state=MATCH.state, level=MATCH.level & one_of("serious", "imminent", "unknown")),
    )
    def measures_may_also_protect_what_a_pending_petition_is_about(
        self, state: str, sources: tuple[str, ...], level: str
    ) -> None:
        self._may_come_to_that(
            state,
            N_(
                "Measures can also protect what a pending petition is about, such as free speech. "
                "It depends on whether you can show harm that could not be undone."
            ),
            (*sources, "iachr-measures-expression"),
            level,
        )

    def _may_come_to_that(self, state: str, message: str, sources: tuple[str, ...], level: str) -> None:
        self.find(
            _MEASURES,
            state,
            "gravity-urgency",
            UNKNOWN,
            message,
            height=RULE,
            sources=sources,
            asks="gravity_urgency" if level == "unknown" else "threats",
        )

    @Rule(
        Considered(pathway="iachr-petition", state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="iacthr-jurisdiction", now=one_of("never", "ended")),
    )
    def such_a_petition_ends_with_the_commission(self, state: str) -> None:
        self.caution(
            "iachr-petition",
            state,
            N_("For new facts the case ends with the Commission. It cannot go on to the Court."),
            sources=("achr-62",),
        )

    @Rule(
        Considered(pathway="iachr-petition", state=MATCH.state, in_region="yes"),
        Participation(state=MATCH.state, instrument="achr", now=one_of("never", "ended")),
        Participation(state=MATCH.state, instrument="oas-member", now="bound"),
    )
    def a_member_outside_the_convention_answers_under_the_declaration(self, state: str) -> None:
        self.caution(
            "iachr-petition",
            state,
            N_(
                "The State is not bound by the American Convention now. The Commission applies the "
                "American Declaration."
            ),
            sources=("iachr-statute-1", "iachr-statute-20"),
        )
