"""People who watch a trial: there must be one."""

from __future__ import annotations

from rules.facts import Answer, Considered
from rules.language import EXCEPTION, MATCH, N_, UNKNOWN, Chapter, Rule


class TrialObservers(Chapter):
    """Who sits in court needs a hearing to sit in."""

    @Rule(
        Considered(pathway="trial-observation", state=MATCH.nowhere),
        Answer(fact="proceedings", value="convicted"),
        Answer(fact="domestic_remedies", value="exhausted"),
    )
    def after_the_last_word_there_may_be_no_hearing(self, nowhere: str) -> None:
        self.find(
            "trial-observation",
            nowhere,
            "person",
            UNKNOWN,
            N_("The courts have given their last word. It depends on whether there will be another hearing."),
            height=EXCEPTION,
            sources=("fidh-defenders",),
        )
