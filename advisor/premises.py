"""From a case to the facts that rules match: answers said aloud, and what the tables say.

Absence is said too. An unanswered question is the fact ``unknown``, a treaty that does not bind is
``never``, a threat that was not named is ``given="no"``: no rule has to infer from silence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from advisor.case import Case
from advisor.knowledge import Knowledge
from rules import facts, vocabulary
from rules.calendar import Interval
from rules.country import PATHWAYS, Country
from rules.participation import Instrument, Row, at_facts, governing, on_day, start, years_bound

#: The forum of help that depends on no State.
NOWHERE = "-"


def premises(case: Case, knowledge: Knowledge, today: dt.date) -> list[Any]:
    """Every fact of one case, in a fixed order."""
    found = [facts.Today(date=today.isoformat())]
    found.extend(_answers(case))
    found.extend(_words(case))
    found.extend(_procedures(case))
    found.append(_clock("incident", case.incident_date))
    found.append(_clock("final-decision", case.final_domestic_decision_date))
    found.extend(_forums(case, knowledge))
    for state in states_concerned(case):
        found.extend(_participation(state, case, knowledge, today))
        found.extend(_home(state, knowledge.countries[state], today))
    found.append(_declarations(NOWHERE))
    return found


def states_concerned(case: Case) -> list[str]:
    """The State said to be responsible, then the State where the person is, when elsewhere."""
    return list(dict.fromkeys(filter(None, (case.country, case.current_country))))


def _truth(value: bool | None) -> str:
    return "unknown" if value is None else "yes" if value else "no"


def _answers(case: Case) -> Iterator[Any]:
    for fact in ("liberty", "proceedings", "domestic_remedies", "gravity_urgency", "submitter"):
        yield facts.Answer(fact=fact, value=getattr(case, fact) or "unknown")
    yield facts.Answer(fact="cooperation_with_un", value=_truth(case.cooperation_with_un))
    # Whoever asks as an organisation has said that there is one.
    asked_by_one = case.organisation is None and case.submitter == "organisation"
    yield facts.Answer(fact="organisation", value="yes" if asked_by_one else _truth(case.organisation))
    for fact in ("act", "name_to_state", "publish"):
        yield facts.Answer(fact=f"consent.{fact}", value=_truth(getattr(case.consent, fact)))


def _words(case: Case) -> Iterator[Any]:
    for threat in vocabulary.THREATS:
        yield facts.Named(
            threat=threat,
            given="yes" if threat in case.threats else "no",
            alone="yes" if case.threats == (threat,) else "no",
            kind="refoulement" if threat == "refoulement-risk" else "other",
        )
    for profile in _said(case.profiles):
        yield facts.Profile(slug=profile)
    for perpetrator in _said(case.perpetrators):
        only = "yes" if case.perpetrators == (perpetrator,) else "no"
        yield facts.Perpetrator(slug=perpetrator, only=only)


def _said(words: tuple[str, ...] | None) -> tuple[str, ...]:
    return ("unknown",) if words is None else words or ("none",)


def _procedures(case: Case) -> Iterator[Any]:
    known = case.other_procedures is not None
    yield facts.Procedure(pathway="any", status="known" if known else "unknown")
    given: dict[str, list[str]] = {}
    for procedure in case.other_procedures or ():
        given.setdefault(procedure.pathway, []).append(procedure.status)
    for pathway in vocabulary.PATHWAYS:
        for status in sorted(set(given.get(pathway, ["none" if known else "unknown"]))):
            yield facts.Procedure(pathway=pathway, status=status)


def _clock(event: str, when: Interval) -> Any:
    return facts.Clock(
        event=event,
        earliest=when.earliest.isoformat() if when.earliest else "unknown",
        latest=when.latest.isoformat() if when.latest else "unknown",
    )


def _forums(case: Case, knowledge: Knowledge) -> Iterator[Any]:
    here = case.current_country
    for state in states_concerned(case):
        person = "unknown" if here is None else "here" if state == here else "elsewhere"
        yield facts.Forum(
            state=state,
            scope="state",
            role="origin" if state == case.country else "host",
            person=person,
            region=knowledge.states[state].region,
        )
    yield facts.Forum(state=NOWHERE, scope="global", role="none", person="unknown", region="none")


def _participation(state: str, case: Case, knowledge: Knowledge, today: dt.date) -> Iterator[Any]:
    for slug, instrument in knowledge.instruments.items():
        rows = knowledge.participation.get((state, slug), ())
        row = governing(rows, instrument, today) if rows else None
        yield facts.Participation(
            state=state,
            instrument=slug,
            now=on_day(row, instrument, today) if row else "never",
            at_facts=at_facts(rows, instrument, case.incident_date) if row else "never",
            since=_since(row, instrument) if row else "none",
            until=row.until or "none" if row else "none",
            years=years_bound(row, instrument, today) if row else 0,
            source=row.source if row else instrument.sources[0],
        )
        for caveat in knowledge.caveats.get((state, slug), ()):
            yield facts.Caveat(
                state=state,
                instrument=slug,
                kind=caveat.kind,
                note=caveat.note,
                source=caveat.source,
            )
    yield _declarations(state)
    for inquiry in knowledge.inquiries.get(state, ()):
        if inquiry.works_on(today):
            yield facts.Inquiry(
                state=state,
                matter=inquiry.matter or "any",
                ended="yes" if inquiry.until else "no",
                kept=inquiry.kept or "none",
                sources=tuple(inquiry.sources.split("|")),
            )

    office = knowledge.offices.get(state)
    if office and office.since <= today:
        closed = office.closed is not None and office.closed <= today
        yield facts.Office(
            state=state,
            closed="yes" if closed else "no",
            last=str(office.closed if closed else min(office.seen, today)),
            source=office.source,
        )


def _home(state: str, country: Country, today: dt.date) -> Iterator[Any]:
    """What the country's own record says that rules build on."""
    for pathway in sorted(set(PATHWAYS.values())):
        remedy = next(iter(country.remedies_on(today, pathway)), None)
        yield facts.Remedy(
            state=state,
            pathway=pathway,
            name=remedy.name if remedy else "none",
            provision=remedy.provision if remedy else "none",
            complaint="yes" if remedy and "constitutional-complaint" in remedy.kinds else "no",
            kept_open="yes" if remedy and remedy.kept_open else "no",
        )
    works, name = country.programme(today.year)
    yield facts.Programme(state=state, works=works, name=name)
    institution = country.institution
    gone = institution is not None and institution.status in {"dissolved", "suspended"}
    yield facts.Institution(
        state=state,
        takes="none" if institution is None else "no" if gone else institution.complaints,
        name=institution.name if institution else "none",
        careful="yes" if institution and institution.careful else "no",
    )
    for circumstance in country.context:
        yield facts.Circumstance(
            state=state,
            what=circumstance.what,
            value=circumstance.value,
            seen=circumstance.seen or "unknown",
        )


def _since(row: Row, instrument: Instrument) -> str:
    """The day from which the State is bound; its year where only that is recorded."""
    began = start(row, instrument)
    if began.exact and began.earliest:
        return began.earliest.isoformat()
    return row.since or "unknown"


def _declarations(state: str) -> Any:
    """What holds for every State: the Universal Declaration and its like."""
    return facts.Participation(
        state=state,
        instrument="everywhere",
        now="bound",
        at_facts="bound",
        since="unknown",
        until="none",
        years=99,
        source="none",
    )
