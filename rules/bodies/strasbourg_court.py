"""The European Court of Human Rights: the application."""

from __future__ import annotations

import datetime as dt

from rules.calendar import Row, between, from_fact, last_day, later, measure, shown
from rules.facts import (
    Answer,
    Clock,
    Considered,
    Forum,
    Limit,
    Named,
    Participation,
    Perpetrator,
    Procedure,
    Route,
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
    Chapter,
    Rule,
    none_of,
    one_of,
)

_APPLICATION = "ecthr-application"
#: After so many years of silence relatives have to explain why they waited.
_YEARS_OF_SILENCE = 10
#: Harm that lasts as long as the measure, or the law, does.
_LASTING = ("asset-freeze-funding", "repressive-law", "surveillance", "travel-ban")
_NEVER_A_REMEDY = (
    Route(pathway=_APPLICATION, state=MATCH.state, where="excused"),
    Answer(fact="domestic_remedies", value=one_of("unavailable", "too-dangerous")),
    Limit(pathway=_APPLICATION, where="exhausted", rows=MATCH.rows),
    Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
    Today(date=MATCH.today),
)
_LASTING_HARM = (*_NEVER_A_REMEDY, Named(threat=one_of(*_LASTING), given="yes"))
_KEPT_FROM_HOME = (
    Answer(fact="liberty", value="displaced"),
    Threat(state=MATCH.state, slug="forced-displacement-eviction"),
)
_BEFORE_THE_CONVENTION = Participation(
    state=MATCH.state, instrument="echr", now="bound", at_facts=one_of("before", "straddling")
)


