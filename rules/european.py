"""What only the European bodies have, the two environmental treaties, and regions without a body."""

from __future__ import annotations

import datetime as dt
from typing import Any

from rules.calendar import Interval, Row, last_day, later, measure
from rules.facts import (
    Answer,
    Clock,
    Considered,
    Danger,
    Deadline,
    Forum,
    Limit,
    Named,
    Participation,
    Perpetrator,
    Procedure,
    Profile,
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
_RULE39 = "ecthr-rule39"
_PLATFORM = "coe-journalists-platform"
_REPRISALS = "coe-reprisals"
_SOCIAL = "ecsr-collective-complaint"
_MOSCOW = "osce-moscow-mechanism"
_ESCAZU = "escazu-acsc"
_RAPPORTEUR = "aarhus-sr-environmental-defenders"
_COMPLIANCE = "aarhus-compliance-committee"
_NOWHERE = "no-regional-body"

#: What shows that a person worked with the Council of Europe.
_COUNCIL = (_APPLICATION, _RULE39, "coe-commissioner", _PLATFORM, _REPRISALS, _SOCIAL)
#: Danger to life and health that the Court looks at when the State holds the person.
_IN_CUSTODY = ("denial-of-medical-care", "torture-ill-treatment", "killing-or-attempt", "death-threat")
#: After so many years of silence relatives have to explain why they waited.
_YEARS_OF_SILENCE = 10

#: No last decision at home, and the periods that would run from one (art. 35(1) as amended).
_WITHOUT_DECISION = (
    Route(pathway=_APPLICATION, state=MATCH.state, where="excused"),
    Answer(fact="domestic_remedies", value=MATCH.remedies),
    Limit(pathway=_APPLICATION, where="exhausted", rows=MATCH.rows, sources=MATCH.sources),
    Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest),
    Today(date=MATCH.today),
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

    @Rule(*_WITHOUT_DECISION, Answer(fact="liberty", value=none_of("detained", "disappeared")))
    def without_a_remedy_the_act_starts_the_clock(self, **bound: Any) -> None:
        self._from_the_act(**bound)

    @Rule(
        *_WITHOUT_DECISION,
        Answer(fact="liberty", value="detained"),
        Named(threat="arbitrary-detention", given="no"),
    )
    def what_was_done_in_custody_starts_the_clock_too(self, **bound: Any) -> None:
        self._from_the_act(**bound)

    @Rule(
        *_WITHOUT_DECISION,
        Answer(fact="liberty", value="detained"),
        Named(threat="arbitrary-detention", given="yes"),
        Forum(state=MATCH.state, person="elsewhere"),
    )
    def detention_elsewhere_stops_no_clock_here(self, **bound: Any) -> None:
        self._from_the_act(**bound)

    def _from_the_act(
        self,
        state: str,
        remedies: str,
        rows: tuple[tuple[str, str, str, int], ...],
        sources: tuple[str, ...],
        earliest: str,
        latest: str,
        today: str,
    ) -> None:
        when = Interval(_day(earliest), _day(latest))
        law = [Row(_day(since), _day(until), unit, length) for since, until, unit, length in rows]
        outcome = measure(when, law, dt.date.fromisoformat(today))
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
        self.conclude(
            Deadline(
                pathway=_APPLICATION,
                state=state,
                date=end[0].isoformat() if end else "none",
                message=N_("{length} months from the event, at the latest."),
                values=(("length", str(length)),),
                source=sources[0],
            )
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


class StrasbourgUrgency(Chapter):
    """Rule 39: removal, and life and health in custody."""

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Threat(state=MATCH.state, slug=one_of(*_IN_CUSTODY), sure="yes"),
        Answer(fact="liberty", value="detained"),
    )
    def the_court_can_order_care_for_who_is_held(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            MET,
            N_("The State holds the person, and life or health is in danger there."),
            height=EXCEPTION,
            sources=("ecthr-rules-39", "ecthr-rule39-site"),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Threat(state=MATCH.state, slug=one_of(*_IN_CUSTODY), sure="yes"),
        Answer(fact="liberty", value="unknown"),
    )
    def whether_the_state_holds_the_person_is_not_known(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            UNKNOWN,
            N_("Outside removal cases it is for people whom the State holds. Is the person held?"),
            height=RULE,
            sources=("ecthr-rules-39", "ecthr-rule39-site"),
            asks="liberty",
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Answer(fact="liberty", value="disappeared"),
    )
    def it_is_rarely_used_for_disappearances(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "It is rarely used when someone is missing. It depends on signs that the State holds "
                "the person."
            ),
            height=RULE,
            sources=("ecthr-rules-39",),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Danger(state=MATCH.state, level="serious"),
        Threat(state=MATCH.state, slug=one_of("refoulement-risk", *_IN_CUSTODY), sure="yes"),
    )
    def how_near_the_removal_or_the_harm_is_decides(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_(
                "It is for harm that is about to happen. It depends on whether a removal can come "
                "any day, or whether health may fail soon."
            ),
            height=RULE,
            sources=("ecthr-rules-39",),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="refoulement-risk", sure="possible"),
        Answer(fact="gravity_urgency", value=one_of("serious", "imminent")),
    )
    def an_exile_is_in_danger_if_sent_back(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_("It depends on whether this country may send the person back soon."),
            height=RULE,
            sources=("ecthr-rules-39",),
            asks="threats",
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")),
    )
    def only_remedies_that_stop_the_harm_come_first(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "Only a remedy that would stop the harm in time must come first. If there is one, "
                "use it now. If there is none, say so to the Court."
            ),
            height=RULE,
            sources=("ecthr-rule39-remedies",),
        )


