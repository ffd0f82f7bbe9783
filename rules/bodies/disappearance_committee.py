"""The Committee on Enforced Disappearances: urgent search (art. 30) and complaint (art. 31)."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Named,
    Participation,
    Perpetrator,
    Threat,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    OVERRIDE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_CED, _SEARCH = "un-ced-communication", "un-ced-urgent-action"


class SearchAndComplaintForTheDisappeared(Chapter):
    """CED arts 30 and 31: only disappearances that began under the Convention (art. 35)."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_CED, _SEARCH), state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Answer(fact="liberty", value="disappeared"),
    )
    def whoever_is_missing_has_disappeared(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            MET,
            N_("The person is missing. That is what this Committee deals with."),
            height=OVERRIDE,
            sources=("ced-1",),
        )

    @Rule(
        Considered(pathway=_CED, state=MATCH.state),
        Threat(state=MATCH.state, slug="refoulement-risk", sure="yes"),
        Named(threat="enforced-disappearance", given="yes"),
    )
    def nobody_may_be_sent_back_to_disappear(self, state: str) -> None:
        self.find(
            _CED,
            state,
            "subject-matter",
            MET,
            N_("The State may not send anyone to where they may be made to disappear."),
            height=EXCEPTION,
            sources=("ced-16", "ced-3-2019"),
        )

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Answer(fact="liberty", value=one_of("free", "hiding", "exile", "displaced")),
    )
    def who_was_found_needs_no_search(self, state: str) -> None:
        self._committee_search(
            state, UNMET, N_("It looks for people whose fate is hidden. This person is not missing now.")
        )

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Answer(fact="liberty", value=one_of("detained", "deceased")),
    )
    def a_hidden_fate_is_still_a_disappearance(self, state: str) -> None:
        self._committee_search(
            state, UNKNOWN, N_("It depends on whether the authorities still hide where the person is.")
        )

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Answer(fact="liberty", value="unknown"),
    )
    def whether_a_search_is_needed_is_not_known(self, state: str) -> None:
        self._committee_search(
            state, UNKNOWN, N_("It depends on whether the person is missing now."), asks="liberty"
        )

    def _committee_search(self, state: str, outcome: str, message: str, asks: str = "none") -> None:
        self.find(
            _SEARCH,
            state,
            "subject-matter",
            outcome,
            message,
            height=OVERRIDE,
            sources=("ced-30-text",),
            asks=asks,
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_CED, _SEARCH), state=MATCH.state),
        Participation(state=MATCH.state, instrument="ced", at_facts="before"),
    )
    def a_disappearance_that_began_before_the_convention_is_for_others(
        self, pathway: str, state: str
    ) -> None:
        self._disappeared_too_early(pathway, state)

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_CED, _SEARCH), state=MATCH.state),
        Participation(state=MATCH.state, instrument="ced", at_facts="straddling"),
    )
    def the_first_day_of_the_disappearance_decides(self, pathway: str, state: str) -> None:
        self._disappeared_which_day(pathway, state)

    def _disappeared_too_early(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNMET,
            N_(
                "The Committee takes only disappearances that began after the treaty bound the State, "
                "even if the person is still missing. The UN group on disappearances takes older ones."
            ),
            height=OVERRIDE,
            sources=("ced-35", "ced-urgent-older"),
        )

    def _disappeared_which_day(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNKNOWN,
            N_("It depends on the day the person was taken: before or after the treaty bound the State."),
            height=OVERRIDE,
            sources=("ced-35",),
            asks="incident_date",
        )

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Answer(fact="domestic_remedies", value="unknown"),
    )
    def whether_it_was_reported_at_home_is_not_known(self, state: str) -> None:
        self._reported_at_home(state, asks="domestic_remedies")

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Answer(fact="domestic_remedies", value="none-tried"),
    )
    def it_must_be_reported_at_home_where_that_is_possible(self, state: str) -> None:
        self._reported_at_home(state)

    def _reported_at_home(self, state: str, asks: str = "none") -> None:
        self.find(
            _SEARCH,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "No court case is needed. But it must have been reported to the police, a prosecutor or "
                "a judge, where that is possible. It opens when you have done so, or say why you cannot."
            ),
            height=EXCEPTION,
            sources=("ced-30-text", "ced-urgent-2022"),
            asks=asks,
        )

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Answer(fact="domestic_remedies", value=one_of("ineffective", "unavailable", "too-dangerous")),
    )
    def say_why_it_was_not_reported(self, state: str) -> None:
        self.caution(
            _SEARCH,
            state,
            N_("Say whom you told at home, or why nobody could be told. Requests without this were refused."),
            sources=("ced-30-text", "ced-urgent-2022"),
        )

    @Rule(
        Considered(pathway=_SEARCH, state=MATCH.state),
        Participation(state=MATCH.state, instrument="ced", now=none_of("bound")),
        Answer(fact="liberty", value="disappeared"),
    )
    def the_state_of_nationality_can_be_asked(self, state: str) -> None:
        self.caution(
            _SEARCH,
            state,
            N_(
                "This State is not bound. If the missing person is a national of a State that is, the "
                "Committee can ask that State."
            ),
            sources=("ced-urgent-guidance",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_CED, _SEARCH), state=MATCH.state),
        Perpetrator(slug=one_of("non-state", "business"), only="yes"),
    )
    def a_disappearance_needs_a_link_with_the_state(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_("A disappearance needs a link with the State. Show that it helped, or allowed it."),
            sources=("ced-1",),
        )
