"""Provisional measures of the Inter-American Court: who may ask, and for what."""

from __future__ import annotations

from rules.facts import Answer, Asks, Considered, Danger, Participation, Procedure, Threat
from rules.language import (
    BAR,
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
    one_of,
)

_COURT = "iacthr-provisional-measures"
#: Relatives of the dead who are in danger now may be protected; who asks the Court is another question.
_FAMILY_OF_THE_DEAD = (
    Answer(fact="liberty", value="deceased"),
    Threat(state=MATCH.state, slug="family-threats", sure="yes"),
)


class InterAmericanCourt(Chapter):
    """ACHR art. 63(2): in a case before it, or at the request of the Commission."""

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        Procedure(pathway="iachr-petition", status="none"),
        Procedure(pathway="iacthr-case", status="none"),
    )
    def without_a_case_only_the_commission_may_ask_the_court(self, state: str) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNMET,
            N_(
                "No case is before the Court, so only the Commission may ask it. "
                "Ask the Commission for precautionary measures first."
            ),
            height=BAR,
            sources=("achr-63-2", "iacthr-rules-27"),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iachr-petition", status=one_of("pending", "decided")),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        Procedure(pathway="iacthr-case", status="none"),
    )
    def with_a_petition_alone_the_commission_must_want_to_ask(self, state: str) -> None:
        self._the_commission_must_want_to_ask(state, RULE)

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iachr-petition", status=one_of("pending", "decided")),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        Procedure(pathway="iacthr-case", status="none"),
        *_FAMILY_OF_THE_DEAD,
    )
    def for_the_family_too_the_commission_must_want_to_ask(self, state: str) -> None:
        self._the_commission_must_want_to_ask(state, BAR)

    def _the_commission_must_want_to_ask(self, state: str, height: int) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only the Commission may ask the Court, and it decides whether to. Ask it for its "
                "own measures as well: it turns to the Court mostly when those do not help."
            ),
            height=height,
            sources=("achr-63-2", "iacthr-rules-27", "iacthr-measures-study"),
        )

    @Rule(Considered(pathway=_COURT, state=MATCH.state), Procedure(pathway="any", status="unknown"))
    def whether_the_commission_was_asked_is_not_known(self, state: str) -> None:
        self._who_has_the_case_is_not_known(state, RULE)

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="any", status="unknown"),
        *_FAMILY_OF_THE_DEAD,
    )
    def whether_the_family_asked_the_commission_is_not_known(self, state: str) -> None:
        self._who_has_the_case_is_not_known(state, BAR)

    def _who_has_the_case_is_not_known(self, state: str, height: int) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNKNOWN,
            N_("It depends on whether the Commission or the Court already has the case."),
            height=height,
            sources=("achr-63-2", "iacthr-rules-27"),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(
            pathway=one_of("iachr-precautionary-measures", "iachr-petition"),
            status=one_of("pending", "decided"),
        ),
    )
    def the_commission_decides_whether_to_go_to_the_court(self, state: str) -> None:
        self.caution(
            _COURT,
            state,
            N_("Without a case before the Court you cannot ask it yourself. Ask the Commission to go."),
            sources=("achr-63-2", "iacthr-rules-27"),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iacthr-case", status="decided"),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
    )
    def after_a_judgment_only_what_belongs_to_the_case_can_be_asked(self, state: str) -> None:
        self._it_must_belong_to_the_case(state, RULE)

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state),
        Procedure(pathway="iacthr-case", status="decided"),
        Procedure(pathway="iachr-precautionary-measures", status="none"),
        *_FAMILY_OF_THE_DEAD,
    )
    def the_family_too_can_ask_only_what_belongs_to_the_case(self, state: str) -> None:
        self._it_must_belong_to_the_case(state, BAR)

    def _it_must_belong_to_the_case(self, state: str, height: int) -> None:
        self.find(
            _COURT,
            state,
            "person",
            UNKNOWN,
            N_(
                "The victims of a case that the Court has decided may ask, for danger that has to do "
                "with that case. For other danger or other people, go to the Commission."
            ),
            height=height,
            sources=("iacthr-rules-27", "iacthr-guatemala-2019", "iacthr-dominican-2016"),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="repressive-law", alone="yes"),
        Procedure(pathway="iacthr-case", status=one_of("pending", "decided")),
    )
    def a_law_that_would_undo_its_judgment_can_be_stopped(self, state: str) -> None:
        self.find(
            _COURT,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "The Court has stopped laws that would undo its judgments. It depends on "
                "whether this law would."
            ),
            height=OVERRIDE,
            sources=("iacthr-guatemala-2019", "iacthr-peru-2024"),
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Asks(pathway=_COURT, gate="gravity-urgency", sources=MATCH.sources),
        Procedure(pathway="iacthr-case", status=one_of("pending", "decided")),
        Threat(
            state=MATCH.state,
            slug=one_of("censorship-expression", "judicial-harassment", "repressive-law"),
            sure="yes",
        ),
        Danger(state=MATCH.state, level=MATCH.level & one_of("imminent", "unknown")),
    )
    def the_court_may_also_protect_what_a_case_is_about(
        self, state: str, sources: tuple[str, ...], level: str
    ) -> None:
        self._rarely_other_harm(state, (*sources, "iacthr-guatemala-2019", "iacthr-peru-2018"), level)

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Asks(pathway=_COURT, gate="gravity-urgency", sources=MATCH.sources),
        Procedure(pathway="iachr-petition", status="pending"),
        Threat(state=MATCH.state, slug=one_of("censorship-expression", "judicial-harassment"), sure="yes"),
        Danger(state=MATCH.state, level=MATCH.level & one_of("imminent", "unknown")),
    )
    def the_court_may_also_protect_what_a_pending_petition_is_about(
        self, state: str, sources: tuple[str, ...], level: str
    ) -> None:
        self._rarely_other_harm(state, (*sources, "iacthr-costa-rica-2001", "iacthr-venezuela-2010"), level)

    def _rarely_other_harm(self, state: str, sources: tuple[str, ...], level: str) -> None:
        self.find(
            _COURT,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_(
                "The Court has also protected speech, judges and justice for victims, and has refused "
                "it too. You must show harm that money or a later judgment could not repair."
            ),
            height=RULE,
            sources=sources,
            asks="gravity_urgency" if level == "unknown" else "none",
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state,
            instrument="iacthr-jurisdiction",
            now="ended",
            at_facts="bound",
            until=MATCH.until,
            source=MATCH.source,
        ),
        Procedure(pathway=one_of("iachr-petition", "iacthr-case"), status=one_of("pending", "decided")),
    )
    def a_matter_from_before_the_state_left_can_still_be_protected(
        self, state: str, until: str, source: str
    ) -> None:
        self.find(
            _COURT,
            state,
            "jurisdiction",
            MET,
            N_(
                "The State left the Court on {until}. The Court can still protect in a matter "
                "about what happened before."
            ),
            height=EXCEPTION,
            sources=("achr-78", "iacthr-trinidad-2002", source),
            values={"until": until},
        )

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state,
            instrument="iacthr-jurisdiction",
            now="ended",
            at_facts=one_of("undated", "straddling"),
            until=MATCH.until,
            source=MATCH.source,
        ),
        Procedure(pathway=one_of("iachr-petition", "iacthr-case"), status=one_of("pending", "decided")),
    )
    def the_day_decides_whether_the_court_still_protects(self, state: str, until: str, source: str) -> None:
        self._whether_it_still_protects(state, until, source, "incident_date")

    @Rule(
        Considered(pathway=_COURT, state=MATCH.state, in_region="yes"),
        Participation(
            state=MATCH.state,
            instrument="iacthr-jurisdiction",
            now="ended",
            at_facts="bound",
            until=MATCH.until,
            source=MATCH.source,
        ),
        Procedure(pathway="any", status="unknown"),
    )
    def a_petition_decides_whether_the_court_still_protects(
        self, state: str, until: str, source: str
    ) -> None:
        self._whether_it_still_protects(state, until, source, "other_procedures")

    def _whether_it_still_protects(self, state: str, until: str, source: str, asks: str) -> None:
        self.find(
            _COURT,
            state,
            "jurisdiction",
            UNKNOWN,
            N_(
                "The State left the Court on {until}. It depends on whether a petition or a case is "
                "about what happened before."
            ),
            height=RULE,
            sources=("achr-78", "iacthr-trinidad-2002", source),
            asks=asks,
            values={"until": until},
        )
