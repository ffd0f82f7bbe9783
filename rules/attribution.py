"""Attribution: which State may answer for what.

A person abroad may be failed by two States: the one they fled, and the one that could send them
back or that does not protect them on its soil. Each is assessed for its own part (ICCPR art. 2(1);
CAT art. 3).
"""

from __future__ import annotations

from rules.facts import Answer, Forum, Named, Threat
from rules.language import MATCH, Chapter, Rule, none_of, one_of

#: A territory that another State holds: what that State does there it does itself, and no host lets it
#: (Commission on Human Rights resolution 1993/2; General Assembly resolution 34/37).
HELD_BY = {"EH": "MA", "PS": "IL"}

#: Danger that can follow a person across a border, where the host State has a duty to protect.
FOLLOWS = (
    "killing-or-attempt",
    "death-threat",
    "physical-attack",
    "surveillance",
    "digital-attack",
    "enforced-disappearance",
)


class Attribution(Chapter):
    """Every State answers for its own part."""

    @Rule(
        Named(threat=MATCH.threat, given="yes", alone=MATCH.alone, kind="other"),
        Forum(state=MATCH.state, role=one_of("origin", "none")),
    )
    def the_state_named_answers_for_what_was_done(self, threat: str, alone: str, state: str) -> None:
        self.conclude(Threat(state=state, slug=threat, sure="yes", alone=alone))

    @Rule(
        Named(threat="refoulement-risk", given="yes", alone=MATCH.alone),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
    )
    def who_may_send_back_answers_for_sending_back(self, alone: str, state: str) -> None:
        self.conclude(Threat(state=state, slug="refoulement-risk", sure="yes", alone=alone))

    @Rule(
        Named(threat="transnational-repression", given="yes", alone=MATCH.alone),
        Forum(state=MATCH.state, role="host"),
    )
    def the_host_must_stop_repression_from_abroad(self, alone: str, state: str) -> None:
        self.conclude(Threat(state=state, slug="transnational-repression", sure="yes", alone=alone))

    @Rule(Answer(fact="liberty", value="detained"), Forum(state=MATCH.state, role="host"))
    def the_host_holds_who_is_detained_on_its_soil(self, state: str) -> None:
        self.conclude(Threat(state=state, slug="arbitrary-detention", sure="yes", alone="no"))

    @Rule(
        Named(threat=MATCH.threat & one_of(*FOLLOWS), given="yes"),
        Forum(state=MATCH.state, role="host"),
    )
    def danger_may_follow_across_the_border(self, threat: str, state: str) -> None:
        self.conclude(Threat(state=state, slug=threat, sure="possible", alone="no"))

    @Rule(
        Answer(fact="liberty", value="exile"),
        Forum(state=MATCH.state, role="host"),
    )
    def an_exile_may_be_sent_back(self, state: str) -> None:
        self.conclude(Threat(state=state, slug="refoulement-risk", sure="possible", alone="no"))
