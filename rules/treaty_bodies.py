"""What only the UN treaty bodies have.

Two keys open a committee: the State is party to the treaty, and it accepted complaints. The files
bind to the acceptance, which no State can give without the treaty; here the missing key is named.
Same matter, excuses and time stand in the files as each text has them; here stands what no key of a
file can say: reservations, a limit that is only a presumption, and what each committee is for.
"""

from __future__ import annotations

import datetime as dt

from rules.calendar import Interval, Row, measure
from rules.facts import (
    Answer,
    Asks,
    BoundBy,
    Caveat,
    Clock,
    Considered,
    Deadline,
    Named,
    Participation,
    Perpetrator,
    Procedure,
    Profile,
    Threat,
    Today,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    UNMET,
    WAIVED,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_HRC, _CAT = "un-hrcttee", "un-cat"
_CED, _SEARCH = "un-ced-communication", "un-ced-urgent-action"
_INQUIRY = "un-treaty-body-inquiry"

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
_CED_BEGAN = "2010-12-23"

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
_RACE = ("indigenous-defender", "minority-defender", "migrant-refugee-defender")
_ACCEPTED_OR_NOT = ("never", "ended")


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
            N_("Another body had the same matter: {other}. This State shuts out what was examined before."),
            height=EXCEPTION,
            sources=("iccpr-op1-5-2-a", source),
            values={"other": other},
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
        self.conclude(
            Deadline(
                pathway=_HRC,
                state=state,
                date="none",
                message=N_(
                    "No last day. After five years from the final decision, or three years from the "
                    "end of another international case, explain the delay."
                ),
                values=(),
                source="hrcttee-rules-99-c",
            )
        )

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
        self.conclude(
            Deadline(
                pathway=_CAT,
                state=state,
                date="none",
                message=N_("No last day. Very late cases can be refused."),
                values=(),
                source="cat-rules-113-f",
            )
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("un-cerd", "un-cescr", "un-crc"), state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="time-limit", sources=MATCH.sources),
        Answer(
            fact="domestic_remedies",
            value=one_of("unavailable", "ineffective", "too-dangerous", "unduly-delayed"),
        ),
    )
    def without_a_final_decision_no_limit_has_begun(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "time-limit",
            MET,
            N_("The time limit starts with a final decision at home. There is none. File soon all the same."),
            height=RULE,
            sources=sources,
        )


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
        Considered(pathway=MATCH.pathway & one_of(_HRC, _CAT), state=MATCH.state),
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
            sources=("cat-gc4", "cat-rules-114") if pathway == _CAT else ("hrcttee-rules-94",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_HRC, _CAT), state=MATCH.state),
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


