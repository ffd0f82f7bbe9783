"""What only the universal bodies have, and two that stand at the end of another road."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Clock,
    Considered,
    Forum,
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

_CASE = "iacthr-case"
_HOME = "national-constitutional-complaint"
_REPRISALS = "un-reprisals-focal-point"
_PATTERN = "un-hrc-complaint-procedure"
_UPR = "un-upr"
_INQUIRY = "un-commission-of-inquiry"
_OFFICE = "un-field-presence"
_REFUGEES = "unhcr"
_UNESCO = "unesco-104ex"
_CFA, _ARTICLE_24 = "ilo-cfa", "ilo-art24"
_OECD, _BANK = "oecd-ncp", "ifi-accountability"
_ICC = "icc-art15"

#: Constitutions with a complaint of persons to the highest court for the constitution
#: (table of national remedies, kind "complaint").
_CONSTITUTIONAL_COMPLAINT = (
    "AL", "AM", "AT", "AZ", "BA", "BJ", "CD", "CH", "CZ", "DE", "ET", "GE", "HR", "HU",
    "ID", "IQ", "KG", "KR", "KW", "KZ", "LI", "LT", "LV", "ME", "MK", "PL", "RS", "SI",
    "SK", "TH", "TR", "UA", "UG", "UZ", "XK",
)  # fmt: skip

#: UN bodies of inquiry: the State, and the day from which there was one. State of October 2025.
_WHOLE_COUNTRY = {
    "AF": "2025-10-08",
    "BY": "2024-04-04",
    "IL": "2021-05-27",
    "IR": "2022-11-24",
    "LK": "2021-03-23",
    "MM": "2018-09-27",
    "NI": "2022-03-31",
    "PS": "2021-05-27",
    "SD": "2023-10-11",
    "SS": "2016-03-23",
    "SY": "2011-08-22",
    "VE": "2019-09-27",
}
#: Inquiries that look only at a part of what happens: the war in Ukraine, the Kivus.
_PART_OF_IT = {"CD": "2025-02-07", "RU": "2022-03-04", "UA": "2022-03-04"}

#: Not members of the UN: the review is of Member States.
_NOT_REVIEWED = ("CK", "EH", "NU", "PS", "TW", "VA", "XK")

_SPECIAL_PROCEDURES = (
    "un-sp-urgent-appeal",
    "un-sp-allegation-letter",
    "un-sp-other-letter",
    "un-wgad-urgent",
    "un-wgad-regular",
    "un-wgeid-urgent",
    "un-wgeid-standard",
)

#: Not parties to the Rome Statute, but some crimes can reach the Court: a referral, an acceptance,
#: or crimes on the soil of a party.
_REACHED_OTHERWISE = ("IL", "LY", "MM", "RU", "SD")
#: Parties that accepted the Court for events before they joined (art. 12(3)).
_ACCEPTED_EARLIER = ("CI", "PS", "UA")
_MASS_CRIMES = (
    "killing-or-attempt",
    "torture-ill-treatment",
    "enforced-disappearance",
    "arbitrary-detention",
    "sexual-gender-violence",
    "forced-displacement-eviction",
)
_LAND = ("land-defender", "indigenous-defender", "environmental-defender", "peasant")


class InterAmericanCourtCases(Chapter):
    """ACHR art. 61: only States and the Commission bring a case."""

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway="iachr-petition", status="none"),
    )
    def no_person_may_bring_a_case_to_the_court(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            UNMET,
            N_(
                "You cannot file here yourself. A petition to the Commission comes first. Only "
                "the Commission can send it on."
            ),
            height=EXCEPTION,
            sources=("iacthr-referral", "iachr-faq"),
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway="any", status="unknown"),
    )
    def whether_there_is_a_petition_is_not_known(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            UNKNOWN,
            N_(
                "You cannot file here yourself. It depends on whether the Commission has a "
                "petition and sends it on."
            ),
            height=RULE,
            sources=("iacthr-referral", "iachr-faq"),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway="iachr-petition", status=one_of("pending", "decided")),
    )
    def the_commission_decides_whether_the_court_gets_the_petition(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            UNKNOWN,
            N_("The Commission decides whether the case goes to the Court. Tell it that you want that."),
            height=EXCEPTION,
            sources=("iacthr-referral", "iachr-referral-rules"),
        )

    @Rule(
        Considered(pathway=_CASE, state=MATCH.state, in_region="yes"),
        Procedure(pathway=_CASE, status="pending"),
    )
    def in_a_case_before_the_court_the_victims_speak(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "person",
            MET,
            N_("The case is before the Court. The victims take part in their own name."),
            height=OVERRIDE,
            sources=("iacthr-referral",),
        )

    @Rule(Considered(pathway=_CASE, state=MATCH.state, in_region="yes"))
    def the_commission_has_three_months_to_send_the_case(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "time-limit",
            MET,
            N_(
                "The Commission has three months from its report. You have one month to say "
                "that you want the Court."
            ),
            height=EXCEPTION,
            sources=("iacthr-referral", "iachr-referral-rules"),
        )

    @Rule(Considered(pathway=_CASE, state=MATCH.state, in_region="yes"))
    def the_commission_looked_at_the_courts_at_home(self, state: str) -> None:
        self.find(
            _CASE,
            state,
            "exhaustion",
            MET,
            N_("The Commission looks at the courts at home in the petition."),
            height=EXCEPTION,
            sources=("iacthr-referral",),
        )


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


class UnitedNations(Chapter):
    """Reprisals, patterns, reviews, inquiries and offices."""

    @Rule(
        Considered(pathway=_REPRISALS, state=MATCH.state),
        Answer(fact="cooperation_with_un", value="yes"),
        Threat(state=MATCH.state, sure="yes"),
    )
    def an_attack_after_work_with_the_un_may_be_a_reprisal(self, state: str) -> None:
        self.find(
            _REPRISALS,
            state,
            "subject-matter",
            UNKNOWN,
            N_("The person worked with the UN. It depends on whether this happened because of that."),
            height=RULE,
            sources=("hrc-reprisals",),
            asks="threats",
        )

    @Rule(Considered(pathway=_PATTERN, state=MATCH.state))
    def one_case_is_not_a_pattern(self, state: str) -> None:
        self.find(
            _PATTERN,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "It looks only at a pattern: grave breaches, again and again, with proof. One "
                "case is not enough."
            ),
            height=OVERRIDE,
            sources=("hrc-5-1-complaints",),
        )

    @Rule(
        Considered(pathway=_PATTERN, state=MATCH.state),
        Procedure(pathway=one_of(*_SPECIAL_PROCEDURES), status="pending"),
    )
    def what_the_experts_have_in_hand_the_council_leaves_alone(self, state: str) -> None:
        self.find(
            _PATTERN,
            state,
            "duplication",
            UNMET,
            N_("UN experts already deal with this. It opens only for a pattern that nobody deals with."),
            height=EXCEPTION,
            sources=("hrc-5-1-same-pattern", "hrc-5-1-conditions"),
        )

    @Rule(
        Considered(pathway=_PATTERN, state=MATCH.state),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def danger_may_show_that_courts_at_home_do_not_work(self, state: str) -> None:
        self.find(
            _PATTERN,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "The courts at home come first, unless they cannot help. Show why going there "
                "is too dangerous."
            ),
            height=EXCEPTION,
            sources=("hrc-5-1-conditions",),
        )
        self.conclude(Route(pathway=_PATTERN, state=state, where="excused"))

    @Rule(Considered(pathway=_UPR, state=MATCH.state & none_of(*_NOT_REVIEWED)))
    def every_member_of_the_un_is_reviewed(self, state: str) -> None:
        self.find(
            _UPR,
            state,
            "jurisdiction",
            MET,
            N_("Every member of the UN is reviewed in turn."),
            height=EXCEPTION,
            sources=("upr-members",),
        )

    @Rule(Considered(pathway=_UPR, state=MATCH.state & one_of(*_NOT_REVIEWED)))
    def only_members_of_the_un_are_reviewed(self, state: str) -> None:
        self.find(
            _UPR,
            state,
            "jurisdiction",
            UNMET,
            N_("Only members of the UN are reviewed."),
            height=EXCEPTION,
            sources=("upr-members",),
        )

    @Rule(Considered(pathway=_UPR, state=MATCH.state))
    def each_review_has_its_own_last_day(self, state: str) -> None:
        self.find(
            _UPR,
            state,
            "time-limit",
            UNKNOWN,
            N_("Each review has its own last day for reports, months before. Look it up on the UN page."),
            height=EXCEPTION,
            sources=("upr-deadlines",),
        )

    @Rule(Considered(pathway=_UPR, state="NI"), Today(date=MATCH.today))
    def nicaragua_left_the_review(self, today: str) -> None:
        if today >= "2025-02-27":
            self._stays_away_from_review("NI", "upr-nicaragua")

    @Rule(Considered(pathway=_UPR, state="US"), Today(date=MATCH.today))
    def the_united_states_stayed_away_from_its_review(self, today: str) -> None:
        if today >= "2025-11-07":
            self._stays_away_from_review("US", "upr-united-states")

    def _stays_away_from_review(self, state: str, source: str) -> None:
        self.caution(
            _UPR,
            state,
            N_("In 2025 this State stopped taking part in the review. Ask if a report is still of use."),
            sources=(source,),
        )

    @Rule(Considered(pathway=_INQUIRY, state=MATCH.state))
    def there_is_an_inquiry_only_where_the_un_set_one_up(self, state: str) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            UNMET,
            N_("Our list shows no UN inquiry on this State. It opens if the UN sets one up."),
            height=EXCEPTION,
            sources=("un-inquiries",),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state & one_of(*_WHOLE_COUNTRY)),
        Today(date=MATCH.today),
    )
    def the_un_set_up_an_inquiry_on_this_state(self, state: str, today: str) -> None:
        if today >= _WHOLE_COUNTRY[state]:
            self.find(
                _INQUIRY,
                state,
                "jurisdiction",
                MET,
                N_("The UN has set up a body that collects proof on this State."),
                height=OVERRIDE,
                sources=("un-inquiries", "un-inquiries-library"),
            )
            self._inquiry_may_have_ended(state)

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state & one_of(*_PART_OF_IT)),
        Today(date=MATCH.today),
    )
    def the_un_set_up_an_inquiry_on_a_part_of_what_happens(self, state: str, today: str) -> None:
        if today >= _PART_OF_IT[state]:
            self.find(
                _INQUIRY,
                state,
                "jurisdiction",
                UNKNOWN,
                N_(
                    "The inquiry looks only at the war in the east of the country. It depends on "
                    "whether this is part of it."
                )
                if state == "CD"
                else N_(
                    "The inquiry looks only at what is linked to the attack on Ukraine. It depends "
                    "on whether this is part of it."
                ),
                height=OVERRIDE,
                sources=("un-inquiries",),
            )
            self._inquiry_may_have_ended(state)

    def _inquiry_may_have_ended(self, state: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_(
                "Most such bodies are renewed for a year or two. Our list is of October 2025. "
                "Check that this one still works."
            ),
            sources=("un-inquiries",),
        )

    @Rule(Considered(pathway=_OFFICE, state=MATCH.state))
    def whether_there_is_a_un_office_is_not_known(self, state: str) -> None:
        self.find(
            _OFFICE,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "Not every country has one. We do not know if there is one here. Ask an "
                "organisation you trust."
            ),
            height=OVERRIDE,
            sources=("ohchr-presence",),
        )

    @Rule(Considered(pathway=_OFFICE, state=MATCH.state), Answer(fact="liberty", value="hiding"))
    def who_hides_does_not_walk_into_an_office(self, state: str) -> None:
        self.caution(
            _OFFICE,
            state,
            N_("Do not go there in person. Let someone safe make the contact."),
            sources=("ohchr-presence",),
        )


class Refugees(Chapter):
    """UNHCR: outside one's own country."""

    @Rule(Considered(pathway=_REFUGEES, state=MATCH.nowhere), Forum(role="host", scope="state"))
    def who_is_abroad_can_turn_to_the_refugee_agency(self, nowhere: str) -> None:
        self._is_a_refugee_abroad(nowhere, RULE)

    @Rule(Considered(pathway=_REFUGEES, state=MATCH.nowhere), Answer(fact="liberty", value="exile"))
    def an_exile_can_turn_to_the_refugee_agency(self, nowhere: str) -> None:
        self._is_a_refugee_abroad(nowhere, EXCEPTION)

    def _is_a_refugee_abroad(self, nowhere: str, height: int) -> None:
        self.find(
            _REFUGEES,
            nowhere,
            "person",
            MET,
            N_("The person is abroad. It is for people who cannot safely go back to their own country."),
            height=height,
            sources=("refugee-definition", "unhcr-help"),
        )

    @Rule(
        Considered(pathway=_REFUGEES, state=MATCH.nowhere),
        Forum(role="origin", scope="state", person="here"),
    )
    def who_is_still_at_home_is_no_refugee_yet(self, nowhere: str) -> None:
        self.find(
            _REFUGEES,
            nowhere,
            "person",
            UNMET,
            N_("It helps only people who are outside their own country. It opens if the person leaves."),
            height=RULE,
            sources=("refugee-definition", "unhcr-help"),
        )

    @Rule(
        Considered(pathway=_REFUGEES, state=MATCH.nowhere),
        Forum(role="origin", scope="state", person="unknown"),
    )
    def where_the_person_is_decides_for_the_refugee_agency(self, nowhere: str) -> None:
        self.find(
            _REFUGEES,
            nowhere,
            "person",
            UNKNOWN,
            N_(
                "It helps only people who are outside their own country. It depends on where "
                "the person is now."
            ),
            height=RULE,
            sources=("refugee-definition", "unhcr-help"),
            asks="current_country",
        )

    @Rule(
        Considered(pathway=_REFUGEES, state=MATCH.nowhere),
        Forum(role="origin", scope="state", person="unknown"),
        Answer(fact="liberty", value=one_of("free", "hiding", "detained", "disappeared", "displaced")),
        Named(threat="refoulement-risk", given="no"),
        Named(threat="transnational-repression", given="no"),
    )
    def who_does_not_say_that_they_are_abroad_is_at_home(self, nowhere: str) -> None:
        self.find(
            _REFUGEES,
            nowhere,
            "person",
            UNMET,
            N_("It helps only people who are outside their own country. It opens if the person leaves."),
            height=EXCEPTION,
            sources=("refugee-definition", "unhcr-help"),
        )


