"""Subject matter: is this the kind of thing the body deals with?"""

from __future__ import annotations

from rules.facts import Asks, Considered, DoesNotHear, Hears, HearsProfile, Profile, Threat
from rules.language import (
    DEFAULT,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    RULE,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
)

_ASKED = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="subject-matter", sources=MATCH.sources),
)
_ASKED_WITH_WORDS = (
    Considered(pathway=MATCH.pathway, state=MATCH.state),
    Asks(pathway=MATCH.pathway, gate="subject-matter", sources=MATCH.sources, says=MATCH.says),
)


class SubjectMatter(Chapter):
    """A body hears what its mandate names."""

    @Rule(*_ASKED)
    def a_body_hears_only_its_own_subject(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNMET,
            N_("It deals with other kinds of harm than the ones you named."),
            height=DEFAULT,
            sources=sources,
            applies=False,
        )

    @Rule(
        *_ASKED_WITH_WORDS,
        Hears(pathway=MATCH.pathway, threat=MATCH.threat),
        Threat(state=MATCH.state, slug=MATCH.threat, sure="yes"),
    )
    def the_harm_is_one_it_hears(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str, threat: str
    ) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            MET,
            says if says != "none" else N_("It deals with what you describe."),
            height=EXCEPTION,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        Hears(pathway=MATCH.pathway, threat=MATCH.threat),
        Threat(state=MATCH.state, slug=MATCH.threat, sure="possible"),
    )
    def the_host_state_may_have_to_protect(
        self, pathway: str, state: str, sources: tuple[str, ...], threat: str
    ) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNKNOWN,
            N_(
                "The country where the person is now must protect people on its soil. It depends "
                "on whether the danger reaches the person there, or whether it may send them back."
            ),
            height=RULE,
            sources=sources,
            asks="threats",
        )

    @Rule(
        *_ASKED_WITH_WORDS,
        HearsProfile(pathway=MATCH.pathway, profile=MATCH.profile),
        Profile(slug=MATCH.profile),
        Threat(state=MATCH.state, sure="yes"),
    )
    def the_work_of_the_person_is_its_subject(
        self, pathway: str, state: str, sources: tuple[str, ...], says: str, profile: str
    ) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            MET,
            says if says != "none" else N_("It deals with what you describe."),
            height=EXCEPTION,
            sources=sources,
        )

    @Rule(
        *_ASKED,
        HearsProfile(pathway=MATCH.pathway),
        Profile(slug="unknown"),
        Threat(state=MATCH.state, sure="yes"),
    )
    def the_work_of_the_person_is_not_known(self, pathway: str, state: str, sources: tuple[str, ...]) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It depends on the work of the person."),
            height=RULE,
            sources=sources,
            asks="profiles",
        )

    @Rule(
        *_ASKED,
        DoesNotHear(pathway=MATCH.pathway, threat=MATCH.threat),
        Threat(state=MATCH.state, slug=MATCH.threat, alone="yes"),
    )
    def some_matters_are_left_to_others(
        self, pathway: str, state: str, sources: tuple[str, ...], threat: str
    ) -> None:
        self.find(
            pathway,
            state,
            "subject-matter",
            UNMET,
            N_("It needs something done to a person, not only a law or a general practice.")
            if threat == "repressive-law"
            else N_("This kind of harm alone is not for this body."),
            height=EXCEPTION,
            sources=sources,
            applies=False,
        )
