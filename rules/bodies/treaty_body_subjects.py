"""Which committee deals with whom, and with what."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Named,
    Perpetrator,
    Profile,
    Threat,
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
    one_of,
)

_HRC, _CAT, _CRC = "un-hrcttee", "un-cat", "un-crc"
_RACE = ("indigenous-defender", "minority-defender", "migrant-refugee-defender")

#: Committees that hear victims only, never a complaint about a law as such.
_VICTIM = {"un-cedaw": ("op-cedaw-2",), _HRC: ("iccpr-op1-1", "hrc-1440-2005")}


class FieldsOfTheCommittees(Chapter):
    """What each committee is for, where a word of the case does not say it."""

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("physical-attack", "sexual-gender-violence"), sure="yes"),
        Perpetrator(slug=one_of("unknown", "non-state", "business", "none")),
    )
    def violence_becomes_cruel_treatment_when_officials_allow_it(self, state: str) -> None:
        self.find(
            _CAT,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether officials did it, helped, or let it happen."),
            height=RULE,
            sources=("cat-1", "cat-16"),
            asks="perpetrators",
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("physical-attack", "sexual-gender-violence"), sure="yes"),
        Perpetrator(slug="state"),
    )
    def violence_by_officials_is_cruel_treatment(self, state: str) -> None:
        self.find(
            _CAT,
            state,
            "subject-matter",
            MET,
            N_("Violence by officials can be torture or cruel treatment."),
            height=EXCEPTION,
            sources=("cat-1", "cat-16"),
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("killing-or-attempt", "death-threat"), sure="yes"),
    )
    def suffering_of_the_mind_can_be_torture(self, state: str) -> None:
        self.find(
            _CAT,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "A threat or an attempt on life can be torture or cruel treatment. It depends on how "
                "much it made the person suffer, and on whether officials did it or let it happen."
            ),
            height=RULE,
            sources=("cat-1", "cat-16"),
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug="reprisal-for-cooperation", sure="yes"),
    )
    def whoever_speaks_of_torture_is_protected_from_punishment(self, state: str) -> None:
        self.find(
            _CAT,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "Punishing people because they complained of torture, or worked with this Committee, breaks "
                "the treaty. It depends on whether the person was punished for that."
            ),
            height=RULE,
            sources=("cat-burundi-lawyers", "cat-13", "cat-16"),
        )

    @Rule(
        Considered(pathway=_CAT, state=MATCH.state),
        Threat(state=MATCH.state, slug="torture-ill-treatment", sure="yes"),
        Perpetrator(slug=one_of("non-state", "business"), only="yes"),
    )
    def torture_needs_a_link_with_officials(self, state: str) -> None:
        self.caution(
            _CAT,
            state,
            N_("You named no official. Show that officials agreed to it, knew of it, or did not stop it."),
            sources=("cat-1",),
        )

    @Rule(
        Considered(pathway="un-cedaw", state=MATCH.state),
        Threat(state=MATCH.state, slug=one_of("sexual-gender-violence", "discrimination"), sure="yes"),
    )
    def the_womens_committee_hears_women(self, state: str) -> None:
        self.find(
            "un-cedaw",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether the person is a woman or girl, and was harmed because of that."),
            height=RULE,
            sources=("cedaw-1", "op-cedaw-2"),
            asks="profiles",
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("un-cerd", "un-cerd-early-warning"), state=MATCH.state),
        Threat(state=MATCH.state, slug="discrimination", sure="yes"),
    )
    def the_reason_for_discrimination_decides(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether race, colour, descent or origin was a reason."),
            height=RULE,
            sources=("icerd-1",),
            asks="profiles",
        )

    @Rule(
        Considered(pathway="un-cerd", state=MATCH.state),
        Profile(slug=one_of(*_RACE)),
        Threat(state=MATCH.state, sure="yes"),
        Named(threat="discrimination", given="no"),
        Named(threat="land-environment", given="no"),
        Named(threat="forced-displacement-eviction", given="no"),
    )
    def not_every_attack_on_a_minority_is_discrimination(self, state: str) -> None:
        self.find(
            "un-cerd",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether race, colour, descent or origin was a reason."),
            height=OVERRIDE,
            sources=("icerd-1", "icerd-5"),
            asks="threats",
        )

    @Rule(
        Considered(pathway="un-cerd", state=MATCH.state),
        Named(threat="repressive-law", given="yes", alone="yes"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
    )
    def a_law_that_harmed_nobody_yet_has_no_victim(self, state: str) -> None:
        self.find(
            "un-cerd",
            state,
            "person",
            UNMET,
            N_("A complaint needs a person or group that was harmed. A law alone is for early warning."),
            height=EXCEPTION,
            sources=("icerd-14-1",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_VICTIM), state=MATCH.state),
        Named(threat="repressive-law", given="yes", alone="yes"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
    )
    def somebody_must_be_touched_by_the_law(self, pathway: str, state: str) -> None:
        self.find(
            pathway,
            state,
            "person",
            UNMET,
            N_("A complaint needs a person or group that was harmed, not only a law."),
            height=EXCEPTION,
            sources=_VICTIM[pathway],
        )

    @Rule(
        Considered(pathway=_HRC, state=MATCH.state),
        Named(threat="repressive-law", given="yes", alone="yes"),
        Threat(state=MATCH.state, slug="repressive-law", sure="yes"),
        Answer(fact="submitter", value=one_of("self", "family", "lawyer")),
    )
    def who_must_live_under_a_law_can_be_its_victim(self, state: str) -> None:
        for gate in ("subject-matter", "person"):
            self.find(
                _HRC,
                state,
                gate,
                UNKNOWN,
                N_(
                    "A law alone is not enough. But whoever must change how they live because of it, or "
                    "risks a penalty under it, can be a victim already. Say how it touches the person."
                ),
                height=OVERRIDE,
                sources=("iccpr-op1-1", "hrc-488-1992", "hrc-1440-2005"),
                asks="threats",
            )

    @Rule(
        Considered(pathway="un-cerd-early-warning", state=MATCH.state),
        Profile(slug=one_of(*_RACE)),
        Threat(state=MATCH.state, sure="yes"),
        Named(threat="discrimination", given="no"),
        Named(threat="land-environment", given="no"),
        Named(threat="forced-displacement-eviction", given="no"),
        Named(threat="repressive-law", given="no"),
    )
    def early_warning_is_for_groups(self, state: str) -> None:
        self.find(
            "un-cerd-early-warning",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It is for danger to a whole group. It depends on whether this attack is part of a pattern."),
            height=OVERRIDE,
            sources=("cerd-guidelines-2007",),
            asks="threats",
        )

    @Rule(
        Considered(pathway="un-cescr", state=MATCH.state),
        Threat(
            state=MATCH.state,
            slug=one_of(
                "discrimination", "business-related", "asset-freeze-funding", "association-restriction"
            ),
            sure="yes",
        ),
    )
    def the_right_at_stake_decides(self, state: str) -> None:
        self.find(
            "un-cescr",
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on whether work, a union, housing, food, water, health or school is at stake."),
            height=RULE,
            sources=("icescr-op-2",),
            asks="threats",
        )

    @Rule(
        Considered(pathway="un-cescr", state=MATCH.state),
        Threat(state=MATCH.state, slug="association-restriction", sure="yes"),
        Profile(slug="trade-unionist"),
    )
    def unions_are_a_social_right(self, state: str) -> None:
        self.find(
            "un-cescr",
            state,
            "subject-matter",
            MET,
            N_("The right to form a union is one of its rights."),
            height=EXCEPTION,
            sources=("icescr-8",),
        )

    @Rule(Considered(pathway=_CRC, state=MATCH.state), Profile(slug="youth-child-defender"))
    def a_young_person_may_be_no_child_any_more(self, state: str) -> None:
        self._child_at_the_time(state, OVERRIDE)

    @Rule(
        Considered(pathway=_CRC, state=MATCH.state),
        Threat(state=MATCH.state, slug="family-threats", sure="yes"),
    )
    def threats_to_a_family_may_hit_a_child(self, state: str) -> None:
        self._child_at_the_time(state, EXCEPTION)

    def _child_at_the_time(self, state: str, height: int) -> None:
        self.find(
            _CRC,
            state,
            "person",
            UNKNOWN,
            N_("It is only for children. It depends on whether someone harmed was under 18 at the time."),
            height=height,
            sources=("op-crc-ic-5", "crc-complaint-rules"),
        )

    @Rule(Considered(pathway="un-cmw", state=MATCH.state))
    def ten_declarations_are_needed_and_there_are_fewer(self, state: str) -> None:
        self.find(
            "un-cmw",
            state,
            "jurisdiction",
            UNMET,
            N_(
                "Nobody can complain there yet. Ten States must accept it first, and as far as we know "
                "fewer have. It would open after the tenth."
            ),
            height=OVERRIDE,
            sources=("icmw-77", "tb-complaints-page"),
        )
