"""What only the Inter-American Commission has."""

from __future__ import annotations

from rules.facts import Asks, Considered, Danger, Participation, Procedure, Threat
from rules.language import (
    MATCH,
    N_,
    RULE,
    UNKNOWN,
    Chapter,
    Rule,
    one_of,
)

_MEASURES = "iachr-precautionary-measures"


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
