"""Load the knowledge, or refuse: nothing half-read is ever used."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from advisor.knowledge import checking
from advisor.knowledge.reading import Document, KnowledgeError, read_table
from rules.country import Country
from rules.mandates import Addressees
from rules.mechanism import Mechanism
from rules.participation import Instrument, Row
from rules.support import Organisation

Confidence = Literal["confirmed", "corroborated", "recalled"]


class Article(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A provision of an instrument; what it does not say, the instrument says."""

    address: str = ""
    checked: dt.date | None = None
    confidence: Confidence | None = None


class Entry(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """An instrument or a page in the register. ``address`` is a URL, or ``none``."""

    title: str
    address: str
    checked: dt.date
    confidence: Confidence
    articles: dict[str, Article] = {}


class Source(msgspec.Struct, frozen=True):
    """What a slug of the register stands for: citation, address, day of the last check."""

    slug: str
    citation: str
    address: str
    checked: dt.date
    confidence: str


class State(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A State or territory. ``languages`` and ``note`` are for the reader."""

    country: str
    name: str
    region: Literal["africa", "americas", "asia-pacific", "europe"]
    un: Literal["member", "observer", "none"]
    languages: str = ""
    note: str = ""


class Caveat(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What must be said beside a State's participation."""

    country: str
    instrument: str
    kind: str
    note: str
    confidence: Confidence
    source: str


class Inquiry(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A body of inquiry that the UN set up on a State.

    ``since``, ``until``: first day, and first day after. ``matter``: the only matter it looks at; empty
    where it looks at the whole country. ``kept``: the source that shows it was kept going in 2026.
    """

    country: str
    since: dt.date
    sources: str
    until: dt.date | None = None
    matter: str = ""
    kept: str = ""

    def works_on(self, day: dt.date) -> bool:
        """Whether it collects proof on this day."""
        return self.since <= day and not (self.until and self.until <= day)


class Office(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A human rights office of the UN in a country.

    ``since``, ``seen``: the first and the last day on which a source shows it. ``closed``: the day on
    which the State closed it.
    """

    country: str
    since: dt.date
    seen: dt.date
    source: str
    closed: dt.date | None = None


class Right(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A right, the threats that engage it, and its articles."""

    slug: str
    name: str
    threats: tuple[str, ...]
    sources: tuple[str, ...]


class Mandate(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A Special Procedures mandate. ``state``: the State whose acts a country mandate concerns."""

    slug: str
    name: str
    kind: Literal["thematic", "country"]
    status: Literal["active", "verify", "dormant", "ended", "merged"]
    source: str
    confidence: Confidence
    state: str = ""
    since: str = ""
    renewal: str = ""
    last_seen: str = ""
    threats: str = ""
    profiles: str = ""
    email: str = ""
    note: str = ""

    @property
    def renewal_unverified(self) -> bool:
        """Whether the last renewal that was due could not be seen."""
        return self.status == "verify" or "not verified" in self.renewal


@dataclass(frozen=True)
class Knowledge:
    """Everything the advisor knows. Immutable; shared by all engines of a process."""

    states: Mapping[str, State]
    instruments: Mapping[str, Instrument]
    participation: Mapping[tuple[str, str], tuple[Row, ...]]
    caveats: Mapping[tuple[str, str], tuple[Caveat, ...]]
    inquiries: Mapping[str, tuple[Inquiry, ...]]
    offices: Mapping[str, Office]
    mechanisms: Mapping[str, Mechanism]
    rights: tuple[Right, ...]
    mandates: Mapping[str, Mandate]
    addressees: Addressees
    register: Mapping[str, Source]
    countries: Mapping[str, Country]
    organisations: Mapping[str, Organisation]
    linked_sites: frozenset[str]
    digest: str

    @cached_property
    def checked(self) -> dt.date:
        """The day of the oldest check of any mechanism."""
        return min(mechanism.checked for mechanism in self.mechanisms.values())

    def source(self, slug: str) -> Source:
        """The register's entry for a slug."""
        return self.register[slug]

    def may_link(self, address: str) -> bool:
        """Whether a page may lead a reader to this address: its site, or one above it, is listed."""
        labels = (urlsplit(address).hostname or "").split(".")
        return any(".".join(labels[start:]) in self.linked_sites for start in range(len(labels)))


def data_folder() -> Path:
    """Where the law's data is installed."""
    return Path(str(resources.files("rules"))) / "data"


def load(folder: Path | None = None) -> Knowledge:
    """Read and check everything.

    :raises KnowledgeError: at the first thing that is wrong, naming file, line and key.
    """
    folder = folder or data_folder()
    register = {source.slug: source for source in _register(folder)}
    instruments_file = Document(folder / "instruments.yaml", "instruments.yaml")
    instruments = instruments_file.read_as(dict[str, Instrument])
    states = {row.country: row for _, row in read_table(folder / "states.csv", "states.csv", State)}
    rights_file = Document(folder / "rights.yaml", "rights.yaml")
    rights = rights_file.read_as(tuple[Right, ...])
    participation = _participation(folder, states, register)
    caveats = _caveats(folder, states, register)
    mandates = {}
    for line, mandate in read_table(folder / "mandates.csv", "mandates.csv", Mandate):
        checking.mandate(mandate, states, register, line)
        mandates[mandate.slug] = mandate
    addressees_file = Document(folder / "addressees.yaml", "addressees.yaml")
    addressees = addressees_file.read_as(Addressees)
    checking.addressees(addressees, mandates, addressees_file)
    mechanisms: dict[str, Mechanism] = {}
    for path in sorted((folder / "mechanisms").glob("*.yaml")):
        file = Document(path, f"mechanisms/{path.name}")
        mechanism = file.read_as(Mechanism)
        checking.mechanism(mechanism, file, instruments, register, mandates)
        mechanisms[mechanism.slug] = mechanism
    checking.instruments(instruments, instruments_file, register)
    checking.rights(rights, rights_file, register)
    return Knowledge(
        states=states,
        instruments=instruments,
        participation=participation,
        caveats=caveats,
        inquiries=_inquiries(folder, states, register),
        offices=_offices(folder, states, register),
        mechanisms=mechanisms,
        rights=rights,
        mandates=mandates,
        addressees=addressees,
        register=register,
        countries=_countries(folder, states),
        organisations=_organisations(folder, states),
        linked_sites=frozenset(
            Document(folder / "linked_sites.yaml", "linked_sites.yaml").read_as(tuple[str, ...])
        ),
        digest=_digest(folder),
    )


def _register(folder: Path) -> Iterator[Source]:
    seen: dict[str, str] = {}
    for path in sorted((folder / "sources").glob("*.yaml")):
        file = Document(path, f"sources/{path.name}")
        for slug, entry in file.read_as(dict[str, Entry]).items():
            for found in _entries(slug, entry):
                if found.slug in seen:
                    raise file.error((slug,), f"{found.slug} is already in {seen[found.slug]}")
                seen[found.slug] = file.name
                yield found


def _entries(slug: str, entry: Entry) -> Iterator[Source]:
    yield Source(slug, entry.title, entry.address, entry.checked, entry.confidence)
    for number, article in entry.articles.items():
        yield Source(
            slug=f"{slug}-{number}",
            citation=f"{entry.title}, {_article(slug, number)}",
            address=article.address or entry.address,
            checked=article.checked or entry.checked,
            confidence=article.confidence or entry.confidence,
        )


def _article(instrument: str, number: str) -> str:
    """``46-1-a`` of a treaty is "art. 46(1)(a)"; rules of procedure of the ACHPR have rules."""
    word = "rule" if instrument in {"achpr-rules", "ecthr-rules", "hrcttee-rules", "cat-rules"} else "art."
    first, *rest = number.split("-")
    return f"{word} {first}" + "".join(f"({part})" for part in rest)


def _participation(
    folder: Path, states: Mapping[str, State], register: Mapping[str, Source]
) -> dict[tuple[str, str], tuple[Row, ...]]:
    found: dict[tuple[str, str], tuple[Row, ...]] = {}
    for line, row in read_table(folder / "participation.csv", "participation.csv", Row):
        key = (row.country, row.instrument)
        checking.participation(row, found.get(key, ()), states, register, line)
        found[key] = (*found.get(key, ()), row)
    return found


def _organisations(folder: Path, states: Mapping[str, State]) -> dict[str, Organisation]:
    file = Document(folder / "support.yaml", "support.yaml")
    found: dict[str, Organisation] = {}
    for number, organisation in enumerate(file.read_as(tuple[Organisation, ...])):
        checking.organisation(organisation, found, file, number, states)
        found[organisation.slug] = organisation
    return found


def _countries(folder: Path, states: Mapping[str, State]) -> dict[str, Country]:
    found: dict[str, Country] = {}
    for path in sorted((folder / "countries").glob("*.yaml")):
        file = Document(path, f"countries/{path.name}")
        country = file.read_as(Country)
        checking.country(path.stem, country, file, states)
        found[path.stem] = country
    for state in states:
        if state not in found:
            raise KnowledgeError(f"countries/{state}.yaml", 1, "-", f"{state} has no record")
    return found


def _caveats(
    folder: Path, states: Mapping[str, State], register: Mapping[str, Source]
) -> dict[tuple[str, str], tuple[Caveat, ...]]:
    found: dict[tuple[str, str], tuple[Caveat, ...]] = {}
    for line, caveat in read_table(folder / "caveats.csv", "caveats.csv", Caveat):
        checking.caveat(caveat, states, register, line)
        key = (caveat.country, caveat.instrument)
        found[key] = (*found.get(key, ()), caveat)
    return found


def _inquiries(
    folder: Path, states: Mapping[str, State], register: Mapping[str, Source]
) -> dict[str, tuple[Inquiry, ...]]:
    found: dict[str, tuple[Inquiry, ...]] = {}
    for line, inquiry in read_table(folder / "inquiries.csv", "inquiries.csv", Inquiry):
        earlier = found.get(inquiry.country, ())
        checking.inquiry(inquiry, earlier, states, register, line)
        found[inquiry.country] = (*earlier, inquiry)
    return found


def _offices(folder: Path, states: Mapping[str, State], register: Mapping[str, Source]) -> dict[str, Office]:
    found: dict[str, Office] = {}
    for line, office in read_table(folder / "offices.csv", "offices.csv", Office):
        checking.office(office, found, states, register, line)
        found[office.country] = office
    return found


def _digest(folder: Path) -> str:
    """A short fingerprint of every data file: two assessments with one digest used one law."""
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.suffix in {".yaml", ".csv"}):
        total.update(path.relative_to(folder).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()[:12]