class UnitedNationsAgencies(Chapter):
    """UNESCO and the ILO."""

    @Rule(
        Considered(pathway=_UNESCO, state=MATCH.state),
        Threat(state=MATCH.state, slug="killing-or-attempt", sure="yes"),
        Profile(slug=one_of("journalist", "blogger")),
        Answer(fact="liberty", value="deceased"),
    )
    def the_head_of_unesco_speaks_up_for_killed_journalists(self, state: str) -> None:
        self.caution(
            _UNESCO,
            state,
            N_(
                "When a journalist is killed, UNESCO's head also speaks in public and asks the "
                "State about the inquiry. Tell UNESCO."
            ),
            sources=("unesco-observatory",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_CFA, _ARTICLE_24), state=MATCH.state),
        Threat(state=MATCH.state, slug="labour-retaliation", sure="yes"),
    )
    def trouble_at_work_may_be_about_a_union(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether this was about a union, a strike or another duty under an ILO treaty.")
            if pathway == _ARTICLE_24
            else N_("It depends on whether this was about a union or a strike."),
            height=RULE,
            sources=("ilo-cfa-guide",) if pathway == _CFA else ("ilo-constitution-24",),
            asks="profiles",
        )

    @Rule(
        Considered(pathway=_ARTICLE_24, state=MATCH.state),
        Participation(state=MATCH.state, instrument="ilo-c87", now=none_of("bound")),
        Participation(state=MATCH.state, instrument="ilo-c98", now=none_of("bound")),
    )
    def another_treaty_of_the_ilo_may_bind_the_state(self, state: str) -> None:
        self.find(
            _ARTICLE_24,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "The State has not joined the two main ILO treaties on unions. It depends on "
                "whether another ILO treaty binds it."
            ),
            height=RULE,
            sources=("ilo-constitution-24", "ilo-art24-guide"),
        )


