"""Where every assessment begins: which doors are in question, and which rights are engaged."""

from __future__ import annotations

from rules.facts import Considered, Engaged, Forum, Mechanism, Participation, Region, Theme, Threat
from rules.language import MATCH, Chapter, Rule


class DoorsInQuestion(Chapter):
    """Every pathway is considered against every State concerned; help for the person, once."""

    @Rule(
        Mechanism(pathway=MATCH.pathway, scope="state", area="world"),
        Forum(state=MATCH.state, scope="state"),
    )
    def a_door_for_the_whole_world_is_considered(self, pathway: str, state: str) -> None:
        self.conclude(Considered(pathway=pathway, state=state, in_region="yes"))

    @Rule(
        Region(pathway=MATCH.pathway, region=MATCH.region, inside="yes"),
        Forum(state=MATCH.state, region=MATCH.region),
    )
    def a_door_of_this_region_is_considered(self, pathway: str, region: str, state: str) -> None:
        self.conclude(Considered(pathway=pathway, state=state, in_region="yes"))

    @Rule(
        Region(pathway=MATCH.pathway, region=MATCH.region, inside="no"),
        Forum(state=MATCH.state, region=MATCH.region),
    )
    def a_door_of_another_region_is_named_too(self, pathway: str, region: str, state: str) -> None:
        self.conclude(Considered(pathway=pathway, state=state, in_region="no"))

    @Rule(
        Mechanism(pathway=MATCH.pathway, scope="global"),
        Forum(state=MATCH.state, scope="global"),
    )
    def help_for_the_person_depends_on_no_state(self, pathway: str, state: str) -> None:
        self.conclude(Considered(pathway=pathway, state=state, in_region="yes"))


class RightsEngaged(Chapter):
    """What is done to a person engages rights; a treaty is cited where it binds the State."""

    @Rule(
        Theme(right=MATCH.right, threat=MATCH.threat, instrument=MATCH.instrument, source=MATCH.source),
        Threat(state=MATCH.state, slug=MATCH.threat, sure="yes"),
        Participation(state=MATCH.state, instrument=MATCH.instrument, now="bound"),
    )
    def a_threat_engages_a_right(
        self, right: str, threat: str, instrument: str, source: str, state: str
    ) -> None:
        self.conclude(Engaged(right=right, source=source))
