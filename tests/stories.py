"""Print the golden stories as a reader would read them.

python -m tests.stories > docs/stories.md
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from advisor.assess import Advisor, Assessment, Pathway
from advisor.golden import find
from advisor.knowledge import load
from advisor.language import Tongue
from advisor.stories import Step, Story, read_stories
from forms import labels

FOLDER = Path(__file__).parent / "cases" / "stories"
_FIRST = 6


def told(advisor: Advisor) -> str:
    """All stories, as one page."""
    tongue = Tongue("en", advisor.knowledge)
    return "\n".join(_page(read_stories(FOLDER), advisor, tongue)) + "\n"


def _page(stories: list[Story], advisor: Advisor, tongue: Tongue) -> Iterator[str]:
    yield "# Stories"
    yield ""
    yield "Invented people, real law of their days. Each step is a golden case that the tests hold fast;"
    yield "what the plan says there is printed by `python -m tests.stories`, and a test keeps this page"
    yield "up to date. The first pathways are listed in their order, then what the story is about."
    for number, story in enumerate(stories, start=1):
        yield from ("", f"## {number}. {story.name}", "", story.about)
        for step, golden in story.told():
            assessment = advisor.assess(golden.input(advisor.knowledge), golden.as_of)
            yield from ("", f"### {tongue.day(step.day)}", "", f"*{step.happens}*", "")
            yield from _plan(step, assessment, str(golden.case["country"]), tongue)
        cited = "; ".join(advisor.knowledge.source(slug).citation for slug in story.sources)
        yield from ("", f"Sources: {cited}.")


def _plan(step: Step, assessment: Assessment, country: str, tongue: Tongue) -> Iterator[str]:
    for pathway in [p for p in assessment.pathways if p.available][:_FIRST]:
        yield _line(pathway, tongue)
    named = dict.fromkeys(
        (*step.open, *step.conditional, *step.closed, *step.deadlines, *step.gates, *step.cautions)
    )
    about = [find(assessment, name, country) for name in named]
    later = [p for p in about if p.rank is None or p.rank > _FIRST]
    if later:
        yield ""
        yield "Further:"
        yield ""
    for pathway in later:
        yield _line(pathway, tongue)


def _line(pathway: Pathway, tongue: Tongue) -> str:
    against = f" ({tongue.country(pathway.against)})" if pathway.against else ""
    status = tongue.gettext(labels.STATUSES[pathway.status]).lower()
    mark = f"{pathway.rank}." if pathway.rank and pathway.rank <= _FIRST else "-"
    text = f"{mark} **{tongue.pathway(pathway.slug)}**{against}: {status}."
    for gate in pathway.gates:
        if gate.outcome in {"unmet", "unknown"}:
            text += f" {tongue.say(gate.reason)}"
    if pathway.deadline and pathway.rank:
        day = f"{tongue.day(pathway.deadline.date)}. " if pathway.deadline.date else ""
        text += f" By: {day}{tongue.say(pathway.deadline.rule)}"
    return text


def main() -> None:
    """Print the page."""
    sys.stdout.write(told(Advisor(load())))


if __name__ == "__main__":
    main()
