"""Reprisals, patterns, peer review, inquiries and offices of the United Nations."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Hears,
    Inquiry,
    Office,
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

_REPRISALS = "un-reprisals-focal-point"
_PATTERN = "un-hrc-complaint-procedure"
_UPR = "un-upr"
_INQUIRY = "un-commission-of-inquiry"
_OFFICE = "un-field-presence"

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

    @Rule(
        Considered(pathway=_PATTERN, state=MATCH.state),
        Threat(state=MATCH.state, slug=MATCH.threat),
        Hears(pathway=_PATTERN, threat=MATCH.threat),
    )
    def one_case_is_not_a_pattern(self, state: str, threat: str) -> None:
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
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Inquiry(state=MATCH.state, matter="any", sources=MATCH.sources),
    )
    def the_un_set_up_an_inquiry_on_this_state(self, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            MET,
            N_("The UN has set up a body that collects proof on this State."),
            height=OVERRIDE,
            sources=sources,
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Inquiry(state=MATCH.state, matter=MATCH.matter & none_of("any"), sources=MATCH.sources),
    )
    def the_un_set_up_an_inquiry_on_a_part_of_what_happens(
        self, state: str, matter: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            _INQUIRY,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("The inquiry looks only at this: {matter}. It depends on whether this case is part of it."),
            height=OVERRIDE,
            sources=sources,
            values={"matter": matter},
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Inquiry(state=MATCH.state, ended="no", kept=MATCH.kept & none_of("none")),
    )
    def the_council_kept_it_going_in_2026(self, state: str, kept: str) -> None:
        self.caution(
            _INQUIRY,
            state,
            N_("The UN kept this body going in early 2026. Check that it still works."),
            sources=(kept,),
        )

    @Rule(
        Considered(pathway=_INQUIRY, state=MATCH.state),
        Inquiry(state=MATCH.state, ended="no", kept="none"),
    )
    def most_inquiries_are_renewed_for_a_year_or_two(self, state: str) -> None:
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
            height=EXCEPTION,
            sources=("ohchr-presence",),
        )

    @Rule(
        Considered(pathway=_OFFICE, state=MATCH.state),
        Office(state=MATCH.state, closed="no", last=MATCH.last, source=MATCH.source),
    )
    def offices_open_and_shrink(self, state: str, last: str, source: str) -> None:
        self.find(
            _OFFICE,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "The UN had a human rights office in this country on {date}. We have not seen that it "
                "still works. Ask an organisation you trust."
            ),
            height=OVERRIDE,
            sources=(source, "ohchr-presence"),
            values={"date": last},
        )

    @Rule(Considered(pathway=_OFFICE, state=MATCH.state), Answer(fact="liberty", value="hiding"))
    def who_hides_does_not_walk_into_an_office(self, state: str) -> None:
        self.caution(
            _OFFICE,
            state,
            N_("Do not go there in person. Let someone safe make the contact."),
            sources=("ohchr-presence",),
        )

    @Rule(
        Considered(pathway=_OFFICE, state=MATCH.state),
        Office(state=MATCH.state, closed="yes", last=MATCH.last, source=MATCH.source),
    )
    def a_state_may_close_the_un_office(self, state: str, last: str, source: str) -> None:
        self.caution(
            _OFFICE,
            state,
            N_("The State closed the UN human rights office on {date}. Ask for the regional office."),
            sources=(source,),
            values={"date": last},
        )
