"""The assessment as text for a terminal: what to do first, why, and what stands in the way."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator

from advisor import home
from advisor.assess import Assessment, Pathway
from advisor.forums import shuts
from advisor.language import IN_ENGLISH, Tongue, has_law
from advisor.output import organisations
from advisor.output.country import entry_lines
from forms import labels
from rules.language import N_
from rules.ordering import CRITERIA
from rules.vocabulary import TIERS

_WIDTH = 88
_CLOSED = N_("Closed now, and why")
_DISAGREE = N_("Where lawyers disagree")
_ANSWERS = N_("Answers that would help most")
_BY = N_("By:")
_WRITE_TO = N_("Write to:")
_WHY = N_("Why:")
_AND = N_("; ")
_SOURCES = N_("Sources:")
_AFTER = N_("After that:")
_AT_HOME = N_("In {country}:")
_PLACE = N_("Why at this place:")
_INSTEAD = N_("An alternative to: {main}. For one matter, choose one.")
_ORDER = N_("How this is ordered")
_SHUTS = N_("For the same matter it closes:")
_SIDE_BY_SIDE = N_("Bodies that can decide, side by side")


def render(assessment: Assessment, tongue: Tongue) -> str:
    """A plan to read from top to bottom."""
    return "\n".join(_lines(assessment, tongue)) + "\n"


def _wrap(text: str, indent: str = "  ", first: str | None = None) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lines(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    say = tongue.gettext
    yield say(N_("What you can do, as of {day}")).format(day=tongue.day(assessment.as_of))
    yield _wrap(say(N_("This is not legal advice. No procedure here gives physical protection.")), "")
    if not has_law(tongue.code):
        yield _wrap(say(IN_ENGLISH), "")
    for tier in TIERS:
        doors = [p for p in assessment.pathways if p.available and p.tier == tier]
        if doors:
            yield ""
            yield f"== {say(labels.TIERS[tier])} =="
            for door in doors:
                yield from _door(door, tongue, assessment.as_of)
    closed = [p for p in assessment.pathways if p.status == "closed"]
    if closed:
        yield ""
        yield f"== {say(_CLOSED)} =="
        for door in closed:
            yield from _closed(door, tongue)
    yield from _side_by_side(assessment, tongue)
    contested = [conflict for conflict in assessment.conflicts if conflict.contested]
    if contested:
        yield ""
        yield f"== {say(_DISAGREE)} =="
        for conflict in contested:
            yield _wrap(tongue.say(conflict.reason), "  ", "- ")
    yield ""
    yield f"== {say(_ORDER)} =="
    for criterion in CRITERIA:
        yield _wrap(say(criterion), "  ", "- ")
    if assessment.questions:
        yield ""
        yield f"== {say(_ANSWERS)} =="
        for question in assessment.questions:
            names = say(_AND).join(tongue.pathway(slug) for slug in question.would_settle)
            yield _wrap(f"{question.fact}: {names}", "  ", "- ")


def _side_by_side(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    """The bodies that can decide, each with what it binds, by when, how fast, and what it shuts."""
    mechanisms = tongue.knowledge.mechanisms
    forums = [p for p in assessment.pathways if p.available and mechanisms[p.slug].forum]
    if len(forums) < 2:
        return
    say = tongue.gettext
    yield ""
    yield f"== {say(_SIDE_BY_SIDE)} =="
    for door in forums:
        mechanism = mechanisms[door.slug]
        status = f"[{say(labels.STATUSES[door.status])}]"
        yield _wrap(f"{_title(door, tongue)} {status} {say(labels.BINDING[door.binding])}", "  ", "- ")
        if door.deadline:
            yield _wrap(_by(door, tongue))
        yield _wrap(say(mechanism.speed))
        rivals = [p for p in assessment.pathways if p.against == door.against]
        closed = [tongue.pathway(slug) for slug in shuts(door.slug, rivals, mechanisms)]
        if closed:
            yield _wrap(f"{say(_SHUTS)} {say(_AND).join(closed)}")


def _by(door: Pathway, tongue: Tongue) -> str:
    if not door.deadline:
        return ""
    day = tongue.day(door.deadline.date) if door.deadline.date else ""
    return f"{tongue.gettext(_BY)} {day + '. ' if day else ''}{tongue.say(door.deadline.rule)}"


def _title(door: Pathway, tongue: Tongue) -> str:
    against = f" ({tongue.country(door.against)})" if door.against else ""
    return f"{tongue.pathway(door.slug)}{against}"


def _door(door: Pathway, tongue: Tongue, today: dt.date) -> Iterator[str]:
    say = tongue.gettext
    mechanism = tongue.knowledge.mechanisms[door.slug]
    yield ""
    yield f"{door.rank}. {_title(door, tongue)} [{say(labels.STATUSES[door.status])}]"
    yield _wrap(say(mechanism.does))
    if door.instead_of:
        yield _wrap(say(_INSTEAD).format(main=tongue.pathway(door.instead_of)))
    for gate in door.gates:
        if gate.outcome == "unknown":
            yield _wrap(tongue.say(gate.reason), "    ", "  ? ")
    if door.deadline:
        yield _wrap(_by(door, tongue))
    for risk in mechanism.risks:
        yield _wrap(say(risk), "    ", "  ! ")
    for message, _ in door.cautions:
        yield _wrap(tongue.say(message), "    ", "  ! ")
    for number, step in enumerate(mechanism.steps, start=1):
        yield _wrap(say(step), "     ", f"  {number}. ")
    if mechanism.follow_up:
        yield _wrap(f"{say(_AFTER)} {' '.join(map(say, mechanism.follow_up))}")
    if door.mandates:
        names = say(_AND).join(say(tongue.knowledge.mandates[slug].name) for slug in door.mandates)
        yield _wrap(f"{say(_WRITE_TO)} {names}")
    yield from _at_home(door, tongue, today)
    known = tongue.knowledge.organisations
    yield from organisations.lines((known[slug] for slug in door.organisations), tongue, today)
    yield _wrap(f"{say(_WHY)} {_why(door, tongue)}")
    if door.placed:
        yield _wrap(f"{say(_PLACE)} {' '.join(map(say, door.placed))}")
    yield _wrap(f"{say(_SOURCES)} {_sources(door, tongue)}")


def _at_home(door: Pathway, tongue: Tongue, today: dt.date) -> Iterator[str]:
    """What the country's own record says of a national pathway."""
    if not door.against or tongue.knowledge.mechanisms[door.slug].family != "national":
        return
    entries = home.for_pathway(door.slug, tongue.knowledge.countries[door.against], today)
    if entries:
        yield _wrap(tongue.gettext(_AT_HOME).format(country=tongue.country(door.against)))
    for entry in entries:
        yield from entry_lines(entry, tongue, "    ")


def _why(door: Pathway, tongue: Tongue) -> str:
    return " ".join(tongue.say(gate.reason) for gate in door.gates if gate.outcome == "met")


def _sources(door: Pathway, tongue: Tongue) -> str:
    found = []
    for slug in dict.fromkeys((*door.sources, *(s for gate in door.gates for s in gate.sources))):
        source = tongue.knowledge.source(slug)
        doubt = tongue.gettext(labels.CONFIDENCE[source.confidence])
        found.append(source.citation if source.confidence == "confirmed" else f"{source.citation} [{doubt}]")
    return tongue.gettext(_AND).join(found)


def _closed(door: Pathway, tongue: Tongue) -> Iterator[str]:
    yield f"- {_title(door, tongue)}"
    for gate in door.gates:
        if gate.outcome == "unmet":
            yield _wrap(tongue.say(gate.reason))
