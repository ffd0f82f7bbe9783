"""A country's own record, as entries that a page or a terminal can show.

Names and notes are shown as they stand in the record: names in the language of the country, notes
in English. The words around them come from the catalogs.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rules.country import (
    Alignment,
    Circumstance,
    Country,
    Institution,
    Protection,
    Remedy,
    Seen,
)
from rules.language import N_

#: Texts of marks, kinds and criteria.
YES_NO = {"yes": N_("yes"), "no": N_("no"), "partial": N_("in part"), "unknown": N_("not known")}
CRITERIA = {
    "recognition": N_("The law recognises the rights of defenders"),
    "procedures": N_("There are clear ways to report and to be protected"),
    "remedies": N_("Courts can be reached and used"),
    "cooperation": N_("The State works with international bodies"),
}
CIRCUMSTANCES = {
    "civic-space": N_("Civic space"),
    "armed-conflict": N_("Armed conflict"),
    "anti-defender-law": N_("Laws used against defenders"),
    "emergency-powers": N_("Emergency powers"),
    "same-sex-criminalised": N_("Same-sex acts are punished"),
    "death-penalty": N_("Death penalty"),
}


@dataclass(frozen=True)
class Entry:
    """One thing of the record: its name, the English name where it differs, labelled rows, its source.

    ``rows``: a label from the catalogs and a value as recorded; ``limits``: whether the time limits
    among them were not yet confirmed.
    """

    name: str
    english: str
    rows: tuple[tuple[str, str], ...]
    source: str
    address: str
    seen: str
    confidence: str
    limits: bool = False


def for_pathway(pathway: str, country: Country, day: dt.date) -> tuple[Entry, ...]:
    """What the card of a national pathway shows of the country, as its law was on that day."""
    if pathway == "nhri":
        return (_institution(country.institution),) if country.institution else ()
    if pathway == "national-protection-mechanism":
        return tuple(map(_protection, country.protected_by(day.year)))
    return tuple(map(_remedy, country.remedies_on(day, pathway)))


def whole(country: Country) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """The whole record, part by part, under headings from the catalogs."""
    yield N_("Remedies"), tuple(map(_remedy, country.remedies))
    yield N_("Protection of defenders"), tuple(map(_protection, country.protection))
    yield (
        N_("Human rights institution"),
        (_institution(country.institution),) if country.institution else (),
    )
    yield N_("Alignment with international standards"), (_alignment(country.alignment),)
    yield N_("What changes advice here"), tuple(map(_circumstance, country.context))


def _remedy(remedy: Remedy) -> Entry:
    rows = (
        (N_("Provision"), remedy.provision),
        (N_("It protects"), remedy.protects),
        (N_("Where"), remedy.where),
        (N_("Who may ask"), remedy.who),
        (N_("To be asked within"), remedy.file_within),
        (N_("The judge decides within"), remedy.decided_within),
        (N_("In a state of exception"), remedy.kept_open),
        (N_("Careful"), remedy.caveat),
    )
    unsure = remedy.limits_confidence != "confirmed" and bool(remedy.file_within or remedy.decided_within)
    return _entry(remedy, remedy.name, remedy.english, rows, limits=unsure)


def _protection(law: Protection) -> Entry:
    kind = {"bill": N_("Only a bill: it is not law."), "relocation": N_("For people from other countries.")}
    rows = (
        (N_("What it is"), kind.get(law.kind, "")),
        (N_("Where in the country"), law.place),
        (N_("Number and day"), ", ".join(filter(None, (law.number, law.adopted)))),
        (N_("Does it work in fact?"), YES_NO[law.works]),
        (N_("Until"), str(law.ended) if law.ended else ""),
        (N_("Body"), law.body),
        (N_("It gives"), law.gives),
        (N_("Who may ask"), law.who),
        (N_("How"), law.how),
        (N_("Weak points"), law.weaknesses),
    )
    return _entry(law, law.name, law.english, rows)


def _institution(body: Institution) -> Entry:
    status = body.status if body.status in {"A", "B"} else ""
    rows = (
        (N_("Accreditation"), f"{status} ({body.as_of})" if status and body.as_of else status),
        (N_("Takes complaints of people"), YES_NO[body.complaints]),
        (N_("Has an office for defenders"), YES_NO[body.defenders_unit]),
        (N_("Careful"), N_("Ask a local network before you go there.") if body.careful else ""),
        (N_("Note"), body.note),
    )
    return _entry(body, body.name, body.name, rows)


def _alignment(marks: Alignment | None) -> Entry:
    if marks is None:
        rows = tuple((label, YES_NO["unknown"]) for label in CRITERIA.values())
        return Entry("", "", rows, "", "none", "", "recalled")
    found = []
    for name, label in CRITERIA.items():
        mark = getattr(marks, name)
        found.append((label, YES_NO[mark.mark]))
        found.append((N_("Reason"), mark.reason))
    return _entry(marks, "", "", found)


def _circumstance(one: Circumstance) -> Entry:
    value = YES_NO.get(one.value, one.value)
    rows = ((CIRCUMSTANCES[one.what], value), (N_("Note"), one.note))
    return _entry(one, "", "", rows)


def _entry(
    seen: Seen, name: str, english: str, rows: Iterable[tuple[str, str]], *, limits: bool = False
) -> Entry:
    return Entry(
        name=name,
        english=english if english.lower() != name.lower() else "",
        rows=tuple((label, value) for label, value in rows if value),
        source=seen.source,
        address=seen.address,
        seen=seen.seen,
        confidence=seen.confidence,
        limits=limits,
    )
