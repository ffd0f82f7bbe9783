"""What only the UN Special Procedures have: three kinds of letters and two working groups."""

from __future__ import annotations

from rules.facts import Answer, Considered, Forum, Participation, Perpetrator, Threat
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    OVERRIDE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_URGENT = "un-sp-urgent-appeal"
_OTHER = "un-sp-other-letter"
_WGEID = ("un-wgeid-urgent", "un-wgeid-standard")


class Letters(Chapter):
    """Urgent appeal: going on or near. Allegation letter: has happened. Other letter: a law."""

    @Rule(
        Considered(pathway=_URGENT, state=MATCH.state),
        Threat(
            state=MATCH.state,
            slug=one_of(
                "death-threat", "refoulement-risk", "enforced-disappearance", "denial-of-medical-care"
            ),
            sure="yes",
        ),
        Answer(fact="gravity_urgency", value="unknown"),
    )
    def some_dangers_are_urgent_by_nature(self, state: str) -> None:
        self._goes_on(state)

    @Rule(
        Considered(pathway=_URGENT, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("arbitrary-detention", "torture-ill-treatment"), sure="yes"),
        Answer(fact="liberty", value="detained"),
        Answer(fact="gravity_urgency", value="unknown"),
    )
    def what_is_done_in_custody_goes_on(self, state: str) -> None:
        self._goes_on(state)

    @Rule(
        Considered(pathway=_URGENT, state=MATCH.state),
        Threat(state=MATCH.state, slug="killing-or-attempt", sure="yes"),
        Answer(fact="liberty", value=one_of("free", "hiding")),
        Answer(fact="gravity_urgency", value="unknown"),
    )
    def who_escaped_an_attempt_is_still_in_danger(self, state: str) -> None:
        self._goes_on(state)

    def _goes_on(self, state: str) -> None:
        self.find(
            _URGENT,
            state,
            "gravity-urgency",
            MET,
            N_("This kind of danger goes on, and is grave by its nature."),
            height=OVERRIDE,
            sources=("sp-communications",),
        )

    @Rule(
        Considered(pathway=_OTHER, state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Answer(fact="consent.name_to_state", value="no"),
    )
    def a_letter_that_names_nobody_is_left(self, state: str) -> None:
        self.find(
            _OTHER,
            state,
            "subject-matter",
            MET,
            N_("You do not want the name to reach the Government. A letter about the practice names nobody."),
            height=OVERRIDE,
            sources=("srdefenders-consent",),
        )

    @Rule(
        Considered(pathway="un-sp-allegation-letter", state=MATCH.state),
        Answer(fact="gravity_urgency", value=one_of("serious", "imminent")),
        Answer(fact="liberty", value=none_of("deceased")),
    )
    def one_message_is_enough(self, state: str) -> None:
        self.caution(
            "un-sp-allegation-letter",
            state,
            N_(
                "It goes through the same form as the urgent appeal. Send one message, not two: the "
                "experts decide what kind of letter it becomes."
            ),
            sources=("sp-communications", "srdefenders-submit"),
        )

    @Rule(
        Considered(pathway="un-sp-allegation-letter", state=MATCH.state),
        Answer(fact="liberty", value="deceased"),
    )
    def the_living_around_the_dead_may_need_protection(self, state: str) -> None:
        self.caution(
            "un-sp-allegation-letter",
            state,
            N_(
                "Relatives, colleagues or witnesses may be in danger now. If so, answer again for them: "
                "urgent measures protect the living."
            ),
            sources=("sp-communications",),
        )


class ArbitraryDetention(Chapter):
    """The Working Group: any person held, on two separate tracks."""

    @Rule(
        Considered(pathway="un-wgad-regular", state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Answer(fact="liberty", value="detained"),
    )
    def whoever_is_held_may_ask_whether_it_is_lawful(self, state: str) -> None:
        self.find(
            "un-wgad-regular",
            state,
            "subject-matter",
            MET,
            N_("The person is held. The group can look at whether that is arbitrary."),
            height=EXCEPTION,
            sources=("wgad-mandate", "wgad-methods"),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("un-wgad-urgent", "un-wgad-regular"), state=MATCH.state),
        Forum(state=MATCH.state, person="elsewhere"),
        Answer(fact="liberty", value="detained"),
        Threat(state=MATCH.state, sure="yes"),
    )
    def another_state_holds_the_person(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "person",
            UNKNOWN,
            N_(
                "The person is held in another State. It depends on whether this State had them held, or "
                "held them first and handed them over."
            ),
            height=OVERRIDE,
            sources=("wgad-methods", "wgad-47-2020"),
        )

    @Rule(
        Considered(pathway="un-wgad-regular", state=MATCH.state),
        Threat(state=MATCH.state, slug="arbitrary-detention", sure="yes"),
        Answer(fact="liberty", value=one_of("free", "exile", "hiding", "displaced")),
    )
    def after_release_the_group_may_still_speak(self, state: str) -> None:
        self.caution(
            "un-wgad-regular",
            state,
            N_("The person is not held now. The group may close the case, or still give an opinion."),
            sources=("wgad-methods",),
        )

    @Rule(
        Considered(pathway="un-wgad-regular", state=MATCH.state),
        Participation(state=MATCH.state, instrument="echr", now="bound"),
    )
    def an_opinion_may_close_strasbourg(self, state: str) -> None:
        self.caution(
            "un-wgad-regular",
            state,
            N_(
                "An opinion can close the European Court of Human Rights for the same facts. "
                "Decide with a lawyer which of the two you want before you file."
            ),
            sources=("ecthr-peraldi", "echr-35-2-b"),
        )


class Disappearances(Chapter):
    """The Working Group on disappearances: no treaty, no finding of guilt, a search."""

    @Rule(
        Considered(pathway="un-wgeid-urgent", state=MATCH.state),
        Threat(state=MATCH.state, sure="yes"),
        Answer(fact="liberty", value="disappeared"),
    )
    def who_has_disappeared_is_searched_for(self, state: str) -> None:
        self._search(state, MET, N_("It looks for people who have disappeared."))

    @Rule(
        Considered(pathway="un-wgeid-urgent", state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Answer(fact="liberty", value=one_of("free", "hiding", "exile", "displaced")),
    )
    def who_has_been_found_is_no_longer_searched_for(self, state: str) -> None:
        self._search(
            state,
            UNMET,
            N_("It looks for people whose fate is hidden. This person is not missing now."),
        )

    @Rule(
        Considered(pathway="un-wgeid-urgent", state=MATCH.state),
        Threat(state=MATCH.state, slug="enforced-disappearance", sure="yes"),
        Answer(fact="liberty", value="unknown"),
    )
    def whether_the_person_is_missing_is_not_known(self, state: str) -> None:
        self._search(state, UNKNOWN, N_("It depends on whether the person is missing now."), asks="liberty")

    def _search(self, state: str, outcome: str, message: str, asks: str = "none") -> None:
        for pathway in _WGEID:
            self.find(
                pathway,
                state,
                "subject-matter",
                outcome,
                message,
                height=OVERRIDE,
                sources=("wgeid-mandate",),
                asks=asks,
            )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_WGEID), state=MATCH.state),
        Perpetrator(slug="non-state", only="yes"),
        Answer(fact="liberty", value="disappeared"),
    )
    def an_armed_group_must_act_for_the_state_or_in_its_place(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "person",
            UNKNOWN,
            N_("It depends on whether the State was behind it, or a group that controls territory."),
            height=OVERRIDE,
            sources=("wgeid-methods",),
        )

    @Rule(
        Considered(pathway="un-wgeid-urgent", state=MATCH.state),
        Perpetrator(slug=one_of("non-state", "unknown"), only="yes"),
    )
    def others_than_the_state_may_have_taken_the_person(self, state: str) -> None:
        self.caution(
            "un-wgeid-urgent",
            state,
            N_(
                "A disappearance needs a link with the State. The group also records acts of armed "
                "groups that control territory."
            ),
            sources=("wgeid-methods",),
        )
