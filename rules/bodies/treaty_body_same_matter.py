"""What each treaty says of a matter that was elsewhere, and of waiting too long."""

from __future__ import annotations

import datetime as dt

from rules.calendar import Row, between, measure
from rules.facts import (
    Answer,
    Caveat,
    Clock,
    Considered,
    Procedure,
    Today,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    OVERRIDE,
    UNKNOWN,
    UNMET,
    WAIVED,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_HRC, _CAT, _CERD = "un-hrcttee", "un-cat", "un-cerd"

#: Procedures that decide the same matter (OP1 art. 5(2)(a)).
_OTHERS = (
    "iachr-petition",
    "iacthr-case",
    "achpr-communication",
    "african-court",
    "ecowas-court",
    "eacj",
    "acerwc",
    "ecthr-application",
    "un-cescr",
    "un-cerd",
    "un-cedaw",
    "un-cat",
    "un-crc",
    "un-ced-communication",
    "un-crpd",
)

#: The same for the Committee on racial discrimination, where a State's declaration asks for it.
_NOT_CERD = (_HRC, *(other for other in _OTHERS if other != _CERD))

#: Whether the words of the declaration were read, or are only known.
_READ, _UNREAD = "reservation-same-matter", "reservation-same-matter-unread"


class SameMatterAndTime(Chapter):
    """Reservations that turn "is" into "has been", and limits that are no dates."""

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Caveat(
            state=MATCH.state & none_of("AT"),
            instrument="iccpr-op1",
            kind="reservation-same-matter",
            source=MATCH.source,
        ),
        Procedure(pathway=MATCH.other & one_of(*_OTHERS), status="decided"),
    )
    def some_states_accept_no_matter_that_was_examined_before(
        self, state: str, source: str, other: str
    ) -> None:
        self._examined_elsewhere(state, source, other)

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Caveat(
            state=MATCH.state & one_of("AT"),
            instrument="iccpr-op1",
            kind="reservation-same-matter",
            source=MATCH.source,
        ),
        Procedure(pathway="ecthr-application", status="decided"),
    )
    def austria_shuts_out_only_what_strasbourg_examined(self, state: str, source: str) -> None:
        self._examined_elsewhere(state, source, "ecthr-application")

    def _examined_elsewhere(self, state: str, source: str, other: str) -> None:
        self.find(
            _HRC,
            state,
            "duplication",
            UNMET,
            N_(
                "Another body had the same matter: {other}. This State shuts out what was examined before. "
                "If that body refused it for its form only, or gave no reasons, it may not count: ask "
                "a lawyer."
            ),
            height=EXCEPTION,
            sources=("iccpr-op1-5-2-a", source, "hrc-2807-2016"),
            values={"other": other},
        )

    @Rule(
        Considered(pathway=_CERD, state=MATCH.state),
        Caveat(state=MATCH.state, instrument="icerd-art14", kind=_READ, source=MATCH.source),
        Procedure(pathway=MATCH.other & one_of(*_NOT_CERD), status=one_of("pending", "decided")),
    )
    def a_declaration_may_shut_out_what_others_examine(self, state: str, source: str, other: str) -> None:
        self.find(
            _CERD,
            state,
            "duplication",
            UNMET,
            N_(
                "Another body has, or had, the same matter: {other}. When this State accepted complaints, "
                "it shut such cases out."
            ),
            height=EXCEPTION,
            sources=("icerd-14-1", source),
            values={"other": other},
        )

    @Rule(
        Considered(pathway=_CERD, state=MATCH.state),
        Caveat(state=MATCH.state, instrument="icerd-art14", kind=_UNREAD, source=MATCH.source),
        Procedure(pathway=one_of(*_NOT_CERD), status=one_of("pending", "decided")),
    )
    def a_declaration_that_was_not_read_must_be_looked_at(self, state: str, source: str) -> None:
        self._declaration_decides(state, source, "none")

    @Rule(
        Considered(pathway=_CERD, state=MATCH.state),
        Caveat(state=MATCH.state, instrument="icerd-art14", kind=one_of(_READ, _UNREAD), source=MATCH.source),
        Procedure(pathway="any", status="unknown"),
    )
    def whether_another_body_has_it_decides_where_the_declaration_asks(self, state: str, source: str) -> None:
        self._declaration_decides(state, source, "other_procedures")

    def _declaration_decides(self, state: str, source: str, asks: str) -> None:
        self.find(
            _CERD,
            state,
            "duplication",
            UNKNOWN,
            N_(
                "When this State accepted complaints, it may have shut out a matter that another body "
                "has or had. Read its declaration first."
            ),
            height=EXCEPTION,
            sources=("icerd-14-1", source),
            asks=asks,
        )

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Clock(event="final-decision", earliest=MATCH.earliest, latest=MATCH.latest),
        Today(date=MATCH.today),
    )
    def five_years_are_a_presumption_and_no_deadline(
        self, state: str, earliest: str, latest: str, today: str
    ) -> None:
        passed = _within(earliest, latest, today, years=5)
        if passed == MET:
            outcome, message = MET, N_("Less than five years have passed since the final decision.")
        elif _known(earliest, latest):
            outcome, message = (
                UNKNOWN,
                N_(
                    "The treaty sets no last day. But after five years from the final decision the "
                    "Committee may refuse the case as too late. Explain the delay."
                ),
            )
        else:
            outcome, message = (
                WAIVED,
                N_(
                    "The treaty sets no last day. After five years from the final decision you will "
                    "have to explain the delay."
                ),
            )
        self.find(
            _HRC,
            state,
            "time-limit",
            outcome,
            message,
            height=EXCEPTION,
            sources=("hrcttee-rules-99-c",),
            asks="final_domestic_decision_date" if passed == outcome == UNKNOWN else "none",
        )
        self._no_last_day(state)

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Procedure(pathway=one_of(*_OTHERS), status="decided"),
        Clock(event="final-decision", earliest=MATCH.earliest, latest=MATCH.latest),
        Today(date=MATCH.today),
    )
    def three_years_after_another_procedure_need_a_reason(
        self, state: str, earliest: str, latest: str, today: str
    ) -> None:
        if _within(earliest, latest, today, years=3) != MET:
            self.find(
                _HRC,
                state,
                "time-limit",
                UNKNOWN,
                N_(
                    "It depends on when the other international case ended. After three years the "
                    "Committee may refuse as too late. Explain any delay."
                ),
                height=OVERRIDE,
                sources=("hrcttee-rules-99-c",),
            )
            self._no_last_day(state)

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Answer(fact="domestic_remedies", value="unavailable"),
        Answer(fact="liberty", value=none_of("detained", "disappeared", "deceased")),
        Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
        Today(date=MATCH.today),
    )
    def where_no_court_could_be_asked_the_years_run_from_the_harm(
        self, state: str, earliest: str, latest: str, today: str
    ) -> None:
        if _known(earliest, latest) and _within(earliest, latest, today, years=5) == UNMET:
            self.find(
                _HRC,
                state,
                "time-limit",
                UNKNOWN,
                N_(
                    "No court could be asked, and it happened more than five years ago. The Committee may "
                    "refuse the case as too late, unless the harm goes on. Explain the delay."
                ),
                height=OVERRIDE,
                sources=("hrcttee-rules-99-c", "hrc-787-1997"),
            )
            self._no_last_day(state)

    def _no_last_day(self, state: str) -> None:
        self.file_by(
            _HRC,
            state,
            "none",
            N_(
                "No last day. After five years from the final decision, or three years from the "
                "end of another international case, explain the delay."
            ),
            source="hrcttee-rules-99-c",
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Clock(event="final-decision", earliest=MATCH.earliest, latest=MATCH.latest),
        Today(date=MATCH.today),
    )
    def a_case_must_not_come_so_late_that_nobody_can_examine_it(
        self, state: str, earliest: str, latest: str, today: str
    ) -> None:
        late = _known(earliest, latest) and _within(earliest, latest, today, years=5) != MET
        self.find(
            _CAT,
            state,
            "time-limit",
            UNKNOWN if late else WAIVED,
            N_(
                "The law sets no number of years. But many have passed. The Committee refuses a case "
                "that it can hardly examine any more. Explain the delay."
            )
            if late
            else N_(
                "The law sets no number of years. A case must not come so late that it can hardly be "
                "examined."
            ),
            height=EXCEPTION,
            sources=("cat-rules-113-f",),
        )
        self.file_by(
            _CAT, state, "none", N_("No last day. Very late cases can be refused."), source="cat-rules-113-f"
        )


def _known(earliest: str, latest: str) -> bool:
    return between(earliest, latest).known


def _within(earliest: str, latest: str, today: str, *, years: int) -> str:
    """Whether a day lies within so many years before today: met, unmet or unknown."""
    row = Row(None, None, "years", years)
    return measure(between(earliest, latest), [row], dt.date.fromisoformat(today))
