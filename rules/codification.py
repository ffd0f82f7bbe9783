"""From a mechanism's file to the facts that rules match."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rules import facts, vocabulary
from rules.mechanism import (
    Consent,
    Duplication,
    Exhaustion,
    Gates,
    Jurisdiction,
    Mechanism,
    Period,
    Person,
    SubjectMatter,
    Urgency,
)
from rules.participation import Instrument

_VALUES: dict[str, tuple[str, ...]] = {
    "liberty": vocabulary.LIBERTY,
    "proceedings": vocabulary.PROCEEDINGS,
    "organisation": ("yes", "no"),
    "cooperation_with_un": ("yes", "no"),
}
#: A danger that satisfies "at least this level".
_AT_LEAST = {"serious": ("serious", "imminent"), "imminent": ("imminent",)}


def law_facts(mechanisms: Iterable[Mechanism], instruments: Mapping[str, Instrument]) -> list[Any]:
    """Every fact of the law, in a fixed order."""
    found: list[Any] = []
    for mechanism in sorted(mechanisms, key=lambda m: m.slug):
        found.extend(_mechanism(mechanism, instruments))
    return found


def _mechanism(mechanism: Mechanism, instruments: Mapping[str, Instrument]) -> Iterator[Any]:
    slug = mechanism.slug
    area = "regions" if mechanism.regions else "world"
    yield facts.Mechanism(pathway=slug, scope=mechanism.scope, area=area)
    for region in vocabulary.REGIONS if mechanism.regions else ():
        inside = "yes" if region in mechanism.regions else "no"
        yield facts.Region(pathway=slug, region=region, inside=inside)
    for group in mechanism.not_asked:
        for gate in group.gates:
            yield facts.NotAsked(pathway=slug, gate=gate, sources=group.sources)
    for gate, law in mechanism.gates.items():
        if _is_settled_anyway(gate, mechanism):
            continue
        sources = law[0].sources if isinstance(law, tuple) else law.sources
        says = getattr(law, "says", "") or "none"
        yield facts.Asks(pathway=slug, gate=gate, sources=sources, says=says)
    if mechanism.exists:
        since, until = _day(mechanism.exists.since), _day(mechanism.exists.until)
        yield facts.Exists(pathway=slug, since=since, until=until, sources=mechanism.exists.sources)
    yield from _gates(slug, mechanism.gates, instruments)


def _is_settled_anyway(gate: str, mechanism: Mechanism) -> bool:
    """Whether this gate never comes down to what holds where nothing more is found.

    A door that is open to every State of the world asks for no acceptance, and a clock that runs
    whatever was tried always says where it stands.
    """
    jurisdiction, periods = mechanism.gates.jurisdiction, mechanism.gates.time_limit
    if gate == "jurisdiction":
        return bool(jurisdiction and jurisdiction.every_state and not mechanism.regions)
    return gate == "time-limit" and any(period.where == "always" for period in periods or ())


def _gates(slug: str, gates: Gates, instruments: Mapping[str, Instrument]) -> Iterator[Any]:
    if gates.jurisdiction:
        yield from _jurisdiction(slug, gates.jurisdiction, instruments)
    if gates.subject_matter:
        yield from _subject(slug, gates.subject_matter)
    if gates.person:
        yield from _person(slug, gates.person)
    if gates.gravity_urgency:
        yield from _urgency(slug, gates.gravity_urgency)
    if gates.exhaustion:
        yield from _excuses(slug, gates.exhaustion)
    if gates.time_limit:
        yield from _periods(slug, gates.time_limit)
    if gates.duplication:
        yield from _bars(slug, gates.duplication)
    if gates.consent:
        yield _names(slug, gates.consent)


def _names(slug: str, law: Consent) -> Any:
    return facts.Consent(
        pathway=slug,
        name_to_state=law.name_to_state,
        publication=law.publication,
        asked_of_third_parties="yes" if law.asked_of_third_parties else "no",
    )


def _urgency(slug: str, law: Urgency) -> Iterator[Any]:
    for level in _AT_LEAST[law.at_least]:
        yield facts.NeedsUrgency(pathway=slug, level=level, irreparable="yes" if law.irreparable else "no")


def _excuses(slug: str, law: Exhaustion) -> Iterator[Any]:
    for excuse in law.excused_by:
        yield facts.Excuses(pathway=slug, remedies=excuse.remedies, sources=excuse.sources)


def _jurisdiction(slug: str, law: Jurisdiction, instruments: Mapping[str, Instrument]) -> Iterator[Any]:
    if law.every_state:
        yield facts.OpenToEveryState(pathway=slug, sources=law.sources, says=law.says or "none")
    for instrument in law.bound_by:
        yield facts.BoundBy(
            pathway=slug,
            instrument=instrument,
            measured=law.measured,
            leaving=instruments[instrument].leaving,
            sources=law.sources,
        )
    for instrument in law.not_bound_by:
        yield facts.ClosedWhere(pathway=slug, instrument=instrument, sources=law.sources)


def _subject(slug: str, law: SubjectMatter) -> Iterator[Any]:
    for threat in vocabulary.THREATS if law.threats == "any" else law.threats:
        if threat in law.not_for:
            yield facts.DoesNotHear(pathway=slug, threat=threat)
        else:
            yield facts.Hears(pathway=slug, threat=threat)
    for profile in law.profiles:
        yield facts.HearsProfile(pathway=slug, profile=profile)


def _person(slug: str, law: Person) -> Iterator[Any]:
    for situation in law.only:
        yield facts.Depends(pathway=slug, fact=situation.fact)
        for value in _VALUES[situation.fact]:
            if value not in situation.values:
                yield facts.NotFor(pathway=slug, fact=situation.fact, value=value)
    if law.living:
        yield facts.ForTheLiving(pathway=slug)
    if law.living and not any(situation.fact == "liberty" for situation in law.only):
        yield facts.NotFor(pathway=slug, fact="liberty", value="deceased")
    for profile in law.only_profiles:
        yield facts.OnlyForProfile(pathway=slug, profile=profile)


def _periods(slug: str, periods: tuple[Period, ...]) -> Iterator[Any]:
    groups: dict[tuple[str, str, str], list[Period]] = {}
    for period in periods:
        if period.reasonable_time:
            yield facts.ReasonableTime(
                pathway=slug,
                where=period.where,
                event=period.counted_from,
                advised=period.advised_months,
                sources=period.sources,
            )
        else:
            key = (period.where, period.counted_from, period.must_be)
            groups.setdefault(key, []).append(period)
    for (where, event, must_be), rows in groups.items():
        yield facts.Limit(
            pathway=slug,
            where=where,
            event=event,
            must_be=must_be,
            rows=tuple(
                (_day(row.since), _day(row.until), row.unit, row.length)
                for row in sorted(rows, key=lambda row: row.since or dt.date.min)
            ),
            sources=tuple(dict.fromkeys(s for row in rows for s in row.sources)),
        )


def _bars(slug: str, law: Duplication) -> Iterator[Any]:
    for bar in law.bars:
        for other in bar.by:
            for status in bar.when:
                yield facts.Bars(
                    pathway=slug,
                    by=other,
                    status=status,
                    contested="yes" if bar.contested else "no",
                    sources=bar.sources,
                )


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else "none"


def themes(right: str, threats: tuple[str, ...], sources: tuple[str, ...]) -> Iterator[Any]:
    """The facts of a right: each threat that engages it, with each article and its instrument."""
    for threat in threats:
        for source in sources:
            yield facts.Theme(right=right, threat=threat, instrument=_instrument_of(source), source=source)


_PREFIXES = {
    "iccpr": "iccpr",
    "icescr": "icescr",
    "cat": "cat",
    "ced": "ced",
    "achr": "achr",
    "american-declaration": "oas-member",
    "african-charter": "african-charter",
    "echr": "echr",
    "refugee-convention": "refugee-convention-1951",
}


def _instrument_of(source: str) -> str:
    """The instrument that must bind a State for its article to be cited; declarations bind all."""
    for prefix in sorted(_PREFIXES, key=len, reverse=True):
        if source == prefix or source.startswith(f"{prefix}-"):
            return _PREFIXES[prefix]
    return "everywhere"
