"""The person: whom it protects, and who may file."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Asks,
    Considered,
    Depends,
    ForTheLiving,
    NotFor,
    OnlyForProfile,
    Profile,
    Threat,
)
from rules.language import (
    DEFAULT,
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
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="person", sources=MATCH.sources),
)
_ASKED_WITH_WORDS = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="person", sources=MATCH.sources, says=MATCH.says),
)

_WHOM = {
    "liberty": N_("It is for people held by the State, or people who have disappeared."),
    "proceedings": N_("It is for people who face a court case."),
    "organisation": N_("Only an organisation may file here."),
    "cooperation_with_un": N_("It is for people attacked because they worked with the UN."),
}


class Person(Chapter):
    """Whoever may file, for whoever is protected."""

    @Rule(*_ASKED_WITH_WORDS)
    def the_door_is_open_to_whoever_is_concerned(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str
    ) -> None:
        self.find(
            pathway,
            state,
            "person",
            MET,
            says if says != "none" else N_("The person, or someone for them, may ask."),
            height=DEFAULT,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        NotFor(pathway=MATCH.pathway, fact=MATCH.fact, value=MATCH.value),
        Answer(fact=MATCH.fact, value=MATCH.value),
    )
    def it_is_for_people_in_another_situation(
        self, pathway: str, state: str, sources: tuple[str, ...], fact: str, value: str
    ) -> None:
        self.find(
            pathway,
            state,
            "person",
            UNMET,
            N_("It protects people who are alive. It can still help relatives or witnesses.")
            if value == "deceased"
            else _WHOM[fact],
            height=EXCEPTION,
            sources=sources,
            applies=False,
        )

    @Rule(
        *_ASKED,
        Depends(pathway=MATCH.pathway, fact=MATCH.fact),
        Answer(fact=MATCH.fact, value="unknown"),
    )
    def the_situation_is_not_known(
        self, pathway: str, state: str, sources: tuple[str, ...], fact: str
    ) -> None:
        self.find(pathway, state, "person", UNKNOWN, _WHOM[fact], height=RULE, sources=sources, asks=fact)

    @Rule(
        *_ASKED,
        ForTheLiving(pathway=MATCH.pathway),
        Answer(fact="liberty", value="deceased"),
        Threat(state=MATCH.state, slug="family-threats", sure="yes"),
    )
    def the_family_of_the_dead_may_be_protected(
        self, pathway: str, state: str, sources: tuple[str, ...]
    ) -> None:
        self.find(
            pathway,
            state,
            "person",
            MET,
            N_("It can protect relatives, witnesses and colleagues who are in danger now."),
            height=OVERRIDE,
            sources=sources,
        )

    @Rule(*_ASKED, OnlyForProfile(pathway=MATCH.pathway))
    def it_is_for_people_who_do_other_work(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "person",
            UNMET,
            N_("It is for people in another situation than the one you described."),
            height=RULE,
            sources=sources,
            applies=False,
        )

    @Rule(
        *_ASKED_WITH_WORDS,
        OnlyForProfile(pathway=MATCH.pathway, profile=MATCH.profile),
        Profile(slug=MATCH.profile),
    )
    def the_person_is_one_it_protects(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str, profile: str
    ) -> None:
        self.find(
            pathway,
            state,
            "person",
            MET,
            says if says != "none" else N_("The person, or someone for them, may ask."),
            height=EXCEPTION,
            sources=sources,
        )

    @Rule(*_ASKED, OnlyForProfile(pathway=MATCH.pathway), Profile(slug="unknown"))
    def the_profile_is_not_known(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "person",
            UNKNOWN,
            N_("It depends on the work of the person."),
            height=EXCEPTION,
            sources=sources,
            asks="profiles",
        )
