"""Two keys to a treaty body: the treaty, and the acceptance of complaints under it."""

from __future__ import annotations

from rules.facts import (
    Answer,
    BoundBy,
    Clock,
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
    none_of,
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
#: The day each complaint procedure came into force for the first States. ``since`` can be earlier.
_BEGAN = {
    "iccpr-op1": "1976-03-23",
    "icescr-op": "2013-05-05",
    "icerd-art14": "1982-12-03",
    "op-cedaw": "2000-12-22",
    "cat-art22": "1987-06-26",
    "op-crc-ic": "2014-04-14",
    "op-crpd": "2008-05-03",
}


class TwoKeys(Chapter):
    """Treaty and acceptance; the day of the facts and the day of filing."""

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
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        BoundBy(pathway=MATCH.pathway, instrument=MATCH.acceptance & one_of(*_BEGAN), sources=MATCH.sources),
        Participation(state=MATCH.state, instrument=MATCH.acceptance, at_facts="bound"),
        Answer(fact="liberty", value=none_of("detained", "disappeared")),
        Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
    )
    def nobody_could_complain_before_the_procedure_began(
        self,
        pathway: str,
        state: str,
        acceptance: str,
        sources: tuple[str, ...],
        earliest: str,
        latest: str,
    ) -> None:
        self._procedure_began(pathway, state, _BEGAN[acceptance], sources, earliest, latest)

    def _procedure_began(
        self, pathway: str, state: str, began: str, sources: tuple[str, ...], earliest: str, latest: str
    ) -> None:
        if latest != "unknown" and latest < began:
            outcome, message = UNMET, N_("It happened before this procedure began on {began}.")
        elif earliest != "unknown" and earliest < began:
            outcome, message = UNKNOWN, N_("The exact day matters: this procedure began on {began}.")
        else:
            return
        self.find(
            pathway,
            state,
            "temporal",
            outcome,
            message,
            height=OVERRIDE,
            sources=sources,
            asks="incident_date" if outcome == UNKNOWN else "none",
            values={"began": began},
        )
