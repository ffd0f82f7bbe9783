"""Constitutional complaints in national law."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Remedy,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    UNKNOWN,
    Chapter,
    Rule,
    one_of,
)

_HOME = "national-constitutional-complaint"


class ConstitutionalCourts(Chapter):
    """In some countries a person can complain to the constitutional court itself."""

    @Rule(
        Considered(pathway=_HOME, state=MATCH.state),
        Remedy(
            state=MATCH.state,
            pathway=_HOME,
            complaint="yes",
            name=MATCH.name,
            provision=MATCH.law,
        ),
    )
    def this_constitution_knows_a_complaint_of_persons(self, state: str, name: str, law: str) -> None:
        self.find(
            _HOME,
            state,
            "jurisdiction",
            MET,
            N_("Here it is called: {name}. Provision: {provision}."),
            height=EXCEPTION,
            sources=("constitutional-complaints",),
            values={"name": name, "provision": law},
        )

    @Rule(
        Considered(pathway=_HOME, state=MATCH.state),
        Remedy(state=MATCH.state, pathway=_HOME, complaint="no"),
    )
    def whether_this_constitution_knows_a_complaint_is_not_recorded(self, state: str) -> None:
        self.find(
            _HOME,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("Not every country has it. We have no record of it here. Ask a local lawyer."),
            height=EXCEPTION,
            sources=("constitutional-complaints",),
        )

    @Rule(
        Considered(pathway=_HOME, state=MATCH.state),
        Answer(
            fact="domestic_remedies",
            value=one_of(
                "none-tried", "pending", "unavailable", "ineffective", "too-dangerous", "unduly-delayed"
            ),
        ),
    )
    def in_most_countries_other_courts_come_before_the_constitution(self, state: str) -> None:
        self.find(
            _HOME,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "In most countries other courts come first. In some you can go there at once. "
                "Ask a local lawyer."
            ),
            height=EXCEPTION,
            sources=("constitutional-complaints",),
        )

    @Rule(Considered(pathway=_HOME, state=MATCH.state))
    def each_constitution_sets_its_own_time(self, state: str) -> None:
        self.find(
            _HOME,
            state,
            "time-limit",
            UNKNOWN,
            N_(
                "Each country sets its own time limit. It can be as short as 20 days. Ask a "
                "local lawyer today."
            ),
            height=EXCEPTION,
            sources=(
                "constitutional-complaints",
                "germany-constitutional-court-act-93",
                "spain-constitutional-court-act-43",
            ),
        )

    @Rule(
        Considered(pathway=_HOME, state=MATCH.state),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def a_court_at_home_can_be_too_dangerous(self, state: str) -> None:
        self.caution(
            _HOME,
            state,
            N_(
                "You said that going to the authorities is too dangerous. Do not, unless someone "
                "safe can do it for you. Keep proof of the danger: it opens doors elsewhere."
            ),
            sources=("hrd-declaration-12",),
        )
