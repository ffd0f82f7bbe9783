"""The UN refugee agency."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Forum,
    Named,
)
from rules.language import (
    BAR,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    one_of,
)

_REFUGEES = "unhcr"


class Refugees(Chapter):
    """UNHCR: outside one's own country."""

    @Rule(Considered(pathway=_REFUGEES, state=MATCH.nowhere), Forum(role="host"))
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
        Forum(role="origin", person="here"),
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
        Forum(role="origin", person="unknown"),
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
        Forum(role="origin", person="unknown"),
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

    @Rule(
        Considered(pathway=_REFUGEES, state=MATCH.nowhere),
        Answer(fact="liberty", value="deceased"),
        Named(threat="family-threats", given="yes"),
    )
    def where_the_family_of_the_dead_is_decides(self, nowhere: str) -> None:
        self.find(
            _REFUGEES,
            nowhere,
            "person",
            UNKNOWN,
            N_(
                "It helps only people who are outside their own country. It depends on where "
                "the relatives are now."
            ),
            height=BAR,
            sources=("refugee-definition", "unhcr-help"),
        )
