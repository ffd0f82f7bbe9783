"""How far a duty reaches beyond the border, and who may write for somebody held, before the committees."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Asks,
    BoundBy,
    Considered,
    Forum,
    Named,
    Participation,
    Perpetrator,
)
from rules.language import (
    MATCH,
    N_,
    OVERRIDE,
    UNKNOWN,
    Chapter,
    Rule,
    none_of,
    one_of,
)

#: Complaints come from people "under the jurisdiction" of the State, and from those who act for them.
_COMPLAINTS = (
    "un-hrcttee",
    "un-cat",
    "un-cedaw",
    "un-cerd",
    "un-cescr",
    "un-crc",
    "un-crpd",
    "un-ced-communication",
)

_BOUND_AND_ASKED_FROM_AFAR = (
    Considered(pathway=MATCH.pathway & one_of(*_COMPLAINTS), state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="jurisdiction", sources=MATCH.sources),
    BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument),
    Participation(state=MATCH.state, instrument=MATCH.instrument, now="bound"),
    Forum(state=MATCH.state, role="origin", person="elsewhere"),
)


class BeyondTheBorder(Chapter):
    """A State answers abroad only for those over whom it has power."""

    @Rule(
        *_BOUND_AND_ASKED_FROM_AFAR,
        Answer(fact="liberty", value="detained"),
        Perpetrator(slug=one_of("non-state", "business"), only="yes"),
    )
    def who_is_held_abroad_by_others_may_still_be_its_own(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "The person is held in another country, and not by this State. It depends on whether this "
                "State can protect them there, for instance as its own citizens. Say how."
            ),
            height=OVERRIDE,
            sources=(*sources, "crc-79-2019", "cat-922-2019"),
        )

    @Rule(
        *_BOUND_AND_ASKED_FROM_AFAR,
        Answer(fact="liberty", value=none_of("detained", "exile", "displaced", "hiding")),
        Named(threat="business-related", given="yes"),
        Perpetrator(slug="business", only="yes"),
    )
    def what_a_company_does_abroad_must_be_linked_to_its_state(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "Only a company did this, and the person lives in another country. It depends on what this "
                "State could do about it, and did not. Show that link."
            ),
            height=OVERRIDE,
            sources=(*sources, "hrc-2285-2013"),
        )


class InTheNameOfAnother(Chapter):
    """A stranger needs the word of the person held, or a reason why it cannot be had."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_COMPLAINTS), state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="consent", sources=MATCH.sources),
        Answer(fact="liberty", value="detained"),
        Answer(fact="submitter", value=one_of("organisation", "other")),
        Answer(fact="consent.act", value="unknown"),
        Answer(fact="consent.name_to_state", value=none_of("no")),
    )
    def an_organisation_needs_the_word_of_the_person_or_the_family(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "consent",
            UNKNOWN,
            N_(
                "The committees refused people who wrote for prisoners without their word. Get it, or that "
                "of the family. Or say why nobody can ask them."
            ),
            height=OVERRIDE,
            sources=(*sources, "cat-323-2007", "crc-100-2019"),
            asks="consent",
        )
