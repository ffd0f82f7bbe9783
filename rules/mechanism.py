"""What a mechanism's file may say: one structure per gate, strict in every field.

A mechanism is one file in ``rules/data/mechanisms``. Each of the ten gates is either described
under ``gates`` or listed under ``not_asked`` (the law of this procedure sets no such condition).
Sources are slugs of the register (``rules/data/sources.yaml``). ``says`` is the mechanism's own
sentence for a gate that is met; without one the general sentence is used.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import msgspec

Slugs = tuple[str, ...]


class Part(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """The base of every structure: unknown keys are errors."""


class Jurisdiction(Part, frozen=True, kw_only=True):
    """Which States it reaches.

    Exactly one of ``every_state`` and ``bound_by`` is given. ``bound_by``: any one of these
    instruments is enough. ``measured``: at the facts, or now for protection from a present danger.
    """

    sources: Slugs
    every_state: bool = False
    bound_by: Slugs = ()
    not_bound_by: Slugs = ()
    measured: Literal["facts", "now"] = "facts"
    says: str = ""


class Temporal(Part, frozen=True, kw_only=True):
    """The facts must fall within the time in which the State is bound."""

    sources: Slugs
    says: str = ""


class SubjectMatter(Part, frozen=True, kw_only=True):
    """What it hears: threats (or ``any``), or whatever happens to people with these profiles."""

    sources: Slugs
    threats: Literal["any"] | Slugs = ()
    profiles: Slugs = ()
    not_for: Slugs = ()
    says: str = ""


class Situation(Part, frozen=True, kw_only=True):
    """One answer that a person gate looks at."""

    fact: Literal["liberty", "proceedings", "organisation", "cooperation_with_un"]
    values: Slugs


class Person(Part, frozen=True, kw_only=True):
    """Who is protected and who may file.

    ``only``: every one of these must hold. ``only_profiles``: at least one. ``living``: it
    protects people who are alive (relatives of the dead, when they are in danger).
    """

    sources: Slugs
    only: tuple[Situation, ...] = ()
    only_profiles: Slugs = ()
    living: bool = False
    says: str = ""


class Urgency(Part, frozen=True, kw_only=True):
    """The least danger that it asks for. ``irreparable``: harm that could not be undone as well."""

    sources: Slugs
    at_least: Literal["serious", "imminent"]
    irreparable: bool = False
    says: str = ""


class Excuse(Part, frozen=True, kw_only=True):
    """A state of the remedies at home that excuses from exhausting them."""

    remedies: Literal[
        "none-tried", "unavailable", "ineffective", "too-dangerous", "unduly-delayed", "pending"
    ]
    sources: Slugs


class Exhaustion(Part, frozen=True, kw_only=True):
    """Domestic remedies come first."""

    sources: Slugs
    excused_by: tuple[Excuse, ...] = ()
    says: str = ""


class Period(Part, frozen=True, kw_only=True):
    """One row of a time limit.

    Give one of ``days``, ``months``, ``years``, or ``reasonable_time``. ``counted_from``: the
    event that starts the clock. ``where``: whether remedies were exhausted or excused. ``since``
    and ``until``: the days on which the start event must fall for this row to be the law
    (until is the first day of the next row). ``must_be``: within the period, or after it.
    """

    sources: Slugs
    counted_from: Literal["final-decision", "incident"]
    days: int = 0
    months: int = 0
    years: int = 0
    reasonable_time: bool = False
    advised_months: int = 6
    where: Literal["exhausted", "excused", "always"] = "always"
    must_be: Literal["within", "after"] = "within"
    since: dt.date | None = None
    until: dt.date | None = None

    @property
    def unit(self) -> str:
        """days, months or years."""
        return next(unit for unit in ("days", "months", "years") if getattr(self, unit))

    @property
    def length(self) -> int:
        """The number of units."""
        return int(getattr(self, self.unit))


class Bar(Part, frozen=True, kw_only=True):
    """Other procedures that close this one while pending, or once decided."""

    by: Slugs
    when: tuple[Literal["pending", "decided"], ...]
    sources: Slugs
    contested: bool = False


class Duplication(Part, frozen=True, kw_only=True):
    """What another international procedure does to this one."""

    sources: Slugs
    bars: tuple[Bar, ...]
    says: str = ""


class Consent(Part, frozen=True, kw_only=True):
    """Agreement and names.

    ``act``: whose agreement it wants (always the person's). ``name_to_state``: required (it cannot
    work otherwise), withheld (kept from the State on request) or not-disclosed. ``publication``:
    inherent, usual (can be refused) or none.
    """

    sources: Slugs
    name_to_state: Literal["required", "withheld", "not-disclosed"]
    publication: Literal["inherent", "usual", "none"]
    asked_of_third_parties: bool = True
    says: str = ""


class Compatibility(Part, frozen=True, kw_only=True):
    """Form: what a filing must and must not be. ``says`` is required: nothing here is an answer."""

    sources: Slugs
    says: str


class Gates(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True, rename="kebab"):
    """The gates this law sets."""

    jurisdiction: Jurisdiction | None = None
    temporal: Temporal | None = None
    subject_matter: SubjectMatter | None = None
    person: Person | None = None
    gravity_urgency: Urgency | None = None
    exhaustion: Exhaustion | None = None
    time_limit: tuple[Period, ...] | None = None
    duplication: Duplication | None = None
    consent: Consent | None = None
    compatibility: Compatibility | None = None

    def items(self) -> list[tuple[str, Any]]:
        """The gates that are set, by their names in the contract."""
        pairs = [(n.replace("_", "-"), getattr(self, n)) for n in self.__struct_fields__]
        return [(name, value) for name, value in pairs if value is not None]


class Group(Part, frozen=True, kw_only=True):
    """Gates of which the same is said: that the law does not set them, or that rules decide them."""

    gates: Slugs
    sources: Slugs


class Channel(Part, frozen=True, kw_only=True):
    """How to reach it; only what was seen in a source."""

    text: str
    sources: Slugs
    confidence: Literal["confirmed", "corroborated", "recalled"]


class Leads(Part, frozen=True, kw_only=True):
    """When this pathway goes first within its tier. ``now``: it then also moves to tier now.

    ``alone``: where the first of these threats is given, and nothing beside these.
    """

    liberty: Slugs = ()
    threats: Slugs = ()
    alone: Slugs = ()
    now: bool = False


class Exists(Part, frozen=True, kw_only=True):
    """The days on which one could file: from ``since`` on, and before ``until``. At least one is given."""

    sources: Slugs
    since: dt.date | None = None
    until: dt.date | None = None


class Warning(Part, frozen=True, kw_only=True):
    """A caution that always goes with the pathway."""

    text: str
    sources: Slugs


class Mechanism(Part, frozen=True, kw_only=True):
    """One pathway.

    ``order``: place within its tier, lower first. ``checked``: the day someone last compared this
    file with its sources. ``follow_up``: what to do after filing: news, silence, a grant.
    ``addressee``: the UN mandate that receives it, or ``chosen`` for a letter whose mandates are
    chosen for the case. ``not_asked``: gates that its law does not set. ``by_rules``: gates that rules
    of this body alone decide in every case. ``exists``: left out where the procedure is older than
    the year 2000 and goes on. Texts are English and go to the catalogs.
    """

    slug: str
    family: Literal[
        "national",
        "inter-american",
        "african",
        "european",
        "treaty",
        "asia-arab-pacific",
        "un-special-procedures",
        "un-treaty-bodies",
        "universal",
        "support",
    ]
    name: str
    official_name: str
    does: str
    tier: Literal["now", "days", "deadline", "longer"]
    order: int
    binding: Literal["binding", "recommendation", "not-binding", "help"]
    forum: bool
    scope: Literal["state", "global"] = "state"
    regions: Slugs = ()
    writes_in: Slugs
    speed: str
    outlook: str = ""
    steps: tuple[str, ...]
    risks: tuple[str, ...]
    follow_up: tuple[str, ...] = ()
    channel: Channel | None = None
    addressee: str = ""
    leads: Leads = Leads()
    exists: Exists | None = None
    gates: Gates
    not_asked: tuple[Group, ...]
    by_rules: tuple[Group, ...] = ()
    warnings: tuple[Warning, ...] = ()
    sources: Slugs
    checked: dt.date
    confidence: Literal["high", "medium", "low"]
