"""The plan as a page shows it: from an assessment to groups, dates, contacts and comparisons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from advisor.assess import Assessment, Pathway
from advisor.case import Case
from advisor.changes import KINDS, Change
from advisor.forums import shuts
from advisor.knowledge import Knowledge
from advisor.output.organisations import readers_first
from advisor.premises import places_concerned
from advisor.settlement import Gate, Message
from rules.gates.not_asked import WORDS
from rules.language import WAIVED
from rules.support import Organisation, fitting
from rules.vocabulary import SUPPORT, TIERS

#: So many organisations are shown at once.
MOST = 6
#: What a person in danger needs from people, most urgent first.
URGENT = ("emergency-grant", "relocation", "digital-security-help", "legal-aid", "psychosocial-support")
_GRAVE = frozenset({"killing-or-attempt", "death-threat", "enforced-disappearance", "torture-ill-treatment"})


def groups(assessment: Assessment) -> list[tuple[str, list[Pathway]]]:
    """The doors that are or may be open, by when they can help."""
    found = []
    for tier in TIERS:
        doors = [p for p in assessment.pathways if p.available and p.tier == tier]
        if doors:
            found.append((tier, doors))
    return found


def in_danger(case: Case) -> bool:
    """Whether people come before law: nobody has said that the danger is low, and something is grave."""
    if case.gravity_urgency == "low":
        return False
    return (
        case.gravity_urgency == "imminent"
        or case.liberty in {"detained", "disappeared", "hiding"}
        or bool(_GRAVE & set(case.threats))
    )


def helpers(
    knowledge: Knowledge, lang: str, case: Case | None, kinds: Iterable[str] = SUPPORT
) -> list[Organisation]:
    """Who helps, the nearest first; everywhere when no case is given. Each stands once."""
    places = [(s, knowledge.states[s].region) for s in places_concerned(case)] if case else []
    found = [
        one
        for kind in kinds
        for one in fitting(
            knowledge.organisations.values(),
            kind,
            places=places,
            profiles=case.profiles if case else None,
            exile=bool(case and case.liberty == "exile"),
            organisation=case.organisation if case else None,
        )
    ]
    return readers_first(dict.fromkeys(found), lang)


def day_and_night(found: Iterable[Organisation]) -> list[Organisation]:
    """Those who answer at any hour, and are not known to have closed."""
    return [one for one in found if one.around_the_clock == "yes" and one.channels]


def sorted_out(found: Iterable[Change]) -> dict[str, list[tuple[Message | None, list[Change]]]]:
    """Changes by kind, and of one kind by their reason, so that one reason is read once."""
    kinds: dict[str, dict[Message | None, list[Change]]] = {kind: {} for kind in KINDS}
    for change in found:
        reason = change.reasons[0] if change.reasons else None
        kinds[change.kind].setdefault(reason, []).append(change)
    return {kind: list(reasons.items()) for kind, reasons in kinds.items()}


class Notes:
    """The sources of a page, numbered in the order in which they are first named."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, slug: str) -> int:
        """The number of a source in the list at the end."""
        return self._numbers.setdefault(slug, len(self._numbers) + 1)

    def all(self) -> tuple[str, ...]:
        """Every source named so far, by number."""
        return tuple(self._numbers)


def not_asked(gate: Gate) -> bool:
    """Whether the law simply does not set this gate: no rule had to excuse anything."""
    return gate.outcome == WAIVED and gate.reason.text == WORDS[gate.gate]


def key(door: Pathway) -> str:
    """A door's name in a form: its slug, and the State where it has one."""
    return f"{door.slug}@{door.against or ''}"


def pair(
    assessment: Assessment, chosen: Collection[str], knowledge: Knowledge
) -> tuple[Pathway, Pathway] | None:
    """Two doors to put side by side: those chosen, else a main forum and its alternative."""
    doors = [p for p in assessment.pathways if p.available]
    picked = [door for door in doors if key(door) in chosen]
    if len(picked) == 2:
        return picked[0], picked[1]
    for door in doors:
        if door.instead_of:
            main = next(p for p in doors if (p.slug, p.against) == (door.instead_of, door.against))
            return main, door
    law = [door for door in doors if knowledge.mechanisms[door.slug].family != "support"]
    return (law[0], law[1]) if len(law) > 1 else None


def closes(door: Pathway, assessment: Assessment, knowledge: Knowledge) -> tuple[str, ...]:
    """What filing this one shuts for the same matter."""
    rivals = [p for p in assessment.pathways if p.against == door.against]
    return shuts(door.slug, rivals, knowledge.mechanisms)


@dataclass(frozen=True)
class Mark:
    """One last day on the line of time.

    ``number``: in the list beside it. ``x``: 0 (today) to 1000 (the last of them); ``row``: how far
    it is lifted so that two near days do not cover each other.
    """

    number: int
    door: Pathway
    day: dt.date
    days: int
    x: int
    row: int


@dataclass(frozen=True)
class Timeline:
    """The last days to file, and the months (or years) under them as positions and days."""

    marks: tuple[Mark, ...]
    ticks: tuple[tuple[int, dt.date], ...]


#: Two marks nearer than this on the line would cover each other.
_NEAR = 70


def timeline(assessment: Assessment) -> Timeline | None:
    """The picture of the time limits; ``None`` where no day is known."""
    today = assessment.as_of
    dated = [(p.deadline.date, p) for p in assessment.pathways if p.available and p.deadline]
    known = sorted(((day, p) for day, p in dated if day), key=lambda item: (item[0], item[1].rank))
    if not known:
        return None
    span = max((known[-1][0] - today).days, 1)
    marks: list[Mark] = []
    for number, (day, door) in enumerate(known, start=1):
        days = (day - today).days
        x = max(0, round(1000 * days / span))
        row = 0
        if marks and x - marks[-1].x < _NEAR:
            row = (marks[-1].row + 1) % 4
        marks.append(Mark(number, door, day, days, x, row))
    return Timeline(tuple(marks), tuple(_ticks(today, span)))


def _ticks(today: dt.date, span: int) -> Iterable[tuple[int, dt.date]]:
    """First days of months, or of years where the line is long."""
    every = 1 if span <= 200 else 3 if span <= 800 else 12
    day = dt.date(today.year + today.month // 12, today.month % 12 + 1, 1)
    while (day - today).days <= span:
        if (day.month - 1) % every == 0:
            yield round(1000 * (day - today).days / span), day
        day = dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)
