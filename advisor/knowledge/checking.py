"""What a structure alone cannot check: dangling slugs, gates left out, gaps and overlaps in dates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from advisor.knowledge.reading import Document, KnowledgeError, Path_
from rules import vocabulary
from rules.country import Country, Seen
from rules.mechanism import Duplication, Exists, Mechanism, Period, Person, SubjectMatter
from rules.participation import Row
from rules.support import Organisation

_DAY = re.compile(r"(\d{4}(-\d{2}-\d{2})?)?")


def mechanism(
    law: Mechanism,
    file: Document,
    instruments: Mapping[str, Any],
    register: Collection[str],
    mandates: Collection[str],
) -> None:
    """Check one mechanism against the vocabulary, the register and itself."""
    if law.slug not in vocabulary.PATHWAYS:
        raise file.error(("slug",), f"{law.slug} is not a pathway of the vocabulary")
    if f"{law.slug}.yaml" != file.name.rpartition("/")[2]:
        raise file.error(("slug",), f"{law.slug} stands in {file.name}")
    for path, slug in _named(law, "sources"):
        if slug not in register:
            raise file.error(path, f"{slug} is not in the register of sources")
    _words(law.regions, vocabulary.REGIONS, file, ("regions",))
    if law.addressee not in {"", "chosen", *mandates}:
        raise file.error(("addressee",), f"{law.addressee} is no mandate")
    _words(law.leads.threats, vocabulary.THREATS, file, ("leads", "threats"))
    _words(law.leads.alone, vocabulary.THREATS, file, ("leads", "alone"))
    _words(law.leads.liberty, vocabulary.LIBERTY, file, ("leads", "liberty"))
    _every_gate_is_spoken_for(law, file)
    _jurisdiction(law, file, instruments)
    if law.exists is not None:
        _exists(law.exists, file)
    gates = law.gates
    if gates.subject_matter is not None:
        _subject(gates.subject_matter, file)
    if gates.person is not None:
        _person(gates.person, file)
    if gates.time_limit is not None:
        _periods(gates.time_limit, file)
    if gates.duplication is not None:
        _bars(gates.duplication, file)


def _jurisdiction(law: Mechanism, file: Document, instruments: Collection[str]) -> None:
    jurisdiction = law.gates.jurisdiction
    if jurisdiction is not None:
        where = ("gates", "jurisdiction")
        if jurisdiction.every_state == bool(jurisdiction.bound_by):
            raise file.error(where, "give either every_state or bound_by")
        named = (*jurisdiction.bound_by, *jurisdiction.not_bound_by)
        _words(named, instruments, file, (*where, "bound_by"))
    if law.gates.temporal is not None and (jurisdiction is None or not jurisdiction.bound_by):
        raise file.error(("gates", "temporal"), "needs an instrument in jurisdiction.bound_by")


def _exists(exists: Exists, file: Document) -> None:
    if exists.since is None and exists.until is None:
        raise file.error(("exists",), "give since, until or both")
    if exists.since and exists.until and exists.since >= exists.until:
        raise file.error(("exists", "until"), f"{exists.until} is not after {exists.since}")


def _every_gate_is_spoken_for(law: Mechanism, file: Document) -> None:
    spoken = [name for name, _ in law.gates.items()]
    for key, groups in (("not_asked", law.not_asked), ("by_rules", law.by_rules)):
        for number, group in enumerate(groups):
            _words(group.gates, vocabulary.GATES, file, (key, number, "gates"))
            spoken.extend(group.gates)
    for gate in vocabulary.GATES:
        if spoken.count(gate) == 0:
            raise file.error(("gates",), f"{gate} is neither set nor listed under not_asked or by_rules")
        if spoken.count(gate) > 1:
            raise file.error(("not_asked",), f"{gate} is spoken for twice")


def _subject(subject: SubjectMatter, file: Document) -> None:
    where = ("gates", "subject-matter")
    if subject.threats != "any":
        _words(subject.threats, vocabulary.THREATS, file, (*where, "threats"))
    _words(subject.profiles, vocabulary.PROFILES, file, (*where, "profiles"))
    _words(subject.not_for, vocabulary.THREATS, file, (*where, "not_for"))
    if not subject.threats and not subject.profiles:
        raise file.error(where, "names neither threats nor profiles")


def _person(person: Person, file: Document) -> None:
    accepted = {
        "liberty": vocabulary.LIBERTY,
        "proceedings": vocabulary.PROCEEDINGS,
        "organisation": ("yes", "no"),
        "cooperation_with_un": ("yes", "no"),
    }
    for number, situation in enumerate(person.only):
        path = ("gates", "person", "only", number, "values")
        _words(situation.values, accepted[situation.fact], file, path)
    _words(person.only_profiles, vocabulary.PROFILES, file, ("gates", "person", "only_profiles"))


def _periods(periods: tuple[Period, ...], file: Document) -> None:
    groups: dict[tuple[str, str, str], list[tuple[int, Period]]] = {}
    for number, period in enumerate(periods):
        where = ("gates", "time-limit", number)
        given = [unit for unit in ("days", "months", "years") if getattr(period, unit)]
        if period.reasonable_time == bool(given) or len(given) > 1:
            raise file.error(where, "give one of days, months, years or reasonable_time")
        key = (period.where, period.counted_from, period.must_be)
        groups.setdefault(key, []).append((number, period))
    for rows in groups.values():
        rows.sort(key=lambda row: row[1].since or dt.date.min)
        previous: Period | None = None
        for number, period in rows:
            where = ("gates", "time-limit", number)
            if previous is None:
                if period.since is not None:
                    raise file.error(where, f"nothing is said of the time before {period.since}")
            elif previous.until is None or (period.since and previous.until > period.since):
                raise file.error(where, "overlaps with the row before")
            elif previous.until != period.since:
                raise file.error(where, f"leaves a gap from {previous.until} to {period.since}")
            previous = period
        if previous is not None and previous.until is not None:
            raise file.error(
                ("gates", "time-limit", rows[-1][0]),
                f"nothing is said of the time from {previous.until}",
            )


def _bars(duplication: Duplication, file: Document) -> None:
    for number, bar in enumerate(duplication.bars):
        path = ("gates", "duplication", "bars", number, "by")
        _words(bar.by, vocabulary.PATHWAYS, file, path)


def _words(words: Collection[str], accepted: Collection[str], file: Document, path: Path_) -> None:
    for word in words:
        if word not in accepted:
            raise file.error(path, f"{word} is not known; accepted: {', '.join(accepted)}")


def _named(value: Any, field: str, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    """Every slug that stands under a field of this name, anywhere in the structure."""
    if isinstance(value, msgspec.Struct):
        for info in msgspec.structs.fields(value):
            inner = getattr(value, info.name)
            here = (*path, info.encode_name)
            if info.name == field:
                for slug in inner:
                    yield here, slug
            else:
                yield from _named(inner, field, here)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _named(item, field, (*path, number))


def instruments(found: Mapping[str, Any], file: Document, register: Collection[str]) -> None:
    """Check the table of instruments."""
    for slug, instrument in found.items():
        if instrument.leaving not in {"acts", "filing"}:
            raise file.error((slug, "leaving"), f"{instrument.leaving}; accepted: acts, filing")
        for source in instrument.sources:
            if source not in register:
                raise file.error((slug, "sources"), f"{source} is not in the register of sources")


def rights(found: Collection[Any], file: Document, register: Collection[str]) -> None:
    """Check the table of rights."""
    for number, right in enumerate(found):
        _words(right.threats, vocabulary.THREATS, file, (number, "threats"))
        for source in right.sources:
            if source not in register:
                raise file.error((number, "sources"), f"{source} is not in the register of sources")


def country(code: str, record: Country, file: Document, states: Collection[str]) -> None:
    """Check one country's record."""
    if code not in states:
        raise file.error((), f"{code} is not in states.csv")
    if not record.remedies and not record.known:
        raise file.error(("known",), "give a remedy, or say what is known")
    for part, entries in (
        ("remedies", record.remedies),
        ("protection", record.protection),
        ("context", record.context),
    ):
        for number, entry in enumerate(entries):
            _seen(entry, file, (part, number))
    for number, circumstance in enumerate(record.context):
        if circumstance.what == "emergency-powers" and not circumstance.seen:
            raise file.error(("context", number, "seen"), "emergency powers end: say when they were seen")
    for part, one in (("institution", record.institution), ("alignment", record.alignment)):
        if one is not None:
            _seen(one, file, (part,))
    for number, law in enumerate(record.protection):
        if law.ended and law.ended < law.since:
            raise file.error(("protection", number, "ended"), f"{law.ended} is before {law.since}")


