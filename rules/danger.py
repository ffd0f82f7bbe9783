"""What the facts themselves say of the danger, before anyone asks how grave it is.

A person who has disappeared is in imminent danger, whatever box was ticked. Where neither the
answer nor the facts say it, the level stays unknown, and unknown is not low.
"""

from __future__ import annotations

from rules.facts import Answer, Continuing, Danger, Forum, Irreparable, Threat
from rules.language import MATCH, Chapter, Rule, one_of

#: Threats to life, body or health: harm that no later order can undo (IACHR Rules art. 25(2)(c);
#: ACHPR Rules 2020, Rule 100; OHCHR on urgent appeals: grave and irreparable harm).
IRREPARABLE = (
    "killing-or-attempt",
    "death-threat",
    "physical-attack",
    "torture-ill-treatment",
    "enforced-disappearance",
    "sexual-gender-violence",
    "family-threats",
    "refoulement-risk",
    "denial-of-medical-care",
    "arbitrary-detention",
    "transnational-repression",
    "forced-displacement-eviction",
)


class DangerToThePerson(Chapter):
    """How grave, how near, and whether it goes on."""

    @Rule(Forum(state=MATCH.state), Answer(fact="gravity_urgency", value=MATCH.level))
    def the_person_knows_best_how_near_it_is(self, state: str, level: str) -> None:
        self.conclude(Danger(state=state, level=level, why="answer"))

    @Rule(Forum(state=MATCH.state), Answer(fact="liberty", value="disappeared"))
    def who_has_disappeared_is_in_imminent_danger(self, state: str) -> None:
        self.conclude(Danger(state=state, level="imminent", why="disappeared"))

    @Rule(
        Threat(state=MATCH.state, slug="denial-of-medical-care", sure="yes"),
        Answer(fact="liberty", value="detained"),
        Answer(fact="gravity_urgency", value="unknown"),
    )
    def care_denied_in_custody_is_grave(self, state: str) -> None:
        self.conclude(Danger(state=state, level="serious", why="care"))

    @Rule(
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Answer(fact="liberty", value="detained"),
        Answer(fact="gravity_urgency", value="unknown"),
    )
    def torture_in_custody_is_grave(self, state: str) -> None:
        self.conclude(Danger(state=state, level="serious", why="custody"))

    @Rule(Threat(state=MATCH.state, slug=one_of(*IRREPARABLE), sure=MATCH.sure))
    def harm_to_life_or_body_cannot_be_undone(self, state: str, sure: str) -> None:
        self.conclude(Irreparable(state=state, sure=sure))

    @Rule(Forum(state=MATCH.state), Answer(fact="liberty", value="disappeared"))
    def a_disappearance_cannot_be_undone(self, state: str) -> None:
        self.conclude(Irreparable(state=state, sure="yes"))

    @Rule(
        Forum(state=MATCH.state),
        Answer(fact="liberty", value=one_of("detained", "disappeared")),
    )
    def detention_and_disappearance_go_on(self, state: str) -> None:
        self.conclude(Continuing(state=state, why="liberty"))
