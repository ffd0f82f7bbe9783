"""The African Children's Committee: who is a child, and when the courts at home can be left out."""

from __future__ import annotations

from rules.facts import Answer, Considered, Route, Threat
from rules.facts import Profile as Work
from rules.language import (
    EXCEPTION,
    MATCH,
    N_,
    OVERRIDE,
    UNKNOWN,
    Chapter,
    Rule,
)

_CHILDREN = "acerwc"


class AfricanChildren(Chapter):
    """The Children's Committee: the victim is a child."""

    @Rule(
        Considered(pathway=_CHILDREN, state=MATCH.state, in_region="yes"),
        Work(slug="youth-child-defender"),
    )
    def a_young_person_may_be_a_child(self, state: str) -> None:
        self._was_under_18(state, OVERRIDE)

    @Rule(
        Considered(pathway=_CHILDREN, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="family-threats", sure="yes"),
    )
    def a_child_of_the_family_may_be_the_victim(self, state: str) -> None:
        self._was_under_18(state, EXCEPTION)

    def _was_under_18(self, state: str, height: int) -> None:
        self.find(
            _CHILDREN,
            state,
            "person",
            UNKNOWN,
            N_("It is only for children. It depends on whether someone harmed was under 18 at the time."),
            height=height,
            sources=("acrwc-charter-2", "acrwc-charter-44"),
        )

    @Rule(
        Considered(pathway=_CHILDREN, state=MATCH.state, in_region="yes"),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def danger_may_excuse_a_child_from_the_courts_at_home(self, state: str) -> None:
        self.find(
            _CHILDREN,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "The courts at home come first, unless they cannot help. Show why going there "
                "is too dangerous."
            ),
            height=EXCEPTION,
            sources=("acerwc-guide",),
        )
        self.conclude(Route(pathway=_CHILDREN, state=state, where="excused"))