class StrasbourgApplication(Chapter):
    """ECHR arts 34 and 35: when the clock starts where there is no last decision."""

    @Rule(
        Route(pathway=_APPLICATION, state=MATCH.state, where="excused"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Answer(fact="liberty", value="detained"),
        Named(threat="arbitrary-detention", given="yes"),
    )
    def while_detention_goes_on_the_four_months_have_not_begun(self, state: str) -> None:
        self.find(
            _APPLICATION,
            state,
            "time-limit",
            MET,
            N_(
                "There is no remedy at home and the detention goes on, so the four months have not "
                "begun for it. File soon. For what is over, they count from that day."
            ),
            height=OVERRIDE,
            sources=("echr-35-1", "ecthr-time-without-remedy"),
        )

    @Rule(
        Route(pathway=_APPLICATION, state=MATCH.state, where="excused"),
        Answer(fact="liberty", value="disappeared"),
        Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
        Today(date=MATCH.today),
    )
    def a_disappearance_goes_on_but_relatives_must_not_wait_too_long(
        self, state: str, earliest: str, latest: str, today: str
    ) -> None:
        recent = earliest != "unknown" and dt.date.fromisoformat(today) <= later(
            dt.date.fromisoformat(earliest), years=_YEARS_OF_SILENCE
        )
        self.find(
            _APPLICATION,
            state,
            "time-limit",
            MET if recent else UNKNOWN,
            N_("A disappearance goes on, so it is not late. The family must not wait too long.")
            if recent
            else N_(
                "A disappearance goes on, but the family must not wait too long. "
                "After about ten years the Court asks for strong reasons."
            ),
            height=OVERRIDE,
            sources=("echr-35-1", "ecthr-varnava"),
            asks="none" if recent else "incident_date",
        )

    # where something goes on, a rule above this one says so; this is art. 35(1) as amended
    @Rule(
        Route(pathway=_APPLICATION, state=MATCH.state, where="excused"),
        Answer(fact="domestic_remedies", value=MATCH.remedies),
        Limit(pathway=_APPLICATION, where="exhausted", rows=MATCH.rows, sources=MATCH.sources),
        Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
        Today(date=MATCH.today),
    )
    def without_a_remedy_the_act_starts_the_clock(
        self,
        state: str,
        remedies: str,
        rows: tuple[tuple[str, str, str, int], ...],
        sources: tuple[str, ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        when = between(earliest, latest)
        law = [Row(from_fact(since), from_fact(until), unit, length) for since, until, unit, length in rows]
        day = dt.date.fromisoformat(today)
        outcome = measure(when, law, day)
        failed_later = outcome == UNMET and remedies in {"ineffective", "unduly-delayed"}
        if failed_later:
            message = N_(
                "Counted from the event, the time has passed. If a remedy seemed to work and then "
                "failed, it counts from the day you knew that. Ask a lawyer at once."
            )
        else:
            message = {
                MET: N_("There is no remedy at home, so the time counts from the event. It is not over."),
                UNMET: N_(
                    "There is no remedy at home, so the time counts from the event. It is over. "
                    "Ask a lawyer if the harm goes on or if there are new facts."
                ),
                UNKNOWN: N_(
                    "There is no remedy at home, so the time counts from the event. The exact day is needed."
                ),
            }[outcome]
        self.find(
            _APPLICATION,
            state,
            "time-limit",
            UNKNOWN if failed_later else outcome,
            message,
            height=EXCEPTION,
            sources=(*sources, "ecthr-time-without-remedy"),
            asks="incident_date" if outcome == UNKNOWN else "none",
        )
        if failed_later:
            return
        end = last_day(when, law)
        length = (end[1] if end else law[-1]).length
        self.file_by(
            _APPLICATION,
            state,
            shown(end, outcome, day),
            N_("{length} months from the event, at the latest."),
            source=sources[0],
            values={"length": str(length)},
        )

    @Rule(*_LASTING_HARM, Answer(fact="liberty", value=none_of("detained", "disappeared")))
    def while_a_measure_lasts_the_time_may_not_have_begun(
        self,
        state: str,
        rows: tuple[tuple[str, str, str, int], ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        self._may_not_have_begun(state, rows, earliest, latest, today)

    @Rule(
        *_LASTING_HARM,
        Answer(fact="liberty", value="detained"),
        Named(threat="arbitrary-detention", given="no"),
    )
    def a_measure_may_last_beside_a_detention(
        self,
        state: str,
        rows: tuple[tuple[str, str, str, int], ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        self._may_not_have_begun(state, rows, earliest, latest, today)

    @Rule(*_NEVER_A_REMEDY, *_KEPT_FROM_HOME)
    def while_people_are_kept_from_home_the_time_may_not_have_begun(
        self,
        state: str,
        rows: tuple[tuple[str, str, str, int], ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        self._may_not_have_begun(state, rows, earliest, latest, today)

    def _may_not_have_begun(
        self,
        state: str,
        rows: tuple[tuple[str, str, str, int], ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        law = [Row(from_fact(since), from_fact(until), unit, length) for since, until, unit, length in rows]
        if measure(between(earliest, latest), law, dt.date.fromisoformat(today)) == UNMET:
            self.find(
                _APPLICATION,
                state,
                "time-limit",
                UNKNOWN,
                N_(
                    "Counted from the event, the time has passed. But while watching, a travel ban, a "
                    "freeze, a law or being kept from home goes on, it may not have begun. Ask a lawyer "
                    "at once."
                ),
                height=OVERRIDE,
                sources=("echr-35-1", "ecthr-time-without-remedy", "ecthr-parrillo", "ecthr-chiragov"),
            )

    @Rule(Considered(pathway=_APPLICATION, state=MATCH.state), _BEFORE_THE_CONVENTION, *_KEPT_FROM_HOME)
    def who_was_driven_out_before_may_be_kept_out_still(self, state: str) -> None:
        self._older_than_the_convention(
            state,
            N_(
                "You were driven out before the Convention bound the State. If you are still kept from "
                "your home, that can count. Ask a lawyer."
            ),
            "ecthr-chiragov",
        )

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state),
        Threat(state=MATCH.state, slug="refoulement-risk", sure="yes"),
        Answer(fact="domestic_remedies", value="pending"),
        Answer(fact="gravity_urgency", value="imminent"),
    )
    def an_appeal_that_does_not_stop_the_removal_is_no_remedy(self, state: str) -> None:
        self.find(
            _APPLICATION,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "It depends on whether an appeal that stops the removal is still open at home. If it "
                "is, use it. If not, file now."
            ),
            height=RULE,
            sources=("echr-35-1", "ecthr-diallo", "ecthr-nsk-measure"),
        )

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state),
        _BEFORE_THE_CONVENTION,
        Threat(state=MATCH.state, slug="torture-ill-treatment"),
        Answer(
            fact="domestic_remedies", value=one_of("pending", "ineffective", "unduly-delayed", "exhausted")
        ),
    )
    def an_inquiry_into_older_torture_may_be_judged(self, state: str) -> None:
        self._older_than_the_convention(
            state,
            N_(
                "The harm came before the Convention bound the State. But the State must look into it. If "
                "most of the inquiry came later, or should have, that can count. Ask a lawyer."
            ),
            "ecthr-mocanu",
        )

    def _older_than_the_convention(self, state: str, message: str, source: str) -> None:
        self.find(_APPLICATION, state, "temporal", UNKNOWN, message, height=RULE, sources=(source,))

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state, in_region="yes"),
        Named(threat="repressive-law", given="yes", alone="yes"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
        Answer(fact="submitter", value=one_of("self", "family", "lawyer")),
    )
    def strasbourg_hears_whoever_must_live_under_the_law(self, state: str) -> None:
        self.find(
            _APPLICATION,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "A law alone is not enough. But whoever must change how they live because of it, or "
                "risks a penalty under it, can be a victim already. Say how it touches the person."
            ),
            height=OVERRIDE,
            sources=("echr-34", "ecthr-sas", "ecthr-witnesses-france"),
            asks="threats",
        )

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state, in_region="yes"),
        Answer(fact="liberty", value="deceased"),
        Answer(fact="submitter", value=one_of("organisation", "other")),
    )
    def for_the_dead_close_family_files(self, state: str) -> None:
        self.find(
            _APPLICATION,
            state,
            "person",
            UNKNOWN,
            N_(
                "For someone who died, close family files. You can act with their signature. Without "
                "family the Court hears an organisation only in very special cases."
            ),
            height=RULE,
            sources=("echr-34", "ecthr-campeanu"),
        )

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state, in_region="yes"),
        Procedure(pathway="un-wgad-regular", status=one_of("pending", "decided")),
    )
    def what_a_stranger_filed_may_not_count_against_the_person(self, state: str) -> None:
        self.caution(
            _APPLICATION,
            state,
            N_(
                "If someone asked the UN group without the person's agreement, the Court may still "
                "take the case. Lawyers disagree. Ask one."
            ),
            sources=("ecthr-peraldi", "echr-35-2-b"),
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of(_APPLICATION, "ecthr-rule39"), state=MATCH.state, in_region="yes"
        ),
        Procedure(pathway=_APPLICATION, status="decided"),
    )
    def new_facts_can_open_it_again(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "The Court does not judge the same complaint twice. New facts can open it again, such as "
                "a new order of removal or a new arrest. Name them first."
            ),
            sources=("echr-35-2-b",),
        )

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state, in_region="yes"),
        Answer(fact="submitter", value=one_of("family", "lawyer", "organisation", "other")),
    )
    def who_files_for_another_needs_a_signed_authority(self, state: str) -> None:
        self.caution(
            _APPLICATION,
            state,
            N_("Whoever files for another needs the person's signature on the form."),
            sources=("ecthr-form-notes",),
        )

    @Rule(
        Considered(pathway=_APPLICATION, state=MATCH.state, in_region="yes"),
        Perpetrator(slug=one_of("non-state", "business"), only="yes"),
    )
    def the_court_judges_states(self, state: str) -> None:
        self.caution(
            _APPLICATION,
            state,
            N_("The Court judges States only. Show what the State did, or did not do to protect."),
            sources=("echr-34",),
        )
