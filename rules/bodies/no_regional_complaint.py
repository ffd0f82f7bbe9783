"""Asia, the Arab States and the Pacific: bodies that take no complaint, said honestly."""

from __future__ import annotations

from rules.facts import (
    Considered,
    Participation,
)
from rules.language import (
    MATCH,
    N_,
    OVERRIDE,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_NOWHERE = "no-regional-body"


class WithoutRegionalComplaints(Chapter):
    """Said plainly: bodies that may not take a complaint, and States for which there is none."""

    @Rule(Considered(pathway="aichr-correspondence", state=MATCH.state))
    def the_asean_commission_takes_no_complaints(self, state: str) -> None:
        self.find(
            "aichr-correspondence",
            state,
            "person",
            UNMET,
            N_("This commission may not take complaints from people. It has refused them since 2010."),
            height=OVERRIDE,
            sources=("aichr-terms", "aichr-no-cases"),
        )

    @Rule(Considered(pathway="arab-charter-committee", state=MATCH.state))
    def the_arab_committee_takes_no_complaints(self, state: str) -> None:
        self.find(
            "arab-charter-committee",
            state,
            "person",
            UNMET,
            N_("This committee may not take complaints from people. It only reads reports of States."),
            height=OVERRIDE,
            sources=("arab-charter-text-48", "ijrc-mena"),
        )

    @Rule(
        Considered(pathway=_NOWHERE, state=MATCH.state),
        Participation(
            state=MATCH.state,
            instrument=one_of("echr", "achr", "oas-member", "african-charter"),
            now="bound",
        ),
    )
    def this_state_has_a_regional_complaint_body(self, state: str) -> None:
        self.find(
            _NOWHERE,
            state,
            "jurisdiction",
            UNMET,
            N_("A regional court or commission takes complaints about this State. See the other ways."),
            height=OVERRIDE,
            sources=("state-participation",),
            applies=False,
        )
