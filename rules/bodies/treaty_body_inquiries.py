"""Inquiries of the treaty bodies into systematic violations, and who opted out."""

from __future__ import annotations

from rules.facts import (
    Considered,
    Participation,
    Profile,
    Threat,
)
from rules.language import (
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

_INQUIRY = "un-treaty-body-inquiry"
_ACCEPTED_OR_NOT = ("never", "ended")


class Inquiries(Chapter):
    """An inquiry looks at a practice, in the field of one treaty, where the State did not refuse it."""

    @Rule(Considered(pathway=_INQUIRY, state=MATCH.state))
    def an_inquiry_needs_a_treaty_for_this_kind_of_harm(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            UNMET,
            N_(
                "Our records show no treaty under which this State accepts an inquiry about this kind of "
                "harm. Check the depositary's list."
            ),
            height=RULE,
            sources=("tb-inquiry-page",),
        )

    @Rule(Considered(pathway=_INQUIRY, state=MATCH.state))
    def one_case_is_not_a_practice(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_("It is for grave or systematic abuse. It depends on whether this case is part of a pattern."),
            height=OVERRIDE,
            sources=("tb-inquiry-page", "cat-20"),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Participation(state=MATCH.state, instrument="cat", now="bound"),
        Participation(state=MATCH.state, instrument="cat-art20-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def systematic_torture_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "cat", ("cat-20", "cat-28"))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Participation(state=MATCH.state, instrument="cat-art20-optout", now="bound", source=MATCH.source),
    )
    def some_states_refuse_inquiries_into_torture(self, state: str, source: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("This State does not accept inquiries about torture. It can change that at any time."),
            sources=("cat-28", source),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Participation(state=MATCH.state, instrument="ced", now="bound"),
    )
    def serious_breaches_can_bring_a_visit_about_the_disappeared(self, state: str) -> None:
        self._inquiry_open(state, "ced", ("ced-33",))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="sexual-gender-violence", sure="yes"),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(state=MATCH.state, instrument="op-cedaw-art10-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def violence_against_women_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-cedaw", ("op-cedaw-8", "op-cedaw-10"))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Profile(slug="woman-defender"),
        Threat(state=MATCH.state, sure="yes"),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(state=MATCH.state, instrument="op-cedaw-art10-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def attacks_on_women_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-cedaw", ("op-cedaw-8", "op-cedaw-10"))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Participation(
            state=MATCH.state, instrument="op-cedaw-art10-optout", now="bound", source=MATCH.source
        ),
    )
    def some_states_refuse_inquiries_about_women(self, state: str, source: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("This State does not accept inquiries about discrimination against women."),
            sources=("op-cedaw-10", source),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Profile(slug="disability-defender"),
        Threat(state=MATCH.state, sure="yes"),
        Participation(state=MATCH.state, instrument="op-crpd", now="bound"),
    )
    def abuse_of_persons_with_disabilities_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-crpd", ("op-crpd-6", "op-crpd-8"))
        self._inquiry_may_be_refused(state, ("op-crpd-8",))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Profile(slug="youth-child-defender"),
        Threat(state=MATCH.state, sure="yes"),
        Participation(state=MATCH.state, instrument="op-crc-ic", now="bound"),
    )
    def abuse_of_children_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-crc-ic", ("op-crc-ic-13", "op-crc-ic-13-7"))
        self._inquiry_may_be_refused(state, ("op-crc-ic-13-7",))

    def _inquiry_open(self, state: str, instrument: str, sources: tuple[str, ...]) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            MET,
            N_("The State is bound: {instrument}."),
            height=OVERRIDE,
            sources=sources,
            values={"instrument": instrument},
        )

    def _inquiry_may_be_refused(self, state: str, sources: tuple[str, ...]) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("Some States refused inquiries when they joined. Check the depositary's list for this one."),
            sources=sources,
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Profile(slug="unknown"),
        Participation(
            state=MATCH.state,
            instrument=one_of("op-crpd", "op-crc-ic"),
            now="bound",
        ),
    )
    def whom_the_abuse_hits_is_not_known(self, state: str) -> None:
        self._inquiry_for_whom(state)

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Profile(slug="unknown"),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(state=MATCH.state, instrument="op-cedaw-art10-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def whether_it_hits_women_is_not_known(self, state: str) -> None:
        self._inquiry_for_whom(state)

    def _inquiry_for_whom(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("It depends on whom the abuse hits: women, children or persons with disabilities."),
            height=EXCEPTION,
            sources=("tb-inquiry-page",),
            asks="profiles",
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(
            state=MATCH.state,
            slug=one_of("labour-retaliation", "forced-displacement-eviction", "land-environment"),
            sure="yes",
        ),
        Participation(state=MATCH.state, instrument="icescr-op", now="bound"),
    )
    def an_inquiry_into_social_rights_needs_a_declaration(self, state: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_(
                "The committee on economic and social rights can inquire only where the State agreed by "
                "a declaration. Our records do not show that. Check the depositary's list."
            ),
            sources=("icescr-op-11",),
        )
