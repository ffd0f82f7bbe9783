"""Conditions that the law of a procedure does not set."""

from __future__ import annotations

from rules.facts import Considered, NotAsked
from rules.language import MATCH, N_, RULE, WAIVED, Chapter, Rule

WORDS = {
    "jurisdiction": N_("This help does not depend on any State."),
    "temporal": N_("It looks at the danger now, not at when the State joined a treaty."),
    "subject-matter": N_("Every kind of attack on a defender counts."),
    "person": N_("Anyone may ask."),
    "gravity-urgency": N_("No special danger is needed."),
    "exhaustion": N_("You do not have to go to the courts at home first."),
    "time-limit": N_("There is no time limit. Recent facts carry most weight."),
    "duplication": N_("Other procedures do not close this one."),
    "consent": N_("It names nobody to the State."),
    "compatibility": N_("No special form is needed."),
}


class NotAskedFor(Chapter):
    """What a law does not ask, nobody needs to show."""

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        NotAsked(pathway=MATCH.pathway, gate=MATCH.gate, sources=MATCH.sources),
    )
    def what_the_law_does_not_ask_is_waived(
        self, pathway: str, state: str, gate: str, sources: tuple[str, ...]
    ) -> None:
        self.find(pathway, state, gate, WAIVED, WORDS[gate], height=RULE, sources=sources)