class CouncilOfEurope(Chapter):
    """The Commissioner, the Platform, reprisals and the Social Charter."""

    @Rule(Considered(pathway="coe-commissioner", state=MATCH.state & one_of("XK")))
    def the_commissioner_also_visits_kosovo(self, state: str) -> None:
        self.find(
            "coe-commissioner",
            state,
            "jurisdiction",
            UNKNOWN,
            N_("Kosovo is not a member, but the Commissioner visits it. Write and ask."),
            height=RULE,
            sources=("coe-commissioner-kosovo",),
        )

    @Rule(Considered(pathway=_PLATFORM, state=MATCH.state & one_of("BY", "RU")))
    def the_platform_has_shown_alerts_on_others(self, state: str) -> None:
        self.find(
            _PLATFORM,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("This State is not a member, but the platform has shown alerts about it. Ask a partner."),
            height=RULE,
            sources=("coe-journalism-platform-others",),
        )

    @Rule(
        Considered(pathway=_PLATFORM, state=MATCH.state, in_region="yes"),
        Profile(slug=one_of("journalist", "blogger")),
    )
    def only_a_partner_posts_an_alert(self, state: str) -> None:
        self.find(
            _PLATFORM,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only partner organisations post alerts. It depends on whether one of them takes up "
                "the case. Ask one."
            ),
            height=OVERRIDE,
            sources=("coe-journalism-platform",),
        )

    @Rule(
        Considered(pathway=_REPRISALS, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="reprisal-for-cooperation", sure="yes"),
        *(Procedure(pathway=pathway, status=one_of("none", "unknown")) for pathway in _COUNCIL),
    )
    def it_needs_a_link_with_the_council_of_europe(self, state: str) -> None:
        self.find(
            _REPRISALS,
            state,
            "person",
            UNKNOWN,
            N_(
                "It is for people punished for working with the Council of Europe, or for meaning to. "
                "Was that so here?"
            ),
            height=RULE,
            sources=("coe-hrd-procedure",),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=_REPRISALS, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="reprisal-for-cooperation", sure="yes"),
        Procedure(pathway=_APPLICATION, status="pending"),
    )
    def pressure_on_an_applicant_is_told_to_the_court(self, state: str) -> None:
        self.caution(
            _REPRISALS,
            state,
            N_("Tell the Court too. A State may not put pressure on someone who has a case there."),
            sources=("echr-34",),
        )

    @Rule(
        Considered(pathway=_SOCIAL, state=MATCH.state, in_region="yes"),
        Answer(fact="organisation", value="yes"),
    )
    def only_listed_organisations_complain_about_social_rights(self, state: str) -> None:
        self.find(
            _SOCIAL,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only unions and employers, and organisations on a list, may file. It depends on "
                "whether one of them does."
            ),
            height=RULE,
            sources=("esc-protocol-1995-1", "esc-complaints"),
        )


class Osce(Chapter):
    """Security and Co-operation in Europe: States act, people inform."""

    @Rule(Considered(pathway="osce-odihr", state=MATCH.state & one_of("XK")))
    def the_osce_has_a_mission_in_kosovo(self, state: str) -> None:
        self.find(
            "osce-odihr",
            state,
            "jurisdiction",
            UNKNOWN,
            N_("Kosovo does not take part in the OSCE, but there is an OSCE mission. Write and ask."),
            height=RULE,
            sources=("odihr-hrd-guidelines",),
        )

    @Rule(Considered(pathway=_MOSCOW, state=MATCH.state, in_region="yes"))
    def only_states_start_a_mission(self, state: str) -> None:
        self.find(
            _MOSCOW,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only States can start it. People can send information while a mission on the "
                "country is at work. Check whether there is one now."
            ),
            height=OVERRIDE,
            sources=("osce-moscow-document", "osce-moscow-12"),
        )


