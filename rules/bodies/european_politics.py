"""Council of Europe, OSCE and European Union: doors that work by diplomacy."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Considered,
    Participation,
    Procedure,
    Profile,
    Threat,
)
from rules.language import (
    MATCH,
    MET,
    N_,
    OVERRIDE,
    RULE,
    UNKNOWN,
    Chapter,
    Rule,
    one_of,
)

_APPLICATION = "ecthr-application"
_RULE39 = "ecthr-rule39"
_PLATFORM = "coe-journalists-platform"
_REPRISALS = "coe-reprisals"
_SOCIAL = "ecsr-collective-complaint"
_MOSCOW = "osce-moscow-mechanism"

#: What shows that a person worked with the Council of Europe.
_COUNCIL = (_APPLICATION, _RULE39, "coe-commissioner", _PLATFORM, _REPRISALS, _SOCIAL)


class CouncilOfEurope(Chapter):
    """The Commissioner, the Platform, reprisals and the Social Charter."""

    @Rule(Considered(pathway="coe-commissioner", state=MATCH.state & one_of("XK")))
    def the_commissioner_also_visits_kosovo(self, state: str) -> None:
        self.find(
            "coe-commissioner",
            state,
            "jurisdiction",
            UNKNOWN,
            N_("Kosovo is not a member, but the Commissioner visits it. Write and ask."),
            height=RULE,
            sources=("coe-commissioner-kosovo",),
        )

    @Rule(Considered(pathway=_PLATFORM, state=MATCH.state & one_of("BY", "RU")))
    def the_platform_has_shown_alerts_on_others(self, state: str) -> None:
        self.find(
            _PLATFORM,
            state,
            "jurisdiction",
            MET,
            N_("This State is not a member, but the platform shows alerts about it."),
            height=RULE,
            sources=("coe-platform-russia", "coe-platform-2026"),
        )

    @Rule(
        Considered(pathway=_PLATFORM, state=MATCH.state, in_region="yes"),
        Profile(slug=one_of("journalist", "blogger")),
    )
    def only_a_partner_posts_an_alert(self, state: str) -> None:
        self.find(
            _PLATFORM,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only partner organisations post alerts. It depends on whether one of them takes up "
                "the case. Ask one."
            ),
            height=OVERRIDE,
            sources=("coe-journalism-platform",),
        )

    @Rule(
        Considered(pathway=_REPRISALS, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="reprisal-for-cooperation", sure="yes"),
        *(Procedure(pathway=pathway, status=one_of("none", "unknown")) for pathway in _COUNCIL),
    )
    def it_needs_a_link_with_the_council_of_europe(self, state: str) -> None:
        self.find(
            _REPRISALS,
            state,
            "person",
            UNKNOWN,
            N_(
                "It is for people punished for working with the Council of Europe, or for meaning to. "
                "Was that so here?"
            ),
            height=RULE,
            sources=("coe-hrd-procedure",),
            asks="other_procedures",
        )

    @Rule(
        Considered(pathway=_REPRISALS, state=MATCH.state, in_region="yes"),
        Threat(state=MATCH.state, slug="reprisal-for-cooperation", sure="yes"),
        Procedure(pathway=_APPLICATION, status="pending"),
    )
    def pressure_on_an_applicant_is_told_to_the_court(self, state: str) -> None:
        self.caution(
            _REPRISALS,
            state,
            N_("Tell the Court too. A State may not put pressure on someone who has a case there."),
            sources=("echr-34",),
        )

    @Rule(
        Considered(pathway=_SOCIAL, state=MATCH.state, in_region="yes"),
        Answer(fact="organisation", value="yes"),
    )
    def only_listed_organisations_complain_about_social_rights(self, state: str) -> None:
        self.find(
            _SOCIAL,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only unions and employers, and organisations on a list, may file. It depends on "
                "whether one of them does."
            ),
            height=RULE,
            sources=("esc-protocol-1995-1", "esc-complaints"),
        )


class Osce(Chapter):
    """Security and Co-operation in Europe: States act, people inform."""

    @Rule(Considered(pathway="osce-odihr", state=MATCH.state & one_of("XK")))
    def the_osce_has_a_mission_in_kosovo(self, state: str) -> None:
        self.find(
            "osce-odihr",
            state,
            "jurisdiction",
            UNKNOWN,
            N_("Kosovo does not take part in the OSCE, but there is an OSCE mission. Write and ask."),
            height=RULE,
            sources=("odihr-hrd-guidelines",),
        )

    @Rule(Considered(pathway=_MOSCOW, state=MATCH.state))
    def only_states_start_a_mission(self, state: str) -> None:
        self.find(
            _MOSCOW,
            state,
            "person",
            UNKNOWN,
            N_(
                "Only States can start it. People can send information while a mission on the "
                "country is at work. Check whether there is one now."
            ),
            height=OVERRIDE,
            sources=("osce-moscow-document", "osce-moscow-12"),
        )


class EuropeanUnion(Chapter):
    """Guidelines for the world outside, other remedies inside."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of("eu-delegation", "ep-action"), state=MATCH.state),
        Participation(state=MATCH.state, instrument="eu-member", now="bound"),
    )
    def inside_the_union_there_are_other_ways(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "Inside the European Union anyone who lives there can send a petition to the "
                "European Parliament, or tell the Commission that EU law was broken. There are also "
                "rules against abusive lawsuits."
            ),
            sources=("tfeu-227", "eu-2024-1069"),
        )