class Companies(Chapter):
    """Contact points for companies, and the complaint offices of development banks."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_OECD, _BANK), state=MATCH.state),
        Threat(
            state=MATCH.state,
            slug=one_of("business-related", "land-environment", "forced-displacement-eviction"),
            sure="yes",
        ),
    )
    def a_company_or_a_project_may_be_behind_it(self, pathway: str, state: str) -> None:
        self._follows_the_money(pathway, state)

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(_OECD, _BANK), state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Perpetrator(slug="business"),
    )
    def a_company_is_behind_it(self, pathway: str, state: str) -> None:
        self._follows_the_money(pathway, state)

    @Rule(
        Considered(pathway=_BANK, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Profile(slug=one_of(*_LAND)),
    )
    def whoever_defends_land_may_face_a_project_of_a_bank(self, state: str) -> None:
        self._follows_the_money(_BANK, state)

    @Rule(
        Considered(pathway=_OECD, state=MATCH.state),
        Threat(state=MATCH.state, slug="labour-retaliation", sure="yes"),
    )
    def work_for_a_company_may_be_behind_it(self, state: str) -> None:
        self._follows_the_money(_OECD, state)

    def _follows_the_money(self, pathway: str, state: str) -> None:
        if pathway == _OECD:
            self.find(
                _OECD,
                state,
                "subject-matter",
                UNKNOWN,
                N_("It depends on whether a company that works in several countries has a part in this."),
                height=OVERRIDE,
                sources=("oecd-guidelines",),
            )
        else:
            self.find(
                _BANK,
                state,
                "subject-matter",
                UNKNOWN,
                N_(
                    "It depends on whether a development bank pays for a project that is behind "
                    "this. Find out who pays."
                ),
                height=OVERRIDE,
                sources=("ifi-mechanisms",),
            )

    @Rule(
        Considered(pathway=_OECD, state=MATCH.state),
        Participation(state=MATCH.state, instrument="oecd-ncp", now=none_of("bound")),
    )
    def the_home_of_the_company_may_have_a_contact_point(self, state: str) -> None:
        self.find(
            _OECD,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "This State has no contact point that we know of. The State where the company "
                "comes from may have one."
            ),
            height=RULE,
            sources=("oecd-guidelines",),
        )

    @Rule(Considered(pathway=_BANK, state=MATCH.state))
    def each_bank_sets_its_own_time(self, state: str) -> None:
        self.find(
            _BANK,
            state,
            "time-limit",
            UNKNOWN,
            N_("Each bank has its own time limit. It often ends one or two years after the project closes."),
            height=EXCEPTION,
            sources=("ifi-mechanisms", "ifi-time"),
        )


class InternationalCriminalCourt(Chapter):
    """Context only: mass crimes, never the protection of one person."""

    @Rule(
        Considered(pathway=_ICC, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of(*_MASS_CRIMES), sure="yes"),
    )
    def one_crime_is_not_yet_a_crime_against_humanity(self, state: str) -> None:
        self.find(
            _ICC,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It looks only at mass crimes: part of a wide or planned attack on civilians, or of a war."),
            height=OVERRIDE,
            sources=("icc-statute-7", "icc-conditions"),
        )

    @Rule(Considered(pathway=_ICC, state=MATCH.state & one_of(*_REACHED_OTHERWISE)))
    def some_crimes_reach_the_court_without_the_treaty(self, state: str) -> None:
        message = N_(
            "The State has not joined the Court, but the Court can look at some crimes. It "
            "depends on where and when."
        )
        for gate in ("jurisdiction", "temporal"):
            self.find(
                _ICC,
                state,
                gate,
                UNKNOWN,
                message,
                height=RULE,
                sources=("icc-statute-12", "icc-statute-13"),
            )

    @Rule(Considered(pathway=_ICC, state=MATCH.state & one_of(*_ACCEPTED_EARLIER)))
    def a_state_may_accept_the_court_for_earlier_events(self, state: str) -> None:
        self.find(
            _ICC,
            state,
            "temporal",
            UNKNOWN,
            N_("The State accepted the Court for some events before it joined. It depends on the day."),
            height=RULE,
            sources=("icc-statute-12", "icc-statute-11"),
            asks="incident_date",
        )

    @Rule(
        Considered(pathway=_ICC, state=MATCH.state),
        Clock(event="incident", latest=MATCH.latest & none_of("unknown", "none")),
    )
    def the_court_does_not_look_behind_july_2002(self, state: str, latest: str) -> None:
        if latest < "2002-07-01":
            self.find(
                _ICC,
                state,
                "temporal",
                UNMET,
                N_("The Court looks only at crimes since 1 July 2002."),
                height=OVERRIDE,
                sources=("icc-statute-11",),
            )
