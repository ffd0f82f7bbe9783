"""Organisations that help people at risk, and which of them fit a case.

Support is no law: nobody is bound to give it, so it is chosen by plain criteria and not by rules.
An unknown answer never excludes. The order: the person's own country, then the region, then what
is made for people with this work, then worldwide; at each step, who answers day and night where danger
is imminent, then what was confirmed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Literal

import msgspec

#: After so many months a contact is shown as old: helplines and funds change within a year or two.
OLD_AFTER_MONTHS = 18


class Channel(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """One way to reach it, as a source showed it."""

    kind: Literal["phone", "email", "site"]
    value: str


class Organisation(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """One organisation.

    ``gives``: slugs of support pathways. ``regions`` (or worldwide) and ``countries``: whom it helps;
    ``profiles``: only people with one of these, everyone when empty. ``answers``: in its own words,
    how fast. ``seen``: the month or year in which the source was current. ``status``: ``check``
    where it may have closed or run out of money, ``held`` where nobody may be sent before someone has
    asked it again, ``ended`` where nobody may be sent any more.
    Notes are English.
    """

    slug: str
    name: str
    gives: tuple[str, ...]
    what: str
    regions: tuple[Literal["worldwide", "africa", "americas", "asia-pacific", "europe"], ...] = ()
    countries: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    eligible: str = ""
    channels: tuple[Channel, ...] = ()
    languages: tuple[str, ...] = ()
    answers: str = ""
    around_the_clock: Literal["yes", "no"] = "no"
    not_in_exile: Literal["yes", "no"] = "no"
    organisations_only: Literal["yes", "no"] = "no"
    status: Literal["active", "check", "held", "ended"]
    note: str = ""
    source: str
    address: str = "none"
    seen: str
    confidence: Literal["confirmed", "corroborated", "recalled"]

    def is_old(self, today: dt.date) -> bool:
        """Whether nobody has seen it in a source for longer than :data:`OLD_AFTER_MONTHS`."""
        year, _, month = self.seen.partition("-")
        months = (today.year - int(year)) * 12 + today.month - int(month or 12)
        return months > OLD_AFTER_MONTHS


def fitting(
    organisations: Iterable[Organisation],
    pathway: str,
    *,
    places: Collection[tuple[str, str]],
    profiles: Collection[str] | None,
    exile: bool,
    organisation: bool | None,
    urgent: bool = False,
) -> tuple[Organisation, ...]:
    """The organisations that give this kind of support and may help here, the nearest first.

    ``places``: each State concerned with its region. ``profiles``: ``None`` when not known.
    ``urgent``: danger is imminent, so who answers day and night comes first at each step.
    """
    found = []
    for one in organisations:
        if pathway not in one.gives or one.status in {"held", "ended"}:
            continue
        if exile and one.not_in_exile == "yes":
            continue
        if organisation is False and one.organisations_only == "yes":
            continue
        if one.profiles and profiles is not None and not set(one.profiles) & set(profiles):
            continue
        near = _nearness(one, places)
        if near is not None:
            asleep = urgent and one.around_the_clock == "no"
            found.append((near, _apt(one, profiles), asleep, one))
    found.sort(key=lambda item: (*item[:3], item[3].confidence != "confirmed", item[3].slug))
    return tuple(item[3] for item in found)


def _nearness(one: Organisation, places: Collection[tuple[str, str]]) -> int | None:
    """0 for the country, 1 for the region, 2 for the world; ``None`` when it is for elsewhere."""
    if any(country in one.countries for country, _ in places):
        return 0
    if any(region in one.regions for _, region in places):
        return 1
    return 2 if "worldwide" in one.regions else None


def _apt(one: Organisation, profiles: Collection[str] | None) -> int:
    """0 where it is made for people with this work, 1 for everyone, 2 where the work is not known."""
    if not one.profiles:
        return 1
    return 2 if profiles is None else 0
