"""Consent: nothing is done against the person's will, and names go only where they agree.

Two separate agreements: that the body acts and tells the State the name, and that it publishes.
Whoever asks for themselves consents by asking. A third party needs the person's agreement, or a
reason why it cannot be had.
"""

from __future__ import annotations

from rules.facts import Answer, Asks, Considered, Mechanism
from rules.facts import Consent as Names
from rules.language import (
    DEFAULT,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="consent", sources=MATCH.sources),
)
_ASKED_WITH_WORDS = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="consent", sources=MATCH.sources, says=MATCH.says),
)

#: Who wrote stays with the experts (OHCHR criteria for communications; Mandate on defenders).
_SOURCE_STAYS_SECRET = ("un-sp-urgent-appeal", "un-sp-allegation-letter")


class Consent(Chapter):
    """The person decides."""

    @Rule(*_ASKED_WITH_WORDS)
    def whoever_asks_for_themselves_agrees(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str
    ) -> None:
        self.find(
            pathway,
            state,
            "consent",
            MET,
            says if says != "none" else N_("The person decides. Nothing is sent without them."),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Mechanism(pathway=MATCH.pathway, scope="state"),
        Answer(fact="consent.act", value="no"),
    )
    def nothing_is_done_against_the_will_of_the_person(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "consent",
            UNMET,
            N_("The person does not want this. It opens when they agree."),
            height=OVERRIDE,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Names(pathway=MATCH.pathway, asked_of_third_parties="yes"),
        Answer(fact="submitter", value=one_of("family", "lawyer", "organisation", "other")),
        Answer(fact="consent.act", value="unknown"),
    )
    def whoever_asks_for_another_needs_their_agreement(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "consent",
            UNKNOWN,
            N_("Whoever asks for another needs their agreement, or a reason why it cannot be had."),
            height=RULE,
            sources=sources,
            asks="consent",
        )

    @Rule(
        *_ASKED,
        Answer(fact="liberty", value=one_of("detained", "disappeared", "deceased")),
        Answer(fact="consent.act", value="unknown"),
    )
    def who_cannot_be_asked_need_not_be_asked(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "consent",
            MET,
            N_(
                "The person may not be able to answer. The family can agree for them. "
                "Say why the person cannot be asked."
            ),
            height=EXCEPTION,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Names(pathway=MATCH.pathway, name_to_state="required"),
        Answer(fact="consent.name_to_state", value="no"),
        Answer(fact="liberty", value=MATCH.liberty),
    )
    def it_cannot_work_without_the_name(
        self, pathway: str, state: str, sources: tuple[str, ...], liberty: str
    ) -> None:
        known = liberty == "detained" and pathway in _SOURCE_STAYS_SECRET
        self.find(
            pathway,
            state,
            "consent",
            UNMET,
            N_(
                "The Government would learn the name, and you said it must not. But it knows whom it "
                "holds, and the experts do not say who wrote to them. It opens if you agree."
            )
            if known
            else N_(
                "The Government would learn the name, and you said it must not. It opens if that changes."
            ),
            height=OVERRIDE,
            sources=(*sources, "idsn-sp") if known else sources,
        )

    @Rule(
        *_ASKED,
        Names(pathway=MATCH.pathway, name_to_state="withheld"),
        Answer(fact="consent.name_to_state", value="no"),
    )
    def ask_that_the_name_be_withheld(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "Ask in writing that the name be kept from the Government, and say why. "
                "The facts alone may still show who it is."
            ),
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Names(pathway=MATCH.pathway, publication="inherent"),
        Answer(fact="consent.publish", value="no"),
    )
    def it_cannot_work_in_private(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "consent",
            UNMET,
            N_("It is public by its nature, and you do not want the name published."),
            height=OVERRIDE,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Names(pathway=MATCH.pathway, publication="usual"),
        Answer(fact="consent.publish", value="no"),
    )
    def ask_that_nothing_be_published(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.caution(
            pathway,
            state,
            N_("Say in writing that you agree to the action but not to the publication of the name."),
            sources=sources,
        )
