"""Two keys to a treaty body: the treaty, and the acceptance of complaints under it."""

from __future__ import annotations

from rules.facts import (
    BoundBy,
    Considered,
    Participation,
)
from rules.language import (
    MATCH,
    N_,
    RULE,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

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
