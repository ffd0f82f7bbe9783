"""Two countries: the one that the person fled, and the one where the person is now."""

from __future__ import annotations

from rules.facts import Answer, Asks, Considered, Forum, Named
from rules.language import BAR, EXCEPTION, MATCH, N_, UNKNOWN, Chapter, Rule, none_of, one_of

_LOCAL = (
    "national-amparo",
    "national-criminal-complaint",
    "national-constitutional-complaint",
    "nhri",
)


class Abroad(Chapter):
    """What was answered of one country need not be true of the other."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_LOCAL), state=MATCH.state),
        Forum(state=MATCH.state, role="origin", person="elsewhere"),
        Answer(fact="liberty", value="exile"),
    )
    def an_office_of_the_country_fled_learns_who_asks(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "The person has fled this country. Its offices may learn where they are, or turn on the "
                "family. Ask a lawyer abroad before anyone goes there."
            ),
            sources=("unhcr-help",),
        )

    @Rule(
        Considered(pathway="national-amparo", state=MATCH.state),
        Forum(state=MATCH.state, role="host"),
        Named(threat="refoulement-risk", given="no"),
        Named(threat="transnational-repression", given="no"),
        Answer(fact="liberty", value=none_of("detained", "deceased")),
    )
    def a_court_of_the_host_helps_against_what_happens_there(self, state: str) -> None:
        self.find(
            "national-amparo",
            state,
            "person",
            UNKNOWN,
            N_(
                "The country where the person is now must protect people on its soil. It depends "
                "on whether the danger reaches the person there, or whether it may send them back."
            ),
            height=EXCEPTION,
            sources=("udhr-8",),
            asks="threats",
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Asks(pathway=MATCH.pathway, gate="exhaustion", sources=MATCH.sources),
        Forum(state=MATCH.state, role="host"),
        Named(threat="refoulement-risk", given="no"),
        Answer(fact="liberty", value=none_of("detained", "deceased")),
        Answer(fact="domestic_remedies", value=none_of("unknown")),
    )
    def the_courts_spoken_of_may_be_those_of_the_other_country(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "What you said of the courts may be about the country that you left. It depends on what "
                "was tried in the country where you are."
            ),
            height=BAR,
            sources=sources,
        )
