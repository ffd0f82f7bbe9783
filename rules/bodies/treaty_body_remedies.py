"""Where the texts of the treaty bodies differ on the courts at home."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Asks,
    Considered,
    Threat,
)
from rules.language import (
    MATCH,
    N_,
    RULE,
    UNKNOWN,
    Chapter,
    Rule,
    one_of,
)

_HRC, _CAT, _CESCR = "un-hrcttee", "un-cat", "un-cescr"
_CED, _SEARCH = "un-ced-communication", "un-ced-urgent-action"


#: The power of each committee to ask that a removal wait.
_MAY_ASK_TO_WAIT = {
    _HRC: ("hrcttee-rules-94",),
    _CAT: ("cat-gc4", "cat-rules-114"),
    "un-cedaw": ("op-cedaw-5",),
    "un-crc": ("op-crc-ic-6",),
    "un-crpd": ("op-crpd-4",),
}


class RemediesAtHome(Chapter):
    """Texts that name fewer excuses, and people who are about to be sent back."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("un-cescr", "un-cerd"), state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="exhaustion", sources=MATCH.sources),
        Answer(fact="domestic_remedies", value=one_of("ineffective", "too-dangerous")),
    )
    def a_text_that_names_only_delay_leaves_room_for_doubt(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self._excuse_in_doubt(pathway, state, sources)

    @Rule(
        Considered(pathway=_CED, state=MATCH.state),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def danger_is_an_excuse_that_the_disappearance_treaty_does_not_name(self, state: str) -> None:
        self._excuse_in_doubt(_CED, state, ("ced-31",))

    def _excuse_in_doubt(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "The treaty does not name this excuse. The Committee may still accept that nothing at "
                "home could be used. You must show why."
            ),
            height=RULE,
            sources=sources,
        )
        self.caution(
            pathway,
            state,
            N_(
                "Lawyers disagree whether this committee takes a case when the courts at home are of "
                "no use. Another committee may be safer. Ask a lawyer."
            ),
            sources=sources,
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_MAY_ASK_TO_WAIT), state=MATCH.state),
        Threat(state=MATCH.state, slug="refoulement-risk", sure="yes"),
    )
    def interim_measures_can_stop_a_removal(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "If a removal is near, do not wait for the last court. The Committee can ask the State "
                "to stop it while the case goes on. Say which appeals are open and whether they stop "
                "the removal."
            ),
            sources=_MAY_ASK_TO_WAIT[pathway],
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_MAY_ASK_TO_WAIT), state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="exhaustion", sources=MATCH.sources),
        Threat(state=MATCH.state, slug="refoulement-risk", sure="yes"),
        Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")),
    )
    def an_appeal_that_does_not_stop_the_removal_need_not_be_awaited(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "It depends on whether an appeal that stops the removal is still open at home. If it "
                "is, use it. If not, file now."
            ),
            height=RULE,
            sources=(*sources, "cat-gc4") if pathway == _CAT else sources,
        )

    @Rule(
        Considered(pathway=_CESCR, state=MATCH.state),
        Asks(pathway=_CESCR, gate="exhaustion", sources=MATCH.sources),
        Threat(state=MATCH.state, slug="forced-displacement-eviction", sure="yes"),
        Answer(fact="domestic_remedies", value="pending"),
        Answer(fact="gravity_urgency", value="imminent"),
    )
    def an_appeal_that_does_not_stop_the_eviction_need_not_be_awaited(
        self, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            _CESCR,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "It depends on whether an appeal that stops the eviction is still open at home. If it is, "
                "use it. If not, file now and ask that the eviction wait."
            ),
            height=RULE,
            sources=(*sources, "icescr-op-5", "cescr-mbb"),
        )
