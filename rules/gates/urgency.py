"""Gravity and urgency: how great is the danger, how near, can the harm be undone?

The level comes from the answer or, where the facts themselves say it, from
:mod:`rules.danger`. Low danger never opens an emergency procedure.
"""

from __future__ import annotations

from rules.facts import Asks, Considered, Danger, Irreparable, NeedsUrgency
from rules.language import (
    DEFAULT,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="gravity-urgency", sources=MATCH.sources),
)
_ASKED_WITH_WORDS = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="gravity-urgency", sources=MATCH.sources, says=MATCH.says),
)


class GravityAndUrgency(Chapter):
    """An emergency procedure is for emergencies."""

    @Rule(*_ASKED)
    def an_emergency_procedure_needs_an_emergency(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "gravity-urgency",
            UNMET,
            N_(
                "It is for grave danger that is near, to life, body or freedom. What you said is "
                "of another kind, or not so near. If that changes, it opens."
            ),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        NeedsUrgency(pathway=MATCH.pathway, irreparable="no"),
        Danger(state=MATCH.state, level="unknown"),
    )
    def how_near_the_danger_is_is_not_known(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self._ask_how_near(pathway, state, sources)

    @Rule(
        *_ASKED,
        NeedsUrgency(pathway=MATCH.pathway),
        Danger(state=MATCH.state, level="unknown"),
        Irreparable(state=MATCH.state),
    )
    def how_near_the_harm_is_that_cannot_be_undone_is_not_known(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self._ask_how_near(pathway, state, sources)

    def _ask_how_near(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_("It depends on how grave and how near the danger is."),
            height=RULE,
            sources=sources,
            asks="gravity_urgency",
        )

    @Rule(
        *_ASKED_WITH_WORDS,
        NeedsUrgency(pathway=MATCH.pathway, level=MATCH.level, irreparable="no"),
        Danger(state=MATCH.state, level=MATCH.level),
    )
    def the_danger_is_grave_and_near(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str, level: str
    ) -> None:
        self.find(
            pathway,
            state,
            "gravity-urgency",
            MET,
            says if says != "none" else N_("The danger is grave and near."),
            height=EXCEPTION,
            sources=sources,
        )

    @Rule(
        *_ASKED_WITH_WORDS,
        NeedsUrgency(pathway=MATCH.pathway, level=MATCH.level),
        Danger(state=MATCH.state, level=MATCH.level),
        Irreparable(state=MATCH.state, sure="yes"),
    )
    def the_harm_could_not_be_undone(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str, level: str
    ) -> None:
        self.find(
            pathway,
            state,
            "gravity-urgency",
            MET,
            says if says != "none" else N_("The danger is grave and near, and the harm could not be undone."),
            height=EXCEPTION,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        NeedsUrgency(pathway=MATCH.pathway, level=MATCH.level),
        Danger(state=MATCH.state, level=MATCH.level),
        Irreparable(state=MATCH.state, sure="possible"),
    )
    def the_danger_may_reach_the_person_here(
        self, pathway: str, state: str, sources: tuple[str, ...], level: str
    ) -> None:
        self.find(
            pathway,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_(
                "It depends on whether the danger reaches the person where they are now, or "
                "whether they may be sent back."
            ),
            height=RULE,
            sources=sources,
            asks="threats",
        )
