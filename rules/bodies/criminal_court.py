"""The International Criminal Court, as context."""

from __future__ import annotations

from rules.facts import (
    Clock,
    Considered,
    Hears,
    Participation,
    Threat,
    Today,
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
    none_of,
    one_of,
)

_ICC = "icc-art15"

#: Not parties to the Rome Statute, but some crimes can reach the Court: a referral, an acceptance,
#: or crimes on the soil of a party (people driven from Belarus to Lithuania).
_REACHED_OTHERWISE = ("BY", "IL", "LY", "MM", "RU", "SD")
#: Where a step of the Prosecutor was seen.
_SEEN = {"BY": ("icc-belarus",)}
#: The Security Council sent the Court all that happens in a State: the day of its resolution, and the
#: first day of what it sent (in Sudan only Darfur, which no answer can tell).
_REFERRED = {"LY": ("2011-02-26", "2011-02-15")}
#: Parties that accepted the Court for events before they joined (art. 12(3)), and where that was seen.
_ACCEPTED_EARLIER = {"AM": ("icc-armenia-12-3",), "CI": (), "PS": ("icc-palestine",), "UA": ()}


class InternationalCriminalCourt(Chapter):
    """Context only: mass crimes, never the protection of one person."""

    @Rule(
        Considered(pathway=_ICC, state=MATCH.state),
        Hears(pathway=_ICC, threat=MATCH.threat),
        Threat(state=MATCH.state, slug=MATCH.threat),
    )
    def one_crime_is_not_yet_a_crime_against_humanity(self, state: str, threat: str) -> None:
        self.find(
            _ICC,
            state,
            "subject-matter",
            UNKNOWN,
            N_("It looks only at mass crimes: part of a wide or planned attack on civilians, or of a war."),
            height=OVERRIDE,
            sources=("icc-statute-7", "icc-conditions"),
        )

    @Rule(Considered(pathway=_ICC, state=MATCH.state & one_of(*_REACHED_OTHERWISE)))
    def some_crimes_reach_the_court_without_the_treaty(self, state: str) -> None:
        message = N_(
            "The State has not joined the Court, but the Court can look at some crimes. It "
            "depends on where and when."
        )
        for gate in ("jurisdiction", "temporal"):
            self.find(
                _ICC,
                state,
                gate,
                UNKNOWN,
                message,
                height=RULE,
                sources=("icc-statute-12", "icc-statute-13", *_SEEN.get(state, ())),
            )

    @Rule(Considered(pathway=_ICC, state=MATCH.state & one_of(*_REFERRED)), Today(date=MATCH.today))
    def the_security_council_may_send_a_whole_country(self, state: str, today: str) -> None:
        if today >= _REFERRED[state][0]:
            self._sent_by_the_council(state, "jurisdiction", MET)

    @Rule(
        Considered(pathway=_ICC, state=MATCH.state & one_of(*_REFERRED)),
        Clock(event="incident", earliest=MATCH.earliest, latest=MATCH.latest & none_of("unknown", "none")),
        Today(date=MATCH.today),
    )
    def what_was_sent_begins_on_a_day(self, state: str, earliest: str, latest: str, today: str) -> None:
        known, first = _REFERRED[state]
        if latest < first:
            self._sent_by_the_council(state, "temporal", UNMET)
        elif today >= known and first <= earliest <= latest:
            self._sent_by_the_council(state, "temporal", MET)

    def _sent_by_the_council(self, state: str, gate: str, outcome: str) -> None:
        self.find(
            _ICC,
            state,
            gate,
            outcome,
            N_("The Security Council sent to the Court what happens in this State since {since}."),
            height=EXCEPTION,
            sources=("icc-statute-13", "sc-1970"),
            values={"since": _REFERRED[state][1]},
        )

    @Rule(
        Considered(pathway=_ICC, state=MATCH.state & one_of(*_ACCEPTED_EARLIER)),
        Participation(state=MATCH.state, instrument="rome-statute", at_facts=one_of("before", "straddling")),
    )
    def a_state_may_accept_the_court_for_earlier_events(self, state: str) -> None:
        # before the State joins, its acceptance is the only way in
        for gate in ("jurisdiction", "temporal"):
            self.find(
                _ICC,
                state,
                gate,
                UNKNOWN,
                N_("The State accepted the Court for some events before it joined. It depends on the day."),
                height=RULE,
                sources=("icc-statute-12", "icc-statute-11", *_ACCEPTED_EARLIER[state]),
                asks="incident_date",
            )

    @Rule(
        Considered(pathway=_ICC, state=MATCH.state),
        Clock(event="incident", latest=MATCH.latest & none_of("unknown", "none")),
    )
    def the_court_does_not_look_behind_july_2002(self, state: str, latest: str) -> None:
        if latest < "2002-07-01":
            self.find(
                _ICC,
                state,
                "temporal",
                UNMET,
                N_("The Court looks only at crimes since 1 July 2002."),
                height=OVERRIDE,
                sources=("icc-statute-11",),
            )
