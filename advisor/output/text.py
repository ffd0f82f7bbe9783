"""The assessment as text for a terminal: what to do first, why, and what stands in the way."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from advisor.assess import Assessment, Pathway
from advisor.language import Tongue
from forms import labels
from rules.language import N_
from rules.vocabulary import TIERS

_WIDTH = 88
_CLOSED = N_("Closed now, and why")
_CHOOSE = N_("Choose between these")
_ANSWERS = N_("Answers that would help most")
_BY = N_("By:")
_WRITE_TO = N_("Write to:")
_WHY = N_("Why:")
_SOURCES = N_("Sources:")


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
    for tier in TIERS:
        doors = [p for p in assessment.pathways if p.available and p.tier == tier]
        if doors:
            yield ""
            yield f"== {say(labels.TIERS[tier])} =="
            for door in doors:
                yield from _door(door, tongue)
    closed = [p for p in assessment.pathways if p.status == "closed"]
    if closed:
        yield ""
        yield f"== {say(_CLOSED)} =="
        for door in closed:
            yield from _closed(door, tongue)
    if assessment.conflicts:
        yield ""
        yield f"== {say(_CHOOSE)} =="
        for conflict in assessment.conflicts:
            yield _wrap(tongue.say(conflict.reason), "  ", "- ")
    if assessment.questions:
        yield ""
        yield f"== {say(_ANSWERS)} =="
        for question in assessment.questions:
            names = "; ".join(tongue.pathway(slug) for slug in question.would_settle)
            yield _wrap(f"{question.fact}: {names}", "  ", "- ")


def _title(door: Pathway, tongue: Tongue) -> str:
    against = f" ({tongue.country(door.against)})" if door.against else ""
    return f"{tongue.pathway(door.slug)}{against}"


def _door(door: Pathway, tongue: Tongue) -> Iterator[str]:
    say = tongue.gettext
    mechanism = tongue.knowledge.mechanisms[door.slug]
    yield ""
    yield f"{door.rank}. {_title(door, tongue)} [{say(labels.STATUSES[door.status])}]"
    yield _wrap(say(mechanism.does))
    for gate in door.gates:
        if gate.outcome == "unknown":
            yield _wrap(tongue.say(gate.reason), "    ", "  ? ")
    if door.deadline:
        day = tongue.day(door.deadline.date) if door.deadline.date else ""
        rule = tongue.say(door.deadline.rule)
        yield _wrap(f"{say(_BY)} {day + '. ' if day else ''}{rule}")
    for risk in mechanism.risks:
        yield _wrap(say(risk), "    ", "  ! ")
    for message, _ in door.cautions:
        yield _wrap(tongue.say(message), "    ", "  ! ")
    for number, step in enumerate(mechanism.steps, start=1):
        yield _wrap(say(step), "     ", f"  {number}. ")
    if door.mandates:
        names = "; ".join(say(tongue.knowledge.mandates[slug].name) for slug in door.mandates)
        yield _wrap(f"{say(_WRITE_TO)} {names}")
    yield _wrap(f"{say(_WHY)} {_why(door, tongue)}")
    yield _wrap(f"{say(_SOURCES)} {_sources(door, tongue)}")


def _why(door: Pathway, tongue: Tongue) -> str:
    return " ".join(tongue.say(gate.reason) for gate in door.gates if gate.outcome == "met")


def _sources(door: Pathway, tongue: Tongue) -> str:
    found = []
    for slug in dict.fromkeys((*door.sources, *(s for gate in door.gates for s in gate.sources))):
        source = tongue.knowledge.source(slug)
        doubt = tongue.gettext(labels.CONFIDENCE[source.confidence])
        found.append(source.citation if source.confidence == "confirmed" else f"{source.citation} [{doubt}]")
    return "; ".join(found)


def _closed(door: Pathway, tongue: Tongue) -> Iterator[str]:
    yield f"- {_title(door, tongue)}"
    for gate in door.gates:
        if gate.outcome == "unmet":
            yield _wrap(tongue.say(gate.reason))
