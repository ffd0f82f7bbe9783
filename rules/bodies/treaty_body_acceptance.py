"""Two keys to a treaty body: the treaty, and the acceptance of complaints under it."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Asks,
    BoundBy,
    Clock,
    Considered,
    Participation,
    Threat,
)
from rules.language import (
    MATCH,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_HRC, _CAT = "un-hrcttee", "un-cat"

#: The treaty behind each acceptance of complaints.
_TREATY = {
    "iccpr-op1": "iccpr",
    "icescr-op": "icescr",
    "icerd-art14": "icerd",
    "op-cedaw": "cedaw",
    "cat-art22": "cat",
    "op-crc-ic": "crc",
    "ced-art31": "ced",
    "op-crpd": "crpd",
}


class TwoKeys(Chapter):
    """Treaty and acceptance, tested on the day of filing."""

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.acceptance & one_of(*_TREATY), sources=MATCH.sources),
        Participation(state=MATCH.state, instrument=MATCH.acceptance, now="never"),
        Participation(state=MATCH.state, instrument=MATCH.treaty & one_of(*_TREATY.values()), now="bound"),
    )
    def the_treaty_alone_does_not_open_the_committee(
        self, pathway: str, state: str, acceptance: str, treaty: str, sources: tuple[str, ...]
    ) -> None:
        if _TREATY[acceptance] == treaty:
            self.find(
                pathway,
                state,
                "jurisdiction",
                UNMET,
                N_(
                    "The State is bound by the treaty. But our records do not show that it accepted "
                    "this: {instrument}. Check the depositary's list."
                ),
                height=RULE,
                sources=sources,
                values={"instrument": acceptance},
            )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.acceptance & one_of(*_TREATY), sources=MATCH.sources),
        Participation(
            state=MATCH.state,
            instrument=MATCH.acceptance,
            now="ended",
            until=MATCH.until,
            source=MATCH.source,
        ),
    )
    def a_withdrawn_acceptance_closes_the_door_to_new_cases(
        self, pathway: str, state: str, acceptance: str, sources: tuple[str, ...], until: str, source: str
    ) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNMET,
            N_(
                "The State ended this on {until}: {instrument}. Nothing new can be filed. "
                "Cases filed before that day go on."
            ),
            height=RULE,
            sources=(*sources, source),
            values={"instrument": acceptance, "until": until},
        )


#: Committees that took what courts and offices did, or left undone, after the State joined as a part of
#: the facts, and where. The committee on women also refused (Munoz-Vargas v. Spain), as that against torture
#: did (N.Z. v. Kazakhstan); that on disability did not (McAlpine v. the United Kingdom).
_COUNTS_LATER_DECISIONS = {
    "un-cerd": ("cerd-durmic", "cerd-60-2016"),
    "un-cescr": ("cescr-merino-sierra",),
    _CAT: ("cat-433-2010", "cat-495-2012"),
    "un-cedaw": ("cedaw-18-2008",),
}


class OlderThanTheAcceptance(Chapter):
    """Acts older than the acceptance, where the State dealt with them later."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_COUNTS_LATER_DECISIONS), state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="temporal", sources=MATCH.sources),
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument),
        Participation(state=MATCH.state, instrument=MATCH.instrument, now="bound", at_facts="before"),
        Answer(fact="domestic_remedies", value=one_of("pending", "unduly-delayed")),
    )
    def courts_that_are_still_at_it_act_after_the_state_joined(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...]
    ) -> None:
        self._later_acts_may_count(pathway, state, instrument, sources)

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_COUNTS_LATER_DECISIONS), state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="temporal", sources=MATCH.sources),
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.instrument),
        Participation(
            state=MATCH.state,
            instrument=MATCH.instrument,
            now="bound",
            at_facts="before",
            since=MATCH.since & none_of("unknown"),
        ),
        Clock(event="final-decision", latest=MATCH.latest & none_of("unknown", "none")),
    )
    def a_last_decision_after_the_state_joined_may_count(
        self, pathway: str, state: str, instrument: str, sources: tuple[str, ...], since: str, latest: str
    ) -> None:
        if latest >= since:
            self._later_acts_may_count(pathway, state, instrument, sources)

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Asks(pathway=_CAT, gate="temporal", sources=MATCH.sources),
        Participation(state=MATCH.state, instrument="cat-art22", now="bound", at_facts="before"),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Answer(fact="domestic_remedies", value="ineffective"),
    )
    def old_torture_that_is_still_not_looked_into_may_count(
        self, state: str, sources: tuple[str, ...]
    ) -> None:
        self._later_acts_may_count(_CAT, state, "cat-art22", sources, later=("cat-879-2018",))

    @Rule(
        Considered(pathway="un-cedaw", state=MATCH.state),
        BoundBy(pathway="un-cedaw", instrument=MATCH.instrument),
        Participation(state=MATCH.state, instrument=MATCH.instrument, now="bound", at_facts="before"),
        Threat(state=MATCH.state, slug="discrimination", sure="yes"),
    )
    def discrimination_may_go_on_after_the_state_joined(self, state: str, instrument: str) -> None:
        self.find(
            "un-cedaw",
            state,
            "temporal",
            UNKNOWN,
            N_(
                "It began before {instrument} bound the State. It counts only if it, or what it did to her, "
                "went on after that day. Say how."
            ),
            height=RULE,
            sources=("op-cedaw-4-2-e", "cedaw-kayhan"),
            values={"instrument": instrument},
        )

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Answer(fact="liberty", value="disappeared"),
        Participation(
            state=MATCH.state,
            instrument="iccpr-op1",
            now="bound",
            at_facts=one_of("before", "straddling"),
        ),
    )
    def a_disappearance_older_than_the_acceptance_was_refused_and_taken(self, state: str) -> None:
        self.find(
            _HRC,
            state,
            "temporal",
            UNKNOWN,
            N_(
                "The person was taken before the State accepted complaints. The Committee refused such "
                "cases, and took others. Say what the State did, or failed to do, after that day."
            ),
            height=OVERRIDE,
            sources=("iccpr-op1-1", "hrc-1536-2006", "hrc-3599-2019", "hrc-1966-2010"),
        )

    def _later_acts_may_count(
        self,
        pathway: str,
        state: str,
        instrument: str,
        sources: tuple[str, ...],
        later: tuple[str, ...] = (),
    ) -> None:
        self.find(
            pathway,
            state,
            "temporal",
            UNKNOWN,
            N_(
                "It happened before {instrument} bound the State. What courts or offices did, or left "
                "undone, after that day may count: the Committee has counted it before. Say what was done."
            ),
            height=RULE,
            sources=(*sources, *(later or _COUNTS_LATER_DECISIONS[pathway])),
            values={"instrument": instrument},
        )
