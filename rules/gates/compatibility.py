"""Compatibility: form, language, and the abuse of a procedure. It is in the hands of who writes."""

from __future__ import annotations

from rules.facts import Asks, Considered
from rules.language import MATCH, MET, RULE, Chapter, Rule


class Compatibility(Chapter):
    """What a filing must be, and must not be."""

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="compatibility", sources=MATCH.sources, says=MATCH.says),
    )
    def the_form_is_in_your_hands(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str
    ) -> None:
        self.find(pathway, state, "compatibility", MET, says, height=RULE, sources=sources)
