"""Golden stories: one person, several dated steps, and what the law says at each of them.

A story stands in ``tests/cases/stories``, one file each. A step's answers are laid over those of the
steps before (``null`` takes one back); everything else in a step is as in a golden case::

    name: The teacher who did not come home
    sources: [ced-30]
    about: One sentence for the reader.
    case: {country: MX, profiles: [trade-unionist]}
    steps:
      - day: 2024-03-02
        happens: He does not come home. Witnesses saw a police car.
        case: {threats: [enforced-disappearance], liberty: disappeared}
        open: [national-habeas-corpus]
        first: un-ced-urgent-action
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import msgspec

from advisor.golden import Golden
from advisor.knowledge.reading import Document


class Step(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """One day of a story: what happens, what changes in the answers, and what must follow."""

    day: dt.date
    happens: str
    case: dict[str, Any] = {}
    open: tuple[str, ...] = ()
    conditional: dict[str, str] = {}
    closed: dict[str, str] = {}
    waived: dict[str, str] = {}
    gates: dict[str, dict[str, str]] = {}
    deadlines: dict[str, str] = {}
    mandates: dict[str, tuple[str, ...]] = {}
    not_mandates: dict[str, tuple[str, ...]] = {}
    first: str = ""
    before: tuple[tuple[str, str], ...] = ()
    asks: tuple[str, ...] = ()
    cautions: dict[str, str] = {}
    says: dict[str, str] = {}


class Story(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A story from its first day to its last."""

    name: str
    about: str
    sources: tuple[str, ...]
    case: dict[str, Any]
    steps: tuple[Step, ...]

    def told(self) -> list[tuple[Step, Golden]]:
        """Each step with the golden case it makes."""
        answers = dict(self.case)
        found = []
        for step in self.steps:
            answers |= step.case
            expected = {
                name: getattr(step, name)
                for name in step.__struct_fields__
                if name not in {"day", "happens", "case"}
            }
            golden = Golden(
                name=f"{self.name}: {step.day.isoformat()}",
                sources=self.sources,
                as_of=step.day,
                case=dict(answers),
                **expected,
            )
            found.append((step, golden))
        return found


def read_stories(folder: Path) -> list[Story]:
    """Every story of a folder, in the order of its files' names.

    :raises KnowledgeError: for what is not well formed, or days that run backwards.
    """
    found = []
    for path in sorted(folder.glob("*.yaml")):
        file = Document(path, path.name)
        story = file.read_as(Story)
        for number, step in enumerate(story.steps[1:], start=1):
            if step.day < story.steps[number - 1].day:
                raise file.error(("steps", number, "day"), f"{step.day} comes before the step above it")
        found.append(story)
    return found