class EuropeanUnion(Chapter):
    """Guidelines for the world outside, other remedies inside."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("eu-delegation", "ep-action"), state=MATCH.state),
        Participation(state=MATCH.state, instrument="eu-member", now="bound"),
    )
    def inside_the_union_there_are_other_ways(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "Inside the European Union anyone who lives there can send a petition to the "
                "European Parliament, or tell the Commission that EU law was broken. There are also "
                "rules against abusive lawsuits."
            ),
            sources=("tfeu-227", "eu-2024-1069"),
        )


class EnvironmentalTreaties(Chapter):
    """Escazú and Aarhus."""

    @Rule(
        Considered(pathway=_ESCAZU, state=MATCH.state),
        Participation(state=MATCH.state, instrument="escazu", now="bound", years=0, since=MATCH.since),
        Today(date=MATCH.today),
    )
    def the_committee_waits_one_year(self, state: str, since: str, today: str) -> None:
        # where only the year of deposit is known, the year of waiting may already be over
        first = dt.date.fromisoformat(since if len(since) > 4 else f"{since}-01-01")
        over = dt.date.fromisoformat(today) >= later(later(first, days=90), years=1)
        self.find(
            _ESCAZU,
            state,
            "jurisdiction",
            UNKNOWN if over else UNMET,
            N_(
                "The Committee takes cases one year after the Agreement began to bind the State. "
                "We do not know the exact day. Check it."
            )
            if over
            else N_(
                "The Committee takes cases one year after the Agreement began to bind the State. "
                "That year is not over. It opens then."
            ),
            height=OVERRIDE,
            sources=("escazu-submit",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_ESCAZU, _COMPLIANCE), state=MATCH.state),
        Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")),
    )
    def remedies_at_home_are_taken_into_account(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "The Committee looks at what could be done at home, but it is no strict rule. "
                "Say what you did, or why you could not."
            ),
            height=RULE,
            sources=("escazu-decision-i-3",) if pathway == _ESCAZU else ("aarhus-public-communications",),
        )

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Perpetrator(slug="business"),
    )
    def a_company_of_a_party_is_reached_abroad(self, state: str) -> None:
        self._company(state)

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Threat(state=MATCH.state, slug="business-related", sure="yes"),
    )
    def harm_from_business_may_come_from_such_a_company(self, state: str) -> None:
        self._company(state)

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Threat(state=MATCH.state, slug="land-environment", sure="yes"),
        Perpetrator(slug="unknown"),
    )
    def a_company_may_be_behind_harm_to_land(self, state: str) -> None:
        self._company(state)

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Profile(slug=one_of("environmental-defender", "land-defender")),
        Perpetrator(slug="unknown"),
    )
    def a_company_may_be_behind_an_attack_on_who_protects_land(self, state: str) -> None:
        self._company(state)

    def _company(self, state: str) -> None:
        self.find(
            _RAPPORTEUR,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "Our records do not show this State as bound. The rapporteur also acts when a "
                "company from a bound State is behind it. Where does the company have its seat?"
            ),
            height=RULE,
            sources=("aarhus-sr-abroad",),
            asks="perpetrators",
        )

    @Rule(
        Considered(pathway=_RAPPORTEUR, state=MATCH.state),
        Answer(fact="liberty", value="detained"),
        Answer(fact="consent.act", value="unknown"),
        Answer(fact="submitter", value=one_of("family", "lawyer", "organisation", "other")),
    )
    def each_person_named_must_sign(self, state: str) -> None:
        self.find(
            _RAPPORTEUR,
            state,
            "consent",
            UNKNOWN,
            N_("Each person named must sign a consent form, even when held. Can the lawyer get it?"),
            height=OVERRIDE,
            sources=("aarhus-sr-complaint",),
            asks="consent",
        )

    @Rule(
        Considered(pathway=_COMPLIANCE, state=MATCH.state),
        Participation(state=MATCH.state, instrument="aarhus", now="ended"),
    )
    def a_state_that_left_may_refuse_to_answer(self, state: str) -> None:
        self.caution(
            _COMPLIANCE,
            state,
            N_("The State has left the Convention. Ask the secretariat first if it still takes the case."),
            sources=("aarhus-convention-21",),
        )


class WithoutRegionalComplaints(Chapter):
    """Said plainly: bodies that may not take a complaint, and States for which there is none."""

    @Rule(Considered(pathway="aichr-correspondence", state=MATCH.state, in_region="yes"))
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

    @Rule(Considered(pathway="arab-charter-committee", state=MATCH.state, in_region="yes"))
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

    @Rule(Considered(pathway=_NOWHERE, state=MATCH.state))
    def some_states_have_no_regional_complaint_body(self, state: str) -> None:
        self.find(
            _NOWHERE,
            state,
            "jurisdiction",
            MET,
            N_("No regional court or commission takes complaints about what this State does now."),
            height=EXCEPTION,
            sources=("ijrc-asia", "ijrc-mena"),
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
        )


def _day(text: str) -> dt.date | None:
    return None if text in {"unknown", "none"} else dt.date.fromisoformat(text)
