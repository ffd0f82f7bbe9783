"""Constitutional complaints in national law."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    UNKNOWN,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_HOME = "national-constitutional-complaint"

#: Constitutions with a complaint of persons to the highest court for the constitution
#: (table of national remedies, kind "complaint").
_CONSTITUTIONAL_COMPLAINT = (
    "AL", "AM", "AT", "AZ", "BA", "BJ", "CD", "CH", "CZ", "DE", "ET", "GE", "HR", "HU",
    "ID", "IQ", "KG", "KR", "KW", "KZ", "LI", "LT", "LV", "ME", "MK", "PL", "RS", "SI",
    "SK", "TH", "TR", "UA", "UG", "UZ", "XK",
)  # fmt: skip


class ConstitutionalCourts(Chapter):
    """In some countries a person can complain to the constitutional court itself."""

    @Rule(Considered(pathway=_HOME, state=MATCH.state & one_of(*_CONSTITUTIONAL_COMPLAINT)))
    def this_constitution_knows_a_complaint_of_persons(self, state: str) -> None:
        self.find(
            _HOME,
            state,
            "jurisdiction",
            MET,
            N_(
                "Our records show such a complaint in this country. Check its conditions with a local lawyer."
            ),
            height=EXCEPTION,
            sources=("constitutional-complaints",),
        )

    @Rule(Considered(pathway=_HOME, state=MATCH.state & none_of(*_CONSTITUTIONAL_COMPLAINT)))
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
                "Each country sets its own time limit. It can be as short as 30 days. Ask a "
                "local lawyer today."
            ),
            height=EXCEPTION,
            sources=("constitutional-complaints",),
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