class FieldsOfTheCommittees(Chapter):
    """What each committee is for, where a word of the case does not say it."""

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("physical-attack", "sexual-gender-violence"), sure="yes"),
        Perpetrator(slug=one_of("unknown", "non-state", "business", "none")),
    )
    def violence_becomes_cruel_treatment_when_officials_allow_it(self, state: str) -> None:
        self.find(
            _CAT,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether officials did it, helped, or let it happen."),
            height=RULE,
            sources=("cat-1", "cat-16"),
            asks="perpetrators",
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("physical-attack", "sexual-gender-violence"), sure="yes"),
        Perpetrator(slug="state"),
    )
    def violence_by_officials_is_cruel_treatment(self, state: str) -> None:
        self.find(
            _CAT,
            state,
            "subject-matter",
            MET,
            N_("Violence by officials can be torture or cruel treatment."),
            height=EXCEPTION,
            sources=("cat-1", "cat-16"),
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Perpetrator(slug=one_of("non-state", "business"), only="yes"),
    )
    def torture_needs_a_link_with_officials(self, state: str) -> None:
        self.caution(
            _CAT,
            state,
            N_("You named no official. Show that officials agreed to it, knew of it, or did not stop it."),
            sources=("cat-1",),
        )

    @Rule(
        Considered(pathway="un-cedaw", state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("sexual-gender-violence", "discrimination"), sure="yes"),
    )
    def the_womens_committee_hears_women(self, state: str) -> None:
        self.find(
            "un-cedaw",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether the person is a woman or girl, and was harmed because of that."),
            height=RULE,
            sources=("cedaw-1", "op-cedaw-2"),
            asks="profiles",
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("un-cerd", "un-cerd-early-warning"), state=MATCH.state),
        Threat(state=MATCH.state, slug="discrimination", sure="yes"),
    )
    def the_reason_for_discrimination_decides(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether race, colour, descent or origin was a reason."),
            height=RULE,
            sources=("icerd-1",),
            asks="profiles",
        )

    @Rule(
        Considered(pathway="un-cerd", state=MATCH.state),
        Profile(slug=one_of(*_RACE)),
        Threat(state=MATCH.state, sure="yes"),
        Named(threat="discrimination", given="no"),
        Named(threat="land-environment", given="no"),
        Named(threat="forced-displacement-eviction", given="no"),
    )
    def not_every_attack_on_a_minority_is_discrimination(self, state: str) -> None:
        self.find(
            "un-cerd",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether race, colour, descent or origin was a reason."),
            height=OVERRIDE,
            sources=("icerd-1", "icerd-5"),
            asks="threats",
        )

    @Rule(
        Considered(pathway="un-cerd", state=MATCH.state),
        Named(threat="repressive-law", given="yes", alone="yes"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
    )
    def a_law_that_harmed_nobody_yet_has_no_victim(self, state: str) -> None:
        self.find(
            "un-cerd",
            state,
            "person",
            UNMET,
            N_("A complaint needs a person or group that was harmed. A law alone is for early warning."),
            height=EXCEPTION,
            sources=("icerd-14-1",),
        )

    @Rule(
        Considered(pathway="un-cedaw", state=MATCH.state),
        Named(threat="repressive-law", given="yes", alone="yes"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
    )
    def a_woman_must_be_touched_by_the_law(self, state: str) -> None:
        self.find(
            "un-cedaw",
            state,
            "person",
            UNMET,
            N_("A complaint needs a person or group that was harmed, not only a law."),
            height=EXCEPTION,
            sources=("op-cedaw-2",),
        )

    @Rule(
        Considered(pathway="un-cerd-early-warning", state=MATCH.state),
        Profile(slug=one_of(*_RACE)),
        Threat(state=MATCH.state, sure="yes"),
        Named(threat="discrimination", given="no"),
        Named(threat="land-environment", given="no"),
        Named(threat="forced-displacement-eviction", given="no"),
        Named(threat="repressive-law", given="no"),
    )
    def early_warning_is_for_groups(self, state: str) -> None:
        self.find(
            "un-cerd-early-warning",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It is for danger to a whole group. It depends on whether this attack is part of a pattern."),
            height=OVERRIDE,
            sources=("cerd-guidelines-2007",),
            asks="threats",
        )

    @Rule(
        Considered(pathway="un-cescr", state=MATCH.state),
        Threat(
            state=MATCH.state,
            slug=one_of(
                "discrimination", "business-related", "asset-freeze-funding", "association-restriction"
            ),
            sure="yes",
        ),
    )
    def the_right_at_stake_decides(self, state: str) -> None:
        self.find(
            "un-cescr",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether work, a union, housing, food, water, health or school is at stake."),
            height=RULE,
            sources=("icescr-op-2",),
            asks="threats",
        )

    @Rule(
        Considered(pathway="un-cescr", state=MATCH.state),
        Threat(state=MATCH.state, slug="association-restriction", sure="yes"),
        Profile(slug="trade-unionist"),
    )
    def unions_are_a_social_right(self, state: str) -> None:
        self.find(
            "un-cescr",
            state,
            "subject-matter",
            MET,
            N_("The right to form a union is one of its rights."),
            height=EXCEPTION,
            sources=("icescr-8",),
        )

    @Rule(Considered(pathway="un-cmw", state=MATCH.state))
    def ten_declarations_are_needed_and_there_are_fewer(self, state: str) -> None:
        self.find(
            "un-cmw",
            state,
            "jurisdiction",
            UNMET,
            N_(
                "Nobody can complain there yet. Ten States must accept it first, and as far as we know "
                "fewer have. It would open after the tenth."
            ),
            height=OVERRIDE,
            sources=("icmw-77", "tb-complaints-page"),
        )


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
        Participation(state=MATCH.state, instrument="ced", at_facts="bound"),
        Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
    )
    def no_state_was_bound_before_the_convention_began(
        self, pathway: str, state: str, earliest: str, latest: str
    ) -> None:
        if latest != "unknown" and latest < _CED_BEGAN:
            self._disappeared_too_early(pathway, state)
        elif earliest != "unknown" and earliest < _CED_BEGAN:
            self._disappeared_which_day(pathway, state)

    @Rule(
        Considered(pathway=_CED, state=MATCH.state),
        Participation(state=MATCH.state, instrument="ced", at_facts="straddling"),
    )
    def the_first_day_of_the_disappearance_decides(self, state: str) -> None:
        self._disappeared_which_day(_CED, state)

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


class Inquiries(Chapter):
    """An inquiry looks at a practice, in the field of one treaty, where the State did not refuse it."""

    @Rule(Considered(pathway=_INQUIRY, state=MATCH.state))
    def an_inquiry_needs_a_treaty_for_this_kind_of_harm(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            UNMET,
            N_(
                "Our records show no treaty under which this State accepts an inquiry about this kind of "
                "harm. Check the depositary's list."
            ),
            height=EXCEPTION,
            sources=("tb-inquiry-page",),
        )

    @Rule(Considered(pathway=_INQUIRY, state=MATCH.state))
    def one_case_is_not_a_practice(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_("It is for grave or systematic abuse. It depends on whether this case is part of a pattern."),
            height=OVERRIDE,
            sources=("tb-inquiry-page", "cat-20"),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Participation(state=MATCH.state, instrument="cat", now="bound"),
        Participation(state=MATCH.state, instrument="cat-art20-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def systematic_torture_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "cat", ("cat-20", "cat-28"))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Participation(state=MATCH.state, instrument="cat", now="bound"),
        Participation(state=MATCH.state, instrument="cat-art20-optout", now="bound", source=MATCH.source),
    )
    def some_states_refuse_inquiries_into_torture(self, state: str, source: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("This State does not accept inquiries about torture. It can change that at any time."),
            sources=("cat-28", source),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Participation(state=MATCH.state, instrument="ced", now="bound"),
    )
    def serious_breaches_can_bring_a_visit_about_the_disappeared(self, state: str) -> None:
        self._inquiry_open(state, "ced", ("ced-33",))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, slug="sexual-gender-violence", sure="yes"),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(state=MATCH.state, instrument="op-cedaw-art10-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def violence_against_women_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-cedaw", ("op-cedaw-8", "op-cedaw-10"))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Profile(slug="woman-defender"),
        Threat(state=MATCH.state, sure="yes"),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(state=MATCH.state, instrument="op-cedaw-art10-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def attacks_on_women_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-cedaw", ("op-cedaw-8", "op-cedaw-10"))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(
            state=MATCH.state, instrument="op-cedaw-art10-optout", now="bound", source=MATCH.source
        ),
    )
    def some_states_refuse_inquiries_about_women(self, state: str, source: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("This State does not accept inquiries about discrimination against women."),
            sources=("op-cedaw-10", source),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Profile(slug="disability-defender"),
        Threat(state=MATCH.state, sure="yes"),
        Participation(state=MATCH.state, instrument="op-crpd", now="bound"),
    )
    def abuse_of_persons_with_disabilities_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-crpd", ("op-crpd-6", "op-crpd-8"))
        self._inquiry_may_be_refused(state, ("op-crpd-8",))

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Profile(slug="youth-child-defender"),
        Threat(state=MATCH.state, sure="yes"),
        Participation(state=MATCH.state, instrument="op-crc-ic", now="bound"),
    )
    def abuse_of_children_can_be_inquired_into(self, state: str) -> None:
        self._inquiry_open(state, "op-crc-ic", ("op-crc-ic-13", "op-crc-ic-13-7"))
        self._inquiry_may_be_refused(state, ("op-crc-ic-13-7",))

    def _inquiry_open(self, state: str, instrument: str, sources: tuple[str, ...]) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            MET,
            N_("The State is bound: {instrument}."),
            height=OVERRIDE,
            sources=sources,
            values={"instrument": instrument},
        )

    def _inquiry_may_be_refused(self, state: str, sources: tuple[str, ...]) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("Some States refused inquiries when they joined. Check the depositary's list for this one."),
            sources=sources,
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Profile(slug="unknown"),
        Named(threat="torture-ill-treatment", given="no"),
        Named(threat="enforced-disappearance", given="no"),
        Named(threat="sexual-gender-violence", given="no"),
        Participation(
            state=MATCH.state,
            instrument=one_of("op-crpd", "op-crc-ic"),
            now="bound",
        ),
    )
    def whom_the_abuse_hits_is_not_known(self, state: str) -> None:
        self._inquiry_for_whom(state)

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Profile(slug="unknown"),
        Named(threat="torture-ill-treatment", given="no"),
        Named(threat="enforced-disappearance", given="no"),
        Named(threat="sexual-gender-violence", given="no"),
        Participation(state=MATCH.state, instrument="op-cedaw", now="bound"),
        Participation(state=MATCH.state, instrument="op-cedaw-art10-optout", now=one_of(*_ACCEPTED_OR_NOT)),
    )
    def whether_it_hits_women_is_not_known(self, state: str) -> None:
        self._inquiry_for_whom(state)

    def _inquiry_for_whom(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("It depends on whom the abuse hits: women, children or persons with disabilities."),
            height=OVERRIDE,
            sources=("tb-inquiry-page",),
            asks="profiles",
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Threat(
            state=MATCH.state,
            slug=one_of("labour-retaliation", "forced-displacement-eviction", "land-environment"),
            sure="yes",
        ),
        Participation(state=MATCH.state, instrument="icescr-op", now="bound"),
    )
    def an_inquiry_into_social_rights_needs_a_declaration(self, state: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_(
                "The committee on economic and social rights can inquire only where the State agreed by "
                "a declaration. Our records do not show that. Check the depositary's list."
            ),
            sources=("icescr-op-11",),
        )


def _day(text: str) -> dt.date | None:
    return None if text == "unknown" else dt.date.fromisoformat(text)


def _known(earliest: str, latest: str) -> bool:
    return Interval(_day(earliest), _day(latest)).known


def _within(earliest: str, latest: str, today: str, *, years: int) -> str:
    """Whether a day lies within so many years before today: met, unmet or unknown."""
    row = Row(None, None, "years", years)
    return measure(Interval(_day(earliest), _day(latest)), [row], dt.date.fromisoformat(today))
