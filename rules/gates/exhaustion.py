"""Exhaustion: the courts at home come first, except where they are of no use.

Filing while a case at home is pending is usually premature. Bodies differ on the day that counts
(many look at the day they decide), so a pending case carries that caution.
"""

from __future__ import annotations

from rules.facts import Answer, Asks, Considered, Excuses, Route
from rules.language import (
    DEFAULT,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    RULE,
    UNKNOWN,
    UNMET,
    WAIVED,
    Chapter,
    Rule,
    one_of,
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="exhaustion", sources=MATCH.sources),
)

_EXCUSES = {
    "unavailable": N_("The law at home gives no remedy for this. What does not exist need not be used."),
    "ineffective": N_("A remedy that cannot work need not be used. You will have to show why."),
    "too-dangerous": N_(
        "A remedy that it is too dangerous to use need not be used. You will have to show the danger."
    ),
    "unduly-delayed": N_("A remedy that takes unreasonably long need not be waited for."),
    "none-tried": N_("It takes the case although nothing was tried at home."),
    "pending": N_("It takes the case although a case at home is pending."),
}

#: Bodies that took cases which were pending at home on the day of filing, and where they said so.
_TOOK_WHAT_WAS_PENDING = {
    "ecthr-application": ("ecthr-kavala", "ecthr-tunc"),
    "iachr-petition": ("iacthr-wong-ho-wing", "iacthr-brewer"),
    "un-hrcttee": ("hrcttee-lemercier",),
}


class Exhaustion(Chapter):
    """Domestic remedies come first where the instrument says so."""

    @Rule(*_ASKED)
    def the_courts_at_home_come_first(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNMET,
            N_(
                "The courts at home must be tried first. It opens when they have given their last "
                "word, or if you can show that they are closed, dangerous, useless or far too slow."
            ),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(*_ASKED, Answer(fact="domestic_remedies", value="unknown"))
    def what_was_tried_at_home_is_not_known(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNKNOWN,
            N_("It depends on what was tried in the courts at home, or why it could not be."),
            height=RULE,
            sources=sources,
            asks="domestic_remedies",
        )

    @Rule(*_ASKED, Answer(fact="domestic_remedies", value="exhausted"))
    def remedies_are_exhausted(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            MET,
            N_("The courts at home have given their last word."),
            height=EXCEPTION,
            sources=sources,
        )
        self.conclude(Route(pathway=pathway, state=state, where="exhausted"))

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Excuses(pathway=MATCH.pathway, remedies=MATCH.remedies, sources=MATCH.sources),
        Answer(fact="domestic_remedies", value=MATCH.remedies),
    )
    def the_law_does_not_ask_for_the_impossible(
        self, pathway: str, state: str, remedies: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            WAIVED,
            _EXCUSES[remedies],
            height=EXCEPTION,
            sources=sources,
        )
        self.conclude(Route(pathway=pathway, state=state, where="excused"))

    @Rule(*_ASKED, Answer(fact="domestic_remedies", value="pending"))
    def a_pending_case_may_ripen(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "A case at home is pending. Some bodies look at the day they decide, not the day "
                "you file. Ask a lawyer before you wait, and before you file."
            ),
            sources=sources,
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_TOOK_WHAT_WAS_PENDING), state=MATCH.state),
        Answer(fact="domestic_remedies", value="pending"),
    )
    def what_is_pending_may_be_over_when_the_body_decides(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "This body has taken cases that were over at home by the day it decided, and refused "
                "others that were not. If the last court will rule soon, ask whether to file now."
            ),
            sources=_TOOK_WHAT_WAS_PENDING[pathway],
        )
