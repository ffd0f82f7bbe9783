"""Two keys to a treaty body: the treaty, and the acceptance of complaints under it."""

from __future__ import annotations

from rules.facts import (
    Answer,
    BoundBy,
    Considered,
    Participation,
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
    one_of,
)

_HRC = "un-hrcttee"

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
