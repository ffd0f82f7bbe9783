"""Whom to write to among the UN Special Procedures: few, most apt first.

A real letter is signed by about five. The mandate on defenders always leads; the country mandate
joins where one exists for the State whose acts are in question; then the mandates that fit what
happened, with at least one for who the person is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import msgspec

#: How many addressees a letter has at most; more dilutes.
MOST = 5
#: Where life or body is at stake, the mandate on it comes before those on trials and speech.
LIFE_AND_BODY = (
    "killing-or-attempt",
    "death-threat",
    "physical-attack",
    "torture-ill-treatment",
    "enforced-disappearance",
    "sexual-gender-violence",
    "denial-of-medical-care",
    "refoulement-risk",
)
LEAD = "sr-human-rights-defenders"

_Words = dict[str, tuple[str, ...]]


class Addressees(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The first mandate to address for each threat, profile and situation."""

    threats: _Words
    profiles: _Words
    liberty: _Words
    perpetrators: _Words
    #: Profiles that say why somebody is treated worse: then discrimination is for their own mandate.
    grounds: tuple[str, ...]


class MandateRow(Protocol):
    """What this module needs to know of a mandate."""

    @property
    def slug(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def since(self) -> str: ...
    @property
    def threats(self) -> str: ...
    @property
    def profiles(self) -> str: ...


def addressees(
    mandates: Mapping[str, MandateRow],
    table: Addressees,
    *,
    state: str,
    year: int,
    threats: Iterable[str],
    profiles: Iterable[str],
    liberty: str | None,
    perpetrators: Iterable[str],
) -> tuple[str, ...]:
    """The mandates to address about a State's acts, most apt first, at most :data:`MOST`.

    Only mandates that exist in that year and are not ended, merged or dormant.
    """
    threats, profiles = tuple(threats), tuple(profiles)
    living = {
        slug: row
        for slug, row in mandates.items()
        if row.status in {"active", "verify"} and (not row.since or int(row.since) <= year)
    }
    weight: dict[str, float] = {}

    def add(slugs: Iterable[str], points: float) -> None:
        for place, slug in enumerate(slugs):
            if slug in living:
                weight[slug] = weight.get(slug, 0) + points / (place + 1)

    if liberty:
        add(table.liberty.get(liberty, ()), 8)
    grounds = dict.fromkeys(s for p in profiles if p in table.grounds for s in table.profiles.get(p, ()))
    for threat in threats:
        if threat == "discrimination" and grounds:
            for ground in grounds:
                add((ground,), 4)
        else:
            add(table.threats.get(threat, ()), 6 if threat in LIFE_AND_BODY else 4)
    for perpetrator in perpetrators:
        add(table.perpetrators.get(perpetrator, ()), 4)
    by_profile = [s for profile in profiles for s in table.profiles.get(profile, ())]
    for slug in dict.fromkeys(by_profile):
        add((slug,), 3)
    for slug in weight:
        row = living[slug]
        weight[slug] += 0.1 * len(set(threats) & set(row.threats.split("|")))
        weight[slug] += 0.1 * len(set(profiles) & set(row.profiles.split("|")))
    country = [s for s, row in living.items() if row.kind == "country" and row.state == state]
    lead = [LEAD] if LEAD in living else []
    chosen = list(dict.fromkeys([*lead, *sorted(country)]))
    ranked = sorted((s for s in weight if s not in chosen), key=lambda s: (-weight[s], s))
    room = MOST - len(chosen)
    picked = ranked[:room]
    # who the person is must be heard too, but not in place of life and body
    named = {s for threat in threats for s in table.threats.get(threat, ())}
    who = [s for s in by_profile if s not in named] or by_profile
    own = next((s for s in ranked if s in who), None)
    vital = {s for threat in threats if threat in LIFE_AND_BODY for s in table.threats.get(threat, ())}
    if own and not set(picked) & set(who) and picked and picked[-1] not in vital:
        picked[-1] = own
    return (*chosen, *picked)
