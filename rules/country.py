"""What a country's file may say: its remedies by name, its protection of defenders, its context.

One file per State or territory in ``rules/data/countries``. Names in the original language are
names: they are never translated. Notes are English, and are shown as such where the reader reads
another language. ``confidence`` is confirmed (read in the source named), corroborated or recalled;
where a remedy's article was read but not the statute, its time limits stay recalled
(``limits_confidence``).
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

Confidence = Literal["confirmed", "corroborated", "recalled"]
Answer = Literal["yes", "no", "unknown"]

Kind = Literal[
    "liberty",
    "rights",
    "urgent-relief",
    "data",
    "collective",
    "omission",
    "constitutional-complaint",
    "exception",
    "criminal-complaint",
    "compensation",
]

#: What a remedy is for, and the pathway whose card shows it.
PATHWAYS = {
    "liberty": "national-habeas-corpus",
    "rights": "national-amparo",
    "urgent-relief": "national-amparo",
    "data": "national-amparo",
    "collective": "national-amparo",
    "omission": "national-amparo",
    "constitutional-complaint": "national-constitutional-complaint",
    "exception": "national-constitutional-complaint",
    "criminal-complaint": "national-criminal-complaint",
    "compensation": "national-criminal-complaint",
}


class Part(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """The base of every structure: unknown keys are errors."""


class Seen(Part, frozen=True, kw_only=True):
    """Where a statement comes from: a text or page, its address, when or in which edition it was seen."""

    source: str
    address: str = "none"
    seen: str = ""
    confidence: Confidence


class Remedy(Seen, frozen=True, kw_only=True):
    """A way to a judge, by its name in the country. One writ may serve liberty and other rights.

    ``file_within`` and ``decided_within`` are the law's own words on time; ``kept_open``: what the
    constitution says of it in a state of exception, as far as it was read. ``since``: the day from
    which it is known to be there; empty where it is older than the year 2000 or nobody looked.
    """

    name: str
    english: str
    kinds: tuple[Kind, ...]
    provision: str
    since: dt.date | None = None
    protects: str = ""
    where: str = ""
    who: str = ""
    file_within: str = ""
    decided_within: str = ""
    kept_open: str = ""
    caveat: str = ""
    limits_confidence: Confidence = "recalled"


class Protection(Seen, frozen=True, kw_only=True):
    """A law, decree or programme for defenders.

    ``works``: whether it protects people in fact. ``place``: the part of the country it reaches,
    empty when all of it. ``kind``: a ``relocation`` programme takes people from other countries.
    ``adopted``: a day, a month or a year, in the words of the source.
    ``ended``: the year from which nobody is sent there.
    """

    name: str
    english: str
    kind: Literal["law", "decree", "policy", "programme", "protocol", "relocation", "bill"]
    works: Answer
    place: str = ""
    number: str = ""
    adopted: str = ""
    since: int = 0
    ended: int = 0
    body: str = ""
    gives: str = ""
    who: str = ""
    how: str = ""
    weaknesses: str = ""


class Institution(Seen, frozen=True, kw_only=True):
    """The national human rights institution. ``status``: A, B, none, suspended, dissolved, unknown."""

    name: str
    status: Literal["A", "B", "none", "suspended", "dissolved", "unknown"]
    as_of: str = ""
    complaints: Answer
    defenders_unit: Answer = "unknown"
    careful: bool = False
    note: str = ""


class Mark(Part, frozen=True, kw_only=True):
    """One mark of the scorecard, with its reason."""

    mark: Literal["yes", "partial", "no", "unknown"]
    reason: str = ""


class Alignment(Seen, frozen=True, kw_only=True):
    """The four criteria of this project. They are its own assessment, not a finding of any body."""

    recognition: Mark
    procedures: Mark
    remedies: Mark
    cooperation: Mark


class Circumstance(Seen, frozen=True, kw_only=True):
    """One thing about the country that changes advice, with its year."""

    what: Literal[
        "civic-space",
        "armed-conflict",
        "anti-defender-law",
        "emergency-powers",
        "same-sex-criminalised",
        "death-penalty",
    ]
    value: str
    note: str = ""
    as_of: dt.date | None = None


class Country(Part, frozen=True, kw_only=True):
    """Everything national about one State or territory."""

    remedies: tuple[Remedy, ...] = ()
    protection: tuple[Protection, ...] = ()
    institution: Institution | None = None
    alignment: Alignment | None = None
    context: tuple[Circumstance, ...] = ()
    known: str = ""

    def protected_by(self, year: int) -> tuple[Protection, ...]:
        """The laws and programmes of that year."""
        return tuple(
            entry
            for entry in self.protection
            if entry.since <= year and not (entry.ended and entry.ended <= year)
        )

    def programme(self, year: int) -> tuple[str, str]:
        """Whether something protects defenders at home in that year, and its name.

        yes, unknown, no (there is a text, but it does not protect people), or none.
        """
        found = {
            entry.works: entry.name
            for entry in reversed(self.protected_by(year))
            if entry.kind in _AT_HOME and not entry.place
        }
        for works in ("yes", "unknown", "no"):
            if works in found:
                return works, found[works]
        return "none", "none"

    def remedies_on(self, day: dt.date, pathway: str) -> tuple[Remedy, ...]:
        """What a pathway's card shows of the country on that day."""
        there = (r for r in self.remedies if r.since is None or r.since <= day)
        return tuple(r for r in there if pathway in pathways(r))


def pathways(remedy: Remedy) -> frozenset[str]:
    """The pathways whose cards show a remedy."""
    return frozenset(PATHWAYS[kind] for kind in remedy.kinds)


#: What protects people in the country itself. Policies are words, bills are not law.
_AT_HOME = frozenset({"law", "decree", "programme", "protocol"})
