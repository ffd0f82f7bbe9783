"""What only national remedies have."""

from __future__ import annotations

from rules.facts import Answer, Considered, Forum
from rules.language import BAR, MATCH, N_, RULE, UNMET, Chapter, Rule, one_of


class NationalRemedies(Chapter):
    """Remedies at home come first in law and in life, where they can be used."""

    @Rule(
        Considered(pathway="national-habeas-corpus", state=MATCH.state),
        Forum(state=MATCH.state, role="origin", person="elsewhere"),
    )
    def a_judge_can_command_only_who_holds_the_person(self, state: str) -> None:
        self.find(
            "national-habeas-corpus",
            state,
            "person",
            UNMET,
            N_("The person is in another country. A judge here cannot reach who holds them there."),
            height=BAR,
            sources=("iccpr-9",),
        )

    @Rule(Considered(pathway="national-protection-mechanism", state=MATCH.state))
    def most_countries_have_no_programme(self, state: str) -> None:
        self.find(
            "national-protection-mechanism",
            state,
            "jurisdiction",
            UNMET,
            N_("We know of no working programme for defenders in this country. Ask a local network."),
            height=RULE,
            sources=("hrd-laws",),
        )

    @Rule(Considered(pathway="nhri", state=MATCH.state))
    def some_countries_have_no_institution_that_takes_complaints(self, state: str) -> None:
        self.find(
            "nhri",
            state,
            "jurisdiction",
            UNMET,
            N_(
                "We know of no institution here that takes complaints from people. An ombudsperson "
                "may: ask a local network."
            ),
            height=RULE,
            sources=("nhri-chart",),
        )

    @Rule(
        Considered(pathway="national-protection-mechanism", state=MATCH.state),
        Forum(state=MATCH.state, role="origin", person="elsewhere"),
    )
    def a_programme_protects_people_in_the_country(self, state: str) -> None:
        self._abroad(state)

    @Rule(
        Considered(pathway="national-protection-mechanism", state=MATCH.state),
        Forum(state=MATCH.state, role="origin", person="unknown"),
        Answer(fact="liberty", value="exile"),
    )
    def a_programme_at_home_does_not_reach_exiles(self, state: str) -> None:
        self._abroad(state)

    def _abroad(self, state: str) -> None:
        self.find(
            "national-protection-mechanism",
            state,
            "person",
            UNMET,
            N_("The programme protects people inside the country, and the person is abroad."),
            height=BAR,
            sources=("hrd-laws",),
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway
            & one_of(
                "national-habeas-corpus",
                "national-amparo",
                "national-criminal-complaint",
                "national-protection-mechanism",
                "nhri",
            ),
            state=MATCH.state,
        ),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def a_local_door_can_be_dangerous(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "You said that going to the authorities is too dangerous. Do not, unless someone "
                "safe can do it for you. Keep proof of the danger: it opens doors elsewhere."
            ),
            sources=("hrd-declaration-12",),
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of("national-habeas-corpus", "national-amparo"), state=MATCH.state
        ),
        Answer(fact="domestic_remedies", value=one_of("ineffective", "unavailable")),
    )
    def even_a_filing_that_fails_can_prove_something(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "You said that the courts are of no use. A short, safe filing that fails can still "
                "prove it to an international body."
            ),
            sources=("udhr-8",),
        )