def _seen(entry: Seen, file: Document, where: Path_) -> None:
    if entry.address != "none" and not entry.address.startswith(("https://", "http://")):
        raise file.error((*where, "address"), f"{entry.address} is no address; write none if there is none")
    if entry.confidence == "confirmed" and entry.address == "none":
        raise file.error((*where, "confidence"), "confirmed needs the address where it was seen")


def organisation(
    one: Organisation, earlier: Collection[str], file: Document, number: int, states: Collection[str]
) -> None:
    """Check one organisation of the table of support."""
    if one.slug in earlier:
        raise file.error((number, "slug"), f"{one.slug} stands here twice")
    _words(one.gives, vocabulary.SUPPORT, file, (number, "gives"))
    _words(one.profiles, vocabulary.PROFILES, file, (number, "profiles"))
    for country in one.countries:
        if country not in states:
            raise file.error((number, "countries"), f"{country} is not in states.csv")
    if not one.gives or not (one.regions or one.countries):
        raise file.error((number,), f"{one.slug}: give what it gives, and where")
    if not re.fullmatch(r"20\d\d(-(0[1-9]|1[0-2]))?", one.seen):
        raise file.error((number, "seen"), f"{one.seen} is no year or month")
    for place, channel in enumerate(one.channels):
        if not _CHANNELS[channel.kind].fullmatch(channel.value):
            raise file.error((number, "channels", place), f"{channel.value} is no {channel.kind}")
        if one.confidence == "recalled" and channel.kind != "site":
            raise file.error((number, "channels", place), f"{channel.value} was seen in no source")


