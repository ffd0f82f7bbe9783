"""The European Court of Human Rights: interim measures under Rule 39."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Danger,
    Forum,
    Perpetrator,
    Profile,
    Threat,
)
from rules.language import (
    EXCEPTION,
    MATCH,
    MET,
    N_,
    RULE,
    UNKNOWN,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_RULE39 = "ecthr-rule39"
#: Danger to life and health that the Court looks at when the State holds the person.
_IN_CUSTODY = ("denial-of-medical-care", "torture-ill-treatment", "killing-or-attempt", "death-threat")
#: Other rights that it has protected in rare cases: homes, organisations and media.
_IN_RARE_CASES = ("association-restriction", "censorship-expression", "forced-displacement-eviction")
#: What judges who were tried for their judgments asked it to stop.
_AGAINST_JUDGES = ("judicial-harassment", "labour-retaliation", "unfair-trial")


class StrasbourgUrgency(Chapter):
    """Rule 39: removal, life and health in custody, and rarely anything else."""

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Threat(state=MATCH.state, slug=one_of(*_IN_CUSTODY), sure="yes"),
        Answer(fact="liberty", value="detained"),
    )
    def the_court_can_order_care_for_who_is_held(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            MET,
            N_("The State holds the person, and life or health is in danger there."),
            height=EXCEPTION,
            sources=("ecthr-rules-39", "ecthr-rule39-site"),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Threat(state=MATCH.state, slug=one_of(*_IN_CUSTODY), sure="yes"),
        Answer(fact="liberty", value="unknown"),
    )
    def whether_the_state_holds_the_person_is_not_known(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            UNKNOWN,
            N_("Outside removal cases it is for people whom the State holds. Is the person held?"),
            height=RULE,
            sources=("ecthr-rules-39", "ecthr-rule39-site"),
            asks="liberty",
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, person=none_of("elsewhere")),
        Answer(fact="liberty", value="disappeared"),
    )
    def it_is_rarely_used_for_disappearances(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "It is rarely used when someone is missing. It depends on signs that the State holds "
                "the person."
            ),
            height=RULE,
            sources=("ecthr-rules-39",),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Answer(fact="gravity_urgency", value="imminent"),
        Threat(state=MATCH.state, slug=one_of(*_IN_RARE_CASES), sure="yes"),
    )
    def in_rare_cases_it_saves_a_home_an_organisation_or_the_media(self, state: str) -> None:
        self._in_rare_cases(
            state, ("ecthr-rules-39", "ecthr-memorial-measure", "ecthr-rustavi2-measure", "ecthr-amb-spain")
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Answer(fact="gravity_urgency", value="imminent"),
        Threat(state=MATCH.state, slug=one_of(*_AGAINST_JUDGES), sure="yes"),
        Profile(slug="judge"),
    )
    def in_rare_cases_it_saves_the_office_of_a_judge(self, state: str) -> None:
        self._in_rare_cases(state, ("ecthr-rules-39", "ecthr-wrobel"))

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Answer(fact="gravity_urgency", value="imminent"),
        Threat(state=MATCH.state, slug="surveillance", sure="yes"),
        Profile(slug=one_of("journalist", "blogger")),
    )
    def in_rare_cases_it_saves_the_sources_of_a_journalist(self, state: str) -> None:
        self._in_rare_cases(state, ("ecthr-rules-39", "ecthr-sedletska"))

    def _in_rare_cases(self, state: str, sources: tuple[str, ...]) -> None:
        for gate in ("subject-matter", "gravity-urgency"):
            self.find(
                _RULE39,
                state,
                gate,
                UNKNOWN,
                N_(
                    "It is almost always for removal, or for life and health. It was rarely used for "
                    "other harm, where that could not be undone later. Ask a lawyer first."
                ),
                height=RULE,
                sources=sources,
            )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Answer(fact="gravity_urgency", value="imminent"),
        Threat(state=MATCH.state, slug="denial-of-medical-care", sure="yes"),
        Answer(fact="liberty", value=none_of("detained", "unknown", "disappeared", "deceased")),
        Perpetrator(slug="state"),
    )
    def in_rare_cases_it_protects_who_is_cut_off_from_care(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "It is almost always for removal, or for people whom the State holds. It was rarely used "
                "where the State cut people off from care, as by a curfew or at a closed border. Ask a "
                "lawyer first."
            ),
            height=RULE,
            sources=("ecthr-rules-39", "ecthr-tunc-measure", "ecthr-border-2021"),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Forum(state=MATCH.state, role="host"),
        Answer(fact="gravity_urgency", value="imminent"),
        Threat(state=MATCH.state, slug="transnational-repression", sure="yes"),
    )
    def the_host_may_have_to_guard_who_could_be_carried_off(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "It stops a removal. The Court also asked a State to guard a person whom another State "
                "could carry off. It depends on signs that this is near."
            ),
            height=RULE,
            sources=("ecthr-rules-39", "ecthr-mukhitdinov"),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Danger(state=MATCH.state, level="serious"),
        Threat(state=MATCH.state, slug=one_of("refoulement-risk", *_IN_CUSTODY), sure="yes"),
    )
    def how_near_the_removal_or_the_harm_is_decides(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_(
                "It is for harm that is about to happen. It depends on whether a removal can come "
                "any day, or whether health may fail soon."
            ),
            height=RULE,
            sources=("ecthr-rules-39",),
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="refoulement-risk", sure="possible"),
        Answer(fact="gravity_urgency", value=one_of("serious", "imminent")),
    )
    def an_exile_is_in_danger_if_sent_back(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "gravity-urgency",
            UNKNOWN,
            N_("It depends on whether this country may send the person back soon."),
            height=RULE,
            sources=("ecthr-rules-39",),
            asks="threats",
        )

    @Rule(
        Considered(pathway=_RULE39, state=MATCH.state, in_region="yes"),
        Answer(fact="domestic_remedies", value=one_of("none-tried", "pending")),
    )
    def only_remedies_that_stop_the_harm_come_first(self, state: str) -> None:
        self.find(
            _RULE39,
            state,
            "exhaustion",
            UNKNOWN,
            N_(
                "Only a remedy that would stop the harm in time must come first. If there is one, "
                "use it now. If there is none, say so to the Court."
            ),
            height=RULE,
            sources=("ecthr-rule39-remedies",),
        )
