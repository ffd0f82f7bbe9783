"""Duplication: one matter, one quasi-judicial forum at a time.

The same matter means the same person, the same facts and the same rights. Five different texts
say five different things about what bars what; each mechanism's file has its own.
"""

from __future__ import annotations

from rules.facts import Asks, Bars, Considered, NotAsked, Procedure
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
    Asks(pathway=MATCH.pathway, gate="duplication", sources=MATCH.sources),
)
_ASKED_WITH_WORDS = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="duplication", sources=MATCH.sources, says=MATCH.says),
)


class Duplication(Chapter):
    """A matter that one body has in hand, another leaves alone."""

    @Rule(*_ASKED_WITH_WORDS)
    def one_forum_at_a_time(self, pathway: str, state: str, sources: tuple[str, ...], says: str) -> None:
        self.find(
            pathway,
            state,
            "duplication",
            MET,
            says
            if says != "none"
            else N_("No other international procedure that would close this one is under way."),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Bars(pathway=MATCH.pathway, contested="no"),
        Procedure(pathway="any", status="unknown"),
    )
    def other_procedures_are_not_known(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "duplication",
            UNKNOWN,
            N_("It depends on whether the same matter is already before another international body."),
            height=RULE,
            sources=sources,
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Bars(
            pathway=MATCH.pathway,
            by=MATCH.other,
            status=MATCH.status,
            contested="no",
            sources=MATCH.sources,
        ),
        Procedure(pathway=MATCH.other, status=MATCH.status),
    )
    def the_same_matter_is_elsewhere(
        self, pathway: str, state: str, other: str, status: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "duplication",
            UNMET,
            N_("The same matter is already before another body: {other}.")
            if status == "pending"
            else N_(
                "The same matter was already decided by another body: {other}. If that body never "
                "looked at the facts, or gave no reasons, it may not count: ask a lawyer."
            ),
            height=EXCEPTION,
            sources=sources,
            values={"other": other},
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Bars(
            pathway=MATCH.pathway,
            by=MATCH.other,
            status=MATCH.status,
            contested="yes",
            sources=MATCH.sources,
        ),
        Procedure(pathway=MATCH.other, status=MATCH.status),
    )
    def lawyers_disagree_whether_it_bars(
        self, pathway: str, state: str, other: str, status: str, sources: tuple[str, ...]
    ) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "You told us of another procedure: {other}. Lawyers disagree whether it closes "
                "this one. Name it in your filing and ask a lawyer first."
            ),
            sources=sources,
            values={"other": other},
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="duplication", sources=MATCH.sources),
        Procedure(pathway=MATCH.pathway, status="pending"),
    )
    def what_a_body_has_is_not_filed_again(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self._has_it(pathway, state, sources)

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        NotAsked(pathway=MATCH.pathway, gate="duplication", sources=MATCH.sources),
        Procedure(pathway=MATCH.pathway, status="pending"),
    )
    def whoever_has_the_case_wants_news(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self._has_it(pathway, state, sources)

    def _has_it(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "You said that it has this case already. Do not file it again: send news, with the "
                "number of the case, and answer its letters in time."
            ),
            sources=sources,
        )