_CHANNELS = {
    "phone": re.compile(r"\+[0-9 ]{7,20}"),
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[a-z]+", re.IGNORECASE),
    "site": re.compile(r"https?://\S+"),
}


def participation(
    row: Row, earlier: tuple[Row, ...], states: Collection[str], register: Collection[str], line: int
) -> None:
    """Check one row of participation, after the earlier rows of this State and instrument."""
    file = "participation.csv"
    if row.country not in states:
        raise KnowledgeError(file, line, "country", f"{row.country} is not in states.csv")
    if row.source not in register:
        raise KnowledgeError(file, line, "source", f"{row.source} is not in the register of sources")
    if row.confidence not in {"confirmed", "corroborated", "recalled"}:
        raise KnowledgeError(file, line, "confidence", f"{row.confidence} is not known")
    for column in ("since", "until"):
        day = getattr(row, column)
        if not _DAY.fullmatch(day) or (column == "until" and len(day) == 4):
            raise KnowledgeError(file, line, column, f"{day} is not a day")
    if row.since and row.until and row.since >= row.until:
        raise KnowledgeError(file, line, "until", f"{row.until} is not after {row.since}")
    if earlier and not (earlier[-1].until and earlier[-1].until <= row.since):
        raise KnowledgeError(
            file,
            line,
            "since",
            f"a second row for {row.country} and {row.instrument}: it must begin after the first one ended",
        )


def caveat(row: Any, states: Collection[str], register: Collection[str], line: int) -> None:
    """Check one caveat."""
    if row.country not in states:
        raise KnowledgeError("caveats.csv", line, "country", f"{row.country} is not in states.csv")
    if row.source not in register:
        raise KnowledgeError("caveats.csv", line, "source", f"{row.source} is not in the register")


def inquiry(
    row: Any, earlier: Sequence[Any], states: Collection[str], register: Collection[str], line: int
) -> None:
    """Check one body of inquiry: on one State they follow each other and never overlap."""
    file = "inquiries.csv"
    if row.country not in states:
        raise KnowledgeError(file, line, "country", f"{row.country} is not in states.csv")
    for column in ("sources", "kept"):
        for slug in filter(None, getattr(row, column).split("|")):
            if slug not in register:
                raise KnowledgeError(file, line, column, f"{slug} is not in the register")
    if not row.sources:
        raise KnowledgeError(file, line, "sources", "every body of inquiry needs a source")
    if row.until and row.until <= row.since:
        raise KnowledgeError(file, line, "until", f"{row.until} is not after {row.since}")
    if earlier and not (earlier[-1].until and earlier[-1].until <= row.since):
        raise KnowledgeError(file, line, "since", f"the one before on {row.country} must have ended by then")


def office(
    row: Any, earlier: Collection[str], states: Collection[str], register: Collection[str], line: int
) -> None:
    """Check one office of the UN: one a country, seen before the State closed it."""
    file = "offices.csv"
    if row.country not in states:
        raise KnowledgeError(file, line, "country", f"{row.country} is not in states.csv")
    if row.country in earlier:
        raise KnowledgeError(file, line, "country", f"{row.country} has a second row")
    if row.source not in register:
        raise KnowledgeError(file, line, "source", f"{row.source} is not in the register")
    if row.seen < row.since:
        raise KnowledgeError(file, line, "seen", f"{row.seen} is before {row.since}")
    if row.closed and row.closed < row.seen:
        raise KnowledgeError(file, line, "closed", f"{row.closed} is before {row.seen}")


def mandate(row: Any, states: Collection[str], register: Collection[str], line: int) -> None:
    """Check one mandate."""
    file = "mandates.csv"
    if row.source not in register:
        raise KnowledgeError(file, line, "source", f"{row.source} is not in the register of sources")
    if (row.kind == "country") != bool(row.state) or (row.state and row.state not in states):
        raise KnowledgeError(file, line, "state", f"{row.state or 'empty'} does not fit {row.kind}")
    for column, accepted in (("threats", vocabulary.THREATS), ("profiles", vocabulary.PROFILES)):
        for word in filter(None, getattr(row, column).split("|")):
            if word not in accepted:
                raise KnowledgeError(file, line, column, f"{word} is not known")


def addressees(table: Any, mandates: Mapping[str, Any], file: Document) -> None:
    """Check that every threat and profile has its row, and that every mandate is alive."""
    columns = {
        "threats": vocabulary.THREATS,
        "profiles": vocabulary.PROFILES,
        "liberty": (),
        "perpetrators": (),
    }
    for column, complete in columns.items():
        rows: Mapping[str, tuple[str, ...]] = getattr(table, column)
        for word in complete:
            if word not in rows:
                raise file.error((column,), f"{word} is missing")
        accepted = complete or {"liberty": vocabulary.LIBERTY}.get(column, vocabulary.PERPETRATORS)
        _words(rows, accepted, file, (column,))
        for word, slugs in rows.items():
            for slug in slugs:
                if slug not in mandates or mandates[slug].status in {"ended", "merged"}:
                    raise file.error((column, word), f"{slug} is no living mandate")
